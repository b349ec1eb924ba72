// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin aom 1.22.0 of gst-plugins-bad (https://tracker.debian.org/pkg/gst-plugins-bad1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

/**
 * - `one-pass`: Single pass mode
 * - `first-pass`: First pass of multi-pass mode
 * - `second-pass`: Second pass of multi-pass mode
 * - `third-pass`: Third pass of multi-pass mode
 */
export type GstAV1EncEncPass = 'one-pass' | 'first-pass' | 'second-pass' | 'third-pass';

/**
 * - `vbr`: Variable Bit Rate Mode
 * - `cbr`: Constant Bit Rate Mode
 * - `cq`: Constrained Quality Mode
 * - `q`: Constant Quality Mode
 */
export type GstAV1EncEndUsageMode = 'vbr' | 'cbr' | 'cq' | 'q';

/**
 * - `auto`: Encoder determines optimal keyframe placement automatically
 * - `disabled`: Encoder does not place keyframes
 */
export type GstAV1EncKFMode = 'auto' | 'disabled';

/**
 * - `none`: No frame resizing allowed
 * - `fixed`: All frames are coded at the specified scale
 * - `random`: All frames are coded at a random scale
 */
export type GstAV1EncResizeMode = 'none' | 'fixed' | 'random';

/**
 * - `none`: No frame superres allowed
 * - `fixed`: All frames are coded at the specified scale and super-resolved
 * - `random`: All frames are coded at a random scale and super-resolved
 * - `qthresh`: Superres scale for a frame is determined based on q_index
 */
export type GstAV1EncSuperresMode = 'none' | 'fixed' | 'random' | 'qthresh';

/**
 * - `good-quality`: Good Quality profile
 * - `realtime`: Realtime profile
 * - `all-intra`: All Intra profile
 */
export type GstAV1EncUsageProfile = 'good-quality' | 'realtime' | 'all-intra';

export interface GstAV1EncProperties extends library.GstVideoEncoderProperties {
  /** Decoder buffer initial size, expressed in units of time (milliseconds). Default 4000. */
  bufInitialSz?: number;
  /** Decoder buffer optimal size, expressed in units of time (milliseconds). Default 5000. */
  bufOptimalSz?: number;
  /** Decoder buffer size, expressed in units of time (milliseconds). Default 6000. */
  bufSz?: number;
  /** CPU Used. A Value greater than 0 will increase encoder speed at the expense of quality. Range 0 to 10. Default 0. */
  cpuUsed?: number;
  /** Temporal resampling configuration, drop frames as a strategy to meet its target data rate Set to zero (0) to disable this feature. Default 0. */
  dropFrame?: number;
  /** Current phase for multi-pass encoding or @GST_AV1_ENC_ONE_PASS for single pass. Default `one-pass`. */
  encPass?: GstAV1EncEncPass;
  /** Rate control algorithm to use, indicates the end usage of this stream. Default `vbr`. */
  endUsage?: GstAV1EncEndUsageMode;
  /** Maximum distance between keyframes (number of frames). Range 0 to 2147483647. Default 30. */
  keyframeMaxDist?: number;
  /** Determines whether keyframes are placed automatically by the encoder. Default `auto`. */
  keyframeMode?: GstAV1EncKFMode;
  /** Maximum number of future frames the encoder is allowed to consume before producing the current output frame. Set value to 0 for disabling lagged encoding. Default 0. */
  lagInFrames?: number;
  /** Maximum (worst quality) quantizer. Default 0. */
  maxQuantizer?: number;
  /** Minimum (best quality) quantizer. Default 0. */
  minQuantizer?: number;
  /** Rate control adaptation overshoot control. Range 0 to 1000. Default 25. */
  overshootPct?: number;
  /** Frame resize denominator, assuming 8 as the numerator. Range 8 to 16. Default 8. */
  resizeDenominator?: number;
  /** Frame resize keyframe denominator, assuming 8 as the numerator. Range 8 to 16. Default 8. */
  resizeKfDenominator?: number;
  /** Frame resize mode. Default `none`. */
  resizeMode?: GstAV1EncResizeMode;
  /** Enable row based multi-threading. Default true. */
  rowMt?: boolean;
  /** Frame super-resolution denominator, used only by SUPERRES_FIXED mode. Range 8 to 16. Default 8. */
  superresDenominator?: number;
  /** Keyframe super-resolution denominator. Range 8 to 16. Default 8. */
  superresKfDenominator?: number;
  /** Keyframe super-resolution qindex threshold, used only by SUPERRES_QTHRESH mode. Range 1 to 63. Default 63. */
  superresKfQthresh?: number;
  /** It integrates upscaling after the encode/decode process. Default `none`. */
  superresMode?: GstAV1EncSuperresMode;
  /** Frame super-resolution qindex threshold, used only by SUPERRES_QTHRESH mode. Range 1 to 63. Default 63. */
  superresQthresh?: number;
  /** Target bitrate, in kilobits per second. Range 1 to 4294967295. Default 256. */
  targetBitrate?: number;
  /** Max number of threads to use encoding, set to 0 determine the approximate number of threads that the system schedule. Default 0. */
  threads?: number;
  /** Partition into separate vertical tile columns from image frame which can enable parallel encoding. Range 0 to 6. Default 0. */
  tileColumns?: number;
  /** Partition into separate horizontal tile rows from image frame which can enable parallel encoding. Range 0 to 6. Default 0. */
  tileRows?: number;
  /** Rate control adaptation undershoot control. Range 0 to 1000. Default 25. */
  undershootPct?: number;
  /** Usage profile is used to guide the default config for the encoder. Default `good-quality`. */
  usageProfile?: GstAV1EncUsageProfile;
}

export interface av1dec {
  properties: library.GstVideoDecoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-av1'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface av1enc {
  properties: GstAV1EncProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
    src: T.Template<'src', 'always', 'video/x-av1'>;
  };
}
