/** Runs one tool of the set-up: quiet while all is well, its whole output when it fails. */
import { spawn } from 'node:child_process';

/** A failure whose message is one sentence for the person at the terminal. */
export class SetupError extends Error {}

/** What the set-up is about to do, or a person should know. Standard output belongs to the program that is started. */
export function say(line) {
  process.stderr.write(`${line}\n`);
}

/** Runs `command` under the heading `label`; `failure` is the sentence for a status other than zero. */
export async function run(label, command, args, { failure, ...options }) {
  process.stderr.write(`${label} … `);
  const started = performance.now();
  const { status, output, error } = await collect(command, args, options);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  if (status === 0) {
    say(`${seconds} s`);
    return;
  }
  say('failed\n');
  process.stderr.write(output);
  const cause = error ? error.message : `${command} ended with status ${status}`;
  throw new SetupError(`${failure} (${cause})`);
}

function collect(command, args, options) {
  return new Promise(resolve => {
    const child = spawn(command, args, { ...options, stdio: ['inherit', 'pipe', 'pipe'] });
    const chunks = [];
    child.stdout.on('data', chunk => chunks.push(chunk));
    child.stderr.on('data', chunk => chunks.push(chunk));
    const end = (status, error) => resolve({ status, error, output: Buffer.concat(chunks).toString() });
    child.on('error', error => end(null, error));
    child.on('close', (code, signal) => end(code ?? signal, undefined));
  });
}
