/** The writing end of a channel as a Node Writable: batches, seals, and waits for readers or drops, as was asked. */
import { type KeyObject, randomUUID } from 'node:crypto';
import { Writable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { keepOutOfCoreDumps, readKey } from '../link/key.js';
import { endLabel } from './end-label.js';
import type { Ending } from './ending.js';
import { clean } from './errors.js';
import { Lingering } from './lingering.js';
import { Milestone } from './milestone.js';
import { checkChannel, checkForSsh, checkOptions, DEFAULTS, type WriteOptions } from './options.js';
import { Outbox } from './outbox.js';
import type { WriteProgress } from './progress.js';
import { type EntryKind, newSalt, Seal } from './seal.js';
import { Slabs } from './slabs.js';
import { TAKER } from './ssh-readers.js';
import type { ReaderState, RunDescription, WriterEvents, WriterTransport } from './transport.js';
import { parseVia, type ViaAddress } from './via.js';
import { writerTransport } from './writer-transport.js';
import { countGarbage } from './young-garbage.js';

/** Partial entries that may be under way before small writes are gathered. */
const PARTIAL_IN_FLIGHT = 4;
/** Bytes that the stream takes from its producer ahead of the window. */
const HIGH_WATER = 1024 * 1024;
/** How long a failure may take to reach the server before the process ends without it. */
const FAREWELL_MS = 2000;
/** A reader that comes within the blink of an eye is not worth a word. */
const LONELY_MS = 500;

/**
 * Ends well by `end()`: 'finish' comes when every reader has read all, or with `linger` when the server has all.
 * Ends badly by `destroy(error)`: the readers get what was written, then the failure.
 * Emits `notice` with a sentence when it waits, reconnects, or gives up a reader.
 */
export class ChannelWriter extends Writable {
  readonly channel: string;
  readonly #options: WriteOptions;
  readonly #address: ViaAddress;
  readonly #live: boolean;
  readonly #run = randomUUID().replaceAll('-', '');
  readonly #entrySize: number;
  readonly #maxAgeMs: number;
  readonly #lingerMs: number | undefined;
  readonly #waitReaders: number;
  readonly #outbox: Outbox;
  readonly #slabs: Slabs;
  #transport: WriterTransport | undefined;
  #key: KeyObject | undefined;
  #seal: Seal | undefined;
  #seq = 0;
  #offset = 0;
  #bytes = 0;
  #droppedBytes = 0;
  #connected = false;
  #opened = false;
  #closing = false;
  /** All is said to the server: nothing more is sent. */
  #closed = false;
  #transportError: Error | undefined;
  readonly #loneliness = new Lingering(LONELY_MS, what => this.emit('notice', what));
  /** The write that waits for room. */
  #input: { chunks: Buffer[]; done: (error?: Error | null) => void } | undefined;
  /** The reading that waits for room. */
  #roomWaiter: (() => void) | undefined;
  #finish: ((error?: Error | null) => void) | undefined;
  readonly #stored = new Milestone();
  readonly #joined = new Milestone();

  constructor(channel: string, options: WriteOptions) {
    checkChannel(channel);
    checkOptions('writeChannel', options);
    const address = parseVia(options);
    if (address.kind === 'ssh') checkForSsh(options);
    super({ highWaterMark: HIGH_WATER, decodeStrings: true, ...(options.signal && { signal: options.signal }) });
    this.channel = channel;
    this.#options = options;
    this.#live = options.live ?? false;
    const window = options.window ?? (this.#live ? DEFAULTS.windowLive : DEFAULTS.window);
    this.#entrySize = options.entrySize ?? Math.min(DEFAULTS.entrySize, Math.floor(window / 4));
    this.#waitReaders = options.waitReaders ?? DEFAULTS.waitReaders;
    this.#maxAgeMs = (options.maxAge ?? DEFAULTS.maxAge) * 1000;
    const linger = options.linger ?? (this.#live ? DEFAULTS.lingerLive : undefined);
    this.#lingerMs = linger === undefined ? undefined : linger * 1000;
    this.#outbox = new Outbox(window, this.#live);
    this.#address = address;
    // Through ssh there is no server that keeps a copy.
    this.#slabs = new Slabs(this.#entrySize, { reuse: address.kind === 'redis' });
  }

  /** How much has been written and how much waits. */
  get progress(): WriteProgress {
    return {
      bytes: this.#bytes,
      lagBytes: this.#bytes - this.#droppedBytes - (this.#outbox.unreadFrom ?? this.#offset),
      readers: this.#transport?.readers.length ?? 0,
      joined: this.#transport?.joined ?? 0,
      droppedBytes: this.#droppedBytes,
      connected: this.#connected,
    };
  }

  /** @internal */
  override _construct(done: (error?: Error | null) => void): void {
    // Whoever destroys it meanwhile has said why.
    this.#open().then(
      () => done(),
      error => done(this.destroyed ? null : error),
    );
  }

  async #open(): Promise<void> {
    const options = this.#options;
    const peerTimeoutMs = (options.peerTimeout ?? DEFAULTS.peerTimeout) * 1000;
    const expireMs = (options.expire ?? DEFAULTS.expire) * 1000;
    const key = options.key ?? (await readKey(options));
    if (key) keepOutOfCoreDumps();
    this.#key = key;
    if (key) this.#seal = new Seal(key, { channel: this.channel, run: this.#run, live: this.#live }, newSalt());
    const description: RunDescription = {
      run: this.#run,
      live: this.#live,
      entrySize: this.#entrySize,
      peerTimeoutMs,
      ...(options.totalSize !== undefined && { totalSize: options.totalSize }),
      ...(this.#seal && { salt: this.#seal.salt.toString('base64url'), check: this.#seal.prove('check') }),
      writer: endLabel(),
      handedOver: false,
    };
    const settings = {
      channel: this.channel,
      description,
      waitReaders: this.#waitReaders,
      takeOver: options.takeOver ?? false,
      lingerMs: this.#lingerMs ?? 0,
      reconnectTimeoutMs: (options.reconnectTimeout ?? DEFAULTS.reconnectTimeout) * 1000,
      inFlightMax: this.#outbox.inFlightMax,
      peerTimeoutMs,
      expireMs: Math.max(expireMs, peerTimeoutMs * 2),
    };
    const transport = writerTransport(this.#address, settings, this.#outbox, this.#events());
    this.#transport = transport;
    const abort = () => this.#opened || transport.destroy();
    options.signal?.addEventListener('abort', abort, { once: true });
    try {
      await transport.open();
    } finally {
      options.signal?.removeEventListener('abort', abort);
    }
    this.#opened = true;
    this.#connected = true;
    this.#giveRoom();
  }

  #events(): WriterEvents {
    return {
      stored: seq => {
        this.#outbox.storedUpTo(seq);
        this.#advance();
      },
      acknowledged: seq => {
        this.#outbox.acknowledgedUpTo(seq);
        this.#advance();
      },
      trimmed: seq => {
        this.#outbox.trimmedUpTo(seq);
        this.#advance();
      },
      readersChanged: notice => {
        if (notice) this.emit('notice', notice);
        this.#joined.settle(this.#transport?.joined ?? 0);
        this.#advance();
      },
      challenged: (reader, challenge, seq) => this.#seal?.prove('welcome', reader, challenge, seq),
      admits: (reader, nonce, admission) => this.#seal?.proves(admission, 'join', reader, nonce) ?? true,
      admission: ({ run, live, salt }, nonce) => {
        if (!this.#key || !salt) return undefined;
        const other = new Seal(this.#key, { channel: this.channel, run, live }, Buffer.from(salt, 'base64url'));
        return other.prove('join', TAKER, nonce);
      },
      connected: (yes, reason) => {
        this.#connected = yes;
        this.emit('notice', yes ? 'the server is back' : `lost the server (${reason}): trying again`);
        this.#advance();
      },
      confirmed: (readers, end) => readers.every(reader => this.#hasRead(reader, end)),
      failed: error => {
        this.#transportError = error;
        this.destroy(error);
      },
    };
  }

  /** A sealed run's end is true only when each reader proves it: the server's word is not enough. */
  #hasRead({ id, proof }: ReaderState, end: number): boolean {
    return this.#seal?.proves(proof, 'done', id, end) ?? true;
  }

  /** @internal */
  override _write(chunk: Buffer, _encoding: BufferEncoding, done: (error?: Error | null) => void): void {
    this.#take([chunk], done);
  }

  /** @internal */
  override _writev(chunks: { chunk: Buffer; encoding: BufferEncoding }[], done: (error?: Error | null) => void): void {
    this.#take(
      chunks.map(({ chunk }) => chunk),
      done,
    );
  }

  #take(chunks: Buffer[], done: (error?: Error | null) => void): void {
    this.#input = { chunks, done };
    this.#advance();
  }

  /**
   * Room for bytes that need not be copied then; given back by `filled`. Undefined when the stream takes no more.
   * @internal
   */
  async room(): Promise<Buffer | undefined> {
    while (!this.destroyed && (!this.#opened || this.#slabs.full)) {
      await new Promise<void>(resolve => {
        this.#roomWaiter = resolve;
      });
    }
    if (this.destroyed) return undefined;
    return this.#slabs.lend();
  }

  /** Resolves when as many readers have come as must. @internal */
  get met(): Promise<void> {
    return this.#joined.wait(this.#waitReaders);
  }

  /** So many bytes were put into the room. @internal */
  filled(count: number): void {
    this.#slabs.filled(count);
    this.#bytes += count;
    this.#advance();
  }

  /**
   * Takes a piece as `write` does, once there has been room, with less ado: resolves when the piece may be used again,
   * nothing where it may at once. @internal
   */
  put(piece: Buffer): Promise<void> | undefined {
    let taken = false;
    const done = new Promise<void>(resolve => {
      this.#take([piece], () => {
        taken = true;
        resolve();
      });
    });
    return taken ? undefined : done;
  }

  #giveRoom(): void {
    this.#roomWaiter?.();
    this.#roomWaiter = undefined;
  }

  /** @internal */
  override _final(done: (error?: Error | null) => void): void {
    this.#finish = done;
    this.#advance();
  }

  /** Moves bytes on as far as they go: from the producer into entries, from entries to the server. */
  #advance(): void {
    if (this.#closed) return;
    if (this.#live) this.#droppedBytes += this.#outbox.dropUnsent(this.#maxAgeMs);
    if (!this.destroyed) this.#fill();
    this.#transport?.kick();
    const trimTo = this.#outbox.trimTo(this.#maxAgeMs);
    if (trimTo !== undefined) this.#transport?.trim(trimTo, this.#live);
    if (this.#finish && !this.destroyed) void this.#tryToFinish(this.#finish);
    this.#stored.settle(this.#outbox.stored);
    this.#loneliness.look(this.#lonely());
  }

  #fill(): void {
    while (this.#input) {
      const { chunks, done } = this.#input;
      while (chunks.length > 0 && !this.#slabs.full) {
        const before = chunks[0]!;
        const rest = this.#slabs.fill(before);
        this.#bytes += before.length - rest.length;
        if (rest.length > 0) chunks[0] = rest;
        else chunks.shift();
      }
      if (this.#slabs.full && !this.#makeEntry()) return;
      if (chunks.length > 0) continue;
      this.#input = undefined;
      // The producer's next write may come within this call and go on filling the entry.
      done();
    }
    if (this.#slabs.full && !this.#makeEntry()) return;
    this.#giveRoom();
    // Small writes go out at once while few are under way, and are gathered beyond that.
    const eager = this.#live || this.#finish !== undefined || this.#outbox.entriesInFlight < PARTIAL_IN_FLIGHT;
    if (this.#slabs.length > 0 && eager && this.writableLength === 0) this.#makeEntry();
    if (this.#finish && this.#slabs.length === 0) this.#outbox.end ??= this.#pushMarker('e', this.#ending());
  }

  /** Makes an entry of what was gathered; false when the window has no room for it. */
  #makeEntry({ beyondWindow = false } = {}): boolean {
    if (!this.#live && !beyondWindow && !this.#outbox.hasRoom(this.#slabs.length)) return false;
    const { body, release } = this.#slabs.take();
    this.#offset += body.length;
    this.#push('d', body, release);
    return true;
  }

  #pushMarker(kind: 'e' | 'x', ending: Ending): number {
    return this.#push(kind, Buffer.from(JSON.stringify(ending)));
  }

  #push(kind: EntryKind, body: Buffer, release?: () => void): number {
    const seq = ++this.#seq;
    const endOffset = this.#offset;
    if (this.#seal) {
      const sealed = this.#seal.close(kind, seq, endOffset, body);
      // Back into the memory that is used again: what the cipher allocated would be garbage of a whole window's age.
      if (release) sealed.body.copy(body);
      this.#outbox.push({ seq, endOffset, kind, tag: sealed.tag, body: release ? body : sealed.body }, release);
      countGarbage(body.length);
    } else {
      this.#outbox.push({ seq, endOffset, kind, body }, release);
    }
    return seq;
  }

  #ending(): Ending {
    return { endedAtMs: Date.now(), ...(this.#lingerMs !== undefined && { lingerMs: this.#lingerMs }) };
  }

  /** Done when every reader has read all, or the server has all and keeps it for a while. */
  async #tryToFinish(done: (error?: Error | null) => void): Promise<void> {
    const { end, stored, acknowledged } = this.#outbox;
    if (end === undefined || this.#closing || !this.#transport) return;
    const allRead = !this.#live && acknowledged >= end;
    if (!allRead && (this.#lingerMs === undefined || stored < end)) return;
    this.#closing = true;
    this.#closed = await this.#transport.close(allRead ? 'done' : 'handed', end);
    this.#closing = false;
    if (this.#closed) done();
  }

  /** Why nothing moves, when that is for want of readers. */
  #lonely(): string | undefined {
    const blocked = this.#input !== undefined || this.#slabs.full || this.#finish !== undefined;
    if (!blocked || this.#live || this.#lingerMs !== undefined || !this.#connected || this.destroyed || this.#closed)
      return undefined;
    const { joined = 0, readers = [] } = this.#transport ?? {};
    const missing = this.#waitReaders - joined;
    if (missing > 0) {
      return `waiting for ${missing === 1 ? 'a reader' : `${missing} readers`}: gst-costream read ${this.channel}`;
    }
    if (readers.length > 0) return undefined;
    return `all readers left before the end; waiting for another: gst-costream read ${this.channel} --from oldest`;
  }

  /** @internal */
  override _destroy(error: Error | null, done: (error?: Error | null) => void): void {
    this.#farewell(error).then(
      () => done(error),
      () => done(error),
    );
  }

  async #lastWords(transport: WriterTransport, error: Error | null): Promise<void> {
    const interrupted = error === null || error.name === 'AbortError';
    const ending: Ending = { reason: interrupted ? 'it was interrupted' : clean(error.message) };
    if (error && error === this.#transportError) return transport.refused?.(JSON.stringify(ending));
    // Accepted bytes go before the failure, even where the window has no room.
    if (this.#slabs.length > 0) this.#makeEntry({ beyondWindow: true });
    const marker = this.#pushMarker('x', ending);
    transport.kick();
    await this.#stored.wait(marker);
    await transport.close('failed', marker);
  }

  /** Tells the readers that the end will not come. */
  async #farewell(error: Error | null): Promise<void> {
    const transport = this.#transport;
    this.#loneliness.look(undefined);
    this.#giveRoom();
    this.#input?.done(error);
    this.#input = undefined;
    if (!transport) return;
    try {
      if (this.#closed || !this.#opened) return;
      await Promise.race([this.#lastWords(transport, error), sleep(FAREWELL_MS, undefined, { ref: false })]);
    } finally {
      this.#closed = true;
      transport.destroy();
    }
  }
}
