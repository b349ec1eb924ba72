// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin costream 0.1.0 of gst-costream (gst-costream).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

/**
 * - `prepared`: Frames are about to be encoded
 * - `sent`: Packets leave for the network
 * - `arrived`: Packets have come from the network
 * - `released`: Packets of whole frames leave the jitter buffer
 * - `decoded`: Frames have been decoded
 * - `presented`: Frames are given to the sink that is linked
 */
export type CostreamStation = 'prepared' | 'sent' | 'arrived' | 'released' | 'decoded' | 'presented';

export interface DamageGateProperties extends library.GstObjectProperties {
  /** X display, as ximagesrc's. Takes effect up to READY. */
  displayName?: string | null;
  /** Most pictures a second. Default 30/1. Takes effect up to READY. */
  framerate?: T.FractionInput;
  /** Pixels that are captured down; 0 for as far as the screen goes. Range 0 to 2147483647. Default 0. Takes effect up to READY. */
  height?: number;
  /** Between two pictures of a still screen, in nanoseconds. Range 1 to 9223372036854775807. Default 200000000. Takes effect up to READY. */
  stillInterval?: T.Int64;
  /** Pixels that are captured across; 0 for as far as the screen goes. Range 0 to 2147483647. Default 0. Takes effect up to READY. */
  width?: number;
  /** Left edge of what is captured, in pixels. Range 0 to 2147483647. Default 0. Takes effect up to READY. */
  x?: number;
  /** The window that is captured, as windowsrc's; 0 for the screen. Default 0. Takes effect up to READY. */
  xid?: number;
  /** Upper edge of what is captured, in pixels. Range 0 to 2147483647. Default 0. Takes effect up to READY. */
  y?: number;
}

export interface DamageGateReadOnly extends library.GstObjectReadOnly {
  /** Whether captures follow what is drawn: the server tells of it, and of all of it. Default false. */
  onDamage: boolean;
}

export interface FrameMeterReadOnly extends library.GstObjectReadOnly {
  /** buffers, bytes, key-frames (buffers that need no other), kept-ns (for how long what is behind has kept the streaming thread), fps and bitrate (bits a second) of the last two seconds, age-* (nanoseconds in this pipeline), interval-max-ns, recent-interval-max-ns, first-pts, last-pts. */
  stats: T.StructureRead;
}

export interface FrameThinnerProperties extends library.GstObjectProperties {
  /** Least time between two frames in nanoseconds; 0 lets all through. Range 0 to 10000000000. Default 0. */
  interval?: T.Int64;
}

export interface LateDropProperties extends library.GstObjectProperties {
  /** How much older than frames of the last second a frame may be, in nanoseconds; 0 lets all through. Range 0 to 10000000000. Default 250000000. */
  patience?: T.Int64;
}

export interface LateDropReadOnly extends library.GstObjectReadOnly {
  /** Frames that came too late. Default 0. */
  dropped: bigint;
}

export interface LiveFallbackProperties extends library.GstObjectProperties {
  /** Nanoseconds without a live picture after which the fallback's pass. Range 0 to 9223372036854775807. Default 2000000000. */
  timeout?: T.Int64;
}

export interface LiveFallbackReadOnly extends library.GstObjectReadOnly {
  /** The last picture that passed was the fallback's. Default false. */
  fallingBack: boolean;
}

export interface PeerDemuxReadOnly extends library.GstObjectReadOnly {
  /** refused-address, stranger (the last host that is no pad's peer). */
  stats: T.StructureRead;
}

export interface PeerDemuxPadProperties extends library.GstPadProperties {
  /** Numeric address of the host whose packets leave here, and with whose SSRC others' do; none do while it is unset. */
  peerAddress?: string | null;
}

export interface RtpArrivalsProperties extends library.GstObjectProperties {
  /** Who reports: the SSRC of the session's other reports. Default 0. */
  ownSsrc?: number;
}

export interface RtpFrameGateProperties extends library.GstObjectProperties {
  /** Least time between two key frame requests in milliseconds; the round trip is right. Range 1 to 60000. Default 50. */
  requestInterval?: number;
}

export interface RtpFrameGateReadOnly extends library.GstObjectReadOnly {
  /** frames-passed, frames-dropped, packets-lost, packets-refused, key-frame-requests, ssrc, intact, freezes, longest-freeze-ns. */
  stats: T.StructureRead;
}

export interface RtpGuardProperties extends library.GstObjectProperties {
  /** What comes was authenticated before: a new SSRC replaces the old one at once, as after a change of keys. Default false. */
  authenticated?: boolean;
  /** The SSRC that our own session sends with, which no peer may use; 0 for none. Default 0. */
  ownSsrc?: number;
  /** Payload type of parities; with retransmission-type it lets repair in, 0 for none. Range 0 to 127. Default 0. */
  parityType?: number;
  /** Numeric address of the only host that is listened to; nobody is where packets do not say where they come from (udpsrc retrieve-sender-address). Unset for any host. */
  peerAddress?: string | null;
  /** Payload type of retransmissions (RFC 4588); with parity-type it lets repair in, 0 for none. Range 0 to 127. Default 0. */
  retransmissionType?: number;
}

