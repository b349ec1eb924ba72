// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin tcp 1.22.0 of gst-plugins-base (https://tracker.debian.org/pkg/gst-plugins-base1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

/**
 * - `closed`: Closed
 * - `removed`: Removed
 * - `slow`: Too slow
 * - `error`: Error
 * - `duplicate`: Duplicate
 * - `flushing`: Flushing
 */
export type GstMultiHandleSinkClientStatus = 'ok' | 'closed' | 'removed' | 'slow' | 'error' | 'duplicate' | 'flushing';

/**
 * - `none`: Do not try to recover
 * - `latest`: Resync client to latest buffer
 * - `soft-limit`: Resync client to soft limit
 * - `keyframe`: Resync client to most recent keyframe
 */
export type GstMultiHandleSinkRecoverPolicy = 'none' | 'latest' | 'soft-limit' | 'keyframe';

/**
 * - `latest`: Serve starting from the latest buffer
 * - `next-keyframe`: Serve starting from the next keyframe
 * - `latest-keyframe`: Serve everything since the latest keyframe (burst)
 * - `burst`: Serve burst-value data to client
 * - `burst-keyframe`: Serve burst-value data starting on a keyframe
 * - `burst-with-keyframe`: Serve burst-value data preferably starting on a keyframe
 */
export type GstMultiHandleSinkSyncMethod = 'latest' | 'next-keyframe' | 'latest-keyframe' | 'burst' | 'burst-keyframe' | 'burst-with-keyframe';

export interface GstMultiFdSinkProperties extends GstMultiHandleSinkProperties {
  /** Handle client reads and discard the data. Default true. */
  handleRead?: boolean;
}

export interface GstMultiFdSinkSignals extends library.GstElementSignals {
  'client-added': (value: number) => void;
  'client-fd-removed': (value: number) => void;
  'client-removed': (value: number, multiHandleSinkClientStatus: GstMultiHandleSinkClientStatus) => void;
}

export interface GstMultiFdSinkActions extends GstMultiHandleSinkActions {
  add: (value: number) => void;
  'add-full': (value1: number, multiHandleSinkSyncMethod: GstMultiHandleSinkSyncMethod, format3: library.GstFormat, value4: T.Int64, format5: library.GstFormat, value6: T.Int64) => void;
  'get-stats': (value: number) => T.StructureRead;
  remove: (value: number) => void;
  'remove-flush': (value: number) => void;
}

export interface GstMultiHandleSinkProperties extends library.GstBaseSinkProperties {
  /** max number of buffers to queue for a client (-1 = no limit). Range -1 to 2147483647. Default -1. */
  buffersMax?: number;
  /** min number of buffers to queue (-1 = as few as possible). Range -1 to 2147483647. Default -1. */
  buffersMin?: number;
  /** Recover client when going over this limit (-1 = no limit). Range -1 to 2147483647. Default -1. */
  buffersSoftMax?: number;
  /** The format of the burst units (when sync-method is burst[[-with]-keyframe]). Default `undefined`. */
  burstFormat?: library.GstFormat;
  /** The amount of burst expressed in burst-format. Default 0. */
  burstValue?: T.Int64;
  /** min number of bytes to queue (-1 = as little as possible). Range -1 to 2147483647. Default -1. */
  bytesMin?: number;
  /** Quality of Service, differentiated services code point (-1 default). Range -1 to 63. Default -1. */
  qosDscp?: number;
  /** How to recover when client reaches the soft max. Default `none`. */
  recoverPolicy?: GstMultiHandleSinkRecoverPolicy;
  /** Resend the streamheader if it changes in the caps. Default true. */
  resendStreamheader?: boolean;
  /** How to sync new clients to the stream. Default `latest`. */
  syncMethod?: GstMultiHandleSinkSyncMethod;
  /** min amount of time to queue (in nanoseconds) (-1 = as little as possible). Range -1 to 9223372036854775807. Default -1. */
  timeMin?: T.Int64;
  /** Maximum inactivity timeout in nanoseconds for a client (0 = no limit). Default 0. */
  timeout?: T.Int64;
  /** The unit to measure the max/soft-max/queued properties. Default `buffers`. */
  unitFormat?: library.GstFormat;
  /** max number of units to queue (-1 = no limit). Range -1 to 9223372036854775807. Default -1. */
  unitsMax?: T.Int64;
  /** Recover client when going over this limit (-1 = no limit). Range -1 to 9223372036854775807. Default -1. */
  unitsSoftMax?: T.Int64;
}

export interface GstMultiHandleSinkReadOnly extends library.GstBaseSinkReadOnly {
  /** Number of buffers currently queued. Default 0. */
  buffersQueued: number;
  /** Total number of bytes send to all clients. Default 0. */
  bytesServed: bigint;
  /** Number of bytes received to serve to clients. Default 0. */
  bytesToServe: bigint;
  /** The current number of client handles. Default 0. */
  numHandles: number;
}

export interface GstMultiHandleSinkActions {
  clear: () => void;
}

