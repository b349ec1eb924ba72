/** A framebuffer whose server tells what is put on it, as it does of what a program draws: it copies the screen onto itself. */
import { XConnection } from '../../lib/host/x11-connection.js';
import { Framebuffer, type Xvfb } from './xvfb.js';

interface Area {
  x: number;
  y: number;
  width: number;
  height: number;
}

export class DrawnScreen implements AsyncDisposable {
  readonly framebuffer: Framebuffer;
  readonly #connection: XConnection;
  readonly #context: number;

  private constructor(framebuffer: Framebuffer, connection: XConnection) {
    this.framebuffer = framebuffer;
    this.#connection = connection;
    this.#context = connection.newId();
    // Windows are part of what is copied.
    connection.send('CreateGC', this.#context, connection.root, { subwindowMode: 1, graphicsExposures: 0 });
  }

  static async open({ display, framebufferPath }: Pick<Xvfb, 'display' | 'framebufferPath'>): Promise<DrawnScreen> {
    return new DrawnScreen(new Framebuffer(framebufferPath), await XConnection.open(display));
  }

  /** Puts the framebuffer's frame on the screen; the server is said to have drawn the area. */
  draw(area: Area = { x: 0, y: 0, width: this.framebuffer.width, height: this.framebuffer.height }): void {
    this.framebuffer.write();
    const { root } = this.#connection;
    const { x, y, width, height } = area;
    this.#connection.send('CopyArea', root, root, this.#context, x, y, x, y, width, height);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.framebuffer.close();
    await this.#connection.close();
  }
}
