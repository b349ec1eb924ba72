/** The addon (node-gyp) and the library (tsc), both incremental. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { run } from '../run.mjs';
import { headerOptions } from './headers.mjs';

const require = createRequire(import.meta.url);

export async function buildAddon(root) {
  const gyp = require.resolve('node-gyp/bin/node-gyp.js');
  const options = headerOptions();
  const node = (label, args, failure) => run(label, process.execPath, [gyp, ...args], { cwd: root, failure });

  // Configuring takes longer than an idle build, so it is done when what it reads has changed.
  const stamp = join(root, 'build', 'configured');
  const inputs = [readFileSync(join(root, 'binding.gyp')), process.version, process.arch, gyp, ...options];
  const hash = createHash('sha256').update(inputs.join('\n')).digest('hex');
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== hash) {
    const failure = `The build could not be prepared; are Node's headers for ${process.version} reachable?`;
    await node('configuring the addon', ['configure', ...options], failure);
    writeFileSync(stamp, hash);
  }
  await node('building the addon', ['build', '-j', String(availableParallelism())], 'The addon does not compile.');
}

export async function buildLibrary(root) {
  await run(
    'building the library',
    process.execPath,
    [require.resolve('typescript/bin/tsc'), '-b', 'tsconfig.build.json'],
    {
      cwd: root,
      failure: 'The library does not compile.',
    },
  );
}
