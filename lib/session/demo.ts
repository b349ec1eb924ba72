/**
 * A call between two processes of this machine over UDP: what `npm start` shows, with the best real input there is. It
 * leaves a recording and a picture of what arrived, and fails when nothing did.
 */
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { CostreamError, PeerLostError, StartError } from '../errors.js';
import { bestSource } from '../host/best-source.js';
import { ChildSession } from './child-session.js';
import { freeBasePort } from './free-ports.js';
import { checkRange, DEFAULTS, RANGES } from './options.js';
import type { MediaStatistics, Statistics } from './statistics.js';

export interface DemoOptions {
  /** Ends after so many seconds. Default 10. */
  timeLimit?: number;
  /** Folder of the recording and the picture; made where it is missing. Default "recordings". */
  directory?: string;
  /** Picture to send. Default: a camera, else the screen, else a test picture. */
  video?: string;
  /** Sound to send. Default: the sound server's default source, else a test tone. */
  audio?: string;
  /** Where the picture goes. Default: a window where there is a display, else none. */
  videoOut?: string;
  /** First UDP port to try. Default 5000. */
  basePort?: number;
  /** Once a second, both ends in one. */
  onStatistics?: (statistics: Statistics) => void;
  /** What happens, in sentences. */
  onMessage?: (sentence: string) => void;
  /** Ends it early. */
  signal?: AbortSignal;
}

export interface DemoSummary {
  elapsedS: number;
  /** The words of what was sent. */
  video: string;
  audio: string;
  basePort: number;
  framesSent: number;
  framesReceived: number;
  framesLost: number;
  packetsLost: number;
  /** Sound packets. */
  soundSent: number;
  soundReceived: number;
  /** Picture and sound, the mean of the whole time. */
  bitrateKbps: number;
  /** Capture to presentation; absent where it could not be measured. */
  latencyP50Ms?: number;
  latencyP95Ms?: number;
  /** Paths of what was left behind; absent where the time was too short for it. */
  recording?: string;
  snapshot?: string;
}

const PEER = '127.0.0.1';
/** An open microphone beside an open loudspeaker howls. */
const AUDIO_OUT = 'none';

/** Sends, receives, records; resolves with what came of it. @throws PeerLostError when no picture arrived, StartError, MissingError */
export async function demo(options: DemoOptions = {}): Promise<DemoSummary> {
  const { timeLimit = 10, directory = 'recordings', signal, onMessage = () => {} } = options;
  checkRange('timeLimit', timeLimit, RANGES.timeLimit);
  const stem = join(directory, `demo-${timestamp()}`);
  const [best, basePort] = await Promise.all([
    bestSource(signal ? { signal } : {}),
    freeBasePort(options.basePort ?? DEFAULTS.basePort),
  ]);
  await makeFolder(directory);
  signal?.throwIfAborted();
  const call = new LoopbackCall(basePort, options);
  const stop = () => call.stop();
  signal?.addEventListener('abort', stop, { once: true });
  try {
    await call.receive(options.videoOut ?? best.videoOut, stem);
    const chosen = { video: options.video ?? best.video, audio: options.audio ?? best.audio };
    try {
      await call.send(chosen, timeLimit);
    } catch (error) {
      // A camera may be busy, a sound server unwilling; that says nothing about the call.
      if (options.video || options.audio || signal?.aborted || !(error instanceof CostreamError)) throw error;
      onMessage(`${error.message} Sending a test picture and a test tone instead.`);
      Object.assign(chosen, { video: 'test', audio: 'test' });
      await call.send(chosen, timeLimit);
    }
    onMessage(
      `Picture from ${chosen.video}, sound from ${chosen.audio}, over UDP ports ${basePort}-${basePort + 7} of this machine.`,
    );
    return await call.summary(chosen, stem);
  } finally {
    signal?.removeEventListener('abort', stop);
    await call.close();
  }
}

/** Both ends, each in its own process. */
class LoopbackCall {
  private readonly common: string[];
  private readonly options: DemoOptions;
  private readonly bitrates: number[] = [];
  private receiver: ChildSession | undefined;
  private sender: ChildSession | undefined;

  constructor(basePort: number, options: DemoOptions) {
    this.common = ['--peer', PEER, '--base-port', String(basePort)];
    this.options = options;
  }

