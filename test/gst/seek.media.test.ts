/** Seeking in a recorded file: exactly, by key frame, faster, in segments; and what elements answer when asked. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { caps, chain, el, Pipeline } from '../../lib/gst/index.js';

const SECOND = 1_000_000_000n;
let folder: string;
let file: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gst-costream-seek-'));
  file = join(folder, 'clip.mkv');
  // Ten seconds with a key frame each second, at 0, 1, 2, …
  const pipeline = new Pipeline(
    chain(
      el.videotestsrc({ numBuffers: 100 }),
      caps.video({ width: 64, height: 48, framerate: 10 }),
      el.x264enc({ keyIntMax: 10, bframes: 0, tune: 'zerolatency', optionString: 'scenecut=0' }),
      el.taginject({ tags: 'title=clip' }),
      el.matroskamux(),
      el.filesink({ location: file }),
    ),
  );
  await pipeline.play();
  await pipeline.finished;
  await pipeline.close();
});
afterAll(() => rm(folder, { recursive: true }));

function player() {
  const shown = el.appsink({ sync: false, maxBuffers: 1 });
  const pipeline = new Pipeline(
    chain(el.filesrc({ location: file }), el.matroskademux(), el.avdec_h264({ maxThreads: 1 }), shown),
  );
  return { pipeline, shown };
}

/** Time of the first picture that is shown in PAUSED. */
function shownAt(pipeline: Pipeline, shown: ReturnType<typeof el.appsink>): bigint | undefined {
  const sample = pipeline.element(shown).get('lastSample') as { pts?: bigint } | null;
  return sample?.pts;
}

it('goes exactly there, or to the key frame before or after it', async () => {
  const { pipeline, shown } = player();
  try {
    await pipeline.pause();
    expect(pipeline.duration).toBe(10n * SECOND);
    expect(pipeline.seeking).toMatchObject({ seekable: true, format: 'time', start: 0n, end: 10n * SECOND });
    await pipeline.seek({ to: (5n * SECOND) / 2n, accurate: true });
    expect(shownAt(pipeline, shown)).toBe(2_500_000_000n);
    expect(pipeline.position).toBe(2_500_000_000n);
    await pipeline.seek({ to: 5_400_000_000n, keyUnit: 'before' });
    expect(shownAt(pipeline, shown)).toBe(5n * SECOND);
    await pipeline.seek({ to: 5_400_000_000n, keyUnit: 'after' });
    expect(shownAt(pipeline, shown)).toBe(6n * SECOND);
  } finally {
    await pipeline.close();
  }
});

it('plays on faster from where it is, and pads know the segment', async () => {
  const { pipeline, shown } = player();
  try {
    await pipeline.pause();
    await pipeline.seek({ to: 3n * SECOND, accurate: true });
    await pipeline.seek({ rate: 4 });
    expect(pipeline.element(shown).pad('sink')?.segment()).toMatchObject({ rate: 4, format: 'time' });
    expect(shownAt(pipeline, shown)).toBe(3n * SECOND);
    expect(pipeline.element(shown).pad('sink')?.queryCaps().media).toMatch(/^(ANY|video\/x-raw)$/);
  } finally {
    await pipeline.close();
  }
});

it('a segment ends with segment-done, so that it can be repeated without a gap', async () => {
  const shown = el.fakesink();
  const pipeline = new Pipeline(
    chain(el.filesrc({ location: file }), el.matroskademux(), el.avdec_h264({ maxThreads: 1 }), shown),
  );
  try {
    const messages = pipeline.messages({ types: ['segment-done', 'eos'] });
    await pipeline.pause();
    await pipeline.seek({ to: 1n * SECOND, stop: 2n * SECOND, segment: true });
    await pipeline.play();
    for (let round = 0; round < 3; round++) {
      const { value } = await messages.next();
      expect(value).toMatchObject({ type: 'segment-done', format: 'time', position: 2n * SECOND });
      await pipeline.seek({ to: 1n * SECOND, stop: 2n * SECOND, segment: true, flush: false });
    }
  } finally {
    await pipeline.close();
  }
});

it('a seek waits for threads that wait for JavaScript, without a deadlock', async () => {
  const { pipeline, shown } = player();
  try {
    const samples = pipeline.samples(shown, { capacity: 1, credits: 1, onFull: 'block' });
    const [first] = await Promise.all([samples.next(), pipeline.play()]);
    expect(first.value!.pts).toBe(0n);
    const sought = pipeline.seek({ to: 4n * SECOND, accurate: true, flush: true });
    let reached = false;
    for await (const { pts } of samples) {
      reached = pts! >= 4n * SECOND;
      if (reached) break;
    }
    expect(reached).toBe(true);
    await sought;
  } finally {
    await pipeline.close();
  }
});

it('says why it cannot', async () => {
  const live = new Pipeline(chain(el.audiotestsrc({ isLive: true }), el.fakesink()));
  const { pipeline } = player();
  try {
    await expect(pipeline.seek({ to: 0 })).rejects.toThrow(
      'The pipeline cannot seek: it is null; play() or pause() first.',
    );
    await live.play();
    await expect(pipeline.seek({ to: 0, accurate: true, keyUnit: 'before' })).rejects.toThrow(/cannot seek/);
    await pipeline.pause();
    await expect(pipeline.seek({ to: 0, accurate: true, keyUnit: 'before' })).rejects.toThrow(/not both/);
    await expect(pipeline.seek({ too: 0 } as never)).rejects.toThrow(/received "too"/);
    await expect(pipeline.seek({ to: 0, rate: 0 })).rejects.toThrow(/a rate other than 0/);
  } finally {
    await Promise.all([live.close(), pipeline.close()]);
  }
});

it('tags and stream collections are messages, and streams can be chosen', async () => {
  const decoder = el.decodebin3();
  const pipeline = new Pipeline(chain(el.filesrc({ location: file }), decoder, el.fakesink()));
  try {
    const messages = pipeline.messages({ types: ['stream-collection', 'tag'] });
    await pipeline.pause();
    const tags: Record<string, unknown> = {};
    let stream: string | undefined;
    for await (const message of messages) {
      if (message.type === 'tag') Object.assign(tags, message.tags);
      else if (message.type === 'stream-collection') {
        expect(message.streams).toHaveLength(1);
        expect(message.streams[0]).toMatchObject({ type: ['video'], caps: { media: 'video/x-h264' } });
        stream = message.streams[0]!.id;
      }
      if (stream && tags.title) break;
    }
    expect(tags.title).toBe('clip');
    expect(pipeline.element(decoder).sendEvent({ type: 'select-streams', streams: [stream!] })).toBe(true);
    expect(() => pipeline.sendEvent({ type: 'select-streams', streams: [] })).toThrow();
  } finally {
    await pipeline.close();
  }
});
