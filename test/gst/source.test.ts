/** Sources: what is written arrives, in order and with its times; whoever writes waits for room and is told of the end. */
import { Readable, Transform } from 'node:stream';
import { pipeline as joined } from 'node:stream/promises';
import { expect, test } from 'vitest';
import { caps, chain, el, Pipeline, type SampleCopy } from '../../lib/gst/index.js';

function loop(properties: Parameters<typeof el.appsrc>[0] = { format: 'time' }) {
  const source = el.appsrc(properties);
  const sink = el.appsink({ sync: false });
  const pipeline = new Pipeline(chain(source, sink));
  return { pipeline, source, sink };
}

test('bytes of every kind arrive in order with their times, flags and caps, then the end', async () => {
  const { pipeline, source, sink } = loop();
  const samples = pipeline.samples(sink, { onFull: 'block' });
  const feed = pipeline.source(source);
  const words = new Uint16Array([0x0201, 0x0403, 0x0605]);
  const first = caps.video({ format: 'GRAY8', width: 2, height: 1 });
  const second = caps.video({ format: 'GRAY8', width: 4, height: 1 });
  // Before it plays: appsrc keeps them.
  await feed.write(Buffer.from([1, 2]), { pts: 5n, dts: 4, duration: 10n, caps: first });
  await feed.write(words.subarray(1), { pts: 15, flags: ['delta-unit', 'discont'] });
  await feed.write(new Uint8Array([9, 9, 9, 9]).buffer, { caps: second });
  await feed.write(new DataView(new ArrayBuffer(0)));
  void pipeline.play();
  await feed.end();
  await feed.end();
  const seen: unknown[] = [];
  for await (const { data, pts, dts, duration, flags, caps: of } of samples) {
    const { width } = (of!.structures as { fields: Record<string, unknown> }[])[0]!.fields;
    seen.push([...data, { pts, dts, duration, flags: flags.filter(flag => flag !== 'tag-memory'), width }]);
  }
  expect(seen).toEqual([
    [1, 2, { pts: 5n, dts: 4n, duration: 10n, flags: ['discont'], width: 2 }],
    [3, 4, 5, 6, { pts: 15n, dts: undefined, duration: undefined, flags: ['discont', 'delta-unit'], width: 2 }],
    [9, 9, 9, 9, { pts: undefined, dts: undefined, duration: undefined, flags: [], width: 4 }],
    [{ pts: undefined, dts: undefined, duration: undefined, flags: [], width: 4 }],
  ]);
  await pipeline.finished;
  await expect(feed.write(Buffer.alloc(1))).rejects.toThrow(/was ended: nothing can be written after end\(\)/);
  await pipeline.close();
});

test('what was handed over is a copy: the caller may use his bytes again', async () => {
  const { pipeline, source, sink } = loop();
  const samples = pipeline.samples(sink, { onFull: 'block' });
  const feed = pipeline.source(source);
  const bytes = Buffer.alloc(5000);
  for (let i = 0; i < 10; i++) await feed.write(bytes.fill(i));
  const playing = pipeline.play();
  for (let i = 0; i < 10; i++) expect(new Set((await samples.next()).value!.data)).toEqual(new Set([i]));
  await playing;
  await pipeline.close();
});

test.each([
  [{ maxBuffers: 4 }, 4],
  [{ maxBytes: 700 }, 7],
])('%o bounds what waits; a write waits for room, and goes on when there is some', async (bounds, most) => {
  const { pipeline, source, sink } = loop();
  const feed = pipeline.source(source, bounds);
  let written = 0;
  const writing = (async () => {
    for (let i = 0; i < 300; i++) {
      await feed.write(Buffer.alloc(100, i));
      written++;
      expect(feed.queuedBuffers).toBeLessThanOrEqual(most);
    }
    await feed.end();
  })();
  await new Promise(setImmediate);
  expect([written, feed.queuedBuffers, feed.queuedBytes]).toEqual([most, most, most * 100]);
  expect(feed.tryWrite(Buffer.alloc(100))).toBe(false);
  const samples = pipeline.samples(sink, { onFull: 'block' });
  const playing = pipeline.play();
  const seen: number[] = [];
  for await (const { data } of samples) seen.push(data[0]!);
  await Promise.all([playing, writing]);
  expect(seen).toEqual(Array.from({ length: 300 }, (_, i) => i % 256));
  await pipeline.close();
});

