/**
 * A UDP relay that behaves like a bad line: packets to a route's address go on to its target, answers go back, and both
 * directions meet the conditions set for them. Seeded, so a run can be repeated.
 */
import { createSocket, type Socket } from 'node:dgram';
import { isIPv6 } from 'node:net';
import { Impairment, type LineConditions, type LineCounts } from './impairment.js';

export interface Endpoint {
  address: string;
  port: number;
}

export interface Route {
  /** Where the relay listens. */
  listen: Endpoint;
  /** Where packets go on to; answers to them return on the same route. */
  target: Endpoint;
  /** The address that they come from there. Default: that of `listen`. */
  from?: string;
  /** This route carries what the far end sends, so its packets meet the `back` conditions. Default false. */
  reverse?: boolean;
}

export interface RelayOptions {
  routes: readonly Route[];
  /** Conditions towards the targets, and of what returns. Default: a perfect line. */
  forward?: LineConditions;
  back?: LineConditions;
  /** Default 1. */
  seed?: number;
  /** Overhears every packet that comes to a route's address. */
  onPacket?: (packet: Buffer, route: Route) => void;
}

/** A route as it is open. */
interface Carried {
  route: Route;
  near: Socket;
  far: Socket;
  /** Who sends to it. */
  caller: Endpoint | undefined;
}

interface Waiting {
  dueMs: number;
  send(): void;
}

/** A timer may fire this early; waiting for the next millisecond would be further off. */
const timerSlackMs = 0.5;

export class Relay implements AsyncDisposable {
  readonly seed: number;
  readonly #forward: Impairment;
  readonly #back: Impairment;
  readonly #onPacket: RelayOptions['onPacket'];
  readonly #sockets = new Set<Socket>();
  readonly #carried: Carried[] = [];
  /** Ordered by due time. */
  readonly #waiting: Waiting[] = [];
  #timer: NodeJS.Timeout | undefined;
  #closing: Promise<void> | undefined;

  private constructor({ forward = {}, back = {}, seed = 1, onPacket }: RelayOptions) {
    this.#onPacket = onPacket;
    this.seed = seed;
    this.#forward = new Impairment(forward, seed * 2);
    this.#back = new Impairment(back, seed * 2 + 1);
  }

  /** Resolves when every route listens; rejects, with nothing left open, when an address is in use. */
  static async start(options: RelayOptions): Promise<Relay> {
    const relay = new Relay(options);
    try {
      for (const route of options.routes) await relay.#open(route);
      return relay;
    } catch (error) {
      await relay.close();
      throw error;
    }
  }

  get counts(): { forward: LineCounts; back: LineCounts } {
    return { forward: { ...this.#forward.counts }, back: { ...this.#back.counts } };
  }

  /** Changes the line from the next packet on. */
  set({ forward, back }: { forward?: LineConditions; back?: LineConditions }): void {
    if (forward) this.#forward.conditions = forward;
    if (back) this.#back.conditions = back;
  }

  /** What goes on comes from other ports from now on, as behind a router that has forgotten its address translation. */
  async rebind(): Promise<void> {
    for (const carried of this.#carried) {
      const { route, far: before } = carried;
      carried.far = await this.#leave(route);
      this.#bringHome(carried);
      this.#sockets.delete(before);
      before.close();
    }
  }

  close(): Promise<void> {
    this.#closing ??= this.#close();
    return this.#closing;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }

  async #open(route: Route): Promise<void> {
    const { listen, target, reverse = false } = route;
    const near = await this.#bind(listen);
    const carried: Carried = { route, near, far: await this.#leave(route), caller: undefined };
    this.#carried.push(carried);
    const there = reverse ? this.#back : this.#forward;
    near.on('message', (packet, sender) => {
      carried.caller = sender;
      this.#onPacket?.(packet, route);
      this.#pass(there, packet, () => carried.far.send(packet, target.port, target.address));
    });
    this.#bringHome(carried);
  }

  #leave({ listen, from = listen.address }: Route): Promise<Socket> {
    return this.#bind({ address: from, port: 0 });
  }

  #bringHome(carried: Carried): void {
    const home = carried.route.reverse ? this.#forward : this.#back;
    carried.far.on('message', packet => {
      const { near, caller } = carried;
      if (caller) this.#pass(home, packet, () => near.send(packet, caller.port, caller.address));
    });
  }

  async #bind({ address, port }: Endpoint): Promise<Socket> {
    const socket = createSocket({
      type: isIPv6(address) ? 'udp6' : 'udp4',
      recvBufferSize: 4 << 20,
      sendBufferSize: 4 << 20,
    });
    await new Promise<void>((resolve, reject) => {
      socket.once('error', reject);
      socket.bind({ address, port, exclusive: true }, () => {
        socket.off('error', reject);
        resolve();
      });
    });
    // A peer that is not there yet answers with ICMP errors: to a line that is a lost packet and no more.
    socket.on('error', () => {});
    this.#sockets.add(socket);
    return socket;
  }

  #pass(line: Impairment, packet: Uint8Array, send: () => void): void {
    const nowMs = performance.now();
    for (const dueMs of line.next(nowMs, packet.length)) {
      if (dueMs <= nowMs) send();
      else this.#wait({ dueMs, send });
    }
  }

  #wait(packet: Waiting): void {
    // Nearly always the last place, since most packets stay in order.
    let place = this.#waiting.length;
    while (place > 0 && this.#waiting[place - 1]!.dueMs > packet.dueMs) place--;
    this.#waiting.splice(place, 0, packet);
    if (place === 0) this.#arm();
  }

  #arm(): void {
    clearTimeout(this.#timer);
    const [first] = this.#waiting;
    if (first) this.#timer = setTimeout(() => this.#deliver(), first.dueMs - performance.now());
  }

  #deliver(): void {
    const untilMs = performance.now() + timerSlackMs;
    while (this.#waiting.length > 0 && this.#waiting[0]!.dueMs <= untilMs) this.#waiting.shift()!.send();
    this.#arm();
  }

  async #close(): Promise<void> {
    clearTimeout(this.#timer);
    this.#waiting.length = 0;
    await Promise.all([...this.#sockets].map(socket => new Promise<void>(resolve => socket.close(() => resolve()))));
  }
}
