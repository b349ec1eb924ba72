/** Numbered pictures and tones into and out of the virtual machine's loop devices, by gst-launch as any program would. */
import { writeFileSync } from 'node:fs';
import type { Vm, VmProcess } from './devvm.js';
import { readFrameNumber, writeFrameNumber } from './frame-number.js';
import { newFrame } from './picture.js';
import { fromS16, periodFrequencies } from './tone.js';

/** The picture as it is stored: one pixel a block of the number's strips, for the machine to scale up. */
const STORED = { width: 32, height: 48 };
/** The picture as it is read back: small enough for a wire of text, two pixels a block. */
const READ = { width: 64, height: 48 };
/** PulseAudio's own: nothing needs to resample. */
const SOUND_RATE = 48_000;
/** Of a tone, for it to be heard. */
const PERIODS = 20;
/** A loaded host slows an emulated processor down by as much as it likes. */
const TIMEOUT_MS = 90_000;

/** Writes frames numbered from 0 into a file for the programs below; to be called before the machine boots. */
export function writeNumberedFrames(file: string, count: number): void {
  const size = STORED.width * STORED.height;
  const frames = new Uint8Array(size * count);
  for (let number = 0; number < count; number++) {
    const frame = newFrame('GRAY8', STORED.width, STORED.height);
    frame.data.fill(60 + (number % 100));
    writeFrameNumber(frame, number);
    frames.set(frame.data, number * size);
  }
  writeFileSync(file, frames);
}

export interface PictureFormat {
  width: number;
  height: number;
  fps: number;
}

/** Starts to write the frames of `file` into a device; resolves when the first is in it. */
export function writePictures(
  vm: Vm,
  file: string,
  device: string,
  { width, height, fps }: PictureFormat,
): Promise<VmProcess> {
  return launch(vm, [
    ...storedPictures(file, { width, height, fps }),
    ...['!', 'video/x-raw,format=YUY2', '!', 'v4l2sink', `device=${device}`],
  ]);
}

/**
 * Starts a sender as the original's, without sound, that sends all frames of `file` in one format after the other, and ends
 * then. `-v` tells of the sizes.
 */
export function sendResized(vm: Vm, file: string, formats: readonly PictureFormat[]): Promise<VmProcess> {
  return launch(vm, [
    ...['-v', 'rtpbin', 'name=rtpbin', 'latency=0', 'concat', 'name=all'],
    ...['!', 'x264enc', 'tune=zerolatency', 'bitrate=1000', 'speed-preset=ultrafast', '!', 'rtph264pay'],
    ...['!', 'rtpbin.send_rtp_sink_0', 'rtpbin.send_rtp_src_0', '!', 'udpsink', 'host=127.0.0.1', 'port=5000'],
    ...['rtpbin.send_rtcp_src_0', '!', 'udpsink', 'host=127.0.0.1', 'port=5001', 'sync=false', 'async=false'],
    ...formats.flatMap(format => [...storedPictures(file, format), '!', 'video/x-raw,format=I420', '!', 'all.']),
  ]);
}

/** The frames of `file` at a size, in a format that is chosen behind. */
function storedPictures(file: string, { width, height, fps }: PictureFormat): string[] {
  return [
    ...['filesrc', `location=${file}`, `blocksize=${STORED.width * STORED.height}`],
    ...['!', 'rawvideoparse', `width=${STORED.width}`, `height=${STORED.height}`, 'format=gray8'],
    ...[`framerate=${fps}/1`, '!', 'videoscale', 'method=nearest-neighbour', 'add-borders=false'],
    ...['!', `video/x-raw,width=${width},height=${height},pixel-aspect-ratio=1/1`, '!', 'videoconvert'],
  ];
}

/** The names that PulseAudio itself gives the machine's sound card. */
export const CARD = {
  sink: 'alsa_output.platform-snd_aloop.0.analog-stereo',
  monitor: 'alsa_output.platform-snd_aloop.0.analog-stereo.monitor',
} as const;

/**
 * Starts PulseAudio with the machine's card and a null sink "speaker", which is the default: what a session plays must
 * not come back on the card that it records.
 */
export async function startPulse(vm: Vm): Promise<void> {
  // Resampling costs an emulated processor more than all the rest, and real-time threads that take long are killed.
  const settings = 'default-sample-rate = 48000\\nresample-method = trivial\\nrealtime-scheduling = no\\n';
  const script = [
    'export HOME=$XDG_RUNTIME_DIR/home DBUS_SESSION_BUS_ADDRESS=disabled:',
    'mkdir -p "$HOME/.config/pulse"',
    `printf '${settings}' >"$HOME/.config/pulse/daemon.conf"`,
    'pulseaudio --start --exit-idle-time=-1',
    'pactl load-module module-null-sink sink_name=speaker',
    'pactl set-default-sink speaker',
    'pactl list short sources',
  ];
  const { code, stdout, stderr } = await vm.run('sh', ['-ec', script.join('\n')], { timeoutMs: TIMEOUT_MS });
  if (code !== 0 || !stdout.includes(CARD.monitor)) throw new Error(`PulseAudio has not started:\n${stderr}`);
}

/** Plays a tone into the sound card, as OBS its monitoring; resolves when it plays. */
export function playTone(vm: Vm, frequencyHz: number): Promise<VmProcess> {
  return launch(vm, [
    ...['audiotestsrc', `freq=${frequencyHz}`, 'volume=0.5', 'samplesperbuffer=4800'],
    // Each buffer is work for two processes: ten a second will do.
    ...['!', 'audio/x-raw,format=S16LE,rate=48000,channels=2', '!', 'pulsesink', `device=${CARD.sink}`],
    ...['buffer-time=400000', 'latency-time=100000'],
  ]);
}

