/** Frames over a socket whose other end may be anybody. */
import type { Socket } from 'node:net';
import { entryHead, type Frame, FrameParser, type MessageKind, type Messages, messageFrame } from './ssh-frames.js';
import type { Entry } from './transport.js';

export class FrameStream {
  readonly socket: Socket;
  readonly #frames: AsyncGenerator<Frame>;
  /** When bytes last came, on the clock of `performance`. */
  heardAtMs = performance.now();

  constructor(socket: Socket) {
    this.socket = socket;
    this.#frames = this.#read();
  }

  send<Kind extends MessageKind>(kind: Kind, message: Messages[Kind]): void {
    if (this.socket.writable) this.socket.write(messageFrame(kind, message));
  }

  /** `sent` is called when the entry has left this process. */
  sendEntry(entry: Entry, sent: () => void): void {
    this.socket.cork();
    this.socket.write(entryHead(entry));
    this.socket.write(entry.body, sent);
    this.socket.uncork();
  }

  /** The next frame; undefined at the end, however it came. */
  async next(): Promise<Frame | undefined> {
    const { value } = await this.#frames.next();
    return value as Frame | undefined;
  }

  /** The next frame, unless none comes in time; the stream is of no more use then. */
  async nextWithin(ms: number): Promise<Frame | undefined> {
    const overdue = setTimeout(() => this.socket.destroy(), ms);
    try {
      return await this.next();
    } finally {
      clearTimeout(overdue);
    }
  }

  /** Ends our side and waits until the other side has ended, too, or `ms` have passed. */
  async end(ms: number): Promise<void> {
    this.socket.end();
    while (await this.nextWithin(ms)) {
      // What still comes was overtaken by the end.
    }
  }

  destroy(): void {
    this.socket.destroy();
  }

  async *#read(): AsyncGenerator<Frame> {
    const parser = new FrameParser();
    try {
      for await (const chunk of this.socket) {
        this.heardAtMs = performance.now();
        yield* parser.push(chunk as Buffer);
      }
    } catch {
      // Cut off, or none of ours: in either case this stream says nothing more.
      this.socket.destroy();
    }
  }
}
