/** The line of `bench/loss`: between two ends whose ports differ, seeded, with every byte of media and repair counted. */
import { ENDS } from '../lib/link/line/bad-line.js';
import type { LineConditions, LineCounts } from '../lib/link/line/impairment.js';
import { Relay } from '../lib/link/line/relay.js';
import { TcpLine } from '../lib/link/line/tcp-line.js';

export interface LossLineOptions {
  /** First ports of the sender and of the receiver: the original's receiver takes two of its own at every address. */
  sendPort: number;
  receivePort: number;
  /** One way. */
  delayMs: number;
  seed: number;
}

/** Bytes of RTP packets that entered the line. */
export interface LineBytes {
  media: number;
  repair: number;
}

/** Payload types of parities and retransmissions; everything else is media (see lib/rtp/repair). */
const REPAIR_TYPES = [97, 98];

export class LossLine implements AsyncDisposable {
  readonly #relay: Relay;
  readonly #control: TcpLine;
  readonly #bytes: LineBytes;
  readonly #delayMs: number;

  private constructor(relay: Relay, control: TcpLine, bytes: LineBytes, delayMs: number) {
    this.#relay = relay;
    this.#control = control;
    this.#bytes = bytes;
    this.#delayMs = delayMs;
  }

  static async start({ sendPort, receivePort, delayMs, seed }: LossLineOptions): Promise<LossLine> {
    const at = (address: string, port: number) => ({ address, port });
    const forth = (offset: number) => ({
      listen: at(ENDS.line, sendPort + offset),
      target: at(ENDS.receiver, receivePort + offset),
    });
    const back = (offset: number) => ({
      listen: at(ENDS.line, receivePort + offset),
      target: at(ENDS.sender, sendPort + offset),
      reverse: true,
    });
    const media = [0, 2].map(forth);
    const bytes = { media: 0, repair: 0 };
    const relay = await Relay.start({
      routes: [...media, ...[1, 3].map(forth), ...[5, 7].map(back)],
      forward: { delayMs },
      back: { delayMs },
      seed,
      onPacket: (packet, route) => {
        if (!media.some(({ listen }) => listen === route.listen)) return;
        bytes[REPAIR_TYPES.includes(packet[1]! & 0x7f) ? 'repair' : 'media'] += packet.length;
      },
    });
    return new LossLine(relay, await TcpLine.start({ ...forth(8), delayMs }), bytes, delayMs);
  }

  get bytes(): LineBytes {
    return { ...this.#bytes };
  }

  get counts(): LineCounts {
    return this.#relay.counts.forward;
  }

  /** Both ways. */
  set(conditions: LineConditions): void {
    const all = { delayMs: this.#delayMs, ...conditions };
    this.#relay.set({ forward: all, back: all });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await Promise.all([this.#relay.close(), this.#control[Symbol.asyncDispose]()]);
  }
}
