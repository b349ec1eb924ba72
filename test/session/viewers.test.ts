/** Several viewers of one encode: what is each one's own, what is everybody's, and what the encoder is asked for. */

import { randomInt } from 'node:crypto';
import { createSocket, type Socket } from 'node:dgram';
import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generateKey, recv, type SendStatistics, type Session, type Statistics, send } from '../../lib/index.js';
import { Relay } from '../../lib/link/line/relay.js';
import { cname, pictureLoss, receiverReport } from '../native/rtp/reports.js';
import { Painter, Watcher } from '../parts/numbered-screen.js';
import { Verb } from '../parts/verb.js';
import { Xvfb } from '../parts/xvfb.js';

const size = { width: 320, height: 240 };
let source: Xvfb;
let targets: [Xvfb, Xvfb];

beforeAll(async () => {
  const [first, ...others] = await Promise.all([Xvfb.start(size), Xvfb.start(size), Xvfb.start(size)]);
  source = first!;
  targets = others as [Xvfb, Xvfb];
});

afterAll(async () => {
  await Promise.all([source?.close(), ...(targets ?? []).map(target => target.close())]);
});

const quiet = { video: 'test', audio: 'test', size: '160x120' } as const;
const deaf = { videoOut: 'none', audioOut: 'none' } as const;
const screen = () => ({ video: `screen:${source.display}`, audio: 'none', size: '320x240' });
const host = (number: number) => `127.0.0.${number}`;

async function until<S extends Statistics>(session: Session<S>, fits: (statistics: S) => boolean): Promise<S> {
  let last: S | undefined;
  for await (const statistics of session.statistics({ intervalMs: 100, signal: AbortSignal.timeout(20_000) })) {
    last = statistics;
    if (fits(statistics)) return statistics;
  }
  throw new Error(`No statistics fitted within 20 s; last: ${JSON.stringify(last)}`);
}

/** A line that loses, at 127.0.0.4, to the receiver at 127.0.0.5. */
function lossyLine(basePort: number): Promise<Relay> {
  const out = [0, 1, 2, 3].map(offset => ({
    listen: { address: host(4), port: basePort + offset },
    target: { address: host(5), port: basePort + offset },
  }));
  const back = [5, 7].map(offset => ({
    listen: { address: host(4), port: basePort + offset },
    target: { address: host(1), port: basePort + offset },
    reverse: true,
  }));
  return Relay.start({ routes: [...out, ...back], forward: { loss: 0.05 }, seed: 11 });
}

