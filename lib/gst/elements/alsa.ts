// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin alsa 1.22.0 of gst-plugins-base (https://tracker.debian.org/pkg/gst-plugins-base1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

export interface GstAlsaMidiSrcProperties extends library.GstBaseSrcProperties {
  /** Comma separated list of sequencer ports (e.g. client:port,...). */
  ports?: string | null;
}

export interface GstAlsaSinkProperties extends library.GstAudioBaseSinkProperties {
  /** ALSA device, as defined in an asound configuration file. Default `default`. */
  device?: string | null;
}

export interface GstAlsaSinkReadOnly extends library.GstBaseSinkReadOnly {
  /** Human-readable name of the sound card. Default: empty. */
  cardName: string | null;
  /** Human-readable name of the sound device. Default: empty. */
  deviceName: string | null;
}

export interface GstAlsaSrcProperties extends library.GstAudioBaseSrcProperties {
  /** ALSA device, as defined in an asound configuration file. Default `default`. */
  device?: string | null;
  /** Use driver timestamps or the pipeline clock timestamps. Default true. */
  useDriverTimestamps?: boolean;
}

export interface GstAlsaSrcReadOnly extends library.GstAudioBaseSrcReadOnly {
  /** Human-readable name of the sound card. Default: empty. */
  cardName: string | null;
  /** Human-readable name of the sound device. Default: empty. */
  deviceName: string | null;
}

export interface alsamidisrc {
  properties: GstAlsaMidiSrcProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    src: T.Template<'src', 'always', 'audio/x-midi-event'>;
  };
}

export interface alsasink {
  properties: GstAlsaSinkProperties;
  readOnly: GstAlsaSinkReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/mpeg' | 'audio/x-ac3' | 'audio/x-dts' | 'audio/x-eac3' | 'audio/x-raw'>;
  };
}

export interface alsasrc {
  properties: GstAlsaSrcProperties;
  readOnly: GstAlsaSrcReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}
