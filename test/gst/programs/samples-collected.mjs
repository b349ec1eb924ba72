/** Samples, views, iterators, probes and sources that nobody holds any more and nobody gave back. */
import { chain, el, Pipeline } from '../../../dist/gst/index.js';

const collect = async () => {
  for (let i = 0; i < 8; i++) {
    globalThis.gc();
    await new Promise(resolve => setTimeout(resolve, 5));
  }
};
const endless = sizemax => el.fakesrc({ sizetype: 'fixed', sizemax, filltype: 'pattern', format: 'time' });

for (const size of [100, 65536]) {
  const sink = el.appsink({ sync: false });
  const pipeline = new Pipeline(chain(endless(size), sink));
  const samples = pipeline.samples(sink, { capacity: 4, credits: 8 });
  await pipeline.play();
  const views = [];
  for (let i = 0; i < 8; i++) views.push((await samples.next()).value.retain().data);
  if (samples.outstanding !== 8) throw new Error(`${samples.outstanding} of 8 are out`);
  // The samples can be collected now, and credits that were lost with them are given again; what was made of them stays.
  const ninth = samples.next();
  await collect();
  if ((await ninth).done) throw new Error('ended');
  // With it come those that waited: no more than the capacity.
  if (samples.outstanding > 4) throw new Error(`${samples.outstanding} of ${size} bytes are out`);
  if (views.some(view => view.length !== size || view[99] !== 99)) throw new Error('a view lost its memory');
  views.length = 0;
  await collect();
  await pipeline.close();
}

// A reader that was forgotten lets its appsink go; so does one that waits for samples that never come, once its pipeline ends.
const sink = el.appsink({ sync: false });
const source = el.appsrc();
const pipeline = new Pipeline(chain(source, el.queue(), sink));
(() => {
  pipeline.samples(sink);
  pipeline.source(source);
  pipeline.probe(sink.pad('sink'));
})();
await collect();
const again = pipeline.samples(sink);
pipeline.source(source);
const waiting = again.next();
await pipeline.close();
if (!(await waiting).done) throw new Error('read on');
console.log('all came back');
