/** The API reference: every public name is documented, and every link in it leads somewhere. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { namedSymbols } from '../../scripts/check-symbols.mjs';

/** Of the C library, and of a plugin that installs no headers. */
const OUTSIDE = ['prctl', 'RTPSession', 'GstTracerRecord'];

const root = join(import.meta.dirname, '..', '..');
const typedoc = join(dirname(createRequire(import.meta.url).resolve('typedoc/package.json')), 'bin', 'typedoc');

it('documents every public name', () => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [typedoc, '--emit', 'none', '--treatValidationWarningsAsErrors', '--logLevel', 'Warn'],
    { cwd: root, encoding: 'utf8' },
  );
  expect(`${stdout}${stderr}`).toBe('');
  expect(status).toBe(0);
}, 300_000);

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
