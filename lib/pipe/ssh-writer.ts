/**
 * The writer's side of a channel through an ssh server: it keeps the entries itself, publishes a port of the server's
 * loopback on which readers find it, sends to each at that reader's own pace, and comes back after outages.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { SshConnection, SshError } from '../link/ssh.js';
import { EntryLog } from './entry-log.js';
import { clean, failures, ServerError, TAKEN_OVER } from './errors.js';
import { retry } from './retry.js';
import { aliveIntervalS, channelPorts, KNOCK_MS, type Meeting, meet, prohibited } from './ssh-meeting.js';
import { SshReaders } from './ssh-readers.js';
import type {
  CloseKind,
  EntrySource,
  ReaderState,
  RunDescription,
  WriterEvents,
  WriterTransport,
} from './transport.js';
import type { SshVia } from './via.js';

export interface SshWriterSettings {
  readonly channel: string;
  readonly description: RunDescription;
  readonly waitReaders: number;
  readonly takeOver: boolean;
  /** How long a live run's last bytes may take to their readers. */
  readonly lingerMs: number;
  readonly reconnectTimeoutMs: number;
  readonly inFlightMax: number;
}

/** Beats a peer's timeout: two may be lost. */
const BEATS_PER_TIMEOUT = 3;
/** How long another writer may take to tell its readers that it was replaced. */
const HANDOVER_MS = 5000;

export class SshWriter implements WriterTransport {
  readonly #address: SshVia;
  readonly #settings: SshWriterSettings;
  readonly #source: EntrySource;
  readonly #events: WriterEvents;
  readonly #log = new EntryLog();
  readonly #readers: SshReaders;
  readonly #ended = new AbortController();
  #connection: SshConnection | undefined;
  #connectedBefore = false;
  #kicking = false;
  #acknowledged = 0;

