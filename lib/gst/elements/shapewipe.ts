// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin shapewipe 1.22.0 of gst-plugins-good (https://tracker.debian.org/pkg/gst-plugins-good1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

export interface GstShapeWipeProperties extends library.GstObjectProperties {
  /** Border of the mask. Range 0 to 1. Default 0. */
  border?: number;
  /** Position of the mask. Range 0 to 1. Default 0. */
  position?: number;
}

export interface shapewipe {
  properties: GstShapeWipeProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    mask_sink: T.Template<'sink', 'always', 'video/x-raw'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
    video_sink: T.Template<'sink', 'always', 'video/x-raw'>;
  };
}