  receive(videoOut: string, stem: string): Promise<void> {
    const words = [
      '--video-out',
      videoOut,
      '--audio-out',
      AUDIO_OUT,
      '--record',
      `${stem}.mkv`,
      '--snapshot',
      `${stem}.png`,
    ];
    this.receiver = new ChildSession('recv', [...this.common, ...words], this.listener());
    return this.receiver.started;
  }

  send({ video, audio }: { video: string; audio: string }, timeLimit: number): Promise<void> {
    const words = ['--video', video, '--audio', audio, '--time-limit', String(timeLimit)];
    this.sender = new ChildSession('send', [...this.common, ...words], this.listener());
    return this.sender.started;
  }

  stop(): void {
    this.sender?.stop();
    this.receiver?.stop();
  }

  /** Both processes gone. */
  async close(): Promise<void> {
    this.stop();
    await Promise.allSettled([this.sender?.ended, this.receiver?.ended]);
  }

  async summary(chosen: { video: string; audio: string }, stem: string): Promise<DemoSummary> {
    const [sender, receiver] = [this.sender!, this.receiver!];
    // Whichever end goes first takes the other one with it: the sender by its time limit, the receiver when its window is closed.
    await Promise.race([sender.ended, receiver.ended]);
    const latest = receiver.statistics;
    sender.stop();
    const sent = await sender.ended;
    receiver.stop();
    const received = await receiver.ended;
    const [picture, seen] = [sent.sending?.video[0], received.receiving?.video[0]];
    if (!seen || seen.frames === 0) {
      this.options.signal?.throwIfAborted();
      throw new PeerLostError(
        `No picture arrived over the loopback interface; check that a firewall lets UDP through on ${PEER}.`,
      );
    }
    const [recording, snapshot] = [`${stem}.mkv`, `${stem}.png`];
    const during = latest?.receiving?.video[0] ?? seen;
    return {
      elapsedS: sent.elapsedS,
      ...chosen,
      basePort: Number(this.common.at(-1)),
      framesSent: picture?.frames ?? 0,
      framesReceived: seen.frames,
      framesLost: Math.max(0, (picture?.frames ?? 0) - seen.frames),
      packetsLost: seen.packetsLost,
      soundSent: sent.sending?.audio?.packets ?? 0,
      soundReceived: received.receiving?.audio?.packets ?? 0,
      bitrateKbps: Math.round(mean(this.bitrates)),
      ...latency(during),
      ...(existsSync(recording) && { recording }),
      ...(existsSync(snapshot) && { snapshot }),
    };
  }

  private listener() {
    const { onMessage } = this.options;
    return {
      onStatistics: (statistics: Statistics) => this.report(statistics),
      onEvent: (event: string, facts: Record<string, unknown>) => {
        if (event === 'warning') onMessage?.(`Warning: ${facts.message}`);
        if (event === 'silence') onMessage?.(`Nothing heard for ${facts.seconds} s.`);
      },
    };
  }

  /** The receiver's statistics with the sender's latest beside them. */
  private report(statistics: Statistics): void {
    const { sending } = statistics;
    if (sending) {
      this.bitrates.push(sum([...sending.video, sending.audio].map(media => media?.bitrateKbps ?? 0)));
      return;
    }
    const sender = this.sender?.statistics;
    this.options.onStatistics?.({
      ...statistics,
      ...(sender && { elapsedS: sender.elapsedS }),
      ...(sender?.sending && { sending: sender.sending }),
    });
  }
}

function latency({ latencyP50Ms, latencyP95Ms }: MediaStatistics): Pick<DemoSummary, 'latencyP50Ms' | 'latencyP95Ms'> {
  return { ...(latencyP50Ms !== undefined && { latencyP50Ms }), ...(latencyP95Ms !== undefined && { latencyP95Ms }) };
}

async function makeFolder(directory: string): Promise<void> {
  try {
    await mkdir(directory, { recursive: true });
  } catch (error) {
    throw new StartError('FILE', `Cannot make the folder ${directory}: ${(error as Error).message}.`, { cause: error });
  }
}

/** Local time, in characters that file names may have. */
function timestamp(): string {
  const now = new Date();
  const local = new Date(now.getTime() - now.getTimezoneOffset() * 60_000);
  return local.toISOString().slice(0, 19).replaceAll(':', '-');
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : sum(values) / values.length;
}
