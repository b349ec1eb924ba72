/** Sessions as a user runs them: what is printed where, how signals end them, and with which exit codes. */
import { spawn } from 'node:child_process';
import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { mkdtemp, open, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { listWindows } from '../../lib/host/windows.js';
import { XConnection } from '../../lib/host/x11-connection.js';
import { Process } from '../parts/process.js';
import { Pulse } from '../parts/pulse.js';
import { Xvfb } from '../parts/xvfb.js';
import { jsonLines, PROGRAM, type Running, run, start } from './program.js';

const SMALL = ['--size', '320x180', '--video', 'test'];
const NO_OUT = ['--video-out', 'none', '--audio-out', 'none'];

let base = 25_300;
let directory: string;
const cleanUp: (() => Promise<unknown>)[] = [];
beforeEach(async () => {
  base += 10;
  directory = await mkdtemp(join(tmpdir(), 'session-'));
});
afterEach(async () => {
  for (const step of cleanUp.splice(0).reverse()) await step();
  await rm(directory, { recursive: true, force: true });
});

const ends = () => ['--peer', '127.0.0.1', '--base-port', String(base)];

/** A sender or receiver that ends with the test. */
async function other(verb: string, ...words: string[]): Promise<Process> {
  const args = [PROGRAM, verb, ...ends(), ...words, '--json'];
  const process_ = await Process.start({ command: process.execPath, args, ready: /"started"/ });
  cleanUp.push(() => process_.close());
  return process_;
}

/** Resolves at the first JSON line that has these values. */
async function line(running: Running, wanted: Record<string, unknown>): Promise<Record<string, unknown>> {
  for await (const text of createInterface(running.child.stdout!)) {
    const value = JSON.parse(text) as Record<string, unknown>;
    if (Object.entries(wanted).every(([key, expected]) => value[key] === expected)) return value;
  }
  throw new Error(`The program ended without a line like ${JSON.stringify(wanted)}.`);
}

async function portIsFree(port: number): Promise<boolean> {
  const socket = createSocket('udp4');
  try {
    socket.bind({ port, address: '127.0.0.1', exclusive: true });
    await once(socket, 'listening');
    return true;
  } catch {
    return false;
  } finally {
    socket.close();
  }
}

test('--json: data on stdout, one object a line; sentences on stderr; the summary last', async () => {
  // Of two that are started at once one may begin seconds later: its limit counts from then.
  const receiver = start(['recv', ...ends(), ...NO_OUT, '--time-limit', '7', '--json']);
  const sender = await run(['send', ...ends(), ...SMALL, '--audio', 'test', '--time-limit', '6', '--json']);
  const received = await receiver.ended;

  for (const { code, stdout, stderr } of [sender, received]) {
    const lines = jsonLines(stdout);
    expect(code).toBe(0);
    expect(lines[0]).toEqual({ type: 'event', event: 'started' });
    expect(lines.at(-1)).toMatchObject({ type: 'summary', reason: 'time-limit', peerHeard: true });
    expect(lines).toContainEqual({ type: 'event', event: 'peer', again: false, peer: '127.0.0.1' });
    expect(lines.filter(({ type }) => type === 'statistics').length).toBeGreaterThanOrEqual(2);
    expect(stderr).toContain('127.0.0.1 is heard.\n');
    expect(stderr).not.toContain('{');
  }
  const sent = jsonLines(sender.stdout).at(-1) as { sending: { video: { frames: number }[] } };
  const shown = jsonLines(received.stdout).at(-1) as { receiving: { video: { frames: number; width: number }[] } };
  expect(sent.sending.video[0]!.frames).toBeGreaterThan(60);
  expect(shown.receiving.video[0]!.frames).toBeGreaterThan(50);
  expect(shown.receiving.video[0]!.width).toBe(320);
});

test('without a terminal: a line every 5 s on stderr, nothing on stdout, a summary', async () => {
  await other('recv', ...NO_OUT);
  const { code, stdout, stderr } = await run(['send', ...ends(), ...SMALL, '--audio', 'none', '--time-limit', '6']);
  expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
  const [started, open, heard, status, summary, ...rest] = stderr.split('\n');
  expect(started).toBe('Sending to 127.0.0.1.');
  expect(open).toMatch(/^No key: others on the way can watch, .*`gst-costream keygen --file key`/);
  expect(heard).toBe('127.0.0.1 is heard.');
  expect(status).toMatch(/^00:00:05 {2}send {2}320x180 {2}\d+ fps {2}\d+ kb\/s( {2}\S.*)?$/);
  expect(summary).toMatch(/^Ended after 6(?:\.\d)? s \(time limit\): sent \d+ frames in \d+ packets, 0 lost\.$/);
  expect(rest).toEqual(['']);
});

test('call: both directions in one process', async () => {
  const words = [...SMALL, '--audio', 'test', ...NO_OUT, '--base-port', String(base), '--time-limit', '6', '--json'];
  const [ann, bob] = await Promise.all([
    run(['call', '--peer', '127.0.0.2', '--listen', '127.0.0.1', ...words]),
    run(['call', '--peer', '127.0.0.1', '--listen', '127.0.0.2', ...words]),
  ]);
  for (const { code, stdout } of [ann, bob]) {
    expect(code).toBe(0);
    const summary = jsonLines(stdout).at(-1) as Record<'sending' | 'receiving', { video: { frames: number }[] }>;
    expect(summary.sending.video[0]!.frames).toBeGreaterThan(80);
    expect(summary.receiving.video[0]!.frames).toBeGreaterThan(60);
  }
});

test("a window's title names the peer and the program", async () => {
  await using display = await Xvfb.start({ width: 320, height: 180 });
  const receiver = await other('recv', '--video-out', `window:${display.display}`, '--audio-out', 'none');
  await other('send', ...SMALL, '--audio', 'none');
  await receiver.line(/"frames":[1-9]/);
  const x = await XConnection.open(display.display);
  cleanUp.push(() => x.close());
  expect((await listWindows(x)).map(({ title }) => title)).toEqual(['127.0.0.1 : gst-costream']);
});

test('--snapshot and --graphs leave files', async () => {
  await other('send', ...SMALL, '--audio', 'none');
  const [picture, graphs] = [join(directory, 'picture.png'), join(directory, 'graphs')];
  const { code } = await run([
    'recv',
    ...ends(),
    ...NO_OUT,
    '--snapshot',
    picture,
    '--graphs',
    graphs,
    '--time-limit',
    '5',
  ]);
  expect(code).toBe(0);
  const png = await readFile(picture);
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([320, 180]);
  for (const name of ['recv-video', 'recv-audio']) {
    expect(await readFile(join(graphs, `${name}.dot`), 'utf8')).toContain('udpsrc');
    expect(await readFile(join(graphs, `${name}.svg`), 'utf8')).toContain('</svg>');
  }
});

describe('signals', () => {
  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const)('%s closes the session cleanly: exit code %i, the summary said, the ports free', async (signal, code) => {
    const running = start(['send', ...ends(), ...SMALL, '--audio', 'test', '--json']);
    const text = collect(running);
    await line(running, { event: 'started' });
    expect(await portIsFree(base + 5)).toBe(false);
    running.child.kill(signal);
    expect(await running.ended).toMatchObject({ code, signal: null });
    expect(text()).toContain('"reason":"closed"');
    expect(await portIsFree(base + 5)).toBe(true);
  });

  test('a second one ends at once, even when a device hangs', async () => {
    const pulse = await Pulse.start();
    cleanUp.push(() => pulse.close());
    const running = start(['send', ...ends(), ...SMALL, '--audio', 'pulse', '--json'], pulse.env);
    await line(running, { type: 'statistics' });
    // Closing now waits for a sound server that does not answer.
    process.kill(pulse.pid, 'SIGSTOP');
    cleanUp.push(async () => process.kill(pulse.pid, 'SIGCONT'));
    running.child.kill('SIGINT');
    await stillClosing(running);
    running.child.kill('SIGINT');
    // Of the signal itself, not of its own accord once the device had answered: that hangs still.
    expect(await running.ended).toMatchObject({ code: null, signal: 'SIGINT' });
  });

  test('npm passes on the Ctrl-C that the terminal sent us too: still the first one', async () => {
    const running = start(['send', ...ends(), ...SMALL, '--audio', 'test', '--json'], { npm_lifecycle_event: 'start' });
    const text = collect(running);
    await line(running, { event: 'started' });
    running.child.kill('SIGINT');
    // Another signal in between keeps the kernel from merging the two.
    running.child.kill('SIGTERM');
    running.child.kill('SIGINT');
    expect(await running.ended).toMatchObject({ code: expect.toBeOneOf([130, 143]), signal: null });
    expect(text()).toContain('"reason":"closed"');
  });

  test('the reader of stdout goes away: a clean end', async () => {
    const running = start(['recv', ...ends(), ...NO_OUT, '--json']);
    await line(running, { event: 'started' });
    running.child.stdout!.destroy();
    const { code, signal, stderr } = await running.ended;
    expect({ code, signal }).toEqual({ code: 0, signal: null });
    expect(stderr).toMatch(/^Waiting for picture and sound from 127\.0\.0\.1\.\nNo key: .*\n$/);
    expect(await portIsFree(base)).toBe(true);
  });
});