export interface GstMultiSocketSinkProperties extends GstMultiHandleSinkProperties {
  /** If GstNetworkMessageDispatched events should be pushed. Default false. */
  sendDispatched?: boolean;
  /** If GstNetworkMessage events should be pushed. Default false. */
  sendMessages?: boolean;
}

export interface GstMultiSocketSinkSignals extends library.GstElementSignals {
  'client-added': (objectValue: T.LiveObject) => void;
  'client-removed': (socket: T.LiveObject, multiHandleSinkClientStatus: GstMultiHandleSinkClientStatus) => void;
  'client-socket-removed': (socket: T.LiveObject) => void;
}

export interface GstMultiSocketSinkActions extends GstMultiHandleSinkActions {
  add: (socket: T.ObjectOrNull) => void;
  'add-full': (socket: T.ObjectOrNull, multiHandleSinkSyncMethod: GstMultiHandleSinkSyncMethod, format3: library.GstFormat, value4: T.Int64, format5: library.GstFormat, value6: T.Int64) => void;
  'get-stats': (socket: T.ObjectOrNull) => T.StructureRead;
  remove: (socket: T.ObjectOrNull) => void;
  'remove-flush': (socket: T.ObjectOrNull) => void;
}

export interface GstSocketSrcProperties extends library.GstBaseSrcProperties {
  /** The caps of the source pad. */
  caps?: T.CapsInput;
  /** If GstNetworkMessage events should be handled. Default false. */
  sendMessages?: boolean;
  /** The socket to receive packets from. */
  socket?: T.ObjectOrNull;
}

export interface GstSocketSrcSignals extends library.GstElementSignals {
  'connection-closed-by-peer': () => void;
}

export interface GstTCPClientSinkProperties extends library.GstBaseSinkProperties {
  /** The host/IP to send the packets to. Default `localhost`. */
  host?: string | null;
  /** The port to send the packets to. Range 0 to 65535. Default 4953. */
  port?: number;
}

export interface GstTCPClientSrcProperties extends library.GstBaseSrcProperties {
  /** The host IP address to receive packets from. Default `localhost`. */
  host?: string | null;
  /** The port to receive packets from. Range 0 to 65535. Default 4953. */
  port?: number;
  /** Value in seconds to timeout a blocking I/O. 0 = No timeout. Default 0. */
  timeout?: number;
}

export interface GstTCPClientSrcReadOnly extends library.GstObjectReadOnly {
  /** Retrieve a statistics structure. */
  stats: T.StructureRead;
}

export interface GstTCPServerSinkProperties extends GstMultiSocketSinkProperties {
  /** The host/IP to listen on. Default `localhost`. */
  host?: string | null;
  /** The port to listen to (0=random available port). Range 0 to 65535. Default 4953. */
  port?: number;
}

export interface GstTCPServerSinkReadOnly extends GstMultiHandleSinkReadOnly {
  /** The port number the socket is currently bound to. Range 0 to 65535. Default 0. */
  currentPort: number;
}

export interface GstTCPServerSrcProperties extends library.GstBaseSrcProperties {
  /** The hostname to listen as. */
  host?: string | null;
  /** The port to listen to (0=random available port). Range 0 to 65535. Default 4953. */
  port?: number;
}

export interface GstTCPServerSrcReadOnly extends library.GstObjectReadOnly {
  /** The port number the socket is currently bound to. Range 0 to 65535. Default 0. */
  currentPort: number;
  /** Retrieve a statistics structure. */
  stats: T.StructureRead;
}

export interface multifdsink {
  properties: GstMultiFdSinkProperties;
  readOnly: GstMultiHandleSinkReadOnly;
  signals: GstMultiFdSinkSignals;
  actions: GstMultiFdSinkActions;
  pads: {
    sink: T.Template<'sink', 'always', string>;
  };
}

export interface multisocketsink {
  properties: GstMultiSocketSinkProperties;
  readOnly: GstMultiHandleSinkReadOnly;
  signals: GstMultiSocketSinkSignals;
  actions: GstMultiSocketSinkActions;
  pads: {
    sink: T.Template<'sink', 'always', string>;
  };
}

export interface socketsrc {
  properties: GstSocketSrcProperties;
  readOnly: library.GstObjectReadOnly;
  signals: GstSocketSrcSignals;
  actions: {};
  pads: {
    src: T.Template<'src', 'always', string>;
  };
}

export interface tcpclientsink {
  properties: GstTCPClientSinkProperties;
  readOnly: library.GstBaseSinkReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', string>;
  };
}

export interface tcpclientsrc {
  properties: GstTCPClientSrcProperties;
  readOnly: GstTCPClientSrcReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    src: T.Template<'src', 'always', string>;
  };
}

export interface tcpserversink {
  properties: GstTCPServerSinkProperties;
  readOnly: GstTCPServerSinkReadOnly;
  signals: GstMultiSocketSinkSignals;
  actions: GstMultiSocketSinkActions;
  pads: {
    sink: T.Template<'sink', 'always', string>;
  };
}

export interface tcpserversrc {
  properties: GstTCPServerSrcProperties;
  readOnly: GstTCPServerSrcReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    src: T.Template<'src', 'always', string>;
  };
}
