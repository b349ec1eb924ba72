/**
 * A room's viewer through Redis: reads the room's stream as it grows, says how far it has come, and joins again whenever
 * the server or the publisher was lost. A publisher counts when it has answered this viewer: no old run can be shown.
 *
 * Closing cascade: `close()` says that it leaves, then ends the connections; nothing is called afterwards.
 */
import { randomBytes } from 'node:crypto';
import { InterleavedReader } from '../link/interleaved.js';
import { type Viewer, type ViewerEvents, whileOpening } from '../link/room.js';
import type { KeyRefusal } from '../link/secure.js';
import { ConnectionLost } from './connection.js';
import type { Bundle } from './redis-link.js';
import {
  BACK,
  EXPIRE_MS,
  ID_BYTES,
  MEDIA,
  type RedisRoom,
  type RoomEntry,
  rowsOf,
  WORD_BYTES,
} from './room-entries.js';
import { entriesAfter, RoomLink, reading, writing } from './room-link.js';

const READ_BLOCK_MS = 1000;
/** What is older than this when it is read came while we could not: the next start makes good for it. */
const STALE_MS = 400;
const JOIN_AGAIN_MS = 1000;
const TELL_MS = 5;
const SILENCE_MS = 5000;

export class RedisViewer implements Viewer {
  readonly #events: ViewerEvents;
  readonly #id = randomBytes(ID_BYTES).toString('hex');
  readonly #takes: readonly string[];
  readonly #ended = new AbortController();
  readonly #link: RoomLink;
  #bundle: Bundle | undefined;
  #serving: Promise<void> = Promise.resolve();
  /** The publisher's run that has answered, and one that was asked. */
  #run: string | undefined;
  #asked: { run: string; atMs: number; word: Buffer } | undefined;
  #refused = 0;
  #taken = 0;
  #seq = 0;
  #telling: NodeJS.Timeout | undefined;
  #unanswered: number | undefined;
  #complained = false;

  private constructor(room: RedisRoom, events: ViewerEvents, takes: readonly string[]) {
    this.#events = events;
    this.#takes = takes;
    this.#link = new RoomLink(room, this.#ended.signal);
  }

