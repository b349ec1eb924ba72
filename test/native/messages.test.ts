/** Bus messages as data, states, events and queries of a pipeline that plays. */
import { describe, expect, it } from 'vitest';
import type { MessageData, NativeElement } from '../../lib/gst/native.js';
import { line, message, native, ofType, take, thrown } from './support.js';

describe('states', () => {
  it('resolves with what GStreamer said', async () => {
    const pipeline = native.makePipeline();
    const [source] = line(pipeline, 'videotestsrc', 'fakesink') as [NativeElement];
    expect(pipeline.state()).toEqual({ current: 'null', pending: undefined });
    expect(await pipeline.setState('ready')).toBe('success');
    const prerolled = ofType(pipeline, 'async-done');
    expect(await pipeline.setState('paused')).toBe('async');
    await prerolled;
    expect(pipeline.state()).toEqual({ current: 'paused', pending: undefined });
    expect(await pipeline.setState('null')).toBe('success');
    source.set('is-live', true);
    expect(await pipeline.setState('paused')).toBe('no-preroll');
    await pipeline.close();
  });

  it('changes in the order of the calls', async () => {
    const pipeline = native.makePipeline();
    line(pipeline, 'videotestsrc', 'fakesink');
    const results = await Promise.all([
      pipeline.setState('playing'),
      pipeline.setState('null'),
      pipeline.setState('ready'),
    ]);
    expect(results).toEqual(['async', 'success', 'success']);
    expect(pipeline.state().current).toBe('ready');
    await pipeline.close();
  });

  it('rejects with STATE, and the bus says why', async () => {
    const pipeline = native.makePipeline();
    const [source] = line(pipeline, 'filesrc', 'fakesink') as [NativeElement];
    source.set('location', '/nonexistent/file');
    const failed = ofType(pipeline, 'error');
    await expect(pipeline.setState('playing')).rejects.toMatchObject({ code: 'STATE', element: pipeline.name });
    expect(await failed).toMatchObject({
      message: expect.any(String),
      domain: 'gst-resource-error-quark',
      code: 3,
      debug: expect.stringContaining('No such file "/nonexistent/file"'),
      source,
      path: `/GstPipeline:${pipeline.name}/GstFileSrc:${source.name}`,
    });
    await pipeline.close();
  });

  it('follows the parent', async () => {
    const pipeline = native.makePipeline();
    const [source] = line(pipeline, 'videotestsrc', 'tee') as [NativeElement];
    source.set('is-live', true);
    await pipeline.setState('paused');
    const late = native.makeElement('fakesink');
    late.set('async', false);
    pipeline.add(late);
    expect(late.state().current).toBe('null');
    expect(await late.syncStateWithParent()).toBe(true);
    expect(late.state().current).toBe('paused');
    await pipeline.close();
  });
});

describe('messages', () => {
  it('carries the fields of each type', async () => {
    const pipeline = native.parse(
      'videotestsrc num-buffers=30 ! video/x-raw,width=64,height=64 ! taginject tags="title=test" ! level ! fakesink'.replace(
        '! level ',
        '',
      ),
    );
    const all: MessageData[] = [];
    const end = new Promise<void>(resolve =>
      pipeline.onMessages(batch => {
        all.push(...batch);
        if (batch.some(found => found.type === 'eos')) resolve();
      }),
    );
    await pipeline.setState('playing');
    await end;
    const own = (type: string) =>
      all.find(found => found.type === type && (type !== 'state-changed' || found.source === pipeline));
    expect(own('state-changed')).toMatchObject({
      oldState: 'null',
      newState: 'ready',
      pending: 'playing',
      path: `/GstPipeline:${pipeline.name}`,
    });
    expect(own('async-done')).toMatchObject({ runningTime: undefined });
    expect(own('tag')).toMatchObject({ tags: { title: 'test' } });
    expect(own('stream-start')).toMatchObject({ groupId: expect.any(Number) });
    expect(own('stream-status')).toMatchObject({ status: 'create', owner: expect.objectContaining({}) });
    expect((own('new-clock') as unknown as { clock: { typeName: string } }).clock.typeName).toBe('GstSystemClock');
    expect(own('eos')).toMatchObject({ seqnum: expect.any(Number), source: pipeline });
    expect(pipeline.droppedMessages).toBe(0);
    await pipeline.close();
  });

  it('carries the structure of element messages', async () => {
    const pipeline = native.parse('audiotestsrc num-buffers=20 ! level interval=20000000 ! fakesink');
    const level = ofType(pipeline, 'element');
    await pipeline.setState('playing');
    const { structure } = (await level) as unknown as { structure: { name: string; fields: Record<string, unknown> } };
    expect(structure.name).toBe('level');
    expect(structure.fields).toMatchObject({ duration: expect.any(BigInt), rms: [expect.any(Number)] });
    await pipeline.close();
  });

  it('is bounded, and keeps what matters', async () => {
    const pipeline = native.parse(
      'audiotestsrc num-buffers=3000 samplesperbuffer=1 ! level interval=1 ! fakesink sync=false',
    );
    await pipeline.setState('playing');
    // Nobody listens yet.
    const sink = pipeline.elements().find(element => element.factory === 'fakesink')!;
    while (sink.state().current !== 'playing' || pipeline.droppedMessages < 1500) await new Promise(setImmediate);
    const types: string[] = [];
    await new Promise<void>(resolve =>
      pipeline.onMessages(batch => {
        types.push(...batch.map(found => found.type));
        if (types.includes('eos')) resolve();
      }),
    );
    expect(types.length).toBeGreaterThan(1000);
    expect(pipeline.droppedMessages).toBeGreaterThan(1500);
    expect(types.filter(type => type === 'state-changed').length).toBeGreaterThanOrEqual(4 * 3);
    expect(types).toContain('async-done');
    await pipeline.close();
  });
});

