/** playbin and its kin: pipelines themselves, with elements as their properties. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bin, chain, el, Pipeline, RemotePipeline } from '../../lib/gst/index.js';

let folder: string;
let uri: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'costream-player-'));
  const location = join(folder, 'tone.wav');
  uri = pathToFileURL(location).href;
  await using pipeline = new Pipeline(
    chain(el.audiotestsrc({ numBuffers: 20 }), el.wavenc(), el.filesink({ location })),
  );
  await pipeline.play();
  await pipeline.finished;
});

afterAll(() => rm(folder, { recursive: true }));

test('a player is the pipeline, and plays to its end into the sink that it was given', async () => {
  const [first, last] = [el.audioconvert(), el.identity()];
  const filter = bin({ sink: first.pad('sink'), src: last.pad('src') }, chain(first, last));
  const sink = el.fakesink({ sync: false });
  const player = el.playbin({ name: 'player', uri, flags: ['audio'], audioSink: sink, audioFilter: filter });
  await using pipeline = new Pipeline(player);
  const live = pipeline.element(player);
  expect([live.name, live.get('flags'), live.get('audioSink')?.factory]).toEqual(['player', ['audio'], 'fakesink']);
  expect(
    live
      .get('audioFilter')
      ?.pads()
      .map(pad => pad.name),
  ).toEqual(['sink', 'src']);
  await pipeline.play();
  await pipeline.finished;
  expect(pipeline.duration).toBeGreaterThan(0n);
  expect(pipeline.factories()).toEqual(expect.arrayContaining(['audioconvert', 'identity', 'wavparse']));
});

test('in a process of its own too', async () => {
  const player = el.playbin3({ uri, audioSink: el.fakesink({ sync: false }) });
  await using pipeline = await RemotePipeline.start(player);
  await pipeline.play();
  await pipeline.finished;
});

test('inside another pipeline it is refused, and beside one', () => {
  expect(() => new Pipeline(el.playbin({ name: 'p' }), el.fakesink())).toThrow(
    /p is a pipeline and cannot be inside another/,
  );
});
