/** The control connection of a session without a key: what it tells, and that nothing depends on it. */
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { describe, expect, it } from 'vitest';
import { call, recv, type Session, type Statistics, send } from '../../lib/index.js';

const quiet = { video: 'test', audio: 'test', size: '160x120' } as const;
const deaf = { videoOut: 'none', audioOut: 'none' } as const;

/** The first statistics that fit. */
async function until<S extends Statistics>(session: Session<S>, fits: (statistics: S) => boolean): Promise<S> {
  for await (const statistics of session.statistics({ intervalMs: 100, signal: AbortSignal.timeout(15_000) })) {
    if (fits(statistics)) return statistics;
  }
  throw new Error('No statistics fitted within 15 s.');
}

describe('a plain session', () => {
  it('lets each end see how the other one fares, and the clocks', async () => {
    const local = { peer: '127.0.0.1', basePort: 26_100 };
    await using receiver = await recv({ ...local, ...deaf });
    await using sender = await send({ ...local, ...quiet });
    const [sent, received] = await Promise.all([
      until(sender, ({ control }) => (control?.peer?.receiving?.video[0]?.frames ?? 0) > 10),
      // Ten frames of a busy machine are no rate yet.
      until(receiver, ({ control }) => {
        const { frames = 0, fps = 0 } = control?.peer?.sending?.video[0] ?? {};
        return frames > 10 && fps > 20;
      }),
    ]);
    expect(sent.control).toMatchObject({
      keyed: false,
      peer: { receiving: { video: [{ width: 160, height: 120, packetsLost: 0 }], audio: { packetsLost: 0 } } },
    });
    expect(sent.control!.peer!.sending).toBeUndefined();
    expect(JSON.stringify(sent.control)).not.toContain('spec');
    for (const { control } of [sent, received]) {
      expect(control!.roundTripMs).toBeGreaterThan(0);
      // One clock, read at both ends.
      expect(Math.abs(control!.clockOffsetMs!)).toBeLessThanOrEqual(control!.roundTripMs!);
    }
  });

  it("a call knows both of the other end's directions", async () => {
    const [near, far] = ['127.0.0.1', '127.0.0.2'];
    const both = { ...quiet, ...deaf, audio: 'none', basePort: 26_120 };
    await using ann = await call({ ...both, peer: far, listen: near });
    await using _bob = await call({ ...both, peer: near, listen: far });
    const { control } = await until(ann, ({ control }) => !!control?.peer?.sending && !!control.peer.receiving);
    expect(Object.keys(control!.peer!).sort()).toEqual(['receiving', 'sending']);
  });

  it('works where nobody answers, and where the port is taken, and says the latter', async () => {
    const taken = createServer(socket => socket.destroy());
    await once(taken.listen(26_148, '127.0.0.1'), 'listening');
    const local = { peer: '127.0.0.1', basePort: 26_140 };
    await using receiver = await recv({ ...local, ...deaf });
    const [{ message }] = (await once(receiver, 'warning')) as [{ message: string }];
    expect(message).toMatch(
      new RegExp(`^TCP port 26148 is in use by .* \\(pid ${process.pid}\\): the session does without its control`),
    );
    await using sender = await send({ ...local, ...quiet });
    const { control } = await until(receiver, ({ receiving }) => receiving.video[0]!.frames > 30);
    expect(control).toBeUndefined();
    expect((await sender.statistics({ intervalMs: 100 }).next()).value!.control).toBeUndefined();
    taken.close();
  });

  it('finds its peer again after a restart, and leaves nothing open', async () => {
    const local = { peer: '127.0.0.1', basePort: 26_160 };
    await using sender = await send({ ...local, ...quiet });
    for (let round = 0; round < 2; round++) {
      await using _receiver = await recv({ ...local, ...deaf });
      await until(sender, ({ control }) => control?.peer?.receiving !== undefined);
    }
    await until(sender, ({ control }) => control === undefined);
    await sender.close();
    const server = createServer();
    await once(server.listen(26_168, '127.0.0.1'), 'listening');
    expect((server.address() as AddressInfo).port).toBe(26_168);
    server.close();
  });
});
