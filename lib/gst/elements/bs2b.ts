// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin bs2b 1.22.0 of gst-plugins-bad (https://tracker.debian.org/pkg/gst-plugins-bad1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

export interface GstBs2bProperties extends library.GstBaseTransformProperties {
  /** Low-pass filter cut frequency (Hz). Range 300 to 2000. Default 700. */
  fcut?: number;
  /** Feed Level (dB/10). Range 10 to 150. Default 45. */
  feed?: number;
}

export interface bs2b {
  properties: GstBs2bProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-raw'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}
