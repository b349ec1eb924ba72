// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin speex 1.22.0 of gst-plugins-good (https://tracker.debian.org/pkg/gst-plugins-good1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

/**
 * - `auto`: Auto
 * - `uwb`: Ultra Wide Band
 * - `wb`: Wide Band
 * - `nb`: Narrow Band
 */
export type GstSpeexEncMode = 'auto' | 'uwb' | 'wb' | 'nb';

export interface GstSpeexDecProperties extends library.GstAudioDecoderProperties {
  /** Enable perceptual enhancement. Default true. */
  enh?: boolean;
}

export interface GstSpeexEncProperties extends library.GstAudioEncoderProperties {
  /** Enable average bit-rate (0 = disabled). Range 0 to 2147483647. Default 0. */
  abr?: number;
  /** Specify an encoding bit-rate (in bps). (0 = automatic). Range 0 to 2147483647. Default 0. */
  bitrate?: number;
  /** Set encoding complexity. Range 0 to 2147483647. Default 3. */
  complexity?: number;
  /** Enable discontinuous transmission. Default false. */
  dtx?: boolean;
  /** The encoding mode. Default `auto`. */
  mode?: GstSpeexEncMode;
  /** Number of frames per buffer. Range 0 to 2147483647. Default 1. */
  nframes?: number;
  /** Encoding quality. Range 0 to 10. Default 8. */
  quality?: number;
  /** Enable voice activity detection. Default false. */
  vad?: boolean;
  /** Enable variable bit-rate. Default false. */
  vbr?: boolean;
}

export interface GstSpeexEncReadOnly extends library.GstAudioEncoderReadOnly {
  /** The last status message. */
  lastMessage: string | null;
}

export interface speexdec {
  properties: GstSpeexDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-speex'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface speexenc {
  properties: GstSpeexEncProperties;
  readOnly: GstSpeexEncReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-raw'>;
    src: T.Template<'src', 'always', 'audio/x-speex'>;
  };
}
