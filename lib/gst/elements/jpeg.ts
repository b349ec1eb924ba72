// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin jpeg 1.22.0 of gst-plugins-good (https://tracker.debian.org/pkg/gst-plugins-good1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

/**
 * - `islow`: Slow but accurate integer algorithm
 * - `ifast`: Faster, less accurate integer method
 * - `float`: Floating-point: accurate, fast on fast HW
 */
export type GstIDCTMethod = 'islow' | 'ifast' | 'float';

export interface GstJpegDecProperties extends library.GstVideoDecoderProperties {
  /** The IDCT algorithm to use. Default `ifast`. */
  idctMethod?: GstIDCTMethod;
  /**
   * (Deprecated) Error out after receiving N consecutive decoding errors (-1 = never fail, 0 = automatic, 1 = fail on first error). Range -1 to 2147483647. Default 0.
   * @deprecated
   */
  maxErrors?: number;
}

export interface GstJpegEncProperties extends library.GstVideoEncoderProperties {
  /** The IDCT algorithm to use. Default `ifast`. */
  idctMethod?: GstIDCTMethod;
  /** Quality of encoding. Range 0 to 100. Default 85. */
  quality?: number;
  /** Send EOS after encoding a frame, useful for snapshots. Default false. */
  snapshot?: boolean;
}

export interface jpegdec {
  properties: GstJpegDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'image/jpeg'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface jpegenc {
  properties: GstJpegEncProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
    src: T.Template<'src', 'always', 'image/jpeg'>;
  };
}
