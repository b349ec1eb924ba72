/** Thread: looks about a thousand times a second which numbered frame a display shows, and tells each new one. */
import { parentPort, workerData } from 'node:worker_threads';
import { readFrameNumber, sampledLines } from '../test/parts/frame-number.js';
import { Framebuffer } from '../test/parts/xvfb.js';
import { nowMs } from './clock.js';
import type { GlassData } from './glass.js';

const lookEveryMs = 0.9;

const { farPath, seen, stop } = workerData as GlassData;
using screen = new Framebuffer(farPath);
const lines = sampledLines(screen.height);
// One line of each strip tells whether anything has changed since the last look.
const [top, bottom] = [lines[0]!, lines.at(-1)!];
const lineOf = (line: number) => Buffer.from(screen.frame.data.buffer, line * screen.stride, screen.stride);
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
  parentPort!.postMessage(number);
}
