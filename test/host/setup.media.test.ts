/** `setup --audio virtual`: sinks of the sound server itself, on a PulseAudio and a PipeWire of the test's own. */
import { spawnSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { start } from '../cli/program.js';
import { hearTone, play } from '../parts/hearing.js';
import { PipeWire } from '../parts/pipewire.js';
import { Pulse } from '../parts/pulse.js';
import { sine, toS16 } from '../parts/tone.js';

const virtual = ['--audio', 'virtual', '--video', 'none'];

describe.each([
  ['PulseAudio', () => Pulse.start()],
  ['PipeWire', () => PipeWire.start({ pulse: true })],
])('virtual sinks of %s', (name, started) => {
  let pulse: Pulse | PipeWire;
  beforeAll(async () => {
    pulse = await started();
  });
  afterAll(() => pulse?.close());

  const run = (...words: string[]) => start(words, pulse.env).ended;
  const sinks = () => {
    const { stdout } = spawnSync('pactl', ['list', 'sinks'], {
      encoding: 'utf8',
      env: { ...process.env, ...pulse.env, LC_ALL: 'C' },
    });
    return [...stdout.matchAll(/Name: (\S+)\n\s+Description: (.*)/g)].map(([, name, description]) => [
      name,
      description,
    ]);
  };

  it('are shown, made, found again and taken away', async () => {
    const before = sinks();
    const dry = await run('setup', ...virtual, '--dry-run');
    expect(dry.stdout).toContain('pactl load-module module-null-sink sink_name=costream_topeer');
    expect(sinks()).toEqual(before);

    expect(await run('setup', ...virtual)).toMatchObject({ code: 0, stderr: '' });
    expect(sinks()).toEqual([
      ...before,
      ['costream_topeer', 'Costream-to-peer'],
      ['costream_frompeer', 'Costream-from-peer'],
    ]);
    expect((await run('setup', ...virtual)).stdout).toContain('All is there already.');
    const doctor = JSON.parse((await run('doctor', 'sound-server', 'loop-sound', '--json')).stdout);
    expect(doctor.checks).toMatchObject([{ status: 'ok' }, { status: 'ok', found: `${name} answers.` }]);
    // What plays there is recorded from its monitor, for as long as it plays.
    await using player = await play(pulse, 'costream_topeer', toS16(sine(440, 20, 48_000), 1));
    expect(await hearTone(pulse, 'costream_topeer', 440, { least: 0.8 })).toBeGreaterThan(0.8);
    await player.close();
    const { stdout } = await run('devices', '--json');
    expect(stdout).toContain('"pulse:costream_topeer.monitor"');
    expect(stdout).toContain('"pulse:costream_frompeer"');

    expect(await run('teardown')).toMatchObject({ code: 0, stderr: '' });
    expect(sinks()).toEqual(before);
    expect((await run('teardown')).stdout).toBe('Nothing of it is there.\n');
  });

  it('need a sound server', async () => {
    const { code, stderr } = await start(['setup', ...virtual], { ...pulse.env, PULSE_SERVER: 'unix:/nonexistent' })
      .ended;
    expect({ code, stderr }).toEqual({
      code: 3,
      stderr:
        'gst-costream: No PulseAudio or PipeWire server answers `pactl info`; start one with `pulseaudio --start`, or choose --audio loop.\n',
    });
  });
});
