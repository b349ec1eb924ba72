// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin videofilter 1.22.0 of gst-plugins-good (https://tracker.debian.org/pkg/gst-plugins-good1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

/**
 * - `none`: Identity (no rotation)
 * - `clockwise`: Rotate clockwise 90 degrees
 * - `rotate-180`: Rotate 180 degrees
 * - `counterclockwise`: Rotate counter-clockwise 90 degrees
 * - `horizontal-flip`: Flip horizontally
 * - `vertical-flip`: Flip vertically
 * - `upper-left-diagonal`: Flip across upper left/lower right diagonal
 * - `upper-right-diagonal`: Flip across upper right/lower left diagonal
 * - `automatic`: Select flip method based on image-orientation tag
 */
export type GstVideoFlipMethod = 'none' | 'clockwise' | 'rotate-180' | 'counterclockwise' | 'horizontal-flip' | 'vertical-flip' | 'upper-left-diagonal' | 'upper-right-diagonal' | 'automatic';

/**
 * - `5`: Median of 5 neighbour pixels
 * - `9`: Median of 9 neighbour pixels
 */
export type GstVideoMedianSize = '5' | '9';

export interface GstGammaProperties extends library.GstBaseTransformProperties {
  /** gamma. Range 0.01 to 10. Default 1. */
  gamma?: number;
}

export interface GstVideoBalanceProperties extends library.GstBaseTransformProperties {
  /** brightness. Range -1 to 1. Default 0. */
  brightness?: number;
  /** contrast. Range 0 to 2. Default 1. */
  contrast?: number;
  /** hue. Range -1 to 1. Default 0. */
  hue?: number;
  /** saturation. Range 0 to 2. Default 1. */
  saturation?: number;
}

export interface GstVideoBalanceSignals extends library.GstElementSignals, library.GstColorBalanceSignals {
}

export interface GstVideoFlipProperties extends library.GstBaseTransformProperties {
  /** method (deprecated, use video-direction instead). Default `none`. */
  method?: GstVideoFlipMethod;
}

export interface GstVideoMedianProperties extends library.GstBaseTransformProperties {
  /** The size of the filter. Default `5`. */
  filtersize?: GstVideoMedianSize;
  /** Only apply filter on luminance. Default true. */
  lumOnly?: boolean;
}

export interface gamma {
  properties: GstGammaProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface videobalance {
  properties: GstVideoBalanceProperties;
  readOnly: library.GstObjectReadOnly;
  signals: GstVideoBalanceSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface videoflip {
  properties: GstVideoFlipProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface videomedian {
  properties: GstVideoMedianProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}
