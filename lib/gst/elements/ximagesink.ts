// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin ximagesink 1.22.0 of gst-plugins-base (https://tracker.debian.org/pkg/gst-plugins-base1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

export interface GstXImageSinkProperties extends library.GstVideoSinkProperties {
  /** X Display name. */
  display?: string | null;
  /** When enabled, reverse caps negotiation (scaling) will respect original aspect ratio. Default true. */
  forceAspectRatio?: boolean;
  /** When enabled, XEvents will be selected and handled. Default true. */
  handleEvents?: boolean;
  /** When enabled, the current frame will always be drawn in response to X Expose events. Default true. */
  handleExpose?: boolean;
  /** The pixel aspect ratio of the device. Default `1/1`. */
  pixelAspectRatio?: string | null;
  /** When enabled, runs the X display in synchronous mode. (unrelated to A/V sync, used only for debugging). Default false. */
  synchronous?: boolean;
}

export interface GstXImageSinkReadOnly extends library.GstBaseSinkReadOnly {
  /** Height of the window. Default 0. */
  windowHeight: bigint;
  /** Width of the window. Default 0. */
  windowWidth: bigint;
}

export interface ximagesink {
  properties: GstXImageSinkProperties;
  readOnly: GstXImageSinkReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
  };
}
