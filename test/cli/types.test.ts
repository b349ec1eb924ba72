/** `gst-costream types` writes what a project imports; `gst-costream convert` prints what it can begin with. */
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { run } from './program.js';

let out: string;
beforeEach(async () => {
  out = await mkdtemp(join(tmpdir(), 'gst-costream-types-'));
});
afterEach(() => rm(out, { recursive: true }));

it('writes all that is installed, and removes what it wrote before and no longer knows', async () => {
  await writeFile(join(out, 'gone.ts'), '// Generated from the registry of GStreamer 1.0.0. Do not edit.\n');
  await writeFile(join(out, 'mine.ts'), 'export {};\n');
  const { code, stdout } = await run(['types', '--out', out]);
  expect(code).toBe(0);
  expect(Number(/Types of (\d+) elements of GStreamer 1\.\d+\.\d+ written to /.exec(stdout)?.[1])).toBeGreaterThan(500);
  const files = await readdir(out);
  expect(files).toEqual(expect.arrayContaining(['index.ts', 'x264.ts', 'mine.ts']));
  expect(files).not.toContain('gone.ts');
  const index = await readFile(join(out, 'index.ts'), 'utf8');
  expect(index).toMatch(/declare module 'gst-costream\/gst'[\s\S]*interface Register/);
  expect(index).toContain('x264enc');
});

it('writes only what was asked for, and names what is not there', async () => {
  const { code } = await run(['types', '--out', out, 'x264enc']);
  expect(code).toBe(0);
  const index = await readFile(join(out, 'index.ts'), 'utf8');
  expect(index).toContain('x264enc');
  expect(index).not.toContain('rtpbin');
  const none = await run(['types', '--out', out, 'nosuchelement']);
  expect(none).toMatchObject({
    code: 1,
    stderr: 'gst-costream: GStreamer has no nosuchelement here; `gst-inspect-1.0` lists what it has.\n',
  });
});

it('convert prints a line as a program, given whole or in words', async () => {
  const line = ['videotestsrc', 'num-buffers=3', '!', 'video/x-raw,width=64', '!', 'fakesink'];
  const whole = await run(['convert', `gst-launch-1.0 -v ${line.join(' ')}`]);
  const words = await run(['convert', '--', ...line]);
  expect(whole).toMatchObject({ code: 0, stderr: expect.stringMatching(/^gst-costream: Verbose output/) });
  expect(words).toMatchObject({ code: 0, stdout: whole.stdout, stderr: '' });
  expect(whole.stdout).toContain('chain(el.videotestsrc({ numBuffers: 3 }), caps.video({ width: 64 }), el.fakesink())');
  expect(await run(['convert', 'x264enc bitrat=5'])).toMatchObject({
    code: 1,
    stdout: '',
    stderr: 'gst-costream: x264enc has no property "bitrat"; did you mean bitrate?\n',
  });
});
