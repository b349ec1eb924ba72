// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin bluez 1.22.0 of gst-plugins-bad (https://tracker.debian.org/pkg/gst-plugins-bad1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

export interface GstA2dpSinkProperties extends library.GstBinProperties {
  /** Automatically attempt to connect to device. Default true. */
  autoConnect?: boolean;
  /** Bluetooth remote device address. */
  device?: string | null;
  /** Use configured transport. */
  transport?: string | null;
}

export interface GstAvdtpSinkProperties extends library.GstBaseSinkProperties {
  /** Automatically attempt to connect to device. Default true. */
  autoConnect?: boolean;
  /** Bluetooth remote device address. */
  device?: string | null;
  /** Use configured transport. */
  transport?: string | null;
}

export interface GstAvdtpSrcProperties extends library.GstBaseSrcProperties {
  /** Use configured transport. */
  transport?: string | null;
  /** Volume of the transport (only valid if transport is acquired). Range 0 to 127. Default 127. */
  transportVolume?: number;
}

export interface a2dpsink {
  properties: GstA2dpSinkProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstBinSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/mpeg' | 'audio/x-ldac' | 'audio/x-sbc'>;
  };
}

export interface avdtpsink {
  properties: GstAvdtpSinkProperties;
  readOnly: library.GstBaseSinkReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'application/x-rtp'>;
  };
}

export interface avdtpsrc {
  properties: GstAvdtpSrcProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    src: T.Template<'src', 'always', 'application/x-rtp'>;
  };
}
