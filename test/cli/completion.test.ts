/** Completion as the shells ask for it, and in a bash that presses Tab. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PROGRAM, start } from './program.js';

const complete = async (...words: string[]) =>
  (await start(['complete', '--', ...words]).ended).stdout.split('\n').slice(0, -1);

describe('completion', () => {
  it('knows verbs, their options, and the words of the devices that are there', async () => {
    expect(await complete('se')).toEqual(['send', 'setup', 'service']);
    expect(await complete('send', '--vid')).toEqual(['--video']);
    expect(await complete('recv', '--vid')).toEqual(['--video-out']);
    expect(await complete('send', '--video', 't')).toEqual(['test']);
    expect(await complete('recv', '--audio-out', '')).toContain('none');
    expect(await complete('setup', '--audio', 'v')).toEqual(['virtual']);
    expect(await complete('send', '--encoder', 'v')).toEqual(['vaapi', 'v4l2']);
    expect(await complete('completion', '')).toEqual(['bash', 'zsh', 'fish']);
    expect(await complete('send', '--record', '')).toEqual([]);
    expect(await complete('no-such-verb', '')).toEqual([]);
  });

  it('works in bash, also behind a colon', async () => {
    const directory = mkdtempSync(join(tmpdir(), 'gst-costream-completion-'));
    symlinkSync(PROGRAM, join(directory, 'gst-costream'));
    const { stdout: script } = await start(['completion', 'bash']).ended;
    const tab = (line: string) => {
      const press = `${script}\nCOMP_LINE='${line}' COMP_POINT=${line.length}\n_gst_costream\nprintf '%s\\n' "\${COMPREPLY[@]}"`;
      const env = { ...process.env, PATH: `${directory}:${process.env.PATH}` };
      return spawnSync('bash', ['-c', press], { encoding: 'utf8', env }).stdout.trim().split('\n');
    };
    expect(tab('gst-costream dev')).toEqual(['devices']);
    expect(tab('gst-costream send --bit')).toEqual(['--bitrate']);
    expect(tab('gst-costream send --video te')).toEqual(['test']);
    expect(tab('gst-costream completion ')).toEqual(['bash', 'zsh', 'fish']);
    rmSync(directory, { recursive: true });
  });

  it('names the shells that it knows', async () => {
    const { code, stderr } = await start(['completion', 'csh']).ended;
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: 'gst-costream: Expected bash, zsh or fish but received "csh".\n',
    });
  });
});
