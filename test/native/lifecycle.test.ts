/** Ends of every kind: closing, exiting, terminating, being forgotten. Each runs in a process of its own. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { NativeElement, NativePipeline } from '../../lib/gst/native.js';
import { line, native, ofType, run, thrown } from './support.js';

async function prerolled(pipeline: NativePipeline): Promise<void> {
  const done = ofType(pipeline, 'async-done');
  await pipeline.setState('paused');
  await done;
}

describe('removal', () => {
  it('takes a source from a paused sink, which takes the next one', async () => {
    const pipeline = native.makePipeline();
    const [first, sink] = line(pipeline, 'videotestsrc', 'fakesink') as [NativeElement, NativeElement];
    await prerolled(pipeline);
    await pipeline.remove(first, first);
    expect(first.state().current).toBe('null');
    const prerolledAgain = ofType(pipeline, 'async-done');
    const second = native.makeElement('audiotestsrc');
    pipeline.add(second);
    second.pad('src')!.link(sink.pad('sink')!);
    await second.syncStateWithParent();
    await prerolledAgain;
    expect(sink.pad('sink')!.currentCaps).toMatchObject([{ name: 'audio/x-raw' }]);
    await pipeline.close();
  });
});

describe('close', () => {
  it('is one promise for all who ask, while playing too', async () => {
    const pipeline = native.makePipeline();
    line(pipeline, 'videotestsrc', 'fakesink');
    await pipeline.setState('playing');
    const first = pipeline.close();
    expect(pipeline.close()).toBe(first);
    await first;
    expect(pipeline.close()).toBe(first);
  });

  it('waits for what is under way, and gives up what waits behind that', async () => {
    const pipeline = native.makePipeline();
    const [source] = line(pipeline, 'videotestsrc', 'fakesink') as [NativeElement];
    const order: string[] = [];
    const playing = pipeline.setState('playing').then(() => order.push('playing'));
    const given = [pipeline.setState('ready'), pipeline.remove(source), source.syncStateWithParent()];
    const closed = pipeline.close().then(() => order.push('closed'));
    for (const promise of given) await expect(promise).rejects.toMatchObject({ code: 'CLOSED' });
    await Promise.all([playing, closed]);
    expect(order).toEqual(['playing', 'closed']);
  });

  const held: Record<string, (pipeline: NativePipeline) => Promise<unknown>> = {
    'a source that is to sleep while a paused sink holds its thread': async pipeline => {
      const [source] = line(pipeline, 'videotestsrc', 'fakesink') as [NativeElement];
      await prerolled(pipeline);
      return source.setState('null');
    },
    'a seek that waits for a thread that a paused sink holds': async pipeline => {
      line(pipeline, 'videotestsrc', 'fakesink');
      await prerolled(pipeline);
      return pipeline.seek({ type: 'seek', rate: 1, format: 'time', flags: [], start: 0n });
    },
    'the removal of a source whose picture is to be shown in an hour': async pipeline => {
      const [source, sink] = line(pipeline, 'videotestsrc', 'fakesink') as [NativeElement, NativeElement];
      sink.set('sync', true);
      sink.set('ts-offset', 3600n * 10n ** 9n);
      await prerolled(pipeline);
      await pipeline.setState('playing');
      return pipeline.remove(source);
    },
  };
  for (const [what, hold] of Object.entries(held)) {
    it(`comes through behind ${what}`, async () => {
      const pipeline = native.makePipeline();
      let done = false;
      const job = hold(pipeline).finally(() => {
        done = true;
      });
      // What can be done on this thread is done, and the job on another waits.
      await new Promise(resolve => setTimeout(resolve, 100));
      expect(done).toBe(false);
      await pipeline.close();
      await job;
    });
  }

  it('ends the use of everything that was inside', async () => {
    const pipeline = native.makePipeline();
    const other = native.makePipeline();
    const [source, sink] = line(pipeline, 'videotestsrc', 'fakesink') as [NativeElement, NativeElement];
    const pad = source.pad('src')!;
    const elsewhere = native.makeElement('queue');
    await pipeline.setState('playing');
    const closing = pipeline.close();
    const uses: (() => unknown)[] = [
      () => source.get('pattern'),
      () => source.set('pattern', 'ball'),
      () => source.name,
      () => pad.currentCaps,
      () => pad.peer,
      () => sink.setState('null'),
      () => sink.connect('handoff', () => {}),
      () => pipeline.elements(),
      () => pipeline.state(),
      () => pipeline.onMessages(null),
      () => pipeline.setState('playing'),
      () => pipeline.ref(),
      () => other.add(source),
      () => elsewhere.pad('src')!.link(sink.pad('sink')!),
      () => other.syncTo(pipeline),
      () => pipeline.add(elsewhere),
    ];
    for (const use of uses) expect(thrown(use)).toMatchObject({ code: 'CLOSED' });
    await closing;
    for (const use of uses) expect(thrown(use)).toMatchObject({ code: 'CLOSED' });
    expect(elsewhere.get('leaky')).toBe('no');
    await other.close();
  });

  it('comes from a message handler too, and silences it', async () => {
    const pipeline = native.makePipeline();
    line(pipeline, 'videotestsrc', 'fakesink');
    let calls = 0;
    await new Promise<void>(resolve => {
      pipeline.onMessages(() => {
        calls++;
        resolve(pipeline.close());
      });
      void pipeline.setState('playing');
    });
    await new Promise(resolve => setTimeout(resolve, 20));
    expect(calls).toBe(1);
  });

  it('starts again after NULL, as often as asked', async () => {
    const pipeline = native.makePipeline();
    const [source] = line(pipeline, 'videotestsrc', 'fakesink') as [NativeElement];
    source.set('num-buffers', 2);
    for (let i = 0; i < 3; i++) {
      const end = ofType(pipeline, 'eos');
      await pipeline.setState('playing');
      await end;
      await pipeline.setState('null');
    }
    await pipeline.close();
  });
});

/** The addon that these tests loaded: the programs load the same. */
const report = process.report.getReport() as unknown as { sharedObjects: string[] };
const env = { GST_COSTREAM_ADDON: report.sharedObjects.find(path => path.endsWith('.node') && path.includes('gst'))! };

