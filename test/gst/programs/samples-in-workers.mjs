/** Workers that read and write a stream each: two are terminated meanwhile, one comes to its end. */
import { once } from 'node:events';
import { isMainThread, parentPort, Worker } from 'node:worker_threads';
import { chain, el, Pipeline } from '../../../dist/gst/index.js';

if (isMainThread) {
  const workers = [1, 2, 3].map(() => new Worker(new URL(import.meta.url)));
  const read = await Promise.all(workers.map(worker => once(worker, 'message')));
  workers[2].postMessage('end');
  const ends = workers.map(worker => once(worker, 'exit'));
  await Promise.all(workers.slice(0, 2).map(worker => worker.terminate()));
  const ended = (await Promise.all(ends)).map(([code]) => code);
  if (ended.join() !== '1,1,0') throw new Error(`ended with ${ended}`);
  console.log(`${read.length} read, ${ended.length} ended`);
} else {
  let go = true;
  parentPort.once('message', () => {
    go = false;
  });
  const [source, sink] = [el.appsrc({ format: 'time', isLive: true }), el.appsink({ sync: false })];
  const pipeline = new Pipeline(chain(source, el.queue(), sink));
  const samples = pipeline.samples(sink);
  const probe = pipeline.probe(sink.pad('sink'));
  const feed = pipeline.source(source);
  const playing = pipeline.play();
  let count = 0;
  const readAll = async () => {
    for await (const sample of samples) {
      if (sample.data[9] !== 7) throw new Error('other bytes arrived than were sent');
      sample.retain();
      if (++count === 30) parentPort.postMessage('read');
      if (count % 2) sample.release();
      else setImmediate(() => sample.release());
    }
  };
  const reading = readAll();
  const watching = (async () => {
    for await (const { pts } of probe) if (pts === undefined) throw new Error('no time');
  })();
  const large = new Uint8Array(10_000).fill(7);
  const small = new Uint8Array(100).fill(7);
  for (let i = 0; go; i++) {
    await feed.write(i % 2 ? large : small, { pts: i * 1000 });
    await new Promise(setImmediate);
  }
  await playing;
  await feed.end();
  await pipeline.finished;
  await reading;
  await pipeline.close();
  await watching;
}
