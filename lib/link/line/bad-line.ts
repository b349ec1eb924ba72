/** Everything that a session sends, through one bad line: sender at 127.0.0.1, the line at 127.0.0.2, receiver at 127.0.0.3. */
import type { LineConditions } from './impairment.js';
import { Relay } from './relay.js';
import { TcpLine } from './tcp-line.js';

export interface BadLineOptions {
  basePort: number;
  forward: LineConditions;
  back?: LineConditions;
  /** The control connection goes over it as well, delayed as the rest; TCP makes good its own losses. Default false. */
  control?: boolean;
  seed?: number;
}

/** Where the two ends and the line are: each end has the line's address as its peer. */
export const ENDS = { sender: '127.0.0.1', line: '127.0.0.2', receiver: '127.0.0.3' } as const;

export class BadLine implements AsyncDisposable {
  readonly relay: Relay;
  readonly #control: TcpLine | undefined;

  private constructor(relay: Relay, control: TcpLine | undefined) {
    this.relay = relay;
    this.#control = control;
  }

  static async start({ basePort, forward, back, control = false, seed = 7 }: BadLineOptions): Promise<BadLine> {
    const at = (address: string, offset: number) => ({ address, port: basePort + offset });
    const out = [0, 1, 2, 3].map(offset => ({ listen: at(ENDS.line, offset), target: at(ENDS.receiver, offset) }));
    const home = [5, 7].map(offset => ({
      listen: at(ENDS.line, offset),
      target: at(ENDS.sender, offset),
      reverse: true,
    }));
    const delayMs = forward.delayMs ?? 0;
    const relay = await Relay.start({ routes: [...out, ...home], forward, back: back ?? { delayMs }, seed });
    if (!control) return new BadLine(relay, undefined);
    try {
      const tcp = await TcpLine.start({ listen: at(ENDS.line, 8), target: at(ENDS.receiver, 8), delayMs });
      return new BadLine(relay, tcp);
    } catch (error) {
      await relay.close();
      throw error;
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await Promise.all([this.relay.close(), this.#control?.[Symbol.asyncDispose]()]);
  }
}

/** Bursts of a mean length at a mean loss (Gilbert-Elliott). */
export function bursts(meanLength: number, meanLoss: number): { enter: number; leave: number } {
  const leave = 1 / meanLength;
  return { enter: (meanLoss * leave) / (1 - meanLoss), leave };
}