describe('exit while playing', () => {
  /** How long one takes that only plays and closes, on this machine as it is now. */
  let usualMs: number;
  beforeAll(async () => {
    usualMs = (await run('exit', { args: ['close'], env })).durationMs;
  });

  it.each([
    ['exit', 0, 'CLOSED true\n', ''],
    ['exit-in-handler', 0, '', ''],
    ['exit-while-closing', 0, '', ''],
    ['exit-while-blocked', 0, '', ''],
    ['throw', 1, '', 'thrown in a queued signal'],
    ['throw-in-messages', 1, '', 'thrown in a message handler'],
    ['caught', 0, 'again\n', ''],
    ['close', 0, 'closed\n', ''],
    ['unref', 0, 'nothing else to do\n', ''],
  ])('%s ends with %i, soon and clean', async (way, code, stdout, stderr) => {
    const ended = await run('exit', { args: [way], env });
    expect(ended).toMatchObject({ code, signal: null, stdout });
    if (stderr) expect(ended.stderr).toContain(stderr);
    else expect(ended.stderr).toBe('');
    expect(ended.durationMs).toBeLessThan(2 * usualMs + 4000);
  });
});

describe('workers', () => {
  it('play side by side and end in every way', { timeout: 60_000 }, async () => {
    const ended = await run('workers', { env });
    expect(ended.stderr).toBe('');
    expect(ended).toMatchObject({ code: 0, signal: null });
    expect(ended.stdout.trim().split('\n')).toEqual([...Array(8).fill('1, 0, 1 in a worker'), 'main played on']);
  });

  it('may be the only ones to load the addon, one after the other', async () => {
    const ended = await run('workers-alone', { env });
    expect(ended).toMatchObject({ code: 0, signal: null, stdout: '0\n0\n0\n', stderr: '' });
  });
});

describe('garbage', () => {
  it("is collected without a crash, and open pipelines stay the environment's", async () => {
    const ended = await run('garbage', { env, node: ['--expose-gc'] });
    expect(ended).toMatchObject({ code: 0, signal: null, stdout: 'alive\n', stderr: '' });
  });
});

describe('500 pipelines', () => {
  interface Held {
    fds: number;
    threads: number;
    rss: number;
  }

  it('leave no thread, descriptor or memory behind', { timeout: 120_000 }, async () => {
    const ended = await run('cycles', { env, args: ['500'], node: ['--expose-gc'] });
    expect(ended).toMatchObject({ code: 0, stderr: '' });
    const { before, after } = JSON.parse(ended.stdout) as { before: Held; after: Held };
    expect(after.fds).toBeLessThanOrEqual(before.fds);
    // GLib keeps a few idle threads of its own for the next job.
    expect(after.threads).toBeLessThanOrEqual(before.threads + 4);
    expect(after.rss - before.rss).toBeLessThan(16 << 20);
  });

  it('leave no GStreamer object behind', { timeout: 120_000 }, async () => {
    const directory = mkdtempSync(join(tmpdir(), 'gst-costream-leaks-'));
    const log = join(directory, 'log');
    const ended = await run('cycles', {
      env: {
        ...env,
        GST_TRACERS: 'leaks',
        GST_LEAKS_TRACER_SIG: '1',
        GST_DEBUG: 'GST_TRACER:7,leaks:7',
        GST_DEBUG_FILE: log,
        GST_DEBUG_NO_COLOR: '1',
      },
      args: ['30'],
      node: ['--expose-gc'],
    });
    expect(ended).toMatchObject({ code: 0 });
    const text = readFileSync(log, 'utf8');
    rmSync(directory, { recursive: true });
    expect(text).toMatch(/No objects alive|listed \d+ alive/);
    // The registry's entries of the addon's own elements are there as long as the process.
    const registered = /\(string\)(GstPlugin|GstElementFactory),/;
    const alive = text
      .split('\n')
      .filter(entry => / object-alive, type-name=\(string\)[A-Z]/.test(entry) && !registered.test(entry));
    expect(alive).toEqual([]);
  });
});

describe('a flush', () => {
  it.each(['block', 'dropOldest'])('while samples from before are held (%s) breaks no assertion', async onFull => {
    const ended = await run('flush', { args: [onFull], env });
    expect(ended).toMatchObject({ code: 0, stdout: 'true\n', stderr: '' });
  });
});
