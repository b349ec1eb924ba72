// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin openal 1.22.0 of gst-plugins-bad (https://tracker.debian.org/pkg/gst-plugins-bad1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

export interface GstOpenALSinkProperties extends library.GstAudioBaseSinkProperties {
  /** Human-readable name of the device. */
  device?: string | null;
  /** User source. Default 0. */
  userSource?: number;
}

export interface GstOpenALSinkReadOnly extends library.GstBaseSinkReadOnly {
  /** Human-readable name of the opened device. Default: empty. */
  deviceName: string | null;
}

export interface GstOpenalSrcProperties extends library.GstAudioBaseSrcProperties {
  /** User device, default device if NULL. */
  device?: string | null;
}

export interface GstOpenalSrcReadOnly extends library.GstAudioBaseSrcReadOnly {
  /** Human-readable name of the device. */
  deviceName: string | null;
}

export interface openalsink {
  properties: GstOpenALSinkProperties;
  readOnly: GstOpenALSinkReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-raw'>;
  };
}

export interface openalsrc {
  properties: GstOpenalSrcProperties;
  readOnly: GstOpenalSrcReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}
