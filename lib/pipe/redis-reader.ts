/** The reader's side of a channel on Redis: finds a run, registers, fetches, acknowledges, comes back after outages. */
import { type Connection, ConnectionLost, type Reply } from './connection.js';
import { ChannelError, clean, failures } from './errors.js';
import type { ReadFrom } from './options.js';
import { type Bundle, RedisLink } from './redis-link.js';
import { list, offset, pairs, sequence, streams } from './replies.js';
import { PAUSE_MS_LONGEST } from './retry.js';
import { ACK, channelKey, JOIN, keyList, LEAVE, LOOK, type RunKeys, runKeys } from './scripts.js';
import type { EntryKind } from './seal.js';
import type { Entry, ReaderEvents, ReaderTransport, RunDescription } from './transport.js';
import type { RedisAddress } from './via.js';

export interface RedisReaderSettings {
  readonly channel: string;
  readonly reader: string;
  readonly from: ReadFrom | undefined;
  /** Who reads: user@host and process, for the writer's messages. */
  readonly label: string;
  /** Bytes of one fetch. */
  readonly fetchBytes: number;
  readonly reconnectTimeoutMs: number;
}

/** Fetching after a run's entry: no end offset is larger. */
const OFFSET_MAX = '18446744073709551615';
const BEATS_PER_TIMEOUT = 3;
/** How often a waiting reader looks for a run whose announcement an outage of the server may have swallowed. */
const LOOK_AGAIN_MS = 15_000;
/** How long leaving may take before the process ends without it. */
const FAREWELL_MS = 2000;

/** The run has no more to come from its writer: what the server still has is delivered, then this is the end. */
class RunOver extends Error {
  readonly error: ChannelError;
  constructor(error: ChannelError) {
    super(error.message);
    this.error = error;
  }
}

export class RedisReader implements ReaderTransport {
  readonly #settings: RedisReaderSettings;
  readonly #events: ReaderEvents;
  readonly #link: RedisLink;
  readonly #ended = new AbortController();
  #description: RunDescription | undefined;
  #keys: RunKeys;
  #bundle: Bundle | undefined;
  /** Last entry fetched, last entry that the consumer took, last entry that the server was told of. */
  #cursor = 0;
  #taken = 0;
  #told = -1;
  #telling: Promise<void> | undefined;
  #beats = 0;
  #writerBeat = '';
  #writerSeenAtMs = 0;
  #runState = '';
  /** The end was taken: what the writer must learn before this reader may go. */
  #finish: { seq: number; proof: string; told: () => void } | undefined;
  /** Until then a sealed run may be an old one that the server shows again. */
  #proven = false;
  #challenge: string | undefined;
  /** The run that we asked to be a reader of: who leaves before the answer is one all the same. */
  #asked: string | undefined;
  /** Which fetch is the one that delivers: those before it have ended, or end without delivering. */
  #turn = 0;

