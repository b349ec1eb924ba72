/** A TCP line through an address of its own: what a sender connects to there goes on to the receiver, with a delay. */
import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';

export interface TcpLineOptions {
  /** Where the line listens. */
  listen: { address: string; port: number };
  /** The address that its own connections come from. Default: that of `listen`. */
  from?: string;
  target: { address: string; port: number };
  /** One way. Default 0. */
  delayMs?: number;
}

export class TcpLine implements AsyncDisposable {
  readonly #sockets = new Set<Socket>();
  readonly #timers = new Set<NodeJS.Timeout>();
  readonly #server: Server;
  readonly #delayMs: number;

  private constructor({ listen, from = listen.address, target, delayMs = 0 }: TcpLineOptions) {
    this.#delayMs = delayMs;
    this.#server = createServer(near => {
      const far = connect({ host: target.address, port: target.port, localAddress: from });
      this.#carry(near, far);
      this.#carry(far, near);
    });
  }

  static async start(options: TcpLineOptions): Promise<TcpLine> {
    const line = new TcpLine(options);
    await once(line.#server.listen(options.listen.port, options.listen.address), 'listening');
    return line;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const timer of this.#timers) clearTimeout(timer);
    for (const socket of this.#sockets) socket.destroy();
    const closed = once(this.#server, 'close');
    this.#server.close();
    await closed;
  }

  #carry(from: Socket, to: Socket): void {
    this.#sockets.add(from);
    from.setNoDelay();
    from.on('error', () => {});
    from.on('data', piece => this.#later(() => to.write(piece)));
    from.on('close', () => this.#later(() => to.destroySoon()));
  }

  #later(act: () => void): void {
    const timer = setTimeout(() => {
      this.#timers.delete(timer);
      act();
    }, this.#delayMs);
    this.#timers.add(timer);
  }
}
