// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin amrnb 1.22.0 of gst-plugins-ugly (https://tracker.debian.org/pkg/gst-plugins-ugly1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

export type GstAmrnbEncBandMode = 'MR475' | 'MR515' | 'MR59' | 'MR67' | 'MR74' | 'MR795' | 'MR102' | 'MR122' | 'MRDTX';

export type GstAmrnbVariant = 'IF1' | 'IF2';

export interface GstAmrnbDecProperties extends library.GstAudioDecoderProperties {
  /** The decoder variant. Default `IF1`. */
  variant?: GstAmrnbVariant;
}

export interface GstAmrnbEncProperties extends library.GstAudioEncoderProperties {
  /** Encoding Band Mode (Kbps). Default `MR122`. */
  bandMode?: GstAmrnbEncBandMode;
}

export interface amrnbdec {
  properties: GstAmrnbDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/AMR'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface amrnbenc {
  properties: GstAmrnbEncProperties;
  readOnly: library.GstAudioEncoderReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-raw'>;
    src: T.Template<'src', 'always', 'audio/AMR'>;
  };
}
