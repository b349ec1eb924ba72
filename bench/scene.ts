/** Moving content like a game's or a desktop's: a textured scene that pans, with sharp text-like detail and things that move. */

import { randomFrom } from '../lib/link/line/impairment.js';
import { type Frame, newFrame } from '../test/parts/picture.js';

/** How far the scene pans before it turns back, in pixels. */
const panRange = 480;
const panStep = 3;

export class Scene {
  readonly frame: Frame & { stride: number };
  readonly #texture: Uint8Array;
  readonly #textureStride: number;
  readonly #sprite: Uint8Array;
  readonly #spriteSize = 96;

  constructor(width: number, height: number) {
    this.frame = { ...newFrame('BGRx', width, height), stride: width * 4 };
    this.#textureStride = (width + panRange) * 4;
    this.#texture = new Uint8Array(this.#textureStride * height);
    this.#sprite = new Uint8Array(this.#spriteSize * 4);
    const random = randomFrom(2020);
    this.#paint(width + panRange, height, random);
    for (let i = 0; i < this.#sprite.length; i++) this.#sprite[i] = 255 * random();
  }

  /** Draws the frame of this number. */
  draw(number: number): void {
    const { data, width, height, stride } = this.frame;
    const step = (number * panStep) % (2 * panRange);
    const left = (step < panRange ? step : 2 * panRange - step) * 4;
    for (let y = 0; y < height; y++) {
      const from = y * this.#textureStride + left;
      data.set(this.#texture.subarray(from, from + stride), y * stride);
    }
    for (let n = 0; n < 4; n++) {
      const angle = number / (17 + 6 * n) + n;
      const x = Math.floor((width - this.#spriteSize) * (0.5 + 0.45 * Math.cos(angle)));
      const y = Math.floor((height - this.#spriteSize) * (0.5 + 0.35 * Math.sin(angle * 1.3)));
      for (let line = 0; line < this.#spriteSize; line++) data.set(this.#sprite, (y + line) * stride + x * 4);
    }
  }

  #paint(width: number, height: number, random: () => number): void {
    const put = (x: number, y: number, blue: number, green: number, red: number) => {
      const at = y * this.#textureStride + x * 4;
      this.#texture[at] = blue;
      this.#texture[at + 1] = green;
      this.#texture[at + 2] = red;
    };
    for (let y = 0; y < height; y++) {
      for (let x = 0; x < width; x++) {
        const hill = 40 * Math.sin(x / 61) * Math.cos(y / 47) + 20 * Math.sin((x + y) / 13);
        put(x, y, 110 + hill + 10 * random(), 90 + (y * 80) / height + hill, 70 + (x * 60) / width - hill);
      }
    }
    // Lines of "text": rows of small dark marks on light panels.
    for (let panel = 0; panel < 6; panel++) {
      const [left, top] = [Math.floor(random() * (width - 320)), Math.floor(height * (0.12 + 0.1 * panel))];
      for (let y = top; y < Math.min(top + 90, height); y++) {
        for (let x = left; x < left + 300; x++) {
          const ink = (y - top) % 15 > 4 && (y - top) % 15 < 13 && random() < 0.35 ? 30 : 235;
          put(x, y, ink, ink, ink);
        }
      }
    }
  }
}
