/**
 * Connections that have not yet said who they are: so many at most, each for so long. Whoever comes when all places are
 * taken gets the place of who has said nothing for longest, of the address that holds the most: neither silent strangers nor
 * such as break off keep anybody out.
 */
import type { Socket } from 'node:net';
import { bareAddress } from './bare-address.js';
import { helloLength } from './client-hello.js';

interface LobbyOptions {
  /** Places. */
  most: number;
  /** How long one may stay. */
  patienceMs: number;
}

interface Guest {
  readonly timer: NodeJS.Timeout;
  seated: boolean;
}

export class Lobby {
  readonly #options: LobbyOptions;
  /** In the order in which they came. */
  readonly #guests = new Map<Socket, Guest>();
  #turnedAway = 0;

  constructor(options: LobbyOptions) {
    this.#options = options;
  }

  /** Who had to go for others. */
  get turnedAway(): number {
    return this.#turnedAway;
  }

  /** Until the socket closes, `leave` is called, or another one needs the place. */
  enter(socket: Socket): void {
    const { most, patienceMs } = this.#options;
    if (this.#guests.size >= most) this.#turnAway(this.#oneTooMany());
    if (socket.destroyed) return;
    this.#guests.set(socket, { timer: setTimeout(() => socket.destroy(), patienceMs), seated: false });
    socket.once('close', () => this.leave(socket));
  }

  /** This one is being talked to: it gives its place up only when all are, and it is the oldest. */
  seat(socket: Socket): void {
    const guest = this.#guests.get(socket);
    if (guest) guest.seated = true;
  }

  leave(socket: Socket): void {
    clearTimeout(this.#guests.get(socket)?.timer);
    this.#guests.delete(socket);
  }

  /** Ends all that are here. */
  close(): void {
    for (const socket of this.#guests.keys()) socket.destroy();
  }

  /** Of the address that has the most places, so that nobody keeps others out, who has said nothing for longest. */
  #oneTooMany(): Socket {
    const silent = [...this.#guests].filter(([, { seated }]) => !seated).map(([socket]) => socket);
    const byAddress = new Map<string, Socket[]>();
    for (const socket of silent.length > 0 ? silent : this.#guests.keys()) {
      const address = bareAddress(socket.remoteAddress);
      byAddress.set(address, [...(byAddress.get(address) ?? []), socket]);
    }
    const [first, ...others] = [...byAddress.values()];
    return others.reduce((most, sockets) => (sockets.length > most.length ? sockets : most), first!)[0]!;
  }

  #turnAway(socket: Socket): void {
    this.#turnedAway++;
    this.leave(socket);
    socket.destroy();
  }
}

/**
 * Resolves with what came first, one byte at least; all of it stays in the socket. Whoever is about to shake hands wants the
 * `hello` whole, so that half of one waits here and not in the handshake.
 */
export function opening(socket: Socket, { hello }: { hello: boolean }): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    let held = Buffer.alloc(0);
    const settle = () => socket.off('readable', look).off('close', gone);
    const gone = () => {
      settle();
      reject(new Error('The connection ended.'));
    };
    const look = () => {
      const piece = socket.read() as Buffer | null;
      if (!piece) return undefined;
      held = Buffer.concat([held, piece]);
      const length = hello ? helloLength(held) : 1;
      if (length === undefined) return gone();
      if (held.length < length) return undefined;
      settle();
      socket.unshift(held);
      return resolve(held);
    };
    socket.on('readable', look).once('close', gone);
  });
}
