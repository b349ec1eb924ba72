/** Workers that each play; terminated while PLAYING, or left by themselves. */
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { busy, flows } from './pipelines.mjs';

if (isMainThread) {
  const here = busy();
  void here.pipeline.setState('playing');
  for (let round = 0; round < 8; round++) {
    const workers = ['stay', 'exit', 'throw'].map(way => new Worker(new URL(import.meta.url), { workerData: way }));
    const ends = workers.map(
      worker =>
        new Promise(resolve => {
          let failure = '';
          worker.on('error', error => {
            failure = error.message;
          });
          worker.on('exit', code => resolve(`${code} ${failure}`.trim()));
        }),
    );
    await new Promise(resolve => workers[0].once('message', resolve));
    // At another moment of the stream each time.
    await new Promise(resolve => setTimeout(resolve, round * 7));
    await workers[0].terminate();
    console.log((await Promise.all(ends)).join(', '));
  }
  const before = here.seen.samples;
  await flows(here, before + 3);
  await here.pipeline.close();
  console.log('main played on');
} else {
  const playing = busy();
  void playing.pipeline.setState('playing');
  await flows(playing);
  parentPort.postMessage('plays');
  if (workerData === 'exit') process.exit(0);
  if (workerData === 'throw') throw new Error('in a worker');
}
