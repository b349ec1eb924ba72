/** Thread: looks about a thousand times a second which numbered frame a display shows, and tells each new one. */
import { parentPort, workerData } from 'node:worker_threads';
import { readFrameNumber, sampledLines, writeFrameNumber } from '../test/parts/frame-number.js';
import { lumaAt } from '../test/parts/picture.js';
import { Framebuffer } from '../test/parts/xvfb.js';
import { nowMs } from './clock.js';
import type { GlassData } from './glass.js';
import { Scene } from './scene.js';

const lookEveryMs = 0.9;

const { farPath, judged = false, seen, psnrDb, stop } = workerData as GlassData;
using screen = new Framebuffer(farPath);
const lines = sampledLines(screen.height);
// One line of each strip tells whether anything has changed since the last look.
const [top, bottom] = [lines[0]!, lines.at(-1)!];
const lineOf = (line: number) => Buffer.from(screen.frame.data.buffer, line * screen.stride, screen.stride);
/** One frame of so many is judged: it takes milliseconds that the call needs. */
const JUDGED_OF = 3;
/** Every eighth line, and of these every fourth pixel: damage comes in blocks of sixteen. */
const judgedLines = Array.from({ length: Math.floor(screen.height / 8) }, (_, i) => 8 * i + 4);
const scene = judged ? new Scene(screen.width, screen.height) : undefined;

function judge(number: number, scene: Scene): void {
  const { frame: written } = scene;
  const shown = screen.read(judgedLines);
  if (readFrameNumber(screen.read(lines)) !== number) return;
  scene.draw(number);
  writeFrameNumber(written, number);
  let squares = 0;
  let count = 0;
  for (const y of judgedLines) {
    for (let x = 0; x < screen.width; x += 4, count++) squares += (lumaAt(shown, x, y) - lumaAt(written, x, y)) ** 2;
  }
  psnrDb[number] = 10 * Math.log10(255 ** 2 / Math.max(squares / count, 1e-3));
}

let lastTop = Buffer.alloc(0);
let lastBottom = Buffer.alloc(0);

parentPort!.postMessage('ready');
while (Atomics.wait(stop, 0, 0, lookEveryMs) === 'timed-out') {
  screen.read([top, bottom]);
  if (lineOf(top).equals(lastTop) && lineOf(bottom).equals(lastBottom)) continue;
  const lookedMs = nowMs();
  const number = readFrameNumber(screen.read(lines));
  if (number === undefined) continue;
  [lastTop, lastBottom] = [Buffer.from(lineOf(top)), Buffer.from(lineOf(bottom))];
  if (number >= seen.length || seen[number] !== 0) continue;
  seen[number] = lookedMs;
  if (scene && number % JUDGED_OF === 0) judge(number, scene);
  parentPort!.postMessage(number);
}
