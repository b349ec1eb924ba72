// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin vpx 1.22.0 of gst-plugins-good (https://tracker.debian.org/pkg/gst-plugins-good1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

export type GstVPXAQ = 'off' | 'variance' | 'complexity' | 'cyclic-refresh' | 'equator360' | 'perceptual' | 'psnr' | 'lookahead';

/**
 * - `deblock`: Deblock
 * - `demacroblock`: Demacroblock
 * - `addnoise`: Add noise
 * - `mfqe`: Multi-frame quality enhancement
 */
export type GstVPXDecPostProcessingFlags = 'deblock' | 'demacroblock' | 'addnoise' | 'mfqe';

/**
 * - `vbr`: Variable Bit Rate (VBR) mode
 * - `cbr`: Constant Bit Rate (CBR) mode
 * - `cq`: Constant Quality Mode (CQ) mode
 */
export type GstVPXEncEndUsage = 'vbr' | 'cbr' | 'cq';

/**
 * - `default`: Default error resilience
 * - `partitions`: Allow partitions to be decoded independently
 */
export type GstVPXEncErFlags = 'default' | 'partitions';

/**
 * - `auto`: Determine optimal placement automatically
 * - `disabled`: Don't automatically place keyframes
 */
export type GstVPXEncKfMode = 'auto' | 'disabled';

/**
 * - `one-pass`: One pass encoding (default)
 * - `first-pass`: First pass of multipass encoding
 * - `last-pass`: Last pass of multipass encoding
 */
export type GstVPXEncMultipassMode = 'one-pass' | 'first-pass' | 'last-pass';

/** - `normal`: Normal */
export type GstVPXEncScalingMode = 'normal' | '4:5' | '3:5' | '1:2';

/**
 * - `1`: One token partition
 * - `2`: Two token partitions
 * - `4`: Four token partitions
 * - `8`: Eight token partitions
 */
export type GstVPXEncTokenPartitions = '1' | '2' | '4' | '8';

/**
 * - `no-ref-last`: Don't reference the last frame
 * - `no-ref-golden`: Don't reference the golden frame
 * - `no-ref-alt`: Don't reference the alternate reference frame
 * - `no-upd-last`: Don't update the last frame
 * - `no-upd-golden`: Don't update the golden frame
 * - `no-upd-alt`: Don't update the alternate reference frame
 * - `no-upd-entropy`: Disable entropy update
 */
export type GstVPXEncTsLayerFlags = 'no-ref-last' | 'no-ref-golden' | 'no-ref-alt' | 'no-upd-last' | 'no-upd-golden' | 'no-upd-alt' | 'no-upd-entropy';

/**
 * - `psnr`: Tune for PSNR
 * - `ssim`: Tune for SSIM
 */
export type GstVPXEncTuning = 'psnr' | 'ssim';

export interface GstVP9EncProperties extends GstVPXEncProperties {
  /** Which adaptive quantization mode should be used. Default `off`. */
  aqMode?: GstVPXAQ;
  /** Whether encoded bitstream should allow parallel processing of video frames in the decoder (default is on). Default true. */
  frameParallelDecoding?: boolean;
  /** Whether each row should be encoded using multiple threads. Default false. */
  rowMt?: boolean;
  /** Number of tile columns, log2. Range 0 to 6. Default 6. */
  tileColumns?: number;
  /** Number of tile rows, log2. Range 0 to 2. Default 0. */
  tileRows?: number;
}

export interface GstVPXDecProperties extends library.GstVideoDecoderProperties {
  /** Deblocking level. Range 0 to 16. Default 4. */
  deblockingLevel?: number;
  /** Noise level. Range 0 to 16. Default 0. */
  noiseLevel?: number;
  /** Enable post processing. Default false. */
  postProcessing?: boolean;
  /** Flags to control post processing. Default `deblock`, `demacroblock`, `mfqe`. */
  postProcessingFlags?: T.Flags<GstVPXDecPostProcessingFlags>;
  /** Maximum number of decoding threads. Range 0 to 16. Default 0. */
  threads?: number;
}

