/**
 * The sockets of one end of a measurement: as in a session, every port of the plan is listened on and all is sent from a
 * port of its own, so that a firewall between treats the measurement as it will treat the session.
 *
 * Closing cascade: `close()` closes them all; what is still being sent stops.
 */
import { createSocket, type Socket } from 'node:dgram';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { StartError } from '../../errors.js';
import type { Endpoints } from '../../rtp/address.js';
import { audioPorts, videoPorts } from '../../rtp/ports.js';
import { portOwner } from '../port-owner.js';
import { decodePacket, encodePacket, type Packet, type PacketKind } from './packets.js';

/** The UDP ports of a call with one picture, in rising order. */
export function linePorts(basePort: number): number[] {
  const { rtp, rtcp, rtcpBack } = videoPorts(basePort);
  const sound = audioPorts(basePort);
  return [rtp, rtcp, sound.rtp, sound.rtcp, rtcpBack, sound.rtcpBack];
}

/** IP and UDP headers. */
const HEADERS = { 4: 28, 6: 48 } as const;
/** What a burst of a fast round needs. */
const SOCKET_BUFFER_BYTES = 2_000_000;
/** Timers are no finer. */
const PACE_MS = 4;

export class LineSockets {
  readonly ports: readonly number[];
  /** What the peer sent with the right code. `port` is the index of the port that it came to. */
  onPacket: (packet: Packet, port: number, bytes: number) => void = () => {};
  readonly #endpoints: Endpoints;
  readonly #inbound: Socket[] = [];
  #outbound: Socket | undefined;
  #key: Buffer | undefined;
  #closed = false;

  private constructor(endpoints: Endpoints, ports: readonly number[]) {
    this.#endpoints = endpoints;
    this.ports = ports;
  }

  /** @throws StartError PORT_IN_USE */
  static async open(endpoints: Endpoints, basePort: number): Promise<LineSockets> {
    const sockets = new LineSockets(endpoints, linePorts(basePort));
    try {
      for (const [index, port] of sockets.ports.entries()) sockets.#inbound.push(await sockets.#listen(port, index));
      sockets.#outbound = await sockets.#bound(0);
    } catch (error) {
      sockets.close();
      throw error;
    }
    return sockets;
  }

  /** Numeric address. */
  get peer(): string {
    return this.#endpoints.peer;
  }

  /** Only now anything is taken or sent. */
  useKey(key: Buffer): void {
    this.#key = key;
  }

  /** The datagram that makes an IP packet of `bytes`. */
  payloadBytes(packetBytes: number): number {
    return packetBytes - HEADERS[this.#endpoints.family];
  }

  /** An error, such as a packet that no interface takes, is a loss like any other. */
  send(packet: Packet, port: number, bytes?: number): void {
    if (!this.#key || this.#closed) return;
    this.#outbound!.send(encodePacket(packet, this.#key, bytes), this.ports[port]!, this.#endpoints.peer, () => {});
  }

  /** Evenly at that rate to the first port; resolves with the number of datagrams when all are out. */
  async sendLoad(
    round: number,
    { rateKbps, durationMs, bytes }: { rateKbps: number; durationMs: number; bytes: number },
    signal: AbortSignal,
  ): Promise<number> {
    const bits = 8 * (bytes + HEADERS[this.#endpoints.family]);
    const total = Math.max(2, Math.round((rateKbps * durationMs) / bits));
    const begun = performance.now();
    let sent = 0;
    while (sent < total && !this.#closed) {
      signal.throwIfAborted();
      const due = Math.min(total, Math.ceil((total * (performance.now() - begun + PACE_MS)) / durationMs));
      for (; sent < due; sent++) this.send(packetNow('load', round, sent), 0, bytes);
      if (sent < total) await sleep(PACE_MS);
    }
    return total;
  }

  close(): void {
    this.#closed = true;
    for (const socket of [...this.#inbound, this.#outbound]) socket?.close();
    this.#inbound.length = 0;
    this.#outbound = undefined;
  }

  async #listen(port: number, index: number): Promise<Socket> {
    const socket = await this.#bound(port);
    socket.on('message', (datagram, { address }) => {
      if (!this.#key || bare(address) !== bare(this.#endpoints.peer)) return;
      const packet = decodePacket(datagram, this.#key);
      if (packet) this.onPacket(packet, index, datagram.length);
    });
    return socket;
  }

  async #bound(port: number): Promise<Socket> {
    const { listen, family } = this.#endpoints;
    const socket = createSocket({
      type: family === 6 ? 'udp6' : 'udp4',
      ipv6Only: family === 6,
      recvBufferSize: SOCKET_BUFFER_BYTES,
    });
    try {
      socket.bind({ port, address: listen, exclusive: true });
      await once(socket, 'listening');
    } catch (cause) {
      socket.close();
      const owner = portOwner('udp', port);
      const who = owner ? `in use by ${owner.name} (pid ${owner.pid})` : (cause as Error).message;
      throw new StartError(
        'PORT_IN_USE',
        `UDP port ${port} is not free: ${who}; end that one, or move both sides with --base-port.`,
        { cause },
      );
    }
    socket.on('error', () => {});
    return socket;
  }
}

/** Addresses as sockets name them may carry their interface, or stand in another case. */
function bare(address: string): string {
  return address.replace(/%.*$/, '').toLowerCase();
}

export function packetNow(kind: PacketKind, round: number, sequence: number): Packet {
  return { kind, round, sequence, sentUs: Math.round(performance.now() * 1000) };
}
