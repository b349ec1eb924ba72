/** The lines of the document that asked for channels, word for word: the same frames as through a pipe of one machine. */
import { execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { PROGRAM } from '../cli/program.js';
import { RedisServer } from '../parts/redis.js';
import { SshServer } from '../parts/sshd.js';

const FRAMES = 75;
let redis: RedisServer;
let sshd: SshServer;
let directory = '';

beforeAll(async () => {
  [redis, sshd] = await Promise.all([RedisServer.start(), SshServer.start()]);
  directory = mkdtempSync(join(tmpdir(), 'gst-costream-ffmpeg-'));
  const picture = `testsrc2=size=320x240:rate=25:duration=${FRAMES / 25}`;
  const words = [
    '-v',
    'error',
    '-f',
    'lavfi',
    '-i',
    picture,
    '-c:v',
    'libx264',
    '-bf',
    '2',
    join(directory, 'input.mkv'),
  ];
  execFileSync('ffmpeg', words, { stdio: 'inherit' });
});
afterAll(async () => {
  rmSync(directory, { recursive: true, force: true });
  await Promise.all([redis[Symbol.asyncDispose](), sshd[Symbol.asyncDispose]()]);
});

/** Runs a line in a folder of its own, which knows the program by the document's name for it. */
async function line(folder: string, text: string, env: Readonly<Record<string, string>> = {}): Promise<string> {
  const cwd = join(directory, folder);
  mkdirSync(cwd, { recursive: true });
  const names = readdirSync(cwd);
  if (!names.includes('data_streamer')) symlinkSync(PROGRAM, join(cwd, 'data_streamer'));
  if (!names.includes('input.mkv')) symlinkSync(join(directory, 'input.mkv'), join(cwd, 'input.mkv'));
  const child = spawn('bash', ['-o', 'pipefail', '-c', text], {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (part: string) => {
    said += part;
  });
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`${text} ended with ${code}: ${said.slice(-2000)}`);
  return cwd;
}

/** Each picture's digest, by its name. */
function frames(folder: string): Record<string, string> {
  const names = readdirSync(folder).filter(name => name.endsWith('.ppm'));
  return Object.fromEntries(
    names.map(name => [
      name,
      createHash('sha256')
        .update(readFileSync(join(folder, name)))
        .digest('hex'),
    ]),
  );
}

test('the pictures that arrive are those of a local pipe, through Redis and through ssh', async () => {
  const local = frames(await line('local', 'ffmpeg -i input.mkv -f h264 - | ffmpeg -i pipe:0 frame_%03d.ppm'));
  expect(Object.keys(local)).toHaveLength(FRAMES);
  for (const [name, env] of Object.entries({
    redis: { GST_COSTREAM_VIA: redis.via },
    ssh: { GST_COSTREAM_VIA: sshd.via(), GST_COSTREAM_SSH: sshd.client },
  })) {
    const [, consumed] = await Promise.all([
      line(`${name}-write`, 'ffmpeg -i input.mkv -f h264 - | ./data_streamer write channel_id', env),
      line(`${name}-read`, './data_streamer read channel_id | ffmpeg -i pipe:0 frame_%03d.ppm', env),
    ]);
    expect(frames(consumed)).toEqual(local);
  }
});
