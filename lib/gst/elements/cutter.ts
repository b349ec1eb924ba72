// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin cutter 1.22.0 of gst-plugins-good (https://tracker.debian.org/pkg/gst-plugins-good1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

export interface GstCutterProperties extends library.GstObjectProperties {
  /** do we leak buffers when below threshold ? Default false. */
  leaky?: boolean;
  /** Length of pre-recording buffer (in nanoseconds). Default 0. */
  preLength?: T.Int64;
  /** Length of drop below threshold before cut_stop (in nanoseconds). Default 0. */
  runLength?: T.Int64;
  /** Volume threshold before trigger. Range -1.797693e+308 to 1.797693e+308. Default 0. */
  threshold?: number;
  /** Volume threshold before trigger (in dB). Range -1.797693e+308 to 1.797693e+308. Default 0. */
  'threshold-dB'?: number;
}

export interface cutter {
  properties: GstCutterProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-raw'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}
