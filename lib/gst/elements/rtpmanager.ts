// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin rtpmanager 1.22.0 of gst-plugins-good (https://tracker.debian.org/pkg/gst-plugins-good1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

export type GstRTCPSync = 'always' | 'initial' | 'rtp-info';

export type GstRTPProfile = 'unknown' | 'avp' | 'savp' | 'avpf' | 'savpf';

/**
 * - `ntp`: NTP time based on realtime clock
 * - `unix`: UNIX time based on realtime clock
 * - `running-time`: Running time based on pipeline clock
 * - `clock-time`: Pipeline clock time
 */
export type GstRtpNtpTimeSource = 'ntp' | 'unix' | 'running-time' | 'clock-time';

/**
 * - `none`: Only use RTP timestamps
 * - `slave`: Slave receiver to sender clock
 * - `buffer`: Do low/high watermark buffering
 * - `synced`: Synchronized sender and receiver clocks
 */
export type RTPJitterBufferMode = 'none' | 'slave' | 'buffer' | 'synced';

export interface GstRTPHeaderExtensionClientAudioLevelReadOnly extends library.GstObjectReadOnly {
  /** If the vad extension attribute is enabled or not. Default true. */
  vad: boolean;
}

export interface GstRTPHeaderExtensionMidProperties extends library.GstObjectProperties {
  /** The Media Identification (MID) value last read or to write from/to RTP buffers. */
  mid?: string | null;
}

export interface GstRTPHeaderExtensionNtp64Properties extends library.GstObjectProperties {
  /** Add the header extension to every packet. Default false. */
  everyPacket?: boolean;
  /** Interval between consecutive packets that get the header extension added. Default 0. */
  interval?: T.Int64;
}

export interface GstRTPHeaderExtensionRepairedStreamIdProperties extends library.GstObjectProperties {
  /** The RepairedRtpStreamId (RID) value last read or to write from/to RTP buffers. */
  rid?: string | null;
}

export interface GstRTPHeaderExtensionStreamIdProperties extends library.GstObjectProperties {
  /** The RtpStreamId (RID) value last read or to write from/to RTP buffers. */
  rid?: string | null;
}

export interface GstRTPHeaderExtensionTWCCProperties extends library.GstObjectProperties {
  /** The number of separate RTP streams this header applies to. Range 1 to 4294967295. Default 1. */
  nStreams?: number;
}

export interface GstRTPMuxProperties extends library.GstObjectProperties {
  /** Offset to add to all outgoing seqnum (-1 = random). Range -1 to 2147483647. Default -1. */
  seqnumOffset?: number;
  /** The SSRC of the packets (default == random). Default 4294967295. */
  ssrc?: number;
  /** Offset to add to all outgoing timestamps (-1 = random). Range -1 to 2147483647. Default -1. */
  timestampOffset?: number;
}

export interface GstRTPMuxReadOnly extends library.GstObjectReadOnly {
  /** The RTP sequence number of the last processed packet. Default 0. */
  seqnum: number;
}

export interface GstRTPRtxQueueProperties extends library.GstObjectProperties {
  /** Amount of packets to queue (0 = unlimited). Default 100. */
  maxSizePackets?: number;
  /** Amount of ms to queue (0 = unlimited). Default 0. */
  maxSizeTime?: number;
}

export interface GstRTPRtxQueueReadOnly extends library.GstObjectReadOnly {
  /** Number of fulfilled retransmission requests. Default 0. */
  fulfilledRequests: number;
  /** Total number of retransmission requests. Default 0. */
  requests: number;
}

export interface GstRTPST_2022_1_FecDecProperties extends library.GstObjectProperties {
  /** The amount of data to store (in ns, 0-disable). Default 1000000000. */
  sizeTime?: T.Int64;
}

export interface GstRTPST_2022_1_FecEncProperties extends library.GstObjectProperties {
  /** Number of columns to apply row FEC on, 0=disabled. Default 0. Takes effect up to READY. */
  columns?: number;
  /** Whether the encoder should compute and send column FEC. Default true. */
  enableColumnFec?: boolean;
  /** Whether the encoder should compute and send row FEC. Default true. */
  enableRowFec?: boolean;
  /** The payload type of FEC packets. Range 96 to 255. Default 96. Takes effect up to READY. */
  pt?: number;
  /** Number of rows to apply column FEC on, 0=disabled. Default 0. Takes effect up to READY. */
  rows?: number;
}

