/** Pipelines in a process of their own: what they can do, and what is left of them when they crash. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
  bin,
  ClosedError,
  CrashError,
  caps,
  chain,
  el,
  GstError,
  LinkError,
  MissingElementError,
  PropertyError,
  type RemoteMessage,
  type RemoteOptions,
  RemotePipeline,
  StateChangeError,
  StreamError,
} from '../../lib/gst/index.js';
import { crasherPlugin } from '../parts/crasher.js';
import { Process } from '../parts/process.js';

const open: RemotePipeline[] = [];
afterEach(() => Promise.all(open.splice(0).map(pipeline => pipeline.close())));

async function start(...args: Parameters<typeof RemotePipeline.start>): Promise<RemotePipeline> {
  const pipeline = await RemotePipeline.start(...args);
  open.push(pipeline);
  return pipeline;
}

/** A picture without end. */
function endless(options?: RemoteOptions) {
  const source = el.videotestsrc({ isLive: true });
  const filter = caps.video({ width: 64, height: 48, framerate: 50 });
  const level = el.framemeter();
  return { source, level, started: start(chain(source, filter, level, el.fakesink({ sync: true })), options) };
}

async function next<T extends RemoteMessage['type']>(messages: AsyncIterable<Extract<RemoteMessage, { type: T }>>) {
  for await (const message of messages) return message;
  throw new Error('The messages ended.');
}

/** Whether the system still has a process of this id that is no zombie. */
const isAlive = (pid: number) => existsSync(`/proc/${pid}/cwd`);

