/** Strangers at a listening end, over TCP: ever new ones, who say little or nothing and stay until they are sent away. */
import { connect, type Socket } from 'node:net';

export interface CrowdOptions {
  host: string;
  port: number;
  /** Address that they come from. */
  from: string;
  perSecond: number;
  /** What each says, in turn. */
  words: readonly Buffer[];
}

const TICK_MS = 20;

export class Crowd implements AsyncDisposable {
  /** Who has come by now. */
  came = 0;
  /** Bytes that they were answered. */
  answered = 0;
  readonly #options: CrowdOptions;
  readonly #sockets = new Set<Socket>();
  readonly #timer: NodeJS.Timeout;

  constructor(options: CrowdOptions) {
    this.#options = options;
    const begun = performance.now();
    this.#timer = setInterval(() => {
      const due = Math.min(this.came + 50, ((performance.now() - begun) * options.perSecond) / 1000);
      while (this.came < due) this.#come();
    }, TICK_MS);
  }

  #come(): void {
    const { host, port, from, words } = this.#options;
    const socket = connect({ host, port, localAddress: from });
    const word = words[this.came++ % words.length]!;
    this.#sockets.add(socket);
    socket
      .on('error', () => {})
      .on('data', piece => {
        this.answered += piece.length;
      });
    socket.once('connect', () => word.length > 0 && socket.write(word));
    socket.once('close', () => this.#sockets.delete(socket));
  }

  /** Who was not sent away. */
  get present(): number {
    return this.#sockets.size;
  }

  /** Nobody comes any more. */
  stop(): void {
    clearInterval(this.#timer);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.stop();
    const gone = [...this.#sockets].map(socket => new Promise(resolve => socket.once('close', resolve)));
    for (const socket of this.#sockets) socket.destroy();
    await Promise.all(gone);
  }
}
