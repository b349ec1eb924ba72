/** Many sessions, one after the other, started and closed; then tells what the process still holds. */
import { once } from 'node:events';
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import { recv, send } from 'gst-costream';

const [count, basePort, record] = [Number(process.argv[2]), Number(process.argv[3]), process.argv[4]];

async function cycle(i) {
  const local = { peer: '127.0.0.1', basePort };
  // Every fourth carries media until both have heard each other; the others are closed as soon as they run.
  const carries = i % 4 === 0;
  const receiver = await recv({
    ...local,
    videoOut: 'none',
    audioOut: 'none',
    ...(carries && { record, overwrite: true }),
  });
  const heard = once(receiver, 'peer');
  const sender = await send({ ...local, size: '160x120', video: 'test', audio: 'test' });
  if (carries) await Promise.all([heard, once(sender, 'peer')]);
  await Promise.all(i % 2 ? [sender.close(), receiver.close()] : [receiver.close(), sender.close()]);
  await Promise.all([sender.finished, receiver.finished]);
}

/** Protocol, local port and state of the sockets of this network, by inode. */
function sockets() {
  const rows = ['tcp', 'tcp6', 'udp', 'udp6'].flatMap(protocol =>
    readFileSync(`/proc/net/${protocol}`, 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map(line => {
        const [, local, remote, state, , , , , , inode] = line.trim().split(/\s+/);
        const port = address => Number.parseInt(address.split(':')[1], 16);
        return [inode, `${protocol} ${port(local)}-${port(remote)} state ${state}`];
      }),
  );
  return new Map(rows);
}

/** What the open descriptors are, without the numbers that tell one from another of its kind. */
function descriptors() {
  const known = sockets();
  return readdirSync('/proc/self/fd').flatMap(fd => {
    try {
      const what = readlinkSync(`/proc/self/fd/${fd}`);
      const inode = /^socket:\[(\d+)\]$/.exec(what)?.[1];
      return [inode ? (known.get(inode) ?? 'socket') : what.replace(/[[(:]\d+.*/, '')];
    } catch {
      // The one that listed them.
      return [];
    }
  });
}

function held() {
  globalThis.gc();
  return {
    descriptors: descriptors().sort(),
    threads: readdirSync('/proc/self/task').length,
    rss: process.memoryUsage().rss,
  };
}

for (let i = 0; i < 8; i++) await cycle(i);
const before = held();
for (let i = 0; i < count / 2; i++) await cycle(i);
// The allocator has then seen every thread and size that it will see.
const half = held();
for (let i = 0; i < count / 2; i++) await cycle(i);
await rm(record, { force: true });
// A bus has two sockets until its pipeline is collected, which takes some turns of the event loop; a leak stays.
for (let turn = 0; turn < 100 && descriptors().length > before.descriptors.length; turn++) {
  globalThis.gc();
  await setTimeout(20);
}
console.log(JSON.stringify({ before, half, after: held() }));
if (process.env.GST_LEAKS_TRACER_SIG) {
  for (let turn = 0; turn < 10; turn++) {
    globalThis.gc();
    await setTimeout(20);
  }
  // The leaks tracer lists what is alive on its own thread when this signal comes, to GST_DEBUG_FILE.
  process.kill(process.pid, 'SIGUSR1');
  await setTimeout(300);
}
