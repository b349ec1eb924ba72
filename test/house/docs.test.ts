/** The API reference: every public name is documented, and every link in it leads somewhere. */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';

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
