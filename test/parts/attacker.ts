/** Throws a corpus at the ports of a call, from the peer's own host and from another one, at a set rate. */
import { createSocket, type Socket, type SocketOptions } from 'node:dgram';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Endpoint } from '../../lib/link/line/relay.js';
import type { HostilePacket } from './hostile-packets.js';

export interface AttackerOptions {
  /** Address of the peer, from another port of which half of it comes. */
  peerHost: string;
  otherHost: string;
  rtp: Endpoint;
  rtcp: Endpoint;
}

/** Packets between two looks at the clock: a burst beyond a socket's buffer would be the kernel's to drop. */
const BATCH = 32;
const AHEAD_MS = 5;
/** Addresses are numbers here: a packet leaves at once, and not after a look-up. */
const numeric = {
  type: 'udp4',
  lookup: (host, _options, callback) => callback(null, host, 4),
} as const satisfies SocketOptions;

export class Attacker implements AsyncDisposable {
  readonly #options: AttackerOptions;
  readonly #sockets: Record<HostilePacket['from'], Socket>;
  /** Datagrams that came back. */
  answers = 0;
  answeredBytes = 0;

  private constructor(options: AttackerOptions) {
    this.#options = options;
    this.#sockets = { 'peer host': createSocket(numeric), 'other host': createSocket(numeric) };
  }

  static async start(options: AttackerOptions): Promise<Attacker> {
    const attacker = new Attacker(options);
    const { 'peer host': near, 'other host': far } = attacker.#sockets;
    // Asked for first: without a look-up they listen at once.
    const listening = Promise.all([once(near, 'listening'), once(far, 'listening')]);
    near.bind(0, options.peerHost);
    far.bind(0, options.otherHost);
    await listening;
    for (const socket of [near, far]) {
      socket.on('message', packet => {
        attacker.answers++;
        attacker.answeredBytes += packet.length;
      });
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
      if (sent % BATCH !== 0) continue;
      const aheadMs = (sent * 1000) / perSecond - (performance.now() - start);
      if (aheadMs > AHEAD_MS) await sleep(aheadMs);
      // Who is late hears all the same what is answered.
      else await new Promise(resolve => setImmediate(resolve));
    }
    return sent;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await Promise.all(
      Object.values(this.#sockets).map(socket => new Promise<void>(resolve => socket.close(() => resolve()))),
    );
  }
}