describe('events and queries', () => {
  it('asks an encoder for a key frame, and ends a stream', async () => {
    const pipeline = native.makePipeline();
    const [source, encoder, sink] = line(pipeline, 'videotestsrc', 'x264enc', 'appsink') as [
      NativeElement,
      NativeElement,
      NativeElement,
    ];
    source.set('is-live', true);
    encoder.set('tune', 'zerolatency');
    encoder.set('key-int-max', 1000);
    let wake = () => {};
    const stream = native.samples(sink, { capacity: 64, credits: 64, onFull: 'dropOldest' }, () => wake());
    const keyFrame = async () => {
      for (;;) {
        for (const sample of take(stream, 1)) {
          const key = !sample.facts.flags.includes('delta-unit');
          sample.release();
          if (key) return true;
        }
        if (stream.ended) return false;
        if (stream.waiting === 0)
          await new Promise<void>(resolve => {
            wake = resolve;
          });
      }
    };
    await pipeline.setState('playing');
    expect(await keyFrame()).toBe(true);
    expect(sink.sendEvent({ type: 'force-key-unit', upstream: true, allHeaders: true })).toBe(true);
    expect(await keyFrame()).toBe(true);
    expect(pipeline.sendEvent({ type: 'eos' })).toBe(true);
    expect(await keyFrame()).toBe(false);
    await pipeline.close();
  });

  it('tells position, duration and latency', async () => {
    const pipeline = native.makePipeline();
    const [source] = line(pipeline, 'videotestsrc', 'fakesink') as [NativeElement];
    expect(pipeline.position('time')).toBeUndefined();
    expect(pipeline.duration('time')).toBeUndefined();
    source.set('num-buffers', 60);
    const prerolled = ofType(pipeline, 'async-done');
    await pipeline.setState('paused');
    await prerolled;
    expect(pipeline.position('time')).toBe(0n);
    expect(pipeline.duration('time')).toBe(2_000_000_000n);
    expect(pipeline.latency()).toMatchObject({ live: false, min: 0n });
    const sought = ofType(pipeline, 'async-done');
    expect(
      pipeline.sendEvent({
        type: 'seek',
        rate: 1,
        format: 'time',
        flags: ['flush', 'accurate'],
        start: 1_000_000_000n,
      }),
    ).toBe(true);
    await sought;
    expect(pipeline.position('time')).toBe(1_000_000_000n);
    await pipeline.close();
  });

  it('distributes latency that changes while playing', async () => {
    const pipeline = native.makePipeline();
    const [source, sink] = line(pipeline, 'videotestsrc', 'fakesink') as [NativeElement, NativeElement];
    source.set('is-live', true);
    sink.set('sync', true);
    const playing = message(pipeline, found => found.source === pipeline && found.newState === 'playing');
    await pipeline.setState('playing');
    await playing;
    expect(pipeline.latency()).toMatchObject({ live: true });
    // A live sink's position is its running time less the latency that it was told.
    const offset = () => performance.now() - Number(pipeline.position('time')) / 1e6;
    const before = offset();
    sink.set('processing-deadline', 1_000_000_000n);
    while (offset() - before < 900) await new Promise(setImmediate);
    expect(pipeline.latency()!.min).toBeGreaterThanOrEqual(1_000_000_000n);
    await pipeline.close();
  });
});

describe('syncTo', () => {
  it('shares clock and base time', async () => {
    const pipelines = [native.makePipeline(), native.makePipeline()] as const;
    for (const pipeline of pipelines)
      (line(pipeline, 'videotestsrc', 'fakesink')[0] as NativeElement).set('is-live', true);
    const [leader, follower] = pipelines;
    const playing = message(
      leader,
      found => found.type === 'state-changed' && found.source === leader && found.newState === 'playing',
    );
    await leader.setState('playing');
    await playing;
    follower.syncTo(leader);
    const follows = message(
      follower,
      found => found.type === 'state-changed' && found.source === follower && found.newState === 'playing',
    );
    await follower.setState('playing');
    await follows;
    const apart = Number(leader.position('time')! - follower.position('time')!);
    expect(Math.abs(apart)).toBeLessThan(200_000_000);
    expect(thrown(() => follower.syncTo(leader))).toMatchObject({ code: 'STATE' });
    expect(thrown(() => leader.syncTo(leader))).toBeInstanceOf(TypeError);
    await Promise.all(pipelines.map(pipeline => pipeline.close()));
  });
});