describe('several viewers', () => {
  it("see every picture; one's losses are its own", async () => {
    const basePort = 27_600;
    using _painter = new Painter(source);
    using good = new Watcher(targets[0], { keep: true });
    using bad = new Watcher(targets[1], { keep: true });
    await using _relay = await lossyLine(basePort);
    const at = (peer: number, listen: number) => ({ peer: host(peer), listen: host(listen), basePort });
    await using first = await recv({ ...at(1, 3), videoOut: `window:${targets[0].display}`, audioOut: 'none' });
    await using second = await recv({ ...at(4, 5), videoOut: `window:${targets[1].display}`, audioOut: 'none' });
    await using sender = await send({ ...screen(), peer: [host(3), host(4)], listen: host(1), basePort });
    await Promise.all([good.next(30), bad.next(30, 30_000)]);
    const early = (await first.statistics({ intervalMs: 100 }).next()).value!.receiving.video[0]!;
    await Promise.all([good.next(120, 30_000), bad.next(60, 30_000)]);
    const { receiving: clean } = (await first.statistics({ intervalMs: 100 }).next()).value!;
    const { receiving: lossy } = (await second.statistics({ intervalMs: 100 }).next()).value!;
    // Frames that a busy processor dropped are no loss.
    expect(clean.video[0]).toMatchObject({ packetsLost: early.packetsLost, freezes: early.freezes });
    expect(lossy.video[0]!.packetsLost).toBeGreaterThan(5);
    expect(lossy.video[0]!.freezes).toBeGreaterThan(0);
    // Whole pictures alone, at both.
    expect(Math.min(...good.psnrDb())).toBeGreaterThan(22);
    expect(Math.min(...bad.psnrDb())).toBeGreaterThan(22);
    // Read one after the other, while packets leave: most readings meet none.
    const { viewers } = await until(sender, ({ sending, viewers }) => {
      const counts = viewers!.map(({ video }) => video[0]!.packets);
      const lost = viewers!.map(({ video }) => video[0]!.packetsLost);
      return (
        viewers!.every(({ heard }) => heard) &&
        sending.video[0]!.packets === counts[0]! + counts[1]! &&
        sending.video[0]!.packetsLost === lost[0]! + lost[1]!
      );
    });
    expect(viewers!.map(({ peer }) => peer)).toEqual([host(3), host(4)]);
    const [well, badly] = viewers!.map(({ video }) => video[0]!);
    expect(badly!.keyFrameRequests).toBeGreaterThan(0);
    expect(badly!.packetsLost).toBeGreaterThan(5);
    expect(well!.packetsLost).toBe(0);
  });

  it('go on when one is killed, and when the session ends the summary still names it', async () => {
    const basePort = 27_620;
    const words = (number: number) =>
      `recv --peer ${host(1)} --listen ${host(number)} --base-port ${basePort} --video-out none --audio-out none`;
    await using stays = await Verb.start(words(2).split(' '));
    await using leaves = await Verb.start(words(3).split(' '));
    const sender = await send({ ...quiet, peer: [host(2), host(3), host(4)], listen: host(1), basePort });
    const told: string[] = [];
    sender.on('peer', ({ peer }) => told.push(`${peer} heard`));
    // Whoever never came and whoever went are told of.
    const silences = new Promise<void>(resolve => {
      const silent = new Set<string>();
      sender.on('silence', ({ peer }) => {
        if (silent.add(peer).has(host(3)) && silent.has(host(4))) resolve();
      });
    });
    const here = ({ heard, silentS }: { heard: boolean; silentS?: number }) => heard && silentS === undefined;
    await until(sender, ({ viewers }) => here(viewers![0]!) && here(viewers![1]!));
    leaves.process.signal('SIGKILL');
    await silences;
    const { viewers } = await until(sender, ({ viewers }) => viewers![1]!.silentS !== undefined);
    const before = stays.latest!.receiving!.video[0]!.frames;
    await stays.next(({ receiving }) => receiving!.video[0]!.frames > before + 30);
    expect(viewers!.map(({ heard }) => heard)).toEqual([true, true, false]);
    await sender.close();
    const summary = await sender.finished;
    expect(summary.viewers!.map(here)).toEqual([true, false, false]);
    expect(summary.viewers!.map(({ control }) => control !== undefined)).toEqual([true, false, false]);
    expect(told).toEqual(expect.arrayContaining([`${host(2)} heard`, `${host(3)} heard`]));
  });

  it('have keys of their own; whoever has another key is left out alone', async () => {
    const local = { basePort: 27_640, key: generateKey() };
    await using first = await recv({ ...deaf, ...local, peer: host(1), listen: host(2) });
    await using second = await recv({ ...deaf, ...local, peer: host(1), listen: host(3) });
    await using wrong = await recv({ ...deaf, ...local, peer: host(1), listen: host(4), key: generateKey() });
    // Who waits to be called says so and goes on waiting.
    const refused = once(wrong, 'warning');
    await using sender = await send({ ...quiet, ...local, peer: [2, 3, 4].map(host), listen: host(1) });
    const warned = once(sender, 'warning');
    await Promise.all([first, second].map(one => until(one, ({ receiving }) => receiving.video[0]!.frames > 20)));
    expect(await refused).toEqual([{ message: expect.stringMatching(/ has another key;/) }]);
    expect(await warned).toEqual([{ message: expect.stringMatching(/^127\.0\.0\.4 has another key;/) }]);
    const { viewers } = await until(sender, ({ viewers }) => viewers!.filter(({ heard }) => heard).length === 2);
    expect(viewers!.map(({ heard }) => heard)).toEqual([true, true, false]);
    expect(viewers!.map(({ control }) => control?.keyed)).toEqual([true, true, undefined]);
    const ssrcs = await Promise.all(
      [first, second].map(async one => /ssrc: (\d+)/.exec((await one.toDot())['recv-video']!)?.[1]),
    );
    expect(new Set(ssrcs).size).toBe(2);
    // One comes again: fresh keys for it, and nothing changes for the other.
    const { frames, freezes } = (await until(second, () => true)).receiving.video[0]!;
    await first.close();
    await using again = await recv({ ...deaf, ...local, peer: host(1), listen: host(2) });
    await until(again, ({ receiving }) => receiving.video[0]!.frames > 20);
    const later = (await until(second, ({ receiving }) => receiving.video[0]!.frames > frames + 20)).receiving
      .video[0]!;
    expect(later.freezes).toBe(freezes);
    expect(later.packetsLost).toBe(0);
  });

  it('are named once each, and only a sender has several', async () => {
    const twice = send({ ...quiet, peer: ['127.0.0.2', '127.0.0.2'], basePort: 27_680 });
    await expect(twice).rejects.toThrow(
      '--peer 127.0.0.2 and --peer 127.0.0.2 are one machine (127.0.0.2); name it once.',
    );
    const mixed = send({ ...quiet, peer: ['127.0.0.2', '::1'], basePort: 27_680 });
    await expect(mixed).rejects.toThrow('The peers are of IPv4 and of IPv6; give all in the same family.');
    await expect(send({ ...quiet, peer: [] })).rejects.toThrow('send needs a peer');
    await expect(send({ ...quiet, peer: [2, 3].map(String).concat('') })).rejects.toThrow('send needs a peer');
    await expect(recv({ ...deaf, peer: ['127.0.0.2'] as never })).rejects.toThrow(
      'Expected a string for peer but received an array of 1.',
    );
  });
});

