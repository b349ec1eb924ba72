// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin jpegformat 1.22.0 of gst-plugins-bad (https://tracker.debian.org/pkg/gst-plugins-bad1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

/**
 * JPEG stream muxer. Remuxes JPEG images with markers and tags.
 * Video/Formatter, plugin jpegformat of gst-plugins-bad, rank secondary.
 */
export interface jifmux {
  properties: library.GstObjectProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'image/jpeg'>;
    src: T.Template<'src', 'always', 'image/jpeg'>;
  };
}

/**
 * JPEG stream parser. Parse JPEG images into single-frame buffers.
 * Codec/Parser/Image, plugin jpegformat of gst-plugins-bad, rank none.
 */
export interface jpegparse {
  properties: library.GstBaseParseProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'image/jpeg'>;
    src: T.Template<'src', 'always', 'image/jpeg'>;
  };
}
