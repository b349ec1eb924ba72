// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin rtsp 1.22.0 of gst-plugins-good (https://tracker.debian.org/pkg/gst-plugins-good1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

/**
 * - `none`: No backchannel
 * - `onvif`: ONVIF audio backchannel
 */
export type GstRTSPBackchannel = 'none' | 'onvif';

export type GstRTSPLowerTrans = 'unknown' | 'udp' | 'udp-mcast' | 'tcp' | 'http' | 'tls';

/**
 * - `none`: None
 * - `dummy`: Send Dummy packets
 */
export type GstRTSPNatMethod = 'none' | 'dummy';

/**
 * - `none`: Only use RTP timestamps
 * - `slave`: Slave receiver to sender clock
 * - `buffer`: Do low/high watermark buffering
 * - `auto`: Choose mode depending on stream live
 * - `synced`: Synchronized sender and receiver clocks
 */
export type GstRTSPSrcBufferMode = 'none' | 'slave' | 'buffer' | 'auto' | 'synced';

/**
 * - `ntp`: NTP time based on realtime clock
 * - `unix`: UNIX time based on realtime clock
 * - `running-time`: Running time based on pipeline clock
 * - `clock-time`: Pipeline clock time
 */
export type GstRTSPSrcNtpTimeSource = 'ntp' | 'unix' | 'running-time' | 'clock-time';

export type GstRTSPVersion = 'invalid' | '1-0' | '1-1' | '2-0';

export interface GstRTPDecProperties extends library.GstObjectProperties {
  /** Amount of ms to buffer. Default 200. */
  latency?: number;
}

export interface GstRTPDecSignals extends library.GstElementSignals {
  'clear-pt-map': () => void;
  'on-bye-ssrc': (value1: number, value2: number) => void;
  'on-bye-timeout': (value1: number, value2: number) => void;
  'on-new-ssrc': (value1: number, value2: number) => void;
  'on-ssrc-collision': (value1: number, value2: number) => void;
  'on-ssrc-validated': (value1: number, value2: number) => void;
  'on-timeout': (value1: number, value2: number) => void;
  'request-pt-map': (value1: number, value2: number) => T.CapsInput;
}