export interface GstRtpBinProperties extends library.GstBinProperties {
  /** Add Reference Timestamp Meta to buffers with the original clock timestamp before any adjustments when syncing to an RFC7273 clock or after clock synchronization via RTCP or inband NTP-64 header extensions has happened. Default false. */
  addReferenceTimestampMeta?: boolean;
  /** Automatically remove timed out sources. Default false. */
  autoremove?: boolean;
  /** Control the buffering algorithm in use. Default `slave`. */
  bufferMode?: RTPJitterBufferMode;
  /** Send an event downstream when a packet is lost. Default false. */
  doLost?: boolean;
  /** Enable retransmission on all streams. Default false. */
  doRetransmission?: boolean;
  /** Send event downstream when a stream is synchronized to the sender. Default false. */
  doSyncEvent?: boolean;
  /** Tells the jitterbuffer to never exceed the given latency in size. Default false. */
  dropOnLatency?: boolean;
  /** GstStructure mapping from session index to FEC decoder factory, eg fec-decoders='fec,0="rtpst2022-1-fecdec\ size-time\=1000000000";'. */
  fecDecoders?: T.StructureInput;
  /** GstStructure mapping from session index to FEC encoder factory, eg fec-encoders='fec,0="rtpst2022-1-fecenc\ rows\=5\ columns\=5";'. */
  fecEncoders?: T.StructureInput;
  /** Do not demultiplex based on PT values. Default false. */
  ignorePt?: boolean;
  /** Default amount of ms to buffer in the jitterbuffers. Default 200. */
  latency?: number;
  /** The maximum time (milliseconds) of missing packets tolerated. Default 60000. */
  maxDropoutTime?: number;
  /** The maximum time (milliseconds) of misordered packets tolerated. Default 2000. */
  maxMisorderTime?: number;
  /** Maximum amount of time in ms that the RTP time in RTCP SRs is allowed to be ahead (-1 disabled). Range -1 to 2147483647. Default 1000. */
  maxRtcpRtpTimeDiff?: number;
  /** The maximum number of streams to create for one session. Default 4294967295. */
  maxStreams?: number;
  /** The maximum absolute value of the time offset in (nanoseconds). Note, if the ntp-sync parameter is set the default value is changed to 0 (no limit). Range 0 to 9223372036854775807. Default 3000000000. */
  maxTsOffset?: T.Int64;
  /** The maximum number of nanoseconds per frame that time stamp offsets may be adjusted (0 = no limit). Default 0. */
  maxTsOffsetAdjustment?: T.Int64;
  /** The minimum absolute value of the time offset in (nanoseconds). Used to set an lower limit for when a time offset is deemed large enough to be useful for sync corrections.Note, if the ntp-sync parameter is set the default value is changed to 0 (no limit). Default 4000000. */
  minTsOffset?: T.Int64;
  /** Synchronize received streams to the NTP clock. Default false. */
  ntpSync?: boolean;
  /** NTP time source for RTCP packets. Default `ntp`. */
  ntpTimeSource?: GstRtpNtpTimeSource;
  /** Synchronize received streams to the RFC7273 clock (requires clock and offset to be provided). Default false. */
  rfc7273Sync?: boolean;
  /** Use of RTCP SR in synchronization. Default `always`. */
  rtcpSync?: GstRTCPSync;
  /** RTCP SR / NTP-64 interval synchronization (ms) (0 = always). Default 0. */
  rtcpSyncInterval?: number;
  /** Use send time or capture time for RTCP sync (TRUE = send time, FALSE = capture time). Default true. */
  rtcpSyncSendTime?: boolean;
  /** Default RTP profile of newly created sessions. Default `avp`. */
  rtpProfile?: GstRTPProfile;
  /** The SDES items of this session. */
  sdes?: T.StructureInput;
  /** Sets a smoothing factor for the timestamp offset in number of values for a calculated running moving average. (0 = no smoothing factor). Default 0. */
  tsOffsetSmoothingFactor?: number;
  /** Whether RTP NTP header extension should be updated with actual NTP time. Default true. */
  updateNtp64HeaderExt?: boolean;
  /**
   * Use the pipeline running-time to set the NTP time in the RTCP SR messages (DEPRECATED: Use ntp-time-source property). Default false.
   * @deprecated
   */
  usePipelineClock?: boolean;
}

