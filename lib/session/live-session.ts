/**
 * A running session: its parts started together, watched, and ended together.
 *
 * Closing cascade: `close()` (or the time limit, the signal, the first error) stops the clockwork, lets the recorder
 * write its index, says goodbye to the peer (RTCP BYE), closes every part's pipeline, then settles `finished`.
 */
import { EventEmitter } from 'node:events';
import { PeerLostError, UsageError } from '../errors.js';
import { ClosedError, type Pipeline } from '../gst/index.js';
import { checkPath } from './check-options.js';
import { checkTarget } from './files.js';
import { explain, type Part } from './part.js';
import { PeerWatch } from './peer-watch.js';
import type { Session, SessionEvents } from './session.js';
import { type ControlOptions, SessionControl } from './session-control.js';
import { SessionRecording } from './session-recording.js';
import type { SessionRoom } from './session-room.js';
import { controlStatistics, mediaStatistics, type Parts, silence } from './session-statistics.js';
import { SessionWarnings } from './session-warnings.js';
import type { Statistics, Summary } from './statistics.js';

export interface LiveOptions {
  peer: string;
  /** What to check when nothing is heard. */
  hint: string;
  timeLimit: number | undefined;
  peerTimeout: number;
  record: string | undefined;
  signal: AbortSignal | undefined;
  control: ControlOptions;
  /** Carries the packets in place of UDP. */
  room: SessionRoom | undefined;
}

/** How often the counters are looked at. */
const TICK_MS = 250;
/** What the goodbye may take: a BYE packet is sent within this or not at all. */
const GOODBYE_MS = 300;

export class LiveSession extends EventEmitter<SessionEvents> implements Session {
  readonly finished: Promise<Summary>;
  private readonly parts: Parts;
  private readonly options: LiveOptions;
  private settle!: (summary: Summary) => void;
  private fail!: (error: unknown) => void;
  private readonly startedAt = performance.now();
  private readonly ending = new AbortController();
  private tick: NodeJS.Timeout | undefined;
  private limit: NodeJS.Timeout | undefined;
  private closing: Promise<void> | undefined;
  private readonly control: SessionControl;
  private readonly watched: PeerWatch;
  private readonly recording: SessionRecording | undefined;
  private readonly warnings = new SessionWarnings(message => this.emit('warning', { message }));

  private constructor(parts: Parts, options: LiveOptions) {
    super();
    this.parts = parts;
    this.options = options;
    this.watched = new PeerWatch(options.peer, this.startedAt);
    const { record } = options;
    if (record !== undefined && parts.receiving) this.recording = new SessionRecording(record, parts.receiving);
    this.control = new SessionControl(options.control, {
      media: () => mediaStatistics(this.parts),
      // Whoever started the session listens only when it has it.
      warn: message => setImmediate(() => this.emit('warning', { message })),
      failed: error => void this.end(explain(error, {}) as Error),
      parts: direction => {
        const { video = [], audio } = this.parts[direction] ?? {};
        return audio ? [...video, audio] : video;
      },
      refused: error => {
        // Once the peer is heard, who cannot get in is somebody else.
        if (this.watched.heardAt === undefined) void this.end(error);
        else this.emit('warning', { message: error.message });
      },
    });
    this.finished = new Promise((resolve, reject) => {
      this.settle = resolve;
      this.fail = reject;
    });
  }

  /** Sockets and devices open, media runs. `S` says which parts there are. On failure everything is closed again and the error says what to do. */
  static async start<S extends Statistics>(parts: Parts, options: LiveOptions): Promise<Session<S>> {
    const session = new LiveSession(parts, options);
    try {
      await session.start();
    } catch (error) {
      await session.closeParts();
      throw error;
    }
    session.run();
    // The parts that were given are those that S speaks of.
    return session as unknown as Session<S>;
  }

  get keyed(): boolean {
    return this.options.control.key !== undefined;
  }