export interface GstRTSPSrcProperties extends library.GstBinProperties {
  /** Add Reference Timestamp Meta to buffers with the original clock timestamp before any adjustments when syncing to an RFC7273 clock. Default false. */
  addReferenceTimestampMeta?: boolean;
  /** The type of backchannel to setup. Default is 'none'. Default `none`. */
  backchannel?: GstRTSPBackchannel;
  /** Control the buffering algorithm in use. Default `auto`. */
  bufferMode?: GstRTSPSrcBufferMode;
  /** Network connection speed in kbps (0 = unknown). Range 0 to 18446744073709551. Default 0. */
  connectionSpeed?: T.Int64;
  /**
   * Dump request and response messages to stdout(DEPRECATED: Printed all RTSP message to gstreamer log as 'log' level). Default false.
   * @deprecated
   */
  debug?: boolean;
  /** The RTSP version that should be tried first when negotiating version. Default `1-0`. */
  defaultRtspVersion?: GstRTSPVersion;
  /** Ask the server to retransmit lost packets. Default true. */
  doRetransmission?: boolean;
  /** Send RTCP packets, disable for old incompatible server. Default true. */
  doRtcp?: boolean;
  /** Send RTSP keep alive packets, disable for old incompatible server. Default true. */
  doRtspKeepAlive?: boolean;
  /** Tells the jitterbuffer to never exceed the given latency in size. Default false. */
  dropOnLatency?: boolean;
  /** Whether to ignore the x-server-ip-address server header reply. Default false. */
  ignoreXServerReply?: boolean;
  /** Whether to act as a live source. Default true. */
  isLive?: boolean;
  /** Amount of ms to buffer. Default 2000. */
  latency?: number;
  /** Location of the RTSP url to read. */
  location?: string | null;
  /** Maximum amount of time in ms that the RTP time in RTCP SRs is allowed to be ahead (-1 disabled). Range -1 to 2147483647. Default 1000. */
  maxRtcpRtpTimeDiff?: number;
  /** The maximum absolute value of the time offset in (nanoseconds). Note, if the ntp-sync parameter is set the default value is changed to 0 (no limit). Range 0 to 9223372036854775807. Default 3000000000. */
  maxTsOffset?: T.Int64;
  /** The maximum number of nanoseconds per frame that time stamp offsets may be adjusted (0 = no limit). Default 0. */
  maxTsOffsetAdjustment?: T.Int64;
  /** The network interface on which to join the multicast group. */
  multicastIface?: string | null;
  /** Method to use for traversing firewalls and NAT. Default `dummy`. */
  natMethod?: GstRTSPNatMethod;
  /** Synchronize received streams to the NTP clock. Default false. */
  ntpSync?: boolean;
  /** NTP time source for RTCP packets. Default `ntp`. */
  ntpTimeSource?: GstRTSPSrcNtpTimeSource;
  /** Act as an ONVIF client. Default false. */
  onvifMode?: boolean;
  /** When in onvif-mode, whether to set Rate-Control to yes or no. Default true. */
  onvifRateControl?: boolean;
  /** Client port range that can be used to receive RTP and RTCP data, eg. 3000-3005 (NULL = no restrictions). */
  portRange?: string | null;
  /** Consecutive packet sequence numbers to accept the source. Default 2. */
  probation?: number;
  /** Allowed lower transport protocols. Default `udp`, `udp-mcast`, `tcp`. */
  protocols?: T.Flags<GstRTSPLowerTrans>;
  /** Proxy settings for HTTP tunneling. Format: [http://][user:passwd@]host[:port]. */
  proxy?: string | null;
  /** HTTP proxy URI user id for authentication. Default: empty. */
  proxyId?: string | null;
  /** HTTP proxy URI user password for authentication. Default: empty. */
  proxyPw?: string | null;
  /** Max number of retries when allocating RTP ports. Range 0 to 65535. Default 20. */
  retry?: number;
  /** Synchronize received streams to the RFC7273 clock (requires clock and offset to be provided). Default false. */
  rfc7273Sync?: boolean;
  /** RTP package size to suggest to server (0 = disabled). Range 0 to 65536. Default 0. */
  rtpBlocksize?: number;
  /** The SDES items of this session. */
  sdes?: T.StructureInput;
  /** Only send the basic RTSP headers for broken encoders. Default false. */
  shortHeader?: boolean;
  /** Fail after timeout microseconds on TCP connections (0 = disabled). Default 20000000. */
  tcpTimeout?: T.Int64;
  /** When transitioning PAUSED-READY, allow up to timeout (in nanoseconds) delay in order to send teardown (0 = disabled). Default 100000000. */
  teardownTimeout?: T.Int64;
  /** Retry TCP transport after UDP timeout microseconds (0 = disabled). Default 5000000. */
  timeout?: T.Int64;
  /** TLS database with anchor certificate authorities used to validate the server certificate. */
  tlsDatabase?: T.ObjectOrNull;
  /** A GTlsInteraction object to prompt the user for password or certificate. */
  tlsInteraction?: T.ObjectOrNull;
  /** TLS certificate validation flags used to validate the server certificate. Default `unknown-ca`, `bad-identity`, `not-activated`, `expired`, `revoked`, `insecure`, `generic-error`. */
  tlsValidationFlags?: T.Flags<library.GTlsCertificateFlags>;
  /** Size of the kernel UDP receive buffer in bytes, 0=default. Range 0 to 2147483647. Default 524288. */
  udpBufferSize?: number;
  /** Reconnect to the server if RTSP connection is closed when doing UDP. Default true. */
  udpReconnect?: boolean;
  /**
   * Use the pipeline running-time to set the NTP time in the RTCP SR messages(DEPRECATED: Use ntp-time-source property). Default false.
   * @deprecated
   */
  usePipelineClock?: boolean;
  /** The User-Agent string to send to the server. Default `GStreamer/1.22.0`. */
  userAgent?: string | null;
  /** RTSP location URI user id for authentication. */
  userId?: string | null;
  /** RTSP location URI user password for authentication. */
  userPw?: string | null;
}

export interface GstRTSPSrcSignals extends library.GstBinSignals {
  'accept-certificate': (tlsConnection: T.LiveObject, tlsCertificate: T.LiveObject, tlsCertificateFlags: library.GTlsCertificateFlags[]) => boolean;
  'before-send': (rtspMessage: unknown) => boolean;
  'handle-request': (rtspMessage1: unknown, rtspMessage2: unknown) => void;
  'new-manager': (element: T.LiveElement) => void;
  'on-sdp': (sdpMessage: unknown) => void;
  'request-rtcp-key': (value: number) => T.CapsInput;
  'select-stream': (value: number, caps: T.CapsRead) => boolean;
}

export interface GstRTSPSrcActions {
  'get-parameter': (text1: string | null, text2: string | null, promise: unknown) => boolean;
  'get-parameters': (list: readonly string[], text: string | null, promise: unknown) => boolean;
  /** @deprecated */
  'push-backchannel-buffer': (value: number, sample: unknown) => library.GstFlowReturn;
  /** @deprecated */
  'push-backchannel-sample': (value: number, sample: unknown) => library.GstFlowReturn;
  'set-parameter': (text1: string | null, text2: string | null, text3: string | null, promise: unknown) => boolean;
}

export interface rtpdec {
  properties: GstRTPDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: GstRTPDecSignals;
  actions: {};
  pads: {
    'recv_rtcp_sink_%u': T.Template<'sink', 'request', 'application/x-rtcp'>;
    'recv_rtp_sink_%u': T.Template<'sink', 'request', 'application/x-rtp'>;
    'recv_rtp_src_%u_%u_%u': T.Template<'src', 'sometimes', 'application/x-rtp'>;
    'rtcp_src_%u': T.Template<'src', 'request', 'application/x-rtcp'>;
  };
}

export interface rtspsrc {
  properties: GstRTSPSrcProperties;
  readOnly: library.GstObjectReadOnly;
  signals: GstRTSPSrcSignals;
  actions: GstRTSPSrcActions;
  pads: {
    'stream_%u': T.Template<'src', 'sometimes', 'application/x-rdt' | 'application/x-rtp'>;
  };
}
