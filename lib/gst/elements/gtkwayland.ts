// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin gtkwayland 1.22.0 of gst-plugins-bad (https://tracker.debian.org/pkg/gst-plugins-bad1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

export interface GstGtkWaylandSinkProperties extends library.GstVideoSinkProperties {
  /** rotate method. Default `identity`. */
  rotateMethod?: library.GstVideoOrientationMethod;
}

export interface GstGtkWaylandSinkReadOnly extends library.GstBaseSinkReadOnly {
  /** The GtkWidget to place in the widget hierarchy (must only be get from the GTK main thread). */
  widget: T.ObjectOrNull;
}

export interface gtkwaylandsink {
  properties: GstGtkWaylandSinkProperties;
  readOnly: GstGtkWaylandSinkReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
  };
}