export interface GstVPXEncProperties extends library.GstVideoEncoderProperties {
  /** AltRef maximum number of frames. Range 0 to 15. Default 0. */
  arnrMaxframes?: number;
  /** AltRef strength. Range 0 to 6. Default 3. */
  arnrStrength?: number;
  /**
   * AltRef type. Range 1 to 3. Default 3.
   * @deprecated
   */
  arnrType?: number;
  /** Automatically generate AltRef frames. Default false. */
  autoAltRef?: boolean;
  /** Factor to convert number of pixels to bitrate value (only has an effect if target-bitrate=0). Range 0 to 3.402823e+38. Default 0.0434. */
  bitsPerPixel?: number;
  /** Initial client buffer size (ms). Range 0 to 2147483647. Default 4000. */
  bufferInitialSize?: number;
  /** Optimal client buffer size (ms). Range 0 to 2147483647. Default 5000. */
  bufferOptimalSize?: number;
  /** Client buffer size (ms). Range 0 to 2147483647. Default 6000. */
  bufferSize?: number;
  /** CPU used. Range -16 to 16. Default 0. */
  cpuUsed?: number;
  /** Constrained quality level. Range 0 to 63. Default 10. */
  cqLevel?: number;
  /** Deadline per frame (usec, 0=best, 1=realtime). Range 0 to 9223372036854775807. Default 1000000. */
  deadline?: T.Int64;
  /** Temporal resampling threshold (buf %). Range 0 to 100. Default 0. */
  dropframeThreshold?: number;
  /** Rate control mode. Default `vbr`. */
  endUsage?: GstVPXEncEndUsage;
  /** Error resilience flags. Default: none. */
  errorResilient?: T.Flags<GstVPXEncErFlags>;
  /** Horizontal scaling mode. Default `normal`. */
  horizontalScalingMode?: GstVPXEncScalingMode;
  /** Maximum distance between keyframes (number of frames). Range 0 to 2147483647. Default 128. */
  keyframeMaxDist?: number;
  /** Keyframe placement. Default `auto`. */
  keyframeMode?: GstVPXEncKfMode;
  /** Maximum number of frames to lag. Range 0 to 25. Default 0. */
  lagInFrames?: number;
  /** Maximum Intra frame bitrate. Range 0 to 2147483647. Default 0. */
  maxIntraBitrate?: number;
  /** Maximum Quantizer (worst). Range 0 to 63. Default 63. */
  maxQuantizer?: number;
  /** Minimum Quantizer (best). Range 0 to 63. Default 4. */
  minQuantizer?: number;
  /** Multipass cache file. If stream caps reinited, multiple files will be created: file, file.1, file.2, ... and so on. Default `multipass.cache`. */
  multipassCacheFile?: string | null;
  /** Multipass encode mode. Default `one-pass`. */
  multipassMode?: GstVPXEncMultipassMode;
  /** Noise sensisivity (frames to blur). Range 0 to 6. Default 0. */
  noiseSensitivity?: number;
  /** Datarate overshoot (max) target (%). Range 0 to 1000. Default 100. */
  overshoot?: number;
  /** Allow spatial resampling. Default false. */
  resizeAllowed?: boolean;
  /** Downscale threshold (buf %). Range 0 to 100. Default 60. */
  resizeDownThreshold?: number;
  /** Upscale threshold (buf %). Range 0 to 100. Default 30. */
  resizeUpThreshold?: number;
  /** Filter sharpness. Range 0 to 7. Default 0. */
  sharpness?: number;
  /** Motion detection threshold. Recommendation is to set 100 for screen/window sharing. Range 0 to 2147483647. Default 1. */
  staticThreshold?: number;
  /** Target bitrate (in bits/sec) (0: auto - bitrate depends on resolution, see "bits-per-pixel" property for more info). Range 0 to 2147483647. Default 0. */
  targetBitrate?: number;
  /** Sequence defining coding layer flags. */
  temporalScalabilityLayerFlags?: readonly T.Flags<GstVPXEncTsLayerFlags>[];
  /** Sequence defining coding layer membership. */
  temporalScalabilityLayerId?: readonly number[];
  /** Sequence defining coding layer sync flags. */
  temporalScalabilityLayerSyncFlags?: readonly boolean[];
  /** Number of coding layers to use. Range 1 to 5. Default 1. */
  temporalScalabilityNumberLayers?: number;
  /** Length of sequence that defines layer membership periodicity. Range 0 to 16. Default 0. */
  temporalScalabilityPeriodicity?: number;
  /** Rate decimation factors for each layer. */
  temporalScalabilityRateDecimator?: readonly number[];
  /** Target bitrates (bits/sec) for coding layers (one per layer). */
  temporalScalabilityTargetBitrate?: readonly number[];
  /** Number of threads to use. Range 0 to 64. Default 0. */
  threads?: number;
  /** Fraction of one second that is the shortest interframe time - normally left as zero which will default to the framerate. Default 0/1. */
  timebase?: T.FractionInput;
  /** Number of token partitions. Default `1`. */
  tokenPartitions?: GstVPXEncTokenPartitions;
  /** Tuning. Default `psnr`. */
  tuning?: GstVPXEncTuning;
  /** CBR/VBR bias (0=CBR, 100=VBR). Range 0 to 100. Default 50. */
  twopassVbrBias?: number;
  /** GOP maximum bitrate (% target). Range 0 to 2147483647. Default 0. */
  twopassVbrMaxsection?: number;
  /** GOP minimum bitrate (% target). Range 0 to 2147483647. Default 0. */
  twopassVbrMinsection?: number;
  /** Datarate undershoot (min) target (%). Range 0 to 1000. Default 100. */
  undershoot?: number;
  /** Vertical scaling mode. Default `normal`. */
  verticalScalingMode?: GstVPXEncScalingMode;
}

export interface vp8dec {
  properties: GstVPXDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-vp8'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface vp8enc {
  properties: GstVPXEncProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
    src: T.Template<'src', 'always', 'video/x-vp8'>;
  };
}

export interface vp9dec {
  properties: GstVPXDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-vp9'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface vp9enc {
  properties: GstVP9EncProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
    src: T.Template<'src', 'always', 'video/x-vp9'>;
  };
}
