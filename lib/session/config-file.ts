/** A first configuration file. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { StartError } from '../errors.js';
import { configPath } from './config.js';

/** What it shows: one option for all calls, and a profile for one peer. */
const FIRST = {
  bitrate: 4000,
  profiles: { ann: { peer: 'ann.example.org', video: 'screen', videoOut: 'window' } },
};

/** Writes a file to begin with, for its owner alone, and returns its path. @throws StartError FILE where there is one already */
export function initConfig(environment: NodeJS.ProcessEnv = process.env): string {
  const path = configPath(environment);
  try {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    writeFileSync(path, `${JSON.stringify(FIRST, undefined, 2)}\n`, { mode: 0o600, flag: 'wx' });
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException;
    if (code === 'EEXIST')
      throw new StartError('FILE', `${path} is there already; change it, or move it away.`, { cause });
    throw new StartError('FILE', `Cannot write ${path}: ${message}.`, { cause });
  }
  return path;
}
