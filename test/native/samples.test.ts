/** Samples as the addon lends them: borrowed under credits, empty after release, bounded when JavaScript is late. */
import { describe, expect, it } from 'vitest';
import type { NativeElement, NativePipeline, NativeSampleStream, StructureData } from '../../lib/gst/native.js';
import { line, native, type Taken, take, thrown } from './support.js';

interface Setup {
  buffers: number;
  size?: number;
  capacity?: number;
  credits?: number;
  onFull?: 'dropOldest' | 'block';
  live?: boolean;
}

class Reader {
  readonly pipeline: NativePipeline;
  readonly stream: NativeSampleStream;
  readonly sink: NativeElement;
  ready = 0;
  private wake = () => {};

  constructor({ buffers, size = 8192, capacity = 1024, credits = 1024, onFull = 'dropOldest' }: Setup) {
    this.pipeline = native.makePipeline();
    const [source, sink] = line(this.pipeline, 'fakesrc', 'appsink') as [NativeElement, NativeElement];
    source.set('num-buffers', buffers);
    source.set('sizetype', 'fixed');
    source.set('sizemax', size);
    source.set('filltype', 'pattern');
    source.set('format', 'time');
    sink.set('sync', false);
    this.sink = sink;
    this.stream = native.samples(sink, { capacity, credits, onFull }, () => {
      this.ready++;
      this.wake();
    });
  }

  async next(): Promise<void> {
    await new Promise<void>(resolve => {
      this.wake = resolve;
    });
  }

  /** Everything until the end of the stream. */
  async all(each: (sample: Taken) => void): Promise<void> {
    for (;;) {
      for (const sample of take(this.stream, 16)) each(sample);
      if (this.stream.ended) return;
      if (this.stream.waiting === 0) await this.next();
    }
  }
}

