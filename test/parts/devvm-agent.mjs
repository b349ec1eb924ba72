/**
 * Runs in the virtual machine: starts, signals and reports processes for devvm.ts, which says how the messages look.
 * Plain JavaScript, because the machine's Node runs it as it is.
 */
import { fork, spawn } from 'node:child_process';
import { connect } from 'node:net';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const verbs = fileURLToPath(new URL('./devvm-verbs.mjs', import.meta.url));

const [host, port, token] = process.argv.slice(2);
const children = new Map();
/** Processes that run verbs, by name; `runs` is the id of the verb. */
const runners = new Map();
const socket = connect(Number(port), host, () => tell({ hello: token }));
const tell = message => socket.write(`${JSON.stringify(message)}\n`);

function start(id, { command, args, env, cwd, runner }) {
  if (runner) return startVerb(id, args, runner);
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

function startVerb(id, words, name) {
  const runner = runners.get(name) ?? startRunner(name);
  runner.runs = id;
  children.set(id, runner.child);
  runner.child.send(words);
}

function startRunner(name) {
  const child = fork(verbs, { detached: true, stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
  const runner = { child, runs: undefined };
  runners.set(name, runner);
  const end = exit => {
    if (runner.runs === undefined) return;
    children.delete(runner.runs);
    tell({ id: runner.runs, exit });
    runner.runs = undefined;
  };
  child.on('message', ({ exit, ...said }) => (exit ? end(exit) : tell({ id: runner.runs, ...said })));
  // What native code says.
  for (const output of [child.stdout, child.stderr])
    output.on('data', data => tell({ id: runner.runs, stderr: data.toString('base64') }));
  child.once('close', (code, signal) => {
    runners.delete(name);
    end({ code, signal });
  });
  return runner;
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
