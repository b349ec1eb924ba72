/**
 * `npm run bench -- loss`: one call over a seeded line that loses nothing, then 5 % of packets by chance, 5 % in bursts of
 * eight, 10 and 20 %; the original over the same line, with the same seed, beside it. Judged by what is seen on the far
 * display, by what both ends count, and by every packet that enters the line.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { type RecvStatistics, recv, type SendStatistics, type Session, send } from '../lib/index.js';
import { bursts, ENDS } from '../lib/link/line/bad-line.js';
import type { LineConditions } from '../lib/link/line/impairment.js';
import { startOriginalReceiver, startOriginalSender } from '../test/parts/original.js';
import { Xvfb } from '../test/parts/xvfb.js';
import { nowMs } from './clock.js';
import { machineCpuSeconds, treeCpuSeconds } from './cpu.js';
import { median, quantile, show, table } from './figures.js';
import { type FrameTime, Glass } from './glass.js';
import { LossLine } from './loss-line.js';

const usage = `Usage: npm run bench -- loss [options]
  --seconds S      of each loss (default 30); the original has a third of it
  --only TEXT      the losses whose names have this in them
  --no-original    ours alone
  --bitrate KBPS   ours; the original's is 1000 (default 1000)
  --round-trip MS  (default 50)
  --seed N         (default 1)
  --out DIR        where the JSON result goes (default build-bench/results)`;

const { values: options } = parseArgs({
  options: {
    seconds: { type: 'string', default: '30' },
    only: { type: 'string', default: '' },
    'no-original': { type: 'boolean', default: false },
    bitrate: { type: 'string', default: '1000' },
    'round-trip': { type: 'string', default: '50' },
    seed: { type: 'string', default: '1' },
    out: { type: 'string', default: 'build-bench/results' },
    help: { type: 'boolean', default: false },
  },
});
if (options.help) {
  console.log(usage);
  process.exit(0);
}

const [width, height, fps] = [1280, 720, 30];
const [sendPort, receivePort] = [23_860, 23_880];
/** Lost behind a loss that has ended is lost by it. */
const AFTER_MS = 1000;
/** A picture that is this much worse than the worst without loss is broken. */
const BROKEN_DB = 1;

interface Loss {
  name: string;
  conditions: LineConditions;
  aim: { intactPercent: number; overheadPercent: number; psnrDb?: number; freezeMs?: number };
}

/** From little to much: what repair may cost follows the loss of the last ten seconds. */
const LOSSES: Loss[] = [
  { name: '5 %', conditions: { loss: 0.05 }, aim: { intactPercent: 99.9, overheadPercent: 60, psnrDb: 1 } },
  {
    name: '5 % in bursts of 8',
    conditions: { burst: bursts(8, 0.05) },
    aim: { intactPercent: 98, overheadPercent: 60 },
  },
  { name: '10 %', conditions: { loss: 0.1 }, aim: { intactPercent: 99.5, overheadPercent: 80 } },
  { name: '20 %', conditions: { loss: 0.2 }, aim: { intactPercent: 95, overheadPercent: 110, freezeMs: 200 } },
].filter(({ name }) => name.includes(options.only));

/** What our two ends say of themselves since the start. */
interface Ends {
  /** Frames sent and not shown: those on their way among them, which are as many at any time. */
  missing: number;
  recovered: number;
  retransmitted: number;
  soundRepaired: number;
  soundLost: number;
}

interface Call extends AsyncDisposable {
  /** Looks for a second. */
  ends(): Promise<Ends | undefined>;
}

interface Result {
  name: string;
  lossPercent: number;
  /** Of the frames sent, those that were shown, each of which is whole; undefined where nobody counts them. */
  intactPercent: number | undefined;
  /** Of the frames written, those that were seen and look as they do without loss, beside the share of these without loss. */
  seenWholePercent: number;
  psnrDb: number;
  freezeMs: number;
  overheadPercent: number;
  /** What other programs, or the host of a virtual machine, took meanwhile, of a core: with much of it these figures are theirs. */
  othersPercent: number;
  ends: Ends | undefined;
}

await using near = await Xvfb.start({ width, height });
await using far = await Xvfb.start({ width, height });
await using glass = await Glass.start({
  ...{ nearDisplay: near.display, nearPath: near.framebufferPath, farPath: far.framebufferPath },
  fps,
  judged: true,
});

