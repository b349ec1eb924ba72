// `npm run generate`: writes lib/gst/elements from the GStreamer registry of this machine. The generator runs as compiled
// JavaScript, built without type checks, so that it works while the types that it writes are missing or stale.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
const build = spawnSync(process.execPath, [tsc, '-p', join(root, 'tsconfig.build.json'), '--noCheck'], {
  stdio: 'inherit',
});
if (build.status !== 0) process.exit(build.status ?? 1);

const { generateLibraryTypes } = await import('../dist/gst/generate/generate.js');
const { version, elements, skipped } = await generateLibraryTypes({ outDir: join(root, 'lib/gst/elements') });
console.log(`Types of ${elements} elements of GStreamer ${version} written to lib/gst/elements.`);
for (const { factory, reason } of skipped) console.log(`  ${factory}: properties unchecked, because ${reason}.`);
