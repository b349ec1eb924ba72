// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin srt 1.22.0 of gst-plugins-bad (https://tracker.debian.org/pkg/gst-plugins-bad1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

export type GstSRTConnectionMode = 'none' | 'caller' | 'listener' | 'rendezvous';

export type GstSRTKeyLength = 'no-key' | '0' | '16' | '24' | '32';

export interface GstSRTSinkProperties extends library.GstBaseSinkProperties {
  /** Authenticate a connection. Default false. */
  authentication?: boolean;
  /** Automatically reconnect when connection fails. Default true. */
  autoReconnect?: boolean;
  /** Minimum latency (milliseconds). Range 0 to 2147483647. Default 125. */
  latency?: number;
  /** Local address to bind. Default `0.0.0.0`. Takes effect up to READY. */
  localaddress?: string | null;
  /** Local port to bind. Range 0 to 65535. Default 7001. Takes effect up to READY. */
  localport?: number;
  /** SRT connection mode. Default `caller`. Takes effect up to READY. */
  mode?: GstSRTConnectionMode;
  /** Password for the encrypted transmission. Default: empty. Takes effect up to READY. */
  passphrase?: string | null;
  /** Crypto key length in bytes. Default `no-key`. Takes effect up to READY. */
  pbkeylen?: GstSRTKeyLength;
  /** Return poll wait after timeout milliseconds (-1 = infinite). Range -1 to 2147483647. Default -1. Takes effect up to READY. */
  pollTimeout?: number;
  /** Stream ID for the SRT access control. Default: empty. Takes effect up to READY. */
  streamid?: string | null;
  /** URI in the form of srt://address:port. Default `srt://127.0.0.1:7001`. Takes effect up to READY. */
  uri?: string | null;
  /** Block the stream until a client connects. Default true. */
  waitForConnection?: boolean;
}

export interface GstSRTSinkReadOnly extends library.GstBaseSinkReadOnly {
  /** SRT Statistics. */
  stats: T.StructureRead;
}

export interface GstSRTSinkSignals extends library.GstElementSignals {
  'caller-added': (value: number, socketAddress: T.LiveObject) => void;
  'caller-connecting': (socketAddress: T.LiveObject, text: string | null) => boolean;
  'caller-rejected': (socketAddress: T.LiveObject, text: string | null) => void;
  'caller-removed': (value: number, socketAddress: T.LiveObject) => void;
}

export interface GstSRTSrcProperties extends library.GstBaseSrcProperties {
  /** Authenticate a connection. Default false. */
  authentication?: boolean;
  /** Automatically reconnect when connection fails. Default true. */
  autoReconnect?: boolean;
  /** Toggle keep-listening for connection reuse. Default false. */
  keepListening?: boolean;
  /** Minimum latency (milliseconds). Range 0 to 2147483647. Default 125. */
  latency?: number;
  /** Local address to bind. Default `0.0.0.0`. Takes effect up to READY. */
  localaddress?: string | null;
  /** Local port to bind. Range 0 to 65535. Default 7001. Takes effect up to READY. */
  localport?: number;
  /** SRT connection mode. Default `caller`. Takes effect up to READY. */
  mode?: GstSRTConnectionMode;
  /** Password for the encrypted transmission. Default: empty. Takes effect up to READY. */
  passphrase?: string | null;
  /** Crypto key length in bytes. Default `no-key`. Takes effect up to READY. */
  pbkeylen?: GstSRTKeyLength;
  /** Return poll wait after timeout milliseconds (-1 = infinite). Range -1 to 2147483647. Default -1. Takes effect up to READY. */
  pollTimeout?: number;
  /** Stream ID for the SRT access control. Default: empty. Takes effect up to READY. */
  streamid?: string | null;
  /** URI in the form of srt://address:port. Default `srt://127.0.0.1:7001`. Takes effect up to READY. */
  uri?: string | null;
  /** Block the stream until a client connects. Default true. */
  waitForConnection?: boolean;
}

export interface GstSRTSrcReadOnly extends library.GstObjectReadOnly {
  /** SRT Statistics. */
  stats: T.StructureRead;
}

export interface GstSRTSrcSignals extends library.GstElementSignals {
  'caller-added': (value: number, socketAddress: T.LiveObject) => void;
  'caller-connecting': (socketAddress: T.LiveObject, text: string | null) => boolean;
  'caller-rejected': (socketAddress: T.LiveObject, text: string | null) => void;
  'caller-removed': (value: number, socketAddress: T.LiveObject) => void;
}

export interface srtclientsink {
  properties: GstSRTSinkProperties;
  readOnly: GstSRTSinkReadOnly;
  signals: GstSRTSinkSignals;
  actions: {};
  writeOnly: 'passphrase';
  pads: {
    sink: T.Template<'sink', 'always', string>;
  };
}

export interface srtclientsrc {
  properties: GstSRTSrcProperties;
  readOnly: GstSRTSrcReadOnly;
  signals: GstSRTSrcSignals;
  actions: {};
  writeOnly: 'passphrase';
  pads: {
    src: T.Template<'src', 'always', string>;
  };
}

export interface srtserversink {
  properties: GstSRTSinkProperties;
  readOnly: GstSRTSinkReadOnly;
  signals: GstSRTSinkSignals;
  actions: {};
  writeOnly: 'passphrase';
  pads: {
    sink: T.Template<'sink', 'always', string>;
  };
}

export interface srtserversrc {
  properties: GstSRTSrcProperties;
  readOnly: GstSRTSrcReadOnly;
  signals: GstSRTSrcSignals;
  actions: {};
  writeOnly: 'passphrase';
  pads: {
    src: T.Template<'src', 'always', string>;
  };
}

export interface srtsink {
  properties: GstSRTSinkProperties;
  readOnly: GstSRTSinkReadOnly;
  signals: GstSRTSinkSignals;
  actions: {};
  writeOnly: 'passphrase';
  pads: {
    sink: T.Template<'sink', 'always', string>;
  };
}

export interface srtsrc {
  properties: GstSRTSrcProperties;
  readOnly: GstSRTSrcReadOnly;
  signals: GstSRTSrcSignals;
  actions: {};
  writeOnly: 'passphrase';
  pads: {
    src: T.Template<'src', 'always', string>;
  };
}
