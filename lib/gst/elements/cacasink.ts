// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin cacasink 1.22.0 of gst-plugins-good (https://tracker.debian.org/pkg/gst-plugins-good1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

/**
 * - `none`: No dithering
 * - `2x2`: Ordered 2x2 Bayer dithering
 * - `4x4`: Ordered 4x4 Bayer dithering
 * - `8x8`: Ordered 8x8 Bayer dithering
 * - `random`: Random dithering
 */
export type GstCACASinkDithering = 'none' | '2x2' | '4x4' | '8x8' | 'random';

/**
 * - `none`: No dither_mode
 * - `2x2`: Ordered 2x2 Bayer dither_mode
 * - `4x4`: Ordered 4x4 Bayer dither_mode
 * - `8x8`: Ordered 8x8 Bayer dither_mode
 * - `random`: Random dither_mode
 */
export type GstCACATvDithering = 'none' | '2x2' | '4x4' | '8x8' | 'random';

export interface GstCACASinkProperties extends library.GstBaseSinkProperties {
  /** Enables Anti-Aliasing. Default true. */
  antiAliasing?: boolean;
  /** Set type of Dither. Default `none`. */
  dither?: GstCACASinkDithering;
}

export interface GstCACASinkReadOnly extends library.GstBaseSinkReadOnly {
  /** The height of the screen. Range 0 to 2147483647. Default 25. */
  screenHeight: number;
  /** The width of the screen. Range 0 to 2147483647. Default 80. */
  screenWidth: number;
}

export interface GstCACATvProperties extends library.GstBaseTransformProperties {
  /** Enables Anti-Aliasing. Default false. */
  antiAliasing?: boolean;
  /** The height of the canvas in characters. Range 0 to 2147483647. Default 24. */
  canvasHeight?: number;
  /** The width of the canvas in characters. Range 0 to 2147483647. Default 80. */
  canvasWidth?: number;
  /** Set type of Dither. Default `none`. */
  dither?: GstCACATvDithering;
  /** selected libcaca font. Range 0 to 2147483647. Default 24. */
  font?: number;
}

export interface cacasink {
  properties: GstCACASinkProperties;
  readOnly: GstCACASinkReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
  };
}

export interface cacatv {
  properties: GstCACATvProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}
