/**
 * A session's control connection: whoever receives listens on TCP base+8, whoever sends connects there; a call does both.
 * Without a key it agrees on capabilities, probes the clocks and carries statistics, and nothing waits for it. With a key
 * each connection brings fresh keys and sources for all media, which wait for them: the receiver is ready before the
 * sender begins.
 *
 * Closing cascade: `close()` ends the dialer, the listener and their connections; nothing is called afterwards.
 */
import type { KeyObject } from 'node:crypto';
import { randomBytes } from 'node:crypto';
import { type KeyError, StartError } from '../errors.js';
import { portOwner } from '../host/port-owner.js';
import { epochNs } from '../link/clock-estimate.js';
import { ControlChannel } from '../link/control-channel.js';
import { ControlDialer } from '../link/control-dialer.js';
import { ControlListener } from '../link/control-listener.js';
import type { JsonObject, Offer } from '../link/control-messages.js';
import type { ControlSocket } from '../link/room.js';
import type { KeyExporter, KeyRefusal } from '../link/secure.js';
import type { Endpoints } from '../rtp/address.js';
import { FRAME_TIMES } from '../rtp/frame-times.js';
import { controlPort } from '../rtp/ports.js';
import { RATE_FEEDBACK, SIZE_CHANGES } from '../rtp/rate-control.js';
import { REPAIR } from '../rtp/repair.js';
import type { Seal } from '../rtp/seal.js';
import { keyRefused } from './key-refused.js';
import { MediaKeys } from './media-keys.js';
import { type Part, round } from './part.js';
import { PeerPlace } from './peer-place.js';
import { readDirection, tellDirection } from './peer-statistics.js';
import { Sightings } from './sightings.js';
import type { ControlStatistics, Statistics } from './statistics.js';

export interface ControlOptions {
  /** Where to listen and dial; none in a room, which brings connections itself: see `attach`. */
  reach: { endpoints: Endpoints; basePort: number } | undefined;
  /** The peer as the user named it. */
  peer: string;
  key: KeyObject | undefined;
  /** Repair is offered to the peer; on no stream, which loses nothing. */
  repair: boolean;
  /** What we send follows what the receiver tells of its arrival. */
  rateControl: boolean;
  /** What arrives is recorded, in one size. */
  records: boolean;
}

/** Who began a connection: this end, or another one that was let in. */
export type Side = 'dialed' | 'accepted';

/** What the session does for its control connection. */
export interface ControlHost {
  /** Which directions there are, and how they are now. */
  media(): Pick<Statistics, 'sending' | 'receiving'>;
  warn(message: string): void;
  /** The keys of the two ends do not fit, as who `side` says was told: whoever is dialed has it from anybody. */
  refused(error: KeyError, side: Side): void;
  /** A medium could not be given its keys. */
  failed(error: unknown): void;
  /** What else travels on a connection, where both ends have it. */
  features: readonly ControlFeature[];
  /** What is sent, or received. */
  parts(direction: 'sending' | 'receiving'): readonly SealedPart[];
}

/** Sends a note; false when it cannot be sent now. */
export type Tell = (body: JsonObject) => boolean;

/** Something that the two ends do over their control connection, with notes of a topic of its own. */
export interface ControlFeature {
  readonly topic: string;
  /** Who sends media dials, who receives them is dialed: the side that this end of the feature is on. */
  readonly side: Side;
  /** Both ends have it, and a connection stands: what it returns hears of that connection. */
  join(peer: string, tell: Tell): Joined;
}

export interface Joined {
  heard(body: JsonObject): void;
  /** The connection is gone. */
  left(): void;
}

