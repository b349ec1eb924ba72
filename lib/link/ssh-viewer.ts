/**
 * A room's viewer through an ssh server: finds the publisher on the room's ports, takes its packets, and finds it again
 * whenever it or the server was lost.
 *
 * Closing cascade: `close()` ends the stream once what was written has left, then ssh; nothing is called afterwards.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { interleave } from './interleaved.js';
import { MEDIA_CHANNEL_MAX, type PacketStream } from './packet-stream.js';
import { type Viewer, type ViewerEvents, whileOpening } from './room.js';
import { SshConnection } from './ssh.js';
import { comeBack, greetingOf, meet, prohibited, roomPorts, type SshRoom } from './ssh-room.js';

/** Between knocks on the ports of a publisher that is not there yet: a server with nothing but sshd tells nobody when it is. */
const KNOCK_MS = { first: 100, most: 1000 } as const;
/** Reports that wait for a line this slow are of no use. */
const WAITING_BYTES_MAX = 32_768;

export class SshViewer implements Viewer {
  /** Nobody dials a viewer. */
  readonly refused = 0;
  readonly #room: SshRoom;
  readonly #events: ViewerEvents;
  readonly #ended = new AbortController();
  #connection: SshConnection | undefined;
  #stream: PacketStream | undefined;
  #serving: Promise<void> = Promise.resolve();

  private constructor(room: SshRoom, events: ViewerEvents) {
    this.#room = room;
    this.#events = events;
  }

  /** Resolves when the server has let us in; whether a publisher is there is another matter. @throws SshError */
  static async open(room: SshRoom, events: ViewerEvents, signal?: AbortSignal): Promise<SshViewer> {
    const viewer = new SshViewer(room, events);
    const connection = await whileOpening(signal, viewer.#ended, () => viewer.#connect());
    viewer.#serving = viewer.#serve(connection);
    return viewer;
  }

  send(channel: number, packet: Uint8Array): void {
    const stream = this.#stream;
    if (stream && stream.waiting < WAITING_BYTES_MAX) stream.write(interleave(channel, [packet]));
  }

  async close(): Promise<void> {
    await this.#stream?.leave();
    this.#ended.abort(new Error('closed'));
    await this.#connection?.close();
    await this.#serving;
  }

  #connect(): Promise<SshConnection> {
    const { address, room } = this.#room;
    return SshConnection.open(address, roomPorts(room), { signal: this.#ended.signal });
  }

  async #serve(first: SshConnection): Promise<void> {
    const { signal } = this.#ended;
    let connection = first;
    try {
      for (;;) {
        this.#connection = connection;
        this.#events.connected(true);
        await this.#work(connection);
        const reason = await connection.lost;
        this.#connection = undefined;
        if (signal.aborted) return;
        this.#events.connected(false, reason);
        connection = await comeBack(() => this.#connect(), signal);
      }
    } catch (error) {
      await this.#connection?.close();
      if (!signal.aborted) this.#events.failed(error);
    }
  }

  /** Follows the publisher, from stream to stream, until the connection is lost. */
  async #work(connection: SshConnection): Promise<void> {
    const over = new AbortController();
    void connection.lost.then(() => over.abort());
    while (!over.signal.aborted) {
      const stream = await this.#find(connection, over.signal);
      if (stream) await this.#follow(stream);
    }
  }

  /** The publisher, as soon as it answers on one of its ports; undefined when the connection is lost meanwhile. */
  async #find(connection: SshConnection, signal: AbortSignal): Promise<PacketStream | undefined> {
    const found = new AbortController();
    const until = AbortSignal.any([signal, found.signal]);
    let stream: PacketStream | undefined;
    const knock = async (port: number): Promise<void> => {
      for (let pauseMs: number = KNOCK_MS.first; !until.aborted; pauseMs = Math.min(KNOCK_MS.most, pauseMs * 1.5)) {
        const met = await meet(connection, port, this.#room, until);
        if (met && 'stream' in met) {
          if (stream) met.stream.destroy();
          stream ??= met.stream;
          return found.abort();
        }
        if (met && !until.aborted) this.#events.refused(met.refusal);
        if (connection.prohibited) throw prohibited(this.#room.address);
        await sleep(pauseMs, undefined, { signal: until }).catch(() => {});
      }
    };
    await Promise.all(roomPorts(this.#room.room).map(knock));
    return stream;
  }

  async #follow(stream: PacketStream): Promise<void> {
    this.#stream = stream;
    const gone = new Promise<void>(resolve => stream.once('close', resolve));
    stream.on('packet', (channel, data) => {
      if (channel <= MEDIA_CHANNEL_MAX) this.#events.packet(channel, data);
    });
    if (!stream.closed) {
      // A second greeting: not just a look at who is there.
      stream.greet(greetingOf(this.#room.room));
      this.#events.met(stream.control);
      await gone;
      this.#events.lost();
    }
    this.#stream = undefined;
  }
}
