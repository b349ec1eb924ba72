/** What `send`, `recv` and `call` take: one object each, the names of the command line; defaults in one literal. */

import { checkOptions, type Kinds } from '../check-options.js';
import { type ControlScope, isScope } from '../control/input-messages.js';
import { UsageError } from '../errors.js';
import { LOOP_DEVICES } from '../host/loop-devices.js';
import type { KeyInput } from '../link/secure.js';
import { checkEncoder } from '../media/encoder-names.js';
import { parseRoom } from './room-address.js';

/** What both directions need. */
export interface CommonOptions {
  /** Name or address of the other machine, IPv4 or IPv6; `send` takes several, whom one encode serves. This or `via`. */
  peer?: string | readonly string[];
  /**
   * Server and room that carry the session instead: `ssh://[user@]server[:port]/room`, an account on a machine that runs
   * nothing but sshd, or `redis://[user:password@]server[:port][/database]?room=NAME`, also `rediss://`. One sends, any
   * number receive. Without a key whoever has an account there can watch.
   */
  via?: string;
  /** Address or name that every socket is bound to. Default: loopback for a loopback peer, else the wildcard. */
  listen?: string;
  /** First of the UDP ports, 1024-65000 (see `portPlan`). Default 5000, the original's. */
  basePort?: number;
  /** Ends by itself after so many seconds. Default: runs until closed. */
  timeLimit?: number;
  /** Gives up when a peer that was heard (the last of several) stays silent for so many seconds, 0 for never. Default 90; 0 for a sender in a room. */
  peerTimeout?: number;
  /**
   * Lost packets are repaired, where the other end does so too: for a share of the bitrate that grows with the loss, and
   * nothing while there is none. Default true; false for the classic wire alone.
   */
  repair?: boolean;
  /** Writes the live pipelines' graphs into this folder once the peer is heard: NAME.dot, and NAME.svg where graphviz is. */
  graphs?: string;
  /** Runs the session in a process of its own: a crash there is a `SessionCrashError` here. Default: in this process. */
  isolate?: 'process';
  /** With `isolate`: a crash is answered by a new process, `crash` and `restarted` tell of it. More than 5 in 10 s end it. Default false. */
  restart?: boolean;
  /**
   * The secret that both ends share: what `generateKey` made, or at least 16 bytes of your own. Nothing is sent or taken
   * without it, the wire is sealed, and this process writes no core dumps any more. Default: see `keyFile`.
   */
  key?: KeyInput;
  /** File with a key of `gst-costream keygen`. Default: the key in GST_COSTREAM_KEY, else the session is open to all who can reach it. */
  keyFile?: string;
  /** Asks for the key on the terminal. Default false. */
  keyPrompt?: boolean;
  /** Closes the session. */
  signal?: AbortSignal;
}

export interface SendOptions extends CommonOptions {
  /**
   * Picture: `v4l2:/dev/videoN`, `screen` (under Wayland what the desktop's user chooses), `screen:DISPLAY`, `screen:WIDTHxHEIGHT+X+Y` (a part of it),
   * `screen:window=TITLE`, `desktop:1440x900` or `desktop:1440x900/COMMAND` (a new one), `test`, `file:PATH`;
   * several make several tracks, and `NAME=` before one names it for both ends. Default `v4l2:/dev/video10`.
   */
  video?: string | readonly string[];
  /** Sound: `pulse`, `pulse:NAME`, `system` (what this computer plays, without the peer's), `alsa:DEVICE`, `test`, `file:PATH`, `none`. Default `pulse`. */
  audio?: string;
  /**
   * Size of the picture that is sent, WIDTHxHEIGHT, even numbers from 16x16 to 7680x4320. A screen keeps its shape within
   * it and is never enlarged; others get borders. Default 1280x720.
   */
  size?: string;
  /** Frames a second, 1-240. Default 30. */
  fps?: number;
  /** Video bitrate in kb/s, 50-100000. Default 1000, the original's; a good line deserves 4000 and more. */
  bitrate?: number;
  /**
   * What encodes the picture: `x264` or `openh264` (the processor), `nvenc`, `qsv`, `vaapi` or `v4l2` (a graphics card or video
   * hardware), or `auto`: the first of the hardware that really encodes, frame by frame and in time, else x264, else openh264.
   * Hardware is tried in a process of its own, once a run. Default `auto`.
   */
  encoder?: string;
  /**
   * The picture follows what the line carries and the encoder manages: bitrate, then frame rate, then size, which stays where a
   * peer is an original or records. Of no use in a room, where it always does: true is refused there. Default true.
   */
  rateControl?: boolean;
  /**
   * What the peer may do at the screen that is sent: `keys`, `mouse`, `all` or `none`. Only in a session with a key and
   * with a screen. `allowControl()` changes it, Ctrl+Alt+Pause at that screen takes it back. Default `none`.
   */
  allowControl?: ControlScope;
}

export interface RecvOptions extends CommonOptions {
  /** Name or address of the other machine, IPv4 or IPv6. This or `via`. */
  peer?: string;
  /** Where the picture goes: `window`, `window:DISPLAY`, `v4l2:/dev/videoN`, `none`; several for several tracks, also as `NAME=...`. Default `v4l2:/dev/video11`. */
  videoOut?: string | readonly string[];
  /** Where the sound goes: `pulse`, `pulse:NAME`, `none`. Default `pulse`. */
  audioOut?: string;
  /** Records what arrives into this Matroska file without re-encoding. */
  record?: string;
  /** Writes a picture that arrived as a PNG into this file, two seconds after the peer was heard. */
  snapshot?: string;
  /** `record` and `snapshot` may replace files that exist. Default false: they are refused. */
  overwrite?: boolean;
  /** Size of a v4l2 output, which must not change while others read it. Default 1280x720. */
  size?: string;
  /**
   * Words on the card that a v4l2 output shows before the first picture, and when none has come for two seconds; `none`: no card,
   * and no writer before the first picture. Default `waiting for` and the picture's name, never the peer's address.
   */
  placeholder?: string;
}

