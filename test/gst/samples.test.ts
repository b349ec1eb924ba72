/** Samples of a pipeline: from the moment of the call, lent until the next step, bounded, ended with what they read from. */
import { spawnSync } from 'node:child_process';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { caps, chain, el, Pipeline, type Sample, StreamError } from '../../lib/gst/index.js';

const appsink = () => el.appsink({ sync: false });
const buffers = (numBuffers: number, sizemax: number) =>
  el.fakesrc({ numBuffers, sizetype: 'fixed', sizemax, filltype: 'pattern', format: 'time' });
const turn = () => new Promise(setImmediate);

test('are read from the call on, not from the first step: an end that came before is not missed', async () => {
  const sink = appsink();
  await using pipeline = new Pipeline(chain(buffers(5, 64), sink));
  const samples = pipeline.samples(sink);
  await pipeline.play();
  await pipeline.finished;
  let count = 0;
  for await (const _ of samples) count++;
  expect(count).toBe(5);
});

test.each([
  ['copied', 100],
  ['lent', 8192],
])('%s ones are there until the next step, or until their release', async (_, size) => {
  const sink = appsink();
  await using pipeline = new Pipeline(chain(buffers(20, size), sink));
  const samples = pipeline.samples(sink, { onFull: 'block' });
  await pipeline.play();
  const kept: Sample[] = [];
  const gone: Sample[] = [];
  const copies: Uint8Array[] = [];
  for await (const sample of samples) {
    expect(sample.released).toBe(false);
    expect(gone.every(({ released }) => released)).toBe(true);
    expect([sample.size, sample.data.length, sample.data[255 % size]]).toEqual([size, size, 255 % size]);
    if (kept.length < 3) kept.push(sample.retain());
    else gone.push(sample);
    copies.push(sample.copy());
    expect(samples.outstanding).toBeGreaterThan(0);
  }
  expect([kept.length, gone.length]).toEqual([3, 17]);
  expect(samples.outstanding).toBe(3);
  for (const sample of gone) {
    for (const read of ['data', 'size', 'pts', 'dts', 'duration', 'flags', 'caps', 'rtp', 'arrived'] as const)
      expect(() => sample[read], read).toThrow(/This sample was released: retain\(\) keeps it/);
    expect(() => sample.copy()).toThrow(/was released/);
    expect(() => sample.retain()).toThrow(/was released/);
  }
  const view = kept[0]!.data;
  expect(view.length).toBe(size);
  for (const sample of kept) {
    sample.release();
    sample.release();
  }
  expect(samples.outstanding).toBe(0);
  // Lent memory must not be seen any more; copies go with their batch.
  expect(view.length).toBe(0);
  expect(copies.every(copy => copy.length === size && copy[99] === 99)).toBe(true);
});

test('a reader that keeps every sample does not stop a live source, and goes on when it releases one', async () => {
  const split = el.tee();
  const [read, beside] = [appsink(), appsink()];
  await using pipeline = new Pipeline(
    chain(
      el.videotestsrc({ isLive: true }),
      caps.video({ format: 'I420', width: 64, height: 48, framerate: 500 }),
      split,
    ),
    chain(split, el.queue(), read),
    chain(split, el.queue(), beside),
  );
  const samples = pipeline.samples(read, { capacity: 2, credits: 4 });
  const others = pipeline.samples(beside, { capacity: 1024, credits: 1024 });
  await pipeline.play();
  const kept: Sample[] = [];
  for (let i = 0; i < 4; i++) kept.push((await samples.next()).value!.retain());
  let waiting = true;
  const fifth = samples.next().finally(() => {
    waiting = false;
  });
  let passed = 0;
  for await (const _ of others) if (++passed === 100) break;
  expect([waiting, samples.outstanding]).toEqual([true, 4]);
  expect(samples.dropped).toBeGreaterThan(50);
  kept[0]!.release();
  expect((await fifth).value!.pts! > kept[3]!.pts!).toBe(true);
  for (const sample of kept) sample.release();
});

test('with block nothing is lost, whatever the capacity', async () => {
  const sink = appsink();
  await using pipeline = new Pipeline(chain(buffers(500, 700), sink));
  const samples = pipeline.samples(sink, { onFull: 'block', capacity: 1, credits: 1 });
  await pipeline.play();
  let count = 0;
  for await (const sample of samples) {
    count++;
    if (count % 50 === 0) await turn();
    expect(sample.data[99]).toBe(99);
    expect(samples.outstanding).toBe(1);
  }
  expect([count, samples.dropped]).toEqual([500, 0]);
});

test('have the fields of RTP packets, their caps and times', async () => {
  const sink = appsink();
  await using pipeline = new Pipeline(
    chain(
      el.audiotestsrc({ numBuffers: 5, samplesperbuffer: 160 }),
      caps.audio({ format: 'S16BE', rate: 8000, channels: 1 }),
      el.rtpL16pay({ pt: 96, ssrc: 0xdeadbeef, seqnumOffset: 65534, timestampOffset: 1000 }),
      sink,
    ),
  );
  const before = process.hrtime.bigint();
  const samples = pipeline.samples(sink, { onFull: 'block' });
  await pipeline.play();
  const seen = [];
  for await (const sample of samples) {
    expect(sample.caps?.media).toBe('application/x-rtp');
    expect(sample.data[0]! >> 6).toBe(2);
    expect(sample.arrived > before && sample.arrived <= process.hrtime.bigint()).toBe(true);
    seen.push({ ...sample.rtp, pts: sample.pts, size: sample.size });
  }
  expect(seen).toEqual(
    [65534, 65535, 0, 1, 2].map((sequence, i) => ({
      ssrc: 0xdeadbeef,
      timestamp: 1000 + i * 160,
      sequence,
      payloadType: 96,
      marker: i === 0,
      payloadSize: 320,
      pts: BigInt(i) * 20_000_000n,
      size: 332,
    })),
  );
});

