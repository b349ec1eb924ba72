/** The writer's side of a channel on Redis: claims it, appends, hears from the readers, comes back after outages. */
import { setTimeout as sleep } from 'node:timers/promises';
import { type Connection, ConnectionLost, DuplicateEntry } from './connection.js';
import { clean, failures, TAKEN_OVER } from './errors.js';
import { type Bundle, RedisLink } from './redis-link.js';
import { sequence, streams } from './replies.js';
import { PAUSE_MS_LONGEST } from './retry.js';
import { BEAT, CLOSE, channelKey, FAIL, keyList, RESUME, type RunKeys, runKeys, START, TRIM } from './scripts.js';
import type {
  CloseKind,
  Entry,
  EntrySource,
  ReaderState,
  RunDescription,
  WriterEvents,
  WriterTransport,
} from './transport.js';
import type { RedisAddress } from './via.js';

export interface RedisWriterSettings {
  readonly channel: string;
  readonly description: RunDescription;
  readonly waitReaders: number;
  readonly takeOver: boolean;
  readonly peerTimeoutMs: number;
  readonly expireMs: number;
  readonly lingerMs: number;
  readonly reconnectTimeoutMs: number;
}

interface KnownReader {
  id: string;
  label: string;
  seq: number;
  beat: string;
  proof: string;
  /** When its beat moved last, or when we came back from an outage. */
  seenAtMs: number;
}

/** Beats a peer's timeout: two may be lost. */
const BEATS_PER_TIMEOUT = 3;

export class RedisWriter implements WriterTransport {
  readonly #settings: RedisWriterSettings;
  readonly #run: string;
  /** The run's description as it stands in the channel's hash, as pairs. */
  readonly #fields: readonly string[];
  readonly #keys: RunKeys;
  readonly #source: EntrySource;
  readonly #events: WriterEvents;
  readonly #link: RedisLink;
  readonly #ended = new AbortController();
  readonly #known = new Map<string, KnownReader>();
  #bundle: Bundle | undefined;
  #epoch = '0';
  #resumes = 0;
  #joined = 0;
  #trimming = false;
  #helloCursor = '0-0';
  /** Highest entry that this server, as it is now, has confirmed. */
  #confirmed = 0;

