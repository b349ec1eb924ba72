/**
 * `npm run bench -- latency`: how long picture and sound take from one display and sink to another over loopback UDP,
 * this project beside the original's lines, in one run and in the order A B B A.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import type { RecvStatistics } from '../lib/index.js';
import { writeKey } from '../lib/link/key.js';
import { Pulse } from '../test/parts/pulse.js';
import { Xvfb } from '../test/parts/xvfb.js';
import { distributionChart } from './chart.js';
import { nowMs } from './clock.js';
import { type Contender, contendersFrom, keyed, original, ours, type Place, Running, telling } from './contenders.js';
import { machineCpuSeconds, treeCpuSeconds } from './cpu.js';
import { ChirpPlayer, Ear } from './ear.js';
import { median, quantile, show, table } from './figures.js';
import { Glass } from './glass.js';
import { goalsTable, type Start, stagesLine } from './latency-goals.js';

const usage = `Usage: npm run bench -- latency [options]
  --rounds N      rounds of A B B A (default 2)
  --seconds S     measured seconds of each part of a round (default 8)
  --fps N         (default 30)
  --size WxH      (default 1280x720)
  --bitrate KBPS  of those that take one; the original's is 1000 (default 1000)
  --lines FILE    JSON file of launch lines to measure besides
  --media WHAT    picture, sound or both (default both)
  --only NAMES    comma-separated parts of contenders' names
  --out DIR       where the JSON result and the chart go (default build-bench/results)`;

const { values: options } = parseArgs({
  options: {
    rounds: { type: 'string', default: '2' },
    seconds: { type: 'string', default: '8' },
    fps: { type: 'string', default: '30' },
    size: { type: 'string', default: '1280x720' },
    bitrate: { type: 'string', default: '1000' },
    lines: { type: 'string' },
    media: { type: 'string', default: 'both' },
    only: { type: 'string' },
    out: { type: 'string', default: 'build-bench/results' },
    help: { type: 'boolean', default: false },
  },
});
if (options.help) {
  console.log(usage);
  process.exit(0);
}

const warmUpFrames = 30;
/** After the measured span: time for what is still under way. */
const settleMs = 1200;
const basePort = 23_200;
const fps = Number(options.fps);
const seconds = Number(options.seconds);
const [width, height] = options.size.split('x').map(Number) as [number, number];

interface Part extends Start {
  picture: number[];
  pictureLost: number;
  sound: number[];
  soundLost: number;
  /** CPU seconds a second. */
  senderCpu: number;
  receiverCpu: number;
  /** CPU seconds a second of everything that is neither the contender nor this bench and its servers. */
  otherCpu: number;
}

const cpuOf = (pids: readonly number[]) => pids.reduce((sum, pid) => sum + treeCpuSeconds(pid), 0);
const said = ({ receivers }: Running) => receivers.map(process => process.output).join('');
/** Of ends that tell; the first line may have begun before. */
const statisticsOf = (output: string) =>
  output
    .split('\n')
    .filter(line => line.startsWith('{') && line.endsWith('}'))
    .map(line => JSON.parse(line) as RecvStatistics)
    .filter(({ receiving }) => receiving !== undefined);
/** pulsesink says so when the server had nothing to play (pulsesink.c, gst_pulsering_stream_underflow_cb). */
const underflowsIn = (output: string) => output.split('Got underflow').length - 1;
const known = (values: readonly (number | undefined)[]) => values.filter(value => value !== undefined);

