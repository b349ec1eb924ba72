/** The house checks: they hold for this repository, and each finds what it looks for in one that breaks it. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkHouse } from '../../scripts/check-house.mjs';

test('this repository keeps them', () => {
  expect(checkHouse(resolve('.')).errors).toEqual([]);
});

describe('a repository that does not', () => {
  let root = '';
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'house-'));
    execFileSync('git', ['init', '--quiet', root]);
    write('native/addon.cc', '');
    write('native/pad.cc', '');
    write('binding.gyp', '{ "sources": ["native/addon.cc", "native/pad.cc"] }');
    write('CMakeLists.txt', 'add_library(addon MODULE\n  native/addon.cc\n  native/pad.cc\n)');
    write('README.md', 'npm start, npm test');
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  test('as written it has no findings', () => {
    expect(checkHouse(root)).toEqual({ errors: [], warnings: [] });
  });

  test('a source that one build file lacks, and one that is gone', () => {
    write('CMakeLists.txt', 'add_library(addon MODULE\n  native/addon.cc\n  native/old.cc\n)');
    expect(checkHouse(root).errors).toEqual([
      'CMakeLists.txt does not list native/pad.cc.',
      'CMakeLists.txt lists native/old.cc, which does not exist.',
    ]);
  });

  test('a README without one of the two commands', () => {
    write('README.md', 'npm start');
    expect(checkHouse(root).errors).toEqual(['README.md does not name `npm test`.']);
  });

  // Put together here, because the check reads this file too.
  const home = ['', 'home', 'ann', ''].join('/');
  test.each([
    ['lib/a.ts', `// ${home}src`, `lib/a.ts:1 names a machine: ${home}`],
    [
      'package-lock.json',
      `{\n"resolved": "https:${'//'}registry.example.org/x.tgz" }`,
      'package-lock.json:2 names a machine:',
    ],
  ])('%s names a machine', (path, text, finding) => {
    write(path, text);
    expect(checkHouse(root).errors).toEqual([expect.stringContaining(finding)]);
  });

  test('an ignored file is nobody’s business', () => {
    write('.gitignore', 'build\n');
    write('build/config.gypi', ['', 'root', 'x'].join('/'));
    expect(checkHouse(root).errors).toEqual([]);
  });

  test('a long file is a warning', () => {
    write('lib/session/long.ts', 'x\n'.repeat(401));
    write('lib/gst/elements/generated.ts', 'x\n'.repeat(4000));
    expect(checkHouse(root)).toEqual({
      errors: [],
      warnings: ['lib/session/long.ts has 401 lines; is it still one subject?'],
    });
  });
});
