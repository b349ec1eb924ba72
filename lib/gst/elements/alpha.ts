// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin alpha 1.22.0 of gst-plugins-good (https://tracker.debian.org/pkg/gst-plugins-good1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

/**
 * - `set`: Set/adjust alpha channel
 * - `green`: Chroma Key on pure green
 * - `blue`: Chroma Key on pure blue
 * - `custom`: Chroma Key on custom RGB values
 */
export type GstAlphaMethod = 'set' | 'green' | 'blue' | 'custom';

export interface GstAlphaProperties extends library.GstBaseTransformProperties {
  /** The value for the alpha channel. Range 0 to 1. Default 1. */
  alpha?: number;
  /** Size of the colorcube to change. Range 0 to 90. Default 20. */
  angle?: number;
  /** Sensitivity to dark colors. Range 0 to 128. Default 100. */
  blackSensitivity?: number;
  /** How the alpha channels should be created. Default `set`. */
  method?: GstAlphaMethod;
  /** Size of noise radius. Range 0 to 64. Default 2. */
  noiseLevel?: number;
  /** Don't do any processing for alpha=1.0 if possible. Default false. */
  preferPassthrough?: boolean;
  /** The blue color value for custom RGB chroma keying. Default 0. */
  targetB?: number;
  /** The green color value for custom RGB chroma keying. Default 255. */
  targetG?: number;
  /** The red color value for custom RGB chroma keying. Default 0. */
  targetR?: number;
  /** Sensitivity to bright colors. Range 0 to 128. Default 100. */
  whiteSensitivity?: number;
}

export interface alpha {
  properties: GstAlphaProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}