export interface RtpGuardReadOnly extends library.GstObjectReadOnly {
  /** packets-passed, ssrc (0 before the first packet), refused-address, refused-header, refused-payload-type, refused-own-ssrc, refused-source, refused-sequence, refused-payload, refused-size, refused-report, silent-us (since the last that passed), stranger (the last host that is not the peer), sighted (the last such host that sent what only the peer can have sent). */
  stats: T.StructureRead;
}

export interface RtpRateControlProperties extends library.GstObjectProperties {
  /** Packets bear transport-wide numbers in header extension 11, of which the receiver has agreed to tell; else its receiver reports are all that is known. Default false. */
  active?: boolean;
  /** The most that is ever wanted, in bits a second with all headers. Range 10000 to 2147483647. Default 1000000. */
  ceiling?: number;
  /** In a frame and behind it the streaming thread waits until the line has room for more, 250 ms a frame at most; not where others wait for it. Default true. */
  holds?: boolean;
  /** How long the packets of a frame are spread at most, in milliseconds; 0 for never. Range 0 to 1000. Default 20. */
  mostDelay?: number;
}

export interface RtpRateControlReadOnly extends library.GstObjectReadOnly {
  /** target and received (bits a second), queue-us, in-flight (bytes), cuts, constrained, held-frames, held-us, paced-us. */
  stats: T.StructureRead;
}

export interface RtpRateControlSignals extends library.GstElementSignals {
  target: (value: number) => void;
}

export interface RtpRepairDecProperties extends library.GstObjectProperties {
  /** Takes what repairs losses, and reports; the sender has agreed to it. Default false. */
  active?: boolean;
  /** Who reports: the SSRC of the session's other reports. Default 0. */
  ownSsrc?: number;
  /** Payload type of parities. Range 0 to 127. Default 98. */
  parityType?: number;
  /** How long the jitter buffer waits for a missing packet, in milliseconds: what a retransmission cannot keep is not asked for. Range 0 to 10000. Default 20. */
  patience?: number;
  /** Payload type of retransmissions (RFC 4588). Range 0 to 127. Default 97. */
  retransmissionType?: number;
  /** To the sender in milliseconds; 50 is assumed while it is 0, unknown. Range 0 to 60000. Default 0. */
  roundTrip?: number;
}

export interface RtpRepairDecReadOnly extends library.GstObjectReadOnly {
  /** Since the stream's start: media-bytes, repair-bytes; packets-expected and packets-lost before repair, repair's own among them; recovered (by parity), retransmitted and unrepaired packets of the media. */
  stats: T.StructureRead;
}

export interface RtpRepairEncProperties extends library.GstObjectProperties {
  /** Sends what repairs losses; the receiver has agreed to it. Default false. */
  active?: boolean;
  /** Payload type of parities; read when it becomes active. Range 0 to 127. Default 98. */
  parityType?: number;
  /** Payload type of retransmissions (RFC 4588); read when it becomes active. Range 0 to 127. Default 97. */
  retransmissionType?: number;
  /** To the receiver in milliseconds, 0 while unknown: a long one leaves no time for retransmissions, so parity does more. Range 0 to 60000. Default 0. */
  roundTrip?: number;
  /** Of what repairs, other than that of the media; 0 for one by chance; read when it becomes active. Default 0. */
  ssrc?: number;
}

export interface RtpRepairEncReadOnly extends library.GstObjectReadOnly {
  /** media-bytes, parity-bytes, retransmission-bytes, parities, retransmissions; of the receiver's reports: reported, loss (0-1, before repair, over some seconds), recovered (by parity), retransmitted, unrepaired (packets). */
  stats: T.StructureRead;
}

export interface SoundFillProperties extends library.GstObjectProperties {
  /** How much sound may wait in the sink for late packets, in nanoseconds. Range 0 to 1000000000. Default 30000000. */
  maxLevel?: T.Int64;
  /** How late sound may come before it counts as missing, in nanoseconds; only before a sink that does not tell how far ahead it is. Range 0 to 1000000000. Default 5000000. */
  patience?: T.Int64;
}

export interface SoundFillReadOnly extends library.GstObjectReadOnly {
  /** Silence that was filled in, in nanoseconds. Default 0. */
  filled: bigint;
  /** How often a packet came when the sink had run dry or was about to. Default 0. */
  shortages: bigint;
  /** How much sound waits in the sink when a packet comes in time, as the late ones of the last minutes need it, in nanoseconds. Default 0. */
  wanted: bigint;
}

