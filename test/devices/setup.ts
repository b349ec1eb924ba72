/** `setup` and `teardown` with the kernel's real modules and a PulseAudio that finds their card, in a virtual machine. */
import { describe, expect, it } from 'vitest';
import type { Diagnosis } from '../../lib/host/doctor/index.js';
import type { Vm } from '../parts/devvm.js';
import { CARD } from '../parts/loop-media.js';

/** A loaded host slows an emulated processor down by as much as it likes. */
const PATIENCE_MS = 120_000;

function commands(vm: Vm) {
  return {
    run: async (...words: string[]) => {
      const how = { runner: 'sender', timeoutMs: PATIENCE_MS };
      const { code, stdout, stderr } = await vm.run('gst-costream', words, how);
      return { code, lines: stdout.toString().split('\n'), stderr };
    },
    ask: async (script: string) => (await vm.run('sh', ['-c', script])).stdout.toString(),
  };
}
const EXCLUSIVE = 'cut -d, -f1-2 /sys/module/v4l2loopback/parameters/exclusive_caps';

/** In a machine whose modules are loaded otherwise; leaves the devices as sessions want them. */
export const setupTests = (vm: Vm) =>
  describe('setup', () => {
    const { run, ask } = commands(vm);

    it('touches nothing unasked', async () => {
      expect(await ask(EXCLUSIVE)).toBe('Y,N\n');
      // As a user starts it; all others in a process that is there already.
      const { code, stderr } = await vm.run(process.execPath, ['bin/gst-costream.mjs', 'setup'], {
        timeoutMs: PATIENCE_MS,
      });
      expect(code).toBe(1);
      expect(stderr).toBe(
        'gst-costream: Left as it is: v4l2loopback is loaded with /dev/video10 (v4l2-topeer), /dev/video11 (v4l2-frompeer) (--yes does it without asking).',
      );
      expect(await ask(EXCLUSIVE)).toBe('Y,N\n');
    });

    it('makes both devices exclusive, names the card, writes what keeps it, and finds all of it the second time', async () => {
      const { code, lines, stderr } = await run('setup', '--yes', '--persist');
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      expect(lines).toEqual(
        expect.arrayContaining([
          'modprobe -r v4l2loopback',
          'modprobe v4l2loopback video_nr=10,11 card_label=v4l2-topeer,v4l2-frompeer exclusive_caps=1,1',
        ]),
      );
      expect(await ask(EXCLUSIVE)).toBe('Y,Y\n');
      expect(await ask('LC_ALL=C pactl list sinks')).toMatch(
        new RegExp(`Name: ${CARD.sink}\n\\s+Description: Costream-loop Analog Stereo`),
      );
      expect(await ask('cat /etc/modules-load.d/gst-costream.conf')).toContain('\nv4l2loopback\nsnd-aloop\n');
      expect((await run('setup', '--yes', '--persist')).lines).toEqual(
        expect.arrayContaining(['All is there already.']),
      );
    });

    it('stops with the command that failed and what that said', async () => {
      const user = await vm.start({
        command: 'sh',
        args: ['-c', 'exec 3</dev/video11; echo open; exec sleep 600'],
        ready: /open/,
      });
      const { code, stderr } = await run('setup', '--yes', '--restart');
      await user.close();
      expect(code).toBe(1);
      expect(stderr).toMatch(
        /^gst-costream: `modprobe -r v4l2loopback` failed with exit code 1: .*v4l2loopback is in use\.$/m,
      );
      expect(await ask(EXCLUSIVE)).toBe('Y,Y\n');
    });
  });

/** Takes away what is there, and leaves what `setup` makes of nothing. */
export const teardownTests = (vm: Vm) =>
  describe('teardown', () => {
    const { run, ask } = commands(vm);

    it('undoes it', async () => {
      expect(await run('teardown', '--yes')).toMatchObject({ code: 0, stderr: '' });
      expect(await ask('ls /dev/video* /etc/modules-load.d/gst-costream.conf /etc/modprobe.d/gst-costream.conf')).toBe(
        '',
      );
      expect(await ask('grep -E "^(v4l2loopback|snd_aloop) " /proc/modules')).toBe('');
      expect((await run('teardown')).lines).toEqual(['Nothing of it is there.', '']);
    });

    it('leaves to the doctor what it can mend, and to setup all the rest', async () => {
      const { lines: found } = await run('doctor', 'loop-video', '--json', '--fix');
      expect((JSON.parse(found[0]!) as Diagnosis).checks).toMatchObject([{ id: 'loop-video', status: 'ok' }]);
      expect(await ask(EXCLUSIVE)).toBe('Y,Y\n');

      const { code, lines } = await run('setup');
      expect(code).toBe(0);
      expect(lines).toContain('modprobe snd-aloop enable=1 index=10 id=aloop-topeer');
      expect(await ask('cat /sys/class/video4linux/video1?/name; cat /proc/asound/card10/id')).toBe(
        'v4l2-topeer\nv4l2-frompeer\nalooptopeer\n',
      );
      expect(await ask('pactl list short sources')).toContain(CARD.monitor);
    });
  });
