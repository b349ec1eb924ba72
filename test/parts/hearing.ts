/** Plays into and listens to sinks of a private PulseAudio server. */

import { Process } from './process.js';
import type { Pulse } from './pulse.js';
import { fromS16, tonePurity } from './tone.js';

/** Plays S16 samples at 48 kHz, mono unless told otherwise, in a loop-free stream until closed or done. */
export async function play(
  pulse: Pulse,
  sink: string,
  samples: Uint8Array,
  { channels = 1 }: { channels?: number } = {},
): Promise<Process> {
  const player = await Process.start({
    command: 'pacat',
    args: [
      ...['--playback', `--device=${sink}`, '--format=s16le', '--rate=48000'],
      ...[`--channels=${channels}`, '--latency-msec=20'],
    ],
    env: pulse.env,
    input: true,
  });
  player.stdin.on('error', () => {});
  player.stdin.end(samples);
  return player;
}

/** What comes out of a sink for `seconds`, from now on, one channel at 48 kHz. */
export async function hear(pulse: Pulse, sink: string, seconds: number): Promise<Float32Array> {
  await using recorder = await Process.start({
    command: 'parec',
    args: [`--device=${sink}.monitor`, '--format=s16le', '--rate=48000', '--channels=1', '--latency-msec=20'],
    env: pulse.env,
    binaryOutput: true,
  });
  const wanted = Math.round(seconds * 48_000) * 2;
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of recorder.stdout) {
    chunks.push(chunk as Buffer);
    length += (chunk as Buffer).length;
    if (length >= wanted) break;
  }
  return fromS16(Buffer.concat(chunks).subarray(0, wanted), 1);
}

/** Share of 50 ms windows in which nothing but this tone is heard; gaps and clicks spoil theirs alone. */
export function toneShare(samples: Float32Array, frequencyHz: number): number {
  const window = 2400;
  const windows = Array.from({ length: Math.floor(samples.length / window) }, (_, i) =>
    samples.subarray(i * window, (i + 1) * window),
  );
  return windows.filter(part => tonePurity(part, frequencyHz, 48_000) > 0.9).length / windows.length;
}