/** A viewer that is nothing but sockets: it hears the picture's source, and asks it for key frames. */
class Asker implements AsyncDisposable {
  readonly #socket: Socket;
  readonly #port: number;
  readonly #own = randomInt(2 ** 32);
  #ssrc: number | undefined;

  constructor(socket: Socket, basePort: number) {
    this.#socket = socket;
    this.#port = basePort + 5;
  }

  static async at(address: string, basePort: number): Promise<Asker> {
    const socket = createSocket('udp4');
    const asker = new Asker(socket, basePort);
    socket.on('message', packet => {
      asker.#ssrc = packet.readUInt32BE(8);
    });
    socket.bind(basePort, address);
    await once(socket, 'listening');
    return asker;
  }

  async heard(): Promise<void> {
    if (this.#ssrc === undefined) await once(this.#socket, 'message');
  }

  /** An empty receiver report, its name, and a PLI (RFC 4585 §6.3.1). */
  ask(): void {
    const packet = Buffer.concat([receiverReport(this.#own), cname(this.#own), pictureLoss(this.#own, this.#ssrc!)]);
    this.#socket.send(packet, this.#port, host(1));
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await new Promise<void>(resolve => this.#socket.close(() => resolve()));
  }
}

describe('key frames', () => {
  it('of several viewers who ask within a frame are one, and who asks all the time gets ten a second', async () => {
    const basePort = 27_660;
    const hosts = [2, 3, 4, 5].map(host);
    const askers = await Promise.all(hosts.map(address => Asker.at(address, basePort)));
    try {
      await using sender = await send({ ...quiet, audio: 'none', peer: hosts, listen: host(1), basePort });
      await Promise.all(askers.map(asker => asker.heard()));
      const now = async () => {
        const { sending, elapsedS } = (await sender.statistics({ intervalMs: 100 }).next()).value as SendStatistics;
        const { frames, keyFrames = 0, keyFrameRequests } = sending.video[0]!;
        return { frames, keyFrames, keyFrameRequests, elapsedS };
      };
      const start = await now();
      const rounds = 5;
      for (let round = 0; round < rounds; round++) {
        const { frames } = await now();
        for (const asker of askers) asker.ask();
        await until(sender, ({ sending }) => sending.video[0]!.frames >= frames + 6);
      }
      const calm = await now();
      expect(calm.keyFrameRequests).toBe(rounds * hosts.length);
      expect(calm.keyFrames - start.keyFrames).toBeGreaterThanOrEqual(rounds);
      // Once or twice the four may fall on either side of a frame.
      expect(calm.keyFrames - start.keyFrames).toBeLessThanOrEqual(rounds + 3);
      const flood = setInterval(() => {
        for (const asker of askers) asker.ask();
      }, 5);
      await until(sender, ({ sending }) => sending.video[0]!.frames >= calm.frames + 60);
      clearInterval(flood);
      const flooded = await now();
      expect(flooded.keyFrameRequests - calm.keyFrameRequests).toBeGreaterThan(200);
      expect(flooded.keyFrames - calm.keyFrames).toBeLessThanOrEqual(10 * (flooded.elapsedS - calm.elapsedS) + 3);
    } finally {
      await Promise.all(askers.map(asker => asker[Symbol.asyncDispose]()));
    }
  });
});
