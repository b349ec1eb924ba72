/** Everything becomes unreachable without being closed: pipelines in every state, loose elements, samples, views. */
import { busy, flows, native, views as viewsOf } from './pipelines.mjs';

for (let i = 0; i < 12; i++) {
  const playing = busy();
  playing.pipeline.unref();
  if (i % 3 === 1) void playing.pipeline.setState('playing');
  if (i % 3 === 2) {
    void playing.pipeline.setState('paused');
    void playing.pipeline.close();
  }
}
const views = [];
{
  const pipeline = native.makePipeline();
  const [source, sink] = ['fakesrc', 'appsink'].map(name => native.makeElement(name));
  for (const element of [source, sink]) pipeline.add(element);
  source.pad('src').link(sink.pad('sink'));
  source.set('sizetype', 'fixed');
  source.set('sizemax', 65536);
  source.set('filltype', 'pattern');
  source.set('num-buffers', 20);
  sink.set('sync', false);
  const stream = native.samples(sink, { capacity: 32, credits: 32, onFull: 'dropOldest' }, () => {});
  void pipeline.setState('playing');
  while (stream.waiting < 20) await new Promise(setImmediate);
  // Views outlive their samples, their stream and their pipeline.
  views.push(...viewsOf(stream.take(10)));
  stream.take(10);
  pipeline.unref();
}
for (let i = 0; i < 30; i++) {
  const element = native.makeElement('videotestsrc');
  element.connect('notify', () => element);
  if (i % 2) await element.setState('ready');
}
for (let i = 0; i < 10; i++) {
  globalThis.gc();
  await new Promise(resolve => setTimeout(resolve, 10));
}
if (!views.every(view => view.length === 65536 && view[255] === 255)) throw new Error('a view lost its memory');
views.length = 0;
for (let i = 0; i < 5; i++) {
  globalThis.gc();
  await new Promise(resolve => setTimeout(resolve, 10));
}
const last = busy();
void last.pipeline.setState('playing');
await flows(last);
await last.pipeline.close();
console.log('alive');
process.exit(0);
