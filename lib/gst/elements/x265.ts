// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin x265 1.22.0 of gst-plugins-bad (https://tracker.debian.org/pkg/gst-plugins-bad1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

/**
 * - `none`: No logging
 * - `error`: Error
 * - `warning`: Warning
 * - `info`: Info
 * - `debug`: Debug
 * - `full`: Full
 */
export type GstX265LogLevel = 'none' | 'error' | 'warning' | 'info' | 'debug' | 'full';

export type GstX265SpeedPreset = 'No preset' | 'ultrafast' | 'superfast' | 'veryfast' | 'faster' | 'fast' | 'medium' | 'slow' | 'slower' | 'veryslow' | 'placebo';

export type GstX265Tune = 'No tunning' | 'psnr' | 'ssim' | 'grain' | 'zerolatency' | 'fastdecode' | 'animation';

export interface GstX265EncProperties extends library.GstVideoEncoderProperties {
  /** Bitrate in kbit/sec. Range 1 to 102400. Default 2048. */
  bitrate?: number;
  /** Maximal distance between two key-frames (0 = x265 default / 250). Range 0 to 2147483647. Default 0. */
  keyIntMax?: number;
  /** x265 log level. Default `none`. */
  logLevel?: GstX265LogLevel;
  /** String of x265 options (overridden by element properties) in the format "key1=value1:key2=value2". Default: empty. */
  optionString?: string | null;
  /** QP for P slices in (implied) CQP mode (-1 = disabled). Range -1 to 51. Default -1. */
  qp?: number;
  /** Preset name for speed/quality tradeoff options. Default `medium`. */
  speedPreset?: GstX265SpeedPreset;
  /** Preset name for tuning options. Default `ssim`. */
  tune?: GstX265Tune;
}

export interface x265enc {
  properties: GstX265EncProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
    src: T.Template<'src', 'always', 'video/x-h265'>;
  };
}
