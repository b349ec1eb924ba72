/**
 * `npm run prebuild`: prebuilds/PLATFORM-ARCH for the tarball, by prebuildify. It clears build/ and moves the addon out of
 * it; `npm start` and `npm test` build it again.
 */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { headerOptions } from './steps/headers.mjs';

const root = join(import.meta.dirname, '..');
const prebuildify = createRequire(import.meta.url).resolve('prebuildify/bin.js');
rmSync(join(root, 'prebuilds'), { recursive: true, force: true });
const { status } = spawnSync(
  process.execPath,
  // What node-gyp calls an option is a setting of npm's to whoever starts it for us.
  [prebuildify, '--napi', '--strip', '--tag-libc', '--name', 'gst-costream'],
  {
    cwd: root,
    stdio: 'inherit',
    env: {
      ...process.env,
      ...Object.fromEntries(headerOptions().map(option => option.replace('--', 'npm_config_').split('='))),
      JOBS: String(availableParallelism()),
    },
  },
);
process.exitCode = status ?? 1;
