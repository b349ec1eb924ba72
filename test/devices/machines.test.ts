/**
 * What runs in the small virtual machine, one after the other, as on a user's: setup of its devices, sessions on them,
 * teardown. One machine for all, for a boot takes longer than most of them.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe } from 'vitest';
import { Vm, vmUnavailable } from '../parts/devvm.js';
import { soundPace, startPulse, writeNumberedFrames } from '../parts/loop-media.js';
import { cardTests, FEW, type IsTime, refusalTests, sessionTests } from './loop-devices.js';
import { endOfMachineTests, machineTests } from './machine.js';
import { setupTests, teardownTests } from './setup.js';

const unavailable = vmUnavailable();
if (unavailable) console.warn(`The tests in a virtual machine are left out: ${unavailable}.`);

/** Seconds of sound in a second that a session has to spare beside its picture; an idle host's machine manages more than two. */
const ENOUGH = 1.6;
/** A session that has not begun so long after the boot stays away: all tests together may take a quarter of an hour. */
const BUDGET_S = 180;

describe.skipIf(unavailable)('in a virtual machine', { timeout: 240_000 }, async () => {
  if (unavailable) return;
  const directory = mkdtempSync(join(tmpdir(), 'gst-costream-loop-'));
  const frames = join(directory, 'frames.gray');
  // Before the boot: the machine caches the files of the host.
  writeNumberedFrames(frames, 6000);
  const few = join(directory, 'few.gray');
  writeNumberedFrames(few, FEW);
  const vm = await Vm.boot();
  const booted = performance.now();
  const isTime: IsTime = what => {
    const elapsedS = Math.round((performance.now() - booted) / 1000);
    const left = elapsedS <= BUDGET_S;
    if (!left && what)
      console.warn(`Left out: "${what}", for the virtual machine has taken ${elapsedS} s of ${BUDGET_S} already.`);
    return left;
  };
  afterAll(async () => {
    await vm.close();
    rmSync(directory, { recursive: true });
  });
  // Each takes one of the machine's processors some seconds.
  await Promise.all([startPulse(vm), vm.startRunner('sender'), vm.startRunner('receiver')]);
  const pace = await soundPace(vm);
  const slow = pace < ENOUGH;
  if (slow)
    console.warn(
      `The sessions in the virtual machine are left out: it encodes and decodes ${pace.toFixed(1)} s of sound in a second, and sessions in real time want ${ENOUGH}.`,
    );

  machineTests(vm);
  setupTests(vm);
  cardTests(vm, few, slow, isTime);
  sessionTests(vm, frames, slow, isTime);
  refusalTests(vm, frames);
  teardownTests(vm);
  endOfMachineTests(vm);
});