  constructor(address: SshVia, settings: SshWriterSettings, source: EntrySource, events: WriterEvents) {
    this.#address = address;
    this.#settings = settings;
    this.#source = source;
    this.#events = events;
    this.#readers = new SshReaders(settings, this.#log, events, {
      changed: () => this.#settle(),
      takenOver: by => void this.#giveUp(by),
    });
  }

  get readers(): readonly ReaderState[] {
    return this.#readers.states;
  }

  get joined(): number {
    return this.#readers.joined;
  }

  async open(): Promise<void> {
    const connection = await this.#connect(this.#settings.takeOver);
    void this.#serve(connection);
  }

  async #connect(takeOver: boolean): Promise<SshConnection> {
    const { signal } = this.#ended;
    const { channel, description } = this.#settings;
    const connection = await SshConnection.open(this.#address, channelPorts(channel), {
      signal,
      aliveIntervalS: aliveIntervalS(description.peerTimeoutMs),
    });
    const abort = () => connection.destroy();
    signal.addEventListener('abort', abort, { once: true });
    try {
      await this.#claim(connection, takeOver);
      signal.throwIfAborted();
      return connection;
    } catch (error) {
      await connection.close();
      throw error;
    } finally {
      signal.removeEventListener('abort', abort);
    }
  }

  /** Publishes one of the channel's ports, unless another writer of the channel answers on any of them. */
  async #claim(connection: SshConnection, takeOver: boolean): Promise<void> {
    const { channel, description } = this.#settings;
    const ports = channelPorts(channel);
    const accept = (socket: Parameters<SshReaders['accept']>[0]) => void this.#readers.accept(socket);
    const others = await Promise.all(ports.map(port => meet(connection, port, channel)));
    for (const other of others) if (typeof other === 'object') await this.#settleWith(other, takeOver);
    for (const [index, port] of ports.entries()) {
      const granted = await connection.listen(port, accept);
      // Still held by a connection that is dead and that the server has not missed: ours of before, as a rule.
      if (!granted && others[index] === 'silent') continue;
      const answer = await meet(connection, port, channel);
      const met = typeof answer === 'object' ? answer : undefined;
      met?.stream.destroy();
      if (met?.description.run === description.run) return;
      if (granted) await connection.unlisten(port);
      // One that started in the same moment.
      if (met) throw this.#occupied(met);
    }
    const { label } = this.#address;
    if (connection.prohibited) throw prohibited(label);
    throw new ServerError(
      'SERVER_REFUSED',
      `${label} cannot carry the channel: all ports that ${channel} may use there (${ports.join(', ')}) are taken, or its sshd forbids -R.`,
    );
  }

  async #settleWith(other: Meeting, takeOver: boolean): Promise<void> {
    if (!takeOver) {
      other.stream.destroy();
      throw this.#occupied(other);
    }
    const admission = this.#events.admission(other.description, other.nonce);
    other.stream.send('t', { label: this.#settings.description.writer, ...(admission && { admission }) });
    const answer = await other.stream.nextWithin(HANDOVER_MS);
    if (answer?.kind !== 'k') {
      other.stream.destroy();
      throw this.#occupied(other);
    }
    // It ends its connection when its readers know.
    while (await other.stream.nextWithin(HANDOVER_MS)) {
      // Nothing that comes before that matters.
    }
  }

  #occupied({ description }: Meeting): Error {
    const { channel } = this.#settings;
    // A newer run while we were away has replaced this one.
    if (this.#connectedBefore) return failures.replacedWriter(channel);
    return failures.busy(channel, description.writer, 'is being written by');
  }

  /** Runs until the writer is closed: serves one connection after the other. */
  async #serve(first: SshConnection): Promise<void> {
    let connection = first;
    try {
      for (;;) {
        const reason = await this.#attached(connection);
        if (this.#ended.signal.aborted) return;
        this.#events.connected(false, clean(reason));
        connection = await this.#comeBack();
        this.#events.connected(true);
      }
    } catch (error) {
      if (!this.#ended.signal.aborted) this.#events.failed(error as Error);
    }
  }

  #comeBack(): Promise<SshConnection> {
    return retry(() => this.#connect(false), {
      label: this.#address.label,
      reconnectTimeoutMs: this.#settings.reconnectTimeoutMs,
      signal: this.#ended.signal,
      // Its ports may be held for a while by the connection that was lost.
      isOutage: error => error instanceof SshError || error instanceof ServerError,
    });
  }

  async #attached(connection: SshConnection): Promise<string> {
    this.#connection = connection;
    this.#connectedBefore = true;
    this.#readers.forgive();
    const beats = (this.#settings.description.peerTimeoutMs / BEATS_PER_TIMEOUT) | 0;
    const beating = setInterval(() => this.#readers.beat(this.#source.end ?? Number.POSITIVE_INFINITY), beats);
    try {
      return await connection.lost;
    } finally {
      clearInterval(beating);
      this.#connection = undefined;
    }
  }

  kick(): void {
    // Telling of what is stored makes room for more, which is another kick.
    if (this.#kicking) return;
    this.#kicking = true;
    try {
      for (let entry = this.#source.next(); entry; entry = this.#source.next()) {
        this.#log.push(entry);
        this.#events.stored(entry.seq);
      }
    } finally {
      this.#kicking = false;
    }
    this.#readers.pump();
  }

  #settle(): void {
    const { slowest } = this.#readers;
    if (slowest === undefined || slowest <= this.#acknowledged) return;
    if (this.#readers.joined < this.#settings.waitReaders) return;
    this.#acknowledged = slowest;
    this.#events.acknowledged(slowest);
  }

  trim(seq: number, force: boolean): void {
    const limit = force ? seq : Math.min(seq, this.#acknowledged, this.#readers.slowest ?? seq);
    if (limit <= this.#log.base) return;
    this.#log.dropUpTo(limit);
    // The caller is in the middle of moving what this makes room for.
    queueMicrotask(() => this.#events.trimmed(limit));
  }

  async #giveUp(by: string): Promise<void> {
    await this.#readers.close(TAKEN_OVER);
    await this.#connection?.close();
    this.#events.readersChanged(`${clean(by)} took channel ${this.#settings.channel} over`);
    if (!this.#ended.signal.aborted) this.#events.failed(failures.replacedWriter(this.#settings.channel));
  }

  async close(kind: CloseKind, lastSeq: number): Promise<boolean> {
    const connection = this.#connection;
    // An outage in this very moment: the readers cannot be told, and come back for what they lack.
    if (!connection) return false;
    if (kind === 'done') {
      if (this.readers.some(({ seq }) => seq < lastSeq)) return false;
      if (!this.#events.confirmed(this.readers, lastSeq)) {
        this.#events.failed(failures.unproven(this.#settings.channel));
        return false;
      }
    } else {
      const patience = new AbortController();
      // One that knocks now and then shall learn of a failure that came before it.
      if (kind === 'failed' && this.#readers.joined === 0) {
        await Promise.race([this.#readers.arrival(), connection.lost, pause(KNOCK_MS.max * 1.2, patience.signal)]);
      }
      // Who fails waits for as long as its caller does.
      const late = kind === 'handed' ? [pause(this.#settings.lingerMs, patience.signal)] : [];
      await Promise.race([this.#readers.arrived(), connection.lost, ...late]);
      patience.abort();
    }
    this.#ended.abort(new Error('closed'));
    await this.#readers.close();
    await connection.close();
    return true;
  }

  destroy(): void {
    this.#ended.abort(new Error('closed'));
    this.#connection?.destroy();
  }
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return sleep(ms, undefined, { signal }).catch(() => {});
}
