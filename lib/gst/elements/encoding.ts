// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin encoding 1.22.0 of gst-plugins-base (https://tracker.debian.org/pkg/gst-plugins-base1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

/**
 * - `no-audio-conversion`: Do not use audio conversion elements
 * - `no-video-conversion`: Do not use video conversion elements
 */
export type GstEncodeBinFlags = 'no-audio-conversion' | 'no-video-conversion';

export interface GstEncodeBaseBinProperties extends library.GstBinProperties {
  /** Amount of timestamp jitter/imperfection to allow on audio streams before inserting/dropping samples (ns). Default 20000000. */
  audioJitterTolerance?: T.Int64;
  /** Whether to re-encode portions of compatible video streams that lay on segment boundaries. Default false. */
  avoidReencoding?: boolean;
  /** Flags to control behaviour. Default: none. */
  flags?: T.Flags<GstEncodeBinFlags>;
  /** The GstEncodingProfile to use. */
  profile?: T.ObjectOrNull<'GstEncodingProfile'>;
  /** Max. number of buffers in the queue (0=disable). Default 200. */
  queueBuffersMax?: number;
  /** Max. amount of data in the queue (bytes, 0=disable). Default 10485760. */
  queueBytesMax?: number;
  /** Max. amount of data in the queue (in ns, 0=disable). Default 1000000000. */
  queueTimeMax?: T.Int64;
}

export interface GstEncodeBaseBinActions {
  'request-pad': (caps: T.CapsInput) => T.PadOrNull;
  'request-profile-pad': (text: string | null) => T.PadOrNull;
}

export interface encodebin {
  properties: GstEncodeBaseBinProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstBinSignals;
  actions: GstEncodeBaseBinActions;
  pads: {
    'audio_%u': T.Template<'sink', 'request', string>;
    'private_%u': T.Template<'sink', 'request', string>;
    src: T.Template<'src', 'always', string>;
    'video_%u': T.Template<'sink', 'request', string>;
  };
}

export interface encodebin2 {
  properties: GstEncodeBaseBinProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstBinSignals;
  actions: GstEncodeBaseBinActions;
  pads: {
    'audio_%u': T.Template<'sink', 'request', string>;
    'private_%u': T.Template<'sink', 'request', string>;
    'src_%u': T.Template<'src', 'sometimes', string>;
    'video_%u': T.Template<'sink', 'request', string>;
  };
}
