/**
 * A room's publisher through Redis: units are entries of one bounded stream that all viewers read; what viewers say comes
 * back in another. Each viewer says how far it has read, and the server is a viewer of its own: neither gets more than its
 * line holds.
 *
 * Closing cascade: `close()` deletes what it wrote, then ends the connections; nothing is called afterwards.
 */
import { randomBytes } from 'node:crypto';
import { StartError } from '../errors.js';
import { CreditWindow } from '../link/credit-window.js';
import { interleave } from '../link/interleaved.js';
import { Outlet } from '../link/outlet.js';
import { deliveredKbps, hasRoom, queuedMs } from '../link/quickest.js';
import { type Publisher, type PublisherEvents, type RoomViewer, type Unit, whileOpening } from '../link/room.js';
import { ConnectionLost } from './connection.js';
import type { Bundle } from './redis-link.js';
import {
  BACK,
  CAPABILITIES_BYTES_MAX,
  EXPIRE_MS,
  ID_BYTES,
  MEDIA,
  type RedisRoom,
  type RoomEntry,
  WORD_BYTES,
} from './room-entries.js';
import { entriesAfter, RoomLink, writing } from './room-link.js';

/** About two seconds of picture and sound: who is further behind begins anew. */
const ENTRIES_MAX = 600;
const BACK_ENTRIES_MAX = 1000;
/** A publisher that died frees its room after this. */
const LOCK_MS = 10_000;
const BEAT_MS = 2000;
/** A viewer says something every second. */
const SILENCE_MS = 5000;
const VIEWERS_MAX = 64;
const READ_BLOCK_MS = 5000;

interface Watching extends RoomViewer {
  readonly window: CreditWindow;
  /** Bytes that had been written when it came. */
  readonly base: number;
  heardAtMs: number;
}

export class RedisPublisher implements Publisher {
  readonly #room: RedisRoom;
  readonly #events: PublisherEvents;
  readonly #known: readonly string[];
  readonly #run = randomBytes(ID_BYTES).toString('hex');
  readonly #ended = new AbortController();
  readonly #link: RoomLink;
  readonly #viewers = new Map<string, Watching>();
  /** Numbers that viewers, also former ones, have used: no entry counts twice. */
  readonly #used = new Map<string, number>();
  /** What they have said that they take. */
  readonly #taking = new Map<string, readonly string[]>();
  /** What had been written in all with each entry. */
  #written: { seq: number; total: number }[] = [];
  #total = 0;
  #seq = 0;
  #refused = 0;
  #bundle: Bundle | undefined;
  #server: Outlet | undefined;
  #serving: Promise<void> = Promise.resolve();

  private constructor(room: RedisRoom, events: PublisherEvents, known: readonly string[]) {
    this.#room = room;
    this.#events = events;
    this.#known = known;
    this.#link = new RoomLink(room, this.#ended.signal);
  }

