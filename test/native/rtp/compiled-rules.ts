/** A core of native/rtp that knows nothing of GStreamer, compiled alone with its test program, which has a clock of its own. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';

/** Compiles and runs native/test/NAME.cc with these sources of native/rtp; whatever it says but "ok" is a failure. */
export function expectRules(name: string, ...sources: string[]): void {
  const folder = mkdtempSync(join(tmpdir(), `gst-costream-${name}-`));
  try {
    const program = join(folder, name);
    const compiled = spawnSync(
      'c++',
      [
        ...['-std=c++20', '-O1', '-g', '-Wall', '-Wextra', '-Werror'],
        ...['-fsanitize=address,undefined', '-fno-sanitize-recover'],
        ...[`native/test/${name}.cc`, ...sources.map(source => `native/rtp/${source}`), '-o', program],
      ],
      { encoding: 'utf8' },
    );
    expect(compiled.stderr).toBe('');
    const run = spawnSync(program, { encoding: 'utf8', env: { ...process.env, LD_PRELOAD: '' } });
    expect(run.stdout).toBe('ok\n');
    expect(run).toMatchObject({ status: 0, stderr: '' });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
