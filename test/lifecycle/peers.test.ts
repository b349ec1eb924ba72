/** What happens to a session when its other end dies and comes back, and what a session leaves behind. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chain, el, Pipeline } from '../../lib/gst/index.js';
import { portOwner } from '../../lib/host/port-owner.js';
import { Painter, Watcher } from '../parts/numbered-screen.js';
import { Process } from '../parts/process.js';
import { Pulse } from '../parts/pulse.js';
import { Xvfb } from '../parts/xvfb.js';

const size = { width: 320, height: 240 };
let source: Xvfb;
let target: Xvfb;
let pulse: Pulse;
let folder: string;

beforeAll(async () => {
  [source, target, pulse, folder] = await Promise.all([
    Xvfb.start(size),
    Xvfb.start(size),
    Pulse.start({ sinks: ['game', 'ear'] }),
    mkdtemp(join(tmpdir(), 'gst-costream-peers-')),
  ]);
});

afterAll(async () => {
  await Promise.all([source?.close(), target?.close(), pulse?.close(), folder && rm(folder, { recursive: true })]);
});

/** A verb of the command line as a process, ready when its first statistics come. */
function verb(basePort: number, ...words: string[]): Promise<Process> {
  return Process.start({
    command: process.execPath,
    args: ['bin/gst-costream.mjs', ...words, '--peer', '127.0.0.1', '--base-port', String(basePort), '--json'],
    env: { PULSE_SERVER: pulse.server },
    ready: /"type":"statistics"/,
    stopSignal: 'SIGINT',
  });
}

const sender = (basePort: number) =>
  verb(basePort, 'send', '--video', `screen:${source.display}`, '--size', '320x240', '--audio', 'pulse:game.monitor');
const receiver = (basePort: number, ...more: string[]) =>
  verb(basePort, 'recv', '--video-out', `window:${target.display}`, '--audio-out', 'pulse:ear', ...more);

async function kill(victim: Process): Promise<void> {
  victim.signal('SIGKILL');
  await victim.exited;
}

describe('a killed end that comes back', () => {
  it('as sender: the receiver shows the new one by itself', async () => {
    using _painter = new Painter(source);
    using watcher = new Watcher(target);
    await using _receiver = await receiver(26_200);
    const first = await sender(26_200);
    await watcher.next(20);
    await kill(first);
    await using _second = await sender(26_200);
    // A new SSRC and new sequence numbers: only frames painted after the restart count.
    const before = watcher.last!;
    await watcher.next(30);
    expect(watcher.last!).toBeGreaterThan(before);
  });

  it('as receiver: the sender goes on and the new one has a picture at once', async () => {
    using _painter = new Painter(source);
    using watcher = new Watcher(target);
    await using running = await sender(26_220);
    const first = await receiver(26_220);
    await watcher.next(20);
    await kill(first);
    const before = watcher.last!;
    await using _second = await receiver(26_220);
    await watcher.next(30);
    expect(watcher.last!).toBeGreaterThan(before);
    expect(running.running).toBe(true);
  });
});

describe('Ctrl-C', () => {
  it('ends both verbs with 130 and leaves no process, port or sound stream', async () => {
    using _painter = new Painter(source);
    using watcher = new Watcher(target);
    const receiving = await receiver(26_240);
    const sending = await sender(26_240);
    await watcher.next(20);
    expect(portOwner('udp', 26_240)?.pid).toBe(receiving.pid);
    sending.signal('SIGINT');
    receiving.signal('SIGINT');
    expect(await Promise.all([sending.exited, receiving.exited])).toEqual([
      { code: 130, signal: null },
      { code: 130, signal: null },
    ]);
    for (const port of [0, 1, 2, 3, 5, 7]) expect(portOwner('udp', 26_240 + port)).toBeUndefined();
    // The server hears of it by itself.
    await expect.poll(() => pulse.control('list', 'short', 'clients')).not.toMatch(/gst-costream|node/);
  });
});

describe('a recording', () => {
  it('is readable after kill -9, with the picture and the sound that had arrived', async () => {
    const file = join(folder, 'killed.mkv');
    // Of silence next to nothing would be sent.
    await using tone = new Pipeline(
      chain(el.audiotestsrc({ isLive: true }), el.pulsesink({ server: pulse.server, device: 'game' })),
    );
    await tone.play();
    using _painter = new Painter(source);
    using watcher = new Watcher(target);
    const receiving = await receiver(26_260, '--record', file);
    await using _sending = await sender(26_260);
    await watcher.next(120);
    await kill(receiving);
    await using probe = await Process.start({
      command: 'ffprobe',
      args: [
        '-v',
        'error',
        '-count_packets',
        '-show_entries',
        'stream=codec_name,nb_read_packets',
        '-of',
        'csv=p=0',
        file,
      ],
    });
    expect((await probe.exited).code, probe.output).toBe(0);
    const packets = Object.fromEntries(probe.output.split('\n').map(line => line.split(',')));
    // Four seconds were shown; the recording began about a second after the first frame at most.
    expect(Number(packets.h264)).toBeGreaterThan(60);
    expect(Number(packets.opus)).toBeGreaterThan(300);
  });
});
