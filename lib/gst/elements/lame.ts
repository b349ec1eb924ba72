// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin lame 1.22.0 of gst-plugins-good (https://tracker.debian.org/pkg/gst-plugins-good1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

/**
 * - `fast`: Fast
 * - `standard`: Standard
 * - `high`: High
 */
export type GstLameMP3EncEncodingEngineQuality = 'fast' | 'standard' | 'high';

/**
 * - `quality`: Quality
 * - `bitrate`: Bitrate
 */
export type GstLameMP3EncTarget = 'quality' | 'bitrate';

export interface GstLameMP3EncProperties extends library.GstAudioEncoderProperties {
  /** Bitrate in kbit/sec (Only valid if target is bitrate, for CBR one of 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256 or 320). Range 8 to 320. Default 128. */
  bitrate?: number;
  /** Enforce constant bitrate encoding (Only valid if target is bitrate). Default false. */
  cbr?: boolean;
  /** Quality/speed of the encoding engine, this does not affect the bitrate! Default `standard`. */
  encodingEngineQuality?: GstLameMP3EncEncodingEngineQuality;
  /** Enforce mono encoding. Default false. */
  mono?: boolean;
  /** VBR Quality from 0 to 10, 0 being the best (Only valid if target is quality). Range 0 to 9.999. Default 4. */
  quality?: number;
  /** Optimize for quality or bitrate. Default `quality`. */
  target?: GstLameMP3EncTarget;
}

export interface lamemp3enc {
  properties: GstLameMP3EncProperties;
  readOnly: library.GstAudioEncoderReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-raw'>;
    src: T.Template<'src', 'always', 'audio/mpeg'>;
  };
}
