/** Workers one after the other, each the only user of the addon: Node unloads it with each, if it lets itself be. */
import { isMainThread, Worker } from 'node:worker_threads';

if (isMainThread) {
  for (let round = 0; round < 3; round++) {
    const worker = new Worker(new URL(import.meta.url));
    console.log(await new Promise((resolve, reject) => worker.on('error', reject).on('exit', resolve)));
  }
} else {
  const { native } = await import('./pipelines.mjs');
  const pipeline = native.makePipeline();
  const [source, meter, sink] = ['videotestsrc', 'framemeter', 'fakesink'].map(name => native.makeElement(name));
  for (const element of [source, meter, sink]) pipeline.add(element);
  source.pad('src').link(meter.pad('sink'));
  meter.pad('src').link(sink.pad('sink'));
  await pipeline.setState('playing');
  await pipeline.close();
}
