/**
 * A room's publisher through an ssh server: publishes a port of the server's loopback, on which viewers find it, sends to
 * each at that viewer's own pace, and comes back after outages.
 *
 * Closing cascade: `close()` ends the viewers' streams once what was written has left, then ssh; nothing is called afterwards.
 */
import { randomBytes } from 'node:crypto';
import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { StartError } from '../errors.js';
import { TLS_HANDSHAKE } from './client-hello.js';
import type { CreditWindow } from './credit-window.js';
import { Guesses } from './guesses.js';
import { interleave } from './interleaved.js';
import { Lobby, opening } from './lobby.js';
import { Outlet } from './outlet.js';
import { MEDIA_CHANNEL_MAX, PacketStream } from './packet-stream.js';
import { deliveredKbps, hasRoom, queuedMs } from './quickest.js';
import { type Publisher, type PublisherEvents, type RoomViewer, type Unit, whileOpening } from './room.js';
import { keyRefusal, PLAIN_REFUSED, secured } from './secure.js';
import { SshConnection, SshError } from './ssh.js';
import { comeBack, greetingOf, meet, prohibited, readGreeting, roomPorts, type SshRoom } from './ssh-room.js';

/** Who knocks says at once what it wants. */
const HANDSHAKE_MS = 10_000;
/** Anybody with an account on the server may knock, or watch where there is no key. */
const KNOCKING_MAX = 32;
const VIEWERS_MAX = 32;

interface Watching extends RoomViewer {
  stream: PacketStream;
  outlet: Outlet;
}

export class SshPublisher implements Publisher {
  readonly #room: SshRoom;
  readonly #events: PublisherEvents;
  readonly #run = randomBytes(12).toString('base64url');
  readonly #ended = new AbortController();
  readonly #lobby = new Lobby({ most: KNOCKING_MAX, patienceMs: HANDSHAKE_MS });
  /** All come through the server: strangers have one guess a second together. */
  readonly #guesses: Guesses | undefined;
  readonly #viewers = new Set<Watching>();
  #connection: SshConnection | undefined;
  #serving: Promise<void> = Promise.resolve();
  #named = 0;
  #droppedBefore = 0;
  #refused = 0;

  private constructor(room: SshRoom, events: PublisherEvents) {
    this.#room = room;
    this.#events = events;
    this.#guesses = room.key && new Guesses(room.key);
  }

