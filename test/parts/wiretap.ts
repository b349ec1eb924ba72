/** A line between two addresses that keeps a copy of every byte that goes over it, UDP and TCP. */
import { createSocket, type Socket as Datagram } from 'node:dgram';
import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';

export interface WiretapOptions {
  basePort: number;
  /** The sender's address, the line's and the receiver's: each end has the line's as its peer. */
  sender: string;
  line: string;
  receiver: string;
  /** Sees each datagram before it goes on; `port` is whom it is for. */
  onDatagram?: (packet: Buffer, port: number) => void;
}

const SENDERS_PORTS = [5, 7];
const RECEIVERS_PORTS = [0, 1, 2, 3];
const CONTROL_PORT = 8;

export class Wiretap implements AsyncDisposable {
  /** What was carried, datagram by datagram and piece by piece. */
  readonly captured: Buffer[] = [];
  readonly #datagrams: Datagram[] = [];
  readonly #streams = new Set<Socket>();
  readonly #server: Server;

  readonly #onDatagram: WiretapOptions['onDatagram'];

  private constructor({ basePort, line, receiver, onDatagram }: WiretapOptions) {
    this.#onDatagram = onDatagram;
    this.#server = createServer(near => {
      const far = connect({ host: receiver, port: basePort + CONTROL_PORT, localAddress: line });
      for (const [from, to] of [
        [near, far],
        [far, near],
      ] as const) {
        this.#streams.add(from);
        from.on('data', piece => this.captured.push(piece));
        from.on('error', () => {});
        from.on('close', () => to.destroy());
        from.pipe(to);
      }
    });
  }

  static async start(options: WiretapOptions): Promise<Wiretap> {
    const tap = new Wiretap(options);
    const { basePort, sender, line, receiver } = options;
    for (const offset of RECEIVERS_PORTS) await tap.#carry(line, basePort + offset, receiver);
    for (const offset of SENDERS_PORTS) await tap.#carry(line, basePort + offset, sender);
    await once(tap.#server.listen(basePort + CONTROL_PORT, line), 'listening');
    return tap;
  }

  get bytes(): Buffer {
    return Buffer.concat(this.captured);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const stream of this.#streams) stream.destroy();
    const closed = once(this.#server, 'close');
    this.#server.close();
    await Promise.all([closed, ...this.#datagrams.map(socket => new Promise<void>(resolve => socket.close(resolve)))]);
  }

  async #carry(line: string, port: number, target: string): Promise<void> {
    const socket = createSocket('udp4');
    socket.on('error', () => {});
    socket.on('message', packet => {
      this.captured.push(packet);
      this.#onDatagram?.(packet, port);
      socket.send(packet, port, target);
    });
    this.#datagrams.push(socket);
    socket.bind({ address: line, port, exclusive: true });
    await once(socket, 'listening');
  }
}
