/** The shell examples as their first lines say, with test pictures in the place of devices. */
import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { PROGRAM } from '../cli/program.js';
import { Process } from '../parts/process.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gst-costream-scripts-'));
  symlinkSync(PROGRAM, join(folder, 'gst-costream'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function script(name: string, words: readonly string[], env: Record<string, string> = {}): Promise<Process> {
  return Process.start({
    command: `examples/${name}.sh`,
    args: words,
    env: {
      PATH: `${folder}:${process.env.PATH}`,
      XDG_CONFIG_HOME: join(folder, 'config'),
      VIDEO: 'test',
      AUDIO: 'test',
      ...env,
    },
    stopSignal: 'SIGINT',
  });
}

it('co-stream.sh: two ends see each other', async () => {
  const env = { VIDEO_OUT: 'none', AUDIO_OUT: 'none' };
  const words = ['--base-port', '24900', '--size', '320x240', '--time-limit', '6'];
  const ends = await Promise.all([
    script('co-stream', [...words, '--listen', '127.0.0.1'], { ...env, PEER: '127.0.0.2' }),
    script('co-stream', [...words, '--listen', '127.0.0.2'], { ...env, PEER: '127.0.0.1' }),
  ]);
  for (const end of ends) {
    expect((await end.exited).code, end.output).toBe(0);
    const [, sent, received] = /sent (\d+) frames .*; received (\d+) frames/.exec(end.output)!;
    expect(Number(sent)).toBeGreaterThan(30);
    expect(Number(received)).toBeGreaterThan(15);
  }
});

it('camera-only.sh: sends; headless.sh: a profile and the unit that runs it; both want a PEER', async () => {
  const camera = await script('camera-only', ['--base-port', '24950', '--size', '320x240'], { PEER: '127.0.0.1' });
  await camera.line(/^Sending to 127\.0\.0\.1\.$/);
  await camera.close();

  const headless = await script('headless', ['--dry-run'], { PEER: 'bob.example.org' });
  expect((await headless.exited).code, headless.output).toBe(0);
  expect(headless.output).toMatch(/^peer +bob\.example\.org +.*profile studio$/m);
  expect(headless.output).toContain('systemctl --user enable gst-costream-studio.service');
  expect(readFileSync(join(folder, 'config/gst-costream/config.json'), 'utf8')).toContain('"video": "test"');

  const lost = await script('co-stream', [], { PEER: '' });
  expect((await lost.exited).code).not.toBe(0);
  expect(lost.output).toContain('PEER=ann.example.org examples/co-stream.sh');
});
