/**
 * A session in a room instead of between two addresses: its media's packets go to and come from the room's server, each
 * viewer gets a control connection of its own where the carrier has room for one, and the encoder waits while the quickest
 * viewer's line is full, which says what the pictures follow.
 *
 * Closing cascade: `close()` ends the room; the packets' ends go with their pipelines.
 */
import type { KeyObject } from 'node:crypto';
import type { ControlSocket, Publisher, PublisherEvents, RoomViewer, Viewer } from '../link/room.js';
import type { KeyRefusal } from '../link/secure.js';
import { SshPublisher } from '../link/ssh-publisher.js';
import { SshViewer } from '../link/ssh-viewer.js';
import { RedisPublisher } from '../pipe/redis-room-publisher.js';
import { RedisViewer } from '../pipe/redis-room-viewer.js';
import { SIZE_CHANGES } from '../rtp/rate-control.js';
import { StreamRate } from '../rtp/stream-rate.js';
import { mediumChannels, ReceivingStream, type ReportsIn, SendingStream } from '../rtp/stream-wire.js';
import type { Part } from './part.js';
import type { RoomAddress } from './room-address.js';
import type { RoomStatistics } from './statistics.js';
import type { VideoSender } from './video-sender.js';

export interface RoomOptions {
  address: RoomAddress;
  key: KeyObject | undefined;
  /** The most of one picture. */
  bitrateKbps: number;
  /** What arrives is recorded, in one size. */
  records: boolean;
  signal: AbortSignal | undefined;
}

/** What the session does for its room. */
export interface RoomHost {
  warn(message: string): void;
  failed(error: unknown): void;
  /** Our key is not the room's. */
  refused(why: KeyRefusal): void;
  /** A control connection's bytes; resolves with the capabilities that both ends have, none where it came to nothing. */
  control(direction: 'sending' | 'receiving', socket: ControlSocket): Promise<readonly string[]>;
}

export interface RoomParts {
  sending?: { video: readonly VideoSender[]; audio: Part | undefined };
  receiving?: { video: readonly Part[]; audio: Part | undefined };
}

/** How often what the line carries is looked at. */
const LOOK_MS = 250;

export class SessionRoom {
  readonly label: string;
  readonly #options: RoomOptions;
  readonly #sending: { stream: SendingStream; medium: 'video' | 'audio'; track: number }[] = [];
  readonly #receiving: { stream: ReceivingStream; medium: 'video' | 'audio'; track: number }[] = [];
  readonly #reports = new Map<RoomViewer, Map<number, ReportsIn>>();
  #rate: StreamRate | undefined;
  #pictures: { part: VideoSender; stream: SendingStream }[] = [];
  #parts: RoomParts = {};
  #host: RoomHost | undefined;
  #publisher: Publisher | undefined;
  #viewer: Viewer | undefined;
  #connected = false;
  #lostOnce = false;
  #looking: NodeJS.Timeout | undefined;
  #closed = false;

  constructor(options: RoomOptions) {
    this.#options = options;
    this.label = options.address.label;
  }

  sendingWire(medium: 'video' | 'audio', track = 0): SendingStream {
    const stream = new SendingStream(mediumChannels(medium, track));
    this.#sending.push({ stream, medium, track });
    return stream;
  }

  receivingWire(medium: 'video' | 'audio', track = 0): ReceivingStream {
    const stream = new ReceivingStream(mediumChannels(medium, track));
    this.#receiving.push({ stream, medium, track });
    return stream;
  }

