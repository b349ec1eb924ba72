/** ffprobe and ffmpeg receive what `send` sends, by nothing but what `sdp` prints; and `recv` takes what ffmpeg sends. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeSession, generateKey } from '../../lib/index.js';
import { run } from '../cli/program.js';
import { Process } from '../parts/process.js';
import { Verb } from '../parts/verb.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gst-costream-sdp-'));
});
afterAll(() => rm(folder, { recursive: true }));

const MEDIA = ['--video', 'test', '--audio', 'test', '--size', '320x240', '--fps', '25', '--bitrate', '500'];

/** As the command line prints it, into a file for a player. */
async function described(name: string, ...words: string[]): Promise<string> {
  const { code, stdout, stderr } = await run(['sdp', ...words]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const path = join(folder, `${name}.sdp`);
  await writeFile(path, stdout);
  return path;
}

interface Stream {
  codec_name: string;
  width?: number;
  height?: number;
  sample_rate?: string;
  channels?: number;
}

/** What ffprobe finds in the streams that a description names. */
async function probe(path: string): Promise<Stream[]> {
  const args = '-v error -protocol_whitelist file,udp,rtp -analyzeduration 1M -show_streams -of json'.split(' ');
  await using ffprobe = await Process.start({ command: 'ffprobe', args: [...args, path], binaryOutput: true });
  const text: Buffer[] = [];
  for await (const piece of ffprobe.stdout) text.push(piece as Buffer);
  expect((await ffprobe.exited).code, ffprobe.output).toBe(0);
  return (JSON.parse(Buffer.concat(text).toString()) as { streams: Stream[] }).streams;
}

const FOUND = [
  { codec_name: 'h264', width: 320, height: 240 },
  { codec_name: 'opus', sample_rate: '48000', channels: 2 },
];

it('ffprobe finds picture and sound over IPv4 and IPv6, ffmpeg decodes them without an error', async () => {
  const ports = ['--base-port', '23800'];
  await using _ipv4 = await Verb.start(['send', '--peer', '127.0.0.1', ...ports, ...MEDIA]);
  await using _ipv6 = await Verb.start(['send', '--peer', '::1', ...ports, ...MEDIA]);
  const [first, second] = await Promise.all([
    described('ipv4', '--peer', '127.0.0.1', ...ports, ...MEDIA),
    described('ipv6', 'recv', '--peer', '::1', '--base-port', '23800', '--sprop', ...MEDIA),
  ]);
  // Both on the same ports: one family after the other, for ffmpeg binds both.
  expect(await probe(first)).toMatchObject(FOUND);
  expect(await probe(second)).toMatchObject(FOUND);
  const args = [
    '-v',
    'error',
    '-protocol_whitelist',
    'file,udp,rtp',
    '-i',
    first,
    '-frames:v',
    '25',
    '-f',
    'null',
    '-',
  ];
  await using ffmpeg = await Process.start({ command: 'ffmpeg', args });
  expect((await ffmpeg.exited).code, ffmpeg.output).toBe(0);
  expect(ffmpeg.output).not.toMatch(/error while decoding|Invalid data|corrupt/i);
});

it('names the machine that receives: the peer where we send, this one where a player stands in for recv', async () => {
  const where = async (direction: 'send' | 'recv') =>
    (await describeSession(direction, { peer: '127.0.0.9', listen: '127.0.0.1' })).split('\r\n').slice(1, 4);
  expect((await where('send')).map(line => line.split(' ').at(-1))).toEqual([
    '127.0.0.1',
    's=gst-costream',
    '127.0.0.9',
  ]);
  expect((await where('recv')).map(line => line.split(' ').at(-1))).toEqual([
    '127.0.0.1',
    's=gst-costream',
    '127.0.0.1',
  ]);
});

it('recv takes what ffmpeg sends to these ports', async () => {
  const base = 28_820;
  const filter = 'testsrc=size=320x240:rate=25';
  await using ffmpeg = await Process.start({
    command: 'ffmpeg',
    args: [
      ...['-v', 'error', '-re', '-f', 'lavfi', '-i', filter, '-c:v', 'libx264', '-tune', 'zerolatency'],
      ...['-pix_fmt', 'yuv420p', '-profile:v', 'baseline', '-g', '25', '-payload_type', '96', '-f', 'rtp'],
      `rtp://127.0.0.1:${base}?rtcpport=${base + 1}&localrtcpport=${base + 5}&pkt_size=1200`,
    ],
  });
  const words = ['recv', '--peer', '127.0.0.1', '--base-port', `${base}`, '--video-out', 'none', '--audio-out', 'none'];
  await using receiver = await Verb.start(words);
  const { receiving } = await receiver.next(({ receiving }) => (receiving?.video[0]?.frames ?? 0) > 20);
  expect(receiving?.video[0]).toMatchObject({ width: 320, height: 240 });
  expect(ffmpeg.running).toBe(true);
});

it('a keyed session is refused, and so is a direction that is none', async () => {
  const keyed = describeSession('send', { peer: '127.0.0.1', key: generateKey() });
  await expect(keyed).rejects.toThrow('A keyed session cannot be described');
  expect(await run(['sdp', 'both', '--peer', '127.0.0.1'])).toMatchObject({
    code: 1,
    stderr: 'gst-costream: Expected send or recv for sdp but received "both".\n',
  });
});
