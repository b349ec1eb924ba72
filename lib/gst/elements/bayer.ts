// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin bayer 1.22.0 of gst-plugins-bad (https://tracker.debian.org/pkg/gst-plugins-bad1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

/**
 * Bayer to RGB decoder for cameras. Converts video/x-bayer to video/x-raw.
 * Filter/Converter/Video, plugin bayer of gst-plugins-bad, rank none.
 */
export interface bayer2rgb {
  properties: library.GstBaseTransformProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-bayer'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

/**
 * RGB to Bayer converter. Converts video/x-raw to video/x-bayer.
 * Filter/Converter/Video, plugin bayer of gst-plugins-bad, rank none.
 */
export interface rgb2bayer {
  properties: library.GstBaseTransformProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
    src: T.Template<'src', 'always', 'video/x-bayer'>;
  };
}