describe('a remote pipeline', () => {
  it('plays to its end, with the messages of its elements by their values', async () => {
    const sink = el.fakesink();
    const pipeline = await start(chain(el.videotestsrc({ numBuffers: 5 }), sink));
    const types = new Set<string>();
    const read = (async () => {
      for await (const message of pipeline.messages()) {
        types.add(message.type);
        if (message.type === 'state-changed' && message.source?.startsWith('fakesink'))
          expect(message.element).toBe(sink);
      }
    })();
    await pipeline.play();
    await pipeline.finished;
    await pipeline.close();
    await read;
    expect([...types]).toEqual(expect.arrayContaining(['state-changed', 'stream-start', 'eos']));
    expect(pipeline.toLaunch().line).toBe('gst-launch-1.0 videotestsrc num-buffers=5 ! fakesink');
  });

  it('gets and sets, reports statistics, position and graph', async () => {
    const { source, level, started } = endless();
    const pipeline = await started;
    await pipeline.play();
    expect(await pipeline.element(source).get('pattern')).toBe('smpte');
    await pipeline.element(source).set({ pattern: 'ball' });
    expect(await pipeline.element(source).get('pattern')).toBe('ball');
    expect(await pipeline.state()).toBe('playing');
    expect(await pipeline.latency()).toMatchObject({ live: true });
    const before = (await pipeline.position())!;
    const statistics = await pipeline.statistics();
    expect(statistics).toMatchObject({ pid: pipeline.pid, state: 'playing', restarts: 0 });
    expect(statistics.rssBytes).toBeGreaterThan(10 << 20);
    expect(Object.keys(statistics.elements)).toContain('framemeter0');
    await pipeline.end();
    expect(await pipeline.position()).toBeGreaterThanOrEqual(before);
    const { fields } = (await pipeline.element(level).get('stats')) as { fields: Record<string, unknown> };
    expect(Number(fields.buffers)).toBeGreaterThan(0);
    expect(await pipeline.toDot()).toMatch(/^digraph pipeline.*GstVideoTestSrc/s);
    expect(pipeline.pid).not.toBe(process.pid);
  });

  it('is built from bins, caps, nested elements and structures', async () => {
    const filter = caps.anyOf(caps.video({ format: 'I420' }), caps.video({ format: 'NV12' }));
    const scale = el.videoscale();
    const inner = bin({ sink: scale.pad('sink'), src: scale.pad('src') }, chain(scale));
    const tee = el.tee();
    const source = el.videotestsrc({ numBuffers: 2, pattern: 'ball' });
    const capped = el.capsfilter({ caps: filter });
    const pipeline = await start([
      chain(source, inner, capped, tee, el.queue(), el.fakesink()),
      chain(tee, el.queue(), el.fakesink()),
    ]);
    expect(String(await pipeline.element(capped).get('caps'))).toBe(String(filter));
    await pipeline.play();
    await pipeline.finished;
  });

  it('throws the errors of a local one', async () => {
    await expect(
      start(chain((el as never as { nosuch: () => ReturnType<typeof el.queue> }).nosuch(), el.fakesink())),
    ).rejects.toThrow(MissingElementError);
    await expect(start(chain(el.videotestsrc({ pattern: 'none' as never }), el.fakesink()))).rejects.toThrow(
      PropertyError,
    );
    const untyped = chain as unknown as (...links: unknown[]) => ReturnType<typeof chain>;
    const link = await start(untyped(el.audiotestsrc(), el.videoconvert())).catch((error: unknown) => error);
    expect(link).toBeInstanceOf(LinkError);
    expect(link).toMatchObject({ code: 'CANNOT_LINK', srcCaps: expect.stringContaining('audio/x-raw') });

    const file = await start(chain(el.filesrc({ location: '/nonexistent' }), el.fakesink()));
    file.finished.catch(() => {});
    const refused = await file.play().catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(StateChangeError);
    expect((refused as Error).cause).toBeInstanceOf(StreamError);
    await expect(file.finished).rejects.toMatchObject({ factory: 'filesrc' });
  });

  it('refuses what needs this process', async () => {
    const answering = el.rtpbin().on('request-aux-sender', () => el.rtprtxsend());
    const refused = await start(answering).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(GstError);
    expect(refused).toMatchObject({
      code: 'NOT_REMOTE',
      message: expect.stringContaining("rtpbin's request-aux-sender"),
    });
    const source = el.videotestsrc();
    const pipeline = await start(chain(source, el.fakesink()));
    await expect(pipeline.element(source).set({ name: (() => {}) as never })).rejects.toMatchObject({
      code: 'NOT_REMOTE',
    });
    expect(() => pipeline.element(el.queue())).toThrow(/is not part of this pipeline/);
  });

  it('closes while it plays, and again, and then refuses', async () => {
    const { source, started } = endless();
    const pipeline = await started;
    await pipeline.play();
    const pid = pipeline.pid!;
    await Promise.all([pipeline.close(), pipeline.close()]);
    await pipeline.finished;
    expect(isAlive(pid)).toBe(false);
    await expect(pipeline.element(source).get('pattern')).rejects.toThrow(ClosedError);
    expect(() => pipeline.messages()).toThrow(ClosedError);
  });

  it('is closed by its signal', async () => {
    const abort = new AbortController();
    const { started } = endless({ signal: abort.signal });
    const pipeline = await started;
    await pipeline.play();
    const messages = pipeline.messages({ types: ['eos'] });
    abort.abort();
    expect(await messages.next()).toEqual({ done: true, value: undefined });
    await pipeline.close();
    await expect(RemotePipeline.start(el.queue(), { signal: abort.signal })).rejects.toThrow(/abort/);
  });

  it.each(['SIGKILL', 'SIGTERM'] as const)('ends with a parent that %s ends', async signal => {
    const library = new URL('../../dist/gst/index.js', import.meta.url).href;
    const program = `
      import { chain, el, RemotePipeline } from '${library}';
      const pipeline = await RemotePipeline.start(chain(el.videotestsrc({ isLive: true }), el.fakesink()));
      await pipeline.play();
      console.log('child', pipeline.pid);`;
    await using parent = await Process.start({
      command: process.execPath,
      args: ['--input-type=module', '-e', program],
    });
    const pid = Number((await parent.line(/^child (\d+)$/))[1]);
    expect(isAlive(pid)).toBe(true);
    parent.signal(signal);
    await parent.exited;
    await expect.poll(() => isAlive(pid)).toBe(false);
  });

  it('lets go of the event loop when asked', async () => {
    const library = new URL('../../dist/gst/index.js', import.meta.url).href;
    const program = `
      import { chain, el, RemotePipeline } from '${library}';
      const pipeline = await RemotePipeline.start(chain(el.videotestsrc({ isLive: true }), el.fakesink()));
      await pipeline.play();
      pipeline.unref();`;
    await using parent = await Process.start({
      command: process.execPath,
      args: ['--input-type=module', '-e', program],
    });
    expect(await parent.exited, parent.output).toEqual({ code: 0, signal: null });
  });
});

