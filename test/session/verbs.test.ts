/** send, recv and call as a program uses them: options, addresses, tracks, signals, the end. */
import { once } from 'node:events';
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  ClosedError,
  call,
  demo,
  PeerLostError,
  type RecvStatistics,
  recv,
  type SendOptions,
  send,
  UsageError,
} from '../../lib/index.js';

const quiet = { video: 'test', audio: 'test', size: '160x120' } as const;
const deaf = { videoOut: 'none', audioOut: 'none' } as const;

/** Local addresses of every UDP socket of this process, as "address:port" from /proc/net. */
function udpSockets(): string[] {
  const own = new Set(
    readdirSync('/proc/self/fd').flatMap(fd => {
      try {
        return [/^socket:\[(\d+)\]$/.exec(readlinkSync(`/proc/self/fd/${fd}`))?.[1] ?? ''];
      } catch {
        return [];
      }
    }),
  );
  return ['/proc/net/udp', '/proc/net/udp6']
    .flatMap(path => readFileSync(path, 'utf8').trim().split('\n').slice(1))
    .map(line => line.trim().split(/\s+/))
    .filter(row => own.has(row[9]!))
    .map(row => row[1]!);
}

describe('options', () => {
  const peer = '127.0.0.1';
  it.each([
    [{ peer, biterate: 5 }, 'send has no option "biterate"; did you mean bitrate?'],
    [{ peer, record: 'x.mkv' }, /^send has no option "record"; it takes peer, listen, .*bitrate\b/],
    [{ peer, toString: 1 }, /^send has no option "toString"/],
    [{}, 'send needs a peer: the name or address of the other machine.'],
    [{ peer: '' }, 'send needs a peer: the name or address of the other machine.'],
    [{ peer: null }, 'Expected a string or an array of strings for peer but received null.'],
    [{ peer, listen: '' }, 'Expected an address for listen but received the string "".'],
    [{ peer, bitrate: 5 }, 'Expected a whole number between 50 and 100000 for bitrate but received 5.'],
    [{ peer, basePort: 5000.5 }, 'Expected a whole number between 1024 and 65000 for basePort but received 5000.5.'],
    [{ peer, fps: '30' }, 'Expected a number between 1 and 240 for fps but received the string "30".'],
    [{ peer, fps: Number.NaN }, 'Expected a number between 1 and 240 for fps but received NaN.'],
    [{ peer, timeLimit: null }, /^Expected a number between 0\.1 and 1000000 for timeLimit but received null\.$/],
    [{ peer, audio: ['test'] }, 'Expected a string for audio but received an array of 1.'],
    [{ peer, audio: null }, 'Expected a string for audio but received null.'],
    [{ peer, video: 5 }, 'Expected a string or an array of strings for video but received 5.'],
    [{ peer, video: ['test', null] }, 'Expected a string for video[1] but received null.'],
    [{ peer, video: [] }, 'Between 1 and 8 pictures make a session, but 0 were given.'],
    [{ peer, size: [1280, 720] }, 'Expected a string for size but received an array of 2.'],
    [{ peer, size: '17x17' }, /^"17x17" is not a size/],
    [{ peer, signal: {} }, 'Expected an AbortSignal for signal but received an object (Object).'],
    [{ peer, graphs: '' }, 'Expected a path for graphs but received the string "".'],
    [
      peer,
      `send takes one object of options, such as send({"peer":"ann.example.org"}), but received the string "${peer}".`,
    ],
    [null, /^send takes one object of options, .* but received null\.$/],
    [undefined, /^send takes one object of options, .* but received nothing\.$/],
    [[], /^send takes one object of options, .* but received an empty array\.$/],
  ])('%j is refused in one sentence', async (options, message) => {
    const error = await send(options as SendOptions).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(UsageError);
    expect((error as Error).message).toEqual(typeof message === 'string' ? message : expect.stringMatching(message));
  });

  it.each([
    ['recv', () => recv({ peer, record: '' }), 'Expected a path for record but received the string "".'],
    [
      'recv',
      () => recv({ peer, overwrite: 'yes' } as never),
      'Expected true or false for overwrite but received the string "yes".',
    ],
    ['recv', () => recv({ peer, video: 'test' } as never), /^recv has no option "video"; it takes .*videoOut/],
    ['call', () => call({ peer, audioOut: 7 } as never), 'Expected a string for audioOut but received 7.'],
    ['call', () => call(5 as never), /^call takes one object of options, .* but received 5\.$/],
    [
      'demo',
      () => demo(null as never),
      'demo takes one object of options, such as demo({"timeLimit":10}), but received null.',
    ],
    [
      'demo',
      () => demo({ timeLimit: '10' } as never),
      /^Expected a number .* for timeLimit but received the string "10"\.$/,
    ],
    ['demo', () => demo({ onMessage: true } as never), 'Expected a function for onMessage but received true.'],
    ['demo', () => demo({ dir: 'x' } as never), /^demo has no option "dir"/],
  ])('%s, too: %#', async (_, verb, message) => {
    const error = await verb().catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(UsageError);
    expect((error as Error).message).toEqual(typeof message === 'string' ? message : expect.stringMatching(message));
  });
});

