/** Thread: draws numbered frames of a moving scene on a display at an even pace. */
import { setTimeout as pause } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { DrawnScreen } from '../test/parts/drawn-screen.js';
import { writeFrameNumber } from '../test/parts/frame-number.js';
import { nowMs } from './clock.js';
import type { GlassData } from './glass.js';
import { Scene } from './scene.js';

/**
 * Frames are written one percent slower than the nominal rate. A capture at the nominal rate then meets every phase of a
 * frame's life evenly, a hundred frames a round: at exactly the same rate a run would measure one phase by chance.
 */
const slowness = 1.01;

const { nearDisplay, nearPath, fps, written, stop } = workerData as GlassData;
const periodMs = (1000 / fps) * slowness;
await using screen = await DrawnScreen.open({ display: nearDisplay, framebufferPath: nearPath });
const { framebuffer } = screen;
const scene = new Scene(framebuffer.width, framebuffer.height);
framebuffer.frame.data = scene.frame.data;

let dueMs = nowMs();
for (let number = 0; number < written.length; number++) {
  scene.draw(number);
  writeFrameNumber(scene.frame, number);
  await pause(Math.max(0, dueMs - nowMs()));
  if (Atomics.load(stop, 0) !== 0) break;
  // From before the write: what writing takes counts as latency, and the measure's own share shows it.
  written[number] = nowMs();
  screen.draw();
  if (number === 0) parentPort!.postMessage('ready');
  dueMs = Math.max(dueMs + periodMs, nowMs());
}
