/** Throws a corpus at the ports of a call, from the peer's own host and from another one, at a set rate. */
import { createSocket, type Socket } from 'node:dgram';
import { once } from 'node:events';
import type { HostilePacket } from './hostile-packets.js';
import type { Endpoint } from './relay.js';

export interface AttackerOptions {
  /** Address of the peer, from another port of which half of it comes. */
  peerHost: string;
  otherHost: string;
  rtp: Endpoint;
  rtcp: Endpoint;
}

/** How long a batch takes: a burst beyond a socket's buffer would be the kernel's to drop. */
const BATCH_MS = 5;

export class Attacker implements AsyncDisposable {
  readonly #options: AttackerOptions;
  readonly #sockets: Record<HostilePacket['from'], Socket>;
  /** Datagrams that came back. */
  answers = 0;

  private constructor(options: AttackerOptions) {
    this.#options = options;
    this.#sockets = { 'peer host': createSocket('udp4'), 'other host': createSocket('udp4') };
  }

  static async start(options: AttackerOptions): Promise<Attacker> {
    const attacker = new Attacker(options);
    const { 'peer host': near, 'other host': far } = attacker.#sockets;
    near.bind(0, options.peerHost);
    far.bind(0, options.otherHost);
    await Promise.all([once(near, 'listening'), once(far, 'listening')]);
    for (const socket of [near, far]) {
      socket.on('message', () => attacker.answers++);
      // A port where nobody listens any more answers with ICMP: whoever attacks will see by other means.
      socket.on('error', () => {});
    }
    return attacker;
  }

  /** Resolves with how many were sent when all are. */
  async send(packets: Iterable<HostilePacket>, perSecond: number): Promise<number> {
    const start = performance.now();
    let sent = 0;
    for (const { to, from, bytes } of packets) {
      const { port, address } = this.#options[to];
      this.#sockets[from].send(bytes, port, address);
      sent++;
      const aheadMs = (sent * 1000) / perSecond - (performance.now() - start);
      if (aheadMs > BATCH_MS) await new Promise(resolve => setTimeout(resolve, aheadMs));
    }
    return sent;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await Promise.all(
      Object.values(this.#sockets).map(socket => new Promise<void>(resolve => socket.close(() => resolve()))),
    );
  }
}
