// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin sbc 1.22.0 of gst-plugins-bad (https://tracker.debian.org/pkg/gst-plugins-bad1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

/**
 * Bluetooth SBC audio decoder. Decode an SBC audio stream.
 * Codec/Decoder/Audio, plugin sbc of gst-plugins-bad, rank primary.
 */
export interface sbcdec {
  properties: library.GstAudioDecoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-sbc'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

/**
 * Bluetooth SBC audio encoder. Encode an SBC audio stream.
 * Codec/Encoder/Audio, plugin sbc of gst-plugins-bad, rank none.
 */
export interface sbcenc {
  properties: library.GstAudioEncoderProperties;
  readOnly: library.GstAudioEncoderReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-raw'>;
    src: T.Template<'src', 'always', 'audio/x-sbc'>;
  };
}
