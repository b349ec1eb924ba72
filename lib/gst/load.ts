/** Loads the addon: a prebuilt binary, else the local build; one sentence when there is none. */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Native } from './native.js';

const require = createRequire(import.meta.url);

function packageRoot(): string {
  let directory = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(directory, 'binding.gyp'))) directory = dirname(directory);
  return directory;
}

function load(): Native {
  // The CMake development build (ASan) lives in its own folder and is chosen by this variable.
  const override = process.env.GST_COSTREAM_PREBUILD;
  if (override) return require(override) as Native;
  return (require('node-gyp-build') as (root: string) => Native)(packageRoot());
}

export const native: Native = load();