describe('addresses', () => {
  it('IPv6: picture and reports cross, every socket is bound to --listen', async () => {
    const local = { peer: '::1', listen: '::1', basePort: 26_400 };
    await using receiver = await recv({ ...local, ...deaf });
    // It may hear the sender before that has started.
    const heard = once(receiver, 'peer');
    await using sender = await send({ ...local, ...quiet });
    await Promise.all([heard, once(sender, 'peer')]);
    const sockets = udpSockets();
    // Receiver: four in, two out. Sender: two in, four out.
    expect(sockets.length).toBe(12);
    for (const socket of sockets) expect(socket).toMatch(/^00000000000000000000000001000000:/);
  });

  it('IPv4: nothing is bound but the address that was asked for', async () => {
    const local = { peer: '127.0.0.1', listen: '127.0.0.3', basePort: 26_420 };
    await using _receiver = await recv({ ...local, ...deaf });
    await using _sender = await send({ ...local, ...quiet });
    const sockets = udpSockets();
    expect(sockets.length).toBe(12);
    for (const socket of sockets) expect(socket).toMatch(/^0300007F:/);
  });

  it('other hosts than the peer are not let in, and named when the peer stays silent', async () => {
    await using receiver = await recv({ peer: '127.0.0.6', listen: '127.0.0.1', basePort: 26_430, ...deaf });
    const silence = once(receiver, 'silence');
    await using _sender = await send({ peer: '127.0.0.1', listen: '127.0.0.5', basePort: 26_430, ...quiet });
    const [{ hint }] = await silence;
    expect(hint).toMatch(/packets from 127\.0\.0\.5 were refused, because they are not from --peer 127\.0\.0\.6;/);
    const { peerHeard, receiving } = (await receiver.statistics({ intervalMs: 100 }).next()).value as RecvStatistics;
    expect(peerHeard).toBe(false);
    for (const media of [receiving.video[0], receiving.audio]) {
      expect(media!.frames).toBe(0);
      expect(Object.keys(media!.refused!)).toEqual(['address']);
    }
  });
});