export interface StageMeterProperties extends library.GstObjectProperties {
  /** What to add to CLOCK_MONOTONIC here to get the sender's time since 1970, in nanoseconds: capture times are written (sent) and read (arrived, released); 0 for never. Range -2305843009213693951 to 2305843009213693951. Default 0. */
  epoch?: T.Int64;
  /** Where on its way a frame is here. Default `prepared`. Takes effect up to READY. */
  station?: CostreamStation;
}

export interface StageMeterReadOnly extends library.GstObjectReadOnly {
  /** At sent and presented: frames, and -p50 and -p95 in nanoseconds of capture, encode, network, jitter-buffer, decode, present and total, as far as they are known. */
  stats: T.StructureRead;
}

export interface WindowSourceProperties extends library.GstBaseSrcProperties {
  /** X display, as ximagesrc's. Takes effect up to READY. */
  displayName?: string | null;
  /** Draw the pointer while it is in the window. Default true. Takes effect up to READY. */
  showPointer?: boolean;
  /** The window's id, as xwininfo tells it. Default 0. Takes effect up to READY. */
  xid?: number;
}

export interface PeerDemuxPad {
  properties: PeerDemuxPadProperties;
  readOnly: library.GstPadReadOnly;
  signals: library.GstPadSignals;
  actions: {};
  constructOnly: 'direction';
}

export interface damagegate {
  properties: DamageGateProperties;
  readOnly: DamageGateReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface framemeter {
  properties: library.GstObjectProperties;
  readOnly: FrameMeterReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', string>;
    src: T.Template<'src', 'always', string>;
  };
}

export interface framethinner {
  properties: FrameThinnerProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', string>;
    src: T.Template<'src', 'always', string>;
  };
}

export interface i420convert {
  properties: library.GstBaseTransformProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface latedrop {
  properties: LateDropProperties;
  readOnly: LateDropReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', string>;
    src: T.Template<'src', 'always', string>;
  };
}

export interface livefallback {
  properties: LiveFallbackProperties;
  readOnly: LiveFallbackReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    fallback_sink: T.Template<'sink', 'always', 'video/x-raw'>;
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface peerdemux {
  properties: library.GstObjectProperties;
  readOnly: PeerDemuxReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', string>;
    'src_%u': T.Template<'src', 'request', string, 'PeerDemuxPad'>;
  };
}

export interface rtcpend {
  properties: library.GstObjectProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'application/x-rtcp'>;
    src: T.Template<'src', 'always', 'application/x-rtcp'>;
  };
}

export interface rtparrivals {
  properties: RtpArrivalsProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    rtcp_src: T.Template<'src', 'always', 'application/x-rtcp'>;
    rtp_sink: T.Template<'sink', 'always', 'application/x-rtp'>;
    rtp_src: T.Template<'src', 'always', 'application/x-rtp'>;
  };
}

export interface rtpframegate {
  properties: RtpFrameGateProperties;
  readOnly: RtpFrameGateReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'application/x-rtp'>;
    src: T.Template<'src', 'always', 'application/x-rtp'>;
  };
}

export interface rtpguard {
  properties: RtpGuardProperties;
  readOnly: RtpGuardReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    rtcp_sink: T.Template<'sink', 'always', 'application/x-rtcp'>;
    rtcp_src: T.Template<'src', 'always', 'application/x-rtcp'>;
    rtp_sink: T.Template<'sink', 'always', 'application/x-rtp'>;
    rtp_src: T.Template<'src', 'always', 'application/x-rtp'>;
  };
}

export interface rtpratecontrol {
  properties: RtpRateControlProperties;
  readOnly: RtpRateControlReadOnly;
  signals: RtpRateControlSignals;
  actions: {};
  pads: {
    rtcp_sink: T.Template<'sink', 'always', 'application/x-rtcp'>;
    sink: T.Template<'sink', 'always', 'application/x-rtp'>;
    src: T.Template<'src', 'always', 'application/x-rtp'>;
  };
}

export interface rtprepairdec {
  properties: RtpRepairDecProperties;
  readOnly: RtpRepairDecReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    rtcp_src: T.Template<'src', 'always', 'application/x-rtcp'>;
    rtp_sink: T.Template<'sink', 'always', 'application/x-rtp'>;
    rtp_src: T.Template<'src', 'always', 'application/x-rtp'>;
  };
}

export interface rtprepairenc {
  properties: RtpRepairEncProperties;
  readOnly: RtpRepairEncReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    rtcp_sink: T.Template<'sink', 'always', 'application/x-rtcp'>;
    rtp_sink: T.Template<'sink', 'always', 'application/x-rtp'>;
    rtp_src: T.Template<'src', 'always', 'application/x-rtp'>;
  };
}

export interface soundfill {
  properties: SoundFillProperties;
  readOnly: SoundFillReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', string>;
    src: T.Template<'src', 'always', string>;
  };
}

export interface stagemeter {
  properties: StageMeterProperties;
  readOnly: StageMeterReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', string>;
    src: T.Template<'src', 'always', string>;
  };
}

export interface windowsrc {
  properties: WindowSourceProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}
