// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin faceoverlay 1.22.0 of gst-plugins-bad (https://tracker.debian.org/pkg/gst-plugins-bad1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

export interface GstFaceOverlayProperties extends library.GstBinProperties {
  /** Specify image height relative to face height. Range 0 to 3.402823e+38. Default 1. */
  h?: number;
  /** Location of SVG file to use for face overlay. Default: empty. */
  location?: string | null;
  /** Specify image width relative to face width. Range 0 to 3.402823e+38. Default 1. */
  w?: number;
  /** Specify image x relative to detected face x. Range -3.402823e+38 to 3.402823e+38. Default 0. */
  x?: number;
  /** Specify image y relative to detected face y. Range -3.402823e+38 to 3.402823e+38. Default 0. */
  y?: number;
}

export interface faceoverlay {
  properties: GstFaceOverlayProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstBinSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}
