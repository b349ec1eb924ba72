// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin twolame 1.22.0 of gst-plugins-good (https://tracker.debian.org/pkg/gst-plugins-good1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

/**
 * - `none`: No emphasis
 * - `5`: 50/15 ms
 * - `ccit`: CCIT J.17
 */
export type GstTwoLameEmphasis = 'none' | '5' | 'ccit';

/**
 * - `auto`: Auto
 * - `stereo`: Stereo
 * - `joint`: Joint Stereo
 * - `dual`: Dual Channel
 * - `mono`: Mono
 */
export type GstTwoLameMode = 'auto' | 'stereo' | 'joint' | 'dual' | 'mono';

/**
 * - `never`: No Padding
 * - `always`: Always Pad
 */
export type GstTwoLamePadding = 'never' | 'always';

export interface GstTwoLameProperties extends library.GstAudioEncoderProperties {
  /** ATH Level in dB. Range -3.402823e+38 to 3.402823e+38. Default 0. */
  athLevel?: number;
  /** Bitrate in kbit/sec (8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160, 192, 224, 256, 320, 384). Range 8 to 384. Default 192. */
  bitrate?: number;
  /** Mark as copyright. Default false. */
  copyright?: boolean;
  /** Pre-emphasis to apply to the decoded audio. Default `none`. */
  emphasis?: GstTwoLameEmphasis;
  /** Write peak PCM level to each frame. Default false. */
  energyLevelExtension?: boolean;
  /** Adds checksum to every frame. Default false. */
  errorProtection?: boolean;
  /** Encoding mode. Default `joint`. */
  mode?: GstTwoLameMode;
  /** Mark as original. Default true. */
  original?: boolean;
  /** Padding type. Default `never`. */
  padding?: GstTwoLamePadding;
  /** Psychoacoustic model used to encode the audio. Range -1 to 4. Default 3. */
  psymodel?: number;
  /** Calculate Psymodel every frames. Default false. */
  quickMode?: boolean;
  /** Calculate Psymodel every n frames. Range 0 to 2147483647. Default 10. */
  quickModeCount?: number;
  /** Enable variable bitrate mode. Default false. */
  vbr?: boolean;
  /** VBR Level. Range -10 to 10. Default 5. */
  vbrLevel?: number;
  /** Specify maximum VBR bitrate (0=off, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160, 192, 224, 256, 320, 384). Range 0 to 384. Default 0. */
  vbrMaxBitrate?: number;
}

export interface twolamemp2enc {
  properties: GstTwoLameProperties;
  readOnly: library.GstAudioEncoderReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-raw'>;
    src: T.Template<'src', 'always', 'audio/mpeg'>;
  };
}
