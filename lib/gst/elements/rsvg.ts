// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin rsvg 1.22.0 of gst-plugins-bad (https://tracker.debian.org/pkg/gst-plugins-bad1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

export interface GstRsvgOverlayProperties extends library.GstBaseTransformProperties {
  /** SVG data. Default: empty. Cannot be read. */
  data?: string | null;
  /** Fit the SVG to fill the whole frame. Default true. */
  fitToFrame?: boolean;
  /** Specify a height in pixels. Range -2147483647 to 2147483647. Default 0. */
  height?: number;
  /** Specify a height relative to the display size. Range -3.402823e+38 to 3.402823e+38. Default 0. */
  heightRelative?: number;
  /** SVG file location. Default: empty. Cannot be read. */
  location?: string | null;
  /** Specify a width in pixels. Range -2147483647 to 2147483647. Default 0. */
  width?: number;
  /** Specify a width relative to the display size. Range -3.402823e+38 to 3.402823e+38. Default 0. */
  widthRelative?: number;
  /** Specify an x offset. Range -2147483647 to 2147483647. Default 0. */
  x?: number;
  /** Specify an x offset relative to the display size. Range -3.402823e+38 to 3.402823e+38. Default 0. */
  xRelative?: number;
  /** Specify a y offset. Range -2147483647 to 2147483647. Default 0. */
  y?: number;
  /** Specify a y offset relative to the display size. Range -3.402823e+38 to 3.402823e+38. Default 0. */
  yRelative?: number;
}

export interface rsvgdec {
  properties: library.GstVideoDecoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'image/svg' | 'image/svg+xml'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface rsvgoverlay {
  properties: GstRsvgOverlayProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  writeOnly: 'data' | 'location';
  pads: {
    data_sink: T.Template<'sink', 'always', 'image/svg' | 'image/svg+xml' | 'text/plain'>;
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}
