/** Options whose names are misspelt, or that are no options at all, are refused where they are given. */
import { expect, test } from 'vitest';
import {
  chain,
  type DebugLogOptions,
  debugLog,
  el,
  Pipeline,
  RemotePipeline,
  trace,
  watchDevices,
} from '../../lib/gst/index.js';

const wrong = <T>(options: unknown) => options as T;

test('samples, sources and probes name the field and what was meant', async () => {
  const [source, sink] = [el.appsrc(), el.appsink()];
  await using pipeline = new Pipeline(chain(source, sink));
  expect(() => pipeline.samples(sink, wrong({ capcity: 3 }))).toThrow(
    new TypeError(
      'Expected one of capacity, credits, onFull, signal for samples but received "capcity"; did you mean capacity?',
    ),
  );
  expect(() => pipeline.samples(sink, wrong('all'))).toThrow('Expected an object for samples but received "all".');
  expect(() => pipeline.source(source, wrong({ maxbuffers: 1 }))).toThrow('did you mean maxBuffers?');
  expect(() => pipeline.probe(source, wrong([]))).toThrow('Expected an object for a probe but received [].');
});

test('logs, tracers, device watches and remote pipelines too', async () => {
  expect(() => debugLog(wrong<DebugLogOptions>('rtp*:5'))).toThrow('for a debug log but received "rtp*:5".');
  expect(() => trace('latency', wrong({ params: 'flags=element' }))).toThrow('received "params"');
  await expect(watchDevices(wrong('Video/Source')).next()).rejects.toThrow('for watching devices');
  await expect(RemotePipeline.start([el.fakesink()], wrong({ restarts: true }))).rejects.toThrow(
    'did you mean restart?',
  );
});