  /**
   * Resolves when viewers can come. `known` are the capabilities that are of use: of other names that viewers say nothing is
   * kept. @throws ServerError, StartError ROOM
   */
  static async open(
    room: RedisRoom,
    events: PublisherEvents,
    signal?: AbortSignal,
    known: readonly string[] = [],
  ): Promise<RedisPublisher> {
    const publisher = new RedisPublisher(room, events, known);
    await whileOpening(signal, publisher.#ended, async () => {
      const bundle = await publisher.#link.first();
      const claimed = publisher.#claim(bundle).catch(error => {
        bundle.destroy();
        throw publisher.#link.unreachable(error);
      });
      publisher.#serving = publisher.#serve(bundle, await claimed);
    });
    return publisher;
  }

  get hasRoom(): boolean {
    return (this.#server?.window.open ?? true) && hasRoom(this.#windows);
  }

  get viewers(): number {
    return this.#viewers.size;
  }

  get rateKbps(): number | undefined {
    return deliveredKbps(this.#windows, performance.now());
  }

  get queueMs(): number {
    return Math.max(this.#server?.window.queuedMs ?? 0, queuedMs(this.#windows));
  }

  get dropped(): number {
    return this.#server?.dropped ?? 0;
  }

  get refused(): number {
    return this.#refused;
  }

  send(unit: Unit): void {
    // Nobody's memory is filled while nobody watches.
    if (this.#viewers.size === 0) return;
    this.#server?.send(unit, interleave(unit.channel, unit.packets));
    this.#events.changed();
  }

  async close(): Promise<void> {
    const bundle = this.#bundle;
    this.#ended.abort(new Error('closed'));
    try {
      const { media, back, lock } = this.#link.keys;
      if (bundle) await writing(bundle).call(['DEL', media, back, lock]);
    } catch {
      // They expire.
    }
    bundle?.destroy();
    await this.#serving;
  }

  get #windows(): CreditWindow[] {
    return [...this.#viewers.values()].map(({ window }) => window);
  }

  /** Takes the room unless another publisher has it; resolves with the last entry that is not for this one. */
  async #claim(bundle: Bundle): Promise<string> {
    const connection = writing(bundle);
    const { back, lock } = this.#link.keys;
    const taken = await connection.call(['SET', lock, this.#run, 'NX', 'PX', String(LOCK_MS)]);
    if (taken === null && (await connection.call(['GET', lock])) !== this.#run) {
      const { address, room } = this.#room;
      throw new StartError(
        'ROOM',
        `Another sender is in the room ${room} at ${address.label}: end that one (a killed one is gone after ${LOCK_MS / 1000} s), or choose another room.`,
      );
    }
    const last = await connection.call(['XREVRANGE', back, '+', '-', 'COUNT', '1']);
    return Array.isArray(last) && Array.isArray(last[0]) ? String(last[0][0]) : '0';
  }

  async #serve(first: Bundle, from: string): Promise<void> {
    const { signal } = this.#ended;
    let [bundle, after] = [first, from];
    try {
      for (;;) {
        this.#attach(bundle);
        const reason = await this.#work(bundle, after);
        this.#server?.close();
        this.#server = undefined;
        bundle.destroy();
        if (signal.aborted) return;
        this.#events.connected(false, reason);
        bundle = await this.#link.again(reason, 0, async back => {
          after = await this.#claim(back);
        });
      }
    } catch (error) {
      if (!signal.aborted) this.#events.failed(error);
    }
  }

  #attach(bundle: Bundle): void {
    this.#bundle = bundle;
    let acknowledged = 0;
    const server: Outlet = new Outlet(
      (bytes, { kind }) => {
        void this.#append(bundle, MEDIA[kind], bytes).then(done => {
          if (!done || this.#server !== server) return;
          acknowledged += bytes.length;
          server.consumed(acknowledged);
          this.#events.changed();
        });
        return bytes.length;
      },
      channel => this.#events.restart(channel),
    );
    this.#server = server;
    void this.#append(bundle, MEDIA.here, Buffer.alloc(0));
    this.#events.connected(true);
    for (const viewer of this.#viewers.values()) viewer.heardAtMs = performance.now();
  }

  /** Adds an entry for all viewers; false when the connection was lost, or the room is being left: it would be there again. */
  async #append(bundle: Bundle, kind: number, body: Buffer): Promise<boolean> {
    if (this.#ended.signal.aborted) return false;
    const seq = ++this.#seq;
    const now = performance.now();
    this.#total += body.length;
    this.#written.push({ seq, total: this.#total });
    if (this.#written.length > 2 * ENTRIES_MAX) this.#written = this.#written.slice(-ENTRIES_MAX);
    for (const { window } of this.#viewers.values()) window.send(body.length, now);
    const entry = this.#link.seal.pack({ from: this.#run, run: this.#run, seq, kind, body });
    try {
      await writing(bundle).call(['XADD', this.#link.keys.media, 'MAXLEN', '~', String(ENTRIES_MAX), '*', 'e', entry]);
      return true;
    } catch (error) {
      if (!(error instanceof ConnectionLost) && !this.#ended.signal.aborted) this.#events.failed(error);
      return false;
    }
  }

  /** Hears viewers until the connection is lost; resolves with the reason. */
  async #work(bundle: Bundle, from: string): Promise<string> {
    const beating = setInterval(() => void this.#beat(bundle), BEAT_MS);
    let after = from;
    try {
      for (;;) {
        for (const [id, bytes] of await entriesAfter(bundle, this.#link.keys.back, after, READ_BLOCK_MS)) {
          after = id;
          const entry = this.#link.seal.unpack(bytes);
          if (entry === undefined || typeof entry === 'string') this.#refused++;
          if (typeof entry === 'string') this.#events.refused(entry);
          else if (entry) this.#hear(entry);
        }
      }
    } catch (error) {
      if (!(error instanceof ConnectionLost) && !this.#ended.signal.aborted) throw error;
      return (error as Error).message;
    } finally {
      clearInterval(beating);
    }
  }

  async #beat(bundle: Bundle): Promise<void> {
    const now = performance.now();
    for (const viewer of this.#viewers.values()) if (now - viewer.heardAtMs > SILENCE_MS) this.#remove(viewer);
    if ((this.#server?.window.ageMs(now) ?? 0) > SILENCE_MS) return bundle.abandon('the server does not answer');
    const { media, back, lock } = this.#link.keys;
    const connection = writing(bundle);
    const expire = String(EXPIRE_MS);
    const calls = [
      ['PEXPIRE', lock, String(LOCK_MS)],
      ['PEXPIRE', media, expire],
      ['PEXPIRE', back, expire],
      ['XTRIM', back, 'MAXLEN', '~', String(BACK_ENTRIES_MAX)],
    ];
    // Lost is lost: the reader of this connection hears of it.
    await Promise.all(calls.map(words => connection.call(words).catch(() => {})));
  }

  #hear({ from, run, seq, kind, body }: RoomEntry): void {
    if (run !== this.#run || seq <= (this.#used.get(from) ?? -1)) return;
    if (this.#used.size > 16 * VIEWERS_MAX && !this.#used.has(from)) return;
    this.#used.set(from, seq);
    // One that was given up may only have been silent for a while.
    const viewer = this.#viewers.get(from) ?? (kind === BACK.leave ? undefined : this.#admit(from));
    if (!viewer) return;
    viewer.heardAtMs = performance.now();
    if (kind === BACK.join) this.#welcome(from, body);
    else if (kind === BACK.taken && body.length === 6) this.#taken(viewer, body.readUIntBE(0, 6));
    else if (kind === BACK.packet && body.length > 1) this.#events.packet(viewer, body[0]!, body.subarray(1));
    else if (kind === BACK.takes) this.#takes(viewer, body);
    else if (kind === BACK.leave) this.#remove(viewer);
  }

  #admit(id: string): Watching | undefined {
    if (this.#viewers.size >= VIEWERS_MAX) return undefined;
    const viewer = { id, window: new CreditWindow(), base: this.#total, heardAtMs: performance.now() };
    this.#viewers.set(id, viewer);
    this.#events.joined(viewer, undefined);
    const taking = this.#taking.get(id);
    if (taking) this.#events.takes(viewer, taking);
    this.#events.changed();
    return viewer;
  }

  #takes(viewer: Watching, body: Buffer): void {
    if (body.length > CAPABILITIES_BYTES_MAX) return;
    const said = body.toString('utf8').split(' ');
    const capabilities = this.#known.filter(name => said.includes(name));
    this.#taking.set(viewer.id, capabilities);
    this.#events.takes(viewer, capabilities);
  }

  /** Shows the viewer that this run is no replay. */
  #welcome(id: string, word: Buffer): void {
    if (!this.#bundle || word.length !== WORD_BYTES) return;
    void this.#append(this.#bundle, MEDIA.welcome, Buffer.concat([Buffer.from(id, 'hex'), word]));
  }

  #taken(viewer: Watching, seq: number): void {
    const place = this.#written.findLast(entry => entry.seq <= seq);
    if (!place || place.total < viewer.base) return;
    try {
      viewer.window.acknowledge(place.total - viewer.base, performance.now());
    } catch {
      // An older number than before, or one that was never written: it acknowledges nothing.
    }
    this.#events.changed();
  }

  #remove(viewer: Watching): void {
    this.#viewers.delete(viewer.id);
    this.#events.left(viewer);
    this.#events.changed();
  }
}
