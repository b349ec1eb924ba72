/** send, recv and call as a program uses them: options, addresses, tracks, signals, the end. */
import { once } from 'node:events';
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { call, PeerLostError, type RecvStatistics, recv, type SendOptions, send, UsageError } from '../../lib/index.js';

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
  it.each([
    [{ peer: '127.0.0.1', biterate: 5 }, /no option "biterate"; did you mean bitrate\?/],
    [{}, /needs a peer/],
    [{ peer: '127.0.0.1', bitrate: 5 }, /between 50 and 100000 for bitrate but received 5/],
    [{ peer: '127.0.0.1', basePort: 5000.5 }, /whole number between 1024 and 65000 for basePort/],
    [{ peer: '127.0.0.1', video: [] }, /Between 1 and 8 pictures/],
    [{ peer: '127.0.0.1', size: '17x17' }, /is not a size/],
  ])('%j is refused in one sentence', async (options, message) => {
    const refused = send(options as SendOptions);
    await expect(refused).rejects.toThrow(message);
    await expect(refused).rejects.toBeInstanceOf(UsageError);
  });
});

describe('addresses', () => {
  it('IPv6: picture and reports cross, every socket is bound to --listen', async () => {
    const local = { peer: '::1', listen: '::1', basePort: 26_400 };
    await using receiver = await recv({ ...local, ...deaf });
    await using sender = await send({ ...local, ...quiet });
    await Promise.all([once(receiver, 'peer'), once(sender, 'peer')]);
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
    await using _sender = await send({ peer: '127.0.0.1', listen: '127.0.0.5', basePort: 26_430, ...quiet });
    const [{ hint }] = await once(receiver, 'silence');
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
    for await (const { receiving } of receiver.statistics({ intervalMs: 100, signal: AbortSignal.timeout(10_000) })) {
      if (receiving.video.every(({ frames }) => frames > 10)) break;
    }
    const { receiving } = (await receiver.statistics({ intervalMs: 100 }).next()).value as RecvStatistics;
    expect(receiving.video.map(({ frames }) => frames > 10)).toEqual([true, true]);
    expect(Object.keys(receiver.toDot())).toEqual(['recv-video', 'recv-video-2', 'recv-audio']);
  });

  it('ends at its time limit with the last statistics', async () => {
    const options = { peer: '127.0.0.1', basePort: 26_460, ...quiet, ...deaf, timeLimit: 1.5 };
    const session = await call(options);
    const { reason, elapsedS, sending, receiving } = await session.finished;
    expect(reason).toBe('time-limit');
    expect(elapsedS).toBeGreaterThanOrEqual(1.4);
    expect(sending.video[0]!.frames).toBeGreaterThan(20);
    expect(receiving.video[0]!.frames).toBeGreaterThan(10);
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
    const session = await recv({ peer: '127.0.0.1', basePort: 26_500, ...deaf, timeLimit: 3.6 });
    const failed = session.finished.catch((error: unknown) => error);
    const [silence] = await once(session, 'silence');
    expect(silence).toMatchObject({ seconds: 3, hint: expect.stringMatching(/gst-costream send.*UDP 26500-26503/) });
    const error = await failed;
    expect(error).toBeInstanceOf(PeerLostError);
    expect((error as PeerLostError).exitCode).toBe(2);
  });

  it('fails when a peer that was heard stays silent for peerTimeout', async () => {
    const local = { peer: '127.0.0.1', basePort: 26_520 };
    const receiver = await recv({ ...local, ...deaf, peerTimeout: 1 });
    const sender = await send({ ...local, ...quiet });
    await once(receiver, 'peer');
    await sender.close();
    await expect(receiver.finished).rejects.toThrow(/127\.0\.0\.1 has been silent for 1 s; check that/);
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
    expect(session.toDot()['send-video']).toMatch(/^digraph pipeline.*x264enc/s);
  });
});
