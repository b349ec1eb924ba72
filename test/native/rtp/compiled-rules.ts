/** A core of the addon that knows nothing of GStreamer, compiled alone with its test program, which has a clock of its own. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { expect } from 'vitest';

const CHECKS = ['-O1', '-g', '-fsanitize=address,undefined', '-fno-sanitize-recover'];

function compile(command: string, ...words: string[]): void {
  expect(spawnSync(command, [...CHECKS, ...words], { encoding: 'utf8' }).stderr).toBe('');
}

/** Compiles native/test/NAME.cc with these sources of native, and says where the program is. */
export function compileProgram(folder: string, name: string, sources: readonly string[]): string {
  const program = join(folder, name);
  const parts = sources.map(source => {
    if (!source.endsWith('.c')) return `native/${source}`;
    const object = join(folder, `${basename(source)}.o`);
    compile('cc', '-c', `native/${source}`, '-o', object);
    return object;
  });
  compile('c++', '-std=c++20', '-Wall', '-Wextra', '-Werror', `native/test/${name}.cc`, ...parts, '-o', program);
  return program;
}

/** Compiles and runs it; whatever it says but "ok" is a failure. */
export function expectRules(name: string, ...sources: string[]): void {
  const folder = mkdtempSync(join(tmpdir(), `gst-costream-${name}-`));
  try {
    const program = compileProgram(folder, name, sources);
    const run = spawnSync(program, { encoding: 'utf8', env: { ...process.env, LD_PRELOAD: '' } });
    expect(run.stdout).toBe('ok\n');
    expect(run).toMatchObject({ status: 0, stderr: '' });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