  async *statistics({
    intervalMs = 1000,
    signal,
  }: {
    intervalMs?: number;
    signal?: AbortSignal;
  } = {}): AsyncIterableIterator<Statistics> {
    if (!(intervalMs >= 100 && intervalMs <= 60_000)) {
      throw new UsageError(
        `Expected a number between 100 and 60000 for intervalMs but received ${String(intervalMs)}.`,
      );
    }
    this.finished.catch(() => {});
    const ended = signal ? AbortSignal.any([signal, this.ending.signal]) : this.ending.signal;
    let due = performance.now() + intervalMs;
    while (await wait(due - performance.now(), ended)) {
      due += intervalMs;
      yield await this.snapshotStatistics();
    }
    if (!signal?.aborted) await this.finished;
  }

  async toDot(): Promise<Record<string, string>> {
    this.open();
    return Object.fromEntries(this.all().map(part => [part.name, part.pipeline.toDot()]));
  }

  /** @internal what a crash report names. */
  elements(): { name: string; factory: string }[] {
    return this.all().flatMap(part => part.pipeline.elements());
  }

  toLaunch(): Record<string, { line: string; leftOut: string[] }> {
    return Object.fromEntries(this.all().map(part => [part.name, part.pipeline.toLaunch()]));
  }

  async snapshot(path: string, { overwrite = false }: { overwrite?: boolean } = {}): Promise<void> {
    checkPath('path', path);
    this.open();
    const receiver = this.parts.receiving?.video[0];
    if (!receiver) throw new UsageError('Only a session that receives pictures has one to write.');
    await checkTarget(path, overwrite);
    await receiver.snapshot(path, this.ending.signal);
  }

  close(): Promise<void> {
    return this.end('closed');
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }

  private all(): Part[] {
    const { sending, receiving } = this.parts;
    const parts = [...(sending?.video ?? []), sending?.audio, ...(receiving?.video ?? []), receiving?.audio];
    return parts.filter(part => part !== undefined);
  }

  /** @throws ClosedError */
  private open(): void {
    if (this.closing) throw new ClosedError('session');
  }

  private async start(): Promise<void> {
    const { signal } = this.options;
    const parts = this.all();
    const waiting = signal ? { signal } : {};
    for (const part of parts) {
      await mapped(part, part.pipeline.ready(waiting));
      part.tune();
    }
    this.options.room?.attach(this.parts);
    let first: Pipeline | undefined;
    for (const part of parts) {
      if (first && !part.ownClock) part.pipeline.syncTo(first);
      await mapped(part, part.pipeline.play(waiting));
      if (!part.ownClock) first ??= part.pipeline;
    }
    await this.control.open();
    await this.enterRoom();
  }

  private async enterRoom(): Promise<void> {
    await this.options.room?.open({
      // Whoever started the session listens only when it has it.
      warn: message => setImmediate(() => this.warnings.warn(message)),
      failed: error => void this.end(explain(error, {}) as Error),
      refused: why => this.control.refuse(why),
      control: (direction, socket) => void this.control.attach(direction, socket),
    });
  }

  private run(): void {
    const { signal, timeLimit } = this.options;
    for (const part of this.all()) this.watch(part);
    this.tick = setInterval(() => this.look(), TICK_MS);
    if (timeLimit !== undefined) this.limit = setTimeout(() => void this.end('time-limit'), timeLimit * 1000);
    signal?.addEventListener('abort', () => void this.close(), { once: true, signal: this.ending.signal });
    if (signal?.aborted) void this.close();
  }

  /** The first error of any part, also one from before, ends the session; a finished file or a closed window ends it well. */
  private watch(target: Pick<Part, 'name' | 'pipeline' | 'device'>): void {
    target.pipeline.finished.then(
      () => void this.end('end-of-stream'),
      (error: Error) =>
        void this.end(/window was closed/.test(error.message) ? 'window-closed' : (explain(error, target) as Error)),
    );
    void this.warnings.follow(target, () => this.options.peer, this.ending.signal);
  }

  /** Who was heard, who is silent, how far away they are, and whether the recording can begin. */
  private look(): void {
    const now = performance.now();
    const found = this.watched.look(
      this.all().map(part => [part.name, part.heard()] as const),
      now,
    );
    if (found?.heard) this.emit('peer', { again: found.again });
    else if (found) this.emit('silence', { seconds: found.seconds, hint: this.hint() });
    this.giveUp(now);
    this.followRoundTrip();
    this.beginRecording(now);
  }