  /**
   * Resolves when the server is reached; whether a publisher is there is another matter. `takes` are names of capabilities, of
   * which it is told. @throws ServerError
   */
  static async open(
    room: RedisRoom,
    events: ViewerEvents,
    signal?: AbortSignal,
    takes: readonly string[] = [],
  ): Promise<RedisViewer> {
    const viewer = new RedisViewer(room, events, takes);
    const bundle = await whileOpening(signal, viewer.#ended, () => viewer.#link.first());
    viewer.#serving = viewer.#serve(bundle);
    return viewer;
  }

  send(channel: number, packet: Uint8Array): void {
    if (this.#run !== undefined)
      void this.#say(this.#run, BACK.packet, Buffer.concat([Buffer.from([channel]), packet]));
  }

  get refused(): number {
    return this.#refused;
  }

  async close(): Promise<void> {
    const bundle = this.#bundle;
    const left = this.#run === undefined ? undefined : this.#say(this.#run, BACK.leave, Buffer.alloc(0));
    this.#ended.abort(new Error('closed'));
    clearTimeout(this.#telling);
    await left;
    bundle?.destroy();
    await this.#serving;
  }

  async #serve(first: Bundle): Promise<void> {
    const { signal } = this.#ended;
    let bundle = first;
    try {
      for (;;) {
        this.#bundle = bundle;
        this.#asked = undefined;
        this.#unanswered = undefined;
        this.#events.connected(true);
        const reason = await this.#work(bundle);
        bundle.destroy();
        if (signal.aborted) return;
        this.#events.connected(false, reason);
        bundle = await this.#link.again(reason, this.#taken);
      }
    } catch (error) {
      if (!signal.aborted) this.#events.failed(error);
    }
  }

  /** Reads until the connection is lost; resolves with the reason. */
  async #work(bundle: Bundle): Promise<string> {
    try {
      // The latest entry names the run, whenever it was written.
      const last = await reading(bundle).callBytes(['XREVRANGE', this.#link.keys.media, '+', '-', 'COUNT', '1']);
      let after = '0';
      for (const [id, bytes] of rowsOf(Array.isArray(last) ? last : [])) {
        after = id;
        this.#take(bytes, true);
      }
      if (this.#run !== undefined) this.#ask(this.#run);
      for (;;) {
        const entries = await entriesAfter(bundle, this.#link.keys.media, after, READ_BLOCK_MS);
        const newestMs = Number(entries.at(-1)?.[0].split('-')[0]);
        for (const [id, bytes] of entries) {
          after = id;
          this.#take(bytes, newestMs - Number(id.split('-')[0]) > STALE_MS);
        }
        this.#look(bundle);
      }
    } catch (error) {
      if (!(error instanceof ConnectionLost) && !this.#ended.signal.aborted) throw error;
      return (error as Error).message;
    }
  }

  /** A server that does not answer is lost; a run that has not answered yet is asked again. */
  #look(bundle: Bundle): void {
    const now = performance.now();
    if (this.#unanswered !== undefined && now - this.#unanswered > SILENCE_MS)
      bundle.abandon('the server does not answer');
    if (this.#run !== undefined) this.#tell();
    else if (this.#asked && now - this.#asked.atMs >= JOIN_AGAIN_MS) this.#ask(this.#asked.run);
  }

  #take(bytes: Buffer, stale: boolean): void {
    const entry = this.#link.seal.unpack(bytes);
    if (entry === undefined || typeof entry === 'string') this.#refused++;
    if (typeof entry === 'string') this.#complain(entry);
    else if (entry && entry.from === entry.run) this.#hear(entry, stale);
  }

  #hear(entry: RoomEntry, stale: boolean): void {
    const { run, seq, kind } = entry;
    if (kind === MEDIA.welcome && run === this.#asked?.run && entry.body.equals(this.#answerTo(this.#asked.word))) {
      this.#asked = undefined;
      const known = run === this.#run;
      this.#run = run;
      this.#taken = known ? Math.max(seq, this.#taken) : seq;
      if (this.#takes.length > 0) void this.#say(run, BACK.takes, Buffer.from(this.#takes.join(' ')));
      if (!known) this.#events.met(undefined);
      return;
    }
    if (run !== this.#run || kind === MEDIA.here) this.#ask(run);
    if (run !== this.#run || seq <= this.#taken) return;
    this.#taken = seq;
    this.#tell();
    if (!stale) this.#deliver(entry);
  }

  #deliver({ kind, body }: RoomEntry): void {
    if (kind > MEDIA.continuation) return;
    try {
      for (const { channel, data } of new InterleavedReader().push(body)) this.#events.packet(channel, data);
    } catch {
      // No publisher of ours wrote that.
    }
  }

  /** Asks a run to answer: whoever replays an old one cannot. */
  #ask(run: string): void {
    const now = performance.now();
    if (this.#asked && now - this.#asked.atMs < JOIN_AGAIN_MS) return;
    const word = this.#asked?.run === run ? this.#asked.word : randomBytes(WORD_BYTES);
    this.#asked = { run, atMs: now, word };
    void this.#say(run, BACK.join, word);
  }

  #answerTo(word: Buffer): Buffer {
    return Buffer.concat([Buffer.from(this.#id, 'hex'), word]);
  }

  /** How far we have read: many entries of one moment are one word. */
  #tell(): void {
    this.#telling ??= setTimeout(() => {
      this.#telling = undefined;
      const taken = Buffer.alloc(6);
      taken.writeUIntBE(this.#taken, 0, 6);
      if (this.#run !== undefined) void this.#say(this.#run, BACK.taken, taken);
    }, TELL_MS);
  }

  async #say(run: string, kind: number, body: Buffer): Promise<void> {
    const bundle = this.#bundle;
    if (!bundle || this.#ended.signal.aborted) return;
    const entry = this.#link.seal.pack({ from: this.#id, run, seq: this.#seq++, kind, body });
    this.#unanswered ??= performance.now();
    try {
      const connection = writing(bundle);
      const { back } = this.#link.keys;
      // Who leaves a room that is gone must not leave a stream behind: only who enters makes it.
      const make = kind === BACK.join ? [] : ['NOMKSTREAM'];
      await connection.call(['XADD', back, ...make, 'MAXLEN', '~', '1000', '*', 'e', entry]);
      if (kind === BACK.join) await connection.call(['PEXPIRE', back, String(EXPIRE_MS)]);
      if (this.#bundle === bundle) this.#unanswered = undefined;
    } catch (error) {
      if (!(error instanceof ConnectionLost) && !this.#ended.signal.aborted) this.#events.failed(error);
    }
  }

  /** What does not open while nothing else did. */
  #complain(why: KeyRefusal): void {
    if (this.#run !== undefined || this.#complained) return;
    this.#complained = true;
    this.#events.refused(why);
  }
}
