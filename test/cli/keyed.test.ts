/** A key on the command line: where it may come from, how a wrong one ends, and that it shows nowhere. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { generateKey } from '../../lib/index.js';
import { Process } from '../parts/process.js';
import { jsonLines, PROGRAM, run, start } from './program.js';
import { Terminal } from './terminal.js';

const SMALL = ['--size', '320x180', '--video', 'test', '--audio', 'test'];
const NO_OUT = ['--video-out', 'none', '--audio-out', 'none'];
const at = (basePort: number) => ['--peer', '127.0.0.1', '--base-port', String(basePort), '--json'];

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'keyed-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function keyFile(name: string, key = generateKey()): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, `${key}\n`, { mode: 0o600 });
  return path;
}

test('keygen prints a new key each time, or writes it for its owner alone and never over another one', async () => {
  const path = join(folder, 'made');
  const [one, other, file] = await Promise.all([run(['keygen']), run(['keygen']), run(['keygen', '--file', path])]);
  for (const { code, stdout } of [one, other]) {
    expect(code).toBe(0);
    expect(stdout).toMatch(/^gck1-[\w-]{43}\n$/);
  }
  expect(one.stdout).not.toBe(other.stdout);
  expect([file.code, file.stdout]).toEqual([0, '']);
  expect(statSync(path).mode & 0o777).toBe(0o600);
  const written = await readFile(path, 'utf8');
  const again = await run(['keygen', '--file', path]);
  expect(again.code).toBe(1);
  expect(again.stderr).toMatch(/^gst-costream: Cannot write the key file .*EEXIST/);
  expect(await readFile(path, 'utf8')).toBe(written);
});

test('from a file at one end and the environment at the other: a call, and no word of being open', async () => {
  const key = generateKey();
  const file = await keyFile('shared', key);
  // Of two that are started at once one may begin seconds later: its limit counts from then.
  const receiver = start(['recv', ...at(25_700), ...NO_OUT, '--key-file', file, '--time-limit', '7']);
  const sender = await run(['send', ...at(25_700), ...SMALL, '--time-limit', '6'], { GST_COSTREAM_KEY: key });
  const received = await receiver.ended;
  for (const { code, stderr, stdout } of [sender, received]) {
    expect(code).toBe(0);
    expect(stderr).not.toContain('No key');
    expect(jsonLines(stdout).some(line => (line.control as { keyed?: boolean })?.keyed === true)).toBe(true);
    // In none of the forms in which it could be printed.
    const bytes = Buffer.from(key.slice(5), 'base64url');
    for (const form of [key.slice(5), bytes.toString('hex'), bytes.toString('base64'), 'srtp-key']) {
      expect(stdout + stderr).not.toContain(form);
    }
  }
  const shown = jsonLines(received.stdout).at(-1) as { receiving: { video: { frames: number }[] } };
  expect(shown.receiving.video[0]!.frames).toBeGreaterThan(5);
});

test('different keys: both ends say so; who dials ends at once, who waits if nobody better came, both with 4', async () => {
  const [one, other] = await Promise.all([keyFile('one'), keyFile('other')]);
  const receiver = start(['recv', ...at(25_710), ...NO_OUT, '--key-file', one, '--time-limit', '7']);
  const sender = await run(['send', ...at(25_710), ...SMALL, '--key-file', other, '--time-limit', '20']);
  expect(sender.seconds).toBeLessThan(15);
  const received = await receiver.ended;
  expect(jsonLines(received.stdout)).toContainEqual({
    type: 'event',
    event: 'warning',
    message: expect.stringMatching(/^127\.0\.0\.1 has another key;/),
  });
  for (const { code, stdout, stderr } of [sender, received]) {
    const message = '127.0.0.1 has another key; give both ends the same one by --key-file.';
    expect(code).toBe(4);
    expect(stderr.endsWith(`gst-costream: ${message}\n`)).toBe(true);
    expect(jsonLines(stdout).at(-1)).toEqual({ type: 'error', code: 'KEY_WRONG', message });
  }
});

test('SIGKILL of either end, then its restart: the other one goes on with it under new keys', async () => {
  const words = ['--key-file', await keyFile('restart'), '--peer-timeout', '0'];
  const ready = /"type":"statistics"/;
  const verb = (name: string, ...more: string[]) =>
    Process.start({
      command: process.execPath,
      args: [PROGRAM, name, ...at(25_750), ...words, ...more],
      ready,
      stopSignal: 'SIGINT',
    });
  const kill = async (victim: Process) => {
    victim.signal('SIGKILL');
    await victim.exited;
  };
  // What a sender hears of its receiver: at least ten pictures shown.
  const shown = /"peer":\{"receiving":\{"video":\[\{"bitrateKbps":\d+,"frames":[1-9]\d/;
  await using receiver = await verb('recv', ...NO_OUT);
  const first = await verb('send', ...SMALL);
  await first.line(shown);
  await kill(first);
  await using second = await verb('send', ...SMALL);
  await second.line(shown);
  await kill(receiver);
  await using heir = await verb('recv', ...NO_OUT);
  await heir.line(/"receiving":\{"video":\[\{[^}]*"frames":[1-9]\d/);
  expect(second.running).toBe(true);
});

test.each([
  ['a key in its words', ['--key', generateKey()], /[Uu]nknown option '--key'/],
  ['a file that others can read', ['--key-file', PROGRAM], /Others of this machine can read the key file/],
  ['a device without an end', ['--key-file', '/dev/zero'], /\/dev\/zero is no file, and so no key file/],
  ['a file that is not there', ['--key-file', '/nowhere/key'], /Cannot read the key file \/nowhere\/key/],
])('%s is refused', async (_what, words, message) => {
  const { code, stderr } = await run(['recv', ...at(25_720), ...NO_OUT, ...words]);
  expect(code).toBe(1);
  expect(stderr).toMatch(message);
});

test('the terminal is asked without an echo, also of what is typed the moment the question stands', async () => {
  const words = ['recv', ...at(25_760), ...NO_OUT, '--key-prompt', '--time-limit', '1'];
  for (const [typed, said, code] of [
    [generateKey(), /"started"/, 2],
    ['open sesame', /What was typed is no key/, 1],
  ] as const) {
    const terminal = new Terminal([process.execPath, PROGRAM, ...words], { columns: 200 });
    await terminal.saw(/Key: /);
    terminal.type(`${typed}\r`);
    expect(await terminal.ended).toBe(code);
    expect(terminal.output).toMatch(said);
    expect(terminal.output).not.toContain(typed);
  }
});

describe('the secret', () => {
  /** Everything that a session leaves or shows while it runs. */
  test('is in no argument, child, graph or log, and no core is written', async () => {
    const key = generateKey();
    const graphs = join(folder, 'graphs');
    const sender = start(['send', ...at(25_730), ...SMALL, '--time-limit', '60'], { GST_COSTREAM_KEY: key });
    // Any child inherits what this one finds in its environment.
    const dot = join(folder, 'dot');
    await writeFile(dot, `#!/bin/sh\nenv >"${folder}/child-environment"\n`, { mode: 0o755 });
    const receiver = await Process.start({
      command: process.execPath,
      args: [PROGRAM, 'recv', ...at(25_730), ...NO_OUT, '--graphs', graphs, '--time-limit', '60'],
      env: {
        GST_COSTREAM_KEY: key,
        PATH: `${folder}:${process.env.PATH}`,
        GST_DEBUG: 'srtp*:6,*caps*:6,basesrc:5,rtp*:5',
        GST_DEBUG_NO_COLOR: '1',
        GST_DEBUG_FILE: join(folder, 'gst.log'),
      },
      ready: /"frames":[1-9]\d/,
      stopSignal: 'SIGINT',
    });
    try {
      const bytes = Buffer.from(key.slice(5), 'base64url');
      const forms = [key.slice(5), bytes.toString('hex'), bytes.toString('base64')];
      // The graphs are written beside the first frames, and then drawn by a child.
      await expect.poll(() => existsSync(join(folder, 'child-environment'))).toBe(true);
      const graph = await readFile(join(graphs, 'recv-video.dot'), 'utf8');
      expect(graph).toMatch(/srtp-key: REDACTED/);
      // 44 bytes, of which GStreamer's graphs print the first 22 digits.
      expect(graph).not.toMatch(/(?:srtp-)?key(?:=|: )(?!REDACTED)/);
      const log = await readFile(join(folder, 'gst.log'), 'latin1');
      // The keys of this connection as well, which open what somebody may have recorded of it.
      expect(log).toMatch(/srtp-key=\(buffer\)\*{88}/);
      expect(log).not.toMatch(/key\W{1,4}buffer\W{1,2}[0-9a-f]/);
      const places = [
        graph,
        log,
        await readFile(join(folder, 'child-environment'), 'utf8'),
        readFileSync(`/proc/${receiver.pid}/cmdline`, 'latin1'),
        receiver.output,
      ];
      for (const place of places) for (const form of forms) expect(place.includes(form)).toBe(false);
      expect(readFileSync(`/proc/${receiver.pid}/coredump_filter`, 'utf8').trim()).toBe('00000000');
      for (const pid of readdirSync('/proc').filter(
        entry => /^\d+$/.test(entry) && isChildOf(Number(entry), receiver.pid),
      )) {
        expect(readFileSync(`/proc/${pid}/environ`, 'latin1')).not.toContain(key);
      }
    } finally {
      receiver.signal('SIGINT');
      await receiver.exited;
      sender.child.kill('SIGINT');
      await sender.ended;
    }
  });

  test.skipIf(!/^[\w.-]*core[\w.%-]*$/.test(readFileSync('/proc/sys/kernel/core_pattern', 'utf8').trim()))(
    'is in no core dump: a keyed process that is aborted leaves none, where another one does',
    async () => {
      for (const [name, words] of [
        ['open', []],
        ['keyed', ['--key-file', await keyFile('abort')]],
      ] as const) {
        const cwd = await mkdtemp(join(folder, `${name}-`));
        const command = [
          'ulimit -c unlimited;',
          'exec',
          process.execPath,
          PROGRAM,
          'recv',
          ...at(25_740),
          ...NO_OUT,
          ...words,
        ];
        const victim = await Process.start({ command: 'sh', args: ['-c', command.join(' ')], cwd, ready: /"started"/ });
        victim.signal('SIGABRT');
        expect((await victim.exited).signal ?? 'SIGABRT').toBe('SIGABRT');
        expect(
          readdirSync(cwd).some(file => file.includes('core')),
          name,
        ).toBe(name === 'open');
        await rm(cwd, { recursive: true });
      }
    },
  );
});

function isChildOf(pid: number, parent: number): boolean {
  const path = `/proc/${pid}/stat`;
  if (!existsSync(path)) return false;
  try {
    const stat = readFileSync(path, 'utf8');
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]) === parent;
  } catch {
    return false;
  }
}
