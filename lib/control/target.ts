/** The part of a display that is captured: where a position of the picture is in it, and whether keys would go there. */
import { windowPlace } from '../host/windows.js';
import type { XConnection } from '../host/x11-connection.js';
import { POSITION_MAX } from './input-messages.js';

/** Pixels of the root window. */
export interface Region {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** What is captured of the display: a window, a region, or all of it. */
export interface TargetOptions {
  window?: number | undefined;
  region?: Region | undefined;
  /** The picture that is sent: what is captured stands in its middle, in its own shape. */
  picture: { width: number; height: number };
}

/** Neither of them is a window (X11: GetInputFocus). */
const POINTER_ROOT = 1;

export class Target {
  readonly #x: XConnection;
  readonly #options: TargetOptions;

  constructor(x: XConnection, options: TargetOptions) {
    this.#x = x;
    this.#options = options;
  }

  /** The pixel of the root window at a position of the picture, inside of what is captured whatever the position is. */
  async pixel(x: number, y: number): Promise<{ x: number; y: number }> {
    const region = await this.#region();
    const { picture } = this.#options;
    const scale = Math.min(picture.width / region.width, picture.height / region.height);
    const along = (position: number, whole: number, length: number) => {
      const margin = (whole - length * scale) / 2;
      const pixel = Math.floor((((position + 0.5) / (POSITION_MAX + 1)) * whole - margin) / scale);
      return Math.min(length - 1, Math.max(0, pixel));
    };
    return {
      x: region.x + along(x, picture.width, region.width),
      y: region.y + along(y, picture.height, region.height),
    };
  }

  /** Whether a key that is pressed now stays inside: with a window, only while that window has the focus. */
  async takesKeys(): Promise<boolean> {
    const { window } = this.#options;
    if (window === undefined) return true;
    const { focus } = await this.#x.ask('GetInputFocus');
    return focus === POINTER_ROOT ? this.takesButtons() : this.#isInside(focus, window);
  }

  /** Whether a button that is pressed now stays inside: with a window, not where another one covers it. */
  async takesButtons(): Promise<boolean> {
    const { window } = this.#options;
    if (window === undefined) return true;
    let { child } = await this.#x.ask('QueryPointer', this.#x.root);
    for (let depth = 0; child !== 0 && depth < DEPTH_MAX; depth++) {
      if (child === window) return true;
      ({ child } = await this.#x.ask('QueryPointer', child));
    }
    return false;
  }

  async #isInside(inner: number, outer: number): Promise<boolean> {
    for (let depth = 0, at = inner; at > POINTER_ROOT && depth < DEPTH_MAX; depth++) {
      if (at === outer) return true;
      at = (await this.#x.ask('QueryTree', at)).parent;
    }
    return false;
  }

  async #region(): Promise<Region> {
    const { window, region } = this.#options;
    if (window === undefined) {
      if (region) return region;
      const { width, height } = await this.#x.ask('GetGeometry', this.#x.root);
      return { x: 0, y: 0, width, height };
    }
    const place = await windowPlace(this.#x, window);
    if (!place) throw new Error('The window is hidden.');
    return place;
  }
}

/** Windows stand in each other: a client's in the window manager's frame, a widget's in the client's. */
const DEPTH_MAX = 32;
