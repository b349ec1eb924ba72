/** The readers of a writer that is reached through an ssh server: who they are, what they have, and their streams. */
import { randomBytes } from 'node:crypto';
import type { Socket } from 'node:net';
import { Lobby } from '../link/lobby.js';
import { deadLineMs } from '../link/ssh.js';
import type { EntryLog } from './entry-log.js';
import { clean } from './errors.js';
import { type Messages, PROTOCOL } from './ssh-frames.js';
import { aliveIntervalS } from './ssh-meeting.js';
import { FrameStream } from './ssh-stream.js';
import type { ReaderState, RunDescription, WriterEvents } from './transport.js';

export interface SshReadersSettings {
  readonly channel: string;
  readonly description: RunDescription;
  /** Bytes that may be under way to a reader of a live run; others are bounded by what they have not taken. */
  readonly inFlightMax: number;
}

interface Reader {
  readonly id: string;
  label: string;
  /** Last entry that its consumer took, last entry sent. */
  taken: number;
  sent: number;
  proof: string | undefined;
  /** What was sent through the present stream, and what arrived there, in bytes of entries. */
  sentBytes: number;
  arrivedBytes: number;
  stream: FrameStream | undefined;
  /** When its stream was lost. */
  lostAtMs: number;
}

/** Who knocks says at once what it wants. */
const HANDSHAKE_MS = 10_000;
/** Anybody with an account on the server may knock, or join where there is no key. */
const KNOCKING_MAX = 64;
const READERS_MAX = 1000;
/** What waits in this process for a stream to take it. */
const QUEUE_BYTES = 1024 * 1024;
/** Our own ssh shall find a dead line, on a busy machine too, before its readers are blamed for it. */
const BLAME_MS = 5000;
const FAREWELL_MS = 2000;

export class SshReaders {
  readonly #settings: SshReadersSettings;
  readonly #log: EntryLog;
  readonly #events: WriterEvents;
  readonly #lobby = new Lobby({ most: KNOCKING_MAX, patienceMs: 2 * HANDSHAKE_MS });
  readonly #known = new Map<string, Reader>();
  readonly #changed: () => void;
  readonly #takenOver: (by: string) => void;
  #joined = 0;
  #closing = false;
  #settled: (() => void)[] = [];

  /** `changed` is called when what readers have may have changed; `takenOver` when another writer ends this run. */
  constructor(
    settings: SshReadersSettings,
    log: EntryLog,
    events: WriterEvents,
    on: { changed: () => void; takenOver: (by: string) => void },
  ) {
    this.#settings = settings;
    this.#log = log;
    this.#events = events;
    this.#changed = on.changed;
    this.#takenOver = on.takenOver;
  }

