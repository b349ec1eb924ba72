import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { toneShare } from './hearing.js';
import { Process } from './process.js';
import { Pulse } from './pulse.js';
import { fromS16, sine, toS16 } from './tone.js';

const rate = 48_000;
const format = `--raw --format=s16le --rate=${rate} --channels=2`.split(' ');

/** Records from a source until `seconds` of sound that is not silence have come. */
async function recordSound(pulse: Pulse, source: string, seconds: number): Promise<Float32Array> {
  const args = ['--record', `--device=${source}`, '--latency-msec=10', ...format];
  await using recorder = await Process.start({ command: 'pacat', args, env: pulse.env, binaryOutput: true });
  const chunks: Buffer[] = [];
  let wanted = seconds * rate * 4;
  for await (const chunk of recorder.stdout) {
    const bytes = chunk as Buffer;
    if (chunks.length === 0 && bytes.every(byte => byte === 0)) continue;
    chunks.push(bytes);
    wanted -= bytes.length;
    if (wanted <= 0) break;
  }
  return fromS16(Buffer.concat(chunks), 2);
}

async function play(pulse: Pulse, sink: string, frequencyHz: number): Promise<Process> {
  const player = await Process.start({
    command: 'pacat',
    args: ['--playback', `--device=${sink}`, '--latency-msec=20', ...format],
    env: pulse.env,
    input: true,
  });
  // Ended with the player; what it has not played by then is of no interest.
  player.stdin.on('error', () => {});
  player.stdin.write(toS16(sine(frequencyHz, 30, rate), 2));
  return player;
}

describe('Pulse', () => {
  it('keeps the sound of its sinks apart', async () => {
    await using pulse = await Pulse.start({ sinks: ['left', 'right'] });
    await using _low = await play(pulse, 'left', 440);
    await using _high = await play(pulse, 'right', 1000);
    const [left, right] = await Promise.all([
      recordSound(pulse, 'left.monitor', 1),
      recordSound(pulse, 'right.monitor', 1),
    ]);
    expect(toneShare(left, 440)).toBeGreaterThan(0.8);
    expect(toneShare(left, 1000)).toBeLessThan(0.1);
    expect(toneShare(right, 1000)).toBeGreaterThan(0.8);
    expect(toneShare(right, 440)).toBeLessThan(0.1);
  });

  it('is what a client finds by its environment, and has the default devices asked for', async () => {
    await using pulse = await Pulse.start({ sinks: ['first', 'second'] });
    expect(pulse.control('get-default-sink').trim()).toBe('first');
    expect(pulse.control('get-default-source').trim()).toBe('first.monitor');
    expect(pulse.control('list', 'short', 'sinks')).toMatch(/second\t.*s16le 2ch 48000Hz/);
    expect(() => pulse.control('set-default-sink', 'third')).toThrow(/pactl set-default-sink third failed/);
  });

  it('runs beside another and leaves nothing', async () => {
    const servers = await Promise.all([Pulse.start(), Pulse.start()]);
    expect(servers[0].server).not.toBe(servers[1].server);
    await Promise.all(servers.map(server => server.close()));
    for (const server of servers) {
      expect(existsSync(server.server.slice('unix:'.length))).toBe(false);
      expect(existsSync(`/proc/${server.pid}/stat`)).toBe(false);
    }
  });
});