describe('standard output that cannot be written', () => {
  test.each([[['devices', '--json']], [['recv', '--peer', '127.0.0.1', ...NO_OUT, '--time-limit', '30', '--json']]])(
    '%j: one sentence, exit code 1',
    async words => {
      const full = await open('/dev/full', 'w');
      cleanUp.push(() => full.close());
      const command = [PROGRAM, ...words, ...(words[0] === 'recv' ? ['--base-port', String(base)] : [])];
      const child = spawn(process.execPath, command, { stdio: ['ignore', full.fd, 'pipe'] });
      let stderr = '';
      child.stderr!.setEncoding('utf8').on('data', text => {
        stderr += text;
      });
      const [code, signal] = await once(child, 'close');
      expect({ code, signal }).toEqual({ code: 1, signal: null });
      const lines = stderr.split('\n').filter(text => !/^(Waiting|No key)/.test(text));
      expect(lines).toEqual([
        expect.stringMatching(/^gst-costream: Cannot write to standard output: ENOSPC: .*\.$/),
        '',
      ]);
      expect(await portIsFree(base)).toBe(true);
    },
  );
});

test('--overwrite replaces what was recorded before', async () => {
  await other('send', ...SMALL, '--audio', 'none');
  const [picture, recording] = [join(directory, 'picture.png'), join(directory, 'recording.mkv')];
  for (const path of [picture, recording]) await writeFile(path, 'old');
  const words = ['recv', ...ends(), ...NO_OUT, '--snapshot', picture, '--record', recording, '--time-limit', '5'];
  expect(await run(words)).toMatchObject({
    code: 1,
    stderr: `gst-costream: ${recording} exists; choose another name or pass --overwrite.\n`,
  });
  expect((await run([...words, '--overwrite'])).code).toBe(0);
  expect((await readFile(picture)).subarray(1, 4).toString()).toBe('PNG');
  // EBML's magic number.
  expect((await readFile(recording)).readUInt32BE(0)).toBe(0x1a45dfa3);
});

