// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin colormanagement 1.22.0 of gst-plugins-bad (https://tracker.debian.org/pkg/gst-plugins-bad1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

/**
 * - `perceptual`: Perceptual
 * - `relative`: Relative Colorimetric
 * - `saturation`: Saturation
 * - `absolute`: Absolute Colorimetric
 */
export type GstLcmsIntent = 'perceptual' | 'relative' | 'saturation' | 'absolute';

/**
 * - `uncached`: Uncached, calculate every pixel on the fly (very slow playback)
 * - `precalculated`: Precalculate lookup table (takes a long time getting READY)
 * - `cached`: Calculate and cache color replacement values on first occurrence
 */
export type GstLcmsLookupMethod = 'uncached' | 'precalculated' | 'cached';

export interface GstLcmsProperties extends library.GstBaseTransformProperties {
  /** Specify the destination ICC profile file to apply. */
  destProfile?: string | null;
  /** Extract and use source profiles embedded in images. Default true. */
  embeddedProfile?: boolean;
  /** Specify the input ICC profile file to apply. */
  inputProfile?: string | null;
  /** Select the rendering intent of the color correction. Default `perceptual`. */
  intent?: GstLcmsIntent;
  /** Select the caching method for the color compensation calculations. Default `cached`. */
  lookup?: GstLcmsLookupMethod;
  /** Select whether purely black pixels should be preserved. Default false. */
  preserveBlack?: boolean;
}

export interface lcms {
  properties: GstLcmsProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}