export interface GstRtpBinSignals extends library.GstBinSignals {
  'new-jitterbuffer': (element: T.LiveElement, value2: number, value3: number) => void;
  'new-storage': (element: T.LiveElement, value: number) => void;
  'on-bye-ssrc': (value1: number, value2: number) => void;
  'on-bye-timeout': (value1: number, value2: number) => void;
  'on-new-sender-ssrc': (value1: number, value2: number) => void;
  'on-new-ssrc': (value1: number, value2: number) => void;
  'on-npt-stop': (value1: number, value2: number) => void;
  'on-sender-ssrc-active': (value1: number, value2: number) => void;
  'on-sender-timeout': (value1: number, value2: number) => void;
  'on-ssrc-active': (value1: number, value2: number) => void;
  'on-ssrc-collision': (value1: number, value2: number) => void;
  'on-ssrc-sdes': (value1: number, value2: number) => void;
  'on-ssrc-validated': (value1: number, value2: number) => void;
  'on-timeout': (value1: number, value2: number) => void;
  'payload-type-change': (value1: number, value2: number) => void;
  'request-aux-receiver': (value: number) => T.ElementAnswer;
  'request-aux-sender': (value: number) => T.ElementAnswer;
  'request-fec-decoder': (value: number) => T.ElementAnswer;
  'request-fec-decoder-full': (value1: number, value2: number, value3: number) => T.ElementAnswer;
  'request-fec-encoder': (value: number) => T.ElementAnswer;
  'request-jitterbuffer': (value: number) => T.ElementAnswer;
  'request-pt-map': (value1: number, value2: number) => T.CapsInput;
  'request-rtcp-decoder': (value: number) => T.ElementAnswer;
  'request-rtcp-encoder': (value: number) => T.ElementAnswer;
  'request-rtp-decoder': (value: number) => T.ElementAnswer;
  'request-rtp-encoder': (value: number) => T.ElementAnswer;
}

export interface GstRtpBinActions {
  'clear-pt-map': () => void;
  'clear-ssrc': (value1: number, value2: number) => void;
  'get-internal-session': (value: number) => T.ObjectOrNull<'RTPSession'>;
  'get-internal-storage': (value: number) => T.ObjectOrNull;
  'get-session': (value: number) => T.ElementRead;
  'get-storage': (value: number) => T.ElementRead;
  'reset-sync': () => void;
}

export interface GstRtpFunnelProperties extends library.GstObjectProperties {
  /** Use the same RTP timestamp offset for all sinkpads (-1 = disable). Range -1 to 2147483647. Default -1. */
  commonTsOffset?: number;
}

export interface GstRtpJitterBufferProperties extends library.GstObjectProperties {
  /** Add Reference Timestamp Meta to buffers with the original clock timestamp before any adjustments when syncing to an RFC7273 clock or after clock synchronization via RTCP or inband NTP-64 header extensions has happened. Default false. */
  addReferenceTimestampMeta?: boolean;
  /** Send an event downstream when a packet is lost. Default false. */
  doLost?: boolean;
  /** Send retransmission events upstream when a packet is late. Default false. */
  doRetransmission?: boolean;
  /** Minimal time between posting dropped packet messages. Default 200. */
  dropMessagesInterval?: number;
  /** Tells the jitterbuffer to never exceed the given latency in size. Default false. */
  dropOnLatency?: boolean;
  /** The number of consecutive packets needed to start (set to 0 to disable faststart. The jitterbuffer will by default start after the latency has elapsed). Default 0. */
  faststartMinPackets?: number;
  /** Amount of ms to buffer. Default 200. */
  latency?: number;
  /** The maximum time (milliseconds) of missing packets tolerated. Range 0 to 2147483647. Default 60000. */
  maxDropoutTime?: number;
  /** The maximum time (milliseconds) of misordered packets tolerated. Default 2000. */
  maxMisorderTime?: number;
  /** Maximum amount of time in ms that the RTP time in RTCP SRs is allowed to be ahead (-1 disabled). Range -1 to 2147483647. Default 1000. */
  maxRtcpRtpTimeDiff?: number;
  /** The maximum number of nanoseconds per frame that time stamp offsets may be adjusted (0 = no limit). Default 0. */
  maxTsOffsetAdjustment?: T.Int64;
  /** Control the buffering algorithm in use. Default `slave`. */
  mode?: RTPJitterBufferMode;
  /** Post a custom message to the bus when a packet is dropped by the jitterbuffer. Default false. */
  postDropMessages?: boolean;
  /** Synchronize received streams to the RFC7273 clock (requires clock and offset to be provided). Default false. */
  rfc7273Sync?: boolean;
  /** The deadline for a valid RTX request in milliseconds. (-1 automatic). Range -1 to 2147483647. Default -1. */
  rtxDeadline?: number;
  /** Extra time in ms to wait before sending retransmission event (-1 automatic). Range -1 to 2147483647. Default -1. */
  rtxDelay?: number;
  /** Sending retransmission event when this much reordering (0 disable). Range -1 to 2147483647. Default 3. */
  rtxDelayReorder?: number;
  /** The maximum number of retries to request a retransmission. (-1 not limited). Range -1 to 2147483647. Default -1. */
  rtxMaxRetries?: number;
  /** Minimum time in ms to wait before sending retransmission event. Default 0. */
  rtxMinDelay?: number;
  /** Minimum timeout between sending a transmission event in ms (-1 automatic). Range -1 to 2147483647. Default -1. */
  rtxMinRetryTimeout?: number;
  /** Estimate when the next packet should arrive and schedule a retransmission request for it. Default true. */
  rtxNextSeqnum?: boolean;
  /** Try to get a retransmission for this many ms (-1 automatic). Range -1 to 2147483647. Default -1. */
  rtxRetryPeriod?: number;
  /** Retry sending a transmission event after this timeout in ms (-1 automatic). Range -1 to 2147483647. Default -1. */
  rtxRetryTimeout?: number;
  /** The time to wait for a retransmitted packet after it has been considered lost in order to collect statistics (ms). Default 1000. */
  rtxStatsTimeout?: number;
  /** RTCP SR / NTP-64 interval synchronization (ms) (0 = always). Default 0. */
  syncInterval?: number;
  /** Adjust buffer timestamps with offset in nanoseconds. Default 0. */
  tsOffset?: T.Int64;
}

