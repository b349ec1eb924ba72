// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin transcode 1.22.0 of gst-plugins-bad (https://tracker.debian.org/pkg/gst-plugins-bad1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

export interface GstTranscodeBinProperties extends library.GstBinProperties {
  /** the audio filter(s) to apply, if possible. Takes effect up to READY. */
  audioFilter?: T.ElementInput;
  /** Whether to re-encode portions of compatible video streams that lay on segment boundaries. Default false. Takes effect up to READY. */
  avoidReencoding?: boolean;
  /** The GstEncodingProfile to use. Takes effect up to READY. */
  profile?: T.ObjectOrNull<'GstEncodingProfile'>;
  /** the video filter(s) to apply, if possible. Takes effect up to READY. */
  videoFilter?: T.ElementInput;
}

export interface GstUriTranscodeBinProperties extends library.GstPipelineProperties {
  /** the audio filter(s) to apply, if possible. */
  audioFilter?: T.ElementInput;
  /** Whether to re-encode portions of compatible video streams that lay on segment boundaries. Default false. */
  avoidReencoding?: boolean;
  /** The percentage of CPU to try to use with the processus running the pipeline driven by the clock. Range 0 to 100. Default 100. */
  cpuUsage?: number;
  /** URI to put output stream. */
  destUri?: string | null;
  /** The GstEncodingProfile to use. */
  profile?: T.ObjectOrNull<'GstEncodingProfile'>;
  /** URI to decode. */
  sourceUri?: string | null;
  /** the video filter(s) to apply, if possible. */
  videoFilter?: T.ElementInput;
}

export interface GstUriTranscodeBinSignals extends library.GstBinSignals {
  'element-setup': (element: T.LiveElement) => void;
  'source-setup': (element: T.LiveElement) => void;
}

export interface transcodebin {
  properties: GstTranscodeBinProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstBinSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', string>;
    'sink_%u': T.Template<'sink', 'request', string>;
    'src_%u': T.Template<'src', 'sometimes', string>;
  };
}

export interface uritranscodebin {
  properties: GstUriTranscodeBinProperties;
  readOnly: library.GstObjectReadOnly;
  signals: GstUriTranscodeBinSignals;
  actions: {};
  pads: {};
}