/** What the keys and clocks of a connection go to. */
export interface SealedPart extends Pick<Part, 'name'> {
  seal(seal: Seal): Promise<void>;
  timeFrames(epochNs: bigint): void;
  setRepair(agreed: boolean): void;
  /** The peer has another address. */
  follow(address: string): void;
  /** The last host that is not the peer's and sent what only the peer can have sent. */
  sighted(): string | undefined;
  /** Milliseconds since media or reports came from the peer; undefined before that. */
  silentMs(): number | undefined;
  /** Of what is sent: whoever receives tells of each packet's arrival. */
  setFeedback?(agreed: boolean): void;
  /** Of what is sent: whoever receives takes a picture whose size changes. */
  setResizable?(agreed: boolean): void;
  /** Of what is sent: whoever receives asks for key frames, as every end of this project does. */
  setAsking?(asks: boolean): void;
}

/** Capabilities of this version; of one that has notes it is their topic. */
const STATISTICS = 'statistics';
const CAPABILITIES = [STATISTICS, FRAME_TIMES];
const TELL_INTERVAL_MS = 1000;

export class SessionControl {
  readonly #options: ControlOptions;
  readonly #host: ControlHost;
  readonly #id = randomBytes(12).toString('base64url');
  /** The newest last: a room's sender has one with each viewer. */
  readonly #channels: { side: Side; channel: ControlChannel }[] = [];
  readonly #place: PeerPlace | undefined;
  readonly #sightings = new Sightings();
  readonly #keys: MediaKeys;
  readonly #told: NonNullable<ControlStatistics['peer']> = {};
  #dialer: ControlDialer | undefined;
  #listener: ControlListener | undefined;
  #telling: NodeJS.Timeout | undefined;
  #looking: NodeJS.Timeout | undefined;
  #closed = false;

