// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin waylandsink 1.22.0 of gst-plugins-bad (https://tracker.debian.org/pkg/gst-plugins-bad1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

export interface GstWaylandSinkProperties extends library.GstVideoSinkProperties {
  /** Wayland display name to connect to, if not supplied via the GstContext. */
  display?: string | null;
  /** Whether the surface should be made fullscreen. Default false. */
  fullscreen?: boolean;
  /** The render rectangle ('<x, y, width, height>'). Cannot be read. */
  renderRectangle?: readonly number[];
  /** rotate method. Default `identity`. */
  rotateMethod?: library.GstVideoOrientationMethod;
}

export interface waylandsink {
  properties: GstWaylandSinkProperties;
  readOnly: library.GstBaseSinkReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  writeOnly: 'renderRectangle';
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
  };
}
