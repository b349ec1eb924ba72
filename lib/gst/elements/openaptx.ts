// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin openaptx 1.22.0 of gst-plugins-bad (https://tracker.debian.org/pkg/gst-plugins-bad1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

export interface GstOpenaptxDecProperties extends library.GstAudioDecoderProperties {
  /** Gracefully handle partially corrupted stream in which some bytes are missing. Default true. */
  autosync?: boolean;
}

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
