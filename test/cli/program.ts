/** Runs the program as a user does, from bin/, and collects what it says. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

export const PROGRAM = fileURLToPath(new URL('../../bin/gst-costream.mjs', import.meta.url));

export interface Ended {
  code: number | null;
  signal: NodeJS.Signals | null;
  stdout: string;
  stderr: string;
  seconds: number;
}

/** Environment variables on top of the test's own; undefined removes one. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** A started program; `ended` resolves when it is gone. */
export interface Running {
  child: ChildProcess;
  ended: Promise<Ended>;
}

export function start(words: readonly string[], env: Environment = {}): Running {
  const begun = performance.now();
  const child = spawn(process.execPath, [PROGRAM, ...words], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (text: string) => {
      output[name] += text;
    });
  }
  const ended = once(child, 'close').then(([code, signal]) => ({
    code: code as number | null,
    signal: signal as NodeJS.Signals | null,
    ...output,
    seconds: (performance.now() - begun) / 1000,
  }));
  return { child, ended };
}

export function run(words: readonly string[], env: Environment = {}): Promise<Ended> {
  return start(words, env).ended;
}

/** The objects of `--json`, one a line. */
export function jsonLines(text: string): Record<string, unknown>[] {
  return text
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line) as Record<string, unknown>);
}
