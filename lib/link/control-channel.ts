/**
 * One control connection between two ends that have greeted each other: notes by topic, clock probes, and a close that
 * says why. It knows neither TLS nor what the notes mean.
 *
 * Closing cascade: `close()`, the other end's goodbye, a silence, a breach of the protocol or the socket's end close the
 * socket, stop the probes and emit `close` once.
 */
import { EventEmitter } from 'node:events';
import { ClockEstimate, type ClockReading, nowUs } from './clock-estimate.js';
import {
  type ControlMessage,
  encodeMessage,
  type JsonObject,
  MESSAGE_BYTES_MAX,
  type Offer,
  PROTOCOL_VERSION,
  ProtocolError,
  parseMessage,
  type RefusalReason,
} from './control-messages.js';
import { FrameReader, frame } from './frames.js';
import type { ControlSocket } from './room.js';

const PROBE_INTERVAL_MS = 1000;
/** Later answers than these say nothing of the clock, and an end this late was given up. */
const ASKED_MAX = 16;
/** An end that runs sends a probe a second. */
const SILENCE_MS = 5000;
/** A greeting that takes longer than this is none. */
const GREETING_MS = 5000;
/** Messages that an end may send at once, and then a second: ten times what ours send. */
const BURST = 200;
const RATE_PER_S = 100;
/** What a goodbye may take. */
const PARTING_MS = 500;
/** What may wait for a peer that does not read. */
const BACKLOG_BYTES_MAX = 65_536;

/** The other end is there and will not talk to this one. */
export class RefusedError extends Error {
  override readonly name = 'RefusedError';
  readonly reason: RefusalReason;
  constructor(reason: RefusalReason) {
    super(`The other end refused: ${reason}.`);
    this.reason = reason;
  }
}

type Greeting = Extract<ControlMessage, { type: 'hello' | 'welcome' }>;

export interface ControlChannelEvents {
  note: [topic: string, body: JsonObject];
  /** A probe was answered: how far apart the two clocks are, as far as is known now. */
  clock: [reading: ClockReading];
  /** It is over; `error` where it was not the wish of either end. */
  close: [error: Error | undefined];
}

export class ControlChannel extends EventEmitter<ControlChannelEvents> {
  /** Resolves when it is over and its socket is gone. */
  readonly gone: Promise<void>;
  readonly #socket: ControlSocket;
  readonly #frames = new FrameReader(MESSAGE_BYTES_MAX);
  readonly #clock = new ClockEstimate();
  /** Probes that were not answered yet, by the time they were sent at. */
  readonly #asked = new Set<number>();
  /** Whoever is not to be talked to is told so. */
  readonly #tellsWhy: boolean;
  #greeting: { take(message: ControlMessage): void; fail(error: Error): void } | undefined;
  #theirs: Offer | undefined;
  #agreed: readonly string[] = [];
  #probes: NodeJS.Timeout | undefined;
  #silence: NodeJS.Timeout | undefined;
  #credit = BURST;
  #creditAt = performance.now();
  #parting: NodeJS.Timeout | undefined;
  #closed = false;

