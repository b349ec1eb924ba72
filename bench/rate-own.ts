/**
 * How much of a line's queue is made of the flows' own packets, where others fill it too. A queue is left in the order in which
 * it was entered: what stood in it at a moment are the bytes that arrive behind it within the time that it takes to empty, and
 * ours among them are counted where they arrive. What the queue dropped stood in nobody's way, and is not counted.
 */
import { createInterface } from 'node:readline';
import { Process } from '../test/parts/process.js';
import type { ThreePlaces } from '../test/parts/three-places.js';
import type { Sample } from './rate-chart.js';

/** Ethernet, IPv4 and UDP, which a qdisc counts too. */
const HEADERS = 42;

export class OwnArrivals implements AsyncDisposable {
  readonly #capture: Process;
  /** By `performance.now()`. */
  readonly #arrivals: { at: number; bytes: number }[] = [];

  private constructor(capture: Process) {
    this.#capture = capture;
    createInterface({ input: capture.stdout }).on('line', line => {
      const [, epochS, length] = /^(\d+\.\d+) .*UDP, length (\d+)/.exec(line) ?? [];
      if (epochS === undefined) return;
      this.#arrivals.push({ at: Number(epochS) * 1000 - performance.timeOrigin, bytes: Number(length) + HEADERS });
    });
  }

  /** All that is UDP is ours. */
  static async start(places: ThreePlaces): Promise<OwnArrivals> {
    const words = ['tcpdump', '-i', 'uplink', '-Q', 'in', '-n', '-q', '-tt', '-l', '--immediate-mode', 'udp'];
    const [command, ...args] = [...places.at('far'), ...words];
    return new OwnArrivals(await Process.start({ command: command!, args, ready: /listening on/, binaryOutput: true }));
  }

  /** What our bytes in the queue take the line, for each sample. */
  queuesMs(samples: readonly Sample[], startedAt: number): number[] {
    let first = 0;
    return samples.map(({ at, queueMs, capacityKbps }) => {
      const from = startedAt + at * 1000;
      while (first < this.#arrivals.length && this.#arrivals[first]!.at <= from) first++;
      let bytes = 0;
      for (let i = first; i < this.#arrivals.length && this.#arrivals[i]!.at <= from + queueMs; i++) {
        bytes += this.#arrivals[i]!.bytes;
      }
      return (bytes * 8) / capacityKbps;
    });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#capture.close();
  }
}
