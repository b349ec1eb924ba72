/** `gst-costream man`: every verb and option, in what man can read. */
import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { start } from './program.js';

describe('man', () => {
  it('has every verb with its options, no word of which is lost on the way', async () => {
    const [{ code, stdout: page }, { stdout: help }] = await Promise.all([
      start(['man']).ended,
      start(['--help']).ended,
    ]);
    expect(code).toBe(0);
    const verbs = [...help.matchAll(/^ {2}([a-z]+) .*\[options\]|^ {2}([a-z]+) {2,}\S/gm)].map(([, a, b]) => a ?? b!);
    expect(verbs).toEqual(expect.arrayContaining(['send', 'recv', 'setup', 'doctor', 'man']));
    for (const verb of verbs.filter(name => name !== 'help')) expect(page).toContain(`.SS gst\\-costream ${verb} `);
    expect(page).toContain('.TP\n.B \\-\\-video <spec>\n');
    // Nothing that roff would take for a request of its own.
    const requests = [...page.matchAll(/^[.'](\S*)/gm)].map(([, name]) => name);
    expect(new Set(requests)).toEqual(new Set(['TH', 'SH', 'SS', 'TP', 'B', 'I', 'BR']));
  });

  it('is read by groff without a warning, where that is installed', async ({ skip }) => {
    if (spawnSync('groff', ['--version']).error) skip('groff is not installed');
    const { stdout: page } = await start(['man']).ended;
    const { stdout, stderr } = spawnSync('groff', ['-man', '-Tascii', '-ww', '-P-c', '-P-b', '-P-u'], {
      input: page,
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    expect(stdout).toContain('--video-out <spec>');
  });
});