  private constructor(socket: ControlSocket, { tellsWhy = true } = {}) {
    super();
    this.#socket = socket;
    this.#tellsWhy = tellsWhy;
    socket.on('data', (piece: Buffer) => this.#take(piece));
    socket.on('error', error => this.#end(error));
    this.gone = new Promise(resolve => {
      socket.on('close', () => {
        this.#end(new Error('The connection ended.'));
        clearTimeout(this.#parting);
        resolve();
      });
    });
    this.#awaitLife();
    socket.resume();
  }

  /** As the end that connected: greets, and resolves with the answer. @throws RefusedError, ProtocolError */
  static async greet(socket: ControlSocket, ours: Offer): Promise<ControlChannel> {
    const channel = new ControlChannel(socket);
    // Opened where the answer is heard: a probe may follow it at once.
    const answered = channel.#hear('welcome', welcome => channel.#open(ours, welcome));
    channel.#send({ type: 'hello', version: PROTOCOL_VERSION, ...ours });
    await answered;
    return channel;
  }

  /**
   * As the end that listens: hears a greeting, and answers with the offer that `answer` makes for it. Without `tellsWhy`
   * (default true) that is the first byte that goes out: who gets none does not learn that there is anybody.
   */
  static async welcome(
    socket: ControlSocket,
    answer: (theirs: Offer) => Promise<Offer>,
    options: { tellsWhy?: boolean } = {},
  ): Promise<ControlChannel> {
    const channel = new ControlChannel(socket, options);
    const theirs = await channel.#hear('hello', hello => hello);
    try {
      const ours = await answer(theirs);
      if (ours.id === theirs.id) throw channel.#refusal('self');
      channel.#send({ type: 'welcome', version: PROTOCOL_VERSION, ...ours });
      channel.#open(ours, theirs);
    } catch (error) {
      channel.#end(error as Error);
      throw error;
    }
    return channel;
  }

  /** Tells an end that it cannot be talked to, and closes. */
  static refuse(socket: ControlSocket, reason: RefusalReason): void {
    socket.write(frame(encodeMessage({ type: 'refuse', reason, version: PROTOCOL_VERSION })));
    socket.destroySoon();
  }

  /** What the other end told of itself. */
  get theirs(): Offer {
    return this.#theirs!;
  }

  /** Capabilities that both ends have. */
  get agreed(): readonly string[] {
    return this.#agreed;
  }

  get clock(): ClockReading | undefined {
    return this.#clock.reading;
  }

  get closed(): boolean {
    return this.#closed;
  }

  /** False when it cannot be sent: not agreed on, or the other end does not read fast enough. */
  note(topic: string, body: JsonObject): boolean {
    if (this.#closed || !this.#agreed.includes(topic) || this.#socket.writableLength > BACKLOG_BYTES_MAX) return false;
    this.#send({ type: 'note', topic, body });
    return true;
  }

  /** Says goodbye; resolves when the socket is gone. Idempotent. */
  close(): Promise<void> {
    if (this.#theirs) this.#send({ type: 'bye' });
    this.#end(undefined);
    return this.gone;
  }

  #open(ours: Offer, theirs: Offer): void {
    this.#theirs = theirs;
    this.#agreed = ours.capabilities.filter(name => theirs.capabilities.includes(name));
    this.#probes = setInterval(() => this.#probe(), PROBE_INTERVAL_MS);
    this.#probe();
  }

  #probe(): void {
    const sentUs = nowUs();
    this.#asked.add(sentUs);
    if (this.#asked.size > ASKED_MAX) this.#asked.delete(Math.min(...this.#asked));
    this.#send({ type: 'ping', sentUs });
  }

  /** The first message, which must be of this type and is taken at once; a listener's peer waits for the answer. */
  #hear<T>(expected: 'hello' | 'welcome', take: (greeting: Greeting) => T): Promise<T> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => this.#end(new ProtocolError('No greeting came.')), GREETING_MS);
      this.#greeting = {
        take: message => {
          if (message.type !== expected) throw new ProtocolError(`Expected a ${expected}, heard a ${message.type}.`);
          if (message.version !== PROTOCOL_VERSION) throw this.#refusal('version');
          clearTimeout(timer);
          this.#greeting = undefined;
          resolve(take(message));
        },
        fail: error => {
          clearTimeout(timer);
          reject(error);
        },
      };
    });
  }

  #take(piece: Buffer): void {
    if (this.#closed) return;
    try {
      for (const bytes of this.#frames.push(piece)) {
        this.#spend();
        this.#receive(parseMessage(bytes));
        if (this.#closed) return;
      }
    } catch (error) {
      this.#end(error as Error);
    }
  }

  #receive(message: ControlMessage): void {
    this.#awaitLife();
    if (message.type === 'refuse') throw new RefusedError(message.reason);
    if (this.#greeting) this.#greeting.take(message);
    else this.#serve(message);
  }

  #serve(message: ControlMessage): void {
    if (!this.#theirs) throw new ProtocolError(`A ${message.type} came before the greeting was done.`);
    const receivedUs = nowUs();
    switch (message.type) {
      case 'ping':
        this.#send({ type: 'pong', sentUs: message.sentUs, receivedUs, answeredUs: nowUs() });
        return;
      case 'pong':
        if (!this.#asked.delete(message.sentUs)) throw new ProtocolError('A pong answers no probe of ours.');
        this.#clock.add(message.sentUs, message.receivedUs, message.answeredUs, receivedUs);
        if (this.clock) this.emit('clock', this.clock);
        return;
      case 'note':
        if (!this.#agreed.includes(message.topic))
          throw new ProtocolError('A note has a topic that was not agreed on.');
        this.emit('note', message.topic, message.body);
        return;
      case 'bye':
        this.#end(undefined);
        return;
      default:
        throw new ProtocolError(`A second ${message.type} came.`);
    }
  }

  /** A bucket of messages that fills at a steady rate. */
  #spend(): void {
    const now = performance.now();
    this.#credit = Math.min(BURST, this.#credit + ((now - this.#creditAt) / 1000) * RATE_PER_S);
    this.#creditAt = now;
    if (this.#credit < 1) throw new ProtocolError('More messages came than an end sends.');
    this.#credit -= 1;
  }

  #send(message: ControlMessage): void {
    // Answers to probes too are dropped for an end that asks and does not read.
    if (this.#closed || this.#socket.writableLength > 2 * BACKLOG_BYTES_MAX) return;
    this.#socket.write(frame(encodeMessage(message)));
  }

  #awaitLife(): void {
    clearTimeout(this.#silence);
    this.#silence = setTimeout(() => this.#end(new Error('The other end fell silent.')), SILENCE_MS);
  }

  #refusal(reason: RefusalReason): Error {
    if (this.#tellsWhy) this.#send({ type: 'refuse', reason, version: PROTOCOL_VERSION });
    return new RefusedError(reason);
  }

  #end(error: Error | undefined): void {
    if (this.#closed) return;
    this.#closed = true;
    clearInterval(this.#probes);
    clearTimeout(this.#silence);
    this.#greeting?.fail(error ?? new Error('The other end said goodbye.'));
    // What was said last goes out, unless nobody takes it.
    this.#socket.destroySoon();
    this.#parting = setTimeout(() => this.#socket.destroy(), PARTING_MS);
    this.emit('close', error);
  }
}