test('who does not wait for his writes is stopped at a bound, and what was accepted arrives', async () => {
  const { pipeline, source, sink } = loop();
  const feed = pipeline.source(source, { maxBuffers: 2 });
  const writes = Array.from({ length: 300 }, (_, i) => feed.write(Buffer.from([i % 256])));
  const results = Promise.allSettled(writes);
  await expect(writes[299]).rejects.toMatchObject({
    code: 'OVERRUN',
    message: expect.stringMatching(/await write\(\)/),
  });
  const samples = pipeline.samples(sink, { onFull: 'block' });
  const playing = pipeline.play();
  let count = 0;
  const reading = (async () => {
    for await (const { data } of samples) expect(data[0]).toBe(count++ % 256);
  })();
  expect((await results).filter(({ status }) => status === 'fulfilled')).toHaveLength(258);
  await feed.end();
  await Promise.all([playing, reading]);
  expect(count).toBe(258);
  await pipeline.close();
});

test('writes that wait are told of an error, an end, and a closed pipeline', async () => {
  const failing = el.appsrc({ format: 'time' });
  const broken = new Pipeline(chain(failing, el.identity({ errorAfter: 3 }), el.fakesink({ async: false })));
  const feed = broken.source(failing, { maxBuffers: 1 });
  const endless = async () => {
    for (;;) await feed.write(Buffer.alloc(10));
  };
  const fed = expect(endless()).rejects.toMatchObject({ code: 'STREAM', factory: 'identity' });
  await broken.play().catch(() => {});
  await fed;
  await expect(feed.write(Buffer.alloc(1))).rejects.toMatchObject({ code: 'STREAM' });
  await broken.close();

  const { pipeline, source } = loop();
  const full = pipeline.source(source, { maxBuffers: 1 });
  await full.write(Buffer.alloc(1));
  const waiting = full.write(Buffer.alloc(1));
  void pipeline.close();
  await expect(waiting).rejects.toMatchObject({ code: 'CLOSED' });
  await expect(full.write(Buffer.alloc(1))).rejects.toMatchObject({ code: 'CLOSED' });
  expect([full.queuedBuffers, full.queuedBytes]).toEqual([0, 0]);
  await pipeline.close();
});

test('a pipeline that was stopped says so', async () => {
  const { pipeline, source } = loop();
  const feed = pipeline.source(source);
  await feed.write(Buffer.alloc(1));
  await pipeline.play();
  await pipeline.ready();
  await expect(feed.write(Buffer.alloc(1))).rejects.toMatchObject({
    code: 'FLUSHING',
    message: expect.stringMatching(/^appsrc\d+ takes no data now: its pipeline is stopped or seeks\.$/),
  });
  await pipeline.close();
});

test('wrong data is refused with what was expected, and times need a format that has some', async () => {
  const { pipeline, source } = loop({});
  const feed = pipeline.source(source);
  await expect(feed.write('text' as never)).rejects.toThrow(/bytes, or/);
  await expect(feed.write(Buffer.alloc(1), { duration: -1 })).rejects.toThrow(/integer between 0 and/);
  await expect(feed.write(Buffer.alloc(1), { pts: 1 })).rejects.toThrow(
    /counts in bytes: for pts and dts make it with el\.appsrc\({ format: 'time' }\)/,
  );
  expect(() => pipeline.source(source)).toThrow(/is fed by another source; close that first/);
  feed.close();
  await expect(feed.write(Buffer.alloc(1))).rejects.toThrow(/closed/);
  pipeline.source(source).close();
  expect(() => pipeline.source(el.appsrc())).toThrow(/not part of this pipeline/);
  await pipeline.close();
});

test('as Node streams: from a Readable through GStreamer and JavaScript into GStreamer again', async () => {
  const { pipeline, source, sink } = loop();
  const parts = Array.from({ length: 400 }, (_, i) => Buffer.alloc(1000, i));
  const read = pipeline.samples(sink, { onFull: 'block' }).readable({ objectMode: true });
  const playing = pipeline.play();
  const second = loop();
  const seen: number[] = [];
  const arrived = second.pipeline.samples(second.sink, { onFull: 'block' });
  const secondPlaying = second.pipeline.play();
  const everySecond = new Transform({
    objectMode: true,
    transform(copy: SampleCopy, _, done) {
      done(null, copy.data[0]! % 2 ? copy : undefined);
    },
  });
  await Promise.all([
    playing,
    secondPlaying,
    joined(Readable.from(parts), pipeline.source(source, { maxBuffers: 3 }).writable()),
    joined(read, everySecond, second.pipeline.source(second.source, { maxBuffers: 3 }).writable()),
    (async () => {
      for await (const { data } of arrived) seen.push(data[999]!);
    })(),
  ]);
  expect(seen).toEqual(parts.map(part => part[0]!).filter(first => first % 2));
  await Promise.all([pipeline.close(), second.pipeline.close()]);
});

test('a Writable that is destroyed lets the appsrc go', async () => {
  const { pipeline, source } = loop();
  const stream = pipeline.source(source).writable();
  const failed = new Promise(resolve => stream.once('error', resolve));
  stream.destroy(new Error('enough'));
  expect(await failed).toMatchObject({ message: 'enough' });
  pipeline.source(source).close();
  await pipeline.close();
});
