/** write, read and channels as a person uses them: what they show, what they say when something is wrong, and Ctrl-C. */
import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Process } from '../parts/process.js';
import { RedisServer } from '../parts/redis.js';
import { jsonLines, PROGRAM, run } from './program.js';
import { screenAfter, Terminal } from './terminal.js';

let server: RedisServer;
let directory = '';
beforeAll(async () => {
  server = await RedisServer.start();
  directory = mkdtempSync(join(tmpdir(), 'gst-costream-channels-'));
});
afterAll(async () => {
  rmSync(directory, { recursive: true });
  await server[Symbol.asyncDispose]();
});

/** Runs a line of a shell in which `gst-costream` is the program and the server is the default one. */
async function shell(line: string): Promise<{ code: number | null; stdout: Buffer; stderr: string }> {
  const child = spawn('bash', ['-c', `gst-costream() { "${process.execPath}" "${PROGRAM}" "$@"; }\n${line}`], {
    cwd: directory,
    env: { ...process.env, GST_COSTREAM_VIA: server.via },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const parts = { stdout: [] as Buffer[], stderr: [] as Buffer[] };
  for (const name of ['stdout', 'stderr'] as const) child[name].on('data', (part: Buffer) => parts[name].push(part));
  const [code] = await once(child, 'close');
  return { code, stdout: Buffer.concat(parts.stdout), stderr: String(Buffer.concat(parts.stderr)) };
}

test('binary data, an empty input and names with odd characters arrive as they are', async () => {
  const bytes = randomBytes(5_000_001);
  writeFileSync(join(directory, 'input'), bytes);
  for (const name of ['plain', 'ä/ö?*:$(x)', "it's", '-dash']) {
    const quoted = `'${name.replaceAll("'", "'\\''")}'`;
    const line = `gst-costream read -- ${quoted} & gst-costream write -- ${quoted} < input && wait $!`;
    const { code, stdout } = await shell(line);
    expect(code).toBe(0);
    expect(stdout.equals(bytes)).toBe(true);
  }
  const empty = await shell('gst-costream read empty & gst-costream write empty < /dev/null && wait $!');
  expect({ code: empty.code, length: empty.stdout.length }).toEqual({ code: 0, length: 0 });
});

test.each(['', 'a b', '{x}', 'a\nb', 'x'.repeat(201)])('%j names no channel', async name => {
  const { code, stderr } = await run(['read', '--', name], { GST_COSTREAM_VIA: server.via });
  expect(code).toBe(1);
  expect(stderr).toMatch(/^gst-costream: .*name.*\n$/);
});

test('a program that fails at once is heard of by a reader that comes a little later', async () => {
  const words = [PROGRAM, 'write', 'failing', '--via', server.via, '--', 'sh', '-c', 'echo begun; exit 3'];
  const writer = await Process.start({
    command: process.execPath,
    args: words,
    ready: /ended with status 3\. A reader/,
  });
  const reader = await shell('gst-costream read failing');
  expect(reader).toMatchObject({ code: 2, stderr: expect.stringMatching(/failed: sh ended with status 3\.\n$/) });
  expect(String(reader.stdout)).toBe('begun\n');
  expect(await writer.exited).toMatchObject({ code: 2 });
});

test('progress on a terminal: bytes, share of the whole, rate, readers; then a summary', async () => {
  const file = join(directory, 'whole');
  writeFileSync(file, Buffer.alloc(40_000_000, 1));
  const words = [PROGRAM, 'write', 'shown', '--via', server.via, '--total-size', '40000000'];
  // A producer that takes two seconds.
  const producer = `dd if="${file}" bs=100k count=200 2>&-; sleep 1.5; dd if="${file}" bs=100k skip=200 2>&-; sleep 0.6`;
  const terminal = new Terminal([process.execPath, ...words, '--', 'sh', '-c', producer], { columns: 100 });
  const reading = shell('gst-costream read shown > out');
  const [, line = ''] = await terminal.saw(/(20\.5 MB of 40\.0 MB \(51 %\) {2}.*reader)/);
  expect(line).toMatch(/^20\.5 MB of 40\.0 MB \(51 %\) {2}[\d.]+ [kM]?B\/s {2}(lag .* )?1 reader$/);
  expect(await terminal.ended).toBe(0);
  expect((await reading).code).toBe(0);
  const { lines, cursorVisible } = screenAfter(terminal.output, 100);
  expect(cursorVisible).toBe(true);
  expect(lines.filter(Boolean).at(-1)).toMatch(/^Wrote 40\.0 MB in [\d.]+ s \([\d.]+ MB\/s\); 1 reader\.$/);
});

test('--json: statistics, events and a summary, one object a line; the bytes of read stay alone on stdout', async () => {
  const end = (verb: string, ready: RegExp, options: object) =>
    Process.start({
      command: process.execPath,
      args: [PROGRAM, verb, 'json', '--via', server.via, '--json'],
      ready,
      ...options,
    });
  // The reader first, which then says that it waits.
  const reader = await end('read', /"event":"notice"/, { binaryOutput: true });
  const writer = await end('write', /"type":"statistics"/, { input: true });
  await reader.line(/"type":"statistics"/);
  let read = '';
  reader.stdout.on('data', part => {
    read += part;
  });
  writer.stdin.end('one\ntwo\n');
  expect(await Promise.all([reader.exited, writer.exited])).toMatchObject([{ code: 0 }, { code: 0 }]);
  expect(read).toBe('one\ntwo\n');
  const number = expect.any(Number);
  const common = { bytes: number, lagBytes: number, droppedBytes: 0, bytesPerSecond: number };
  for (const [{ output }, extra] of [[reader, {}] as const, [writer, { readers: number }] as const]) {
    const objects = jsonLines(output);
    expect(objects.find(({ type }) => type === 'statistics')).toMatchObject({ ...common, ...extra });
    expect(objects.at(-1)).toMatchObject({ type: 'summary', bytes: 8, elapsedS: number, ...extra });
  }
  // Where reaching the server takes a second, statistics come before.
  expect(jsonLines(reader.output).find(({ type }) => type === 'event')).toMatchObject({
    event: 'notice',
    message: expect.any(String),
  });
});

test('channels: a table for people, an array for programs', async () => {
  const none = await run(['channels', '--via', `${server.via}/5`]);
  expect(none).toMatchObject({ code: 0, stdout: 'No channels.\n' });
  const writer = await Process.start({
    command: process.execPath,
    args: [PROGRAM, 'write', 'listed', '--via', server.via],
    input: true,
  });
  writer.stdin.write('12345');
  for (;;) {
    const { stdout } = await run(['channels', '--via', server.via, '--json']);
    const [listed] = (JSON.parse(stdout) as { channel: string; bytes: number }[]).filter(
      ({ channel }) => channel === 'listed',
    );
    if (listed?.bytes === 5) break;
  }
  const { stdout } = await run(['channels', '--via', server.via]);
  expect(stdout).toMatch(/^CHANNEL +STATE +WRITTEN +HELD +LAG +WRITER AND READERS\n/);
  expect(stdout).toMatch(new RegExp(`^listed +open +5 B +5 B +< .*:${writer.pid}$`, 'm'));
  await writer.close();
});

test('what is wrong is said in one sentence, with its exit code, and the other end learns of it', async () => {
  const failing = async (line: string) => {
    const { code, stderr } = await shell(line);
    const sentences = stderr.split('\n').filter(text => text.startsWith('gst-costream: '));
    return { code, sentences: sentences.map(text => text.slice('gst-costream: '.length)) };
  };
  expect(await failing('gst-costream write a --linger 5 < .')).toEqual({
    code: 1,
    sentences: ['The input cannot be read: it is a directory.'],
  });
  expect(await failing('gst-costream write b --linger 5 -- no-such-program')).toEqual({
    code: 1,
    sentences: ['Cannot run no-such-program: spawn no-such-program ENOENT.'],
  });
  expect(await failing('echo x | gst-costream write c --linger 9; gst-costream read c > /dev/full')).toEqual({
    code: 1,
    sentences: ['The bytes of channel c cannot be written to where they should go: the disk is full.'],
  });
  expect(await failing('gst-costream read c >&-')).toEqual({
    code: 1,
    sentences: ['Standard output is closed: to throw the bytes away give it > /dev/null.'],
  });
  expect(await failing('gst-costream write c <&-')).toEqual({
    code: 1,
    sentences: ['Standard input is closed: for an empty channel give it < /dev/null.'],
  });
  const piped =
    'head -c 9000000 /dev/zero | gst-costream write d --linger 9; set -o pipefail; gst-costream read d | head -c 5';
  expect(await failing(piped)).toEqual({
    code: 1,
    sentences: ['Whoever took the bytes of channel d ended before they did.'],
  });
  const reader = await Process.start({
    command: process.execPath,
    args: [PROGRAM, 'read', 'e', '--via', server.via],
    ready: /waiting for a writer/,
  });
  expect(await failing('gst-costream write e -- sh -c "echo x; exit 7"')).toEqual({
    code: 2,
    sentences: ['sh ended with status 7.'],
  });
  expect(await reader.exited).toMatchObject({ code: 2 });
  expect(reader.output.split('\n')).toEqual(
    expect.arrayContaining(['x', 'gst-costream: The writer of channel e failed: sh ended with status 7.']),
  );
  expect(await failing('gst-costream read f --via redis://127.0.0.1:1')).toMatchObject({
    code: 1,
    sentences: [expect.stringMatching(/^No Redis can be reached at redis:\/\/127\.0\.0\.1:1 \(.*ECONNREFUSED/)],
  });
  const leak = await failing('gst-costream read g --via redis://ann:top/secret@127.0.0.1');
  expect(leak).toMatchObject({ code: 1, sentences: [expect.stringContaining('write %2F for it')] });
  expect(leak.sentences.join()).not.toMatch(/top|secret/);
});

/** Nobody else's. */
const SLEEP = `sleep 77.${process.pid}`;

test.each([
  ['a reader that waits for a writer', ['read', 'stage-1'], /waiting for a writer/],
  ['a writer that waits for a reader', ['write', 'stage-2', '--', 'echo', 'x'], /waiting for a reader/],
  [
    'a writer whose command goes on',
    ['write', 'stage-3', '--live', '--', 'sh', '-c', `echo begun >&2; exec ${SLEEP}`],
    /begun/,
  ],
])('Ctrl-C ends %s with 130, and its command with it', async (_name, words, ready) => {
  const ended = await Process.start({
    command: process.execPath,
    args: [PROGRAM, ...words],
    env: { GST_COSTREAM_VIA: server.via },
    ready,
  });
  ended.signal('SIGINT');
  expect(await ended.exited).toMatchObject({ code: 130 });
  expect(spawnSync('pgrep', ['-f', `^${SLEEP}$`]).status).toBe(1);
});

test('two writers of one channel: the second is refused while the first lives, and takes over where it may', async () => {
  const first = await Process.start({
    command: process.execPath,
    args: [PROGRAM, 'write', 'twice', '--via', server.via, '--peer-timeout', '3'],
    input: true,
  });
  const reading = shell('gst-costream read twice');
  first.stdin.write('first');
  await sleep(0);
  for (let bytes = 0; bytes !== 5; ) {
    const listed = JSON.parse((await run(['channels', '--via', server.via, '--json'])).stdout) as {
      channel: string;
      readers: unknown[];
      bytes: number;
    }[];
    const twice = listed.find(({ channel }) => channel === 'twice');
    bytes = twice?.readers.length === 1 ? twice.bytes : 0;
  }
  const second = await shell('echo second | gst-costream write twice');
  expect(second).toMatchObject({ code: 1, stderr: expect.stringContaining('is being written by') });
  const third = shell('echo third | gst-costream write twice --take-over');
  expect(await reading).toMatchObject({ code: 2 });
  expect(await first.exited).toMatchObject({ code: 2 });
  const last = await shell('gst-costream read twice');
  expect({ code: last.code, text: String(last.stdout) }).toEqual({ code: 0, text: 'third\n' });
  expect(await third).toMatchObject({ code: 0 });
});
