// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin aasink 1.22.0 of gst-plugins-good (https://tracker.debian.org/pkg/gst-plugins-good1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

/**
 * - `no-dithering`: no dithering
 * - `floyd-steelberg-dithering`: floyd-steelberg dithering
 */
export type GstAASinkDitherers = 'no-dithering' | 'error-distribution' | 'floyd-steelberg-dithering';

/**
 * - `x11`: X11 driver 1.1
 * - `linux`: Linux pc console driver 1.0
 * - `slang`: Slang driver 1.0
 * - `curses`: Curses driver 1.0
 * - `stdout`: Standard output driver
 * - `stderr`: Standard error driver
 */
export type GstAASinkDrivers = 'x11' | 'linux' | 'slang' | 'curses' | 'stdout' | 'stderr';

/**
 * - `no-dithering`: no dithering
 * - `floyd-steelberg-dithering`: floyd-steelberg dithering
 */
export type GstAATvDitherers = 'no-dithering' | 'error-distribution' | 'floyd-steelberg-dithering';

/**
 * - `Standard-vga-8x8-font`: vga8
 * - `Standard-vga-8x9-font`: vga9
 * - `Standard-mda/vga-8x14-font`: mda14
 * - `Standard-vga-8x16-font`: vga16
 * - `X-8x13-font`: X8x13
 * - `X-8x13bold-font`: X8x13bold
 * - `Standard-X-8x16-font`: X8x16
 * - `line-Font-8x8`: line
 * - `Font-8x8-from-vgagl`: vgagl8
 * - `Adobe-courier`: courier
 */
export type GstAATvFonts = 'Standard-vga-8x8-font' | 'Standard-vga-8x9-font' | 'Standard-mda/vga-8x14-font' | 'Standard-vga-8x16-font' | 'X-8x13-font' | 'X-8x13bold-font' | 'Standard-X-8x16-font' | 'line-Font-8x8' | 'Font-8x8-from-vgagl' | 'Adobe-courier';

/**
 * - `none`: No Rain
 * - `down`: Rain Down
 * - `up`: Rain Up
 * - `left`: Rain Left
 * - `right`: Rain Right
 */
export type GstAATvRainModes = 'none' | 'down' | 'up' | 'left' | 'right';

export interface GstAASinkProperties extends library.GstVideoSinkProperties {
  /** brightness. Default 0. */
  brightness?: number;
  /** contrast. Default 0. */
  contrast?: number;
  /** dither. Default `no-dithering`. */
  dither?: GstAASinkDitherers;
  /** driver. Default `x11`. */
  driver?: GstAASinkDrivers;
  /** gamma. Range 0 to 5. Default 1. */
  gamma?: number;
  /** height. Default 0. */
  height?: number;
  /** inversion. Default true. */
  inversion?: boolean;
  /** randomval. Default 0. */
  randomval?: number;
  /** width. Default 0. */
  width?: number;
}

export interface GstAASinkReadOnly extends library.GstBaseSinkReadOnly {
  /** frame time. Default 0. */
  frameTime: number;
  /** frames displayed. Default 0. */
  framesDisplayed: number;
}

export interface GstAATvProperties extends library.GstBaseTransformProperties {
  /** Brightness. Range -255 to 255. Default 0. */
  brightness?: number;
  /** Automatically adjust brightness based on the previous frame's foreground pixel fill percentage. Default true. */
  brightnessAuto?: boolean;
  /** Maximum target foreground pixel fill percentage for automatic brightness control. Range 0 to 1. Default 0. */
  brightnessMax?: number;
  /** Minimum target foreground pixel fill percentage for automatic brightness control. Range 0 to 1. Default 0. */
  brightnessMin?: number;
  /** Color to use as the background for the ASCII text (big-endian ARGB). Default 0. */
  colorBackground?: number;
  /** Automatically sets color-rain-bold, color-rain-normal, and color-rain-dim with progressively dimmer values (big-endian ARGB). Default 0. */
  colorRain?: number;
  /** Sets the brightest color to use for foreground ASCII text rain overlays (big-endian ARGB). Default 0. */
  colorRainBold?: number;
  /** Sets the dimmest brightness color to use for foreground ASCII text rain overlays (big-endian ARGB). Default 0. */
  colorRainDim?: number;
  /** Sets the normal brightness color to use for foreground ASCII text rain overlays (big-endian ARGB). Default 0. */
  colorRainNormal?: number;
  /** Automatically sets color-test-bold, color-text-normal, and color-text-dim with progressively dimmer values (big-endian ARGB). Default 0. */
  colorText?: number;
  /** Sets the brightest color to use for foreground ASCII text (big-endian ARGB). Default 0. */
  colorTextBold?: number;
  /** Sets the dimmest brightness color to use for foreground ASCII text (big-endian ARGB). Default 0. */
  colorTextDim?: number;
  /** Sets the normal brightness color to use for foreground ASCII text (big-endian ARGB). Default 0. */
  colorTextNormal?: number;
  /** Contrast. Default 0. */
  contrast?: number;
  /** Add noise to more closely approximate gray levels. Default `no-dithering`. */
  dither?: GstAATvDitherers;
  /** AAlib Font. Default `Standard-vga-8x8-font`. */
  font?: GstAATvFonts;
  /** Gamma correction. Range 0 to 5. Default 1. */
  gamma?: number;
  /** Height of the ASCII canvas. Range 0 to 2147483647. Default 0. */
  height?: number;
  /** Maximum frame delay between rain motion. Range 0 to 2147483647. Default 0. */
  rainDelayMax?: number;
  /** Minimum frame delay between rain motion. Range 0 to 2147483647. Default 0. */
  rainDelayMin?: number;
  /** Maximum length of a rain. Range 0 to 2147483647. Default 0. */
  rainLengthMax?: number;
  /** Minimum length of a rain. Range 0 to 2147483647. Default 0. */
  rainLengthMin?: number;
  /** Set the direction of raindrops. Default `none`. */
  rainMode?: GstAATvRainModes;
  /** Percentage chance for a raindrop to spawn. Range 0 to 1. Default 0. */
  rainSpawnRate?: number;
  /** Adds a random value in the range (-randomval/2,ranomval/2) to each pixel during rendering. Default 0. */
  randomval?: number;
  /** Width of the ASCII canvas. Range 0 to 2147483647. Default 0. */
  width?: number;
}

export interface GstAATvReadOnly extends library.GstObjectReadOnly {
  /** Actual calculated foreground pixel fill percentage. Range 0 to 1. Default 0. */
  brightnessActual: number;
}

export interface aasink {
  properties: GstAASinkProperties;
  readOnly: GstAASinkReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
  };
}

export interface aatv {
  properties: GstAATvProperties;
  readOnly: GstAATvReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}
