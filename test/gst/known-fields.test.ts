/** Options whose names are misspelt, or that are no options at all, are refused where they are given. */
import { expect, test } from 'vitest';
import {
  caps,
  chain,
  type DebugLogOptions,
  debugLog,
  devices,
  el,
  features,
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

test('messages that there are not, devices, features and limits of restarts', async () => {
  await using pipeline = new Pipeline(el.fakesink());
  expect(() => pipeline.messages(wrong<never>({ types: ['eoss'] }))).toThrow('received "eoss"; did you mean eos?');
  expect(() => pipeline.messages(wrong<never>({ types: 'eos' }))).toThrow('Expected an array in types of messages');
  expect(() => pipeline.messages(wrong<never>({ type: ['eos'] }))).toThrow('did you mean types?');
  await expect(devices(wrong<never>('Video/Sorce'))).rejects.toThrow('did you mean Video/Source?');
  expect(await devices()).toBeInstanceOf(Array);
  expect(() => features(wrong<never>({ plugn: 'rtp' }))).toThrow('did you mean plugin?');
  const start = (restart: unknown) => RemotePipeline.start([el.fakesink()], wrong<never>({ restart }));
  await expect(start({ times: 3, withinMs: 5 })).rejects.toThrow('received "times"');
  await expect(start({ most: 3 })).rejects.toThrow('Expected a number of 0 or more for restart.withinMs');
});

test('seeks to places that there cannot be, and times that buffers do not have', async () => {
  const source = el.appsrc({ format: 'time' });
  await using pipeline = new Pipeline(chain(source, el.fakesink()));
  await expect(pipeline.seek(wrong<never>({ to: -5 }))).rejects.toThrow('0 or more for to of a seek but received -5');
  await expect(pipeline.seek(wrong<never>({ to: 0, stop: '5' }))).rejects.toThrow('for stop of a seek');
  await expect(pipeline.seek(wrong<never>(undefined))).rejects.toThrow('Expected an object for a seek');
  const feed = pipeline.source(source);
  await expect(feed.write(new Uint8Array(1), wrong<never>({ ptss: 5 }))).rejects.toThrow('did you mean pts?');
  await expect(feed.write(new Uint8Array(1), wrong<never>(null))).rejects.toThrow('beside the bytes but received null');
});

test('what is no chain, no handler, no caps', async () => {
  expect(() => new Pipeline(wrong<never>('videotestsrc ! fakesink'))).toThrow(
    'Pipeline.parse() takes gst-launch lines',
  );
  expect(() => new Pipeline(wrong<never>([el.fakesink()]))).toThrow('an array; spread it');
  expect(() => new Pipeline(wrong<never>(undefined))).toThrow('part 1 of a pipeline but received undefined');
  const identity = el.identity({ signalHandoffs: true });
  await using pipeline = new Pipeline(identity);
  expect(() => pipeline.element(identity).on('handoff', wrong<never>('x'))).toThrow('that handles "handoff"');
  expect(() => identity.on('pad-added', wrong<never>(undefined))).toThrow('that handles "pad-added"');
  expect(() => pipeline.element(identity).set(wrong<never>(null))).toThrow('Expected an object of properties');
  expect(() => caps(wrong<never>('video/x-raw,width=640'))).toThrow('fields are its second argument');
  expect(() => caps.video(wrong<never>({ widht: 640 }))).toThrow('did you mean width?');
  expect(() => caps.video({ framerate: wrong<never>('fast') })).toThrow('for framerate but received "fast"');
  expect(`${caps.video({ framerate: '30000/1001', pixelAspectRatio: '1/1' })}`).toBe(
    'video/x-raw, framerate=(fraction)30000/1001, pixel-aspect-ratio=(fraction)1/1',
  );
});
