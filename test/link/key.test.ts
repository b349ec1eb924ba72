/** Where a key is read from: files, and pipes that may have nobody at their other end. */
import { spawn, spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { generateKey, parseKey, readKey } from '../../lib/link/key.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gst-costream-key-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function pipe(name: string, mode = '600'): string {
  const path = join(folder, name);
  expect(spawnSync('mkfifo', ['-m', mode, path]).status).toBe(0);
  return path;
}

const key = generateKey();

describe('a pipe', () => {
  it('into which nobody writes is refused at once', async () => {
    const path = pipe('silent');
    await expect(readKey({ keyFile: path })).rejects.toMatchObject({
      ...{ code: 'FILE', exitCode: 1 },
      message: `Nobody writes into the pipe ${path}: start what writes the key there first.`,
    });
  });

  it('gives the key in pieces, and is not waited for beyond the line', async () => {
    const path = pipe('slow');
    // Both ends are ours: opening one end alone would wait for the other.
    const writing = openSync(path, 'r+');
    writeSync(writing, key.slice(0, 20));
    const reading = readKey({ keyFile: path });
    writeSync(writing, `${key.slice(20)}\n`);
    expect((await reading)!.equals(parseKey(key))).toBe(true);
    closeSync(writing);
  });

  it('of a program that ends without a new line gives it too', async () => {
    const path = pipe('program');
    const writing = openSync(path, 'r+');
    const program = spawn('sh', ['-c', `printf %s ${key}`], { stdio: ['ignore', writing, 'ignore'] });
    const reading = readKey({ keyFile: path });
    program.once('spawn', () => closeSync(writing));
    expect((await reading)!.equals(parseKey(key))).toBe(true);
  });

  it.each([
    ['whose writer stays silent is given up', '', /^No key came through the pipe .* within 60 s\.$/],
    ['without an end is refused', 'x'.repeat(5000), /is too long to be a key file\.$/],
  ])('%s', async (_what, text, message) => {
    const path = pipe(`writer-${text.length}`);
    const writing = openSync(path, 'r+');
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      const reading = readKey({ keyFile: path });
      const refused = expect(reading).rejects.toMatchObject({ code: 'FILE', message: expect.stringMatching(message) });
      writeSync(writing, text);
      vi.advanceTimersByTime(text ? 0 : 60_000);
      await refused;
    } finally {
      vi.useRealTimers();
      closeSync(writing);
    }
  });

  it('is waited for no longer than the caller wants', async () => {
    const path = pipe('abandoned');
    const writing = openSync(path, 'r+');
    const leaving = new AbortController();
    const reading = readKey({ keyFile: path, signal: leaving.signal });
    leaving.abort(new Error('enough'));
    await expect(reading).rejects.toThrow('enough');
    closeSync(writing);
  });
});

describe('what is no key file', () => {
  it.each([
    ['a device', () => '/dev/zero', /^\/dev\/zero is no file, and so no key file\.$/],
    ['a folder', () => folder, /is no file, and so no key file\.$/],
    ['a pipe that others can read', () => pipe('open', '644'), /^Others of this machine can read the key file/],
    [
      'a long file',
      () => {
        const path = join(folder, 'long');
        writeFileSync(path, 'x'.repeat(5000), { mode: 0o600 });
        return path;
      },
      /is too long to be a key file\.$/,
    ],
  ])('%s is refused in one sentence', async (_what, make, message) => {
    await expect(readKey({ keyFile: make() })).rejects.toMatchObject({
      code: 'FILE',
      message: expect.stringMatching(message),
    });
  });
});
