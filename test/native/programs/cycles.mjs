/** Many pipelines, one after the other, made, played and closed; then tells what the process still holds. */
import { once } from 'node:events';
import { readdirSync, readFileSync, watch } from 'node:fs';
import { busy, native } from './pipelines.mjs';

const count = Number(process.argv[2]);
const watched = () => ({ fds: readdirSync('/proc/self/fd').length, threads: readdirSync('/proc/self/task').length });

async function cycle(i) {
  const playing = busy();
  const rtp = native.makeElement('rtpbin');
  playing.pipeline.add(rtp);
  rtp.connect('request-aux-sender', session => {
    const bin = native.makeBin();
    const rtx = native.makeElement('rtprtxsend');
    bin.add(rtx);
    bin.addGhostPad(`src_${session}`, rtx.pad('src'));
    bin.addGhostPad(`sink_${session}`, rtx.pad('sink'));
    return bin;
  });
  rtp.requestPad('send_rtp_sink_0');
  rtp.emit('get-internal-session', 0).get('stats');
  const changed = playing.pipeline.setState('playing');
  if (i % 2) await changed;
  await playing.pipeline.close();
}

for (let i = 0; i < 20; i++) await cycle(i);
globalThis.gc();
const before = { ...watched(), rss: process.memoryUsage().rss };
for (let i = 0; i < count; i++) await cycle(i);
globalThis.gc();
const after = { ...watched(), rss: process.memoryUsage().rss };
console.log(JSON.stringify({ before, after }));
if (process.env.GST_LEAKS_TRACER_SIG) {
  // The leaks tracer lists what is alive, on a thread of its own, when this signal comes.
  const log = process.env.GST_DEBUG_FILE;
  const changes = watch(log);
  process.kill(process.pid, 'SIGUSR1');
  while (!/alive objects$|No objects alive/m.test(readFileSync(log, 'utf8'))) await once(changes, 'change');
  changes.close();
}
