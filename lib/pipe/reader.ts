/** The reading end of a channel as a Node Readable: in order, opened, without gaps, up to the writer's own end. */
import { randomBytes, randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { keepOutOfCoreDumps, readKey } from '../link/key.js';
import { endLabel } from './end-label.js';
import { parseEnding } from './ending.js';
import { ChannelError, clean, SealError } from './errors.js';
import { checkChannel, checkOptions, DEFAULTS, type ReadOptions } from './options.js';
import type { ReadProgress } from './progress.js';
import { RedisReader } from './redis-reader.js';
import { Seal } from './seal.js';
import { SshReader } from './ssh-reader.js';
import type { Entry, ReaderEvents, ReaderTransport, RunDescription } from './transport.js';
import { parseVia, type ViaAddress } from './via.js';
import { countGarbage } from './young-garbage.js';

interface Queued {
  readonly entry: Entry;
  readonly atMs: number;
}

const FETCH_BYTES = 2 * 1024 * 1024;
/** Clocks of two machines may differ by so much before an end that was left behind counts as an old one. */
const CLOCK_SKEW_MS = 120_000;

/**
 * 'end' comes when the writer ended well and all was read. The stream is destroyed with an error when the writer
 * failed or vanished, bytes are missing, or the key does not open them. `destroy()` leaves: the writer waits no more.
 * Emits `notice` with a sentence when it waits, reconnects, or drops.
 */
export class ChannelReader extends Readable {
  readonly channel: string;
  readonly #options: ReadOptions;
  readonly #address: ViaAddress;
  readonly #id = randomUUID().replaceAll('-', '');
  readonly #maxAgeMs: number;
  #transport: ReaderTransport | undefined;
  #description: RunDescription | undefined;
  #seal: Seal | undefined;
  #challenge = '';
  #queue: Queued[] = [];
  /** Comes after what is queued. */
  #failure: Error | undefined;
  #queuedBytes = 0;
  /** Last entry delivered, last entry pushed to the consumer. */
  #seq = 0;
  #pushedSeq = 0;
  /** Offset after the last entry, once one has told where we are. */
  #offset: number | undefined;
  #bytes = 0;
  #pushedBytes = 0;
  #droppedBytes = 0;
  #connected = false;
  #wanted = false;
  /** Whoever waits in `takePieces`. */
  #taker: (() => void) | undefined;
  /** The end was handed out, and not only come. */
  #over = false;
  #ended = false;
  #roomWaiter: (() => void) | undefined;
  #said: string | undefined;

  constructor(channel: string, options: ReadOptions) {
    checkChannel(channel);
    checkOptions('readChannel', options);
    const address = parseVia(options);
    // One entry at a time: asked for the next one, we know that the last one was handed out.
    super({ highWaterMark: 1, ...(options.signal && { signal: options.signal }) });
    this.channel = channel;
    this.#options = options;
    this.#address = address;
    this.#maxAgeMs = (options.maxAge ?? DEFAULTS.maxAge) * 1000;
  }

  /** How much has been read. */
  get progress(): ReadProgress {
    return {
      bytes: this.#bytes,
      aheadBytes: this.#queuedBytes + this.readableLength,
      totalSize: this.#description?.totalSize,
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
    const key = options.key ?? (await readKey(options));
    if (key) keepOutOfCoreDumps();
    const address = this.#address;
    const settings = {
      channel: this.channel,
      reader: this.#id,
      from: options.from,
      label: endLabel(),
      fetchBytes: Math.min(FETCH_BYTES, this.#readAhead()),
      reconnectTimeoutMs: (options.reconnectTimeout ?? DEFAULTS.reconnectTimeout) * 1000,
    };
    this.#transport =
      address.kind === 'ssh'
        ? new SshReader(address, settings, this.#events(key))
        : new RedisReader(address, settings, this.#events(key));
    this.#transport.open();
  }

  #readAhead(): number {
    return this.#options.readAhead ?? (this.#description?.live ? DEFAULTS.readAheadLive : DEFAULTS.readAhead);
  }

  #events(key: Awaited<ReturnType<typeof readKey>>): ReaderEvents {
    return {
      joining: description => this.#joining(description, key),
      admission: nonce => this.#seal?.prove('join', this.#id, nonce),
      joined: seq => {
        this.#seq = seq;
        this.#pushedSeq = seq;
        this.#offset = seq === 0 ? 0 : undefined;
      },
      welcomed: (proof, seq) => {
        if (!this.#seal?.proves(proof, 'welcome', this.#id, this.#challenge, seq)) throw this.#replayed();
      },
      inspectEnd: entry => this.#inspectEnd(entry),
      deliver: entry => this.#deliver(entry),
      room: () => this.#room(),
      waiting: notice => this.#say(notice),
      connected: (yes, reason) => {
        const before = this.#connected;
        this.#connected = yes;
        if (!yes && !this.#over) this.#say(`lost the server (${reason}): trying again`);
        else if (yes && !before && this.#said) this.#say('the server is back');
      },
      failed: error => this.#fail(error),
    };
  }

  #say(notice: string): void {
    if (notice !== this.#said) this.emit('notice', notice);
    this.#said = notice;
  }

  #joining(description: RunDescription, key: Awaited<ReturnType<typeof readKey>>): string | undefined {
    const { run, live, salt, check } = description;
    this.#description = description;
    if (!salt && !key) return undefined;
    if (!salt) {
      throw new SealError(
        'NOT_SEALED',
        `Channel ${this.channel} is written without a key: read it without one, or give the writer the key.`,
      );
    }
    if (!key) {
      throw new SealError(
        'KEY_NEEDED',
        `Channel ${this.channel} is sealed: give its key by --key-file or GST_COSTREAM_KEY.`,
      );
    }
    this.#seal = new Seal(key, { channel: this.channel, run, live }, Buffer.from(salt, 'base64url'));
    if (!this.#seal.proves(check, 'check')) {
      throw new SealError(
        'KEY_WRONG',
        `The key does not open channel ${this.channel}: it is another one, or the server altered what the writer said of it.`,
      );
    }
    this.#challenge = randomBytes(16).toString('base64url');
    return this.#challenge;
  }

  /** A run that outlives its writer cannot answer a challenge: its sealed end says how long it may be shown. */
  #inspectEnd(entry: Entry | undefined): void {
    if (entry?.kind !== 'e') throw this.#replayed();
    const { endedAtMs = 0, lingerMs } = parseEnding(this.#plain(entry));
    // What readers keep alive by reading stays a little longer than its linger; what had none was never left behind.
    if (!lingerMs || Date.now() > endedAtMs + lingerMs * 2 + CLOCK_SKEW_MS) throw this.#replayed();
  }

  #replayed(): SealError {
    return new SealError(
      'REPLAYED',
      `The server shows an old run of channel ${this.channel} as if it were new: it cannot be trusted.`,
    );
  }

  #plain({ kind, seq, endOffset, body, tag }: Entry): Buffer {
    return this.#seal ? this.#seal.open(kind, seq, endOffset, body, tag) : body;
  }

  #deliver(entry: Entry): void {
    if (this.destroyed || this.#over || this.#failure) return;
    // The marker of a writer that took over is not sealed; it can only end what it may end anyway.
    const plain = entry.kind === 'x' && !entry.tag ? entry.body : this.#plain(entry);
    // What was read, what it was joined to, and what was opened.
    countGarbage(entry.body.length * (this.#seal ? 3 : 2));
    // How it failed says more than what is missing before.
    if (!this.#description?.live && entry.kind !== 'x' && entry.seq !== this.#seq + 1) {
      const missing = entry.endOffset - plain.length - (this.#offset ?? 0);
      throw new ChannelError(
        'BYTES_MISSING',
        `${missing} bytes of channel ${this.channel} are missing before byte ${entry.endOffset - plain.length}: the server lost or dropped them.`,
      );
    }
    this.#seq = entry.seq;
    const start = entry.kind === 'd' ? entry.endOffset - plain.length : entry.endOffset;
    if (this.#description?.live && this.#offset !== undefined && start > this.#offset) this.#drop(start - this.#offset);
    this.#offset = entry.endOffset;
    this.#queue.push({ entry: { ...entry, body: plain }, atMs: performance.now() });
    this.#queuedBytes += plain.length;
    if (this.#description?.live) this.#dropOld();
    this.#wake();
    this.#feed();
  }

  /** Live: newest first. What the consumer did not take in time goes, the oldest first. */
  #dropOld(): void {
    const oldest = performance.now() - this.#maxAgeMs;
    while (this.#queue[0]?.entry.kind === 'd') {
      const { entry, atMs } = this.#queue[0];
      if (this.#queuedBytes <= this.#readAhead() && (atMs >= oldest || this.#queue.length === 1)) return;
      this.#queue.shift();
      this.#queuedBytes -= entry.body.length;
      this.#drop(entry.body.length);
    }
  }

  #drop(bytes: number): void {
    if (this.#droppedBytes === 0) this.#say('too slow: dropping the oldest bytes');
    this.#droppedBytes += bytes;
  }

  #room(): Promise<void> | undefined {
    // A live reader goes on fetching, so that what it drops is the oldest.
    if (this.#description?.live || this.#queuedBytes < this.#readAhead()) return undefined;
    return new Promise(resolve => {
      this.#roomWaiter = resolve;
    });
  }

  /** @internal */
  override _read(): void {
    this.#wanted = true;
    this.#acknowledge();
    // Pushed within this call, an entry would be copied together with the one that is just being handed out.
    queueMicrotask(() => this.#feed());
  }

  /** All that was pushed was taken. */
  #acknowledge(): void {
    this.#bytes = this.#pushedBytes;
    this.#transport?.acknowledge(this.#pushedSeq);
  }

  /**
   * The bytes of the next entries, one or as many as `maxBytes` allows, as soon as there are any; undefined at the end.
   * For one that does not use this as a stream: who asks for more has done with those before.
   * @internal
   */
  async takePieces(maxBytes: number): Promise<Buffer[] | undefined> {
    this.#acknowledge();
    for (;;) {
      if (this.destroyed) throw this.errored ?? new Error('The reader was closed.');
      if (this.#ended) return undefined;
      if (this.#description?.live) this.#dropOld();
      // What is handed out can no longer be dropped: live, no more than must be.
      const pieces = this.#over ? [] : this.#pieces(this.#description?.live ? 0 : maxBytes);
      if (pieces.length > 0) return pieces;
      if (this.#queue.length === 0 && this.#failure) throw this.#failure;
      await new Promise<void>(resolve => {
        this.#taker = resolve;
      });
    }
  }

  #pieces(maxBytes: number): Buffer[] {
    const pieces: Buffer[] = [];
    let bytes = 0;
    for (let entry = this.#queue[0]?.entry; entry; entry = this.#queue[0]?.entry) {
      if (pieces.length > 0 && (entry.kind !== 'd' || bytes + entry.body.length > maxBytes)) break;
      this.#dequeue(entry);
      if (entry.kind !== 'd') {
        this.#end(entry);
        break;
      }
      bytes += entry.body.length;
      pieces.push(entry.body);
    }
    return pieces;
  }

  /** The first of the queue is handed out. */
  #dequeue(entry: Entry): void {
    this.#queue.shift();
    this.#queuedBytes -= entry.body.length;
    if (entry.kind !== 'd') return;
    if (this.#queuedBytes < this.#readAhead()) this.#makeRoom();
    this.#pushedSeq = entry.seq;
    this.#pushedBytes += entry.body.length;
  }

  #wake(): void {
    this.#taker?.();
    this.#taker = undefined;
  }

  #feed(): void {
    if (this.#description?.live) this.#dropOld();
    while (this.#wanted && !this.destroyed) {
      const entry = this.#queue[0]?.entry;
      if (!entry) {
        if (this.#failure) this.#destroySoon(this.#failure);
        return;
      }
      this.#dequeue(entry);
      if (entry.kind !== 'd') {
        this.#end(entry);
        return;
      }
      this.#wanted = false;
      this.push(entry.body);
    }
  }

  /** What came well is delivered before the error. */
  #fail(error: Error): void {
    this.#failure ??= error;
    this.#wake();
    if (this.#queue.length === 0 && this.readableLength === 0) this.destroy(this.#failure);
    this.#feed();
  }

  /** Asked for more, the stream is still about to hand out the last piece, and would not if it were destroyed now. */
  #destroySoon(error: Error): void {
    process.nextTick(() => this.destroy(error));
  }

  #makeRoom(): void {
    this.#roomWaiter?.();
    this.#roomWaiter = undefined;
  }

  #end(entry: Entry): void {
    this.#over = true;
    const ending = parseEnding(entry.body);
    if (entry.kind === 'x') {
      const why = clean(String(ending.reason ?? 'no reason was given'));
      this.#destroySoon(
        ending.replaced
          ? new ChannelError('REPLACED', `Another writer took channel ${this.channel} over before the end came.`)
          : new ChannelError('WRITER_FAILED', `The writer of channel ${this.channel} failed: ${why}`),
      );
      return;
    }
    const proof = this.#seal?.prove('done', this.#id, entry.seq);
    const finished = this.#transport?.finish(entry.seq, proof) ?? Promise.resolve();
    // 'end' means that the writer knows, too.
    void finished.then(() => {
      this.#ended = true;
      this.#wake();
      this.push(null);
    });
  }

  /** @internal */
  override _destroy(error: Error | null, done: (error?: Error | null) => void): void {
    const transport = this.#transport;
    const over = this.#over;
    this.#over = true;
    this.#makeRoom();
    this.#wake();
    const leaving = over || !transport ? Promise.resolve() : transport.leave();
    void leaving.then(() => {
      transport?.destroy();
      done(error);
    });
  }
}
