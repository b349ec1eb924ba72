// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin smooth 1.22.0 of gst-plugins-bad (https://tracker.debian.org/pkg/gst-plugins-bad1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

export interface GstSmoothProperties extends library.GstBaseTransformProperties {
  /** process video. Default true. */
  active?: boolean;
  /** size of media filter. Default 0. */
  filterSize?: number;
  /** only filter luma part. Default true. */
  lumaOnly?: boolean;
  /** contrast tolerance for smoothing. Default 0. */
  tolerance?: number;
}

export interface smooth {
  properties: GstSmoothProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}