test('end with their pipeline, their signal and break; what was retained outlives all of it', async () => {
  const sink = appsink();
  const pipeline = new Pipeline(chain(buffers(-1, 8192), sink));
  await pipeline.play();
  const aborting = new AbortController();
  const first = pipeline.samples(sink, { signal: aborting.signal });
  const kept = (await first.next()).value!.retain();
  expect(() => pipeline.samples(sink)).toThrow(/is read by another stream; close that first/);
  aborting.abort();
  expect(await first.next()).toEqual({ done: true, value: undefined });
  for await (const _ of pipeline.samples(sink)) break;
  const last = pipeline.samples(sink, { capacity: 1, credits: 1 });
  const held = (await last.next()).value!.retain();
  const waiting = last.next();
  await pipeline.close();
  expect((await waiting).done).toBe(true);
  expect((await last.next()).done).toBe(true);
  expect([kept.data.length, held.data[255]]).toEqual([8192, 255]);
  kept.release();
  held.release();
  expect(() => pipeline.samples(sink)).toThrow(/closed/);
});

test('several calls of next() without waiting are answered in order', async () => {
  const sink = appsink();
  await using pipeline = new Pipeline(chain(el.audiotestsrc({ numBuffers: 3 }), sink));
  const samples = pipeline.samples(sink, { onFull: 'block' });
  const asked = [1, 2, 3, 4].map(() => samples.next().then(({ done, value }) => (done ? 'end' : value.retain().pts)));
  await pipeline.play();
  const [first, second, third, end] = await Promise.all(asked);
  expect([first, end]).toEqual([0n, 'end']);
  expect([second! > first!, third! > second!]).toEqual([true, true]);
});

test('fail with the error that ended the stream, after what came before it', async () => {
  const sink = appsink();
  await using pipeline = new Pipeline(chain(buffers(10, 100), el.identity({ errorAfter: 4 }), sink));
  const samples = pipeline.samples(sink, { onFull: 'block' });
  await pipeline.play().catch(() => {});
  let count = 0;
  const read = async () => {
    for await (const _ of samples) count++;
  };
  await expect(read()).rejects.toThrow(StreamError);
  expect(count).toBe(3);
});

test('a stream that never runs dry leaves the event loop to others', async () => {
  const sink = appsink();
  await using pipeline = new Pipeline(chain(buffers(-1, 1200), sink));
  const samples = pipeline.samples(sink, { capacity: 256, onFull: 'block' });
  await pipeline.play();
  const delay = monitorEventLoopDelay({ resolution: 1 });
  let timers = 0;
  const timer = setInterval(() => timers++, 1);
  delay.enable();
  let count = 0;
  let sum = 0;
  for await (const sample of samples) {
    sum += sample.data[99]!;
    if (++count === 200_000) break;
  }
  delay.disable();
  clearInterval(timer);
  expect(sum).toBe(99 * 200_000);
  // Without turns in between no timer would have come at all.
  expect(timers).toBeGreaterThan(20);
  // The bench says it of 99 of 100 turns; here others may keep the machine busy.
  expect(delay.percentile(50) / 1e6).toBeLessThan(5);
});

test('as Node streams: bytes, and copies with their times', async () => {
  const sink = appsink();
  const bytes = new Pipeline(chain(buffers(4, 5000), sink));
  const stream = bytes.samples(sink, { onFull: 'block' }).readable();
  await bytes.play();
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  expect(Buffer.concat(chunks).length).toBe(20_000);
  expect(chunks.every(chunk => chunk[255] === 255)).toBe(true);
  await bytes.close();

  const endless = new Pipeline(chain(el.audiotestsrc({ samplesperbuffer: 50 }), sink));
  const samples = endless.samples(sink, { onFull: 'block' });
  const copies = samples.readable({ objectMode: true });
  await endless.play();
  let last = -1n;
  let count = 0;
  for await (const { data, pts } of copies) {
    expect([data.length, pts > last]).toEqual([100, true]);
    last = pts;
    if (++count === 50) break;
  }
  // Leaving the loop destroys the stream, which lets the appsink go.
  expect((await samples.next()).done).toBe(true);
  await endless.close();
});

/** Runs a program with this library, compiled, in a process of its own. */
function run(program: string, ...node: string[]): { status: number | null; stdout: string; stderr: string } {
  const path = fileURLToPath(new URL(`./programs/${program}.mjs`, import.meta.url));
  return spawnSync(process.execPath, [...node, path], { encoding: 'utf8', timeout: 30_000 });
}

test('in workers, which are terminated while they read and write', () => {
  expect(run('samples-in-workers')).toMatchObject({ status: 0, stdout: '3 read, 3 ended\n', stderr: '' });
});

test('collected without a release, they come back and nothing crashes', () => {
  expect(run('samples-collected', '--expose-gc')).toMatchObject({ status: 0, stdout: 'all came back\n', stderr: '' });
});

test('a Readable that is destroyed with a sample on its way lets that go', async () => {
  const sink = appsink();
  await using pipeline = new Pipeline(chain(buffers(5, 8192), sink));
  const samples = pipeline.samples(sink);
  await pipeline.play();
  await pipeline.finished;
  const readable = samples.readable({ objectMode: true });
  const closed = new Promise(resolve => readable.once('close', resolve));
  // Asks for a sample, which is there at once, and takes the stream away before it is handed over.
  readable.read();
  readable.destroy();
  await closed;
  await turn();
  expect([readable.errored, samples.outstanding]).toEqual([null, 0]);
});
