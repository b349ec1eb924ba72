/** The Node versions that the package promises, as binaries from the npm registry, kept in the user's cache. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

const cache = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'gst-costream');

/** Path of a Node of this major version; this very process's where it is the one. */
export async function nodeOf(major: number): Promise<string> {
  if (process.version.startsWith(`v${major}.`)) return process.execPath;
  const name = `node-linux-${process.arch}`;
  const prefix = join(cache, `node-${major}`);
  const path = join(prefix, 'node_modules', name, 'bin', 'node');
  if (!existsSync(path)) {
    await mkdir(prefix, { recursive: true });
    await run('npm', ['install', '--prefix', prefix, '--no-audit', '--no-fund', `${name}@${major}`]);
  }
  return path;
}

/** Why the npm registry cannot be used, in npm's words; undefined when it answers. */
export async function registryTrouble(): Promise<string | undefined> {
  try {
    await run('npm', ['view', 'node-gyp-build', 'version', '--fetch-retries=0', '--fetch-timeout=10000']);
    return undefined;
  } catch (error) {
    return /npm error (?!code).*/.exec((error as { stderr: string }).stderr)?.[0] ?? (error as Error).message;
  }
}
