/** `send`, `recv` and `call`: options in, a running session out. */
import { type KeyObject, randomBytes } from 'node:crypto';
import { UsageError } from '../errors.js';
import { forbidCoreDumps } from '../gst/index.js';
import { isWayland } from '../host/devices.js';
import { ProgramSound } from '../host/program-sound.js';
import { readKey, takeEnvironmentKey } from '../link/key.js';
import { toKey } from '../link/secure.js';
import type { CapturedSound } from '../media/audio-source.js';
import { EchoCanceller } from '../media/echo-canceller.js';
import { chooseEncoder } from '../media/encoder-trial.js';
import { checkMediaFile } from '../media/media-file.js';
import {
  type AudioSinkSpec,
  type AudioSourceSpec,
  parseAllNamed,
  parseAudioSink,
  parseAudioSource,
  parseSize,
  parseVideoSink,
  parseVideoSource,
} from '../media/spec.js';
import type { VideoEncoderKind } from '../media/video-encoder.js';
import { audioPorts, controlPort, portList, videoPorts } from '../rtp/ports.js';
import { AudioReceiver } from './audio-receiver.js';
import { AudioSender } from './audio-sender.js';
import { checkOutputs } from './check-outputs.js';
import { checkFiles, writeFiles } from './files.js';
import { IsolatedSession } from './isolated-session.js';
import { type LiveOptions, LiveSession } from './live-session.js';
import { refuseLoops, refuseNoEcho } from './loops.js';
import {
  type AnyOptions,
  type CallOptions,
  type CommonOptions,
  checkSessionOptions,
  DEFAULTS,
  MOST_TRACKS,
  type RecvOptions,
  type SendOptions,
} from './options.js';
import { explain, type Part, type PartContext } from './part.js';
import type { Parts } from './parts.js';
import { NO_SCREEN, UNKEYED } from './remote-control.js';
import { isShared, Screens, UNCONTROLLED } from './screens.js';
import type { Session } from './session.js';
import type { CallStatistics, RecvStatistics, SendStatistics, Statistics } from './statistics.js';
import { VideoReceiver } from './video-receiver.js';
import { VideoSender } from './video-sender.js';
import { wayOf } from './way.js';

/**
 * Sends picture and sound to `peer`; resolves when devices and sockets are open and media runs.
 * @throws UsageError, StartError, MissingError with one sentence that says what to do
 */
export async function send(options: SendOptions): Promise<Session<SendStatistics>> {
  checkSessionOptions('send', options);
  if (options.isolate) return isolated<SendStatistics>('send', options);
  return begin(options, async context => ({ sending: sendingParts(context, options, await encoderOf(options)) }));
}

/**
 * Receives picture and sound from `peer`; resolves when it listens.
 * @throws UsageError, StartError, MissingError with one sentence that says what to do
 */
export async function recv(options: RecvOptions): Promise<Session<RecvStatistics>> {
  checkSessionOptions('recv', options);
  if (options.isolate) return isolated<RecvStatistics>('recv', options);
  return begin(options, context => ({ receiving: receivingParts(context, options) }));
}

/** Both directions at once; takes what `send` and `recv` take. */
export async function call(options: CallOptions): Promise<Session<CallStatistics>> {
  checkSessionOptions('call', options);
  if (options.echoCancel) refuseNoEcho(options);
  await refuseLoops(options);
  if (options.isolate) return isolated<CallStatistics>('call', options);
  return begin(options, async context => {
    const encoder = await encoderOf(options);
    const echo = options.echoCancel ? new EchoCanceller() : undefined;
    return {
      receiving: receivingParts(context, options, echo),
      sending: sendingParts(context, options, encoder, echo),
    };
  });
}

/** The verb is the same in the child, so the statistics are those of the verb. */
async function isolated<S extends Statistics>(
  verb: 'send' | 'recv' | 'call',
  options: AnyOptions,
): Promise<Session<S>> {
  const key = await keyOf(options);
  const { keyFile: _, keyPrompt: __, ...others } = options;
  // Over the channel between the two processes: not by file or prompt once more, and never by environment.
  const started = await IsolatedSession.start(verb, key ? { ...others, key: key.export() } : options);
  return started as unknown as Session<S>;
}

/**
 * The key that the options name or bring. No child of this process inherits one that came from the environment, and no core
 * file holds one, whether this process has the session or the one that it starts.
 */
async function keyOf(options: CommonOptions): Promise<KeyObject | undefined> {
  takeEnvironmentKey();
  const key = options.key === undefined ? await readKey(options) : toKey(options.key);
  if (key) forbidCoreDumps();
  return key;
}

