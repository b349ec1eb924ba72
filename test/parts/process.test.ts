import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Process } from './process.js';

/** Whether a process runs: one that has begun to exit (PF_EXITING) may still wait for init to collect it. */
function alive(pid: number): boolean {
  const path = `/proc/${pid}/stat`;
  if (!existsSync(path)) return false;
  const flags = Number(readFileSync(path, 'utf8').split(') ')[1]!.split(' ')[6]);
  return (flags & 4) === 0;
}

describe('Process', () => {
  it('is ready at the line that says so, and finds lines said before', async () => {
    await using child = await Process.start({
      command: 'sh',
      args: ['-c', 'echo early; echo "port 4711"; exec sleep 60'],
      ready: /^port (\d+)$/,
    });
    expect((await child.line(/port (\d+)/))[1]).toBe('4711');
    expect((await child.line(/early/))[0]).toBe('early');
    expect(child.running).toBe(true);
  });

  it('collects the output of one that fails, and says how it ended', async () => {
    const start = Process.start({ command: 'sh', args: ['-c', 'echo no such thing >&2; exit 7'], ready: /ready/ });
    await expect(start).rejects.toThrow(/sh ended \(code 7, signal null\).*no such thing/s);
  });

  it('says so when the program does not exist', async () => {
    await expect(Process.start({ command: 'no-such-program', ready: /^ready$/ })).rejects.toThrow(/no-such-program/);
  });

  it('gives up after the time limit and leaves nothing running', async () => {
    const start = Process.start({ command: 'sleep', args: ['60'], ready: /never/, readyTimeoutMs: 50 });
    await expect(start).rejects.toThrow('sleep said nothing in 50 ms');
  });

  it('ends the whole group, also what ignores the polite signal', async () => {
    const child = await Process.start({
      command: 'bash',
      args: ['-c', 'trap "" TERM; (trap "" TERM; echo child $BASHPID; while :; do sleep 60; done) & echo ready; wait'],
      ready: /ready/,
      stopTimeoutMs: 100,
    });
    const grandchild = await child.line(/child (\d+)/);
    await child.close();
    await child.close();
    expect(alive(child.pid)).toBe(false);
    expect(alive(Number(grandchild[1]))).toBe(false);
    expect(await child.exited).toEqual({ code: null, signal: 'SIGKILL' });
  });

  it('reads file descriptor 3 and a rewritten line as lines', async () => {
    await using child = await Process.start({
      command: 'sh',
      args: ['-c', 'printf "one\\rtwo\\r"; echo three >&3'],
      extraOutput: true,
      ready: /three/,
    });
    await child.exited;
    expect(child.output.split('\n').sort()).toEqual(['one', 'three', 'two']);
  });

  it('takes input and gives binary output', async () => {
    await using child = await Process.start({ command: 'cat', input: true, binaryOutput: true });
    child.stdin.end(Buffer.from([0, 10, 255]));
    const chunks: Buffer[] = [];
    for await (const chunk of child.stdout) chunks.push(chunk as Buffer);
    expect([...Buffer.concat(chunks)]).toEqual([0, 10, 255]);
  });
});
