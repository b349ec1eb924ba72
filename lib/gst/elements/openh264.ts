// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin openh264 1.22.0 of gst-plugins-bad (https://tracker.debian.org/pkg/gst-plugins-bad1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

/**
 * - `camera`: video from camera
 * - `screen`: screen content
 */
export type EUsageType = 'camera' | 'screen';

/**
 * - `n-slices`: Fixed number of slices
 * - `auto`: Number of slices equal to number of threads
 */
export type GstOpenh264EncSliceModes = 'n-slices' | 'auto';

/**
 * - `low`: Low complexity / high speed encoding
 * - `medium`: Medium complexity / medium speed encoding
 * - `high`: High complexity / low speed encoding
 */
export type GstOpenh264encComplexity = 'low' | 'medium' | 'high';

/**
 * - `on`: Deblocking on
 * - `off`: Deblocking off
 * - `not-slice-boundaries`: Deblocking on, except for slice boundaries
 */
export type GstOpenh264encDeblockingModes = 'on' | 'off' | 'not-slice-boundaries';

/**
 * - `quality`: Quality mode
 * - `bitrate`: Bitrate mode
 * - `buffer`: No bitrate control, just using buffer status
 * - `off`: Rate control off mode
 */
export type RC_MODES = 'quality' | 'bitrate' | 'buffer' | 'off';

export interface GstOpenh264EncProperties extends library.GstVideoEncoderProperties {
  /** Adaptive quantization. Default true. */
  adaptiveQuantization?: boolean;
  /** Background detection. Default true. */
  backgroundDetection?: boolean;
  /** Bitrate (in bits per second). Default 128000. */
  bitrate?: number;
  /** Complexity. Default `medium`. */
  complexity?: GstOpenh264encComplexity;
  /** Deblocking mode. Default `on`. */
  deblocking?: GstOpenh264encDeblockingModes;
  /** Denoise control. Default false. */
  enableDenoise?: boolean;
  /** Skip frames to reach target bitrate. Default false. */
  enableFrameSkip?: boolean;
  /** Number of frames between intra frames. Default 90. */
  gopSize?: number;
  /** Maximum Bitrate (in bits per second). Default 0. */
  maxBitrate?: number;
  /** The maximum size of one slice (in bytes). Default 1500000. */
  maxSliceSize?: number;
  /** The number of threads. Default 0. */
  multiThread?: number;
  /** The number of slices (needs slice-mode=n-slices). Default 1. */
  numSlices?: number;
  /** Maximum quantizer. Range 0 to 51. Default 51. */
  qpMax?: number;
  /** Minimum quantizer. Range 0 to 51. Default 0. */
  qpMin?: number;
  /** Rate control mode. Default `quality`. */
  rateControl?: RC_MODES;
  /** Scene change detection. Default true. */
  sceneChangeDetection?: boolean;
  /** Slice mode. Default `n-slices`. */
  sliceMode?: GstOpenh264EncSliceModes;
  /** Type of video content. Default `camera`. */
  usageType?: EUsageType;
}

export interface openh264dec {
  properties: library.GstVideoDecoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-h264'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface openh264enc {
  properties: GstOpenh264EncProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
    src: T.Template<'src', 'always', 'video/x-h264'>;
  };
}
