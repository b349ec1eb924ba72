/** What one end of a measurement has seen of the other, and its answers to pings. */
import { setTimeout as sleep } from 'node:timers/promises';
import { knownMtu } from './path-mtu.js';
import { type LineSockets, packetNow } from './sockets.js';
import { type Count, SIZES } from './talk.js';
import { RoundTally } from './tally.js';

/** Pings that are answered: ours are fewer. */
const PONGS_MAX = 2000;
/** One of them arrives, where the line loses some. */
const COPIES = 3;
const SIZE_INTERVAL_MS = 10;

export class LineCounter {
  readonly #sockets: LineSockets;
  readonly #pings: number[];
  readonly #sizes = new Set<number>();
  readonly #rounds = new Map<number, RoundTally>();
  readonly #roundTripsMs: number[] = [];
  readonly #pongs: number[];
  #answered = 0;

  /** Takes all that comes to the sockets from now on. */
  constructor(sockets: LineSockets) {
    this.#sockets = sockets;
    this.#pings = sockets.ports.map(() => 0);
    this.#pongs = sockets.ports.map(() => 0);
    sockets.onPacket = ({ kind, round, sequence, sentUs }, port, bytes) => {
      switch (kind) {
        case 'ping':
          this.#pings[port]!++;
          if (this.#answered++ < PONGS_MAX) sockets.send({ kind: 'pong', round, sequence, sentUs }, port, bytes);
          return;
        case 'pong':
          this.#pongs[port]!++;
          this.#roundTripsMs.push(performance.now() - sentUs / 1000);
          return;
        case 'size':
          this.#sizes.add(SIZES[round] ?? 0);
          return;
        case 'load':
          this.#round(round).add(sequence, bytes + (SIZES[1] - sockets.payloadBytes(SIZES[1])));
          return;
      }
    };
  }

  get roundTripsMs(): readonly number[] {
    return this.#roundTripsMs;
  }

  /** Answers by port. */
  get pongs(): readonly number[] {
    return this.#pongs;
  }

  count(round: number): Count {
    return {
      pings: [...this.#pings],
      sizes: [...this.#sizes].sort((a, b) => a - b),
      mtu: knownMtu(this.#sockets.peer) ?? 0,
      ...this.#round(round).result(),
    };
  }

  /** The small ones first, slowly enough for the queue of a slow line. */
  async sendSizes(signal: AbortSignal): Promise<void> {
    for (let copy = 0; copy < COPIES; copy++) {
      for (const [index, size] of SIZES.entries()) {
        this.#sockets.send(packetNow('size', index, copy), 0, this.#sockets.payloadBytes(size));
        await sleep(SIZE_INTERVAL_MS);
        signal.throwIfAborted();
      }
    }
  }

  #round(round: number): RoundTally {
    const tally = this.#rounds.get(round) ?? new RoundTally();
    this.#rounds.set(round, tally);
    return tally;
  }
}
