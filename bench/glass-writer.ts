/** Thread: writes numbered frames of a moving scene into a display's framebuffer at an even pace. */
import { parentPort, workerData } from 'node:worker_threads';
import { writeFrameNumber } from '../test/parts/frame-number.js';
import { Framebuffer } from '../test/parts/xvfb.js';
import { nowMs } from './clock.js';
import type { GlassData } from './glass.js';
import { Scene } from './scene.js';

/**
 * Frames are written one percent slower than the nominal rate. A capture at the nominal rate then meets every phase of a
 * frame's life evenly, a hundred frames a round: at exactly the same rate a run would measure one phase by chance.
 */
const slowness = 1.01;

const { nearPath, fps, written, stop } = workerData as GlassData;
const periodMs = (1000 / fps) * slowness;
using screen = new Framebuffer(nearPath);
const scene = new Scene(screen.width, screen.height);
screen.frame.data = scene.frame.data;

let dueMs = nowMs();
for (let number = 0; number < written.length; number++) {
  scene.draw(number);
  writeFrameNumber(scene.frame, number);
  if (Atomics.wait(stop, 0, 0, Math.max(0, dueMs - nowMs())) !== 'timed-out') break;
  // From before the write: what writing takes counts as latency, and the measure's own share shows it.
  written[number] = nowMs();
  screen.write();
  if (number === 0) parentPort!.postMessage('ready');
  dueMs = Math.max(dueMs + periodMs, nowMs());
}