async function ourCall(): Promise<Call> {
  const receiver: Session<RecvStatistics> = await recv({
    ...{ peer: ENDS.line, listen: ENDS.receiver, basePort: receivePort },
    ...{ videoOut: `window:${far.display}`, audioOut: 'none' },
  });
  const sender: Session<SendStatistics> = await send({
    ...{ peer: ENDS.line, listen: ENDS.sender, basePort: sendPort },
    ...{ video: `screen:${near.display}`, audio: 'test', size: `${width}x${height}`, bitrate: Number(options.bitrate) },
  });
  for await (const { sending, control } of sender.statistics({
    intervalMs: 100,
    signal: AbortSignal.timeout(20_000),
  })) {
    if (sending.video[0]!.repair && sending.audio?.repair && control?.roundTripMs !== undefined) break;
  }
  return {
    async ends() {
      const missing: number[] = [];
      const other = receiver.statistics({ intervalMs: 100 });
      for await (const { sending } of sender.statistics({ intervalMs: 100 })) {
        const { receiving } = (await other.next()).value!;
        missing.push(sending.video[0]!.frames - receiving.video[0]!.frames);
        // A frame more or less is on its way each time.
        if (missing.length < 11) continue;
        const { recovered, retransmitted } = receiving.video[0]!.repair!;
        const sound = receiving.audio!.repair!;
        const counts = { recovered, retransmitted, soundRepaired: sound.recovered, soundLost: sound.unrepaired };
        return { missing: median(missing), ...counts };
      }
      throw new Error('The sender has ended.');
    },
    async [Symbol.asyncDispose]() {
      await Promise.all([sender.close(), receiver.close()]);
    },
  };
}

async function originalCall(): Promise<Call> {
  const receiver = await startOriginalReceiver({
    ...{ peer: ENDS.line, listen: ENDS.receiver, basePort: receivePort },
    ...{ videoSink: ['ximagesink', `display=${far.display}`], audioSink: ['fakesink', 'sync=true'] },
  });
  const sender = await startOriginalSender({
    ...{ peer: ENDS.line, listen: ENDS.sender, basePort: sendPort, width, height, fps },
    videoSource: ['ximagesrc', 'use-damage=false', `display-name=${near.display}`],
    audioSource: ['audiotestsrc', 'is-live=true'],
  });
  return {
    ends: async () => undefined,
    async [Symbol.asyncDispose]() {
      await Promise.all([sender.close(), receiver.close()]);
    },
  };
}

const seenAt = ({ writtenMs, latencyMs = Number.NaN }: FrameTime) => writtenMs + latencyMs;
const percent = (part: number, whole: number) => (100 * part) / whole;

async function measure(start: () => Promise<Call>, seconds: number): Promise<Result[]> {
  await using line = await LossLine.start({
    ...{ sendPort, receivePort, seed: Number(options.seed) },
    delayMs: Number(options['round-trip']) / 2,
  });
  const from = glass.lastWritten + 1;
  await using call = await start();
  await glass.whenSeen(from, 60);
  const othersS = () => machineCpuSeconds() - treeCpuSeconds(process.pid);
  const look = async () => ({ ends: await call.ends(), bytes: line.bytes, line: line.counts });
  let worstDb = 0;
  let shareWithoutLoss = 1;

  const phase = async (name: string, conditions: LineConditions, ms: number): Promise<Result> => {
    const before = await look();
    const [beganMs, othersBeforeS] = [nowMs(), othersS()];
    line.set(conditions);
    await pause(ms);
    line.set({});
    const [bytes, counts, endedMs] = [line.bytes, line.counts, nowMs()];
    const othersPercent = percent(1000 * (othersS() - othersBeforeS), endedMs - beganMs);
    await pause(AFTER_MS);
    const after = await look();
    const written = glass.frames(beganMs, endedMs);
    const seen = written.filter(({ latencyMs }) => latencyMs !== undefined);
    const judged = seen.flatMap(({ psnrDb }) => psnrDb ?? []);
    if (worstDb === 0) worstDb = quantile(judged, 0.01);
    const good = judged.filter(db => db > worstDb - BROKEN_DB).length;
    const whole = percent(seen.length * (good / Math.max(1, judged.length)), written.length);
    if (shareWithoutLoss === 1) shareWithoutLoss = whole / 100;
    const times = glass
      .frames(beganMs - 500, nowMs() - 200)
      .map(seenAt)
      .filter(at => at > beganMs - 200);
    times.sort((a, b) => a - b);
    const [lost, packets] = [counts.lost - before.line.lost, counts.packets - before.line.packets];
    const ends = after.ends && before.ends && difference(after.ends, before.ends);
    return {
      name,
      lossPercent: percent(lost, packets),
      intactPercent: ends && percent(written.length - ends.missing, written.length),
      seenWholePercent: whole / shareWithoutLoss,
      psnrDb: median(judged),
      freezeMs: Math.max(...times.slice(1).map((at, i) => at - times[i]!)),
      overheadPercent: percent(bytes.repair - before.bytes.repair, bytes.media - before.bytes.media),
      othersPercent,
      ends,
    };
  };

  const results = [await phase('none', {}, Math.min(seconds, 15) * 1000)];
  for (const { name, conditions } of LOSSES) results.push(await phase(name, conditions, seconds * 1000));
  return results;
}

