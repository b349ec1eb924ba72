/**
 * A call between two processes of this machine over UDP: what `npm start` shows, with the best real input there is. It
 * leaves a recording and a picture of what arrived, and fails when nothing did.
 */
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { checkOptions, type Kinds } from '../check-options.js';
import { CostreamError, PeerLostError, StartError } from '../errors.js';
import { type BestSource, bestSource } from '../host/best-source.js';
import { ChildSession } from './child-session.js';
import { freeBasePort } from './free-ports.js';
import { DEFAULTS } from './options.js';
import type { MediaStatistics, Statistics } from './statistics.js';

/** What the demonstration shows and for how long. */
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

const KINDS = {
  timeLimit: 'number',
  directory: 'path',
  video: 'text',
  audio: 'text',
  videoOut: 'text',
  basePort: 'number',
  onStatistics: 'function',
  onMessage: 'function',
  signal: 'signal',
} as const satisfies Kinds<DemoOptions>;

/** What the demonstration measured, and the files that it left. */
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
const { code: PEER_LOST } = new PeerLostError('');
/** An open microphone beside an open loudspeaker howls. */
const AUDIO_OUT = 'none';

/** Sends, receives, records; resolves with what came of it. @throws PeerLostError when no picture arrived, StartError, MissingError */
export async function demo(options: DemoOptions = {}): Promise<DemoSummary> {
  checkOptions('demo', options, KINDS, { timeLimit: 10 });
  const { timeLimit = 10, directory = 'recordings', signal } = options;
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
    return await call.firstThatWorks(choices(options, best), timeLimit, stem);
  } catch (error) {
    // A process that was told to end while it started complains of that.
    signal?.throwIfAborted();
    // Each end names the other one, and that is here.
    throw error instanceof CostreamError && error.code === PEER_LOST ? nothingArrived(error) : error;
  } finally {
    signal?.removeEventListener('abort', stop);
    await call.close();
  }
}

interface Choice {
  video: string;
  audio: string;
}

/** What was asked for and nothing else; else the best there is, and what always works. */
function choices({ video, audio }: DemoOptions, best: BestSource): Choice[] {
  const first = { video: video ?? best.video, audio: audio ?? best.audio };
  const asked = video !== undefined || audio !== undefined;
  return asked || (first.video === 'test' && first.audio === 'test')
    ? [first]
    : [first, { video: 'test', audio: 'test' }];
}

/** Both ends, each in its own process. */
class LoopbackCall {
  private readonly basePort: number;
  private readonly common: string[];
  private readonly options: DemoOptions;
  private readonly bitrates: number[] = [];
  private receiver: ChildSession | undefined;
  private sender: ChildSession | undefined;

  constructor(basePort: number, options: DemoOptions) {
    this.basePort = basePort;
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

  /** A camera may be busy, a sound server unwilling: that says nothing about the call, so the next choice is tried. */
  async firstThatWorks([choice, ...others]: Choice[], timeLimit: number, stem: string): Promise<DemoSummary> {
    try {
      return await this.run(choice!, timeLimit, stem);
    } catch (error) {
      const { signal } = this.options;
      const sourceFailed = error instanceof CostreamError && error.code !== PEER_LOST && !this.hasArrived();
      if (others.length === 0 || signal?.aborted || !sourceFailed) throw error;
      this.options.onMessage?.(`${error.message} Sending a test picture and a test tone instead.`);
      return this.firstThatWorks(others, timeLimit, stem);
    }
  }

  /** Ends the sender, and with it the call: what is on its way still arrives. */
  stop(): void {
    (this.sender ?? this.receiver)?.stop();
  }

  /** Both processes gone. */
  async close(): Promise<void> {
    this.sender?.stop();
    this.receiver?.stop();
    await Promise.allSettled([this.sender?.ended, this.receiver?.ended]);
  }

  private async run(choice: Choice, timeLimit: number, stem: string): Promise<DemoSummary> {
    const { video, audio } = choice;
    const receiver = this.receiver!;
    const words = ['--video', video, '--audio', audio, '--time-limit', String(timeLimit)];
    const sender = new ChildSession('send', [...this.common, ...words], this.listener());
    this.sender = sender;
    await sender.started;
    const base = this.basePort;
    this.options.onMessage?.(
      `Picture from ${video}, sound from ${audio}, over UDP ports ${base}-${base + 7} of this machine.`,
    );
    // Whichever end goes first takes the other one with it: the sender by its time limit, the receiver when its window is
    // closed.
    await Promise.race([sender.ended, receiver.ended]);
    const latest = receiver.statistics;
    sender.stop();
    const sent = await sender.ended;
    receiver.stop();
    const received = await receiver.ended;
    const [picture, seen] = [sent.sending?.video[0], received.receiving?.video[0]];
    if (!seen || seen.frames === 0) {
      this.options.signal?.throwIfAborted();
      throw nothingArrived();
    }
    const [recording, snapshot] = [`${stem}.mkv`, `${stem}.png`];
    const during = latest?.receiving?.video[0] ?? seen;
    return {
      elapsedS: sent.elapsedS,
      ...choice,
      basePort: this.basePort,
      framesSent: picture?.frames ?? 0,
      framesReceived: seen.frames,
      framesLost: (picture?.frames ?? 0) - seen.frames,
      packetsLost: seen.packetsLost,
      soundSent: sent.sending?.audio?.packets ?? 0,
      soundReceived: received.receiving?.audio?.packets ?? 0,
      bitrateKbps: Math.round(mean(this.bitrates)),
      ...latency(during),
      ...(existsSync(recording) && { recording }),
      ...(existsSync(snapshot) && { snapshot }),
    };
  }

  private hasArrived(): boolean {
    return (this.receiver?.statistics?.receiving?.video[0]?.frames ?? 0) > 0;
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

function nothingArrived(cause?: Error): PeerLostError {
  const message = `No picture arrived over the loopback interface; check that it is up and that no firewall drops UDP on ${PEER}.`;
  return new PeerLostError(message, { cause });
}

function latency({ latencyP50Ms, latencyP95Ms }: MediaStatistics): Pick<DemoSummary, 'latencyP50Ms' | 'latencyP95Ms'> {
  return { ...(latencyP50Ms !== undefined && { latencyP50Ms }), ...(latencyP95Ms !== undefined && { latencyP95Ms }) };
}

async function makeFolder(directory: string): Promise<void> {
  try {
    await mkdir(directory, { recursive: true });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST' || code === 'ENOTDIR')
      throw new StartError('FILE', `${directory} is a file or lies below one; choose another folder.`, {
        cause: error,
      });
    throw new StartError('FILE', `Cannot make the folder ${directory}: ${(error as Error).message}.`, { cause: error });
  }
}

/** Local time to the millisecond, so that each has files of its own, in characters that file names may have. */
function timestamp(): string {
  const now = new Date();
  const local = new Date(now.getTime() - now.getTimezoneOffset() * 60_000);
  return local.toISOString().slice(0, 23).replaceAll(/[:.]/g, '-');
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : sum(values) / values.length;
}
