// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin flac 1.22.0 of gst-plugins-good (https://tracker.debian.org/pkg/gst-plugins-good1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

/**
 * - `0`: 0 - Fastest compression
 * - `5`: 5 - Default
 * - `8`: 8 - Highest compression
 * - `9`: 9 - Insane
 */
export type GstFlacEncQuality = '0' | '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9';

export interface GstFlacEncProperties extends library.GstAudioEncoderProperties {
  /** Blocksize in samples. Range 16 to 65535. Default 4608. */
  blocksize?: number;
  /** search for escape codes in the entropy coding stage for slightly better compression. Default false. */
  escapeCoding?: boolean;
  /** do exhaustive search of LP coefficient quantization (expensive!). Default false. */
  exhaustiveModelSearch?: boolean;
  /** Loose mid side stereo. Default false. */
  looseMidSideStereo?: boolean;
  /** Max LPC order; 0 => use only fixed predictors. Range 0 to 32. Default 8. */
  maxLpcOrder?: number;
  /** Max residual partition order (above 4 doesn't usually help much). Range 0 to 16. Default 3. */
  maxResidualPartitionOrder?: number;
  /** Do mid side stereo (only for stereo input). Default true. */
  midSideStereo?: boolean;
  /** Min residual partition order (above 4 doesn't usually help much). Range 0 to 16. Default 3. */
  minResidualPartitionOrder?: number;
  /** Write a PADDING block with this length in bytes. Default 0. */
  padding?: number;
  /** false = use qlp_coeff_precision, true = search around qlp_coeff_precision, take best. Default false. */
  qlpCoeffPrecSearch?: boolean;
  /** Precision in bits of quantized linear-predictor coefficients; 0 = automatic. Range 0 to 32. Default 0. */
  qlpCoeffPrecision?: number;
  /** Speed versus compression tradeoff. Default `5`. */
  quality?: GstFlacEncQuality;
  /** 0 = try only calc'd parameter k; else try all [k-dist..k+dist] parameters, use best. Range 0 to 15. Default 0. */
  riceParameterSearchDist?: number;
  /** Add SEEKTABLE metadata (if > 0, number of entries, if < 0, interval in sec). Range -2147483647 to 2147483647. Default -10. */
  seekpoints?: number;
  /** true to limit encoder to generating a Subset stream, else false. Default true. */
  streamableSubset?: boolean;
}

export interface flacdec {
  properties: library.GstAudioDecoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-flac'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface flacenc {
  properties: GstFlacEncProperties;
  readOnly: library.GstAudioEncoderReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-raw'>;
    src: T.Template<'src', 'always', 'audio/x-flac'>;
  };
}

export interface flactag {
  properties: library.GstObjectProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-flac'>;
    src: T.Template<'src', 'always', 'audio/x-flac'>;
  };
}
