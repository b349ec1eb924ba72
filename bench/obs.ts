/**
 * `npm run bench -- obs`: OBS Studio on v4l2loopback's real devices, with the scene collection of examples/obs: a peer's pictures by
 * `recv` and /dev/video11 into OBS, and by its virtual camera, /dev/video10 and `send` out of it. In the virtual machine of the tests,
 * whose processor is emulated: that it works is judged, not how fast. Ends with 1 where a picture is missing or out of order.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Vm, vmUnavailable } from '../test/parts/devvm.js';
import { readPictures, sendResized, untilWritten, writeNumberedFrames } from '../test/parts/loop-media.js';
import { makeObsHome, OBS_READY, obsEnv, obsUnavailable, obsWords } from '../test/parts/obs.js';
import { show, table } from './figures.js';

const usage = `Usage: npm run bench -- obs [options]
  --pictures N   different ones that are read from the virtual camera (default 10)`;

const { values: options } = parseArgs({
  options: { pictures: { type: 'string', default: '10' }, help: { type: 'boolean', default: false } },
});
const unavailable = vmUnavailable() ?? obsUnavailable();
if (options.help || unavailable) {
  console.log(options.help ? usage : `Not here: ${unavailable}.`);
  process.exit(options.help ? 0 : 1);
}

const SCENE = 'Guest';
const format = { width: 320, height: 180, fps: 10 };
const PATIENCE_MS = 120_000;

const begun = performance.now();
const rows: string[][] = [['step', 'after s']];
const step = (what: string) => rows.push([what, show((performance.now() - begun) / 1000)]);

// Before the boot: the machine caches the files of the host.
const folder = mkdtempSync(join(tmpdir(), 'gst-costream-obs-bench-'));
const frames = join(folder, 'frames.gray');
writeNumberedFrames(frames, 6000);
const home = makeObsHome({ scene: SCENE, ...format });
try {
  await using vm = await Vm.boot();
  step('the machine runs');
  const setup = await vm.run('gst-costream', ['setup', '--yes', '--audio', 'none'], {
    runner: 'recv',
    timeoutMs: PATIENCE_MS,
  });
  if (setup.code !== 0) throw new Error(`setup failed:\n${setup.stderr}`);
  step('setup has made the devices');

  const local = ['--peer', '127.0.0.1', '--json'];
  const verb = (name: string, ...words: string[]) =>
    vm.start({
      command: `gst-costream ${name}`,
      runner: name,
      args: [name, ...local, ...words],
      ready: /"event":"started"/,
      readyTimeoutMs: PATIENCE_MS,
      stopSignal: 'SIGINT',
    });
  await using _receiver = await verb('recv', '--size', '320x180', '--audio-out', 'none');
  await using _guest = await sendResized(vm, frames, [format]);
  await using _display = await vm.start({
    command: 'Xvfb',
    args: ':9 -screen 0 800x480x24 -nolisten tcp -ac -noreset -displayfd 2'.split(' '),
    ready: /^9$/,
  });
  step('recv writes /dev/video11');

  await using obs = await vm.start({
    command: 'obs',
    args: obsWords(SCENE, '--startvirtualcam'),
    env: obsEnv(home, ':9'),
    ready: OBS_READY,
    readyTimeoutMs: PATIENCE_MS,
    stopSignal: 'SIGINT',
  });
  step('OBS has started');
  await obs.line(/Virtual Camera Start/, PATIENCE_MS);
  await untilWritten(vm, '/dev/video10');
  step('its virtual camera writes /dev/video10');

  const numbers: number[] = [];
  await readPictures(vm, '/dev/video10', ({ number }) => {
    if (number !== undefined) numbers.push(number);
    return new Set(numbers).size >= Number(options.pictures);
  });
  step(`${options.pictures} different pictures of the guest are read from it`);
  await using sender = await verb('send', '--base-port', '5200', '--size', '320x180', '--fps', '10', '--audio', 'none');
  await sender.line(/"sending":\{"video":\[\{[^}]*"frames":[1-9]\d/, PATIENCE_MS);
  step('send has sent ten of its pictures');

  const inOrder = numbers.every((number, i) => i === 0 || number >= numbers[i - 1]!);
  console.log(table(rows));
  console.log(
    `The guest's pictures ${numbers[0]} to ${numbers.at(-1)}, ${numbers.length} read, ${inOrder ? 'in order' : `out of order: ${numbers}`}.`,
  );
  if (!inOrder) process.exitCode = 1;
} finally {
  for (const path of [folder, home]) rmSync(path, { recursive: true, force: true });
}
console.log(process.exitCode ? 'FAIL' : 'PASS');