async function measure(
  contender: Contender,
  place: Place,
  glass: Glass,
  pulse: Pulse,
  stage: readonly number[],
): Promise<Part> {
  await using ear = await Ear.start(pulse, place.nearSource, `${place.farSink}.monitor`);
  await using running = await Running.start(contender, place);
  // The sound of what shows no picture is given the time that the warm-up frames take otherwise.
  if (options.media === 'sound') await pause((warmUpFrames / 30) * 1000);
  else
    await glass.whenSeen(glass.lastWritten, warmUpFrames).catch(error => {
      const said = [...running.senders, ...running.receivers].map(process => process.output).join('\n');
      throw new Error(`${contender.name}: ${error.message}\n${said}`);
    });
  const pids = {
    senders: running.senders.map(process => process.pid),
    receivers: running.receivers.map(process => process.pid),
  };
  const read = () => ({
    at: nowMs(),
    senders: cpuOf(pids.senders),
    receivers: cpuOf(pids.receivers),
    stage: cpuOf(stage),
    // This process counts the contenders' time as its children's once they have ended, not before.
    machine: machineCpuSeconds(),
    self: process.cpuUsage(),
  });
  const before = read();
  const toldBefore = said(running).length;
  await pause(seconds * 1000);
  const after = read();
  const since = said(running).slice(toldBefore);
  await pause(settleMs);
  const elapsed = (after.at - before.at) / 1000;
  const self = (after.self.user + after.self.system - before.self.user - before.self.system) / 1e6;
  const senderCpu = (after.senders - before.senders) / elapsed;
  const receiverCpu = (after.receivers - before.receivers) / elapsed;
  const stageCpu = (after.stage - before.stage + self) / elapsed;
  const frames = glass.frames(before.at, after.at);
  const chirps = ear.chirps(before.at, after.at);
  const picture = known(frames.map(frame => frame.latencyMs));
  const sound = known(chirps.map(chirp => chirp.latencyMs));
  return {
    frames,
    chirps,
    told: statisticsOf(since),
    underflows: underflowsIn(since),
    seconds: elapsed,
    picture,
    pictureLost: frames.length - picture.length,
    sound,
    soundLost: chirps.length - sound.length,
    senderCpu,
    receiverCpu,
    otherCpu: Math.max(0, (after.machine - before.machine) / elapsed - senderCpu - receiverCpu - stageCpu),
  };
}

/** What the instruments add: the near display and the near monitor measured against themselves. */
async function measureSelf(near: Xvfb, pulse: Pulse): Promise<{ picture: number[]; sound: number[] }> {
  await using glass = await Glass.start({
    nearDisplay: near.display,
    nearPath: near.framebufferPath,
    farPath: near.framebufferPath,
    fps,
  });
  await using ear = await Ear.start(pulse, 'near.monitor', 'near.monitor');
  const from = nowMs();
  await pause(4000);
  const to = nowMs();
  await pause(settleMs);
  return {
    picture: known(glass.frames(from, to).map(frame => frame.latencyMs)),
    sound: known(ear.chirps(from, to).map(chirp => chirp.latencyMs)),
  };
}

function summary(parts: readonly Part[]) {
  const sum = (pick: (part: Part) => number) => parts.reduce((total, part) => total + pick(part), 0);
  const picture = parts.flatMap(part => part.picture);
  const sound = parts.flatMap(part => part.sound);
  return {
    picture: {
      p50: median(picture),
      p95: quantile(picture, 0.95),
      p99: quantile(picture, 0.99),
      frames: picture.length,
      lost: sum(p => p.pictureLost),
    },
    sound: { p50: median(sound), p95: quantile(sound, 0.95), chirps: sound.length, lost: sum(p => p.soundLost) },
    cpu: {
      sender: sum(p => p.senderCpu) / parts.length,
      receiver: sum(p => p.receiverCpu) / parts.length,
      other: sum(p => p.otherCpu) / parts.length,
    },
  };
}

