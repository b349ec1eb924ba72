/** The reader's side of a channel through an ssh server: finds the writer there, takes its entries, finds it again. */
import { setTimeout as sleep } from 'node:timers/promises';
import { SshConnection, SshError } from '../link/ssh.js';
import { type ChannelError, clean, failures } from './errors.js';
import type { ReadFrom } from './options.js';
import { retry } from './retry.js';
import {
  aliveIntervalS,
  channelPorts,
  KNOCK_MS,
  type Meeting,
  meet,
  prohibited,
  silentPatienceMs,
} from './ssh-meeting.js';
import type { FrameStream } from './ssh-stream.js';
import type { ReaderEvents, ReaderTransport, RunDescription } from './transport.js';
import type { SshVia } from './via.js';

export interface SshReaderSettings {
  readonly channel: string;
  readonly reader: string;
  readonly from: ReadFrom | undefined;
  /** Who reads: user@host and process, for the writer's messages. */
  readonly label: string;
  readonly reconnectTimeoutMs: number;
}

const BEATS_PER_TIMEOUT = 3;
/** How long leaving may take before the process ends without it. */
const FAREWELL_MS = 2000;

/** The writer is gone for good: what came before is delivered, then this is the end. */
class RunOver extends Error {
  readonly error: ChannelError;
  constructor(error: ChannelError) {
    super(error.message);
    this.error = error;
  }
}

export class SshReader implements ReaderTransport {
  readonly #address: SshVia;
  readonly #settings: SshReaderSettings;
  readonly #events: ReaderEvents;
  readonly #ended = new AbortController();
  #connection: SshConnection | undefined;
  #stream: FrameStream | undefined;
  /** Where we asked to be taken. */
  #asking: FrameStream | undefined;
  #description: RunDescription | undefined;
  /** Last entry that arrived, last entry that the consumer took. */
  #cursor = 0;
  #taken = 0;
  #arrivedBytes = 0;
  #telling: NodeJS.Immediate | undefined;
  /** The writer is not heard while we do not listen. */
  #listening = false;
  /** The end was taken: what the writer must learn before this reader may go. */
  #finish: { seq: number; proof: string | undefined; told: () => void } | undefined;
  #proven = false;
  /** The last stream did not end but fell silent. */
  #lineSilent = false;

  constructor(address: SshVia, settings: SshReaderSettings, events: ReaderEvents) {
    this.#address = address;
    this.#settings = settings;
    this.#events = events;
  }

  open(): void {
    void this.#serve();
  }