export interface GstRtpJitterBufferReadOnly extends library.GstObjectReadOnly {
  /** The buffer filled percent. Range 0 to 100. Default 0. */
  percent: number;
  /** Various statistics. */
  stats: T.StructureRead;
}

export interface GstRtpJitterBufferSignals extends library.GstElementSignals {
  'handle-sync': (structure: T.StructureData) => void;
  'on-npt-stop': () => void;
  'request-pt-map': (value: number) => T.CapsInput;
}

export interface GstRtpJitterBufferActions {
  'clear-pt-map': () => void;
  'set-active': (flag: boolean, value: T.Int64) => bigint;
}

export interface GstRtpPtDemuxProperties extends library.GstObjectProperties {
  /** Packets with these payload types will be dropped. */
  ignoredPayloadTypes?: readonly number[];
}

export interface GstRtpPtDemuxSignals extends library.GstElementSignals {
  'new-payload-type': (value: number, pad: T.LivePad) => void;
  'payload-type-change': (value: number) => void;
  'request-pt-map': (value: number) => T.CapsInput;
}

export interface GstRtpPtDemuxActions {
  'clear-pt-map': () => void;
}

export interface GstRtpRtxReceiveProperties extends library.GstObjectProperties {
  /** Map of original payload types to their retransmission payload types. */
  payloadTypeMap?: T.StructureInput;
  /** Map of SSRCs to their retransmission SSRCs for SSRC-multiplexed mode. Cannot be read. */
  ssrcMap?: T.StructureInput;
}

export interface GstRtpRtxReceiveReadOnly extends library.GstObjectReadOnly {
  /** Number of retransmission packets correctly associated with retransmission requests. Default 0. */
  numRtxAssocPackets: number;
  /** Number of retransmission packets received. Default 0. */
  numRtxPackets: number;
  /** Number of retransmission events received. Default 0. */
  numRtxRequests: number;
}

export interface GstRtpRtxReceiveActions {
  'add-extension': (rtpHeaderExtension: T.ElementInput) => void;
  'clear-extensions': () => void;
}

export interface GstRtpRtxSendProperties extends library.GstObjectProperties {
  /** Map of payload types to their clock rates. */
  clockRateMap?: T.StructureInput;
  /** Amount of packets to queue (0 = unlimited). Range 0 to 32767. Default 100. */
  maxSizePackets?: number;
  /** Amount of ms to queue (0 = unlimited). Default 0. */
  maxSizeTime?: number;
  /** Map of original payload types to their retransmission payload types. */
  payloadTypeMap?: T.StructureInput;
  /** Map of SSRCs to their retransmission SSRCs for SSRC-multiplexed mode (default = random). Cannot be read. */
  ssrcMap?: T.StructureInput;
}