  /** Hands on packets from here on; before the pipelines play. */
  attach({ sending, receiving }: RoomParts): void {
    for (const { stream, medium, track } of this.#sending) {
      const part = medium === 'video' ? sending?.video[track] : sending?.audio;
      if (!part) continue;
      if (medium === 'video') this.#pictures.push({ part: part as VideoSender, stream });
      const { pipeline } = part;
      // The pipeline's own failure ends the session.
      stream.run(pipeline, unit => this.#publisher?.send(unit), { whole: medium === 'video' }).catch(() => {});
    }
    for (const { stream, medium, track } of this.#receiving) {
      const part = medium === 'video' ? receiving?.video[track] : receiving?.audio;
      if (part) stream.run(part.pipeline, (channel, report) => this.#viewer?.send(channel, report)).catch(() => {});
    }
    this.#parts = { ...(sending && { sending }), ...(receiving && { receiving }) };
  }

  /** Enters the room. @throws SshError, StartError ROOM */
  async open(host: RoomHost): Promise<void> {
    this.#host = host;
    if (this.#parts.sending) await this.#publish(host);
    else await this.#view(host);
    // Closed in the meantime: what came late goes at once.
    if (this.#closed) await this.#leave();
  }

  statistics(): RoomStatistics {
    const publisher = this.#publisher;
    return {
      connected: this.#connected,
      refused: (publisher ?? this.#viewer)?.refused ?? 0,
      ...(publisher && { viewers: publisher.viewers, missed: publisher.dropped }),
      ...(this.#rate && { bitrateKbps: this.#rate.kbps }),
    };
  }

  async close(): Promise<void> {
    this.#closed = true;
    clearInterval(this.#looking);
    await this.#leave();
  }

  async #leave(): Promise<void> {
    await Promise.all([this.#publisher?.close(), this.#viewer?.close()]);
  }

  async #publish(host: RoomHost): Promise<void> {
    const { address, key, signal } = this.#options;
    this.#rate = new StreamRate(this.#options.bitrateKbps * this.#pictures.length, performance.now());
    this.#looking = setInterval(() => this.#look(), LOOK_MS);
    const events: PublisherEvents = {
      ...this.#roomEvents(host),
      // Anybody with an account there can knock: no reason to end.
      refused: why => host.warn(STRANGERS[why](this.label)),
      joined: (viewer, control) => {
        void this.#admit(viewer);
        if (control) void host.control('sending', control).then(agreed => this.#hear(viewer, agreed));
      },
      left: viewer => void this.#dismiss(viewer),
      takes: (viewer, capabilities) => this.#hear(viewer, capabilities),
      packet: (viewer, channel, data) => this.#reports.get(viewer)?.get(channel)?.push(data),
      changed: () => this.#steer(),
      restart: channel => {
        if (this.#closed) return;
        for (const { part, stream } of this.#pictures) if (stream.channels.rtp === channel) part.refresh();
      },
    };
    this.#publisher =
      address.kind === 'ssh'
        ? await SshPublisher.open({ ...address, key }, events, signal)
        : await RedisPublisher.open({ ...address, key }, events, signal, [SIZE_CHANGES]);
  }

  async #view(host: RoomHost): Promise<void> {
    const { address, key, records, signal } = this.#options;
    const events = {
      ...this.#roomEvents(host),
      refused: host.refused,
      met: (control: ControlSocket | undefined) => {
        if (control) void host.control('receiving', control);
      },
      lost: () => {},
      packet: (channel: number, data: Uint8Array) => {
        for (const { stream } of this.#receiving) if (stream.push(channel, data)) return;
      },
    };
    this.#viewer =
      address.kind === 'ssh'
        ? await SshViewer.open({ ...address, key }, events, signal)
        : await RedisViewer.open({ ...address, key }, events, signal, records ? [] : [SIZE_CHANGES]);
  }

  #roomEvents(host: RoomHost) {
    return {
      connected: (is: boolean, reason = '') => {
        const again = !this.#connected && this.#lostOnce;
        this.#connected = is;
        if (!is) {
          this.#lostOnce = true;
          host.warn(`${this.label} was lost (${reason}): trying again.`);
        } else if (again) host.warn(`${this.label} is reached again.`);
      },
      failed: (error: unknown) => host.failed(error),
    };
  }

  /** The viewer's reports pass a guard of their own in each medium's pipeline. */
  async #admit(viewer: RoomViewer): Promise<void> {
    const entrances = new Map<number, ReportsIn>();
    this.#reports.set(viewer, entrances);
    for (const { part } of this.#pictures) part.sizes.setHere(viewer, true);
    try {
      for (const { stream, medium, track } of this.#sending) {
        const part = medium === 'video' ? this.#parts.sending?.video[track] : this.#parts.sending?.audio;
        if (!part || this.#closed) continue;
        const reports = await stream.admit(part.pipeline);
        if (this.#reports.has(viewer)) entrances.set(stream.channels.rtcp, reports);
        else await reports.close();
      }
    } catch (error) {
      if (!this.#closed) this.#host?.failed(error);
    }
    // Whoever has just come can begin with a key frame only.
    if (!this.#closed) for (const { part } of this.#pictures) part.refresh();
  }

  async #dismiss(viewer: RoomViewer): Promise<void> {
    const entrances = this.#reports.get(viewer);
    this.#reports.delete(viewer);
    for (const { part } of this.#pictures) part.sizes.forget(viewer);
    if (this.#closed) return;
    for (const reports of entrances?.values() ?? []) {
      await reports.close().catch((error: unknown) => {
        if (!this.#closed) this.#host?.failed(error);
      });
    }
  }

  /** What a viewer takes. */
  #hear(viewer: RoomViewer, capabilities: readonly string[]): void {
    if (!this.#reports.has(viewer)) return;
    for (const { part } of this.#pictures) part.sizes.setTaking(viewer, capabilities.includes(SIZE_CHANGES));
  }

  /** Opens and closes the way to the encoder. */
  #steer(): void {
    if (this.#closed || !this.#publisher) return;
    const waits = !this.#publisher.hasRoom;
    if (waits === this.#rate!.waits) return;
    this.#rate!.setWaits(waits, performance.now());
    for (const { part, stream } of this.#pictures) part.pipeline.element(stream.valve).set({ drop: waits });
  }

  /** Encoder, frame rate and size of each picture follow: see `VideoSender`. */
  #look(): void {
    const publisher = this.#publisher;
    if (this.#closed || !publisher) return;
    const line = {
      deliveredKbps: publisher.rateKbps,
      queueMs: publisher.queueMs,
      watched: publisher.viewers > 0,
    };
    const reading = this.#rate!.look(line, performance.now());
    const targetKbps = Math.round(reading.targetKbps / this.#pictures.length);
    for (const { stream } of this.#pictures) stream.carries({ ...reading, targetKbps });
  }
}

const STRANGERS = {
  'wrong-key': label => `Somebody with another key knocked at ${label} and was not let in.`,
  'we-need-a-key': label => `Somebody with a key knocked at ${label}; this end has none.`,
  'they-have-no-key': label => `Somebody without a key knocked at ${label} and was not let in.`,
} as const satisfies Record<KeyRefusal, (label: string) => string>;