  /** When who was heard is silent for too long. */
  private giveUp(now: number): void {
    const { peer, peerTimeout } = this.options;
    const seconds = this.watched.silentMs(now) / 1000;
    if (this.watched.heardAt === undefined || peerTimeout <= 0 || seconds < peerTimeout) return;
    void this.end(new PeerLostError(`${peer} has been silent for ${Math.round(seconds)} s; ${this.hint()}`));
  }

  /** How far away the peer is decides how soon it can be asked again. */
  private followRoundTrip(): void {
    const { sending, receiving } = this.parts;
    if (!receiving) return;
    // RTCP measures only where we send; the control connection where the peer has one.
    const roundTripMs = sending?.video[0]?.statistics().roundTripMs ?? this.control.statistics()?.roundTripMs;
    if (roundTripMs === undefined) return;
    for (const part of receiving.video) part.followRoundTrip(roundTripMs);
  }

  /** A peer that answers from another of its addresses is a stranger: IPv6 privacy addresses, several networks. */
  private hint(): string {
    const { peer, hint } = this.options;
    const stranger = this.all()
      .map(part => part.stranger())
      .find(host => host !== undefined);
    if (stranger === undefined) return hint;
    return `packets from ${stranger} were refused, because they are not from --peer ${peer}; give that address if it is the peer's.`;
  }

  private beginRecording(now: number): void {
    const pipeline = this.recording?.begin(now, part => this.watched.has(part));
    if (!pipeline) return;
    const recording = { name: 'recording', pipeline, device: this.options.record };
    this.watch(recording);
    mapped(recording, pipeline.play()).catch((error: unknown) => void this.end(error as Error));
  }

  /** Ends once; a reason resolves `finished`, an error rejects it. */
  private end(why: Summary['reason'] | Error): Promise<void> {
    this.closing ??= this.finish(why);
    return this.closing;
  }

  private async finish(why: Summary['reason'] | Error): Promise<void> {
    clearInterval(this.tick);
    clearTimeout(this.limit);
    const last = await this.snapshotStatistics();
    const hint = this.hint();
    this.ending.abort();
    await this.recording?.close();
    await this.closeParts();
    if (why instanceof Error) this.fail(why);
    else if (why === 'time-limit' && this.watched.heardAt === undefined) {
      this.fail(
        new PeerLostError(`Nothing was heard from ${this.options.peer} in ${this.options.timeLimit} s; ${hint}`),
      );
    } else this.settle({ ...last, reason: why });
  }

  private async closeParts(): Promise<void> {
    await this.control.close();
    await Promise.all(
      this.all().map(async ({ pipeline }) => {
        if (this.watched.heardAt !== undefined) await goodbye(pipeline);
        await pipeline.close();
      }),
    );
    // Last, so that the goodbyes have left.
    await this.options.room?.close();
  }

  private async snapshotStatistics(): Promise<Statistics> {
    const now = performance.now();
    return {
      elapsedS: Math.round((now - this.startedAt) / 100) / 10,
      peerHeard: this.watched.heardAt !== undefined,
      ...silence(this.watched.silentMs(now)),
      ...mediaStatistics(this.parts),
      ...(this.options.room && { room: this.options.room.statistics() }),
      ...controlStatistics(this.control),
      ...(await this.recording?.statistics()),
    };
  }
}

/** RTCP BYE goes out when the end of the stream has passed the RTP session. */
async function goodbye(pipeline: Pipeline): Promise<void> {
  try {
    await pipeline.end({ signal: AbortSignal.timeout(GOODBYE_MS) });
  } catch {
    // The peer times out instead.
  }
}

async function mapped<T>(part: Pick<Part, 'device'>, promise: Promise<T>): Promise<T> {
  try {
    return await promise;
  } catch (error) {
    throw explain(error, part);
  }
}

/** False when `signal` ended the wait. */
function wait(milliseconds: number, signal: AbortSignal): Promise<boolean> {
  return new Promise(resolve => {
    if (signal.aborted) return resolve(false);
    const done = () => {
      clearTimeout(timer);
      resolve(false);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', done);
      resolve(true);
    }, milliseconds);
    signal.addEventListener('abort', done, { once: true });
  });
}