  constructor(options: ControlOptions, host: ControlHost) {
    this.#options = options;
    this.#host = host;
    this.#keys = new MediaKeys(direction => host.parts(direction));
    const { reach, key } = options;
    this.#place =
      reach &&
      new PeerPlace({
        endpoints: reach.endpoints,
        keyed: key !== undefined,
        silentMs: () => Math.min(...this.#parts().map(part => part.silentMs() ?? Number.POSITIVE_INFINITY)),
        moved: address => this.#follow(address),
      });
  }

  /** Whether this end or the other one has moved. */
  look(): void {
    if (this.#closed) return;
    this.#dialer?.look();
    const dialMs = this.#place?.sight(this.#sightings.newest(this.#parts()));
    clearTimeout(this.#looking);
    if (dialMs === 0) this.#dialer?.again();
    else if (dialMs !== undefined) this.#looking = setTimeout(() => this.#lookAgain(), dialMs);
  }

  #lookAgain(): void {
    try {
      this.look();
    } catch (error) {
      this.#failed(error);
    }
  }

  /** Listens and dials, as the session receives and sends. @throws StartError PORT_IN_USE in a keyed session */
  async open(): Promise<void> {
    const { receiving, sending } = this.#host.media();
    const { reach } = this.#options;
    if (receiving && reach) await this.#listen(reach);
    if (sending && reach) this.#dial(reach);
    this.#telling = setInterval(() => this.#tell(), TELL_INTERVAL_MS);
  }

  /** Undefined while there is no connection. */
  statistics(): ControlStatistics | undefined {
    const channel = this.#newest('dialed') ?? this.#newest('accepted');
    if (!channel) return undefined;
    const { clock } = channel;
    return {
      keyed: this.#options.key !== undefined,
      ...(clock && { roundTripMs: round(clock.roundTripMs, 2), clockOffsetMs: round(clock.offsetMs, 2) }),
      ...(this.#listener?.turnedAway && { refused: this.#listener.turnedAway }),
      ...(Object.keys(this.#told).length > 0 && { peer: { ...this.#told } }),
    };
  }

  async close(): Promise<void> {
    this.#closed = true;
    clearInterval(this.#telling);
    clearTimeout(this.#looking);
    const brought = this.#options.reach ? [] : this.#channels.map(({ channel }) => channel.close());
    await Promise.all([this.#dialer?.close(), this.#listener?.close(), ...brought]);
    await this.#keys.settled();
  }

  async #listen({ endpoints, basePort }: NonNullable<ControlOptions['reach']>): Promise<void> {
    const { key } = this.#options;
    const port = controlPort(basePort);
    try {
      this.#listener = await ControlListener.open({
        address: endpoints.listen,
        port,
        get peer() {
          return endpoints.peer;
        },
        mayMove: signal => this.#place!.mayMove(signal),
        key,
        answer: (theirs, exportKey, address) => this.#answer(theirs, exportKey, address),
        established: channel => this.#join('accepted', channel),
        refused: why => this.refuse(why, 'accepted'),
      });
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException;
      const owner = code === 'EADDRINUSE' ? portOwner('tcp', port) : undefined;
      const why = owner ? `in use by ${owner.name} (pid ${owner.pid})` : `not to be had (${message})`;
      if (key) {
        const fix = 'end that one, or move both sides with --base-port';
        throw new StartError('PORT_IN_USE', `TCP port ${port} is ${why}; ${fix}.`, { cause: error });
      }
      this.#host.warn(`TCP port ${port} is ${why}: the session does without its control connection.`);
    }
  }

  #dial({ endpoints, basePort }: NonNullable<ControlOptions['reach']>): void {
    const { key } = this.#options;
    const place = this.#place!;
    let offered: Offer | undefined;
    this.#dialer = new ControlDialer({
      get address() {
        return place.next();
      },
      port: controlPort(basePort),
      localAddress: /^(0\.0\.0\.0|::)$/.test(endpoints.listen) ? undefined : endpoints.listen,
      key,
      offer: () => {
        offered = this.#offer('dialed', this.#sources('sending'));
        return offered;
      },
      established: (channel, exportKey, address) => {
        place.meet(channel.theirs.id, address);
        this.#join('dialed', channel);
        if (!exportKey) return;
        this.#keys
          .seal('sending', offered!.streams, channel.theirs.streams, exportKey)
          .catch(error => this.#failed(error));
      },
      refused: why => this.refuse(why),
      failed: () => this.#attend('dialed'),
    });
    this.#dialer.start();
  }

  /** All that is pinned to the peer's address. */
  #follow(address: string): void {
    this.#host.warn(`${this.#options.peer} has moved: it is at ${address} now.`);
    for (const part of this.#parts()) part.follow(address);
  }

  #parts(): SealedPart[] {
    return (['sending', 'receiving'] as const).flatMap(direction => this.#host.parts(direction));
  }

  #offer(side: Side, streams: Offer['streams']): Offer {
    const topics = this.#features(side).map(({ topic }) => topic);
    const { repair, reach, rateControl, records } = this.#options;
    // Who is dialed receives, and tells whoever asks.
    const told = side === 'accepted' || rateControl ? [RATE_FEEDBACK] : [];
    const resized = side === 'dialed' || !records ? [SIZE_CHANGES] : [];
    // A room loses nothing, and its line is known without being told of.
    const line = reach ? (repair ? [REPAIR, ...told, ...resized] : []) : resized;
    return { id: this.#id, capabilities: [...CAPABILITIES, ...line, ...topics], streams };
  }

  #features(side: Side): readonly ControlFeature[] {
    return this.#host.features.filter(feature => feature.side === side);
  }

  /** None where nothing is sealed, for then they may change by themselves. */
  #sources(direction: 'sending' | 'receiving'): Offer['streams'] {
    return this.#options.key ? this.#keys.sources(direction) : {};
  }

  /** What a receiver answers to a greeting, once it can open what will come. */
  async #answer(theirs: Offer, exportKey: KeyExporter | undefined, address: string): Promise<Offer> {
    // What this end dials to the old address goes nowhere.
    if (this.#place!.meet(theirs.id, address)) this.#dialer?.again();
    const sources = this.#sources('receiving');
    try {
      if (exportKey) await this.#keys.seal('receiving', sources, theirs.streams, exportKey);
    } catch (error) {
      this.#failed(error);
      throw error;
    }
    return this.#offer('accepted', sources);
  }

  /**
   * A connection that a room has brought, sealed where the room is: whoever sends greets, as on any other. Resolves with the
   * capabilities that both ends have.
   */
  async attach(direction: 'sending' | 'receiving', socket: ControlSocket): Promise<readonly string[]> {
    try {
      const greeted =
        direction === 'sending'
          ? ControlChannel.greet(socket, this.#offer('dialed', {}))
          : ControlChannel.welcome(socket, async () => this.#offer('accepted', {}));
      const channel = await greeted;
      this.#join(direction === 'sending' ? 'dialed' : 'accepted', channel);
      return channel.agreed;
    } catch {
      // The room tries again; without it the media go on.
      socket.destroy();
      return [];
    }
  }

  #newest(side: Side): ControlChannel | undefined {
    return this.#channels.findLast(known => known.side === side)?.channel;
  }

  #failed(error: unknown): void {
    if (!this.#closed) this.#host.failed(error);
  }

  #join(side: Side, channel: ControlChannel): void {
    this.#channels.push({ side, channel });
    const joined = new Map<string, Joined>();
    channel.on('note', (topic, body) => {
      if (topic === STATISTICS) this.#hear(side, body);
      else joined.get(topic)?.heard(body);
    });
    for (const feature of this.#features(side)) {
      const { topic } = feature;
      if (channel.agreed.includes(topic))
        joined.set(
          topic,
          feature.join(this.#options.peer, body => channel.note(topic, body)),
        );
    }
    this.#timeFrames(side);
    this.#attend(side);
    if (side === 'accepted') channel.on('clock', () => this.#timeFrames(side));
    channel.once('close', () => {
      for (const one of joined.values()) one.left();
      const place = this.#channels.findIndex(other => other.channel === channel);
      if (place >= 0) this.#channels.splice(place, 1);
      this.#timeFrames(side);
      this.#attend(side);
      if (this.#newest(side)) return;
      delete this.#told[side === 'dialed' ? 'receiving' : 'sending'];
    });
  }

  /**
   * Who sends says by its own clock when a frame was captured, as soon as anybody wants to know; who receives knows how far
   * that clock is from its own.
   */
  #timeFrames(side: Side): void {
    if (this.#closed) return;
    const agreed = this.#channels.findLast(known => known.side === side && known.channel.agreed.includes(FRAME_TIMES));
    const offsetMs = side === 'dialed' ? 0 : agreed?.channel.clock?.offsetMs;
    const epoch = agreed && offsetMs !== undefined ? epochNs(offsetMs) : 0n;
    for (const part of this.#host.parts(side === 'dialed' ? 'sending' : 'receiving')) part.timeFrames(epoch);
  }

  /** Without a connection whoever is at the peer's address may be an original: it gets the classic wire. */
  #attend(side: Side): void {
    if (this.#closed) return;
    const has = (name: string) => this.#channels.some(one => one.side === side && one.channel.agreed.includes(name));
    for (const part of this.#host.parts(side === 'dialed' ? 'sending' : 'receiving')) {
      part.setRepair(has(REPAIR));
      part.setFeedback?.(has(RATE_FEEDBACK));
      // In a room each viewer for himself: see `SessionRoom`.
      if (this.#options.reach) part.setResizable?.(has(SIZE_CHANGES));
      part.setAsking?.(has(STATISTICS));
    }
  }

  /** Who dials sends, and is told how that arrives; who is dialed is told how it was sent. */
  #tell(): void {
    if (this.#channels.length === 0) return;
    const { sending, receiving } = this.#host.media();
    for (const { side, channel } of this.#channels) {
      if (side === 'dialed' && sending) channel.note(STATISTICS, { sending: tellDirection(sending) });
      if (side === 'accepted' && receiving) channel.note(STATISTICS, { receiving: tellDirection(receiving) });
    }
  }

  #hear(side: Side, body: JsonObject): void {
    const direction = side === 'dialed' ? 'receiving' : 'sending';
    const heard = readDirection(body[direction]);
    if (heard) this.#told[direction] = heard;
  }

  /** The other end is there and has another key, or only one of the two has one. */
  refuse(why: KeyRefusal, side: Side = 'dialed'): void {
    if (this.#closed) return;
    this.#host.refused(keyRefused(this.#options.peer, why), side);
  }
}
