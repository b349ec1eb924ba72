/** The plans of `setup` and `teardown` for machines in all states, and how their steps run; real ones in test/devices. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { setup } from '../../lib/host/setup/index.js';
import { inspectMachine, type Machine } from '../../lib/host/setup/machine.js';
import { describePlan, setupPlan, teardownPlan, type Wanted } from '../../lib/host/setup/plan.js';
import { commandLine, runSteps } from '../../lib/host/setup/run.js';

const wanted: Wanted = { video: 'loop', audio: 'loop', persist: false, restart: false };
const bare: Machine = {
  v4l2loopback: { loaded: false, available: true, devices: [] },
  aloop: { loaded: false, available: true, cards: [] },
  files: [],
};
const toPeer = { number: 10, label: 'v4l2-topeer', exclusive: true };
const fromPeer = { number: 11, label: 'v4l2-frompeer', exclusive: true };
const ready: Machine = {
  ...bare,
  v4l2loopback: { loaded: true, available: true, devices: [toPeer, fromPeer] },
  aloop: { loaded: true, available: true, cards: [{ index: 10, id: 'alooptopeer' }] },
};
const found = {
  index: 6,
  name: 'module-alsa-card',
  argument: 'device_id="10" name="platform-snd_aloop.0" card_properties="module-udev-detect.discovered=1"',
};
const pulse = (...modules: { index: number; name: string; argument: string }[]) => ({
  server: 'PulseAudio' as const,
  modules,
  cards: ['alsa_card.platform-snd_aloop.0'],
});
const commands = (steps: readonly { command: readonly string[] }[]) => steps.map(({ command }) => command.join(' '));

describe('the plan of setup', () => {
  it('loads both modules where none is', () => {
    expect(commands(setupPlan(bare, wanted))).toEqual([
      'modprobe v4l2loopback video_nr=10,11 card_label=v4l2-topeer,v4l2-frompeer exclusive_caps=1,1',
      'modprobe snd-aloop enable=1 index=10 id=aloop-topeer',
    ]);
  });

  it('does nothing where all is right, and all of it anew with restart', () => {
    expect(setupPlan(ready, wanted)).toEqual([]);
    const again = setupPlan(ready, { ...wanted, restart: true });
    expect(commands(again)).toEqual([
      'modprobe -r v4l2loopback',
      'modprobe v4l2loopback video_nr=10,11 card_label=v4l2-topeer,v4l2-frompeer exclusive_caps=1,1',
      'modprobe -r snd-aloop',
      'modprobe snd-aloop enable=1 index=10 id=aloop-topeer',
    ]);
    expect(again.map(({ question }) => question !== undefined)).toEqual([true, false, true, false]);
  });

  it('keeps the devices that others made, and asks with their names', () => {
    const camera = { number: 0, label: 'OBS Virtual Camera', exclusive: true };
    const devices = [camera, { ...toPeer, exclusive: false }, fromPeer];
    const machine = { ...ready, v4l2loopback: { ...ready.v4l2loopback, devices } };
    const [unload, load] = setupPlan(machine, { ...wanted, audio: 'none', persist: true });
    expect(unload?.question).toContain('/dev/video0 (OBS Virtual Camera), /dev/video10 (v4l2-topeer)');
    expect(load?.command.slice(2)).toEqual([
      'video_nr=0,10,11',
      'card_label=OBS Virtual Camera,v4l2-topeer,v4l2-frompeer',
      'exclusive_caps=1,1,1',
    ]);
    const options = setupPlan(machine, { ...wanted, audio: 'none', persist: true }).at(-2)!;
    expect(options.input).toContain('card_label="OBS Virtual Camera,v4l2-topeer,v4l2-frompeer"');
  });

  it('frees the card from the sound server before it unloads the module', () => {
    const other = { ...ready, aloop: { ...ready.aloop, cards: [{ index: 2, id: 'Loopback' }] } };
    const plan = setupPlan({ ...other, sound: pulse(found) }, { ...wanted, video: 'none' });
    expect(commands(plan)).toEqual([
      'pactl unload-module 6',
      'modprobe -r snd-aloop',
      'modprobe snd-aloop enable=1 index=10 id=aloop-topeer',
    ]);
    expect(plan[0]?.question).toContain('card 2 (Loopback)');
    const pipewire = { ...pulse(), server: 'PipeWire' as const };
    expect(commands(setupPlan({ ...other, sound: pipewire }, { ...wanted, video: 'none' }))[0]).toBe(
      'pactl set-card-profile alsa_card.platform-snd_aloop.0 off',
    );
  });

  it('names the card for people, once', () => {
    const plan = describePlan({ ...ready, sound: pulse(found) });
    expect(commands(plan)).toEqual([
      'pactl unload-module 6',
      'pactl load-module module-alsa-card device_id=10 name=platform-snd_aloop.0 card_name=alsa_card.platform-snd_aloop.0 card_properties=device.description=Costream-loop',
    ]);
    const named = { ...found, argument: plan[1]!.command.slice(3).join(' ') };
    expect(describePlan({ ...ready, sound: pulse(named) })).toEqual([]);
    expect(describePlan({ ...ready, sound: { ...pulse(), server: 'PipeWire' } })).toEqual([]);
  });

  it('writes what makes it again at each start, where that is not there yet', () => {
    const persist = { ...wanted, persist: true };
    const plan = setupPlan(ready, persist);
    expect(plan.map(({ command, root }) => [root, ...command])).toEqual([
      [true, 'tee', '/etc/modprobe.d/gst-costream.conf'],
      [true, 'tee', '/etc/modules-load.d/gst-costream.conf'],
    ]);
    const files = plan.map(({ command, input }) => ({ path: command[1]!, text: input! }));
    expect(setupPlan({ ...ready, files }, persist)).toEqual([]);
  });
});

describe('the plan of teardown', () => {
  it('is empty on a bare machine', () => {
    expect(teardownPlan(bare)).toEqual([]);
  });

  it('takes sinks, card, devices and files away, and leaves what others made', () => {
    const camera = { number: 4, label: 'camera', exclusive: false };
    const sink = (index: number, name: string) => ({ index, name: 'module-null-sink', argument: `sink_name=${name}` });
    const machine: Machine = {
      ...ready,
      v4l2loopback: { ...ready.v4l2loopback, devices: [camera, toPeer, fromPeer] },
      sound: pulse(found, sink(20, 'costream_topeer'), sink(21, 'speaker'), sink(22, 'costream_frompeer')),
      files: [{ path: '/etc/modprobe.d/gst-costream.conf', text: '' }],
    };
    expect(commands(teardownPlan(machine))).toEqual([
      'pactl unload-module 20',
      'pactl unload-module 22',
      'pactl unload-module 6',
      'modprobe -r snd-aloop',
      'modprobe -r v4l2loopback',
      'modprobe v4l2loopback video_nr=4 card_label=camera exclusive_caps=0',
      'rm /etc/modprobe.d/gst-costream.conf',
    ]);
  });
});

describe('what is there', () => {
  let tree: string;
  beforeEach(() => {
    tree = mkdtempSync(join(tmpdir(), 'gst-costream-setup-'));
  });
  afterEach(() => rmSync(tree, { recursive: true }));

  it("is read from the kernel's own descriptions", () => {
    const write = (path: string, text: string) => {
      mkdirSync(dirname(join(tree, path)), { recursive: true });
      writeFileSync(join(tree, path), text);
    };
    write('sys/module/v4l2loopback/parameters/video_nr', '11,10,-1\n');
    write('sys/module/v4l2loopback/parameters/exclusive_caps', 'Y,N,N\n');
    for (const [node, name] of Object.entries({ video0: 'webcam', video10: 'v4l2-topeer', video11: 'v4l2-frompeer' }))
      write(`sys/class/video4linux/${node}/name`, `${name}\n`);
    for (const node of ['video10', 'video11']) write(`sys/class/video4linux/${node}/max_openers`, '10\n');
    write('proc/asound/cards', ' 0 [PCH ]: HDA-Intel - HDA\n10 [alooptopeer    ]: Loopback - Loopback\n  Loopback 1\n');
    write('etc/modprobe.d/gst-costream.conf', 'options');
    const roots = { sys: join(tree, 'sys'), proc: join(tree, 'proc'), etc: join(tree, 'etc') };
    const { v4l2loopback, aloop, files } = inspectMachine(roots);
    expect(v4l2loopback).toEqual({
      loaded: true,
      available: true,
      devices: [{ ...toPeer, exclusive: false }, fromPeer],
    });
    expect(aloop).toMatchObject({ loaded: false, cards: [{ index: 10, id: 'alooptopeer' }] });
    expect(files).toEqual([{ path: join(tree, 'etc/modprobe.d/gst-costream.conf'), text: 'options' }]);
  });

  it('runs step by step, shown before; the first that fails ends it with its output', async () => {
    const file = join(tree, 'written');
    const shown: string[] = [];
    const steps = [
      { why: 'a file', command: ['tee', file], input: 'text\n' },
      { why: 'fails', command: ['sh', '-c', "echo no >&2; echo 'not here'; exit 7"] },
      { why: 'never', command: ['rm', file] },
    ];
    const onCommand = (command: string, why: string) => shown.push(`${why}: ${command}`);
    const running = runSteps(steps, { onCommand }, 'gst-costream teardown');
    await expect(running).rejects.toMatchObject({
      code: 'COMMAND',
      exitCode: 1,
      message: expect.stringMatching(
        /failed with exit code 7: .*no.*What ran before it stays; `gst-costream teardown`/,
      ),
    });
    expect(shown).toEqual([
      `a file: tee ${file} <<'END'\ntext\nEND`,
      `fails: sh -c 'echo no >&2; echo '\\''not here'\\''; exit 7'`,
    ]);
    await expect(runSteps([{ why: '', command: ['no-such-command'] }], {})).rejects.toThrow('is not installed');
  });

  it('asks before what others may be using; no answer is a no', async () => {
    const file = join(tree, 'kept');
    writeFileSync(file, '');
    const steps = [
      { why: '', command: ['rm', file], question: 'x is loaded with /dev/video10: unload it? Close all.' },
    ];
    await expect(runSteps(steps, {})).rejects.toMatchObject({ code: 'DECLINED', exitCode: 1 });
    await expect(runSteps(steps, { confirm: async () => false })).rejects.toThrow(
      'Left as it is: x is loaded with /dev/video10 (--yes does it without asking).',
    );
    expect(await runSteps(steps, { dryRun: true })).toEqual([`rm ${file}`]);
    const asked: string[] = [];
    await runSteps(steps, { confirm: async question => asked.push(question) > 0 });
    expect(asked).toEqual([steps[0]!.question]);
    await expect(runSteps(steps, { yes: true })).rejects.toMatchObject({ code: 'COMMAND' });
  });

  it('needs sudo for a user', () => {
    const step = { why: '', command: ['modprobe', 'snd-aloop'], root: true as const };
    expect(commandLine(step)).toBe(process.getuid?.() === 0 ? 'modprobe snd-aloop' : 'sudo modprobe snd-aloop');
  });
});

it('setup refuses words that it does not know', async () => {
  await expect(setup({ audio: 'speaker' as 'loop' })).rejects.toThrow(
    'Expected loop, virtual or none for audio but received "speaker".',
  );
});
