/** The virtual machine itself. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Vm } from '../parts/devvm.js';

export const machineTests = (vm: Vm) =>
  describe('the virtual machine', () => {
    it('has the loop devices by their names, and this working directory', async () => {
      const names = await vm.run('sh', [
        '-c',
        'cat /sys/class/video4linux/video1?/name /proc/asound/card10/id; pwd; id -u',
      ]);
      expect(names.stdout.toString().split('\n')).toEqual([
        'v4l2-topeer',
        'v4l2-frompeer',
        'alooptopeer',
        process.cwd(),
        '0',
        '',
      ]);
    });

    it('gives exit code, both outputs and environment of a command', async () => {
      const ended = await vm.run('sh', ['-c', 'echo "$WORD"; echo heard >&2; exit 7'], {
        env: { WORD: 'said' },
      });
      expect(ended).toEqual({ code: 7, stdout: Buffer.from('said\n'), stderr: 'heard' });
      expect(await vm.run('no-such-command')).toMatchObject({
        code: null,
        stderr: expect.stringContaining('ENOENT'),
      });
    });

    it('waits for a line, sends signals and ends whole groups', async () => {
      const trap = 'trap "echo interrupted" INT; echo ready; while :; do sleep 60 & wait $!; done';
      const process = await vm.start({ command: 'sh', args: ['-c', trap], ready: /^ready$/ });
      process.signal('SIGINT');
      await process.line(/^interrupted$/);
      expect(process.running).toBe(true);
      expect((await vm.run('pgrep', ['-cx', 'sleep'])).stdout.toString()).not.toBe('0\n');
      await process.close();
      expect(await process.exited).toEqual({ code: null, signal: 'SIGTERM' });
      expect((await vm.run('pgrep', ['-cx', 'sleep'])).stdout.toString()).toBe('0\n');
      await expect(process.line(/never/)).rejects.toThrow(
        'ended (code null, signal SIGTERM) before a line like /never/',
      );
    });

    it('bounds a command in time', async () => {
      await expect(vm.run('sleep', ['60'], { timeoutMs: 100 })).rejects.toThrow('sleep took longer than 100 ms');
    });

    it('keeps what it writes to itself', async () => {
      const file = fileURLToPath(new URL('./written-in-the-machine', import.meta.url));
      expect((await vm.run('sh', ['-c', 'echo written >"$0" && cat "$0"', file])).stdout.toString()).toBe('written\n');
      expect(existsSync(file)).toBe(false);
    });
  });

/** To be the last of all. */
export const endOfMachineTests = (vm: Vm) =>
  it('is gone with its processes when closed', async () => {
    const process = await vm.start({ command: 'sh', args: ['-c', 'echo ready; exec sleep 60'], ready: /ready/ });
    await vm.close();
    expect(await process.exited).toEqual({ code: null, signal: 'SIGKILL' });
    const left = spawnSync('pgrep', ['-f', '-P', `${globalThis.process.pid}`, 'devvm'], { encoding: 'utf8' });
    expect(left.stdout.toString()).toBe('');
  });