describe('a peer that is not there', () => {
  test('is told of after some seconds, with what to check; the time limit ends with exit code 2', async () => {
    const { code, stdout, stderr } = await run(['recv', ...ends(), ...NO_OUT, '--time-limit', '5', '--json']);
    expect(code).toBe(2);
    const hint = `check that \`gst-costream send\` runs on 127.0.0.1 with this machine as its --peer, and that UDP ${base}-${base + 3} can reach this machine.`;
    // Three, or four where the processor was others' just then.
    const silence = jsonLines(stdout).find(({ event }) => event === 'silence');
    const seconds = expect.toBeOneOf([3, 4]);
    expect(silence).toEqual({ type: 'event', event: 'silence', seconds, hint, peer: '127.0.0.1' });
    const message = `Nothing was heard from 127.0.0.1 in 5 s; ${hint}`;
    expect(jsonLines(stdout).at(-1)).toEqual({ type: 'error', code: 'PEER_LOST', message });
    expect(stderr).toContain(`Nothing heard from 127.0.0.1 for ${silence!.seconds} s; ${hint}\n`);
    expect(stderr.endsWith(`gst-costream: ${message}\n`)).toBe(true);
  });

  test('is asked for on the ports that are used', async () => {
    const { code, stderr } = await run(['send', ...ends(), ...SMALL, '--audio', 'none', '--time-limit', '4']);
    expect(code).toBe(2);
    expect(stderr).toContain(`and that UDP ${base + 5} can reach this machine.\n`);
    const both = [
      'call',
      ...ends(),
      ...SMALL,
      '--audio',
      'test',
      ...NO_OUT,
      '--listen',
      '127.0.0.2',
      '--time-limit',
      '4',
    ];
    expect((await run(both)).stderr).toContain(`UDP ${base}-${base + 3}, ${base + 5} and ${base + 7} can reach`);
  });

  test('that was heard and is killed: exit code 2 after --peer-timeout', async () => {
    const sender = await other('send', ...SMALL, '--audio', 'none');
    const running = start(['recv', ...ends(), ...NO_OUT, '--peer-timeout', '2', '--json']);
    await line(running, { event: 'peer' });
    sender.signal('SIGKILL');
    const { code, stderr } = await running.ended;
    expect(code).toBe(2);
    expect(stderr).toMatch(/gst-costream: 127\.0\.0\.1 has been silent for 2 s; check that .*\n$/);
  });
});

/** Resolves when the program says that closing takes its time. */
async function stillClosing({ child }: Running): Promise<void> {
  for await (const text of createInterface(child.stderr!)) {
    if (text === 'Still closing; Ctrl-C once more ends it at once.') return;
  }
  throw new Error('The program ended at the first signal.');
}

/** Everything on stdout from now on; `line` reads beside it. */
function collect({ child }: Running): () => string {
  let text = '';
  child.stdout!.on('data', (chunk: string) => {
    text += chunk;
  });
  return () => text;
}