export interface GstRtpRtxSendReadOnly extends library.GstObjectReadOnly {
  /** Number of retransmission packets sent. Default 0. */
  numRtxPackets: number;
  /** Number of retransmission events received. Default 0. */
  numRtxRequests: number;
}

export interface GstRtpRtxSendActions {
  'add-extension': (rtpHeaderExtension: T.ElementInput) => void;
  'clear-extensions': () => void;
}

export interface GstRtpSessionProperties extends library.GstObjectProperties {
  /** The bandwidth of the session in bytes per second (0 for auto-discover). Range 0 to 1.797693e+308. Default 0. */
  bandwidth?: number;
  /** The maximum time (milliseconds) of missing packets tolerated. Default 60000. */
  maxDropoutTime?: number;
  /** The maximum time (milliseconds) of misordered packets tolerated. Default 2000. */
  maxMisorderTime?: number;
  /** NTP time source for RTCP packets. Default `ntp`. */
  ntpTimeSource?: GstRtpNtpTimeSource;
  /** Consecutive packet sequence numbers to accept the source. Default 2. */
  probation?: number;
  /** The RTCP bandwidth of the session in bytes per second (or as a real fraction of the RTP bandwidth if < 1.0). Range 0 to 1.797693e+308. Default 0.05. */
  rtcpFraction?: number;
  /** Minimum interval between Regular RTCP packet (in ns). Default 5000000000. */
  rtcpMinInterval?: T.Int64;
  /** The RTCP bandwidth used for receivers in bytes per second (-1 = default). Range -1 to 2147483647. Default -1. */
  rtcpRrBandwidth?: number;
  /** The RTCP bandwidth used for senders in bytes per second (-1 = default). Range -1 to 2147483647. Default -1. */
  rtcpRsBandwidth?: number;
  /** Use send time or capture time for RTCP sync (TRUE = send time, FALSE = capture time). Default true. */
  rtcpSyncSendTime?: boolean;
  /** RTP profile to use. Default `avp`. */
  rtpProfile?: GstRTPProfile;
  /** The SDES items of this session. */
  sdes?: T.StructureInput;
  /** Whether RTP NTP header extension should be updated with actual NTP time. Default true. */
  updateNtp64HeaderExt?: boolean;
  /**
   * Use the pipeline running-time to set the NTP time in the RTCP SR messages (DEPRECATED: Use ntp-time-source property). Default false.
   * @deprecated
   */
  usePipelineClock?: boolean;
}

export interface GstRtpSessionReadOnly extends library.GstObjectReadOnly {
  /** The internal RTPSession object. */
  internalSession: T.ObjectOrNull<'RTPSession'>;
  /** The number of active sources in the session. Default 0. */
  numActiveSources: number;
  /** The number of sources in the session. Default 0. */
  numSources: number;
  /** Various statistics. */
  stats: T.StructureRead;
  /** Various statistics from TWCC. */
  twccStats: T.StructureRead;
}

export interface GstRtpSessionSignals extends library.GstElementSignals {
  'on-bye-ssrc': (value: number) => void;
  'on-bye-timeout': (value: number) => void;
  'on-new-sender-ssrc': (value: number) => void;
  'on-new-ssrc': (value: number) => void;
  'on-sender-ssrc-active': (value: number) => void;
  'on-sender-timeout': (value: number) => void;
  'on-ssrc-active': (value: number) => void;
  'on-ssrc-collision': (value: number) => void;
  'on-ssrc-sdes': (value: number) => void;
  'on-ssrc-validated': (value: number) => void;
  'on-timeout': (value: number) => void;
  'request-pt-map': (value: number) => T.CapsInput;
}

export interface GstRtpSessionActions {
  'clear-pt-map': () => void;
}

export interface GstRtpSsrcDemuxProperties extends library.GstObjectProperties {
  /** The maximum number of streams allowed. Default 4294967295. */
  maxStreams?: number;
}

export interface GstRtpSsrcDemuxSignals extends library.GstElementSignals {
  'new-ssrc-pad': (value: number, pad: T.LivePad) => void;
  'removed-ssrc-pad': (value: number, pad: T.LivePad) => void;
}

export interface GstRtpSsrcDemuxActions {
  'clear-ssrc': (value: number) => void;
}

