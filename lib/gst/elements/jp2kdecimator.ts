// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin jp2kdecimator 1.22.0 of gst-plugins-bad (https://tracker.debian.org/pkg/gst-plugins-bad1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

export interface GstJP2kDecimatorProperties extends library.GstObjectProperties {
  /** Maximum number of decomposition levels to keep (-1 == all). Range -1 to 32. Default -1. */
  maxDecompositionLevels?: number;
  /** Maximum number of layers to keep (0 == all). Range 0 to 65535. Default 0. */
  maxLayers?: number;
}

export interface jp2kdecimator {
  properties: GstJP2kDecimatorProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'image/x-jpc'>;
    src: T.Template<'src', 'always', 'image/x-jpc'>;
  };
}