  /** Resolves when viewers can come. @throws SshError, StartError ROOM */
  static async open(room: SshRoom, events: PublisherEvents, signal?: AbortSignal): Promise<SshPublisher> {
    const publisher = new SshPublisher(room, events);
    const connection = await whileOpening(signal, publisher.#ended, () => publisher.#connect());
    publisher.#serving = publisher.#serve(connection);
    return publisher;
  }

  get hasRoom(): boolean {
    return hasRoom(this.#windows);
  }

  get viewers(): number {
    return this.#viewers.size;
  }

  get rateKbps(): number | undefined {
    return deliveredKbps(this.#windows, performance.now());
  }

  get queueMs(): number {
    return queuedMs(this.#windows);
  }

  get dropped(): number {
    return [...this.#viewers].reduce((sum, { outlet }) => sum + outlet.dropped, this.#droppedBefore);
  }

  get refused(): number {
    return this.#refused;
  }

  send(unit: Unit): void {
    if (this.#viewers.size === 0) return;
    const bytes = interleave(unit.channel, unit.packets);
    for (const { outlet } of this.#viewers) outlet.send(unit, bytes);
    this.#events.changed();
  }

  async close(): Promise<void> {
    await Promise.all([...this.#viewers].map(({ stream }) => stream.leave()));
    this.#ended.abort(new Error('closed'));
    await this.#connection?.close();
    await this.#serving;
  }

  get #windows(): CreditWindow[] {
    return [...this.#viewers].map(({ outlet }) => outlet.window);
  }

  async #connect(): Promise<SshConnection> {
    const { signal } = this.#ended;
    const { address, room } = this.#room;
    const connection = await SshConnection.open(address, roomPorts(room), { signal });
    const abort = () => connection.destroy();
    signal.addEventListener('abort', abort, { once: true });
    try {
      await this.#claim(connection);
      signal.throwIfAborted();
      return connection;
    } catch (error) {
      await connection.close();
      throw signal.aborted ? signal.reason : error;
    } finally {
      signal.removeEventListener('abort', abort);
    }
  }

  /** Publishes one of the room's ports, unless another publisher of the room answers on any of them. */
  async #claim(connection: SshConnection): Promise<void> {
    const { address, room } = this.#room;
    const ports = roomPorts(room);
    const accept = (socket: Socket) => void this.#accept(socket);
    for (const other of await Promise.all(ports.map(port => meet(connection, port, this.#room)))) {
      if (!other || 'refusal' in other) continue;
      other.stream.destroy();
      throw this.#occupied();
    }
    for (const port of ports) {
      const granted = await connection.listen(port, accept);
      const met = await meet(connection, port, this.#room);
      if (met && 'stream' in met) {
        met.stream.destroy();
        if (met.run === this.#run) return;
        // One that started in the same moment.
        throw this.#occupied();
      }
      if (granted) await connection.unlisten(port);
    }
    if (connection.prohibited) throw prohibited(address);
    // An old connection of ours may hold them until the server notices.
    throw new SshError(
      'SSH_REFUSED',
      `${address.label} cannot carry the session: all ports that the room ${room} may use there (${ports.join(', ')}) are taken, or its sshd forbids -R.`,
    );
  }

  #occupied(): StartError {
    const { address, room } = this.#room;
    return new StartError(
      'ROOM',
      `Another sender is in the room ${room} at ${address.label}: end that one, or choose another room.`,
    );
  }

  /** Runs until it is closed: serves one connection after the other. */
  async #serve(first: SshConnection): Promise<void> {
    const { signal } = this.#ended;
    let connection = first;
    try {
      for (;;) {
        this.#connection = connection;
        this.#events.connected(true);
        const reason = await connection.lost;
        this.#connection = undefined;
        if (signal.aborted) return;
        this.#events.connected(false, reason);
        connection = await comeBack(() => this.#connect(), signal);
      }
    } catch (error) {
      if (!signal.aborted) this.#events.failed(error);
    }
  }

  async #accept(socket: Socket): Promise<void> {
    this.#lobby.enter(socket);
    try {
      const stream = await this.#secure(socket, await opening(socket, { hello: this.#room.key !== undefined }));
      if (!stream || !(await this.#greet(new PacketStream(stream)))) this.#refused++;
    } catch {
      // Whoever did not come in may come again.
      this.#refused++;
      socket.destroy();
    } finally {
      this.#lobby.leave(socket);
    }
  }

  /** The stream to talk on; undefined where the keys do not fit, of which the other end is told. */
  async #secure(socket: Socket, first: Buffer): Promise<Duplex | undefined> {
    const { key, room } = this.#room;
    const speaksTls = first[0] === TLS_HANDSHAKE;
    if (!key && !speaksTls) return socket;
    if (!key) {
      // No TLS record begins so: the other end learns that nobody has a key here.
      socket.end(greetingOf(room));
      this.#events.refused('we-need-a-key');
      return undefined;
    }
    if (!speaksTls) {
      socket.end(PLAIN_REFUSED);
      this.#events.refused('they-have-no-key');
      return undefined;
    }
    try {
      return await this.#guesses!.hear(first, () => {
        this.#lobby.seat(socket);
        return secured(socket, key);
      });
    } catch (error) {
      const refusal = keyRefusal(error as NodeJS.ErrnoException);
      if (refusal) this.#events.refused(refusal);
      throw error;
    }
  }

  /** False for who wants something else. */
  async #greet(stream: PacketStream): Promise<boolean> {
    const greeting = await new Promise<Buffer | undefined>(resolve => {
      stream.once('greeting', resolve).once('close', () => resolve(undefined));
    });
    const fits = greeting && readGreeting(greeting, this.#room.room);
    if (!fits || this.#ended.signal.aborted || this.#viewers.size >= VIEWERS_MAX) {
      stream.destroy();
      return false;
    }
    stream.greet(greetingOf(this.#room.room, this.#run));
    this.#join(stream);
    return true;
  }

  #join(stream: PacketStream): void {
    const outlet = new Outlet(
      bytes => stream.write(bytes),
      channel => this.#events.restart(channel),
    );
    const viewer: Watching = { id: String(++this.#named), stream, outlet };
    let here = false;
    // Our own knock at our own port says nothing more, and is nobody.
    const enter = () => {
      if (here) return;
      here = true;
      this.#viewers.add(viewer);
      this.#events.joined(viewer, stream.control);
      this.#events.changed();
    };
    stream.on('greeting', enter);
    stream.on('packet', (channel, data) => {
      if (here && channel <= MEDIA_CHANNEL_MAX) this.#events.packet(viewer, channel, data);
    });
    stream.on('consumed', total => {
      outlet.consumed(total);
      this.#events.changed();
    });
    stream.once('close', () => {
      outlet.close();
      if (!here) return;
      this.#droppedBefore += outlet.dropped;
      this.#viewers.delete(viewer);
      this.#events.left(viewer);
      this.#events.changed();
    });
  }
}