export interface RTPSessionProperties {
  /** The bandwidth of the session in bits per second (0 for auto-discover). Range 0 to 1.797693e+308. Default 0. */
  bandwidth?: number;
  /** Whether sender reports should be timestamped. Default false. */
  disableSrTimestamp?: boolean;
  /** Resolve SSRC conflict in favor of new sources. Default false. */
  favorNew?: boolean;
  /** The internal SSRC used for the session (deprecated). Default 0. */
  internalSsrc?: number;
  /** The maximum time (milliseconds) of missing packets tolerated. Default 60000. */
  maxDropoutTime?: number;
  /** The maximum time (milliseconds) of misordered packets tolerated. Default 2000. */
  maxMisorderTime?: number;
  /** Consecutive packet sequence numbers to accept the source. Default 2. */
  probation?: number;
  /** Duration during which RTCP Feedback packets are retained (in ns). Default 2000000000. */
  rtcpFeedbackRetentionWindow?: T.Int64;
  /** The fraction of the bandwidth used for RTCP in bits per second (or as a real fraction of the RTP bandwidth if < 1). Range 0 to 1.797693e+308. Default 0.05. */
  rtcpFraction?: number;
  /**
   * The maximum number of members of a RTP session for which immediate feedback is used (DEPRECATED: has no effect and is not needed). Default 3.
   * @deprecated
   */
  rtcpImmediateFeedbackThreshold?: number;
  /** Minimum interval between Regular RTCP packet (in ns). Default 5000000000. */
  rtcpMinInterval?: T.Int64;
  /** The maximum size of the RTCP packets. Range 16 to 32767. Default 1400. */
  rtcpMtu?: number;
  /** Use Reduced Size RTCP for feedback packets. Default false. */
  rtcpReducedSize?: boolean;
  /** The RTCP bandwidth used for receivers in bits per second (-1 = default). Range -1 to 2147483647. Default -1. */
  rtcpRrBandwidth?: number;
  /** The RTCP bandwidth used for senders in bits per second (-1 = default). Range -1 to 2147483647. Default -1. */
  rtcpRsBandwidth?: number;
  /** RTP profile to use for this session. Default `avp`. */
  rtpProfile?: GstRTPProfile;
  /** The SDES items of this session. */
  sdes?: T.StructureInput;
  /** The interval to send TWCC reports on. Default 18446744073709551615. */
  twccFeedbackInterval?: T.Int64;
  /** Whether RTP NTP header extension should be updated with actual NTP time. Default true. */
  updateNtp64HeaderExt?: boolean;
}

export interface RTPSessionReadOnly {
  /** The internal source element of the session (deprecated). */
  internalSource: T.ObjectOrNull<'RTPSource'>;
  /** The number of active sources in the session. Default 0. */
  numActiveSources: number;
  /** The number of sources in the session. Default 0. */
  numSources: number;
  /** An array of all known sources in the session. */
  sources: unknown[];
  /** Various statistics. */
  stats: T.StructureRead;
}

export interface RTPSessionSignals {
  'on-app-rtcp': (value1: number, value2: number, text: string | null, buffer: T.BufferRead) => void;
  'on-bye-ssrc': (rtpSource: T.LiveObject<'RTPSource'>) => void;
  'on-bye-timeout': (rtpSource: T.LiveObject<'RTPSource'>) => void;
  'on-feedback-rtcp': (value1: number, value2: number, value3: number, value4: number, buffer: T.BufferRead) => void;
  'on-new-sender-ssrc': (rtpSource: T.LiveObject<'RTPSource'>) => void;
  'on-new-ssrc': (rtpSource: T.LiveObject<'RTPSource'>) => void;
  'on-receiving-rtcp': (buffer: T.BufferRead) => void;
  'on-sender-ssrc-active': (rtpSource: T.LiveObject<'RTPSource'>) => void;
  'on-sender-timeout': (rtpSource: T.LiveObject<'RTPSource'>) => void;
  'on-sending-nacks': (value1: number, value2: number, array: unknown, buffer: T.BufferRead) => number;
  'on-sending-rtcp': (buffer: T.BufferRead, flag: boolean) => boolean;
  'on-ssrc-active': (rtpSource: T.LiveObject<'RTPSource'>) => void;
  'on-ssrc-collision': (rtpSource: T.LiveObject<'RTPSource'>) => void;
  'on-ssrc-sdes': (rtpSource: T.LiveObject<'RTPSource'>) => void;
  'on-ssrc-validated': (rtpSource: T.LiveObject<'RTPSource'>) => void;
  'on-timeout': (rtpSource: T.LiveObject<'RTPSource'>) => void;
}