async function begin<S extends Statistics>(
  options: AnyOptions,
  makeParts: (context: PartContext) => Parts | Promise<Parts>,
): Promise<Session<S>> {
  options.signal?.throwIfAborted();
  await checkFiles(options);
  const stills = await checkSources(options);
  await checkOutputs(options);
  const key = await keyOf(options);
  if ((options.allowControl ?? 'none') !== 'none') {
    if (!key) throw new UsageError(UNKEYED);
    if (!hasScreen(options)) throw new UsageError(isWayland() ? UNCONTROLLED : NO_SCREEN);
  }
  const { peers, room, ...carries } = await wayOf(options, key);
  const program = usesProgram(options) ? await ProgramSound.open() : undefined;
  const screens = await Screens.prepare(pictures(options), options.signal).catch(async error => {
    await program?.close();
    throw error;
  });
  const made: Part[] = [];
  const context: PartContext = {
    ...carries,
    peer: peers[0]!.name,
    program,
    stills,
    screens,
    cname: `gst-costream-${randomBytes(8).toString('hex')}`,
    own: part => {
      made.push(part);
      // What one part says while another one fails first (ximagesrc looks for its display when it is linked) is not lost on
      // anybody: the session that comes to be hears of it.
      part.pipeline.finished.catch(() => {});
      return part;
    },
  };
  let parts: Parts;
  try {
    parts = await makeParts(context);
  } catch (error) {
    await Promise.all(made.map(part => part.pipeline.close()));
    await program?.close();
    await screens.close();
    throw explain(error, {});
  }
  const session = await LiveSession.start<S>(parts, {
    peers: peers.map(peer => ({
      ...peer,
      hint: room ? roomHint(parts, key !== undefined) : hint(peer.name, options, parts, key !== undefined),
    })),
    timeLimit: options.timeLimit,
    // Viewers of a room come and go.
    peerTimeout: options.peerTimeout ?? (room && parts.sending ? 0 : DEFAULTS.peerTimeout),
    record: options.record,
    overwrite: options.overwrite ?? false,
    signal: options.signal,
    key,
    repair: options.repair ?? DEFAULTS.repair,
    rateControl: options.rateControl ?? DEFAULTS.rateControl,
    room,
    screens,
    ...(key ? remoteControl(options, parts, screens) : { controlled: undefined, window: undefined }),
    program,
  });
  writeFiles(session, options);
  return session;
}

/** The first screen that is sent can be controlled, and the first window that is shown can control. */
function remoteControl(
  options: AnyOptions,
  parts: Parts,
  screens: Screens,
): Pick<LiveOptions, 'controlled' | 'window'> {
  const limit = parseSize(options.size ?? DEFAULTS.size);
  const target = parts.sending && screens.target(pictures(options), limit);
  const [shown] = parseAllNamed(list(options.videoOut, DEFAULTS.videoOut));
  const sink = parts.receiving && parseVideoSink(shown!.spec);
  return {
    controlled: target && { ...target, scope: options.allowControl ?? 'none' },
    window: sink?.kind === 'window' ? (sink.display ?? process.env.DISPLAY ?? ':0') : undefined,
  };
}

/** The specs of what is sent. */
function pictures({ video }: Pick<AnyOptions, 'video'>): string[] {
  return parseAllNamed(list(video, DEFAULTS.video)).map(({ spec }) => spec);
}

function hasScreen(options: AnyOptions): boolean {
  const sources = pictures(options).map(spec => parseVideoSource(spec));
  return sources.some(source => source.kind === 'desktop' || (source.kind === 'screen' && !isShared(source)));
}

/** Files that are sent, before a device or socket is opened; resolves with those that are still pictures. */
async function checkSources({ video, audio = DEFAULTS.audio, signal }: AnyOptions): Promise<Set<string>> {
  const stills = new Set<string>();
  for (const source of parseAllNamed(list(video, DEFAULTS.video)).map(({ spec }) => parseVideoSource(spec))) {
    if (source.kind !== 'file') continue;
    const { still } = await checkMediaFile(source.path, 'video', signal);
    if (still) stills.add(source.path);
  }
  const source = parseAudioSource(audio);
  if (source.kind === 'file') await checkMediaFile(source.path, 'audio', signal);
  return stills;
}

/** What encodes the pictures, tried where it is hardware. */
function encoderOf(options: SendOptions): Promise<VideoEncoderKind> {
  const { encoder, fps = DEFAULTS.fps, bitrate: bitrateKbps = DEFAULTS.bitrate, signal } = options;
  const format = { ...parseSize(options.size ?? DEFAULTS.size), fps };
  return chooseEncoder({ encoder, format, bitrateKbps, adaptive: follows(options), signal });
}

/** Whether pictures follow the line; in a room they always do. */
function follows({ rateControl = DEFAULTS.rateControl, via }: SendOptions): boolean {
  return rateControl || via !== undefined;
}