  constructor(address: RedisAddress, settings: RedisReaderSettings, events: ReaderEvents) {
    this.#settings = settings;
    this.#events = events;
    this.#keys = runKeys(settings.channel, '');
    // What blocks, and what must not wait behind it.
    this.#link = new RedisLink(
      address,
      channelKey(settings.channel),
      2,
      settings.reconnectTimeoutMs,
      this.#ended.signal,
    );
  }

  open(): void {
    void this.#serve();
  }

  async #serve(): Promise<void> {
    try {
      let bundle = await this.#link.first();
      for (;;) {
        this.#events.connected(true);
        const reason = await this.#attached(bundle);
        bundle.destroy();
        this.#bundle = undefined;
        if (this.#ended.signal.aborted) return;
        this.#events.connected(false, reason);
        bundle = await this.#link.again(reason, this.#taken);
      }
    } catch (error) {
      // Whoever has all to the end needs nothing more, not even a server.
      if (this.#finish) this.#finish.told();
      else if (!this.#ended.signal.aborted)
        this.#events.failed(error instanceof RunOver ? error.error : (error as Error));
    }
  }

  async #attached(bundle: Bundle): Promise<string> {
    this.#bundle = bundle;
    const work = this.#work(bundle);
    work.catch(() => {});
    try {
      return await Promise.race([bundle.lost, work]);
    } catch (error) {
      if (error instanceof ConnectionLost || this.#ended.signal.aborted) return (error as Error).message;
      throw error;
    }
  }

  async #work(bundle: Bundle): Promise<never> {
    try {
      const welcome = await this.#join(bundle);
      if (welcome !== undefined) await this.#awaitWelcome(bundle, welcome);
      this.#told = -1;
      return await Promise.race([this.#fetch(bundle.connection(0)), this.#beat(bundle)]);
    } catch (error) {
      if (error instanceof RunOver && this.#proven) await this.#drain(bundle.connection(1));
      throw error;
    }
  }

  /** Finds the run, or the one that we had, and registers; returns where the writer's answer will stand, if it must. */
  async #join(bundle: Bundle): Promise<string | undefined> {
    const control = bundle.connection(1);
    const deadline = performance.now() + (this.#description?.peerTimeoutMs ?? 0) + PAUSE_MS_LONGEST;
    for (;;) {
      const look = await control.run(LOOK, keyList(this.#keys), []);
      const fields = pairs(look[0]);
      const found = describe(fields, look[1] === 1);
      const mine = this.#description;
      if (mine && fields.size > 0 && fields.get('run') !== mine.run)
        throw new RunOver(failures.replacedRun(this.#settings.channel));
      if (found && (!mine || found.run === mine.run)) {
        const joined = await this.#register(control, found);
        if (joined !== 'gone') return joined;
        continue;
      }
      // After an outage the writer needs a moment to come back, too.
      const patienceMs = mine ? deadline - performance.now() : LOOK_AGAIN_MS;
      if (patienceMs <= 0)
        throw new RunOver(failures.writerLost(this.#settings.channel, this.#description?.writer ?? ''));
      if (!mine) this.#events.waiting(`waiting for a writer of channel ${this.#settings.channel}`);
      const block = String(Math.ceil(patienceMs));
      await bundle.connection(0).call(['XREAD', 'BLOCK', block, 'STREAMS', this.#keys.runs, String(look[2])]);
    }
  }

  async #register(control: Connection, found: RunDescription): Promise<string | undefined | 'gone'> {
    const fresh = this.#description === undefined;
    if (fresh) this.#challenge = this.#events.joining(found);
    const challenge = this.#proven ? undefined : this.#challenge;
    const keys = runKeys(this.#settings.channel, found.run);
    const from = fresh ? (this.#settings.from ?? (found.live ? 'now' : 'start')) : String(this.#taken);
    const words = [found.run, this.#settings.reader, from, this.#settings.label, challenge ?? '', fresh ? '1' : '0'];
    this.#asked = found.run;
    const reply = await control.run(JOIN, keyList(keys), words);
    if (reply[0] === 'gone') return 'gone';
    if (reply[0] === 'past') throw failures.startGone(this.#settings.channel);
    this.#keys = keys;
    this.#writerBeat = '';
    if (fresh) {
      // What it says is checked against the key once; a server cannot change it later.
      this.#description = found;
      this.#moveTo(Number(reply[1]));
    }
    if (challenge === undefined) {
      this.#proven = true;
    } else if (found.handedOver) {
      const last = await control.callBytes(['XREVRANGE', keys.data, '+', '-', 'COUNT', '1']);
      this.#events.inspectEnd(list(last).map(parseEntry)[0]);
      this.#proven = true;
    }
    return this.#proven ? undefined : String(reply[2]);
  }

  #moveTo(seq: number): void {
    this.#cursor = seq;
    this.#taken = seq;
    this.#events.joined(seq);
  }

  /** A sealed run is read only after its writer proved that it lives: the server may have kept an old one. */
  async #awaitWelcome(bundle: Bundle, after: string): Promise<void> {
    const { peerTimeoutMs } = this.#description!;
    const deadline = performance.now() + peerTimeoutMs;
    let cursor = after;
    for (;;) {
      const leftMs = Math.ceil(deadline - performance.now());
      if (leftMs <= 0) {
        throw failures.unanswered(this.#settings.channel, peerTimeoutMs);
      }
      const words = ['XREAD', 'BLOCK', String(leftMs), 'STREAMS', this.#keys.welcome, cursor];
      for (const [, entries] of streams(await bundle.connection(0).call(words))) {
        for (const [id, fields] of entries) {
          cursor = id;
          if (fields.get('reader') !== this.#settings.reader) continue;
          const seq = Number(fields.get('seq'));
          this.#events.welcomed(fields.get('proof') ?? '', seq);
          this.#proven = true;
          const { from } = this.#settings;
          if (from === 'now' || (from === undefined && this.#description!.live))
            this.#moveTo(Math.max(this.#cursor, seq));
          return;
        }
      }
    }
  }

  /** Fetches the next entries while the last ones are delivered, as long as there is room. */
  async #fetch(connection: Connection): Promise<never> {
    const count = String(Math.max(1, Math.floor(this.#settings.fetchBytes / this.#description!.entrySize)));
    const fetchAfter = (seq: number): Promise<Reply> => {
      const words = ['XREAD', 'COUNT', count, 'BLOCK', '0', 'STREAMS', this.#keys.data, `${seq}-${OFFSET_MAX}`];
      const reply = connection.callBytes(words);
      reply.catch(() => {});
      return reply;
    };
    const turn = ++this.#turn;
    let next = fetchAfter(this.#cursor);
    for (;;) {
      const entries = list(list(list(await next)[0])[1]).map(parseEntry);
      if (turn !== this.#turn) throw new ConnectionLost('another fetch took over');
      const last = entries.at(-1);
      if (!last) {
        next = fetchAfter(this.#cursor);
        continue;
      }
      this.#cursor = last.seq;
      for (const entry of entries) this.#events.deliver(entry);
      await this.#events.room();
      next = fetchAfter(this.#cursor);
    }
  }

  /** What the server still has of a run that is over. */
  async #drain(connection: Connection): Promise<void> {
    this.#turn++;
    for (;;) {
      const after = `(${this.#cursor}-${OFFSET_MAX}`;
      const reply = list(await connection.callBytes(['XRANGE', this.#keys.data, after, '+', 'COUNT', '16']));
      if (reply.length === 0) return;
      for (const entry of reply.map(parseEntry)) {
        this.#cursor = entry.seq;
        this.#events.deliver(entry);
      }
      await this.#events.room();
    }
  }

  acknowledge(seq: number): void {
    this.#taken = seq;
    const bundle = this.#bundle;
    // One at a time: while one is under way, the next one grows.
    if (!bundle || !this.#description || this.#telling || this.#told < 0 || this.#told === seq) return;
    this.#telling = this.#tell(bundle).then(
      () => {
        this.#telling = undefined;
        if (this.#taken > this.#told) this.acknowledge(this.#taken);
      },
      error => {
        this.#telling = undefined;
        this.#lostOrFailed(bundle, error);
      },
    );
  }

  #lostOrFailed(bundle: Bundle, error: unknown): void {
    if (error instanceof ConnectionLost) bundle.abandon(error.message);
    else if (!this.#ended.signal.aborted) this.#events.failed(error as Error);
  }

  async #tell(bundle: Bundle): Promise<void> {
    const { run, live, peerTimeoutMs } = this.#description!;
    const seq = this.#taken;
    const finish = this.#finish?.seq === seq ? this.#finish : undefined;
    const rest = `${++this.#beats} ${finish?.proof ?? '-'} ${this.#settings.label}`;
    const words = [run, this.#settings.reader, String(seq), rest, finish ? '1' : '0'];
    const askedAtMs = performance.now();
    const reply = await bundle.connection(1).run(ACK, keyList(this.#keys), words);
    // The writer may be about to restore it, or have given us up: joining again finds out.
    if (reply[0] === 'gone') throw new ConnectionLost('the server forgot the channel');
    if (reply[0] === 'dropped' && !live) throw new ConnectionLost('the writer had given this reader up');
    this.#told = seq;
    finish?.told();
    this.#runState = String(reply[2]);
    // While the server was busy or frozen the writer could not say that it lives, either.
    const now = performance.now();
    const wasAway = now - askedAtMs > peerTimeoutMs / BEATS_PER_TIMEOUT;
    if (reply[1] === this.#writerBeat && !wasAway) return;
    this.#writerBeat = String(reply[1]);
    this.#writerSeenAtMs = wasAway ? now + PAUSE_MS_LONGEST : now;
  }

  async #beat(bundle: Bundle): Promise<never> {
    const { peerTimeoutMs } = this.#description!;
    const intervalMs = peerTimeoutMs / BEATS_PER_TIMEOUT;
    for (let lookedAtMs = performance.now(); ; ) {
      const now = performance.now();
      // While this process had no time nobody could be heard.
      const awayMs = now - lookedAtMs - intervalMs;
      if (awayMs > intervalMs) this.#writerSeenAtMs = Math.min(now, this.#writerSeenAtMs + awayMs);
      lookedAtMs = now;
      const overdue = setTimeout(
        () => bundle.abandon(`the server did not answer for ${peerTimeoutMs / 1000} s`),
        peerTimeoutMs,
      );
      try {
        await this.#telling;
        await this.#tell(bundle);
      } finally {
        clearTimeout(overdue);
      }
      const silentMs = performance.now() - this.#writerSeenAtMs;
      if (this.#runState === 'open' && silentMs > peerTimeoutMs)
        throw new RunOver(failures.writerLost(this.#settings.channel, this.#description?.writer ?? ''));
      this.acknowledge(this.#taken);
      await bundle.pause(intervalMs);
    }
  }

  /** Resolves when the server knows; an outage in this very moment is waited for. */
  finish(seq: number, proof: string | undefined): Promise<void> {
    return new Promise(told => {
      this.#finish = { seq, proof: proof ?? '-', told };
      this.acknowledge(seq);
    });
  }

  async leave(): Promise<void> {
    const run = this.#asked;
    if (run === undefined) return;
    const keys = keyList(runKeys(this.#settings.channel, run));
    await this.#farewell(bundle => bundle.connection(1).run(LEAVE, keys, [run, this.#settings.reader]));
  }

  async #farewell(say: (bundle: Bundle) => Promise<unknown>): Promise<void> {
    const bundle = this.#bundle;
    if (!bundle) return;
    const overdue = setTimeout(() => bundle.abandon('leaving took too long'), FAREWELL_MS);
    await say(bundle)
      .catch(() => {})
      .finally(() => clearTimeout(overdue));
  }

  destroy(): void {
    this.#ended.abort(new ConnectionLost('closed'));
    this.#bundle?.destroy();
  }
}

function describe(fields: ReadonlyMap<string, string>, leased: boolean): RunDescription | undefined {
  const state = fields.get('state');
  // A run whose writer is gone is an earlier run's rest, unless it was left for readers on purpose.
  if (!(state === 'handed' || (state === 'open' && leased))) return undefined;
  const totalSize = fields.get('totalSize');
  const salt = fields.get('salt');
  const check = fields.get('check');
  return {
    run: fields.get('run') ?? '',
    live: fields.get('live') === '1',
    entrySize: within(fields.get('entrySize'), 1024, 4 * 2 ** 20),
    peerTimeoutMs: within(fields.get('peerTimeoutMs'), 1000, 3_600_000),
    ...(totalSize && { totalSize: Number(totalSize) }),
    ...(salt && { salt }),
    ...(check && { check }),
    writer: fields.get('writer') ?? '',
    handedOver: state === 'handed',
  };
}

/** The server's word for a number is not trusted further than a writer's options go. */
function within(text: string | undefined, min: number, max: number): number {
  return Math.min(max, Math.max(min, Number(text) || min));
}

const KINDS: readonly string[] = ['d', 'e', 'x'] satisfies EntryKind[];

function parseEntry(reply: Reply): Entry {
  const [id, fields] = list(reply);
  const [kind, body, , tag] = list(fields);
  const name = String(id);
  if (!KINDS.includes(String(kind)) || !Buffer.isBuffer(body)) {
    throw new ChannelError('BYTES_MISSING', `Entry ${clean(name)} is none that a writer of this program made.`);
  }
  return {
    seq: sequence(name),
    endOffset: offset(name),
    kind: String(kind) as EntryKind,
    body,
    ...(Buffer.isBuffer(tag) && { tag }),
  };
}
