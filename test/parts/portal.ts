/** A screen-cast portal of the test's own, on a bus of its own: compiled on the spot, for it hands out descriptors. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Process } from './process.js';

const run = promisify(execFile);

/** Compiles it into `directory`; returns the program's path. */
export async function portalProgram(directory: string): Promise<string> {
  const program = join(directory, 'portal');
  const { stdout: flags } = await run('pkg-config', ['--cflags', '--libs', 'gio-unix-2.0']);
  const source = join(import.meta.dirname, 'portal.cc');
  await run('g++', ['-std=c++20', '-o', program, source, ...flags.trim().split(/\s+/)]);
  return program;
}

/** Its user gives the picture of this node, or declines. */
export function startPortal(
  program: string,
  {
    node,
    socket,
    answer,
    env,
  }: { node: number; socket: string; answer: 'give' | 'decline'; env: Readonly<Record<string, string | undefined>> },
): Promise<Process> {
  return Process.start({ command: program, args: [String(node), socket, answer], env, ready: /^ready$/ });
}
