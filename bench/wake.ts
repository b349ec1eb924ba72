/**
 * `npm run bench -- wake`: how long a buffer takes from its streaming thread to JavaScript, and how late the event loop is
 * while buffers stream: at a picture's pace, at a packet's, and as fast as they can be read.
 */
import { cpus, loadavg } from 'node:os';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { caps, chain, el, Pipeline, type SampleOptions } from '../lib/gst/index.js';
import { quantile, show, table } from './figures.js';

const usage = `Usage: npm run bench -- wake [options]
  --seconds S   measured seconds of each stream (default 5)`;

const { values: options } = parseArgs({
  options: { seconds: { type: 'string', default: '5' }, help: { type: 'boolean', default: false } },
});
if (options.help) {
  console.log(usage);
  process.exit(0);
}

/** What a 1 ms timer may be late by at most in 99 of 100 turns; the histogram counts the timer's own millisecond. */
const AIM_MS = 5;

const appsink = el.appsink({ sync: false });
const picture = (framerate: number) =>
  chain(
    el.videotestsrc({ isLive: true, pattern: 'black' }),
    caps.video({ format: 'I420', width: 1280, height: 720, framerate }),
    appsink,
  );
const packets = () => chain(el.fakesrc({ sizetype: 'fixed', sizemax: 1200 }), appsink);
const sound = () =>
  chain(
    el.audiotestsrc({ isLive: true, samplesperbuffer: 48 }),
    caps.audio({ format: 'S16LE', rate: 48_000, channels: 2 }),
    appsink,
  );

interface Stream {
  name: string;
  source: ReturnType<typeof picture>;
  options: SampleOptions;
  /** Where readers are slower than the source, a buffer's age is its place in the queue. */
  paced: boolean;
}

const streams: Stream[] = [
  { name: '720p pictures, 60 a second', source: picture(60), options: {}, paced: true },
  { name: 'sound of 1 ms, 1,000 a second', source: sound(), options: {}, paced: true },
  {
    name: 'packets, as fast as they are read',
    source: packets(),
    options: { onFull: 'block', capacity: 64 },
    paced: false,
  },
];

console.log(`Load of this machine: ${show(loadavg()[0]!)} on ${cpus().length} cores\n`);
const rows = [];
for (const stream of streams) rows.push(await measure(stream));
const header = ['', 'a second', 'wake us p50', 'p95', 'p99', 'loop ms p50', 'p99', 'max', `p99 < ${AIM_MS} ms`];
console.log(table([header, ...rows]));

async function measure({ name, source, options: how, paced }: Stream): Promise<string[]> {
  await using pipeline = new Pipeline(source);
  const samples = pipeline.samples(appsink, how);
  const playing = pipeline.play();
  const wakesUs: number[] = [];
  const delay = monitorEventLoopDelay({ resolution: 1 });
  let count = 0;
  let began = 0;
  const measured = Number(options.seconds) * 1000;
  for await (const sample of samples) {
    const now = process.hrtime.bigint();
    if (began === 0) {
      // The first buffers meet code that is not compiled yet.
      if (count++ < 50) continue;
      await playing;
      began = performance.now();
      count = 0;
      delay.enable();
    }
    count++;
    if (paced) wakesUs.push(Number(now - sample.arrived) / 1000);
    if (performance.now() - began > measured) break;
  }
  delay.disable();
  const seconds = (performance.now() - began) / 1000;
  const loopMs = [delay.percentile(50), delay.percentile(99), delay.max].map(ns => ns / 1e6);
  return [
    name,
    Math.round(count / seconds).toLocaleString('en'),
    ...[0.5, 0.95, 0.99].map(share => show(quantile(wakesUs, share), 0)),
    ...loopMs.map(ms => show(ms, 2)),
    loopMs[1]! < AIM_MS ? 'yes' : 'NO',
  ];
}