function difference(after: Ends, before: Ends): Ends {
  const all = Object.entries(after).map(([name, count]) => [name, count - before[name as keyof Ends]]);
  return Object.fromEntries(all) as unknown as Ends;
}

/** What of the aim is missed; nothing where all is met. */
function missed({ aim }: Loss, result: Result, without: Result): string[] {
  const fails = [
    result.intactPercent! < aim.intactPercent && 'frames',
    aim.psnrDb !== undefined && without.psnrDb - result.psnrDb > aim.psnrDb && 'PSNR',
    aim.freezeMs !== undefined && result.freezeMs > aim.freezeMs && 'freeze',
    result.overheadPercent > aim.overheadPercent && 'overhead',
  ];
  return fails.filter(fail => fail !== false);
}

function row(who: string, result: Result): string[] {
  const { ends } = result;
  const repaired = ends && ends.recovered + ends.retransmitted;
  return [
    `${who}, ${result.name}`,
    show(result.lossPercent),
    show(result.intactPercent ?? Number.NaN, 2),
    show(result.seenWholePercent),
    show(result.psnrDb),
    show(result.freezeMs, 0),
    show(result.overheadPercent, 0),
    ...(repaired
      ? [show(percent(ends.recovered, repaired), 0), show(percent(ends.retransmitted, repaired), 0)]
      : ['-', '-']),
    ends ? show(percent(ends.soundRepaired, ends.soundRepaired + ends.soundLost)) : '-',
    show(result.othersPercent, 0),
  ];
}

const seconds = Number(options.seconds);
const ours = await measure(ourCall, seconds);
const original = options['no-original'] ? [] : await measure(originalCall, seconds / 3);
const [without, ...lossy] = ours as [Result, ...Result[]];
console.log(
  `${width}x${height} at ${fps} frames a second, ${options.bitrate} kb/s (original: 1000), round trip ${options['round-trip']} ms, seed ${options.seed}; ${seconds} s of each loss\n`,
);
const judged = LOSSES.map((loss, i) => ({ loss, failed: missed(loss, lossy[i]!, without) }));
console.log(
  table([
    [
      ...['', 'lost %', 'frames whole %', 'seen whole %', 'PSNR dB', 'longest freeze ms', 'overhead %'],
      ...['by parity %', 'sent again %', 'sound made good %', 'CPU taken by others %', 'met'],
    ],
    [...row('gst-costream', without), ''],
    ...judged.flatMap(({ loss: { aim }, failed }, i) => [
      [...row('gst-costream', lossy[i]!), failed.length === 0 ? 'yes' : `no: ${failed.join(', ')}`],
      [
        ...['  asked for', '', `>= ${aim.intactPercent}`, ''],
        aim.psnrDb === undefined ? '' : `>= ${show(without.psnrDb - aim.psnrDb)}`,
        aim.freezeMs === undefined ? '' : `<= ${aim.freezeMs}`,
        ...[`<= ${aim.overheadPercent}`, '', '', '', '', ''],
      ],
    ]),
    ...original.map(result => [...row('original', result), '']),
  ]),
);
mkdirSync(options.out, { recursive: true });
const path = join(options.out, 'loss.json');
writeFileSync(path, `${JSON.stringify({ options, ours, original }, undefined, 1)}\n`);
console.log(path);