export interface RTPSessionActions {
  'get-source-by-ssrc': (value: number) => T.ObjectOrNull<'RTPSource'>;
  'send-rtcp': (value: T.Int64) => void;
  'send-rtcp-full': (value: T.Int64) => boolean;
}

export interface RTPSourceProperties {
  /** Disable sending RTCP packets for this source. Default false. */
  disableRtcp?: boolean;
  /** The maximum time (milliseconds) of missing packets tolerated. Default 60000. */
  maxDropoutTime?: number;
  /** The maximum time (milliseconds) of misordered packets tolerated. Default 2000. */
  maxMisorderTime?: number;
  /** Consecutive packet sequence numbers to accept the source. Default 2. */
  probation?: number;
  /** The SSRC of this source. Default 0. Fixed when the element is made. */
  ssrc?: number;
}

export interface RTPSourceReadOnly {
  /** If this SSRC is acting as a contributing source. Default false. */
  isCsrc: boolean;
  /** If this SSRC is a sender. Default false. */
  isSender: boolean;
  /** If this SSRC is validated. Default false. */
  isValidated: boolean;
  /** The SDES information for this source. */
  sdes: T.StructureRead;
  /** The stats of this source. */
  stats: T.StructureRead;
}

export interface RTPSession {
  properties: RTPSessionProperties;
  readOnly: RTPSessionReadOnly;
  signals: RTPSessionSignals;
  actions: RTPSessionActions;
}

export interface RTPSource {
  properties: RTPSourceProperties;
  readOnly: RTPSourceReadOnly;
  signals: {};
  actions: {};
  constructOnly: 'ssrc';
}

export interface rtpbin {
  properties: GstRtpBinProperties;
  readOnly: library.GstObjectReadOnly;
  signals: GstRtpBinSignals;
  actions: GstRtpBinActions;
  pads: {
    'recv_fec_sink_%u_%u': T.Template<'sink', 'request', 'application/x-rtp'>;
    'recv_rtcp_sink_%u': T.Template<'sink', 'request', 'application/x-rtcp' | 'application/x-srtcp'>;
    'recv_rtp_sink_%u': T.Template<'sink', 'request', 'application/x-rtp' | 'application/x-srtp'>;
    'recv_rtp_src_%u_%u_%u': T.Template<'src', 'sometimes', 'application/x-rtp'>;
    'send_fec_src_%u_%u': T.Template<'src', 'sometimes', 'application/x-rtp'>;
    'send_rtcp_src_%u': T.Template<'src', 'request', 'application/x-rtcp' | 'application/x-srtcp'>;
    'send_rtp_sink_%u': T.Template<'sink', 'request', 'application/x-rtp'>;
    'send_rtp_src_%u': T.Template<'src', 'sometimes', 'application/x-rtp' | 'application/x-srtp'>;
  };
}

export interface rtpdtmfmux {
  properties: GstRTPMuxProperties;
  readOnly: GstRTPMuxReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    'priority_sink_%u': T.Template<'sink', 'request', 'application/x-rtp'>;
    'sink_%u': T.Template<'sink', 'request', 'application/x-rtp'>;
    src: T.Template<'src', 'always', 'application/x-rtp'>;
  };
}

export interface rtpfunnel {
  properties: GstRtpFunnelProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    'sink_%u': T.Template<'sink', 'request', 'application/x-rtp'>;
    src: T.Template<'src', 'always', 'application/x-rtp'>;
  };
}

export interface rtphdrextclientaudiolevel {
  properties: library.GstObjectProperties;
  readOnly: GstRTPHeaderExtensionClientAudioLevelReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {};
}

export interface rtphdrextmid {
  properties: GstRTPHeaderExtensionMidProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {};
}

export interface rtphdrextntp64 {
  properties: GstRTPHeaderExtensionNtp64Properties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {};
}

export interface rtphdrextrepairedstreamid {
  properties: GstRTPHeaderExtensionRepairedStreamIdProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {};
}

export interface rtphdrextstreamid {
  properties: GstRTPHeaderExtensionStreamIdProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {};
}

export interface rtphdrexttwcc {
  properties: GstRTPHeaderExtensionTWCCProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {};
}

