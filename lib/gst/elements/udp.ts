// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin udp 1.22.0 of gst-plugins-good (https://tracker.debian.org/pkg/gst-plugins-good1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

/**
 * - `disabled`: Disable additional timestamps
 * - `realtime`: Timestamp with realtime clock (nsec resolution, may not be monotonic)
 */
export type GstSocketTimestampMode = 'disabled' | 'realtime';

export interface GstDynUDPSinkProperties extends library.GstBaseSinkProperties {
  /** Address to bind the socket to. */
  bindAddress?: string | null;
  /** Port to bind the socket to. Range 0 to 65535. Default 0. */
  bindPort?: number;
  /** Close socket if passed as property on state change. Default true. */
  closeSocket?: boolean;
  /** Socket to use for UDP sending. (NULL == allocate). */
  socket?: T.ObjectOrNull;
  /** Socket to use for UDPv6 sending. (NULL == allocate). */
  socketV6?: T.ObjectOrNull;
}

export interface GstDynUDPSinkActions {
  'get-stats': (text: string | null, value: number) => T.StructureRead;
}

export interface GstMultiUDPSinkProperties extends library.GstBaseSinkProperties {
  /** Automatically join/leave the multicast groups, FALSE means user has to do it himself. Default true. */
  autoMulticast?: boolean;
  /** Address to bind the socket to. */
  bindAddress?: string | null;
  /** Port to bind the socket to. Range 0 to 65535. Default 0. */
  bindPort?: number;
  /** Size of the kernel send buffer in bytes, 0=default. Range 0 to 2147483647. Default 0. */
  bufferSize?: number;
  /** A comma separated list of host:port pairs with destinations. */
  clients?: string | null;
  /** Close socket if passed as property on state change. Default true. */
  closeSocket?: boolean;
  /**
   * Forcing the use of an IPv4 socket (DEPRECATED, has no effect anymore). Default false.
   * @deprecated
   */
  forceIpv4?: boolean;
  /** Used for setting the multicast loop parameter. TRUE = enable, FALSE = disable. Default true. */
  loop?: boolean;
  /** The network interface on which to join the multicast group. */
  multicastIface?: string | null;
  /** Quality of Service, differentiated services code point (-1 default). Range -1 to 63. Default -1. */
  qosDscp?: number;
  /** When a destination/port pair is added multiple times, send packets multiple times as well. Default true. */
  sendDuplicates?: boolean;
  /** Socket to use for UDP sending. (NULL == allocate). */
  socket?: T.ObjectOrNull;
  /** Socket to use for UDPv6 sending. (NULL == allocate). */
  socketV6?: T.ObjectOrNull;
  /** Used for setting the unicast TTL parameter. Default 64. */
  ttl?: number;
  /** Used for setting the multicast TTL parameter. Default 1. */
  ttlMc?: number;
}

export interface GstMultiUDPSinkReadOnly extends library.GstBaseSinkReadOnly {
  /** Total number of bytes sent to all clients. Default 0. */
  bytesServed: bigint;
  /** Number of bytes received to serve to clients. Default 0. */
  bytesToServe: bigint;
  /** Socket currently in use for UDP sending. (NULL == no socket). */
  usedSocket: T.ObjectOrNull;
  /** Socket currently in use for UDPv6 sending. (NULL == no socket). */
  usedSocketV6: T.ObjectOrNull;
}

export interface GstMultiUDPSinkSignals extends library.GstElementSignals {
  'client-added': (text: string | null, value: number) => void;
  'client-removed': (text: string | null, value: number) => void;
}

export interface GstMultiUDPSinkActions {
  add: (text: string | null, value: number) => void;
  clear: () => void;
  'get-stats': (text: string | null, value: number) => T.StructureRead;
  remove: (text: string | null, value: number) => void;
}

export interface GstUDPSinkProperties extends GstMultiUDPSinkProperties {
  /** The host/IP/Multicast group to send the packets to. Default `localhost`. */
  host?: string | null;
  /** The port to send the packets to. Range 0 to 65535. Default 5004. */
  port?: number;
}

export interface GstUDPSrcProperties extends library.GstBaseSrcProperties {
  /** Address to receive packets for. This is equivalent to the multicast-group property for now. Default `0.0.0.0`. */
  address?: string | null;
  /** Automatically join/leave multicast groups. Default true. */
  autoMulticast?: boolean;
  /** Size of the kernel receive buffer in bytes, 0=default. Range 0 to 2147483647. Default 0. */
  bufferSize?: number;
  /** The caps of the source pad. */
  caps?: T.CapsInput;
  /** Close socket if passed as property on state change. Default true. */
  closeSocket?: boolean;
  /** Used for setting the multicast loop parameter. TRUE = enable, FALSE = disable. Default true. */
  loop?: boolean;
  /** Maximum expected packet size. This directly defines the allocationsize of the receive buffer pool. Range 0 to 2147483647. Default 1492. */
  mtu?: number;
  /**
   * The Address of multicast group to join. (DEPRECATED: Use address property instead). Default `0.0.0.0`.
   * @deprecated
   */
  multicastGroup?: string | null;
  /** The network interface on which to join the multicast group.This allows multiple interfaces separated by comma. ("eth0,eth1"). */
  multicastIface?: string | null;
  /** The port to receive the packets from, 0=allocate. Range 0 to 65535. Default 5004. */
  port?: number;
  /** Whether to retrieve the sender address and add it to buffers as meta. Disabling this might result in minor performance improvements in certain scenarios. Default true. */
  retrieveSenderAddress?: boolean;
  /** Enable reuse of the port. Default true. */
  reuse?: boolean;
  /** number of bytes to skip for each udp packet. Range 0 to 2147483647. Default 0. */
  skipFirstBytes?: number;
  /** Socket to use for UDP reception. (NULL == allocate). */
  socket?: T.ObjectOrNull;
  /** Used for adding alternative timestamp using SO_TIMESTAMP. Default `realtime`. */
  socketTimestamp?: GstSocketTimestampMode;
  /** Post a message after timeout nanoseconds (0 = disabled). Default 0. */
  timeout?: T.Int64;
  /** URI in the form of udp://multicast_group:port. Default `udp://0.0.0.0:5004`. */
  uri?: string | null;
}

export interface GstUDPSrcReadOnly extends library.GstObjectReadOnly {
  /** Socket currently in use for UDP reception. (NULL = no socket). */
  usedSocket: T.ObjectOrNull;
}

export interface dynudpsink {
  properties: GstDynUDPSinkProperties;
  readOnly: library.GstBaseSinkReadOnly;
  signals: library.GstElementSignals;
  actions: GstDynUDPSinkActions;
  pads: {
    sink: T.Template<'sink', 'always', string>;
  };
}

export interface multiudpsink {
  properties: GstMultiUDPSinkProperties;
  readOnly: GstMultiUDPSinkReadOnly;
  signals: GstMultiUDPSinkSignals;
  actions: GstMultiUDPSinkActions;
  pads: {
    sink: T.Template<'sink', 'always', string>;
  };
}

export interface udpsink {
  properties: GstUDPSinkProperties;
  readOnly: GstMultiUDPSinkReadOnly;
  signals: GstMultiUDPSinkSignals;
  actions: GstMultiUDPSinkActions;
  pads: {
    sink: T.Template<'sink', 'always', string>;
  };
}

export interface udpsrc {
  properties: GstUDPSrcProperties;
  readOnly: GstUDPSrcReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    src: T.Template<'src', 'always', string>;
  };
}
