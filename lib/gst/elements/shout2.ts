// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin shout2 1.22.0 of gst-plugins-good (https://tracker.debian.org/pkg/gst-plugins-good1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

/**
 * - `xaudiocast`: Xaudiocast Protocol (icecast 1.3.x)
 * - `icy`: Icy Protocol (ShoutCast)
 * - `http`: Http Protocol (icecast 2.x)
 */
export type GstShout2SendProtocol = 'xaudiocast' | 'icy' | 'http';

export interface GstShout2sendProperties extends library.GstBaseSinkProperties {
  /** description. Default: empty. */
  description?: string | null;
  /** genre. Default: empty. */
  genre?: string | null;
  /** IP address or hostname. Default `127.0.0.1`. */
  ip?: string | null;
  /** mount. Default: empty. */
  mount?: string | null;
  /** password. Default `hackme`. */
  password?: string | null;
  /** port. Range 1 to 65535. Default 8000. */
  port?: number;
  /** Connection Protocol to use. Default `http`. */
  protocol?: GstShout2SendProtocol;
  /** If the stream should be listed on the server's stream directory. Default false. */
  public?: boolean;
  /** Update stream metadata with song title and artist information. Default true. */
  sendTitleInfo?: boolean;
  /** name of the stream. Default: empty. */
  streamname?: string | null;
  /** Max amount of time to wait for network activity, in milliseconds. Range 1 to 4294967295. Default 10000. */
  timeout?: number;
  /** the stream's homepage URL. Default: empty. */
  url?: string | null;
  /** User agent of the source. Default `GStreamer 1.22.0`. */
  userAgent?: string | null;
  /** username. Default `source`. */
  username?: string | null;
}

export interface GstShout2sendSignals extends library.GstElementSignals {
  'connection-problem': (value: number) => void;
}

export interface shout2send {
  properties: GstShout2sendProperties;
  readOnly: library.GstBaseSinkReadOnly;
  signals: GstShout2sendSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'application/ogg' | 'audio/mpeg' | 'audio/ogg' | 'audio/webm' | 'video/ogg' | 'video/webm'>;
  };
}
