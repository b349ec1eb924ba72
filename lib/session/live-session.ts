/**
 * A running session: its parts started together, watched, and ended together.
 *
 * Closing cascade: `close()` (or the time limit, the signal, the first error) stops the clockwork, lets the recorder
 * write its index, says goodbye to the peer (RTCP BYE), closes every part's pipeline, then settles `finished`.
 */
import type { KeyObject } from 'node:crypto';
import { EventEmitter } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { checkPath } from '../check-options.js';
import type { ControlScope } from '../control/input-messages.js';
import { UsageError } from '../errors.js';
import { ClosedError, type Message, type Pipeline } from '../gst/index.js';
import { ClosingSteps, goodbye } from './closing-steps.js';
import { checkTarget } from './files.js';
import { KeyFrameRequests } from './key-frame-requests.js';
import { completeLatency } from './latency.js';
import { explain, type Part } from './part.js';
import { allOf, followPeers, type Parts, receiversOf, sendersOf, signsOf, strangerOf } from './parts.js';
import { Controlled, type ControlledOptions, Controlling, NO_SCREEN, UNKEYED } from './remote-control.js';
import type { Screens } from './screens.js';
import type { Session, SessionEvents } from './session.js';
import { SessionControl } from './session-control.js';
import { type PeerNews, SessionPeers } from './session-peers.js';
import { SessionRecording } from './session-recording.js';
import type { SessionRoom } from './session-room.js';
import { controlStatistics, mediaForPeer, mediaStatistics, silence, viewerStatistics } from './session-statistics.js';
import { SessionWarnings } from './session-warnings.js';
import type { Statistics, Summary } from './statistics.js';
import { readStatistics, type StatisticsOptions } from './statistics-reading.js';
import { titlesHeard, titlesTold } from './track-titles.js';
import type { Peer } from './way.js';

export interface LiveOptions {
  /** One at least; `hint` says what to check when nothing is heard of it. */
  peers: readonly (Peer & { hint: string })[];
  timeLimit: number | undefined;
  peerTimeout: number;
  record: string | undefined;
  /** The recording may replace a file. */
  overwrite: boolean;
  signal: AbortSignal | undefined;
  key: KeyObject | undefined;
  /** Repair is offered to each peer. */
  repair: boolean;
  rateControl: boolean;
  /** Ends with the session. */
  program: { close(): Promise<void> } | undefined;
  /** Carries the packets in place of UDP. */
  room: SessionRoom | undefined;
  screens: Screens;
  /** In a keyed session: the screen that is sent and may be controlled, and the display with the window that is shown. */
  controlled: ControlledOptions | undefined;
  window: string | undefined;
}

