/** `gst-costream config`, and a verb that takes what it says. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { run } from './program.js';

let home: string;
let path: string;
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'gst-costream-config-cli-'));
  path = join(home, 'gst-costream/config.json');
  mkdirSync(join(home, 'gst-costream'));
  const profiles = { ann: { peer: '127.0.0.1', timeLimit: 0.5, video: 'test', audio: 'none', basePort: 23_700 } };
  writeFileSync(path, JSON.stringify({ fps: 15, repair: false, profiles }));
});
afterAll(() => rmSync(home, { recursive: true }));

const program = (...words: string[]) => run(words, { XDG_CONFIG_HOME: home, GST_COSTREAM_SIZE: '320x240' });

it('shows each value of a verb and where it came from, flags and all', async () => {
  const { code, stdout, stderr } = await program('config', 'show', 'send', '--profile', 'ann', '--bitrate', '700');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const rows = Object.fromEntries(
    stdout.split('\n').map(line => [line.split(/ {2,}/)[0], line.split(/ {2,}/).slice(1)]),
  );
  expect(rows).toMatchObject({
    peer: ['127.0.0.1', `${path}, profile ann`],
    fps: ['15', path],
    repair: ['false', path],
    size: ['320x240', '$GST_COSTREAM_SIZE'],
    bitrate: ['700', '--bitrate'],
    peerTimeout: ['90', 'default'],
  });
  const json = JSON.parse((await program('config', 'show', '--json')).stdout) as { settings: object[] };
  expect(json).toMatchObject({ verb: 'call', path });
  expect(json.settings).toContainEqual({ name: 'fps', value: 15, origin: 'file', where: path });
});

it('path and init name the file; what is wrong ends with 1 and one sentence', async () => {
  expect((await program('config', 'path')).stdout).toBe(`${path}\n`);
  expect(await program('config', 'init')).toMatchObject({
    code: 1,
    stderr: `gst-costream: ${path} is there already; change it, or move it away.\n`,
  });
  expect(await program('send', '--profile', 'bob')).toMatchObject({
    code: 1,
    stderr: `gst-costream: There is no profile "bob" in ${path}; it has ann.\n`,
  });
  expect((await program('config', 'show', 'demo')).stderr).toContain('Expected send, recv or call for config show');
  expect((await program('config', 'show', 'send', '--fsp', '3')).stderr).toContain('did you mean --fps?');
});

it('a verb runs by its profile alone', async () => {
  const { stdout, stderr } = await program('send', '--profile', 'ann', '--json');
  expect(stderr).toContain('Sending to 127.0.0.1.');
  const statistics = stdout.split('\n').find(line => line.includes('"type":"error"'));
  expect(JSON.parse(statistics!)).toMatchObject({ code: 'PEER_LOST' });
});

it('completion knows its parts, and the names of the profiles', async () => {
  expect((await program('complete', '--', 'config', '')).stdout).toBe('show\npath\ninit\n');
  expect((await program('complete', '--', 'config', 'show', '--js')).stdout).toBe('--json\n');
  expect((await program('complete', '--', 'call', '--profile', '')).stdout).toBe('ann\n');
});
