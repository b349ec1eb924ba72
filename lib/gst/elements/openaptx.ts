// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin openaptx 1.22.0 of gst-plugins-bad (https://tracker.debian.org/pkg/gst-plugins-bad1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

export interface GstOpenaptxDecProperties extends library.GstAudioDecoderProperties {
  /** Gracefully handle partially corrupted stream in which some bytes are missing. Default true. */
  autosync?: boolean;
}

/**
 * Bluetooth aptX/aptX-HD audio decoder using libopenaptx. Decode an aptX or aptX-HD audio stream using libopenaptx.
 * Codec/Decoder/Audio, plugin openaptx of gst-plugins-bad, rank none.
 */
export interface openaptxdec {
  properties: GstOpenaptxDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/aptx' | 'audio/aptx-hd'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

/**
 * Bluetooth aptX/aptX-HD audio encoder using libopenaptx. Encode an aptX or aptX-HD audio stream using libopenaptx.
 * Codec/Encoder/Audio, plugin openaptx of gst-plugins-bad, rank none.
 */
export interface openaptxenc {
  properties: library.GstAudioEncoderProperties;
  readOnly: library.GstAudioEncoderReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-raw'>;
    src: T.Template<'src', 'always', 'audio/aptx' | 'audio/aptx-hd'>;
  };
}
