// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin mxf 1.22.0 of gst-plugins-bad (https://tracker.debian.org/pkg/gst-plugins-bad1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

export interface GstMXFDemuxProperties extends library.GstObjectProperties {
  /** Maximum number of nanoseconds by which tracks can differ. Range 100000000 to 18446744073709551615. Default 100000000. */
  maxDrift?: T.Int64;
  /** Material or Source package to use for playback. */
  package?: string | null;
}

export interface GstMXFDemuxReadOnly extends library.GstObjectReadOnly {
  /** Structural metadata of the MXF file. */
  structure: T.StructureRead;
}

export interface GstMXFMuxPad {
  properties: library.GstAggregatorPadProperties;
  readOnly: library.GstPadReadOnly;
  signals: library.GstAggregatorPadSignals;
  actions: {};
  constructOnly: 'direction';
}

export interface mxfdemux {
  properties: GstMXFDemuxProperties;
  readOnly: GstMXFDemuxReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'application/mxf'>;
    'track_%u': T.Template<'src', 'sometimes', string>;
  };
}

export interface mxfmux {
  properties: library.GstAggregatorProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstAggregatorSignals;
  actions: {};
  pads: {
    'alaw_audio_sink_%u': T.Template<'sink', 'request', 'audio/x-alaw'>;
    'bwf_audio_sink_%u': T.Template<'sink', 'request', 'audio/x-raw'>;
    'dv_dif_video_sink_%u': T.Template<'sink', 'request', 'video/x-dv'>;
    'jpeg2000_video_sink_%u': T.Template<'sink', 'request', 'image/x-jpc'>;
    'mpeg_audio_sink_%u': T.Template<'sink', 'request', 'audio/mpeg' | 'audio/x-ac3'>;
    'mpeg_video_sink_%u': T.Template<'sink', 'request', 'video/mpeg' | 'video/x-h264'>;
    src: T.Template<'src', 'always', 'application/mxf', 'GstMXFMuxPad'>;
    'up_video_sink_%u': T.Template<'sink', 'request', 'video/x-raw'>;
    'vanc_sink_%u': T.Template<'sink', 'request', 'closedcaption/x-cea-708'>;
    'vc3_video_sink_%u': T.Template<'sink', 'request', 'video/x-dnxhd'>;
  };
}
