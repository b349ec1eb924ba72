// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin mpeg2enc 1.22.0 of gst-plugins-bad (https://tracker.debian.org/pkg/gst-plugins-bad1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

/**
 * - `0`: Deduce from input
 * - `1`: 1:1
 * - `2`: 4:3
 * - `3`: 16:9
 * - `4`: 2.21:1
 */
export type GstMpeg2encAspect = '0' | '1' | '2' | '3' | '4';

/**
 * - `0`: Generic MPEG-1
 * - `1`: Standard VCD
 * - `2`: User VCD
 * - `3`: Generic MPEG-2
 * - `4`: Standard SVCD
 * - `5`: User SVCD
 * - `6`: VCD Stills sequences
 * - `7`: SVCD Stills sequences
 * - `8`: DVD MPEG-2 for dvdauthor
 * - `9`: DVD MPEG-2
 * - `10`: ATSC 480i
 * - `11`: ATSC 480p
 * - `12`: ATSC 720p
 * - `13`: ATSC 1080i
 */
export type GstMpeg2encFormat = '0' | '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9' | '10' | '11' | '12' | '13';

/**
 * - `0`: Same as input
 * - `1`: 24/1.001 (NTSC 3:2 pulldown converted film)
 * - `2`: 24 (native film)
 * - `3`: 25 (PAL/SECAM video)
 * - `4`: 30/1.001 (NTSC video)
 * - `6`: 50 (PAL/SECAM fields)
 * - `7`: 60/1.001 (NTSC fields)
 */
export type GstMpeg2encFramerate = '0' | '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8';

/**
 * - `-1`: Format default mode
 * - `0`: Progressive
 * - `1`: Interlaced, per-frame encoding
 * - `2`: Interlaced, per-field-encoding
 */
export type GstMpeg2encInterlaceMode = '-1' | '0' | '1' | '2';

/**
 * - `0`: Unspecified
 * - `1`: Top-field first
 * - `2`: Bottom-field first
 */
export type GstMpeg2encPlaybackFieldOrders = '0' | '1' | '2';

/**
 * - `9`: Default
 * - `1`: High resolution
 * - `3`: TMPGEnc
 */
export type GstMpeg2encQuantisationMatrix = '9' | '1' | '2' | '3';

/** - `0`: Unspecified */
export type GstMpeg2encVideoNorm = '0' | 'p' | 'n' | 's';

export interface GstMpeg2encProperties extends library.GstVideoEncoderProperties {
  /** Alternate MPEG-2 block scanning. Disabling this might make buggy players play SVCD streams. Default true. */
  altscanMpeg2?: boolean;
  /** Display aspect ratio. Default `0`. */
  aspect?: GstMpeg2encAspect;
  /** Number of B frames between each I/P frame. Range 0 to 2. Default 0. */
  bPerRefframe?: number;
  /** Compressed video bitrate (kbps). Range 0 to 40000. Default 1125. */
  bitrate?: number;
  /** Target decoders video buffer size (kB) (default depends on format). Range 20 to 4000. Default 46. */
  bufsize?: number;
  /** All Group-of-Pictures are closed (for multi-angle DVDs). Default false. */
  closedGop?: boolean;
  /** Use strict video resolution and bitrate checks. Default true. */
  constraints?: boolean;
  /** Force SVCD width to 480 instead of 540/720. Default false. */
  correctSvcdHds?: boolean;
  /** Prevent the encoder from reencoding pictures in a second pass. This can vastly improve performance, but potentially affect reaching bitrate targets. Default false. */
  disableEncodeRetries?: boolean;
  /** Dual Prime Motion Estimation Mode for MPEG-2 I/P-frame only streams. Quite some players do not support this. Default false. */
  dualprime?: boolean;
  /** Generate dummy SVCD scan-data (for vcdimager). Default true. */
  dummySvcdSof?: boolean;
  /** Force two B frames between I/P frames when closing GOP boundaries. Default false. */
  forceBBP?: boolean;
  /** Encoding profile format. Default `0`. */
  format?: GstMpeg2encFormat;
  /** Output framerate. Default `0`. */
  framerate?: GstMpeg2encFramerate;
  /** MPEG-2 motion estimation and encoding modes. Default `0`. */
  interlaceMode?: GstMpeg2encInterlaceMode;
  /** Number of bits precision for DC (base colour) in MPEG-2 blocks. Range 8 to 11. Default 9. */
  intraDcPrec?: number;
  /** Maximize high-frequency resolution (for high-quality sources). Default false. */
  keepHf?: boolean;
  /** Maximal size per Group-of-Pictures (-1=default). Range -1 to 250. Default -1. */
  maxGopSize?: number;
  /** Minimal size per Group-of-Pictures (-1=default). Range -1 to 250. Default -1. */
  minGopSize?: number;
  /** Motion compensation search radius. Range 0 to 32. Default 16. */
  motionSearchRadius?: number;
  /** Assumed bitrate of non-video for sequence splitting (kbps). Range 0 to 10000. Default 0. */
  nonVideoBitrate?: number;
  /** Tag output for specific video norm. Default `0`. */
  norm?: GstMpeg2encVideoNorm;
  /** Force specific playback field order. Default `0`. */
  playbackFieldOrder?: GstMpeg2encPlaybackFieldOrders;
  /** Generate header flags for 3-2 pull down 24fps movies. Default false. */
  pulldown_3_2?: boolean;
  /** Quantisation matrix to use for encoding. Default `9`. */
  quantMatrix?: GstMpeg2encQuantisationMatrix;
  /** Maximal luma variance below which quantisation boost is used. Range 0 to 2500. Default 100. */
  quantReductionMaxVar?: number;
  /** Quantisation factor (-1=cbr, 0=default, 1=best, 31=worst). Range -1 to 31. Default 0. */
  quantisation?: number;
  /** Max. quantisation reduction for highly active blocks. Range -4 to 10. Default 0. */
  quantisationReduction?: number;
  /** How much to reduce high-frequency resolution (by increasing quantisation). Range 0 to 2. Default 0. */
  reduceHf?: number;
  /** Reduction factor for 2x2 subsampled candidate motion estimates (1=max. quality, 4=max. speed). Range 1 to 4. Default 3. */
  reduction_2x2?: number;
  /** Reduction factor for 4x4 subsampled candidate motion estimates (1=max. quality, 4=max. speed). Range 1 to 4. Default 2. */
  reduction_4x4?: number;
  /** Include a sequence header in every GOP. Default false. */
  sequenceHeaderEveryGop?: boolean;
  /** Place a sequence boundary after each <num> MB (0=disable). Range 0 to 10240. Default 0. */
  sequenceLength?: number;
  /** How aggressively small-unit picture blocks should be skipped. Range -40 to 40. Default 0. */
  unitCoeffElim?: number;
  /** Size of VCD stills (in KB). Range 0 to 512. Default 0. */
  vcdStillSize?: number;
}

export interface mpeg2enc {
  properties: GstMpeg2encProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
    src: T.Template<'src', 'always', 'video/mpeg'>;
  };
}