/** How often the counters are looked at. */
const TICK_MS = 250;

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
  /** Why nobody who came could be let in; what the session failed of if nobody else comes. */
  private refusal: Error | undefined;
  /** Of each peer, in the order of the options. */
  private readonly controls: readonly SessionControl[];
  private readonly peers: SessionPeers;
  private readonly recording: SessionRecording | undefined;
  private readonly keyFrameRequests = new KeyFrameRequests();
  private readonly warnings = new SessionWarnings(message => this.emit('warning', { message }));
  private readonly controlled: Controlled | undefined;
  private readonly controlling: Controlling | undefined;

  private constructor(parts: Parts, options: LiveOptions) {
    super();
    this.parts = parts;
    this.options = options;
    this.peers = new SessionPeers(options.peers, this.startedAt, {
      of: peer => signsOf(parts, peer),
      stranger: () => strangerOf(parts),
    });
    const { record, overwrite } = options;
    if (record !== undefined && parts.receiving)
      this.recording = new SessionRecording(record, overwrite, parts.receiving);
    this.controlled = options.controlled && new Controlled(options.controlled);
    this.controlled?.on('allowed', facts => this.emit('control', facts));
    const shown = options.window === undefined ? undefined : parts.receiving?.video[0];
    this.controlling = shown && new Controlling(shown.pipeline, options.window!, this.ending.signal);
    this.controlling?.on('allowed', facts => this.emit('controls', facts));
    this.controls = options.peers.map((_, peer) => this.controlOf(peer));
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
      await session.closeParts(new ClosingSteps());
      throw error;
    }
    session.run();
    // The parts that were given are those that S speaks of.
    return session as unknown as Session<S>;
  }

  get keyed(): boolean {
    return this.options.key !== undefined;
  }

  statistics(options?: StatisticsOptions): AsyncIterableIterator<Statistics> {
    return readStatistics(options, this.finished, (intervalMs, signal) => this.read(intervalMs, signal));
  }

  private async *read(intervalMs: number, signal: AbortSignal | undefined): AsyncIterable<Statistics> {
    const ended = signal ? AbortSignal.any([signal, this.ending.signal]) : this.ending.signal;
    // By the clock, not by the interval since the last one: what the reader does with each takes time too.
    for (let due = performance.now() + intervalMs; ; due += intervalMs) {
      const restMs = Math.max(0, due - performance.now());
      if (!(await sleep(restMs, true, { signal: ended }).catch(() => false))) return;
      yield await this.snapshotStatistics();
    }
  }

  async toDot(): Promise<Record<string, string>> {
    this.open();
    return Object.fromEntries(allOf(this.parts).map(part => [part.name, part.pipeline.toDot()]));
  }

  /** @internal what a crash report names. */
  elements(): { name: string; factory: string }[] {
    return allOf(this.parts).flatMap(part => part.pipeline.elements());
  }

  toLaunch(): Record<string, { line: string; leftOut: string[] }> {
    return Object.fromEntries(allOf(this.parts).map(part => [part.name, part.pipeline.toLaunch()]));
  }

  async snapshot(path: string, { overwrite = false }: { overwrite?: boolean } = {}): Promise<void> {
    checkPath('path', path);
    this.open();
    const receiver = this.parts.receiving?.video[0];
    if (!receiver) throw new UsageError('Only a session that receives pictures has one to write.');
    await checkTarget(path, overwrite);
    await receiver.snapshot(path, overwrite, this.ending.signal);
  }

  async allowControl(scope: ControlScope): Promise<void> {
    this.open();
    if (!this.controlled) throw new UsageError(this.keyed ? NO_SCREEN : UNKEYED);
    await this.controlled.allow(scope);
  }

  close(): Promise<void> {
    return this.end('closed');
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }

  /** The control connection of one peer, which knows of nobody else. */
  private controlOf(peer: number): SessionControl {
    const { peers, key, repair, rateControl, record } = this.options;
    const { name, reach } = peers[peer]!;
    return new SessionControl(
      { reach, peer: name, key, repair, rateControl, records: record !== undefined },
      {
        features: [
          ...[this.controlled, this.controlling].flatMap(side => (side ? [side.feature] : [])),
          ...this.titles(),
        ],
        media: () => mediaForPeer(this.parts, peer, peers.length),
        // Whoever started the session listens only when it has it.
        warn: message => setImmediate(() => this.emit('warning', { message })),
        failed: error => this.fault(error),
        parts: direction =>
          direction === 'receiving' ? receiversOf(this.parts) : sendersOf(this.parts).map(part => part.forPeer(peer)),
        refused: (error, side) => {
          const strange = this.peers.heardAt === undefined && peers.length === 1;
          // Whom we dialed has the last word. Whoever dials us may be anybody at the peer's address; once the peer is heard
          // it is somebody else; and one of several must not end it for the others.
          if (strange && side === 'dialed') void this.end(error);
          else this.warnings.warn(error.message);
          if (strange) this.refusal = error;
        },
      },
    );
  }

  /** Each end's names for the pictures. */
  private titles() {
    const { sending, receiving } = this.parts;
    return [
      ...(sending ? [titlesTold(sending.video)] : []),
      ...(receiving ? [titlesHeard(receiving.video, warning => this.warnings.warn(warning))] : []),
    ];
  }

  /** @throws ClosedError */
  private open(): void {
    if (this.closing) throw new ClosedError('session');
  }

  private async start(): Promise<void> {
    const { signal } = this.options;
    const parts = allOf(this.parts);
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
    for (const part of this.parts.sending?.video ?? [])
      await this.options.screens.follow(part.spec, {
        closed: () => void this.end('window-closed'),
        warn: message => this.warnings.warn(message),
      });
    await this.controlled?.start();
    await Promise.all(this.controls.map(control => control.open()));
    await this.enterRoom();
  }

  private async enterRoom(): Promise<void> {
    const control = this.controls[0]!;
    await this.options.room?.open({
      // Whoever started the session listens only when it has it.
      warn: message => setImmediate(() => this.warnings.warn(message)),
      failed: error => this.fault(error),
      refused: why => control.refuse(why),
      control: (direction, socket) => control.attach(direction, socket),
    });
  }

  private run(): void {
    const { signal, timeLimit } = this.options;
    for (const part of allOf(this.parts)) this.watch(part);
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
    void this.warnings.follow(target, message => this.receiverOf(message), this.ending.signal);
  }

  /** The peer that a udpsink sends to. */
  private receiverOf({ element }: Message): string {
    const host = element && 'properties' in element ? element.properties.host : undefined;
    const { peers } = this.options;
    return (peers.find(({ reach }) => reach?.endpoints.peer === host) ?? peers[0]!).name;
  }

  /** Who was heard, who is silent, how far away they are, and whether the recording can begin. */
  private look(): void {
    const now = performance.now();
    const news: (() => void)[] = [];
    try {
      for (const found of this.peers.look(now)) news.push(() => this.tell(found));
      for (const from of this.keyFrameRequests.look(this.parts))
        news.push(() => this.emit('key-frame-request', { medium: 'video', from }));
      const lost = this.peers.lost(now, this.options.peerTimeout);
      if (lost) void this.end(lost);
      // In a room each viewer is known by himself: see `SessionRoom`.
      const here = this.options.room ? [] : this.peers.here(now);
      followPeers(this.parts, here, () => this.controls[0]!.statistics()?.roundTripMs);
      for (const control of this.controls) control.look();
      this.beginRecording(now);
    } catch (error) {
      this.fault(error);
      return;
    }
    // Last: what a listener throws is its own affair and stops nothing here.
    for (const tell of news) tell();
  }

  private tell(found: PeerNews): void {
    const { peer } = found;
    if (found.heard) this.emit('peer', { again: found.again, peer });
    else if (!this.closing) this.emit('silence', { seconds: found.seconds, hint: found.hint, peer });
  }

  private beginRecording(now: number): void {
    const pipeline = this.recording?.begin(now, part => this.peers.met(part));
    if (!pipeline) return;
    const recording = { name: 'recording', pipeline, device: this.options.record };
    this.watch(recording);
    mapped(recording, pipeline.play()).catch((error: unknown) => void this.end(error as Error));
  }

  /** Ends with what an error means to a user. */
  private fault(error: unknown): void {
    void this.end(explain(error, {}) as Error);
  }

  /** Ends once; a reason resolves `finished`, an error rejects it. */
  private end(why: Summary['reason'] | Error): Promise<void> {
    this.closing ??= this.finish(why);
    return this.closing;
  }

  private async finish(why: Summary['reason'] | Error): Promise<void> {
    const endedAt = performance.now();
    clearInterval(this.tick);
    clearTimeout(this.limit);
    this.ending.abort();
    const steps = new ClosingSteps(open =>
      this.warnings.warn(`Closing takes long; open is still: ${open.join(', ')}.`),
    );
    await steps.take('the recording', () => this.recording?.close());
    // With its goodbye an RTP session forgets what it has counted.
    await steps.take('the counters', () => mediaStatistics(this.parts));
    await steps.take('the goodbye', () => this.sayGoodbye());
    let last!: Statistics;
    let missed: Error | undefined;
    // Now that nothing is sent any more: no later than here, or the other end has counted more.
    await steps.take('the statistics', async () => {
      if (why === 'time-limit') missed = this.peers.missed(this.options.timeLimit!);
      last = await this.snapshotStatistics(endedAt);
    });
    await this.closeParts(steps);
    if (why instanceof Error) this.fail(why);
    else if (steps.failures.length > 0) this.fail(explain(steps.failures[0], {}));
    else if (missed) this.fail(this.refusal ?? missed);
    else this.settle({ ...last, reason: why });
  }

  /** To whoever was heard; a part that never met a peer has nobody to tell, and no stream that could end. */
  private async sayGoodbye(): Promise<void> {
    const heard = allOf(this.parts).filter(({ name }) => this.peers.met(name));
    await Promise.all(heard.map(({ pipeline }) => goodbye(pipeline)));
  }

  private async closeParts(steps: ClosingSteps): Promise<void> {
    await steps.take('remote control', () => Promise.all([this.controlled?.close(), this.controlling?.close()]));
    await steps.take('the control connection', () => Promise.all(this.controls.map(control => control.close())));
    await Promise.all(allOf(this.parts).map(({ name, pipeline }) => steps.take(name, () => pipeline.close())));
    await steps.take('the program', () => this.options.program?.close());
    // Last, so that the goodbyes have left.
    await steps.take('the room', () => this.options.room?.close());
    await steps.take('the screens', () => this.options.screens.close());
    steps.end();
  }

  private async snapshotStatistics(now = performance.now()): Promise<Statistics> {
    return completeLatency({
      elapsedS: Math.round((now - this.startedAt) / 100) / 10,
      peerHeard: this.peers.heardAt !== undefined,
      ...silence(this.peers.silentMs(now)),
      ...mediaStatistics(this.parts),
      ...(this.options.room && { room: this.options.room.statistics() }),
      ...this.peerStatistics(now),
      ...(this.controlled && { controlled: this.controlled.statistics() }),
      ...(this.controlling && { controls: this.controlling.active }),
      ...(await this.recording?.statistics()),
    });
  }

  private peerStatistics(now: number): Pick<Statistics, 'viewers' | 'control'> {
    const { parts, controls } = this;
    const { watches } = this.peers;
    if (watches.length === 1) return controlStatistics(controls[0]!);
    return { viewers: watches.map((watch, peer) => viewerStatistics(parts, peer, watch, controls[peer]!, now)) };
  }
}

async function mapped<T>(part: Pick<Part, 'device'>, promise: Promise<T>): Promise<T> {
  try {
    return await promise;
  } catch (error) {
    throw explain(error, part);
  }
}
