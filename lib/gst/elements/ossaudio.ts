// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin ossaudio 1.22.0 of gst-plugins-good (https://tracker.debian.org/pkg/gst-plugins-good1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

export interface GstOssSinkProperties extends library.GstAudioBaseSinkProperties {
  /** OSS device (usually /dev/dspN). Default `/dev/dsp`. */
  device?: string | null;
}

export interface GstOssSrcProperties extends library.GstAudioBaseSrcProperties {
  /** OSS device (usually /dev/dspN). Default `/dev/dsp`. */
  device?: string | null;
}

export interface GstOssSrcReadOnly extends library.GstAudioBaseSrcReadOnly {
  /** Human-readable name of the sound device. Default: empty. */
  deviceName: string | null;
}

export interface osssink {
  properties: GstOssSinkProperties;
  readOnly: library.GstBaseSinkReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-raw'>;
  };
}

export interface osssrc {
  properties: GstOssSrcProperties;
  readOnly: GstOssSrcReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}