describe('samples', () => {
  it.each([
    ['copied', 100],
    ['mapped', 65536],
    ['empty', 0],
  ])('brings every %s buffer with its facts', async (_, size) => {
    const reader = new Reader({ buffers: 50, size });
    await reader.pipeline.setState('playing');
    let count = 0;
    await reader.all(sample => {
      expect(sample.facts.size).toBe(size);
      expect(sample.lent).toBe(size >= 4096);
      const data = sample.data();
      expect(data.length).toBe(size);
      if (size > 0) expect([data[0], data[size - 1]]).toEqual([0, (size - 1) % 256]);
      expect(sample.data().buffer).toBe(data.buffer);
      expect([sample.facts.dts, sample.facts.rtp]).toEqual([undefined, undefined]);
      sample.release();
      if (sample.lent) {
        expect(data.length).toBe(0);
        expect(thrown(() => sample.data())).toMatchObject({ code: 'CLOSED' });
        sample.release();
      }
      count++;
    });
    expect(count).toBe(50);
    expect([reader.stream.dropped, reader.stream.outstanding, reader.stream.waiting]).toEqual([0, 0, 0]);
    await reader.pipeline.close();
  });

  it('drops the oldest and counts it', async () => {
    const reader = new Reader({ buffers: 100, capacity: 4 });
    void reader.pipeline.setState('playing');
    // Busy until all 100 are through.
    while (reader.stream.dropped < 96);
    expect(reader.stream.waiting).toBe(4);
    const pts: unknown[] = [];
    await reader.all(sample => {
      pts.push(sample.facts.pts);
      sample.release();
    });
    expect(pts).toHaveLength(4);
    await reader.pipeline.close();
  });

  it('blocks the source instead, and loses nothing', async () => {
    const reader = new Reader({ buffers: 100, capacity: 4, credits: 2, onFull: 'block' });
    await reader.pipeline.setState('playing');
    let count = 0;
    let most = 0;
    await reader.all(sample => {
      most = Math.max(most, reader.stream.outstanding);
      count++;
      sample.release();
    });
    expect([count, reader.stream.dropped]).toEqual([100, 0]);
    expect(most).toBeLessThanOrEqual(2);
    await reader.pipeline.close();
  });

  it('closes while the source is blocked', async () => {
    const reader = new Reader({ buffers: -1, capacity: 1, credits: 1, onFull: 'block' });
    const ready = reader.next();
    await reader.pipeline.setState('playing');
    await ready;
    await reader.pipeline.close();
    expect(reader.stream.take(4)).toBeNull();
    expect(reader.stream.ended).toBe(true);
  });

  it('lends no more than the credits, and says when one is free again', async () => {
    const reader = new Reader({ buffers: 10, credits: 3 });
    const ready = reader.next();
    await reader.pipeline.setState('playing');
    await ready;
    const held: Taken[] = [];
    while (held.length < 3) {
      held.push(...take(reader.stream, 10));
      await new Promise(setImmediate);
    }
    expect(held).toHaveLength(3);
    expect([reader.stream.outstanding, reader.stream.take(10)]).toEqual([3, null]);
    const again = reader.next();
    held.pop()!.release();
    await again;
    expect(take(reader.stream, 10)).toHaveLength(1);
    for (const sample of held) sample.release();
    await reader.pipeline.close();
  });

  it('wakes once for many', async () => {
    const reader = new Reader({ buffers: 100 });
    void reader.pipeline.setState('playing');
    while (reader.stream.waiting < 100);
    expect(reader.ready).toBe(0);
    await reader.next();
    await new Promise(setImmediate);
    expect(reader.ready).toBe(1);
    await reader.pipeline.close();
  });

  it('keeps a sample that outlives its pipeline', async () => {
    const reader = new Reader({ buffers: 3 });
    const ready = reader.next();
    await reader.pipeline.setState('playing');
    await ready;
    const [sample] = take(reader.stream, 1);
    await reader.pipeline.close();
    const data = sample!.data();
    expect([data.length, data[255]]).toEqual([8192, 255]);
    sample!.release();
    expect(data.length).toBe(0);
  });

  it('reads one appsink once at a time', async () => {
    const reader = new Reader({ buffers: -1 });
    const again = () => native.samples(reader.sink, { capacity: 1, credits: 1, onFull: 'dropOldest' }, () => {});
    expect(thrown(again)).toMatchObject({ code: 'STATE', element: reader.sink.name });
    reader.stream.close();
    reader.stream.close();
    expect(reader.stream.ended).toBe(true);
    again().close();
    // A stream that was closed does not hold the source back.
    await reader.pipeline.setState('playing');
    expect(await reader.pipeline.setState('null')).toBe('success');
    await reader.pipeline.close();
  });

  it.each(['dropOldest', 'block'] as const)(
    'brings what waited before there was a reader, and the end (%s)',
    async onFull => {
      const pipeline = native.makePipeline();
      const [source, sink] = line(pipeline, 'fakesrc', 'appsink') as [NativeElement, NativeElement];
      source.set('num-buffers', 40);
      sink.set('sync', false);
      const full = new Promise<void>(resolve => {
        let arrived = 0;
        sink.set('emit-signals', true);
        sink.connect('new-sample', () => void (++arrived === 40 && resolve()));
      });
      await pipeline.setState('playing');
      await full;
      let wake = () => {};
      const stream = native.samples(sink, { capacity: 100, credits: 4, onFull }, () => wake());
      let count = 0;
      while (!stream.ended) {
        const taken = take(stream, 16);
        for (const sample of taken) sample.release();
        count += taken.length;
        const ready = new Promise<void>(resolve => {
          wake = resolve;
        });
        if (taken.length === 0 && !stream.ended) await ready;
      }
      expect(count).toBe(40);
      stream.close();
      await pipeline.close();
    },
  );

  it('knows an end that had passed before there was a reader', async () => {
    const pipeline = native.makePipeline();
    const [source, sink] = line(pipeline, 'fakesrc', 'appsink') as [NativeElement, NativeElement];
    source.set('num-buffers', 3);
    sink.set('sync', false);
    sink.set('wait-on-eos', false);
    const ended = new Promise<void>(resolve => {
      pipeline.onMessages(batch => void (batch.some(({ type }) => type === 'eos') && resolve()));
    });
    await pipeline.setState('playing');
    await ended;
    const stream = native.samples(sink, { capacity: 8, credits: 8, onFull: 'block' }, () => {});
    expect(take(stream, 8)).toHaveLength(3);
    expect([stream.take(8), stream.ended]).toEqual([null, true]);
    await pipeline.close();
  });

  it('lets the end of the stream pass once it is closed', async () => {
    const reader = new Reader({ buffers: 10, onFull: 'block' });
    const ended = new Promise<void>(resolve => {
      reader.pipeline.onMessages(batch => void (batch.some(({ type }) => type === 'eos') && resolve()));
    });
    const ready = reader.next();
    await reader.pipeline.setState('playing');
    await ready;
    reader.stream.close();
    await ended;
    await reader.pipeline.close();
  });

  it('survives a view whose memory was moved elsewhere', async () => {
    const reader = new Reader({ buffers: 1, size: 65536 });
    const ready = reader.next();
    await reader.pipeline.setState('playing');
    await ready;
    const [sample] = take(reader.stream, 1);
    const buffer = sample!.data().buffer as ArrayBuffer;
    const moved = new Uint8Array(structuredClone(buffer, { transfer: [buffer] }));
    sample!.release();
    expect([moved.length, moved[255]]).toEqual([65536, 255]);
    await reader.pipeline.close();
  });

  it('frees copies with the last of their batch, and counts each', async () => {
    const reader = new Reader({ buffers: 6, size: 100 });
    await reader.pipeline.setState('playing');
    while (reader.stream.waiting < 6) await new Promise(setImmediate);
    const batch = reader.stream.take(6)!;
    expect([batch.count, batch.records.byteLength]).toEqual([6, 6 * (64 + 100)]);
    batch.returnCopies(5);
    expect([reader.stream.outstanding, batch.records.byteLength]).toEqual([1, 6 * (64 + 100)]);
    expect(thrown(() => batch.returnCopies(2)).message).toMatch(/expected as many as are not given back/);
    batch.returnCopies(1);
    expect([reader.stream.outstanding, batch.records.byteLength]).toEqual([0, 0]);
    for (const index of [0, 6, -1, 0.5])
      expect(thrown(() => batch.lend(index)).message).toMatch(/expected the place of a lent sample/);
    await reader.pipeline.close();
  });

  it('puts samples of different caps into different batches, whoever waits', async () => {
    for (const onFull of ['block', 'dropOldest'] as const) {
      const pipeline = native.parse(
        'concat name=c ! appsink name=s sync=false audiotestsrc num-buffers=3 ! audio/x-raw,rate=8000 ! c. audiotestsrc num-buffers=2 ! audio/x-raw,rate=16000 ! c.',
      );
      const sink = pipeline.elements().find(element => element.name === 's')!;
      let wake = () => {};
      const stream = native.samples(sink, { capacity: 64, credits: 64, onFull }, () => wake());
      await pipeline.setState('playing');
      const rates: unknown[] = [];
      while (!stream.ended) {
        const batch = stream.take(64);
        if (batch) for (let i = 0; i < batch.count; i++) rates.push((batch.caps as StructureData[])[0]!.fields.rate);
        else
          await new Promise<void>(resolve => {
            wake = resolve;
          });
      }
      expect(rates).toEqual([8000, 8000, 8000, 16000, 16000]);
      await pipeline.close();
    }
  });

  it('is told of the end of its pipeline', async () => {
    const reader = new Reader({ buffers: -1, capacity: 1, credits: 1 });
    const told = reader.next();
    void reader.pipeline.close();
    await told;
    expect(reader.stream.ended).toBe(true);
    await reader.pipeline.close();
  });
});