  constructor(address: RedisAddress, settings: RedisWriterSettings, source: EntrySource, events: WriterEvents) {
    this.#settings = settings;
    this.#run = settings.description.run;
    this.#fields = Object.entries(fieldsOf(settings)).flat();
    this.#keys = runKeys(settings.channel, this.#run);
    this.#source = source;
    this.#events = events;
    // Appends, replies to what blocks, and heartbeats, which must not queue behind megabytes of the first.
    this.#link = new RedisLink(
      address,
      channelKey(settings.channel),
      3,
      settings.reconnectTimeoutMs,
      this.#ended.signal,
    );
  }

  get readers(): readonly ReaderState[] {
    return [...this.#known.values()];
  }

  get joined(): number {
    return this.#joined;
  }

  async open(): Promise<void> {
    const bundle = await this.#link.first();
    try {
      await this.#claim(bundle.connection(0));
    } catch (error) {
      bundle.destroy();
      throw this.#link.unreachable(error);
    }
    void this.#serve(bundle);
  }

  async #claim(connection: Connection): Promise<void> {
    const { takeOver, expireMs, peerTimeoutMs, channel } = this.#settings;
    const run = this.#run;
    let seen = '';
    let waited = false;
    for (;;) {
      const words = [run, seen, takeOver ? '1' : '0', String(peerTimeoutMs), String(expireMs), String(Date.now())];
      const pairs = this.#fields;
      const keys = [...keyList(this.#keys), runKeys(channel, seen).data];
      const reply = await connection.run(START, keys, [...words, TAKEN_OVER, ...pairs]);
      switch (reply[0]) {
        case 'ok':
          this.#epoch = String(reply[1]);
          return;
        case 'again':
          seen = String(reply[1]);
          break;
        case 'busy':
          // Its lease says when it is dead for certain; one that lives renews it.
          if (waited) throw failures.busy(channel, String(reply[1]), 'is being written by');
          waited = true;
          this.#events.readersChanged(`${channel} has a writer, ${clean(String(reply[1]))}: looking whether it lives`);
          await sleep(Number(reply[2]) + 50, undefined, { signal: this.#ended.signal });
          break;
        default:
          throw failures.busy(
            channel,
            String(reply[1]),
            `still holds what nobody read, for ${Math.ceil(Number(reply[2]) / 1000)} s, from`,
          );
      }
    }
  }

  /** Runs until the writer is closed: serves one bundle of connections after the other. */
  async #serve(first: Bundle): Promise<void> {
    let bundle = first;
    try {
      for (;;) {
        const reason = await this.#attached(bundle);
        this.#detach();
        if (this.#ended.signal.aborted) return;
        this.#events.connected(false, reason);
        // It may have forgotten all, or gone back to a snapshot: it is brought up to date.
        bundle = await this.#link.again(reason, this.#source.acknowledged, back => this.#resume(back.connection(0)));
        this.#events.connected(true);
      }
    } catch (error) {
      // Whoever hears of it says so to the readers, over these connections, and then destroys them.
      if (this.#ended.signal.aborted) this.#detach();
      else this.#events.failed(error as Error);
    }
  }

  /** Sends, listens and beats over these connections until they are lost; returns why. */
  async #attached(bundle: Bundle): Promise<string> {
    this.#bundle = bundle;
    const soonestMs = performance.now() + PAUSE_MS_LONGEST;
    for (const reader of this.#known.values()) reader.seenAtMs = soonestMs;
    this.kick();
    const beating = this.#beat(bundle);
    const listening = this.#listen(bundle.connection(1));
    for (const task of [beating, listening]) task.catch(() => {});
    try {
      return await Promise.race([bundle.lost, listening, beating]);
    } catch (error) {
      if (error instanceof ConnectionLost || this.#ended.signal.aborted) return (error as Error).message;
      throw error;
    }
  }

  #detach(): void {
    this.#bundle?.destroy();
    this.#bundle = undefined;
    this.#trimming = false;
  }

  async #resume(connection: Connection): Promise<void> {
    const { peerTimeoutMs, expireMs, channel } = this.#settings;
    const run = this.#run;
    const readers = [...this.#known].flatMap(([id, { seq, beat, proof, label }]) => [
      id,
      `${seq} ${beat} ${proof} ${label}`,
    ]);
    this.#resumes++;
    const counts = [this.#resumes, this.#joined, this.#source.acknowledged, readers.length / 2].map(String);
    const words = [run, this.#epoch, String(peerTimeoutMs), String(expireMs), ...counts, ...readers];
    const pairs = this.#fields;
    const reply = await connection.run(RESUME, keyList(this.#keys), [...words, ...pairs]);
    if (reply[0] === 'replaced') throw failures.replacedWriter(channel);
    this.#confirmed = sequence(String(reply[1]));
    this.#source.rewind(this.#confirmed);
  }

  kick(): void {
    if (!this.#bundle) return;
    const connection = this.#bundle.connection(0);
    for (let entry = this.#source.next(); entry; entry = this.#source.next()) void this.#append(connection, entry);
  }

  async #append(connection: Connection, entry: Entry): Promise<void> {
    const id = `${entry.seq}-${entry.endOffset}`;
    const seal = entry.tag ? ['t', entry.tag] : [];
    try {
      // Never creates the stream: one that is gone must be noticed.
      const reply = await connection.call(['XADD', this.#keys.data, 'NOMKSTREAM', id, entry.kind, entry.body, ...seal]);
      if (reply === null) return this.#bundle?.abandon('the server forgot the channel');
    } catch (error) {
      if (error instanceof ConnectionLost) return this.#bundle?.abandon(error.message);
      // Sent again after an outage that had lost only the reply.
      if (!(error instanceof DuplicateEntry)) return this.#events.failed(error as Error);
    }
    this.#confirmed = Math.max(this.#confirmed, entry.seq);
    this.#events.stored(entry.seq);
    this.kick();
  }

  trim(seq: number, force: boolean): void {
    if (!this.#bundle || this.#trimming) return;
    this.#trimming = true;
    const words = [this.#run, String(seq), force ? '1' : '0'];
    const bundle = this.#bundle;
    void bundle
      .connection(2)
      .run(TRIM, keyList(this.#keys), words)
      .then(
        reply => {
          this.#trimming = false;
          if (reply[0] === 'ok') this.#events.trimmed(Number(reply[1]));
          else bundle.abandon('the server forgot the channel');
        },
        error => this.#lostOrFailed(bundle, error),
      );
  }

  #lostOrFailed(bundle: Bundle, error: unknown): void {
    if (error instanceof ConnectionLost) bundle.abandon(error.message);
    else if (!this.#ended.signal.aborted) this.#events.failed(error as Error);
  }

  /** Waits for what readers and other writers say, without asking again and again. */
  async #listen(connection: Connection): Promise<never> {
    const cursors = new Map([
      [this.#keys.acks, '0-0'],
      [this.#keys.hello, this.#helloCursor],
      [this.#keys.runs, `${this.#epoch}-${this.#resumes}`],
    ]);
    for (;;) {
      const words = ['XREAD', 'BLOCK', '0', 'STREAMS', ...cursors.keys(), ...cursors.values()];
      for (const [key, entries] of streams(await connection.call(words))) {
        for (const [id, fields] of entries) {
          cursors.set(key, id);
          if (key === this.#keys.acks) this.#events.acknowledged(sequence(id));
          else if (key === this.#keys.hello) await this.#heard(id, fields);
          else if (fields.get('run') !== this.#run) throw failures.replacedWriter(this.#settings.channel);
        }
      }
    }
  }

  async #heard(id: string, fields: ReadonlyMap<string, string>): Promise<void> {
    this.#helloCursor = id;
    const reader = fields.get('reader');
    const challenge = fields.get('challenge');
    const bundle = this.#bundle;
    if (!bundle) return;
    if (reader && challenge) {
      const seq = this.#confirmed;
      const proof = this.#events.challenged(reader, challenge, seq);
      const fields = proof ? ['reader', reader, 'proof', proof, 'seq', String(seq)] : [];
      if (proof) await bundle.connection(2).call(['XADD', this.#keys.welcome, 'MAXLEN', '1000', '*', ...fields]);
    }
    await this.#pulse(bundle, []);
  }

  /** Says that this writer lives, learns which readers do, and gives up those that were silent for too long. */
  async #beat(bundle: Bundle): Promise<never> {
    const { peerTimeoutMs } = this.#settings;
    const intervalMs = peerTimeoutMs / BEATS_PER_TIMEOUT;
    for (let lookedAtMs = performance.now(); ; ) {
      const now = performance.now();
      // While this process had no time, or the server, nobody could be heard.
      const awayMs = now - lookedAtMs - intervalMs;
      if (awayMs > intervalMs) {
        for (const reader of this.#known.values()) reader.seenAtMs = Math.min(now, reader.seenAtMs + awayMs);
      }
      lookedAtMs = now;
      const end = this.#source.end ?? Number.POSITIVE_INFINITY;
      const silent = ({ seenAtMs, seq }: KnownReader) => now - seenAtMs > peerTimeoutMs && seq < end;
      const dead = [...this.#known].filter(([, reader]) => silent(reader));
      const overdue = setTimeout(
        () => bundle.abandon(`the server did not answer for ${peerTimeoutMs / 1000} s`),
        peerTimeoutMs,
      );
      await this.#pulse(
        bundle,
        dead.map(([id]) => id),
      ).finally(() => clearTimeout(overdue));
      for (const [, { label }] of dead) {
        this.#events.readersChanged(`gave up the reader ${clean(label)}: silent for ${peerTimeoutMs / 1000} s`);
      }
      await bundle.pause(intervalMs);
    }
  }

  async #pulse(bundle: Bundle, dead: readonly string[]): Promise<void> {
    const { peerTimeoutMs, expireMs } = this.#settings;
    const words = [this.#run, String(peerTimeoutMs), String(expireMs), ...dead];
    const confirmed = this.#confirmed;
    const reply = await bundle.connection(2).run(BEAT, keyList(this.#keys), words);
    if (reply[0] !== 'ok') throw new ConnectionLost('the server forgot the channel');
    const [, top, joined, acknowledged, readers] = reply;
    // Evicted, or gone back to a snapshot: what it had confirmed must be sent again.
    if (!top || sequence(String(top)) < confirmed) throw new ConnectionLost('the server forgot entries');
    this.#joined = Number(joined);
    this.#learn(readers as string[]);
    this.#events.acknowledged(Number(acknowledged));
    this.#events.readersChanged();
  }

  #learn(pairs: readonly string[]): void {
    const now = performance.now();
    const present = new Set<string>();
    for (let index = 0; index + 1 < pairs.length; index += 2) {
      const id = pairs[index]!;
      const [seq = '0', beat = '', proof = '', ...label] = pairs[index + 1]!.split(' ');
      const before = this.#known.get(id);
      const seenAtMs = before && before.beat === beat ? before.seenAtMs : now;
      present.add(id);
      this.#known.set(id, { id, seq: Number(seq), beat, proof, label: label.join(' '), seenAtMs });
    }
    for (const id of this.#known.keys()) if (!present.has(id)) this.#known.delete(id);
  }

  async close(kind: CloseKind, lastSeq: number): Promise<boolean> {
    const { lingerMs, expireMs } = this.#settings;
    const words = [this.#run, kind, String(kind === 'handed' ? lingerMs : expireMs), String(lastSeq)];
    // An outage in this very moment: the writer is still attached and comes back.
    const bundle = this.#bundle;
    if (!bundle) return false;
    try {
      if (kind === 'done') {
        await this.#pulse(bundle, []);
        if (!this.#events.confirmed(this.readers, lastSeq)) throw failures.unproven(this.#settings.channel);
      }
      const reply = await bundle.connection(2).run(CLOSE, keyList(this.#keys), words);
      // Gone when an earlier attempt did it and only its reply was lost.
      return reply[0] === 'ok' || (reply[0] === 'gone' && kind === 'done');
    } catch (error) {
      this.#lostOrFailed(bundle, error);
      return false;
    }
  }

  async refused(marker: string): Promise<void> {
    const words = [this.#run, `${this.#confirmed + 1}-0`, marker, String(this.#settings.expireMs)];
    await this.#bundle?.connection(2).run(FAIL, keyList(this.#keys), words);
  }

  destroy(): void {
    this.#ended.abort(new ConnectionLost('closed'));
    this.#detach();
  }
}

function fieldsOf({ description, waitReaders }: RedisWriterSettings): Record<string, string> {
  const { run, live, entrySize, peerTimeoutMs, writer, totalSize, salt, check } = description;
  return {
    run,
    state: 'open',
    live: live ? '1' : '0',
    entrySize: String(entrySize),
    peerTimeoutMs: String(peerTimeoutMs),
    waitReaders: String(waitReaders),
    writer,
    since: String(Date.now()),
    ...(totalSize !== undefined && { totalSize: String(totalSize) }),
    ...(salt && { salt }),
    ...(check && { check }),
  };
}
