// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin videocrop 1.22.0 of gst-plugins-good (https://tracker.debian.org/pkg/gst-plugins-good1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

export interface GstAspectRatioCropProperties extends library.GstBinProperties {
  /** Target aspect-ratio of video. Default 0/1. */
  aspectRatio?: T.FractionInput;
}

export interface GstVideoCropProperties extends library.GstBaseTransformProperties {
  /** Pixels to crop at bottom (-1 to auto-crop). Range -1 to 2147483647. Default 0. */
  bottom?: number;
  /** Pixels to crop at left (-1 to auto-crop). Range -1 to 2147483647. Default 0. */
  left?: number;
  /** Pixels to crop at right (-1 to auto-crop). Range -1 to 2147483647. Default 0. */
  right?: number;
  /** Pixels to crop at top (-1 to auto-crop). Range -1 to 2147483647. Default 0. */
  top?: number;
}

export interface aspectratiocrop {
  properties: GstAspectRatioCropProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstBinSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface videocrop {
  properties: GstVideoCropProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}
