/** What the API reference says of GStreamer's C API; that it documents every public name is `npm run check:docs`. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { namedSymbols } from '../../scripts/check-symbols.mjs';

/** Of the C library, and of a plugin that installs no headers. */
const OUTSIDE = ['prctl', 'RTPSession', 'GstTracerRecord'];

const root = join(import.meta.dirname, '..', '..');

it('names C symbols that there are', () => {
  const named = readdirSync(join(root, 'lib', 'gst'), { recursive: true, encoding: 'utf8' })
    .filter(path => path.endsWith('.ts') && !path.startsWith('elements'))
    .flatMap(path => namedSymbols(readFileSync(join(root, 'lib', 'gst', path), 'utf8')))
    .filter(name => !OUTSIDE.includes(name));
  expect(new Set(named).size).toBeGreaterThan(80);
  const { stdout } = spawnSync('pkg-config', ['--cflags-only-I', 'gstreamer-app-1.0', 'gstreamer-rtp-1.0'], {
    encoding: 'utf8',
  });
  const folders = stdout.trim().split(/ *-I/).filter(Boolean);
  const { stdout: found } = spawnSync('grep', ['-rhow', '-f', '-', '--include=*.h', ...folders], {
    input: [...new Set(named)].join('\n'),
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  const known = new Set(found.split('\n'));
  expect([...new Set(named)].filter(name => !known.has(name))).toEqual([]);
});
