/** What `send`, `recv` and `call` take: one object each, the names of the command line; defaults in one literal. */
import { UsageError } from '../errors.js';
import { likely } from '../gst/names.js';
import { LOOP_DEVICES } from '../host/loop-devices.js';

/** What both directions need. */
export interface CommonOptions {
  /** Name or address of the other machine, IPv4 or IPv6. Required. */
  peer: string;
  /** Address or name that every socket is bound to. Default: loopback for a loopback peer, else the wildcard. */
  listen?: string;
  /** First of the UDP ports, 1024-65000 (see `portPlan`). Default 5000, the original's. */
  basePort?: number;
  /** Ends by itself after so many seconds. Default: runs until closed. */
  timeLimit?: number;
  /** Gives up when a peer that was heard stays silent for so many seconds, 0 for never. Default 30. */
  peerTimeout?: number;
  /** Writes the live pipelines' graphs into this folder once the peer is heard: NAME.dot, and NAME.svg where graphviz is. */
  graphs?: string;
  /** Closes the session. */
  signal?: AbortSignal;
}

export interface SendOptions extends CommonOptions {
  /** Picture: `v4l2:/dev/videoN`, `screen`, `screen:DISPLAY`, `test`, `file:PATH`; several make several tracks. Default `v4l2:/dev/video10`. */
  video?: string | readonly string[];
  /** Sound: `pulse`, `pulse:NAME`, `alsa:DEVICE`, `test`, `file:PATH`, `none`. Default `pulse`. */
  audio?: string;
  /** Size of the picture that is sent, WIDTHxHEIGHT, even numbers from 16x16 to 7680x4320. Default 1280x720. */
  size?: string;
  /** Frames a second, 1-240. Default 30. */
  fps?: number;
  /** Video bitrate in kb/s, 50-100000. Default 1000, the original's; a good line deserves 4000 and more. */
  bitrate?: number;
}

export interface RecvOptions extends CommonOptions {
  /** Where the picture goes: `window`, `window:DISPLAY`, `v4l2:/dev/videoN`, `none`; several for several tracks. Default `v4l2:/dev/video11`. */
  videoOut?: string | readonly string[];
  /** Where the sound goes: `pulse`, `pulse:NAME`, `none`. Default `pulse`. */
  audioOut?: string;
  /** Records what arrives into this Matroska file without re-encoding. */
  record?: string;
  /** Writes a picture that arrived as a PNG into this file, two seconds after the peer was heard. */
  snapshot?: string;
  /** Size of a v4l2 output, which must not change while others read it. Default 1280x720. */
  size?: string;
}

export interface CallOptions extends SendOptions, RecvOptions {}

export const DEFAULTS = {
  basePort: 5000,
  peerTimeout: 30,
  video: `v4l2:${LOOP_DEVICES.toPeer}`,
  audio: 'pulse',
  videoOut: `v4l2:${LOOP_DEVICES.fromPeer}`,
  audioOut: 'pulse',
  size: '1280x720',
  fps: 30,
  bitrate: 1000,
} as const;

/** Each track takes ten ports; more than this many pictures would be a mistake. */
export const MOST_TRACKS = 8;

/** What an option of numbers may be. */
export interface Range {
  min: number;
  max: number;
  whole?: boolean;
}

export const RANGES = {
  basePort: { min: 1024, max: 65_000, whole: true },
  timeLimit: { min: 0.1, max: 1_000_000 },
  peerTimeout: { min: 0, max: 1_000_000 },
  fps: { min: 1, max: 240 },
  bitrate: { min: 50, max: 100_000, whole: true },
} as const satisfies Partial<Record<keyof CallOptions, Range>>;

const COMMON = ['peer', 'listen', 'basePort', 'timeLimit', 'peerTimeout', 'graphs', 'signal'] as const;
const SEND = [...COMMON, 'video', 'audio', 'size', 'fps', 'bitrate'] as const;
const RECV = [...COMMON, 'videoOut', 'audioOut', 'record', 'snapshot', 'size'] as const;
export const KNOWN = { send: SEND, recv: RECV, call: [...new Set([...SEND, ...RECV])] } as const;

/** Refuses unknown names with the likely spelling, and values outside their range. */
export function checkOptions(verb: keyof typeof KNOWN, options: object): void {
  const known: readonly string[] = KNOWN[verb];
  for (const key of Object.keys(options)) {
    if (known.includes(key)) continue;
    const near = likely(key, known);
    throw new UsageError(
      `${verb} has no option "${key}"${near ? `; did you mean ${near}?` : `; it takes ${known.join(', ')}.`}`,
    );
  }
  const values = options as Partial<CallOptions>;
  if (typeof values.peer !== 'string' || values.peer === '') {
    throw new UsageError(`${verb} needs a peer: the name or address of the other machine.`);
  }
  for (const [name, range] of Object.entries(RANGES)) {
    const value = values[name as keyof typeof RANGES];
    if (value !== undefined) checkRange(name, value, range);
  }
}

/** Refuses what is no number of that range; `name` is the option as the user wrote it. @throws UsageError */
export function checkRange(name: string, value: number, { min, max, whole }: Range): void {
  if (typeof value === 'number' && value >= min && value <= max && (!whole || Number.isInteger(value))) return;
  const kind = whole ? 'whole number' : 'number';
  throw new UsageError(`Expected a ${kind} between ${min} and ${max} for ${name} but received ${String(value)}.`);
}
