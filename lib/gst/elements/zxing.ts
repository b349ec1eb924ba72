// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin zxing 1.22.0 of gst-plugins-bad (https://tracker.debian.org/pkg/gst-plugins-bad1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

export type GstBarCodeFormat = 'all' | 'aztec' | 'codabar' | 'code_39' | 'code_93' | 'code_128' | 'png' | 'ean_8' | 'ean_13' | 'itf' | 'maxicode' | 'pdf_417' | 'qr_code' | 'rss_14' | 'rss_expanded' | 'upc_a' | 'upc_e' | 'upc_ean_expansion';

export interface GstZXingProperties extends library.GstBaseTransformProperties {
  /** Attach a frame dump to each barcode message. Default false. */
  attachFrame?: boolean;
  /** Barcode image format. Default `all`. */
  format?: GstBarCodeFormat;
  /** Post a barcode message for each detected code. Default true. */
  message?: boolean;
  /** Try faster to analyze the frame. Default false. */
  tryFaster?: boolean;
  /** Try to rotate the frame to detect barcode (slower). Default false. */
  tryRotate?: boolean;
}

export interface zxing {
  properties: GstZXingProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}
