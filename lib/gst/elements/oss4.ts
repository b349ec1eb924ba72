// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin oss4 1.22.0 of gst-plugins-good (https://tracker.debian.org/pkg/gst-plugins-good1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

export interface GstOss4SinkProperties extends library.GstAudioBaseSinkProperties {
  /** OSS4 device (e.g. /dev/oss/hdaudio0/pcm0 or /dev/dspN) (NULL = use first available playback device). */
  device?: string | null;
  /** Mute state of this stream. Default false. */
  mute?: boolean;
  /** Linear volume of this stream, 1.0=100%. Range 0 to 10. Default 1. */
  volume?: number;
}

export interface GstOss4SinkReadOnly extends library.GstBaseSinkReadOnly {
  /** Human-readable name of the sound device. */
  deviceName: string | null;
}

export interface GstOss4SourceProperties extends library.GstAudioBaseSrcProperties {
  /** OSS4 device (e.g. /dev/oss/hdaudio0/pcm0 or /dev/dspN) (NULL = use first available device). */
  device?: string | null;
}

export interface GstOss4SourceReadOnly extends library.GstAudioBaseSrcReadOnly {
  /** Human-readable name of the sound device. */
  deviceName: string | null;
}

export interface oss4sink {
  properties: GstOss4SinkProperties;
  readOnly: GstOss4SinkReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-alaw' | 'audio/x-mulaw' | 'audio/x-raw'>;
  };
}

export interface oss4src {
  properties: GstOss4SourceProperties;
  readOnly: GstOss4SourceReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    src: T.Template<'src', 'always', 'audio/x-alaw' | 'audio/x-mulaw' | 'audio/x-raw'>;
  };
}
