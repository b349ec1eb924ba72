/** What a session knows of itself, once an interval: plain data, units in the names. */
import type { ControlScope } from '../control/input-messages.js';
import type { LatencyStages } from '../rtp/frame-times.js';
import type { RateStatistics } from '../rtp/rate-control.js';
import type { RepairStatistics } from '../rtp/repair.js';
import type { Refused } from '../rtp/statistics.js';
import type { PeerDirection } from './peer-statistics.js';

/** How the packets of one medium travelled. Fields are absent while unknown. */
export interface ReportStatistics {
  packets: number;
  packetsLost: number;
  /** Share of packets lost lately, 0-1, as the receiver reports it. */
  fractionLost?: number;
  /** Interarrival jitter (RFC 3550 §6.4.1). */
  jitterMs?: number;
  /** From RTCP (RFC 3550 §6.4.1, LSR and DLSR). */
  roundTripMs?: number;
  /** Key-frame requests (PLI, FIR) sent or received since the start. */
  keyFrameRequests: number;
  /** Losses and their repair; only while both ends agree on it. `packetsLost` and `fractionLost` count what it left. */
  repair?: RepairStatistics;
  /** Packets since the start that were not let in, by reason; absent when there was none. */
  refused?: Refused;
}

/** One direction of one medium; with several peers the packets of all, and the worst of their lines. Fields are absent while unknown. */
export interface MediaStatistics extends ReportStatistics {
  /** What is sent or received, such as "screen" or "window". */
  spec: string;
  /** What the sender calls this picture, where it has a name. */
  name?: string;
  /** GStreamer's element that encodes a picture that is sent, such as "x264enc". */
  encoder?: string;
  width?: number;
  height?: number;
  /** Frames (or sound packets) a second, over the last second. */
  fps?: number;
  /** Payload bitrate over the last second. */
  bitrateKbps: number;
  /** Frames (sound: packets) since the start: sent, or shown. */
  frames: number;
  /** Frames that were withheld or dropped since the start, because they were broken or late. */
  framesDropped: number;
  /** Frames since the start that need no other; of pictures that are sent. */
  keyFrames?: number;
  /**
   * Where the time goes between capture and presentation, over the last 256 frames. A sender knows its own stages; a receiver
   * knows all of them where both ends agreed to carry capture times, else its own.
   */
  latency?: LatencyStages;
  /** Capture to presentation, as `latency.totalMs`: absent where the two clocks were never compared. */
  latencyP50Ms?: number;
  latencyP95Ms?: number;
  /** Of a picture that is sent: what its line carries; absent before anything is known of it. */
  rate?: RateStatistics;
  /** Of sound that is played: how much of it waits for what comes late, as the latest of the last two minutes needed it. */
  playoutMs?: number;
  /** Of sound that is played: how often it came when nothing was left to play, or almost. */
  underruns?: number;
  /** How often and how long at most the picture stood still because of loss. */
  freezes?: number;
  longestFreezeMs?: number;
  /** A v4l2 output shows its placeholder, for no picture has come for two seconds; absent otherwise. */
  placeholder?: true;
}

/** One of several peers that are sent to. */
export interface ViewerStatistics {
  /** As the user named it. */
  peer: string;
  /** Whether it has been heard, and how long ago. */
  heard: boolean;
  silentS?: number;
  /** What it got of each picture, and of the sound. */
  video: ReportStatistics[];
  audio?: ReportStatistics;
  /** Its own control connection; absent while none stands. */
  control?: ControlStatistics;
}

/** What a session knows at one moment. */
export interface Statistics {
  /** Since the session started. */
  elapsedS: number;
  /** Whether the peer, or any of several, has been heard, and how long ago. */
  peerHeard: boolean;
  silentS?: number;
  sending?: { video: MediaStatistics[]; audio?: MediaStatistics };
  /** `avSkewMs`: by how much the sound is presented later than the picture. */
  receiving?: { video: MediaStatistics[]; audio?: MediaStatistics; avSkewMs?: number };
  /** Each peer of a session that sends to several, in the order given. */
  viewers?: ViewerStatistics[];
  recording?: { file: string; bytes: number };
  /** The room that carries the session; absent where it goes from address to address. */
  room?: RoomStatistics;
  /** The control connection; absent while none stands, as with an original. */
  control?: ControlStatistics;
  /** Of a keyed session that sends a screen: what the peer may do there, and does. */
  controlled?: ControlledStatistics;
  /** Of a keyed session that shows a window: what we may do at the peer's by it. */
  controls?: ControlScope;
}

/** How a screen that is sent is controlled by the peer. */
export interface ControlledStatistics {
  /** What is allowed. */
  allowed: ControlScope;
  /** Who pressed or moved something last; absent before, and while nothing is allowed. */
  controller?: string;
  keysHeld: number;
  buttonsHeld: number;
  /** Keys and buttons pressed and moves made since the start, and those that were refused. */
  injected: number;
  refused: number;
}

/** A session's room on a server. */
export interface RoomStatistics {
  /** The server is reached. */
  connected: boolean;
  /** Viewers that are there now; of a sender. */
  viewers?: number;
  /** Pictures and sound packets that viewers have missed because their lines were too slow. */
  missed?: number;
  /** What pictures are encoded with now, all together: less than was asked for where the line does not carry it. */
  bitrateKbps?: number;
  /** Connections and entries of strangers, who lack the key or write what no end writes, that were not let in. */
  refused: number;
}

export interface ControlStatistics {
  /** Sealed by a key that both ends have. */
  keyed: boolean;
  /** Of a probe on the control connection. */
  roundTripMs?: number;
  /** What to add to this machine's clock to get the peer's. */
  clockOffsetMs?: number;
  /** Connections of strangers, who are not the peer or lack the key, that were not let in; absent for none. */
  refused?: number;
  /** What the peer says: how it receives what is sent here, and how it sends what is received here. */
  peer?: { sending?: PeerDirection; receiving?: PeerDirection };
}

/** What `send`, `recv` and `call` know for certain to be there. */
export type SendStatistics = Statistics & Required<Pick<Statistics, 'sending'>>;
/** Statistics of a session that receives. */
export type RecvStatistics = Statistics & Required<Pick<Statistics, 'receiving'>>;
/** Statistics of a session in both directions. */
export type CallStatistics = SendStatistics & RecvStatistics;

/** What `finished` resolves with: the last statistics and why it ended. */
export type Summary<S extends Statistics = Statistics> = S & {
  reason: 'time-limit' | 'closed' | 'end-of-stream' | 'window-closed';
};
