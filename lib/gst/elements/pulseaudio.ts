// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin pulseaudio 1.22.0 of gst-plugins-good (https://tracker.debian.org/pkg/gst-plugins-good1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

export interface GstPulseSinkProperties extends library.GstAudioBaseSinkProperties {
  /** The PulseAudio client name to use. Default `node`. Takes effect up to READY. */
  clientName?: string | null;
  /** The PulseAudio sink device to connect to. */
  device?: string | null;
  /** Mute state of this stream. Default false. */
  mute?: boolean;
  /** The PulseAudio server to connect to. */
  server?: string | null;
  /** list of pulseaudio stream properties. */
  streamProperties?: T.StructureInput;
  /** Linear volume of this stream, 1.0=100%. Range 0 to 10. Default 1. */
  volume?: number;
}

export interface GstPulseSinkReadOnly extends library.GstBaseSinkReadOnly {
  /** The current PulseAudio sink device. */
  currentDevice: string | null;
  /** Human-readable name of the sound device. */
  deviceName: string | null;
}

export interface GstPulseSrcProperties extends library.GstAudioBaseSrcProperties {
  /** The PulseAudio client_name_to_use. Default `node`. Takes effect up to READY. */
  clientName?: string | null;
  /** The PulseAudio source device to connect to. */
  device?: string | null;
  /** Mute state of this stream. Default false. */
  mute?: boolean;
  /** The PulseAudio server to connect to. */
  server?: string | null;
  /** list of pulseaudio stream properties. */
  streamProperties?: T.StructureInput;
  /** Linear volume of this stream, 1.0=100%. Range 0 to 10. Default 1. */
  volume?: number;
}

export interface GstPulseSrcReadOnly extends library.GstAudioBaseSrcReadOnly {
  /** The current PulseAudio source device. */
  currentDevice: string | null;
  /** Human-readable name of the sound device. */
  deviceName: string | null;
  /** The index of the PulseAudio source output corresponding to this record stream. Default 4294967295. */
  sourceOutputIndex: number;
}

export interface pulsesink {
  properties: GstPulseSinkProperties;
  readOnly: GstPulseSinkReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/mpeg' | 'audio/x-ac3' | 'audio/x-alaw' | 'audio/x-dts' | 'audio/x-eac3' | 'audio/x-mulaw' | 'audio/x-raw'>;
  };
}

export interface pulsesrc {
  properties: GstPulseSrcProperties;
  readOnly: GstPulseSrcReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    src: T.Template<'src', 'always', 'audio/x-alaw' | 'audio/x-mulaw' | 'audio/x-raw'>;
  };
}
