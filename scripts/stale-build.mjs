/** Whether a clone's build is older than its sources, as after `git pull`. Called by bin/, so it only looks at times. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What is built from which folder; tsc writes its record at each build that changes something. */
const BUILDS = [
  { sources: 'lib', kind: /\.ts$/, built: 'dist/.tsbuildinfo' },
  { sources: 'native', kind: /\.(cc|h)$/, built: 'build/Release/gst_costream.node' },
];

/** One sentence for whoever runs the old build; undefined where it is up to date or not there. */
export function staleBuild(rootUrl) {
  const root = fileURLToPath(rootUrl);
  const stale = BUILDS.some(({ sources, kind, built }) => {
    const time = changed(join(root, built));
    return time !== undefined && newest(join(root, sources), kind) > time;
  });
  return stale ? 'the sources are newer than what was built from them. Run: npm run setup' : undefined;
}

function newest(folder, kind) {
  const files = readdirSync(folder, { recursive: true }).filter(name => kind.test(name));
  return Math.max(0, ...files.map(name => changed(join(folder, name)) ?? 0));
}

function changed(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs;
}
