/**
 * Runs in the virtual machine: starts, signals and reports processes for devvm.ts, which says how the messages look.
 * Plain JavaScript, because the machine's Node runs it as it is.
 */
import { spawn } from 'node:child_process';
import { connect } from 'node:net';
import { createInterface } from 'node:readline';

const [host, port, token] = process.argv.slice(2);
const children = new Map();
const socket = connect(Number(port), host, () => tell({ hello: token }));
const tell = message => socket.write(`${JSON.stringify(message)}\n`);

function start(id, { command, args, env, cwd }) {
  // A group of its own, so that what it starts is ended with it.
  const child = spawn(command, args, {
    cwd,
    env: { ...process.env, ...env },
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  children.set(id, child);
  for (const name of ['stdout', 'stderr'])
    child[name].on('data', data => tell({ id, [name]: data.toString('base64') }));
  child.once('error', error => tell({ id, stderr: Buffer.from(`${error.message}\n`).toString('base64') }));
  child.once('close', (code, signal) => {
    children.delete(id);
    tell({ id, exit: { code: child.pid === undefined ? null : code, signal } });
  });
}

function kill(pid, signal) {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}

createInterface({ input: socket }).on('line', line => {
  const { id, start: what, signal, group } = JSON.parse(line);
  if (what) start(id, what);
  const pid = children.get(id)?.pid;
  if (signal && pid) kill(group ? -pid : pid, signal);
});
// The test has ended, or its process has: so does the machine.
socket.on('error', () => {});
socket.on('close', () => process.exit(0));
