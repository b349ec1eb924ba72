/** The import rules catch what they forbid: small trees, one that keeps the rules and one that breaks each of them. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const CONFIG = resolve('.dependency-cruiser.cjs');
const DEPCRUISE = resolve('node_modules/dependency-cruiser/bin/dependency-cruise.mjs');

let root = '';
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'imports-'));
  writeFileSync(join(root, 'tsconfig.json'), '{ "compilerOptions": { "module": "NodeNext" } }');
  writeFileSync(join(root, 'package.json'), '{ "type": "module" }');
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Writes modules, each importing the ones named; a leading "type " makes it an import of types. */
function writeTree(files: Record<string, string[]>): void {
  for (const room of ['lib', 'native']) rmSync(join(root, room), { recursive: true, force: true });
  for (const [path, imports] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    const lines = imports.map((target, index) =>
      target.startsWith('type ')
        ? `import type { value as V${index} } from '${target.slice(5)}';\nexport type T${index} = typeof V${index};`
        : `import { value as value${index} } from '${target}';\nconsole.log(value${index});`,
    );
    writeFileSync(join(root, path), `${lines.join('\n')}\nexport const value = 1;\n`);
  }
}

/** Runs dependency-cruiser over the tree as `npm run check:imports` does over the repository. */
function cruise(): { status: number | null; violations: string[] } {
  const { status, stdout } = spawnSync(process.execPath, [DEPCRUISE, '--config', CONFIG, 'lib'], {
    cwd: root,
    encoding: 'utf8',
  });
  // "  error rule: from → to"; a cycle goes on below, an orphan has no target.
  const found = stdout.matchAll(/^ *error ([\w-]+): (\S+)(?: → (\S+))?/gm);
  return {
    status,
    violations: [...found].map(([, rule, from, to]) => `${rule}: ${from}${to ? ` -> ${to}` : ''}`).sort(),
  };
}

test('the way down is allowed, and types that know each other', () => {
  writeTree({
    'lib/cli/main.ts': ['../session/send.js'],
    'lib/session/send.ts': ['../rtp/session.js', '../media/video.js', '../link/udp.js', '../control/keys.js'],
    'lib/rtp/session.ts': ['../gst/pipeline.js'],
    'lib/media/video.ts': ['../gst/pipeline.js', 'type ../rtp/session.js'],
    'lib/link/udp.ts': ['../gst/pipeline.js'],
    'lib/control/keys.ts': ['../link/udp.js'],
    'lib/gst/pipeline.ts': ['./element.js'],
    'lib/gst/element.ts': ['type ./pipeline.js'],
  });
  expect(cruise()).toEqual({ status: 0, violations: [] });
});

test('every rule catches what it forbids', () => {
  writeTree({
    'lib/cli/main.ts': ['../session/send.js'],
    'lib/session/send.ts': ['../cli/words.js', '../../native/addon.js'],
    'lib/cli/words.ts': [],
    'lib/rtp/session.ts': ['../session/options.js', 'type ../cli/words.js'],
    'lib/session/options.ts': [],
    'lib/link/udp.ts': ['../media/video.js'],
    'lib/media/video.ts': [],
    'lib/gst/pipeline.ts': ['type ../media/video.js'],
    'lib/pipe/read.ts': ['./write.js'],
    'lib/pipe/write.ts': ['./read.js'],
    'lib/host/dead.ts': [],
    'native/addon.js': [],
  });
  const { status, violations } = cruise();
  expect(violations).toEqual([
    'gst-is-the-ground: lib/gst/pipeline.ts -> lib/media/video.ts',
    'link-knows-no-media: lib/link/udp.ts -> lib/media/video.ts',
    'native-by-one-door: lib/session/send.ts -> native/addon.js',
    'no-cycles: lib/pipe/read.ts',
    'no-orphans: lib/host/dead.ts',
    'rooms-do-not-climb: lib/rtp/session.ts -> lib/cli/words.ts',
    'rooms-do-not-climb: lib/rtp/session.ts -> lib/session/options.ts',
    'session-below-cli: lib/session/send.ts -> lib/cli/words.ts',
  ]);
  expect(status).toBeGreaterThan(0);
});
