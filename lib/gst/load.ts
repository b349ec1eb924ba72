/** Loads the addon: a prebuilt binary, else the local build; one sentence when there is none. */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { explainLoadFailure, type LoadFailureCode } from '../../scripts/addon.mjs';
import { ClosedError, GstError } from './errors.js';
import type { Native } from './native.js';

const require = createRequire(import.meta.url);

function packageRoot(): string {
  let directory = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(directory, 'binding.gyp'))) directory = dirname(directory);
  return directory;
}

/** The addon cannot be loaded; the message says what brings it. */
class LoadError extends Error {
  readonly code: LoadFailureCode;
  constructor(cause: Error) {
    const { code, message } = explainLoadFailure(cause, packageRoot());
    super(message, { cause });
    this.name = 'LoadError';
    this.code = code;
  }
}

function load(): Native {
  // The CMake development build (ASan) lives in its own folder and is chosen by this variable.
  const override = process.env.GST_COSTREAM_PREBUILD;
  if (override) return require(resolve(override)) as Native;
  try {
    return (require('node-gyp-build') as (root: string) => Native)(packageRoot());
  } catch (error) {
    throw new LoadError(error as Error);
  }
}

export const native: Native = load();

// What no caller knows better than the addon reaches the application as it is, so it has the library's class already.
native.makeErrorsBy((code, message) =>
  code === 'CLOSED' ? new ClosedError('pipeline') : new GstError(code, message.replace(/(?<![.?!])$/, '.')),
);
