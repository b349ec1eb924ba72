// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin interleave 1.22.0 of gst-plugins-good (https://tracker.debian.org/pkg/gst-plugins-good1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

export interface GstDeinterleaveProperties extends library.GstObjectProperties {
  /** Keep the original channel positions on the output buffers. Default false. */
  keepPositions?: boolean;
}

export interface GstInterleaveProperties extends library.GstObjectProperties {
  /** Channel positions used on the output. */
  channelPositions?: readonly library.GstAudioChannelPosition[];
  /** Take channel positions from the input. Default true. */
  channelPositionsFromInput?: boolean;
}

export interface deinterleave {
  properties: GstDeinterleaveProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-raw'>;
    'src_%u': T.Template<'src', 'sometimes', 'audio/x-raw'>;
  };
}

export interface interleave {
  properties: GstInterleaveProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    'sink_%u': T.Template<'sink', 'request', 'audio/x-raw'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}
