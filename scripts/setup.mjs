/**
 * Everything between a fresh clone and a running program: system packages, npm dependencies, addon, library. Each step
 * asks whether it is needed, so that a second run costs little. `node scripts/setup.mjs --test` adds what the tests need.
 */
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { SetupError, say } from './run.mjs';
import { buildAddon, buildLibrary } from './steps/build.mjs';
import { installDependencies } from './steps/dependencies.mjs';
import { installSystemPackages } from './steps/system.mjs';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Ends the process with status 1 and one sentence when a step fails. */
export async function setUp(needs) {
  try {
    await installSystemPackages(needs);
    await installDependencies(root);
    await buildAddon(root);
    await buildLibrary(root);
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    say(`\n${error.message}`);
    process.exit(1);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await setUp(process.argv.includes('--test') ? ['build', 'run', 'test'] : ['build', 'run']);
}
