// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin x264 1.22.0 of gst-plugins-ugly (https://tracker.debian.org/pkg/gst-plugins-ugly1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

export type GstX264EncAnalyse = 'i4x4' | 'i8x8' | 'p8x8' | 'p4x4' | 'b8x8';

/**
 * - `auto`: Automatic (use incoming video information)
 * - `checkerboard`: checkerboard - Left and Right pixels alternate in a checkerboard pattern
 * - `column-interleaved`: column interleaved - Alternating pixel columns represent Left and Right views
 * - `row-interleaved`: row interleaved - Alternating pixel rows represent Left and Right views
 * - `side-by-side`: side by side - The left half of the frame contains the Left eye view, the right half the Right eye view
 * - `top-bottom`: top bottom - L is on top, R on bottom
 * - `frame-interleaved`: frame interleaved - Each frame contains either Left or Right view alternately
 */
export type GstX264EncFramePacking = 'auto' | 'checkerboard' | 'column-interleaved' | 'row-interleaved' | 'side-by-side' | 'top-bottom' | 'frame-interleaved';

export type GstX264EncMe = 'dia' | 'hex' | 'umh' | 'esa' | 'tesa';

/**
 * - `cbr`: Constant Bitrate Encoding
 * - `quant`: Constant Quantizer
 * - `qual`: Constant Quality
 * - `pass1`: VBR Encoding - Pass 1
 * - `pass2`: VBR Encoding - Pass 2
 * - `pass3`: VBR Encoding - Pass 3
 */
export type GstX264EncPass = 'cbr' | 'quant' | 'qual' | 'pass1' | 'pass2' | 'pass3';

/** - `None`: No preset */
export type GstX264EncPreset = 'None' | 'ultrafast' | 'superfast' | 'veryfast' | 'faster' | 'fast' | 'medium' | 'slow' | 'slower' | 'veryslow' | 'placebo';

/**
 * - `none`: No tuning
 * - `film`: Film
 * - `animation`: Animation
 * - `grain`: Grain
 */
export type GstX264EncPsyTune = 'none' | 'film' | 'animation' | 'grain' | 'psnr' | 'ssim';

/**
 * - `stillimage`: Still image
 * - `fastdecode`: Fast decode
 * - `zerolatency`: Zero latency
 */
export type GstX264EncTune = 'stillimage' | 'fastdecode' | 'zerolatency';

export interface GstX264EncProperties extends library.GstVideoEncoderProperties {
  /** Partitions to consider. Default: none. */
  analyse?: T.Flags<GstX264EncAnalyse>;
  /** Use AU (Access Unit) delimiter. Default true. */
  aud?: boolean;
  /** Automatically decide how many B-frames to use. Default true. */
  bAdapt?: boolean;
  /** Keep some B-frames as references. Default false. */
  bPyramid?: boolean;
  /** Number of B-frames between I and P. Range 0 to 16. Default 0. */
  bframes?: number;
  /** Bitrate in kbit/sec. Range 1 to 2048000. Default 2048. */
  bitrate?: number;
  /** Generate byte stream format of NALU. Default false. */
  byteStream?: boolean;
  /** Enable CABAC entropy coding. Default true. */
  cabac?: boolean;
  /** Adaptive spatial transform size. Default false. */
  dct8x8?: boolean;
  /** Set frame packing mode for Stereoscopic content. Default `auto`. */
  framePacking?: GstX264EncFramePacking;
  /** Insert VUI NAL in stream. Default true. */
  insertVui?: boolean;
  /** Interlaced material. Default false. */
  interlaced?: boolean;
  /** Use Periodic Intra Refresh instead of IDR frames. Default false. */
  intraRefresh?: boolean;
  /** Quantizer factor between I- and P-frames. Range 0 to 2. Default 1.4. */
  ipFactor?: number;
  /** Maximal distance between two key-frames (0 for automatic). Range 0 to 2147483647. Default 0. */
  keyIntMax?: number;
  /** Macroblock-Tree ratecontrol. Default true. */
  mbTree?: boolean;
  /** Integer pixel motion estimation method. Default `hex`. */
  me?: GstX264EncMe;
  /** Filename for multipass cache file. Default `x264.log`. */
  multipassCacheFile?: string | null;
  /** Noise reduction strength. Range 0 to 100000. Default 0. */
  noiseReduction?: number;
  /** String of x264 options (overridden by element properties) in the format "key1=value1:key2=value2". Default: empty. */
  optionString?: string | null;
  /** Encoding pass/type. Default `cbr`. */
  pass?: GstX264EncPass;
  /** Quantizer factor between P- and B-frames. Range 0 to 2. Default 1.3. */
  pbFactor?: number;
  /** Preset name for psychovisual tuning options. Default `none`. */
  psyTune?: GstX264EncPsyTune;
  /** Maximum quantizer. Range 0 to 63. Default 51. */
  qpMax?: number;
  /** Minimum quantizer. Range 0 to 63. Default 10. */
  qpMin?: number;
  /** Maximum quantizer difference between frames. Range 0 to 63. Default 4. */
  qpStep?: number;
  /** Constant quantizer or quality to apply. Range 0 to 50. Default 21. */
  quantizer?: number;
  /** Number of frames for frametype lookahead. Range 0 to 250. Default 40. */
  rcLookahead?: number;
  /** Number of reference frames. Range 1 to 16. Default 3. */
  ref?: number;
  /** Low latency but lower efficiency threading. Default false. */
  slicedThreads?: boolean;
  /** Preset name for speed/quality tradeoff options (can affect decode compatibility - impose restrictions separately for your target decoder). Default `medium`. */
  speedPreset?: GstX264EncPreset;
  /** SPS and PPS ID number. Range 0 to 31. Default 0. */
  spsId?: number;
  /** Subpixel motion estimation and partition decision quality: 1=fast, 10=best. Range 1 to 10. Default 1. */
  subme?: number;
  /** Number of buffer frames for threaded lookahead (-1 for automatic). Range -1 to 250. Default -1. */
  syncLookahead?: number;
  /** Number of threads used by the codec (0 for automatic). Range 0 to 2147483647. Default 0. */
  threads?: number;
  /** Enable trellis searched quantization. Default true. */
  trellis?: boolean;
  /** Preset name for non-psychovisual tuning options. Default: none. */
  tune?: T.Flags<GstX264EncTune>;
  /** Size of the VBV buffer in milliseconds. Range 0 to 10000. Default 600. */
  vbvBufCapacity?: number;
  /** Weighted prediction for B-frames. Default false. */
  weightb?: boolean;
}

export interface x264enc {
  properties: GstX264EncProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
    src: T.Template<'src', 'always', 'video/x-h264'>;
  };
}
