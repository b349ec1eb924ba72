// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin jack 1.22.0 of gst-plugins-good (https://tracker.debian.org/pkg/gst-plugins-good1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

/**
 * - `none`: Don't automatically connect ports to physical ports
 * - `auto`: Automatically connect ports to physical ports
 * - `auto-forced`: Automatically connect ports to as many physical ports as possible
 * - `explicit`: Connect ports to explicitly requested physical ports
 */
export type GstJackConnect = 'none' | 'auto' | 'auto-forced' | 'explicit';

/**
 * - `master`: Start and stop transport with state changes
 * - `slave`: Follow transport state changes
 */
export type GstJackTransport = 'master' | 'slave';

export interface GstJackAudioSinkProperties extends library.GstAudioBaseSinkProperties {
  /** Handle for jack client. Takes effect up to READY. */
  client?: unknown;
  /** The client name of the Jack instance (NULL = default). */
  clientName?: string | null;
  /** Specify how the output ports will be connected. Default `auto`. */
  connect?: GstJackConnect;
  /** Optimize all settings for lowest latency. When enabled, "buffer-time" and "latency-time" will be ignored. Default false. Takes effect up to READY. */
  lowLatency?: boolean;
  /** Comma-separated list of port name including "client_name:" prefix. Takes effect up to READY. */
  portNames?: string | null;
  /** A pattern to select which ports to connect to (NULL = first physical ports). */
  portPattern?: string | null;
  /** The Jack server to connect to (NULL = default). */
  server?: string | null;
  /** Jack transport behaviour of the client. Default: none. */
  transport?: T.Flags<GstJackTransport>;
}

export interface GstJackAudioSrcProperties extends library.GstAudioBaseSrcProperties {
  /** Handle for jack client. Takes effect up to READY. */
  client?: unknown;
  /** The client name of the Jack instance (NULL = default). */
  clientName?: string | null;
  /** Specify how the input ports will be connected. Default `auto`. */
  connect?: GstJackConnect;
  /** Optimize all settings for lowest latency. When enabled, "buffer-time" and "latency-time" will be ignored. Default false. Takes effect up to READY. */
  lowLatency?: boolean;
  /** Comma-separated list of port name including "client_name:" prefix. Takes effect up to READY. */
  portNames?: string | null;
  /** A pattern to select which ports to connect to (NULL = first physical ports). */
  portPattern?: string | null;
  /** The Jack server to connect to (NULL = default). */
  server?: string | null;
  /** Jack transport behaviour of the client. Default: none. */
  transport?: T.Flags<GstJackTransport>;
}

export interface jackaudiosink {
  properties: GstJackAudioSinkProperties;
  readOnly: library.GstBaseSinkReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-raw'>;
  };
}

export interface jackaudiosrc {
  properties: GstJackAudioSrcProperties;
  readOnly: library.GstAudioBaseSrcReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}