const folder = mkdtempSync(join(tmpdir(), 'gst-costream-bench-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
const keyFile = join(folder, 'key');
writeKey(keyFile);
/** What the figures of `goalsTable` are asked of: repair agreed, and sealed. */
const sealed = { ...keyed(keyFile, telling(ours)), name: 'gst-costream, sealed' };

let contenders = [original, ours, sealed, ...(options.lines ? contendersFrom(options.lines) : [])];
if (options.only) {
  const names = options.only.split(',');
  const all = contenders.map(({ name }) => name).join('; ');
  contenders = contenders.filter(({ name }) => names.some(part => name.includes(part)));
  if (contenders.length === 0) throw new Error(`--only ${options.only}: there are ${all}.`);
}

await using near = await Xvfb.start({ width, height });
await using far = await Xvfb.start({ width, height });
await using pulse = await Pulse.start({ sinks: ['near', 'far'] });
await using player = await ChirpPlayer.start(pulse, 'near');
const self = await measureSelf(near, pulse);
// Where only sound is asked for, a frame a second keeps the stage the same and out of the way.
await using glass = await Glass.start({
  nearDisplay: near.display,
  nearPath: near.framebufferPath,
  farPath: far.framebufferPath,
  fps: options.media === 'sound' ? 1 : fps,
});
const stage = [near.pid, far.pid, pulse.pid, player.pid];
const place: Place = {
  nearDisplay: near.display,
  farDisplay: far.display,
  nearSource: 'near.monitor',
  farSink: 'far',
  width,
  height,
  fps,
  bitrateKbps: Number(options.bitrate),
  basePort,
  env: { ...pulse.env, GST_DEBUG: 'pulse:2', GST_DEBUG_NO_COLOR: '1' },
};

const parts = new Map<Contender, Part[]>(contenders.map(contender => [contender, []]));
for (let round = 0; round < Number(options.rounds); round++) {
  for (const contender of [...contenders, ...contenders.toReversed()]) {
    const part = await measure(contender, place, glass, pulse, stage);
    parts.get(contender)!.push(part);
    console.error(
      `${contender.name}: picture ${show(median(part.picture))}/${show(quantile(part.picture, 0.95))} ms, sound ${show(median(part.sound))}/${show(quantile(part.sound, 0.95))} ms, ${part.underflows} underflows, others ${show(part.otherCpu, 2)} of a core`,
    );
  }
}

const results = contenders.map(contender => ({
  name: contender.name,
  ...summary(parts.get(contender)!),
  parts: parts.get(contender)!.map(({ frames: _frames, chirps: _chirps, told: _told, ...part }) => part),
}));
const share = {
  picture: { p50: median(self.picture), p95: quantile(self.picture, 0.95) },
  sound: { p50: median(self.sound), p95: quantile(self.sound, 0.95) },
};
console.log(
  `\n${width}x${height} at ${fps} frames a second, milliseconds; ${options.rounds} rounds of ABBA, ${seconds} s each part`,
);
console.log(
  table([
    [
      '',
      'picture p50',
      'p95',
      'p99',
      'frames',
      'lost',
      'sound p50',
      'p95',
      'chirps',
      'lost',
      'CPU send',
      'recv',
      'other',
    ],
    ...results.map(({ name, picture, sound, cpu }) => [
      name,
      ...[picture.p50, picture.p95, picture.p99].map(value => show(value)),
      ...[picture.frames, picture.lost].map(String),
      ...[sound.p50, sound.p95].map(value => show(value)),
      ...[sound.chirps, sound.lost].map(String),
      ...[cpu.sender, cpu.receiver, cpu.other].map(value => show(value, 3)),
    ]),
    [
      "measure's own share",
      show(share.picture.p50),
      show(share.picture.p95),
      '',
      '',
      '',
      show(share.sound.p50),
      show(share.sound.p95),
      '',
      '',
      '',
      '',
      '',
    ],
  ]),
);
if (contenders.includes(sealed)) {
  const starts = parts.get(sealed)!;
  console.log(`\n${goalsTable(sealed.name, starts, fps)}\nIts stages, p50 in ms: ${stagesLine(starts)}.\n`);
}
const title = `${width}x${height}@${fps}, X11 to X11 and PulseAudio to PulseAudio over loopback`;
mkdirSync(options.out, { recursive: true });
const stem = join(options.out, `latency-${width}x${height}-${fps}`);
writeFileSync(`${stem}.json`, `${JSON.stringify({ title, seconds, share, results }, undefined, 1)}\n`);
const curves = results.flatMap(({ name, parts: all }) => [
  { name: `${name}, picture`, values: all.flatMap(part => part.picture) },
  { name: `${name}, sound`, values: all.flatMap(part => part.sound) },
]);
writeFileSync(`${stem}.svg`, distributionChart(title, curves));
console.log(`${stem}.json and ${stem}.svg`);
