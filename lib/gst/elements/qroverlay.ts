// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin qroverlay 1.22.0 of gst-plugins-bad (https://tracker.debian.org/pkg/gst-plugins-bad1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

/**
 * - `Approx 7%`: Level L
 * - `Approx 15%`: Level M
 * - `Approx 25%`: Level Q
 * - `Approx 30%`: Level H
 */
export type GstQrcodeOverlayCorrection = 'Approx 7%' | 'Approx 15%' | 'Approx 25%' | 'Approx 30%';

export interface GstBaseQROverlayProperties extends library.GstBinProperties {
  /** Strings to encode are case sensitive (e.g. passwords or SSIDs). Default false. */
  caseSensitive?: boolean;
  /** Pixel size of each Qrcode pixel. Range 1 to 100. Default 3. */
  pixelSize?: number;
  /** qrcode-error-correction. Default `Approx 15%`. */
  qrcodeErrorCorrection?: GstQrcodeOverlayCorrection;
  /** X position (in percent of the width). Range 0 to 100. Default 50. */
  x?: number;
  /** Y position (in percent of the height). Range 0 to 100. Default 50. */
  y?: number;
}

export interface GstDebugQROverlayProperties extends GstBaseQROverlayProperties {
  /** List of comma separated values that the extra data value will be cycled from at each interval, example array structure : "240,480,720,960,1200,1440,1680,1920". */
  extraDataArray?: string | null;
  /** Extra data append into the Qrcode at the first buffer of each interval. Range 0 to 9223372036854775807. Default 60. */
  extraDataIntervalBuffers?: T.Int64;
  /** Json key name for extra append data. */
  extraDataName?: string | null;
  /** Numbers of consecutive buffers that the extra data will be inserted (counting the first buffer). Range 0 to 9223372036854775807. Default 1. */
  extraDataSpanBuffers?: T.Int64;
}

export interface GstQROverlayProperties extends GstBaseQROverlayProperties {
  /** Data to write in the QRCode to be overlaid. */
  data?: string | null;
}

export interface debugqroverlay {
  properties: GstDebugQROverlayProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstBinSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface qroverlay {
  properties: GstQROverlayProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstBinSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}
