// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin wavpack 1.22.0 of gst-plugins-good (https://tracker.debian.org/pkg/gst-plugins-good1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

/**
 * - `off`: Create no correction file
 * - `on`: Create correction file
 * - `optimized`: Create optimized correction file
 */
export type GstWavpackEncCorrectionMode = 'off' | 'on' | 'optimized';

/**
 * - `leftright`: left/right
 * - `midside`: mid/side
 */
export type GstWavpackEncJSMode = 'auto' | 'leftright' | 'midside';

/**
 * - `fast`: Fast Compression
 * - `normal`: Normal Compression
 * - `high`: High Compression
 * - `veryhigh`: Very High Compression
 */
export type GstWavpackEncMode = 'fast' | 'normal' | 'high' | 'veryhigh';

export interface GstWavpackEncProperties extends library.GstAudioEncoderProperties {
  /** Try to encode with this average bitrate (bits/sec). This enables lossy encoding, values smaller than 24000 disable it again. Range 0 to 9600000. Default 0. */
  bitrate?: number;
  /** Try to encode with this amount of bits per sample. This enables lossy encoding, values smaller than 2.0 disable it again. Range 0 to 24. Default 0. */
  bitsPerSample?: number;
  /** Use this mode for the correction stream. Only works in lossy mode! Default `off`. */
  correctionMode?: GstWavpackEncCorrectionMode;
  /** Use better but slower filters for better compression/quality. Range 0 to 6. Default 0. */
  extraProcessing?: number;
  /** Use this joint-stereo mode. Default `auto`. */
  jointStereoMode?: GstWavpackEncJSMode;
  /** Store MD5 hash of raw samples within the file. Default false. */
  md5?: boolean;
  /** Speed versus compression tradeoff. Default `normal`. */
  mode?: GstWavpackEncMode;
}

export interface wavpackdec {
  properties: library.GstAudioDecoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-wavpack'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface wavpackenc {
  properties: GstWavpackEncProperties;
  readOnly: library.GstAudioEncoderReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-raw'>;
    src: T.Template<'src', 'always', 'audio/x-wavpack'>;
    wvcsrc: T.Template<'src', 'sometimes', 'audio/x-wavpack-correction'>;
  };
}
