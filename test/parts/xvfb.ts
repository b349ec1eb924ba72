/**
 * A virtual X display whose pixels are a file: tests and benches write and read what is on the screen without being an X
 * client, so they neither disturb the server nor wait for it.
 */
import { closeSync, openSync, readSync, writeSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame } from './picture.js';
import { Process } from './process.js';

export interface XvfbOptions {
  width?: number;
  height?: number;
}

export class Xvfb implements AsyncDisposable {
  /** For DISPLAY and GStreamer's `display-name`, such as ":3". */
  readonly display: string;
  /** The file that is the framebuffer, for a process that opens it itself. */
  readonly framebufferPath: string;
  readonly #server: Process;
  readonly #directory: string;

  private constructor(server: Process, directory: string, number: string) {
    this.#server = server;
    this.#directory = directory;
    this.display = `:${number}`;
    this.framebufferPath = join(directory, 'Xvfb_screen0');
  }

  /** Starts a server on a free display; resolves when it accepts clients. */
  static async start({ width = 1280, height = 720 }: XvfbOptions = {}): Promise<Xvfb> {
    const directory = await mkdtemp(join(tmpdir(), 'gst-costream-xvfb-'));
    try {
      const server = await Process.start({
        command: 'Xvfb',
        // -noreset: the root window keeps its size and contents after the last client has gone.
        args: `-displayfd 3 -screen 0 ${width}x${height}x24 -fbdir ${directory} -nolisten tcp -ac -noreset`.split(' '),
        extraOutput: true,
        ready: /^\d+$/,
      });
      const [number] = await server.line(/^\d+$/);
      return new Xvfb(server, directory, number);
    } catch (error) {
      await rm(directory, { recursive: true, force: true });
      throw error;
    }
  }

  get pid(): number {
    return this.#server.pid;
  }

  /** Opens the screen's pixels; close it before the display. */
  openFramebuffer(): Framebuffer {
    return new Framebuffer(this.framebufferPath);
  }

  async close(): Promise<void> {
    await this.#server.close();
    await rm(this.#directory, { recursive: true, force: true });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }
}

/** The screen as an XWD file (XWDFile.h): a header of big-endian words, the window's name, colours, then the pixels. */
export class Framebuffer implements Disposable {
  readonly width: number;
  readonly height: number;
  readonly stride: number;
  /** What was last read, or is written next. */
  readonly frame: Frame & { stride: number };
  readonly #file: number;
  readonly #pixelsAt: number;

  constructor(path: string) {
    this.#file = openSync(path, 'r+');
    const header = Buffer.alloc(100);
    readSync(this.#file, header, 0, header.length, 0);
    const word = (index: number) => header.readUInt32BE(index * 4);
    const [headerSize, version, bitsPerPixel, colours] = [word(0), word(1), word(11), word(19)];
    if (version !== 7 || bitsPerPixel !== 32) {
      throw new Error(
        `${path} is XWD version ${version} with ${bitsPerPixel} bits a pixel; expected version 7 with 32.`,
      );
    }
    this.width = word(4);
    this.height = word(5);
    this.stride = word(12);
    const bigEndian = word(7) === 1;
    this.#pixelsAt = headerSize + colours * 12;
    this.frame = {
      data: new Uint8Array(this.stride * this.height),
      format: bigEndian ? 'xRGB' : 'BGRx',
      width: this.width,
      height: this.height,
      stride: this.stride,
    };
  }

  /** Reads the whole screen, or only these lines, into `frame`. */
  read(lines?: readonly number[]): Frame {
    const { data } = this.frame;
    if (!lines) readSync(this.#file, data, 0, data.length, this.#pixelsAt);
    for (const line of lines ?? []) {
      const at = line * this.stride;
      readSync(this.#file, data, at, this.stride, this.#pixelsAt + at);
    }
    return this.frame;
  }

  /** Puts `frame` on the screen in one write. The server tells no client: `DrawnScreen` makes it tell. */
  write(): void {
    const { data } = this.frame;
    writeSync(this.#file, data, 0, data.length, this.#pixelsAt);
  }

  close(): void {
    closeSync(this.#file);
  }

  [Symbol.dispose](): void {
    this.close();
  }
}