export interface CallOptions extends SendOptions, RecvOptions {
  /** Name or address of the other machine, IPv4 or IPv6. Required. */
  peer?: string;
  /**
   * Takes out of the microphone's sound what the loudspeakers beside it play of the peer (WebRTC's echo canceller, by
   * GStreamer's webrtcdsp); the sound is mono then, and 5 ms later. For `audio` from `pulse` or `alsa` only. Default false.
   */
  echoCancel?: boolean;
}

/** Those of any verb. */
export type AnyOptions = Omit<CallOptions, 'peer'> & CommonOptions;

export const DEFAULTS = {
  basePort: 5000,
  peerTimeout: 90,
  repair: true,
  video: `v4l2:${LOOP_DEVICES.toPeer}`,
  audio: 'pulse',
  videoOut: `v4l2:${LOOP_DEVICES.fromPeer}`,
  audioOut: 'pulse',
  size: '1280x720',
  fps: 30,
  bitrate: 1000,
  encoder: 'auto',
  rateControl: true,
  echoCancel: false,
} as const;

/** Each track takes ten ports; more than this many pictures would be a mistake. */
export const MOST_TRACKS = 8;

/** Each peer costs an RTP session a medium; who wants more has a server for them. */
const MOST_PEERS = 32;

const COMMON = {
  peer: 'text',
  listen: 'address',
  basePort: 'number',
  via: 'text',
  timeLimit: 'number',
  peerTimeout: 'number',
  repair: 'boolean',
  graphs: 'path',
  isolate: 'text',
  restart: 'boolean',
  key: 'key',
  keyFile: 'path',
  keyPrompt: 'boolean',
  signal: 'signal',
} as const satisfies Kinds<CommonOptions>;
const SEND = {
  ...COMMON,
  peer: 'texts',
  video: 'texts',
  audio: 'text',
  size: 'text',
  fps: 'number',
  bitrate: 'number',
  encoder: 'text',
  rateControl: 'boolean',
  allowControl: 'text',
} as const satisfies Kinds<SendOptions>;
const RECV = {
  ...COMMON,
  videoOut: 'texts',
  audioOut: 'text',
  record: 'path',
  snapshot: 'path',
  overwrite: 'boolean',
  size: 'text',
  placeholder: 'text',
} as const satisfies Kinds<RecvOptions>;

/** What each verb takes. */
export const KNOWN = {
  send: SEND,
  recv: RECV,
  call: { ...SEND, ...RECV, echoCancel: 'boolean' } as const satisfies Kinds<CallOptions>,
};

/** The peers in the order given. */
export function peersOf({ peer }: { peer?: CommonOptions['peer'] | undefined }): readonly string[] {
  if (typeof peer === 'string') return peer === '' ? [] : [peer];
  return peer ?? [];
}

/** Refuses what no session can start with. @throws UsageError */
export function checkSessionOptions(verb: keyof typeof KNOWN, options: unknown): void {
  checkOptions(verb, options, KNOWN[verb], { peer: 'ann.example.org' });
  const { peer, via, listen, basePort, isolate, restart } = options as CommonOptions;
  const { allowControl, encoder, rateControl } = options as SendOptions;
  if (via !== undefined) checkVia(verb, { peer, via, listen, basePort, rateControl });
  else checkPeers(verb, peersOf({ peer }));
  if (encoder !== undefined) checkEncoder(encoder);
  if (allowControl !== undefined && !isScope(allowControl))
    throw new UsageError(`Expected keys, mouse, all or none for allowControl but received "${String(allowControl)}".`);
  if (isolate !== undefined && isolate !== 'process')
    throw new UsageError(`Expected "process" for isolate but received "${String(isolate)}".`);
  if (restart && !isolate)
    throw new UsageError('restart needs isolate: "process"; only a process can be started again.');
}

/** A room takes the place of addresses and ports. */
function checkVia(
  verb: keyof typeof KNOWN,
  {
    peer,
    via,
    listen,
    basePort,
    rateControl,
  }: { [Name in 'peer' | 'via' | 'listen' | 'basePort' | 'rateControl']: AnyOptions[Name] | undefined },
): void {
  if (peer !== undefined)
    throw new UsageError('Give either peer, for packets from address to address, or via, for a room.');
  for (const [name, value] of Object.entries({ listen, basePort })) {
    if (value !== undefined)
      throw new UsageError(`${name} is of no use with via: a room has neither addresses nor ports.`);
  }
  if (rateControl) {
    throw new UsageError('rateControl is of no use with via: in a room the picture follows the line always.');
  }
  if (verb === 'call') {
    throw new UsageError('call needs a peer; through a server run send and recv at each end, in two rooms.');
  }
  parseRoom(via!);
}

function checkPeers(verb: string, peers: readonly string[]): void {
  if (peers.length === 0 || peers.includes(''))
    throw new UsageError(`${verb} needs a peer: the name or address of the other machine.`);
  if (peers.length > MOST_PEERS)
    throw new UsageError(`At most ${MOST_PEERS} peers are sent to at once, but ${peers.length} were given.`);
}