describe('a crash', () => {
  it('is a typed error for all who wait', async () => {
    const { source, started } = endless();
    const pipeline = await started;
    await pipeline.play();
    const messages = pipeline.messages({ types: ['crash'] });
    process.kill(pipeline.pid!, 'SIGSEGV');
    const { error } = await next(messages);
    expect(error).toBeInstanceOf(CrashError);
    expect(error).toMatchObject({ code: 'CRASH', signal: 'SIGSEGV', element: undefined });
    expect(error.message).toBe('The process crashed (SIGSEGV).');
    await expect(pipeline.finished).rejects.toBe(error);
    await expect(pipeline.element(source).get('pattern')).rejects.toBe(error);
    await expect(pipeline.play()).rejects.toBe(error);
    expect(await messages.next()).toEqual({ done: true, value: undefined });
    await pipeline.close();
  });

  it('rejects what was asked and not answered', async () => {
    const { started } = endless();
    const pipeline = await started;
    pipeline.finished.catch(() => {});
    await pipeline.play();
    process.kill(pipeline.pid!, 'SIGSTOP');
    const asked = pipeline.position();
    process.kill(pipeline.pid!, 'SIGKILL');
    await expect(asked).rejects.toMatchObject({ code: 'CRASH', signal: 'SIGKILL' });
  });

  it('is answered by a new process in less than a second, with settings and state', async () => {
    const began = performance.now();
    const { source, started } = endless({ restart: true });
    const pipeline = await started;
    await pipeline.play();
    const startMs = performance.now() - began;
    await pipeline.element(source).set({ pattern: 'ball' });
    const before = pipeline.pid!;
    const messages = pipeline.messages({ types: ['crash', 'restarted'] });
    const killed = performance.now();
    process.kill(before, 'SIGSEGV');
    expect(await messages.next()).toMatchObject({ value: { type: 'crash', error: { signal: 'SIGSEGV' } } });
    // Asked in between: answered by the new one.
    expect(await pipeline.element(source).get('pattern')).toBe('ball');
    expect(await pipeline.state()).toBe('playing');
    const tookMs = performance.now() - killed;
    const { value } = await messages.next();
    expect(value).toMatchObject({ type: 'restarted', restarts: 1 });
    // On a busy machine a start takes longer than that, the first one as well.
    expect(tookMs).toBeLessThan(Math.max(1000, 2.5 * startMs));
    expect(pipeline.pid).not.toBe(before);
    expect(await pipeline.statistics()).toMatchObject({ restarts: 1, state: 'playing' });
    await pipeline.close();
    await pipeline.finished;
  });

  it('that comes again and again is given up', async () => {
    const { started } = endless({ restart: { most: 2, withinMs: 60_000 } });
    const pipeline = await started;
    const seen: string[] = [];
    const messages = pipeline.messages({ types: ['crash', 'restarted'] });
    process.kill(pipeline.pid!, 'SIGSEGV');
    for await (const { type } of messages) {
      seen.push(type);
      if (type === 'restarted') process.kill(pipeline.pid!, 'SIGSEGV');
    }
    expect(seen).toEqual(['crash', 'restarted', 'crash', 'restarted', 'crash']);
    await expect(pipeline.finished).rejects.toBeInstanceOf(CrashError);
  });

  it('restarts on request too', async () => {
    const { started } = endless();
    const pipeline = await started;
    await pipeline.play();
    const before = pipeline.pid!;
    await pipeline.restart();
    expect(pipeline.pid).not.toBe(before);
    expect(isAlive(before)).toBe(false);
    expect(await pipeline.state()).toBe('playing');
    await pipeline.close();
    await pipeline.finished;
  });
});

describe('a crash in an element', () => {
  const directory = mkdtempSync(join(tmpdir(), 'gst-costream-crasher-'));
  const crasher = (properties: { name?: string; after: number }) =>
    (el as unknown as { crasher(values: typeof properties): ReturnType<typeof el.identity> }).crasher(properties);
  beforeAll(async () => {
    Object.assign(process.env, await crasherPlugin(directory));
  });
  afterAll(() => {
    delete process.env.GST_PLUGIN_PATH;
    delete process.env.GST_REGISTRY;
    rmSync(directory, { recursive: true });
  });

  it('names the signal, the element and its thread', async () => {
    const pipeline = await start(chain(el.videotestsrc(), crasher({ after: 3 }), el.fakesink()));
    const crash = await pipeline
      .play()
      .then(() => pipeline.finished)
      .catch((error: unknown) => error);
    expect(crash).toBeInstanceOf(CrashError);
    expect(crash).toMatchObject({
      signal: 'SIGSEGV',
      element: 'crasher0',
      factory: 'crasher',
      thread: 'videotestsrc0:s',
    });
    expect((crash as Error).message).toBe('The process crashed (SIGSEGV) in crasher0.');
    expect((crash as CrashError).libraries[0]).toBe(join(directory, 'libgstcrasher.so'));
    await expect(pipeline.finished).rejects.toBe(crash);
  });

  it('names the one of several whose thread it is, else their kind', async () => {
    const [first, second] = ['first', 'second'].map(name => crasher({ name, after: name === 'first' ? 1e6 : 2 }));
    const pipeline = await start(chain(el.videotestsrc(), first!, el.queue(), second!, el.fakesink()));
    pipeline.play().catch(() => {});
    await expect(pipeline.finished).rejects.toMatchObject({
      signal: 'SIGSEGV',
      element: undefined,
      factory: 'crasher',
    });
  });
});
