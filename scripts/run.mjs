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
  const heading = `${label} … `;
  process.stderr.write(heading);
  const started = performance.now();
  const { status, output, error } = await collect(command, args, options, text => showLatest(heading, text));
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  showLatest(heading, '');
  if (status === 0) {
    say(`${seconds} s`);
    return;
  }
  say('failed\n');
  process.stderr.write(output);
  const cause = error ? error.message : `${command} ended with status ${status}`;
  throw new SetupError(`${failure} (${cause})`);
}

/** On a terminal the tool's latest line stands behind the heading, so that minutes of apt-get are no silence. */
function showLatest(heading, text) {
  const { isTTY, columns = 80 } = process.stderr;
  if (!isTTY) return;
  const latest =
    text
      .trimEnd()
      .split(/[\r\n]/)
      .at(-1) ?? '';
  process.stderr.write(`\r\x1b[K${`${heading}${latest}`.slice(0, columns - 1)}`);
}

function collect(command, args, options, onOutput) {
  return new Promise(resolve => {
    const child = spawn(command, args, { ...options, stdio: ['inherit', 'pipe', 'pipe'] });
    const chunks = [];
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', chunk => {
        chunks.push(chunk);
        onOutput(chunk.toString());
      });
    }
    const end = (status, error) => resolve({ status, error, output: Buffer.concat(chunks).toString() });
    child.on('error', error => end(null, error));
    child.on('close', (code, signal) => end(code ?? signal, undefined));
  });
}
