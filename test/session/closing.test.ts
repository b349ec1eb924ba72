/** How sessions end when something on the way throws, and what they say when all goes well. */
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Pipeline } from '../../lib/gst/index.js';
import { recv, send } from '../../lib/index.js';
import { ClosingSteps } from '../../lib/session/closing-steps.js';
import { VideoSender } from '../../lib/session/video-sender.js';

const quiet = { video: 'test', audio: 'none', size: '160x120' } as const;
const deaf = { videoOut: 'none', audioOut: 'none' } as const;
const local = (basePort: number) => ({ peer: '127.0.0.1', basePort });

afterEach(() => vi.restoreAllMocks());

/** What nobody caught while `act` ran; vitest would fail of it. */
async function uncaught(act: () => Promise<void>): Promise<unknown[]> {
  const others = process.listeners('uncaughtException');
  const errors: unknown[] = [];
  process.removeAllListeners('uncaughtException').on('uncaughtException', error => errors.push(error));
  try {
    await act();
  } finally {
    process.removeAllListeners('uncaughtException');
    for (const other of others) process.on('uncaughtException', other);
  }
  return errors;
}

describe('steps of a close', () => {
  it('are all taken, whatever one of them throws', async () => {
    const taken: string[] = [];
    const steps = new ClosingSteps();
    await steps.take('one', () => {
      throw new Error('one failed');
    });
    await steps.take('two', async () => taken.push('two'));
    steps.end();
    expect(taken).toEqual(['two']);
    expect(steps.failures).toEqual([new Error('one failed')]);
  });

  it('are named when they take long', async () => {
    vi.useFakeTimers();
    try {
      const told: (readonly string[])[] = [];
      const steps = new ClosingSteps(open => told.push(open));
      await steps.take('quick', () => {});
      void steps.take('slow', () => new Promise(() => {}));
      vi.advanceTimersByTime(1499);
      expect(told).toEqual([]);
      vi.advanceTimersByTime(10_000);
      expect(told).toEqual([['slow']]);
    } finally {
      vi.useRealTimers();
    }
  });
});

it('a fault while the session looks at itself ends it with that fault, and nothing stays open', async () => {
  const session = await send({ ...local(28_500), ...quiet });
  const errors = await uncaught(async () => {
    vi.spyOn(VideoSender.prototype, 'heard').mockImplementation(() => {
      throw new Error('looked in vain');
    });
    await expect(session.finished).rejects.toThrow('looked in vain');
  });
  expect(errors).toEqual([]);
  vi.restoreAllMocks();
  await (await send({ ...local(28_500), ...quiet })).close();
});

it('a fault in the last statistics keeps nothing open and is told', async () => {
  const session = await send({ ...local(28_500), ...quiet });
  vi.spyOn(VideoSender.prototype, 'statistics').mockImplementation(() => {
    throw new Error('nothing counted');
  });
  await Promise.all([expect(session.finished).rejects.toThrow('nothing counted'), session.close()]);
  vi.restoreAllMocks();
  await (await send({ ...local(28_500), ...quiet })).close();
});

it("a listener's fault is its own: the recording begins all the same", async () => {
  const folder = await mkdtemp(join(tmpdir(), 'closing-'));
  try {
    const errors = await uncaught(async () => {
      const receiver = await recv({ ...local(28_520), ...deaf, record: join(folder, 'call.mkv') });
      receiver.on('peer', () => {
        throw new Error('the listener failed');
      });
      await using _sender = await send({ ...local(28_520), ...quiet, audio: 'test' });
      for await (const { recording } of receiver.statistics({ intervalMs: 100, signal: AbortSignal.timeout(10_000) })) {
        if (recording && recording.bytes > 0) break;
      }
      await receiver.close();
      expect((await receiver.finished).recording?.bytes).toBeGreaterThan(0);
    });
    expect(errors).toEqual([new Error('the listener failed')]);
  } finally {
    await rm(folder, { recursive: true });
  }
});

it('summaries never show more received than sent; whoever heard no sound does not wait to say goodbye to it', async () => {
  const receiver = await recv({ ...local(28_540), ...deaf });
  const heard = once(receiver, 'peer');
  const sender = await send({ ...local(28_540), ...quiet, fps: 120 });
  await Promise.all([heard, once(sender, 'peer')]);
  for await (const { receiving } of receiver.statistics({ intervalMs: 100, signal: AbortSignal.timeout(20_000) }))
    if (receiving.video[0]!.frames > 30) break;
  await sender.close();
  const goodbyes = vi.spyOn(Pipeline.prototype, 'end');
  await receiver.close();
  const told = goodbyes.mock.contexts;
  const [sent, received] = await Promise.all([sender.finished, receiver.finished]);
  expect(received.receiving!.video[0]!.frames).toBeGreaterThan(10);
  expect(received.receiving!.video[0]!.frames).toBeLessThanOrEqual(sent.sending!.video[0]!.frames);
  // What leaves while the end is being said is no longer counted as packets.
  expect(received.receiving!.video[0]!.packets).toBeLessThanOrEqual(sent.sending!.video[0]!.packets + 3);
  // A goodbye that nobody can say takes 0.3 s: the picture's alone is said.
  expect(told).toHaveLength(1);
});

it('a signal ends the start while the name of the peer is looked up', async () => {
  const stop = new AbortController();
  const starting = send({ peer: 'nobody.invalid', ...quiet, signal: stop.signal });
  stop.abort();
  await expect(starting).rejects.toMatchObject({ name: 'AbortError' });
});

it('tells of requests for key frames, at the end that asks and at the end that is asked', async () => {
  // Who joins in the middle of a stream asks for its beginning.
  const sender = await send({ ...local(28_560), ...quiet });
  const asked = once(sender, 'key-frame-request');
  for await (const { sending } of sender.statistics({ intervalMs: 100 })) if (sending.video[0]!.frames > 5) break;
  const receiver = await recv({ ...local(28_560), ...deaf });
  const asks = once(receiver, 'key-frame-request');
  expect(await asks).toEqual([{ medium: 'video', from: 'us' }]);
  expect(await asked).toEqual([{ medium: 'video', from: 'peer' }]);
  await Promise.all([sender.close(), receiver.close()]);
});
