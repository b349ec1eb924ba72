// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin voaacenc 1.22.0 of gst-plugins-bad (https://tracker.debian.org/pkg/gst-plugins-bad1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

export interface GstVoAacEncProperties extends library.GstAudioEncoderProperties {
  /** Target Audio Bitrate (bits per second). Range 0 to 320000. Default 128000. */
  bitrate?: number;
}

export interface voaacenc {
  properties: GstVoAacEncProperties;
  readOnly: library.GstAudioEncoderReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-raw'>;
    src: T.Template<'src', 'always', 'audio/mpeg'>;
  };
}
