/** `npm run bench -- NAME [options]`: compiles the benches and runs one. Plain JavaScript, so that nothing need be built before. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const benches = {
  latency: 'glass to glass and ear to ear, ours beside the original',
  pipe: 'bytes through a Redis of this machine, plain and sealed, beside RPUSH/BLPOP',
  cost: 'CPU seconds a streamed second and start-up, beside gst-launch-1.0 with the same pipeline',
  convert: 'CPU a captured picture costs on its way to the encoder, beside videoconvertscale',
  frames: 'buffers a second from an appsink to JavaScript, beside a C loop',
  wake: 'from the streaming thread to JavaScript, and the delay of the event loop while it streams',
  echo: "what a call leaves of its peer's voice in the sound that goes back to him, over time",
  obs: 'OBS itself on real loop devices, in a virtual machine: the guest in, its virtual camera out',
  keyed: 'what sealing costs a call: CPU and latency, keyed beside plain',
  via: 'what ssh and Redis between two ends add to UDP, and a line that is too slow, beside TCP through a tunnel',
  keys: 'from a key pressed in the window to the changed picture there',
  'idle-cost': 'what a still screen and silence cost, beside moving and speaking ones',
  heals: 'how soon a call is itself again: an end stopped or killed, a line that carried nothing',
  hostile: 'a call under a million hostile datagrams, beside the original',
  loss: 'a line that loses packets: frames and sound that come whole, freezes, what repair costs, beside the original',
  rate: 'a line whose capacity changes (RFC 8867): use, queue, time back, freezes',
  busy: 'a call beside programs that take all processors: what it makes of the line, with rate control and without',
  viewers: 'what viewers more cost a sender: CPU of the encoder and of the whole, one beside eight',
  guard: 'what the packet guard costs a packet',
  types: 'type-check of a project with five elements, in TypeScript 5.9, 6 and 7',
};

const [name, ...options] = process.argv.slice(2);
if (!Object.hasOwn(benches, name ?? '')) {
  const list = Object.entries(benches).map(([key, what]) => `  ${key.padEnd(10)}${what}`);
  console.error(`Usage: npm run bench -- NAME [--help]\n${list.join('\n')}`);
  process.exit(1);
}

const root = fileURLToPath(new URL('..', import.meta.url));
const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
const compiled = spawnSync(process.execPath, [tsc, '-p', 'bench/tsconfig.json'], { cwd: root, stdio: 'inherit' });
if (compiled.status !== 0) process.exit(1);
// The library loads its addon by way of these, from where it stands.
if (!existsSync(`${root}build-bench/scripts`)) symlinkSync('../scripts', `${root}build-bench/scripts`);
const child = spawn(process.execPath, [`build-bench/bench/${name}.js`, ...options], { cwd: root, stdio: 'inherit' });
// The bench closes what it started before it ends; until then this process waits.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('close', (code, signal) => process.exit(signal ? 130 : code));
