/** `setup` and `teardown` with the kernel's real modules and a PulseAudio that finds their card, in a virtual machine. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Diagnosis } from '../../lib/host/doctor/index.js';
import { Vm, vmUnavailable } from '../parts/devvm.js';
import { CARD, startPulse } from '../parts/loop-media.js';

const reason = vmUnavailable();
if (reason) console.warn(`The tests of setup with real modules are left out: ${reason}.`);

/** A loaded host slows an emulated processor down by as much as it likes. */
const PATIENCE_MS = 120_000;

describe.skipIf(reason)('setup in a machine whose modules are loaded otherwise', { timeout: 240_000 }, () => {
  let vm: Vm;
  beforeAll(async () => {
    vm = await Vm.boot();
    await startPulse(vm);
  }, 300_000);
  afterAll(() => vm?.close());

  async function run(...words: string[]) {
    const args = ['bin/gst-costream.mjs', ...words];
    const { code, stdout, stderr } = await vm.run(process.execPath, args, { timeoutMs: PATIENCE_MS });
    return { code, lines: stdout.toString().split('\n'), stderr };
  }
  const ask = async (script: string) => (await vm.run('sh', ['-c', script])).stdout.toString();
  const exclusive = () => ask('cut -d, -f1-2 /sys/module/v4l2loopback/parameters/exclusive_caps');

  it('touches nothing unasked', async () => {
    expect(await exclusive()).toBe('Y,N\n');
    const { code, stderr } = await run('setup');
    expect(code).toBe(1);
    expect(stderr).toBe(
      'gst-costream: Left as it is: v4l2loopback is loaded with /dev/video10 (v4l2-topeer), /dev/video11 (v4l2-frompeer) (--yes does it without asking).',
    );
    expect(await exclusive()).toBe('Y,N\n');
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
    expect(await exclusive()).toBe('Y,Y\n');
    expect(await ask('LC_ALL=C pactl list sinks')).toMatch(
      new RegExp(`Name: ${CARD.sink}\n\\s+Description: Costream-loop Analog Stereo`),
    );
    expect(await ask('cat /etc/modules-load.d/gst-costream.conf')).toContain('\nv4l2loopback\nsnd-aloop\n');
    expect((await run('setup', '--yes', '--persist')).lines).toEqual(expect.arrayContaining(['All is there already.']));
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
    expect(await exclusive()).toBe('Y,Y\n');
  });

  it('is undone by teardown', async () => {
    expect(await run('teardown', '--yes')).toMatchObject({ code: 0, stderr: '' });
    expect(await ask('ls /dev/video* /etc/modules-load.d/gst-costream.conf /etc/modprobe.d/gst-costream.conf')).toBe(
      '',
    );
    expect(await ask('grep -E "^(v4l2loopback|snd_aloop) " /proc/modules')).toBe('');
    expect((await run('teardown')).lines).toEqual(['Nothing of it is there.', '']);
  });

  it('is mended by the doctor', async () => {
    const loops = (lines: readonly string[]) =>
      (JSON.parse(lines[0]!) as Diagnosis).checks.filter(({ id }) => id.startsWith('loop-'));
    expect(loops((await run('doctor', '--json', '--fix')).lines)).toMatchObject([{ status: 'ok' }, { status: 'ok' }]);
    expect(await exclusive()).toBe('Y,Y\n');
    expect(await run('teardown', '--yes')).toMatchObject({ code: 0 });
  });

  it('makes all of it from nothing', async () => {
    const { code, lines } = await run('setup');
    expect(code).toBe(0);
    expect(lines).toContain('modprobe snd-aloop enable=1 index=10 id=aloop-topeer');
    expect(await exclusive()).toBe('Y,Y\n');
    expect(await ask('cat /sys/class/video4linux/video1?/name; cat /proc/asound/card10/id')).toBe(
      'v4l2-topeer\nv4l2-frompeer\nalooptopeer\n',
    );
    expect(await ask('pactl list short sources')).toContain(CARD.monitor);
  });
});
