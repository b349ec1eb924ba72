/** Leaves in the middle of a session, as told: process.exit, the end of the program, or a worker that is terminated. */
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { isMainThread, parentPort, Worker } from 'node:worker_threads';
import { call } from 'gst-costream';

const [how, basePort] = [process.argv[2], Number(process.argv[3])];

async function run() {
  const session = await call({
    peer: '127.0.0.1',
    basePort,
    size: '160x120',
    video: 'test',
    audio: 'test',
    videoOut: 'none',
    audioOut: 'none',
  });
  await once(session, 'peer');
  return session;
}

if (!isMainThread) {
  await run();
  parentPort.postMessage('playing');
} else if (how === 'exit') {
  await run();
  console.log('playing');
  process.exit(7);
} else if (how === 'close') {
  const session = await run();
  console.log('playing');
  await session.close();
} else {
  const worker = new Worker(fileURLToPath(import.meta.url), { argv: [how, String(basePort)] });
  await once(worker, 'message');
  console.log('playing');
  await worker.terminate();
  console.log('terminated');
}
