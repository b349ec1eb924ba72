/** Files as sources: they arrive as picture and sound; and what is no file is refused, to read from and to write to. */
import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Chain, caps, chain, el, Pipeline } from '../../lib/gst/index.js';
import { demo, type RecvStatistics, recv, send } from '../../lib/index.js';

const peer = '127.0.0.1';
const FRAMES = 60;
let folder: string;
let fifo: string;
const picture = (count: number) =>
  chain(
    el.videotestsrc({ numBuffers: count, pattern: 'ball' }),
    caps.video({ format: 'I420', width: 160, height: 120, framerate: 30 }),
  );

async function made(...chains: Chain[]): Promise<void> {
  const pipeline = new Pipeline(...chains);
  await pipeline.play();
  await pipeline.finished;
  await pipeline.close();
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gst-costream-files-'));
  fifo = join(folder, 'fifo.mkv');
  execFileSync('mkfifo', [fifo]);
  const file = (name: string) => el.filesink({ location: join(folder, name) });
  const mkv = el.matroskamux();
  await made(
    chain(picture(FRAMES), el.x264enc({ tune: 'zerolatency' }), el.h264parse(), mkv.pad('video_%u')),
    chain(
      el.audiotestsrc({ numBuffers: 100, samplesperbuffer: 960 }),
      caps.audio({ rate: 48000 }),
      el.opusenc(),
      mkv.pad('audio_%u'),
    ),
    chain(mkv, file('h264.mkv')),
  );
  await made(chain(picture(FRAMES), el.vp8enc({ deadline: 1n }), el.webmmux(), file('vp8.webm')));
  await made(chain(picture(1), el.videoconvert(), el.pngenc(), file('still.png')));
  await made(chain(picture(1), el.jpegenc(), file('still.jpg')));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

/** What is received until the sender ended, and what it says. */
async function sent(
  basePort: number,
  video: string,
  audio: string,
  ends: boolean,
  isOver: (seen: RecvStatistics) => boolean,
) {
  await using receiver = await recv({ peer, basePort, videoOut: 'none', audioOut: 'none' });
  await using sender = await send({ peer, basePort, video, audio, size: '160x120' });
  let seen: RecvStatistics | undefined;
  for await (const statistics of receiver.statistics({ intervalMs: 100, signal: AbortSignal.timeout(20_000) })) {
    seen = statistics;
    if (isOver(statistics)) break;
  }
  return { seen: seen!, finished: ends ? await sender.finished : undefined };
}

describe('a file as a source', () => {
  it.each([
    ['h264.mkv', true, 28_600],
    ['vp8.webm', false, 28_620],
  ])('%s arrives whole', async (name, sound, basePort) => {
    const source = `file:${join(folder, name)}`;
    const { seen, finished } = await sent(basePort, source, sound ? source : 'none', true, ({ receiving }) => {
      return receiving.video[0]!.frames >= FRAMES / 2 && (!sound || receiving.audio!.frames > 0);
    });
    expect(seen.receiving.video[0]).toMatchObject({ width: 160, height: 120 });
    const { reason, sending } = finished!;
    expect(reason).toBe('end-of-stream');
    const { frames, framesDropped } = sending.video[0]!;
    // While the machine was busy with others a frame may have been left out, and is counted then.
    expect(frames + framesDropped).toBeGreaterThanOrEqual(FRAMES - 2);
    expect(frames).toBeGreaterThanOrEqual(FRAMES * 0.75);
    // At the end too, when the RTP session has said BYE: as many as at the last look, at most a quarter of a second before.
    expect(sending.video[0]!.packets).toBeGreaterThanOrEqual(FRAMES * 0.75);
  });

  it.each([
    ['still.png', 28_640],
    ['still.jpg', 28_660],
  ])('%s is a picture that stays', async (name, basePort) => {
    const { seen } = await sent(basePort, `file:${join(folder, name)}`, 'none', false, ({ receiving }) => {
      return receiving.video[0]!.frames >= 20;
    });
    expect(seen.receiving.video[0]!.frames).toBeGreaterThanOrEqual(20);
  });
});

describe('what is no file', () => {
  it('is not read: a pipe, a device', async () => {
    for (const path of [fifo, '/dev/zero']) {
      const message = `${path} is a pipe or a device; give the path of a file, or write what it gives to one.`;
      await expect(send({ peer, video: `file:${path}`, audio: 'none' })).rejects.toThrow(message);
      await expect(send({ peer, video: 'test', audio: `file:${path}` })).rejects.toThrow(message);
    }
  });

  it('is not written to, with overwrite neither', async () => {
    const message = `Cannot write ${fifo}: it is a pipe or a device; choose the name of a file.`;
    await expect(recv({ peer, record: fifo, overwrite: true })).rejects.toThrow(message);
    await expect(recv({ peer, snapshot: fifo, overwrite: true })).rejects.toThrow(message);
  });

  it('a file that was made since the start is not replaced by the recording', async () => {
    const record = join(folder, 'late.mkv');
    const receiver = await recv({ peer, basePort: 28_680, videoOut: 'none', audioOut: 'none', record });
    await writeFile(record, 'of another program');
    await using _sender = await send({ peer, basePort: 28_680, video: 'test', audio: 'test', size: '160x120' });
    await expect(receiver.finished).rejects.toThrow(`${record} exists; choose another name or pass --overwrite.`);
    expect(await readFile(record, 'utf8')).toBe('of another program');
  });

  it('a recording is Matroska by its name as well', async () => {
    const message = '--record writes Matroska, but x.mp4 does not end in .mkv; give it a name that does.';
    await expect(recv({ peer, record: 'x.mp4' })).rejects.toThrow(message);
  });

  it('a file is no folder of the demonstration', async () => {
    const path = join(folder, 'file');
    await writeFile(path, '');
    for (const directory of [path, join(path, 'below')])
      await expect(demo({ directory, timeLimit: 1 })).rejects.toThrow(
        `${directory} is a file or lies below one; choose another folder.`,
      );
  });
});
