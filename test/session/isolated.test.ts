/** Sessions in a process of their own: the same to their owner, until one crashes. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ClosedError, CrashError } from '../../lib/gst/index.js';
import {
  generateKey,
  PeerLostError,
  type RecvOptions,
  recv,
  type SendOptions,
  SessionCrashError,
  StartError,
  send,
  UsageError,
} from '../../lib/index.js';
import { IsolatedSession } from '../../lib/session/isolated-session.js';

const PEER = '127.0.0.1';
const ISOLATED = { isolate: 'process' } as const;
const sending = (basePort: number, more: Partial<SendOptions> = {}) =>
  send({ peer: PEER, basePort, video: 'test', audio: 'test', size: '160x120', ...more });
const receiving = (basePort: number, more: Partial<RecvOptions> = {}) =>
  recv({ peer: PEER, basePort, videoOut: 'none', audioOut: 'none', ...more });
/** The process of an isolated session. */
const pidOf = (session: unknown) => (session as IsolatedSession).pid!;
const isAlive = (pid: number) => existsSync(`/proc/${pid}/cwd`);

describe('an isolated session', () => {
  it('sends and receives as one in this process: events, statistics, graphs, summary', async () => {
    await using receiver = await receiving(26_700, ISOLATED);
    // It may hear the sender before that has started.
    const heard = new Promise(resolve => receiver.once('peer', resolve));
    await using sender = await sending(26_700, ISOLATED);
    expect(receiver).toBeInstanceOf(IsolatedSession);
    expect(await heard).toEqual({ again: false, peer: '127.0.0.1' });
    let frames = 0;
    for await (const { receiving, peerHeard } of receiver.statistics({ intervalMs: 200 })) {
      expect(peerHeard).toBe(true);
      frames = receiving.video[0]!.frames;
      if (frames > 10) break;
    }
    expect(frames).toBeGreaterThan(10);
    expect(Object.keys(sender.toLaunch())).toEqual(['send-video', 'send-audio']);
    expect((await receiver.toDot())['recv-video']).toMatch(/^digraph pipeline/);
    const pid = pidOf(receiver);
    await receiver.close();
    expect(await receiver.finished).toMatchObject({ reason: 'closed', peerHeard: true });
    expect(isAlive(pid)).toBe(false);
    // It was asked to end: that is no crash.
    await expect(receiver.toDot()).rejects.toBeInstanceOf(ClosedError);
    await expect(receiver.snapshot('never.png')).rejects.toBeInstanceOf(ClosedError);
  });

  it("rejects with the verb's own errors, and leaves no process", async () => {
    await expect(sending(26_720, { ...ISOLATED, size: '3x3' })).rejects.toBeInstanceOf(UsageError);
    await using _ = await receiving(26_720);
    const taken = await receiving(26_720, ISOLATED).catch((error: unknown) => error);
    expect(taken).toBeInstanceOf(StartError);
    expect(taken).toMatchObject({ code: 'PORT_IN_USE', exitCode: 1 });
    await expect(sending(26_720, { isolate: 'thread' as never })).rejects.toThrow(
      'Expected "process" for isolate but received "thread".',
    );
    await expect(sending(26_720, { restart: true })).rejects.toThrow(/restart needs isolate/);
  });

  it('ends by its time limit and its signal; its key came to it by neither argument nor environment', async () => {
    const limited = await receiving(26_740, { ...ISOLATED, timeLimit: 0.5 });
    await expect(limited.finished).rejects.toBeInstanceOf(PeerLostError);
    const abort = new AbortController();
    const key = generateKey();
    const session = await receiving(26_740, { ...ISOLATED, key, signal: abort.signal });
    const pid = pidOf(session);
    expect(session.keyed).toBe(true);
    // Only root reads the environment of a process that must not be dumped.
    for (const file of process.getuid?.() === 0 ? ['cmdline', 'environ'] : ['cmdline']) {
      expect(readFileSync(`/proc/${pid}/${file}`, 'latin1')).not.toContain(key.slice(5));
    }
    abort.abort();
    expect(await session.finished).toMatchObject({ reason: 'closed' });
    expect(isAlive(pid)).toBe(false);
    await expect(receiving(26_740, { ...ISOLATED, signal: abort.signal })).rejects.toThrow(/abort/);
  });

  it('that crashes is a typed error, and ends its statistics', async () => {
    const session = await receiving(26_760, ISOLATED);
    const statistics = session.statistics({ intervalMs: 100 });
    await statistics.next();
    process.kill(pidOf(session), 'SIGSEGV');
    const crash = await session.finished.catch((error: unknown) => error);
    expect(crash).toBeInstanceOf(SessionCrashError);
    expect(crash).toMatchObject({ code: 'CRASH', exitCode: 1, signal: 'SIGSEGV' });
    expect((crash as Error).cause).toBeInstanceOf(CrashError);
    const read = async () => {
      while (!(await statistics.next()).done);
    };
    await expect(read()).rejects.toBe(crash);
    await session.close();
  });

  it('is there again in less than a second, with the same readers, and its media flows on', async () => {
    await using sender = await sending(26_780);
    const began = performance.now();
    await using receiver = await receiving(26_780, { ...ISOLATED, restart: true });
    const startMs = performance.now() - began;
    const readers = receiver.statistics({ intervalMs: 100 });
    const frames = async (least: number) => {
      for (;;) {
        const { value, done } = await readers.next();
        if (done) throw new Error('The statistics ended.');
        if (value.receiving.video[0]!.frames >= least) return value;
      }
    };
    const before = await frames(5);
    const crashed = new Promise<{ message: string }>(resolve => receiver.once('crash', resolve));
    const restarted = new Promise<{ restarts: number; downMs: number }>(resolve => receiver.once('restarted', resolve));
    const pid = pidOf(receiver);
    process.kill(pid, 'SIGSEGV');
    expect((await crashed).message).toBe("The session's process crashed (SIGSEGV).");
    const { restarts, downMs } = await restarted;
    expect(restarts).toBe(1);
    // On a busy machine a start takes longer than that, the first one as well.
    expect(downMs).toBeLessThan(Math.max(1000, 2.5 * startMs));
    expect(pidOf(receiver)).not.toBe(pid);
    // The new process counts from nought, the session's time goes on.
    await readers.next();
    expect((await frames(5)).elapsedS).toBeGreaterThan(before.elapsedS);
    // The sender reads the new one's reports, not the last of the one that died: else it would miss its peer by now.
    await frames(5 + 30 * 4);
    for await (const { silentS } of sender.statistics({ intervalMs: 100 })) {
      expect(silentS).toBeUndefined();
      break;
    }
  });
});
