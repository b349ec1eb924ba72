/** Pipelines that came as a string: data, probes and rules by the live elements that have names there. */
import { expect, test } from 'vitest';
import { ClosedError, chain, el, GstError, Pipeline } from '../../lib/gst/index.js';

test('samples, sources, probes and rules take elements by their names', async () => {
  await using pipeline = Pipeline.parse('appsrc name=in format=time ! identity name=mid ! appsink name=out sync=false');
  const named = (name: string) => pipeline.byName(name)!;
  const samples = pipeline.samples(named('out'), { onFull: 'block' });
  const feed = pipeline.source(named('in'));
  const probe = pipeline.probe(named('mid'));
  const rules = pipeline.rules(named('mid'), [{ match: { every: 2 }, drop: true }]);
  const playing = pipeline.play();
  for (let i = 0; i < 4; i++) await feed.write(Buffer.from([i]), { pts: i });
  await feed.end();
  const seen: number[] = [];
  for await (const { data } of samples) seen.push(data[0]!);
  await playing;
  expect(seen).toHaveLength(2);
  expect([rules.seen, rules.dropped, probe.seen]).toEqual([4, 2, 4]);
});

test('but not those of another pipeline', async () => {
  await using one = Pipeline.parse('videotestsrc ! appsink name=out');
  await using other = new Pipeline(chain(el.videotestsrc(), el.fakesink()));
  expect(() => other.samples(one.byName('out')!)).toThrow(
    new GstError('NOT_IN_PIPELINE', 'out is not part of this pipeline; it lives in another one.'),
  );
});

test.each([
  ['nosuchelement ! fakesink', 'no element "nosuchelement"'],
  ['videotestsrc ! ! fakesink', 'syntax error'],
  ['', 'empty pipeline not allowed'],
])('%s: one sentence', (line, why) => {
  const sentence = `GStreamer cannot parse this line: ${why}.`;
  expect(() => Pipeline.parse(line)).toThrow(new GstError('PARSE', sentence));
});

test('what only the addon knows comes as a GstError too', async () => {
  const twice = () => new Pipeline(chain(el.videotestsrc({ name: 'a' }), el.fakesink({ name: 'a' })));
  expect(twice).toThrow(GstError);
  expect(twice).toThrow(/^a cannot be added: \w+ has an element of this name\.$/);
  const rtp = el.rtpbin();
  const pipeline = new Pipeline(rtp);
  const live = pipeline.element(rtp);
  expect(() => live.emit('get-session', 'x' as never)).toThrow(GstError);
  await pipeline.close();
  expect(() => live.emit('clear-pt-map')).toThrow(ClosedError);
});

test('a misspelt element is told with the one that was meant', () => {
  const wrong = el as unknown as Record<string, () => ReturnType<typeof el.fakesink>>;
  expect(() => new Pipeline(wrong.videotestscr!())).toThrow(/"videotestscr" here .*Did you mean videotestsrc\?$/);
});

test('an internal data stream error says why, and which pad leads nowhere', async () => {
  const source = el.videotestsrc({ name: 'pictures' });
  await using pipeline = new Pipeline(chain(source, el.queue({ name: 'blind' })));
  pipeline.play().catch(() => {});
  await expect(pipeline.finished).rejects.toThrow(
    'pictures: Internal data stream error (not-linked: blind.src (video/x-raw) leads nowhere).',
  );
});