export interface rtpjitterbuffer {
  properties: GstRtpJitterBufferProperties;
  readOnly: GstRtpJitterBufferReadOnly;
  signals: GstRtpJitterBufferSignals;
  actions: GstRtpJitterBufferActions;
  pads: {
    sink: T.Template<'sink', 'always', 'application/x-rtp'>;
    sink_rtcp: T.Template<'sink', 'request', 'application/x-rtcp'>;
    src: T.Template<'src', 'always', 'application/x-rtp'>;
  };
}

export interface rtpmux {
  properties: GstRTPMuxProperties;
  readOnly: GstRTPMuxReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    'sink_%u': T.Template<'sink', 'request', 'application/x-rtp'>;
    src: T.Template<'src', 'always', 'application/x-rtp'>;
  };
}

export interface rtpptdemux {
  properties: GstRtpPtDemuxProperties;
  readOnly: library.GstObjectReadOnly;
  signals: GstRtpPtDemuxSignals;
  actions: GstRtpPtDemuxActions;
  pads: {
    sink: T.Template<'sink', 'always', 'application/x-rtp'>;
    'src_%u': T.Template<'src', 'sometimes', 'application/x-rtp'>;
  };
}

export interface rtprtxqueue {
  properties: GstRTPRtxQueueProperties;
  readOnly: GstRTPRtxQueueReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'application/x-rtp'>;
    src: T.Template<'src', 'always', 'application/x-rtp'>;
  };
}

export interface rtprtxreceive {
  properties: GstRtpRtxReceiveProperties;
  readOnly: GstRtpRtxReceiveReadOnly;
  signals: library.GstElementSignals;
  actions: GstRtpRtxReceiveActions;
  writeOnly: 'ssrcMap';
  pads: {
    sink: T.Template<'sink', 'always', 'application/x-rtp'>;
    src: T.Template<'src', 'always', 'application/x-rtp'>;
  };
}

export interface rtprtxsend {
  properties: GstRtpRtxSendProperties;
  readOnly: GstRtpRtxSendReadOnly;
  signals: library.GstElementSignals;
  actions: GstRtpRtxSendActions;
  writeOnly: 'ssrcMap';
  pads: {
    sink: T.Template<'sink', 'always', 'application/x-rtp'>;
    src: T.Template<'src', 'always', 'application/x-rtp'>;
  };
}

export interface rtpsession {
  properties: GstRtpSessionProperties;
  readOnly: GstRtpSessionReadOnly;
  signals: GstRtpSessionSignals;
  actions: GstRtpSessionActions;
  pads: {
    recv_rtcp_sink: T.Template<'sink', 'request', 'application/x-rtcp'>;
    recv_rtp_sink: T.Template<'sink', 'request', 'application/x-rtp'>;
    recv_rtp_src: T.Template<'src', 'sometimes', 'application/x-rtp'>;
    send_rtcp_src: T.Template<'src', 'request', 'application/x-rtcp'>;
    send_rtp_sink: T.Template<'sink', 'request', 'application/x-rtp'>;
    send_rtp_src: T.Template<'src', 'sometimes', 'application/x-rtp'>;
    sync_src: T.Template<'src', 'sometimes', 'application/x-rtcp'>;
  };
}

export interface rtpssrcdemux {
  properties: GstRtpSsrcDemuxProperties;
  readOnly: library.GstObjectReadOnly;
  signals: GstRtpSsrcDemuxSignals;
  actions: GstRtpSsrcDemuxActions;
  pads: {
    rtcp_sink: T.Template<'sink', 'always', 'application/x-rtcp'>;
    'rtcp_src_%u': T.Template<'src', 'sometimes', 'application/x-rtcp'>;
    sink: T.Template<'sink', 'always', 'application/x-rtp'>;
    'src_%u': T.Template<'src', 'sometimes', 'application/x-rtp'>;
  };
}

export interface rtpst20221Fecdec {
  properties: GstRTPST_2022_1_FecDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    'fec_%u': T.Template<'sink', 'request', 'application/x-rtp'>;
    sink: T.Template<'sink', 'always', 'application/x-rtp'>;
    src: T.Template<'src', 'always', 'application/x-rtp'>;
  };
}

export interface rtpst20221Fecenc {
  properties: GstRTPST_2022_1_FecEncProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    'fec_%u': T.Template<'src', 'sometimes', 'application/x-rtp'>;
    sink: T.Template<'sink', 'always', 'application/x-rtp'>;
    src: T.Template<'src', 'always', 'application/x-rtp'>;
  };
}
