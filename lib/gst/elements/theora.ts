// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin theora 1.22.0 of gst-plugins-base (https://tracker.debian.org/pkg/gst-plugins-base1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

/**
 * - `single-pass`: Single pass
 * - `first-pass`: First pass
 * - `second-pass`: Second pass
 */
export type GstTheoraEncMultipassMode = 'single-pass' | 'first-pass' | 'second-pass';

export interface GstTheoraDecProperties extends library.GstVideoDecoderProperties {
  /** Sets the bitstream breakdown visualization mode. Values influence the width of the bit usage bars to show. Default 0. */
  visualizeBitUsage?: number;
  /** Show macroblock mode selection overlaid on image. Value gives a mask for macroblock (MB) modes to show. Range 0 to 65535. Default 0. */
  visualizeMacroblockModes?: number;
  /** Show motion vector selection overlaid on image. Value gives a mask for motion vector (MV) modes to show. Range 0 to 65535. Default 0. */
  visualizeMotionVectors?: number;
  /** Show adaptive quantization mode selection overlaid on image. Value gives a mask for quantization (QI) modes to show. Range 0 to 65535. Default 0. */
  visualizeQuantizationModes?: number;
}

export interface GstTheoraEncProperties extends library.GstVideoEncoderProperties {
  /** Compressed video bitrate (kbps). Range 0 to 16777215. Default 0. */
  bitrate?: number;
  /** Enable capping of bit reservoir overflows. Default true. */
  capOverflow?: boolean;
  /** Enable capping of bit reservoir underflows. Default false. */
  capUnderflow?: boolean;
  /** Allow or disallow frame dropping. Default true. */
  dropFrames?: boolean;
  /** Automatic keyframe detection. Default true. */
  keyframeAuto?: boolean;
  /** Force keyframe every N frames. Range 1 to 32768. Default 64. */
  keyframeForce?: number;
  /** Keyframe frequency. Range 1 to 32768. Default 64. */
  keyframeFreq?: number;
  /** Multipass cache file. */
  multipassCacheFile?: string | null;
  /** Single pass or first/second pass. Default `single-pass`. */
  multipassMode?: GstTheoraEncMultipassMode;
  /** Video quality. Range 0 to 63. Default 48. */
  quality?: number;
  /** Sets the size of the rate control buffer, in units of frames. The default value of 0 instructs the encoder to automatically select an appropriate value. Range 0 to 1000. Default 0. */
  rateBuffer?: number;
  /** Controls the amount of motion vector searching done while encoding. Range 0 to 3. Default 1. */
  speedLevel?: number;
  /** Disables non-VP3 compatible features. Default false. */
  vp3Compatible?: boolean;
}

export interface theoradec {
  properties: GstTheoraDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-theora'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface theoraenc {
  properties: GstTheoraEncProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
    src: T.Template<'src', 'always', 'video/x-theora'>;
  };
}

export interface theoraparse {
  properties: library.GstObjectProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-theora'>;
    src: T.Template<'src', 'always', 'video/x-theora'>;
  };
}
