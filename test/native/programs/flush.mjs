/** Seeks that flush while samples from before are held: in JavaScript, or waiting in native code. Argument: `onFull`. */
import { native } from './pipelines.mjs';

const [onFull] = process.argv.slice(2);
const pipeline = native.makePipeline();
const [source, sink] = ['videotestsrc', 'appsink'].map(name => native.makeElement(name));
for (const element of [source, sink]) pipeline.add(element);
source.pad('src').link(sink.pad('sink'));
sink.set('sync', false);
const held = [];
let arrived = () => {};
const stream = native.samples(sink, { capacity: 1, credits: 1000, onFull }, () => arrived());
await pipeline.setState('playing');
for (let round = 0; round < 20; round++) {
  for (let i = 0; i < 3; i++) {
    while (!stream.waiting) {
      await new Promise(resolve => {
        arrived = resolve;
      });
    }
    const batch = stream.take(1);
    if (batch) held.push(batch);
  }
  const place = { type: 'seek', rate: 1, format: 'time', flags: ['flush'], start: BigInt(round) * 1_000_000_000n };
  if (!(await pipeline.seek(place))) throw new Error('refused');
}
await pipeline.close();
console.log(held.every(({ count, caps }) => count === 1 && caps[0].name === 'video/x-raw'));
