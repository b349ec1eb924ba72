/** The main job as `npm start` runs it: two processes, real UDP, a recording, a picture; and every way in which it can end. */
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type DemoOptions, demo, type Statistics } from '../../lib/index.js';
import { PROGRAM, run, start } from '../cli/program.js';
import { withoutPlugins } from '../parts/plugins.js';
import { Process } from '../parts/process.js';
import { Pulse } from '../parts/pulse.js';
import { Xvfb } from '../parts/xvfb.js';

const NOWHERE = { DISPLAY: undefined, PULSE_SERVER: 'unix:/nowhere/native' };
const QUIET = { video: 'test', audio: 'test', videoOut: 'none' } as const;

let basePort = 25_800;
let directory: string;
const cleanUp: (() => Promise<unknown>)[] = [];
beforeEach(async () => {
  basePort += 20;
  directory = await mkdtemp(join(tmpdir(), 'demo-'));
});
afterEach(async () => {
  for (const step of cleanUp.splice(0).reverse()) await step();
  await rm(directory, { recursive: true, force: true });
});

/** Process ids of sessions on this test's ports. */
async function sessions(): Promise<string[]> {
  const found: string[] = [];
  for (const pid of (await readdir('/proc')).filter(name => /^\d+$/.test(name))) {
    const words = (await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')).split('\0');
    const port = Number(words[words.indexOf('--base-port') + 1]);
    if (words.includes(PROGRAM) && port >= basePort && port < basePort + 20) found.push(pid);
  }
  return found;
}

function probe(path: string): { streams: { codec_name: string; width?: number }[]; format: { duration: string } } {
  const words = ['-v', 'error', '-of', 'json', '-show_entries', 'stream=codec_name,width:format=duration', path];
  const { status, stdout, stderr } = spawnSync('ffprobe', words, { encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return JSON.parse(stdout);
}

test('from a program: both ends are seen, the summary adds up, the files are what they say', async () => {
  const seen: Statistics[] = [];
  const sentences: string[] = [];
  const options: DemoOptions = { ...QUIET, directory, basePort, timeLimit: 6 };
  const summary = await demo({ ...options, onStatistics: s => seen.push(s), onMessage: text => sentences.push(text) });

  expect(sentences).toEqual([
    `Picture from test, sound from test, over UDP ports ${basePort}-${basePort + 7} of this machine.`,
  ]);
  expect(seen.some(({ sending, receiving }) => sending && receiving!.video[0]!.frames > 0)).toBe(true);
  expect(summary).toMatchObject({ video: 'test', audio: 'test', basePort });
  expect(summary.elapsedS).toBeGreaterThanOrEqual(6);
  expect(summary.framesReceived).toBeGreaterThan(60);
  expect(summary.framesReceived).toBeLessThanOrEqual(summary.framesSent + 3);
  expect(summary.framesLost).toBe(Math.max(0, summary.framesSent - summary.framesReceived));
  expect(summary.soundReceived).toBeGreaterThan(400);
  expect(summary.bitrateKbps).toBeGreaterThan(50);
  expect(summary.latencyP50Ms).toBeGreaterThan(0);
  expect(summary.latencyP95Ms).toBeGreaterThanOrEqual(summary.latencyP50Ms!);

  const { streams, format } = probe(summary.recording!);
  expect(streams.map(({ codec_name }) => codec_name).sort()).toEqual(['h264', 'opus']);
  expect(Number(format.duration)).toBeGreaterThan(3);
  const png = await readFile(summary.snapshot!);
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1280, 720]);
  expect(await sessions()).toEqual([]);
});

test('the best real input that is there: the screen and the sound server, shown in a window', async () => {
  const [xvfb, pulse] = await Promise.all([Xvfb.start(), Pulse.start()]);
  cleanUp.push(
    () => xvfb.close(),
    () => pulse.close(),
  );
  const words = ['demo', '--time-limit', '6', '--base-port', String(basePort), '--directory', directory];
  const { code, stdout, stderr } = await run(words, { ...pulse.env, DISPLAY: xvfb.display });
  expect(code).toBe(0);
  expect(stderr).toContain(`Picture from screen, sound from pulse, over UDP ports ${basePort}-${basePort + 7}`);
  const rows = Object.fromEntries(
    stdout
      .trimEnd()
      .split('\n')
      .map(row => row.split(/: +/)),
  );
  expect(Object.keys(rows)).toEqual(['Sent', 'Received', 'Lost', 'Latency', 'Bitrate', 'Recording', 'Picture']);
  expect(rows.Sent).toMatch(/^\d+ frames of screen, \d+ sound packets of pulse$/);
  expect(rows.Latency).toMatch(/^[\d.]+ ms \(p50\), [\d.]+ ms \(p95\)/);
  expect(probe(rows.Recording!).streams).toHaveLength(2);
  expect((await readFile(rows.Picture!)).subarray(1, 4).toString()).toBe('PNG');
});

test('where the best input fails, the test picture serves, and why is said', async () => {
  const xvfb = await Xvfb.start();
  cleanUp.push(() => xvfb.close());
  const env = { ...NOWHERE, DISPLAY: xvfb.display, ...(await withoutPlugins(directory, 'ximagesrc')) };
  const words = ['demo', '--time-limit', '4', '--base-port', String(basePort), '--directory', directory];
  const { code, stdout, stderr } = await run(words, env);
  expect(code).toBe(0);
  expect(stderr).toMatch(
    /GStreamer's element ximagesrc is missing here; .* Sending a test picture and a test tone instead\./,
  );
  expect(stdout).toMatch(/^Sent: +\d+ frames of test, /);
});

test('what was asked for is never replaced', async () => {
  const words = ['demo', '--video', 'v4l2:/dev/video77', '--base-port', String(basePort), '--directory', directory];
  const { code, stderr } = await run(words, NOWHERE);
  expect(code).toBe(3);
  expect(stderr).toMatch(/^gst-costream: There is no camera \/dev\/video77; .*\n$/);
  expect(await sessions()).toEqual([]);
});

test('ports that are taken are passed over', async () => {
  const holder = await Process.start({
    command: process.execPath,
    args: [
      PROGRAM,
      'recv',
      '--peer',
      '127.0.0.1',
      '--base-port',
      String(basePort),
      '--video-out',
      'none',
      '--audio-out',
      'none',
      '--json',
    ],
    ready: /"started"/,
  });
  try {
    const summary = await demo({ ...QUIET, directory, basePort, timeLimit: 3 });
    expect(summary.basePort).toBe(basePort + 10);
  } finally {
    await holder.close();
  }
});

test('nothing arrives: exit code 2 and what to check', async () => {
  // A network of its own, whose loopback interface is down.
  const words = [PROGRAM, 'demo', '--time-limit', '3', '--video', 'test', '--audio', 'none', '--directory', directory];
  const alone = spawnSync('unshare', ['-rn', process.execPath, ...words], {
    encoding: 'utf8',
    env: { ...process.env, PULSE_SERVER: NOWHERE.PULSE_SERVER },
  });
  expect(alone.status).toBe(2);
  const lines = alone.stderr.trimEnd().split('\n');
  expect(lines.at(-1)).toBe(
    'gst-costream: No picture arrived over the loopback interface; check that it is up and that no firewall drops UDP on 127.0.0.1.',
  );
  // Told once, not for every packet.
  expect(lines.filter(text => text === 'Warning: Cannot send to 127.0.0.1: Network is unreachable.')).toHaveLength(1);
});

test('Ctrl-C ends both processes and still sums up', async () => {
  const words = [
    'demo',
    '--video',
    'test',
    '--audio',
    'test',
    '--base-port',
    String(basePort),
    '--directory',
    directory,
  ];
  const running = start([...words, '--video-out', 'none', '--json'], NOWHERE);
  await arrived(running.child.stdout!);
  expect(await sessions()).toHaveLength(3);
  running.child.kill('SIGINT');
  const { code, stdout } = await running.ended;
  expect(code).toBe(130);
  expect(JSON.parse(stdout.trimEnd().split('\n').at(-1)!)).toMatchObject({ type: 'summary', video: 'test' });
  expect(await sessions()).toEqual([]);
});

test('a demo that is killed takes its processes with it', async () => {
  const words = [
    'demo',
    '--video',
    'test',
    '--audio',
    'none',
    '--base-port',
    String(basePort),
    '--directory',
    directory,
  ];
  const running = start([...words, '--video-out', 'none', '--json'], NOWHERE);
  await arrived(running.child.stdout!);
  const orphans = (await sessions()).filter(pid => Number(pid) !== running.child.pid);
  expect(orphans).toHaveLength(2);
  running.child.kill('SIGKILL');
  await once(running.child, 'exit');
  await Promise.all(orphans.map(gone));
}, 30_000);

/** Resolves when pictures have crossed; others go on reading. */
function arrived(stdout: NodeJS.ReadableStream): Promise<void> {
  return new Promise((resolve, reject) => {
    let text = '';
    const look = (chunk: string) => {
      text += chunk;
      if (!/"receiving":\{"video":\[\{[^}]*"frames":[1-9]/.test(text)) return;
      stdout.off('data', look);
      resolve();
    };
    stdout.on('data', look).once('end', () => reject(new Error(`No picture arrived:\n${text}`)));
  });
}

/** Resolves when a process that is no child of ours has ended: a pidfd of `tail` tells. */
async function gone(pid: string): Promise<void> {
  const tail = await Process.start({ command: 'tail', args: ['--pid', pid, '-f', '/dev/null'] });
  await tail.exited;
}
