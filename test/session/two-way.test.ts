/** Both directions at once without a loop: named pictures, each in its place; the peer's picture and sound never go back. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { call, recv, type Session, type Statistics, send, UsageError } from '../../lib/index.js';
import { besidesDb, hear, loudShare, play, toneShare } from '../parts/hearing.js';
import { lumaAt } from '../parts/picture.js';
import { Pulse } from '../parts/pulse.js';
import { sine, toS16 } from '../parts/tone.js';
import { Verb } from '../parts/verb.js';
import { Xvfb } from '../parts/xvfb.js';

const run = promisify(execFile);
const quiet = { video: 'test', audio: 'none', size: '160x120' } as const;
const deaf = { videoOut: 'none', audioOut: 'none' } as const;

async function until<S extends Statistics>(session: Session<S>, fits: (statistics: S) => boolean): Promise<S> {
  for await (const statistics of session.statistics({ intervalMs: 100, signal: AbortSignal.timeout(20_000) })) {
    if (fits(statistics)) return statistics;
  }
  throw new Error('No statistics fitted within 20 s.');
}

describe('pictures', () => {
  let source: Xvfb;
  let target: Xvfb;
  beforeAll(async () => {
    [source, target] = await Promise.all([Xvfb.start({ width: 640, height: 240 }), Xvfb.start()]);
  });
  afterAll(async () => {
    await Promise.all([source?.close(), target?.close()]);
  });

  const titles = async () => {
    const { stdout } = await run('xwininfo', ['-display', target.display, '-root', '-tree']);
    return [...stdout.matchAll(/"([^"]+)":/g)].map(([, title]) => title!).sort();
  };

  it('have the names that the sender gave them, at both ends and on the windows', async () => {
    const window = `window:${target.display}`;
    const basePort = 27_800;
    await using receiver = await recv({ peer: '127.0.0.1', basePort, videoOut: [window, window], audioOut: 'none' });
    await using sender = await send({ ...quiet, peer: '127.0.0.1', basePort, video: ['program=test', 'me=test'] });
    const { receiving } = await until(receiver, ({ receiving }) =>
      receiving.video.every(({ name, frames }) => name !== undefined && frames > 10),
    );
    expect(receiving.video.map(({ name }) => name)).toEqual(['program', 'me']);
    const { sending } = await until(sender, () => true);
    expect(sending.video.map(({ name }) => name)).toEqual(['program', 'me']);
    // ximagesink puts the program's name behind what it is told.
    await expect
      .poll(async () => (await titles()).map(title => title.split(' : ')[0]))
      .toEqual(['me - 127.0.0.1', 'program - 127.0.0.1']);
  });

  it('that were expected in another order are told of', async () => {
    const basePort = 27_840;
    const videoOut = ['me=none', 'program=none'];
    await using receiver = await recv({ peer: '127.0.0.1', basePort, videoOut, audioOut: 'none' });
    const warned = new Promise(resolve => receiver.once('warning', resolve));
    await using _sender = await send({ ...quiet, peer: '127.0.0.1', basePort, video: ['program=test', 'me=test'] });
    expect(await warned).toEqual({
      message: '127.0.0.1 sends program, me, in this order; give --video-out in the same.',
    });
  });

  it('are a part of the screen where one is asked for', async () => {
    const screen = source.openFramebuffer();
    const { data, stride } = screen.frame;
    for (let y = 0; y < 240; y++) data.fill(0xff, y * stride + 320 * 4, (y + 1) * stride);
    screen.write();
    const local = { peer: '127.0.0.1', basePort: 27_880 };
    const video = `screen:${source.display},320x240+320+0`;
    await using receiver = await recv({ ...local, videoOut: `window:${target.display}`, audioOut: 'none' });
    await using _sender = await send({ ...local, video, audio: 'none', size: '320x240' });
    await until(receiver, ({ receiving }) => receiving.video[0]!.frames > 10);
    const shown = target.openFramebuffer();
    const darkest = () => {
      const picture = shown.read();
      return Math.min(...[0, 319].flatMap(x => [0, 239].map(y => lumaAt(picture, x, y))));
    };
    // What was counted is on its way to the display.
    await expect.poll(darkest).toBeGreaterThan(230);
    shown.close();
    screen.close();
  });

  it.each([
    ['screen::71', 'window::71.0', /^The window would be on the screen that is sent/],
    ['screen::71', 'v4l2:/dev/video71', undefined],
    ['screen::71', 'window::72', undefined],
    ['screen::71,64x64+0+0', 'window::71', undefined],
    ['screen::71,window=Game', 'window::71', undefined],
    ['v4l2:/dev/video71', 'v4l2:/dev/video71', /^\/dev\/video71 cannot take the peer's picture and be sent to him/],
  ])('call --video %s --video-out %s', async (video, videoOut, message) => {
    const attempt = call({ peer: '127.0.0.1', basePort: 27_900, video, videoOut, audio: 'none', audioOut: 'none' });
    const error = await attempt.catch((reason: unknown) => reason);
    if (!message) return expect(error).not.toBeInstanceOf(UsageError);
    expect(error).toBeInstanceOf(UsageError);
    expect((error as Error).message).toMatch(message);
  });
});

describe('sound', () => {
  let ann: Pulse;
  let bob: Pulse;
  beforeAll(async () => {
    [ann, bob] = await Promise.all([Pulse.start(), Pulse.start()]);
  });
  afterAll(async () => {
    await Promise.all([ann?.close(), bob?.close()]);
  });

  it('of the sink that the peer is played to is refused, with what to do', async () => {
    process.env.PULSE_SERVER = ann.server;
    try {
      const options = { ...quiet, peer: '127.0.0.1', basePort: 27_920, ...deaf, audio: 'pulse', audioOut: 'pulse' };
      await expect(call(options)).rejects.toThrow(/^speaker\.monitor is all that speaker plays, .*--audio system/);
      const named = { ...options, audio: 'pulse:speaker.monitor', audioOut: 'pulse:speaker' };
      await expect(call(named)).rejects.toThrow(UsageError);
    } finally {
      delete process.env.PULSE_SERVER;
    }
  });

  it("of --audio system has not the peer's own, three round trips later, and leaves all as it was", async () => {
    const words = (own: number, other: number) =>
      `call --peer 127.0.0.${other} --listen 127.0.0.${own} --base-port 27940 --video test --size 160x120 --video-out none --audio system`;
    // Ann's plays before the call and is moved; Bob's begins in it and goes to the default.
    await using _hers = await play(ann, 'speaker', toS16(sine(880, 60, 48_000), 1));
    await using annsCall = await Verb.start(words(2, 3).split(' '), ann.env);
    await using bobsCall = await Verb.start(words(3, 2).split(' '), bob.env);
    await using _his = await play(bob, '@DEFAULT_SINK@', toS16(sine(440, 60, 48_000), 1));
    const heard = ({ receiving }: Statistics) => receiving!.audio!.frames > 400;
    await Promise.all([annsCall.next(heard), bobsCall.next(heard)]);
    const sink = (call: Verb) => `gst-costream-program-${call.process.pid}`;
    const [hers, his, hersOut, hisOut] = await Promise.all([
      hear(ann, sink(annsCall), 1),
      hear(bob, sink(bobsCall), 1),
      hear(ann, 'speaker', 1),
      hear(bob, 'speaker', 1),
    ]);
    // What is sent: the own tone alone.
    expect(besidesDb(hers, 880, 440)).toBeLessThan(-40);
    expect(besidesDb(his, 440, 880)).toBeLessThan(-40);
    // What is heard: both.
    for (const heard of [hersOut, hisOut])
      for (const tone of [440, 880]) expect(loudShare(heard, tone)).toBeGreaterThan(0.1);
    await annsCall.process.close();
    expect(ann.control('get-default-sink').trim()).toBe('speaker');
    expect(ann.control('list', 'short', 'modules')).not.toContain('gst-costream-program');
    expect(toneShare(await hear(ann, 'speaker', 0.5), 880)).toBeGreaterThan(0.5);
    // Killed, Bob's leaves its sink behind, which the next one takes away.
    bobsCall.process.signal('SIGKILL');
    await bobsCall.process.exited;
    expect(bob.control('list', 'short', 'sinks')).toContain(sink(bobsCall));
    await using again = await Verb.start(words(3, 2).split(' '), bob.env);
    expect(bob.control('list', 'short', 'sinks')).not.toContain(sink(bobsCall));
    await again.process.close();
    expect(bob.control('get-default-sink').trim()).toBe('speaker');
  });
});
