// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin de265 1.22.0 of gst-plugins-bad (https://tracker.debian.org/pkg/gst-plugins-bad1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

export interface GstLibde265DecProperties extends library.GstVideoDecoderProperties {
  /** Maximum number of worker threads to spawn. (0 = auto). Range 0 to 2147483647. Default 0. */
  maxThreads?: number;
}

export interface libde265dec {
  properties: GstLibde265DecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-h265'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}
