// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin gdkpixbuf 1.22.0 of gst-plugins-good (https://tracker.debian.org/pkg/gst-plugins-good1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

export type GstGdkPixbufPositioningMode = 'pixels-relative-to-edges' | 'pixels-absolute';

export interface GstGdkPixbufOverlayProperties extends library.GstBaseTransformProperties {
  /** Global alpha of overlay image. Range 0 to 1. Default 1. */
  alpha?: number;
  /** Horizontal offset of overlay image in fractions of video image width, from top-left corner of video image (absolute positioning). Range -1 to 1. Default 0. */
  coefX?: number;
  /** Vertical offset of overlay image in fractions of video image height, from top-left corner of video image (absolute positioning). Range -1 to 1. Default 0. */
  coefY?: number;
  /** Location of image file to overlay. */
  location?: string | null;
  /** For positive value, horizontal offset of overlay image in pixels from left of video image. For negative value, horizontal offset of overlay image in pixels from right of video image. Default 0. */
  offsetX?: number;
  /** For positive value, vertical offset of overlay image in pixels from top of video image. For negative value, vertical offset of overlay image in pixels from bottom of video image. Default 0. */
  offsetY?: number;
  /** Height of overlay image in pixels (0 = same as overlay image). Range 0 to 2147483647. Default 0. */
  overlayHeight?: number;
  /** Width of overlay image in pixels (0 = same as overlay image). Range 0 to 2147483647. Default 0. */
  overlayWidth?: number;
  /** GdkPixbuf object to render. */
  pixbuf?: T.ObjectOrNull;
  /** Positioning mode of offset-x and offset-y properties. Default `pixels-relative-to-edges`. */
  positioningMode?: GstGdkPixbufPositioningMode;
  /** Horizontal offset of overlay image in fractions of video image width, from top-left corner of video image (in relative positioning). Range -1 to 1. Default 0. */
  relativeX?: number;
  /** Vertical offset of overlay image in fractions of video image height, from top-left corner of video image (in relative positioning). Range -1 to 1. Default 0. */
  relativeY?: number;
}

export interface GstGdkPixbufSinkProperties extends library.GstVideoSinkProperties {
  /** Whether to post messages containing pixbufs on the bus. Default true. */
  postMessages?: boolean;
}

export interface GstGdkPixbufSinkReadOnly extends library.GstBaseSinkReadOnly {
  /** Last GdkPixbuf object rendered. */
  lastPixbuf: T.ObjectOrNull;
}

export interface gdkpixbufdec {
  properties: library.GstObjectProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'application/x-navi-animation' | 'image/bmp' | 'image/png' | 'image/svg' | 'image/svg+xml' | 'image/tiff' | 'image/vnd.wap.wbmp' | 'image/x-MS-bmp' | 'image/x-bitmap' | 'image/x-bmp' | 'image/x-cmu-raster' | 'image/x-icon' | 'image/x-pcx' | 'image/x-pixmap' | 'image/x-portable-anymap' | 'image/x-portable-bitmap' | 'image/x-portable-graymap' | 'image/x-portable-pixmap' | 'image/x-sun-raster' | 'image/x-tga'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface gdkpixbufoverlay {
  properties: GstGdkPixbufOverlayProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface gdkpixbufsink {
  properties: GstGdkPixbufSinkProperties;
  readOnly: GstGdkPixbufSinkReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
  };
}