/**
 * Seconds of sound that the machine encodes and decodes in a second: an emulated processor on an idle host manages almost
 * two, on a busy one a third.
 */
export async function soundPace(vm: Vm): Promise<number> {
  const seconds = async (buffers: number) => {
    const begun = performance.now();
    const source = ['audiotestsrc', `num-buffers=${buffers}`, 'samplesperbuffer=960', '!', 'audio/x-raw,rate=48000'];
    const { code, stderr } = await vm.run(
      'gst-launch-1.0',
      ['-q', ...source, '!', 'opusenc', '!', 'opusdec', '!', 'fakesink'],
      { timeoutMs: TIMEOUT_MS },
    );
    if (code !== 0) throw new Error(`The sound was not encoded:\n${stderr}`);
    return (performance.now() - begun) / 1000;
  };
  const start = await seconds(1);
  return 4.98 / Math.max(0.1, (await seconds(250)) - start);
}

/** Starts a gst-launch line; resolves when it streams, or waits for what it receives. */
export function launch(vm: Vm, args: readonly string[]): Promise<VmProcess> {
  return vm.start({
    command: 'gst-launch-1.0',
    args,
    env: { LC_ALL: 'C' },
    ready: /^Setting pipeline to PLAYING/,
    readyTimeoutMs: TIMEOUT_MS,
    stopSignal: 'SIGINT',
  });
}

/** A picture of a device: its number, if it has one, and what tells a plain card from a damaged picture. */
export interface SeenPicture {
  number: number | undefined;
  /** The lightest and the darkest pixel of its first line. */
  edge: { darkest: number; lightest: number };
}

/**
 * Reads what a device shows from now on, in one go, until `take` has seen enough. Where the reader is late, a loop device's writer
 * overwrites the picture that is being read: it has no number then.
 */
export async function readPictures(vm: Vm, device: string, take: (picture: SeenPicture) => boolean): Promise<void> {
  const format = `video/x-raw,format=GRAY8,width=${READ.width},height=${READ.height}`;
  const scaled = ['!', 'videoscale', 'add-borders=false', '!', 'videoconvert', '!', format];
  let enough = false;
  const said = await read(vm, ['v4l2src', `device=${device}`, ...scaled], READ.width * READ.height, data => {
    const line = data.subarray(0, READ.width);
    enough = take({
      number: readFrameNumber({ data, format: 'GRAY8', ...READ }),
      edge: { darkest: Math.min(...line), lightest: Math.max(...line) },
    });
    return enough;
  });
  if (!enough) throw new Error(`${device} did not show what was waited for.\n${said}`);
}

/** The numbers of the pictures that a device shows from now on, until so many were read. */
export async function readNumbers(vm: Vm, device: string, count: number): Promise<number[]> {
  const numbers: number[] = [];
  await readPictures(vm, device, ({ number }) => {
    if (number !== undefined) numbers.push(number);
    return numbers.length >= count;
  });
  return numbers;
}

/** Resolves when a loop device has a writer; v4l2loopback tells of that in sysfs, which notifies nobody. */
export async function untilWritten(vm: Vm, device: string): Promise<void> {
  const attribute = device.replace('/dev/', '/sys/class/video4linux/').concat('/format');
  const script = `until [ "$(cat ${attribute})" ]; do sleep 0.1; done`;
  await vm.run('bash', ['-c', script], { timeoutMs: TIMEOUT_MS });
}

/**
 * Listens to a source, such as ["pulsesrc", "device=speaker.monitor"], until it gave enough periods of a tone, and few of
 * anything else. An emulated processor is late for the sound every some milliseconds: what is heard are pieces of it.
 */
export async function hearTone(vm: Vm, frequencyHz: number, source: readonly string[]): Promise<void> {
  const window = SOUND_RATE / 20;
  const heard = { tone: 0, periods: 0, seconds: 0 };
  const isClear = () => heard.tone >= PERIODS && heard.tone >= heard.periods / 4;
  const format = `audio/x-raw,format=S16LE,rate=${SOUND_RATE},channels=1`;
  const latency = ['buffer-time=400000', 'latency-time=100000'];
  const args = [...source, ...latency, '!', 'audioconvert', '!', format];
  const said = await read(vm, args, 2 * window, bytes => {
    const frequencies = periodFrequencies(fromS16(bytes, 1), SOUND_RATE);
    heard.seconds += window / SOUND_RATE;
    heard.periods += frequencies.length;
    heard.tone += frequencies.filter(frequency => Math.abs(frequency / frequencyHz - 1) < 0.03).length;
    return isClear();
  });
  if (!isClear()) throw new Error(`${source[1]} gave no clear ${frequencyHz} Hz: ${JSON.stringify(heard)}\n${said}`);
}

/** Feeds what a gst-launch line puts out to `take`, piece by piece, until that has enough; returns what the line said. */
async function read(vm: Vm, args: readonly string[], size: number, take: (piece: Buffer) => boolean): Promise<string> {
  await using reader = await vm.start({
    command: 'gst-launch-1.0',
    args: ['-q', ...args, '!', 'fdsink'],
    binaryOutput: true,
    stopSignal: 'SIGKILL',
  });
  const late = setTimeout(() => void reader.close(), TIMEOUT_MS);
  let rest: Buffer = Buffer.alloc(0);
  try {
    for await (const chunk of reader.stdout) {
      rest = Buffer.concat([rest, chunk as Buffer]);
      for (; rest.length >= size; rest = rest.subarray(size)) {
        if (take(rest.subarray(0, size))) return reader.output;
      }
    }
    return reader.output;
  } finally {
    clearTimeout(late);
  }
}