function sendingParts(
  context: PartContext,
  options: SendOptions,
  encoder: VideoEncoderKind,
  echo?: EchoCanceller,
): NonNullable<Parts['sending']> {
  const size = parseSize(options.size ?? DEFAULTS.size);
  const fps = options.fps ?? DEFAULTS.fps;
  const { bitrate: bitrateKbps = DEFAULTS.bitrate } = options;
  const specs = parseAllNamed(list(options.video, DEFAULTS.video)).map(({ name, spec }) => ({
    spec,
    title: name,
    ...context.screens.capture(spec, size),
  }));
  const audioSpec = options.audio ?? DEFAULTS.audio;
  const audioSource = capturedSound(parseAudioSource(audioSpec), context.program);
  return {
    video: specs.map(({ title, size: picture, ...source }, track) =>
      context.own(
        new VideoSender(context, {
          ...source,
          title,
          track,
          format: { ...picture, fps },
          bitrateKbps,
          rateControl: follows(options),
          encoder,
        }),
      ),
    ),
    audio:
      audioSource.kind === 'none'
        ? undefined
        : context.own(new AudioSender(context, { spec: audioSpec, source: audioSource, echo })),
  };
}

function receivingParts(
  context: PartContext,
  options: RecvOptions,
  echo?: EchoCanceller,
): NonNullable<Parts['receiving']> {
  const size = parseSize(options.size ?? DEFAULTS.size);
  const specs = parseAllNamed(list(options.videoOut, DEFAULTS.videoOut)).map(({ name, spec }) => ({
    spec,
    title: name,
    sink: parseVideoSink(spec),
  }));
  const audioSpec = options.audioOut ?? DEFAULTS.audioOut;
  const audioSink = playedSound(parseAudioSink(audioSpec), context.program);
  const record = options.record !== undefined;
  return {
    video: specs.map(({ spec, title, sink }, track) =>
      context.own(
        new VideoReceiver(context, {
          spec,
          title,
          sink,
          track,
          size,
          placeholder: options.placeholder,
          record: record && track === 0,
        }),
      ),
    ),
    audio: context.own(new AudioReceiver(context, { spec: audioSpec, sink: audioSink, echo, record })),
  };
}

/** Whether this session has to part the programs' sound from the peer's. */
function usesProgram(options: AnyOptions): boolean {
  return parseAudioSource(options.audio ?? DEFAULTS.audio).kind === 'system';
}

function capturedSound(source: AudioSourceSpec, program: ProgramSound | undefined): CapturedSound {
  return source.kind === 'system' ? { kind: 'pulse', device: program!.source } : source;
}

/** The default sink is the programs' now. */
function playedSound(sink: AudioSinkSpec, program: ProgramSound | undefined): AudioSinkSpec {
  return program && sink.kind === 'pulse' ? { kind: 'pulse', device: sink.device ?? program.speakers } : sink;
}

function list(value: string | readonly string[] | undefined, standard: string): readonly string[] {
  if (value === undefined) return [standard];
  const specs = typeof value === 'string' ? [value] : value;
  if (specs.length === 0 || specs.length > MOST_TRACKS) {
    throw new UsageError(`Between 1 and ${MOST_TRACKS} pictures make a session, but ${specs.length} were given.`);
  }
  return specs;
}

/** What to check when nothing is heard in a room. */
function roomHint({ sending }: Parts, keyed: boolean): string {
  const verb = sending ? 'recv' : 'send';
  return `check that \`gst-costream ${verb}\` runs with the same --via${keyed ? ' and the same key' : ''}.`;
}

/** What to check when nothing is heard, with the ports that matter on this side. */
function hint(
  peer: string,
  { basePort = DEFAULTS.basePort }: AnyOptions,
  { sending, receiving }: Parts,
  keyed: boolean,
): string {
  const listening = [
    ...(receiving?.video ?? []).flatMap((_, track) => [
      videoPorts(basePort, track).rtp,
      videoPorts(basePort, track).rtcp,
    ]),
    ...(receiving?.audio ? [audioPorts(basePort).rtp, audioPorts(basePort).rtcp] : []),
    ...(sending?.video ?? []).map((_, track) => videoPorts(basePort, track).rtcpBack),
    ...(sending?.audio ? [audioPorts(basePort).rtcpBack] : []),
  ];
  const verb = sending && receiving ? 'call' : sending ? 'recv' : 'send';
  const runs = `check that \`gst-costream ${verb}\` runs on ${peer} with this machine as its --peer`;
  const reached = `that UDP ${portList(listening)} can reach this machine.`;
  if (!keyed) return `${runs}, and ${reached}`;
  const tcp = `TCP ${controlPort(basePort)} can reach ${receiving ? 'this machine' : peer}`;
  return `${runs} and the same key, that ${tcp}, and ${reached}`;
}