  async #serve(): Promise<void> {
    try {
      let connection = await this.#connect();
      for (;;) {
        this.#connection = connection;
        this.#events.connected(true);
        const reason = await Promise.race([connection.lost, this.#work(connection)]);
        await connection.close();
        this.#connection = undefined;
        if (this.#ended.signal.aborted) return;
        this.#events.connected(false, clean(reason));
        connection = await retry(() => this.#connect(), {
          label: this.#address.label,
          reconnectTimeoutMs: this.#settings.reconnectTimeoutMs,
          signal: this.#ended.signal,
          isOutage: error => error instanceof SshError,
        });
      }
    } catch (error) {
      this.#connection?.destroy();
      // Whoever has all to the end needs nothing more, not even a server.
      if (this.#finish) this.#finish.told();
      else if (!this.#ended.signal.aborted)
        this.#events.failed(error instanceof RunOver ? error.error : (error as Error));
    }
  }

  #connect(): Promise<SshConnection> {
    return SshConnection.open(this.#address, channelPorts(this.#settings.channel), {
      signal: this.#ended.signal,
      ...(this.#description && { aliveIntervalS: aliveIntervalS(this.#description.peerTimeoutMs) }),
    });
  }

  /** Follows the writer, from stream to stream, until the connection is lost, or may be; returns why. */
  async #work(connection: SshConnection): Promise<string> {
    const over = new AbortController();
    void connection.lost.then(() => over.abort());
    for (;;) {
      const meeting = await this.#find(connection, over.signal);
      if (!meeting) return connection.lost;
      // Either's line may be dead: ours is not once we have connected anew.
      this.#lineSilent = (await this.#follow(meeting)) === 'silent';
      if (this.#lineSilent) return 'nothing was heard through it';
      if (over.signal.aborted || this.#ended.signal.aborted) return connection.lost;
      this.#events.waiting('lost the writer: looking for it');
    }
  }

  /** The writer, as soon as it answers on one of its ports; undefined when the connection is lost meanwhile. */
  async #find(connection: SshConnection, signal: AbortSignal): Promise<Meeting | undefined> {
    const { channel } = this.#settings;
    const found = new AbortController();
    const until = AbortSignal.any([signal, found.signal]);
    // After an outage the writer needs a moment to come back, too.
    const timeoutMs = this.#description?.peerTimeoutMs;
    const patienceMs = timeoutMs && this.#lineSilent ? silentPatienceMs(timeoutMs) : timeoutMs;
    const patience = patienceMs === undefined ? undefined : setTimeout(() => found.abort(), patienceMs);
    let meeting: Meeting | undefined;
    const knock = async (port: number): Promise<void> => {
      for (let pauseMs: number = KNOCK_MS.first; !until.aborted; pauseMs = Math.min(KNOCK_MS.max, pauseMs * 1.5)) {
        const answer = await meet(connection, port, channel, until);
        if (typeof answer === 'object') {
          if (meeting) answer.stream.destroy();
          else meeting = answer;
        }
        if (meeting) return found.abort();
        this.#sayWhyNobodyAnswers(connection);
        await sleep(pauseMs, undefined, { signal: until }).catch(() => {});
      }
    };
    await Promise.all(channelPorts(channel).map(knock));
    clearTimeout(patience);
    if (meeting || signal.aborted) return meeting;
    throw new RunOver(failures.writerLost(channel, this.#description?.writer ?? ''));
  }

  #sayWhyNobodyAnswers(connection: SshConnection): void {
    const { channel } = this.#settings;
    if (connection.prohibited) throw prohibited(this.#address.label);
    if (!this.#description) this.#events.waiting(`waiting for a writer of channel ${channel}`);
  }

  /** Joins and takes entries until the stream ends, or nothing is heard from it any more. */
  async #follow(meeting: Meeting): Promise<'ended' | 'silent'> {
    const { stream } = meeting;
    this.#asking = stream;
    try {
      if (!(await this.#join(meeting))) return 'ended';
      this.#stream = stream;
      this.#arrivedBytes = 0;
      this.#tell();
      if (this.#finish) this.#tellFinish();
      return await this.#take(stream, meeting.description.peerTimeoutMs);
    } finally {
      this.#stream = undefined;
      this.#asking = undefined;
      stream.destroy();
    }
  }

  /** Whether the writer takes us. */
  async #join({ stream, description, nonce }: Meeting): Promise<boolean> {
    const { channel, reader, label, from } = this.#settings;
    const mine = this.#description;
    if (mine && mine.run !== description.run) throw new RunOver(failures.replacedRun(channel));
    const challenge = this.#proven ? undefined : mine ? undefined : this.#events.joining(description);
    const admission = this.#events.admission(nonce);
    const place = mine ? String(this.#cursor) : (from ?? (description.live ? 'now' : 'start'));
    stream.send('j', {
      ...{ reader, label, from: place, taken: this.#taken, fresh: mine === undefined },
      ...(challenge && { challenge }),
      ...(admission && { admission }),
    });
    const answer = await stream.nextWithin(description.peerTimeoutMs);
    if (answer?.kind === 'n' && answer.message.why === 'start gone') throw failures.startGone(channel);
    if (answer?.kind !== 'w') {
      if (challenge && !this.#ended.signal.aborted) throw failures.unanswered(channel, description.peerTimeoutMs);
      return false;
    }
    if (mine) return true;
    if (challenge) this.#events.welcomed(answer.message.proof ?? '', answer.message.seq);
    this.#proven = true;
    // What it says is checked against the key once; nobody can change it later.
    this.#description = description;
    this.#cursor = answer.message.after;
    this.#taken = answer.message.after;
    this.#events.joined(answer.message.after);
    return true;
  }

  async #take(stream: FrameStream, peerTimeoutMs: number): Promise<'ended' | 'silent'> {
    let silent = false;
    const beating = setInterval(() => {
      const silentMs = performance.now() - stream.heardAtMs;
      if (this.#listening && silentMs > peerTimeoutMs) {
        silent = true;
        stream.destroy();
      }
      this.#tell();
    }, peerTimeoutMs / BEATS_PER_TIMEOUT);
    try {
      for (;;) {
        this.#listening = true;
        const frame = await stream.next();
        this.#listening = false;
        if (!frame || this.#ended.signal.aborted) return silent ? 'silent' : 'ended';
        if (frame.kind === 'k') this.#finish?.told();
        if (frame.kind !== 'entry') continue;
        const { entry } = frame;
        this.#cursor = entry.seq;
        this.#arrivedBytes += entry.body.length;
        this.#events.deliver(entry);
        this.#tell();
        await this.#events.room();
        // What was not read because there was no room is no silence of the writer's.
        stream.heardAtMs = performance.now();
      }
    } finally {
      clearInterval(beating);
    }
  }

  acknowledge(seq: number): void {
    this.#taken = seq;
    this.#tell();
  }

  /** Many entries of one moment are one word. */
  #tell(): void {
    this.#telling ??= setImmediate(() => {
      this.#telling = undefined;
      this.#stream?.send('a', { taken: this.#taken, arrived: this.#arrivedBytes });
    });
  }

  /** Resolves when the writer knows, or is gone for good. */
  finish(seq: number, proof: string | undefined): Promise<void> {
    return new Promise(told => {
      this.#finish = { seq, proof, told };
      this.#tellFinish();
    });
  }

  #tellFinish(): void {
    const { seq = 0, proof } = this.#finish ?? {};
    this.#taken = seq;
    this.#stream?.send('f', { seq, ...(proof !== undefined && { proof }) });
  }

  async leave(): Promise<void> {
    // The writer may have taken us and its word be under way.
    const stream = this.#stream ?? this.#asking;
    if (!stream) return;
    stream.send('l', {});
    await stream.end(FAREWELL_MS);
  }

  destroy(): void {
    this.#ended.abort(new Error('closed'));
    clearImmediate(this.#telling);
    this.#connection?.destroy();
  }
}