  get states(): readonly ReaderState[] {
    return [...this.#known.values()].map(({ id, label, taken, proof }) => ({
      ...{ id, label, seq: taken },
      ...(proof !== undefined && { proof }),
    }));
  }

  get joined(): number {
    return this.#joined;
  }

  /** Last entry that all have taken. */
  get slowest(): number | undefined {
    return this.#known.size === 0 ? undefined : Math.min(...[...this.#known.values()].map(({ taken }) => taken));
  }

  /** Somebody connected to the port of this channel. */
  async accept(socket: Socket): Promise<void> {
    const stream = new FrameStream(socket);
    this.#lobby.enter(socket);
    const nonce = randomBytes(16).toString('base64url');
    const wish = await this.#greet(stream, nonce).finally(() => this.#lobby.leave(socket));
    if (wish?.kind === 'j') await this.#serve(stream, wish.message, nonce);
    else if (wish?.kind === 't' && this.#events.admits(TAKER, nonce, wish.message.admission)) {
      stream.send('k', {});
      this.#takenOver(wish.message.label);
    } else if (wish) await this.#refuse(stream, 'not admitted');
    else stream.destroy();
  }

  async #greet(stream: FrameStream, nonce: string) {
    const hello = await stream.nextWithin(HANDSHAKE_MS);
    if (hello?.kind !== 'h' || hello.message.protocol !== PROTOCOL || this.#closing) return undefined;
    if (hello.message.channel !== this.#settings.channel) {
      await this.#refuse(stream, 'other channel');
      return undefined;
    }
    stream.send('r', { ...this.#settings.description, nonce });
    return stream.nextWithin(HANDSHAKE_MS);
  }

  async #refuse(stream: FrameStream, why: Messages['n']['why']): Promise<void> {
    stream.send('n', { why });
    await stream.end(FAREWELL_MS);
  }

  async #serve(stream: FrameStream, wish: Messages['j'], nonce: string): Promise<void> {
    const full = this.#known.size >= READERS_MAX && !this.#known.has(wish.reader);
    if (full || this.#closing || !this.#events.admits(wish.reader, nonce, wish.admission)) {
      return this.#refuse(stream, 'not admitted');
    }
    const after = this.#place(wish);
    if (after === undefined) return this.#refuse(stream, 'start gone');
    const before = this.#known.get(wish.reader);
    before?.stream?.destroy();
    const reader: Reader = {
      ...{ id: wish.reader, label: wish.label, proof: before?.proof, stream, lostAtMs: 0 },
      taken: wish.fresh ? after : Math.min(wish.taken, after),
      ...{ sent: after, sentBytes: 0, arrivedBytes: 0 },
    };
    this.#known.set(reader.id, reader);
    if (wish.fresh) this.#joined++;
    const seq = this.#log.top;
    const proof = wish.challenge && this.#events.challenged(reader.id, wish.challenge, seq);
    stream.send('w', { after, seq, ...(proof && { proof }) });
    this.#events.readersChanged();
    this.#pump(reader);
    this.#update();
    await this.#hear(reader, stream);
    stream.destroy();
    if (reader.stream === stream) {
      reader.stream = undefined;
      reader.lostAtMs = performance.now();
    }
    this.#update();
  }

  /** The entry after which a reader begins; undefined when its start is gone. */
  #place({ from, fresh }: Messages['j']): number | undefined {
    const { base, top } = this.#log;
    if (!fresh) return Math.min(Number(from) || 0, top);
    if (from === 'now') return top;
    return from === 'start' && base > 0 && !this.#settings.description.live ? undefined : base;
  }

  async #hear(reader: Reader, stream: FrameStream): Promise<void> {
    for (let frame = await stream.next(); frame; frame = await stream.next()) {
      switch (frame.kind) {
        case 'a':
          reader.arrivedBytes = frame.message.arrived;
          reader.taken = Math.max(reader.taken, Math.min(frame.message.taken, reader.sent));
          break;
        case 'f':
          reader.taken = Math.max(reader.taken, Math.min(frame.message.seq, reader.sent));
          reader.proof = frame.message.proof;
          stream.send('k', {});
          break;
        case 'l':
          this.#known.delete(reader.id);
          this.#events.readersChanged();
          return;
        default:
          return;
      }
      this.#pump(reader);
      this.#update();
    }
  }

  #update(): void {
    this.#changed();
    for (const settle of this.#settled.splice(0)) settle();
  }

  /** There is something new for everybody. */
  pump(): void {
    for (const reader of this.#known.values()) this.#pump(reader);
  }

  #pump(reader: Reader): void {
    const { stream } = reader;
    if (!stream) return;
    const { live } = this.#settings.description;
    while (stream.socket.writable && stream.socket.writableLength < QUEUE_BYTES) {
      // What a live reader was too slow for is gone by now: it sees the gap and counts it.
      const entry = this.#log.after(reader.sent);
      if (!entry) return;
      if (live && reader.sentBytes - reader.arrivedBytes > this.#settings.inFlightMax) return;
      reader.sent = entry.seq;
      reader.sentBytes += entry.body.length;
      stream.sendEntry(entry, () => this.#pump(reader));
    }
  }

  /** After an outage of ours nobody can be blamed for silence. */
  forgive(): void {
    const now = performance.now();
    for (const reader of this.#known.values()) reader.lostAtMs = now;
  }

  /** Says that this writer lives, and gives up readers that were silent for too long and have not read all. */
  beat(end: number): void {
    const { peerTimeoutMs } = this.#settings.description;
    const now = performance.now();
    const silentMs = ({ stream, lostAtMs }: Reader) => now - (stream?.heardAtMs ?? lostAtMs);
    const all = [...this.#known.values()];
    // Where nobody is heard any more it may be our own line that is dead.
    const deadMs = deadLineMs(aliveIntervalS(peerTimeoutMs)) + BLAME_MS;
    const alone = all.every(reader => silentMs(reader) > peerTimeoutMs);
    for (const reader of all) {
      const { stream, label, id } = reader;
      stream?.send('b', {});
      const limitMs = alone && stream ? Math.max(peerTimeoutMs, deadMs) : peerTimeoutMs;
      if (silentMs(reader) <= limitMs || reader.taken >= end) continue;
      this.#known.delete(id);
      stream?.destroy();
      this.#events.readersChanged(`gave up the reader ${clean(label)}: silent for ${limitMs / 1000} s`);
      this.#update();
    }
  }

  /** Resolves when the next reader has come. */
  async arrival(): Promise<void> {
    for (const before = this.#joined; this.#joined === before; ) await this.#next();
  }

  #next(): Promise<void> {
    return new Promise(resolve => this.#settled.push(resolve));
  }

  /** Resolves when all that was written has arrived at all readers that are connected. */
  async arrived(): Promise<void> {
    const waiting = ({ stream, sent, sentBytes, arrivedBytes }: Reader) =>
      stream !== undefined && (sent < this.#log.top || arrivedBytes < sentBytes);
    while ([...this.#known.values()].some(waiting)) await this.#next();
  }

  /** The run is over for everybody: takes no more readers, and ends the streams of those that are there. */
  async close(marker?: string): Promise<void> {
    this.#closing = true;
    const streams = [...this.#known.values()].flatMap(({ stream }) => stream ?? []);
    if (marker !== undefined) {
      const { top, topOffset } = this.#log;
      const entry = { seq: top + 1, endOffset: topOffset, kind: 'x' as const, body: Buffer.from(marker) };
      for (const stream of streams) stream.sendEntry(entry, () => {});
    }
    await Promise.all(streams.map(stream => stream.end(FAREWELL_MS)));
  }
}

/** The name under which a writer that takes over shows that it has the key. */
export const TAKER = 'another writer';
