// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin xvimagesink 1.22.0 of gst-plugins-base (https://tracker.debian.org/pkg/gst-plugins-base1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

export interface GstXvImageSinkProperties extends library.GstVideoSinkProperties {
  /** Whether to autofill overlay with colorkey. Default true. */
  autopaintColorkey?: boolean;
  /** The brightness of the video. Range -1000 to 1000. Default 0. */
  brightness?: number;
  /** Color to use for the overlay mask. Default 0. */
  colorkey?: number;
  /** The contrast of the video. Range -1000 to 1000. Default 0. */
  contrast?: number;
  /** The number of the video adaptor. Default `0`. */
  device?: string | null;
  /** X Display name. */
  display?: string | null;
  /** Whether to double-buffer the output. Default true. */
  doubleBuffer?: boolean;
  /** Draw black borders to fill unused area in force-aspect-ratio mode. Default true. */
  drawBorders?: boolean;
  /** When enabled, scaling will respect original aspect ratio. Default true. */
  forceAspectRatio?: boolean;
  /** When enabled, XEvents will be selected and handled. Default true. */
  handleEvents?: boolean;
  /** When enabled, the current frame will always be drawn in response to X Expose events. Default true. */
  handleExpose?: boolean;
  /** The hue of the video. Range -1000 to 1000. Default 0. */
  hue?: number;
  /** The pixel aspect ratio of the device. Default `1/1`. */
  pixelAspectRatio?: string | null;
  /** The render rectangle ('<x, y, width, height>'). Cannot be read. */
  renderRectangle?: readonly number[];
  /** The saturation of the video. Range -1000 to 1000. Default 0. */
  saturation?: number;
  /** When enabled, runs the X display in synchronous mode. (unrelated to A/V sync, used only for debugging). Default false. */
  synchronous?: boolean;
}

export interface GstXvImageSinkReadOnly extends library.GstBaseSinkReadOnly {
  /** The name of the video adaptor. */
  deviceName: string | null;
  /** Height of the window. Default 0. */
  windowHeight: bigint;
  /** Width of the window. Default 0. */
  windowWidth: bigint;
}

export interface GstXvImageSinkSignals extends library.GstElementSignals, library.GstColorBalanceSignals {
}

export interface xvimagesink {
  properties: GstXvImageSinkProperties;
  readOnly: GstXvImageSinkReadOnly;
  signals: GstXvImageSinkSignals;
  actions: {};
  writeOnly: 'renderRectangle';
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
  };
}