describe('a session', () => {
  it('carries several pictures, each on ports of its own', async () => {
    const local = { peer: '127.0.0.1', basePort: 26_440 };
    await using receiver = await recv({ ...local, ...deaf, videoOut: ['none', 'none'] });
    await using _sender = await send({ ...local, ...quiet, video: ['test', 'test'] });
    for await (const { receiving } of receiver.statistics({ intervalMs: 100, signal: AbortSignal.timeout(20_000) })) {
      if (receiving.video.every(({ frames }) => frames > 10)) break;
    }
    const { receiving } = (await receiver.statistics({ intervalMs: 100 }).next()).value as RecvStatistics;
    expect(receiving.video.map(({ frames }) => frames > 10)).toEqual([true, true]);
    expect(Object.keys(await receiver.toDot())).toEqual(['recv-video', 'recv-video-2', 'recv-audio']);
  });

  it('ends at its time limit with the last statistics', async () => {
    const options = { peer: '127.0.0.1', basePort: 26_460, ...quiet, ...deaf, timeLimit: 1.5 };
    const session = await call(options);
    const seen = { sent: 0, received: 0 };
    for await (const { sending, receiving } of session.statistics({ intervalMs: 100 }))
      Object.assign(seen, { sent: sending.video[0]!.frames, received: receiving.video[0]!.frames });
    const { reason, elapsedS, sending, receiving } = await session.finished;
    expect(reason).toBe('time-limit');
    expect(elapsedS).toBeGreaterThanOrEqual(1.4);
    // No fewer than before its end, however many the machine made.
    expect(seen.received).toBeGreaterThan(0);
    expect(sending.video[0]!.frames).toBeGreaterThanOrEqual(seen.sent);
    expect(receiving.video[0]!.frames).toBeGreaterThanOrEqual(seen.received);
    expect(receiving.audio!.packetsLost).toBe(0);
  });

  it('is closed by its signal, and statistics end with it', async () => {
    const leave = new AbortController();
    const session = await send({ peer: '127.0.0.1', basePort: 26_480, ...quiet, signal: leave.signal });
    let seen = 0;
    for await (const { sending } of session.statistics({ intervalMs: 100 })) {
      expect(sending.video).toHaveLength(1);
      if (++seen === 3) leave.abort();
    }
    expect(seen).toBe(3);
    expect((await session.finished).reason).toBe('closed');
    await session.close();
  });

  it('does not start when its signal was used before', async () => {
    const signal = AbortSignal.abort(new Error('changed my mind'));
    await expect(send({ peer: '127.0.0.1', basePort: 26_480, ...quiet, signal })).rejects.toThrow('changed my mind');
    expect(udpSockets()).toEqual([]);
  });

  it('says what to check when nothing is heard, and fails at the limit', async () => {
    const session = await recv({ peer: '127.0.0.1', basePort: 26_500, ...deaf, timeLimit: 5 });
    const failed = session.finished.catch((error: unknown) => error);
    const [silence] = await once(session, 'silence');
    // Three, or four where the processor was others' just then.
    expect(silence).toMatchObject({
      seconds: expect.toBeOneOf([3, 4]),
      hint: expect.stringMatching(/gst-costream send.*UDP 26500-26503/),
    });
    const error = await failed;
    expect(error).toBeInstanceOf(PeerLostError);
    expect((error as PeerLostError).exitCode).toBe(2);
  });

  it('fails when a peer that was heard stays silent for peerTimeout', async () => {
    const local = { peer: '127.0.0.1', basePort: 26_520 };
    const receiver = await recv({ ...local, ...deaf, peerTimeout: 1 });
    const heard = once(receiver, 'peer');
    const sender = await send({ ...local, ...quiet });
    await heard;
    // Whoever reads the statistics learns of it there, and need not watch `finished`.
    const read = (async () => {
      for await (const { receiving } of receiver.statistics({ intervalMs: 100 })) expect(receiving).toBeDefined();
    })().catch((error: unknown) => error);
    await sender.close();
    expect(await read).toMatchObject({
      message: expect.stringMatching(/^127\.0\.0\.1 has been silent for 1 s; check that/),
    });
    await expect(receiver.finished).rejects.toBe(await read);
  });

  it('tells what failed first, once, where several sources fail', async () => {
    const unhandled: unknown[] = [];
    const note = (error: unknown) => unhandled.push(error);
    process.on('unhandledRejection', note);
    try {
      const video = ['screen::97', 'screen::98', 'screen::99'];
      await expect(send({ peer: '127.0.0.1', basePort: 26_640, video, audio: 'none' })).rejects.toMatchObject({
        exitCode: 3,
      });
      // One turn later Node would have told of what nobody took.
      await new Promise(resolve => setImmediate(resolve));
      expect(unhandled).toEqual([]);
    } finally {
      process.off('unhandledRejection', note);
    }
  });

  it('leaves its picture also when it is short', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'snapshot-'));
    const [path, local] = [join(directory, 's.png'), { peer: '127.0.0.1', basePort: 26_660 }];
    try {
      await using _sender = await send({ ...local, ...quiet });
      await using receiver = await recv({ ...local, ...deaf, snapshot: path });
      const heard = once(receiver, 'peer').then(() => performance.now());
      const warnings: string[] = [];
      receiver.on('warning', ({ message }) => warnings.push(message));
      for await (const { receiving } of receiver.statistics({ intervalMs: 100 }))
        if ((await stat(path).catch(() => undefined))?.size && receiving.video[0]!.frames > 0) break;
      // The second picture is written two seconds after the peer was heard: this is the first.
      expect(performance.now() - (await heard)).toBeLessThan(2000);
      await receiver.close();
      expect(warnings).toEqual([]);
    } finally {
      await rm(directory, { recursive: true });
    }
  });

  it('refuses a second one on its ports, naming port and process, and leaves nothing half started', async () => {
    const local = { peer: '127.0.0.1', basePort: 26_540 };
    await using first = await recv({ ...local, ...deaf });
    const before = udpSockets();
    await expect(recv({ ...local, ...deaf })).rejects.toMatchObject({
      code: 'PORT_IN_USE',
      message: expect.stringMatching(
        new RegExp(`^UDP port 26540 is in use by .* \\(pid ${process.pid}\\); end that one`),
      ),
    });
    expect(udpSockets()).toEqual(before);
    expect(first.listenerCount('warning')).toBe(0);
  });

  it('prints launch lines and graphs of what runs', async () => {
    await using session = await send({ peer: '127.0.0.1', basePort: 26_560, ...quiet });
    const { line, leftOut } = session.toLaunch()['send-video']!;
    expect(line).toMatch(
      /^gst-launch-1\.0 rtpbin name=rtpbin0 latency=0 .*x264enc tune=zerolatency.*rtpbin0\.send_rtp_sink_0/,
    );
    expect(leftOut).toEqual([]);
    expect((await session.toDot())['send-video']).toMatch(/^digraph pipeline.*x264enc/s);
    await session.close();
    expect(session.toLaunch()['send-video']!.line).toBe(line);
    await expect(session.toDot()).rejects.toThrow(new ClosedError('session'));
  });

  it('has no picture to write once it ends', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'snapshot-'));
    try {
      const session = await recv({ peer: '127.0.0.1', basePort: 26_580, ...deaf });
      const path = join(directory, 'picture.png');
      const early = session.snapshot(path).catch((reason: unknown) => reason);
      await session.close();
      expect(await early).toMatchObject({
        code: 'NO_PICTURE',
        message: `No picture to write to ${path}: the session ended first.`,
      });
      await expect(session.snapshot(path)).rejects.toThrow('This session is closed.');
      expect(await readdir(directory)).toEqual([]);
    } finally {
      await rm(directory, { recursive: true });
    }
  });

  it('replaces no picture unasked', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'snapshot-'));
    try {
      const path = join(directory, 'picture.png');
      await using _sender = await send({ peer: '127.0.0.1', basePort: 26_600, ...quiet });
      await using session = await recv({ peer: '127.0.0.1', basePort: 26_600, ...deaf });
      await session.snapshot(path);
      const first = (await stat(path)).mtimeMs;
      await expect(session.snapshot(path)).rejects.toThrow(`${path} exists; choose another name or pass --overwrite.`);
      await session.snapshot(path, { overwrite: true });
      expect((await stat(path)).mtimeMs).toBeGreaterThan(first);
    } finally {
      await rm(directory, { recursive: true });
    }
  });

  it.each([
    ['RTCP where it sends as well', call],
    ['the control connection where it only receives', recv],
  ] as const)("asks for key frames no sooner than the line's round trip, by %s", async (_, verb) => {
    const ends = { basePort: 26_620, ...deaf };
    const near = { ...ends, peer: '127.0.0.1', listen: '127.0.0.2' };
    await using session = await (verb === call ? call({ ...near, ...quiet }) : recv(near));
    const interval = async () =>
      Number(/request-interval=(\d+)/.exec((await session.toDot())['recv-video']!)?.[1] ?? 50);
    // Of a peer that is not there nothing is known.
    expect(await interval()).toBe(50);
    await using _other = await (verb === call ? call : send)({
      ...(verb === call ? { ...ends, ...quiet } : { basePort: 26_620, ...quiet }),
      peer: '127.0.0.2',
      listen: '127.0.0.1',
    });
    // A loopback interface's round trip is below the least interval.
    for await (const _ of session.statistics({ intervalMs: 100, signal: AbortSignal.timeout(20_000) })) {
      if ((await interval()) === 20) break;
    }
    expect(await interval()).toBe(20);
  });
});
