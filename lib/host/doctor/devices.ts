/** Checks of cameras, loop devices, the sound server and the display. */
import { hasElement } from '../../gst/index.js';
import { isWayland } from '../devices.js';
import { LOOP_CARD, LOOP_VIDEOS, VIRTUAL_SINKS } from '../loop-devices.js';
import { portalAnswers } from '../portal.js';
import { inspectMachine, loopModuleCommand, type Machine } from '../setup/machine.js';
import { setupPlan } from '../setup/plan.js';
import { videoDevices } from '../v4l2.js';
import { displayNames, openDisplay } from '../x11.js';
import { type Finding, ok, warning } from './check.js';

/** For a display or a device that hangs. */
const ANSWER_MS = 3000;

export async function cameras(): Promise<Finding> {
  const found = (await videoDevices()).filter(({ captures, written }) => captures && written === undefined);
  if (found.length > 0)
    return ok('cameras', `Cameras: ${found.map(({ path, name }) => `${path} (${name})`).join(', ')}.`);
  return warning('cameras', 'There is no camera.', '--video screen sends the screen instead.', 'plug one in');
}

export function loopVideo(machine: Machine = inspectMachine()): Finding {
  const id = 'loop-video';
  const { devices, available } = machine.v4l2loopback;
  const there = LOOP_VIDEOS.map(({ number }) => devices.find(device => device.number === number));
  const cause = 'OBS sends through one and shows the other as a camera.';
  const setup = 'gst-costream setup --audio none';
  if (!available && devices.length === 0) {
    const install = loopModuleCommand() ?? 'install the package v4l2loopback';
    return warning(id, 'The kernel module v4l2loopback is not installed.', cause, `${install}; then: ${setup}`);
  }
  const steps = setupPlan(machine, { video: 'loop', audio: 'none', persist: false, restart: false });
  const missing = LOOP_VIDEOS.filter((_, index) => there[index] === undefined).map(
    ({ number }) => `/dev/video${number}`,
  );
  if (missing.length > 0) return warning(id, `Loop devices are missing: ${missing.join(', ')}.`, cause, mend());
  const shared = there.filter(device => !device?.exclusive).map(device => `/dev/video${device?.number}`);
  if (shared.length > 0)
    return warning(
      id,
      `${shared.join(' and ')} ${shared.length > 1 ? 'were' : 'was'} made without exclusive_caps.`,
      'Browsers and some other programs do not take it for a camera.',
      mend(),
    );
  if (steps.length > 0) return warning(id, 'The loop devices have other names.', cause, mend());
  return ok(
    id,
    `Loop devices: ${there.map(device => `/dev/video${device?.number} (${device?.label})`).join(', ')}, both exclusive.`,
  );

  // What asks before it acts is not for --fix.
  function mend() {
    return steps.some(({ question }) => question) ? setup : steps;
  }
}

export function loopSound(machine: Machine = inspectMachine()): Finding {
  const card = machine.aloop.cards.find(({ index }) => index === LOOP_CARD.index);
  if (card) return ok('loop-sound', `The loop card is there (card ${card.index}, ${card.id}).`);
  const modules = machine.sound?.modules ?? [];
  const sinks = VIRTUAL_SINKS.filter(({ name }) =>
    modules.some(({ argument }) => argument.includes(`sink_name=${name}`)),
  );
  if (sinks.length === VIRTUAL_SINKS.length)
    return ok('loop-sound', `Virtual sinks: ${sinks.map(({ name }) => name).join(', ')}.`);
  const cause = 'OBS sends what it monitors through one.';
  if (!machine.sound)
    return warning('loop-sound', 'There is no loop card for sound.', cause, 'gst-costream setup --video none');
  const steps = setupPlan(machine, { video: 'none', audio: 'virtual', persist: false, restart: false });
  return warning('loop-sound', 'There is no loop card and no virtual sink for sound.', cause, steps);
}

export function soundServer(machine: Machine = inspectMachine()): Finding {
  if (machine.sound) return ok('sound-server', `${machine.sound.server} answers.`);
  return warning(
    'sound-server',
    'No PulseAudio or PipeWire server answers.',
    'Without one there is sound by --audio alsa:DEVICE alone.',
    'pulseaudio --start, or: systemctl --user start pipewire-pulse',
  );
}

export async function display(environment: NodeJS.ProcessEnv = process.env): Promise<Finding> {
  const id = 'display';
  if (isWayland()) {
    const obstacle = hasElement('pipewiresrc') ? await portalAnswers() : "GStreamer's element pipewiresrc is missing";
    if (obstacle === true) return ok(id, 'A Wayland session, whose screens are shared through xdg-desktop-portal.');
    return warning(
      id,
      'A Wayland session.',
      `--video screen needs xdg-desktop-portal and PipeWire: ${obstacle}.`,
      'install xdg-desktop-portal with the desktop\'s own part (-gnome, -kde, -wlr) and the package that the check "plugins" names; or send OBS\'s virtual camera: gst-costream send --video v4l2:/dev/video10',
    );
  }
  const [name] = displayNames(environment);
  if (name === undefined)
    return warning(
      id,
      'There is no X11 display.',
      '--video screen and --video-out window need one.',
      'start from a desktop session',
    );
  try {
    const { width, height } = await openDisplay(name, { signal: AbortSignal.timeout(ANSWER_MS) });
    return ok(id, `X11 display ${name}, ${width}x${height}.`);
  } catch (error) {
    return warning(
      id,
      `The X11 display ${name} cannot be opened: ${(error as Error).message}.`,
      '--video screen and --video-out window need it.',
      'check DISPLAY and XAUTHORITY',
    );
  }
}
