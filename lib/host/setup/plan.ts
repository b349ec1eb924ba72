/** Which commands bring the loop devices, or take them away again, from what is there; nothing is run here. */
import { LOOP_CARD, LOOP_VIDEOS, VIRTUAL_SINKS } from '../loop-devices.js';
import { type LoopVideo, type Machine, persistentFiles, ROOTS, type Roots, type SoundModule } from './machine.js';

export interface Step {
  /** What it is for, in a few words. */
  why: string;
  command: readonly string[];
  /** Only the administrator may. */
  root?: true;
  /** What the command reads from its standard input. */
  input?: string;
  /** Asked before, because programs may be using what goes away. */
  question?: string;
}

export interface Wanted {
  video: 'loop' | 'none';
  audio: 'loop' | 'virtual' | 'none';
  persist: boolean;
  restart: boolean;
}

/** What sound servers call the loop card. */
const CARD_NAME = 'platform-snd_aloop.0';
export const CARD = `alsa_card.${CARD_NAME}`;

export function setupPlan(machine: Machine, wanted: Wanted, roots: Roots = ROOTS): Step[] {
  return [
    ...(wanted.video === 'loop' ? videoSteps(machine, wanted) : []),
    ...(wanted.audio === 'loop' ? cardSteps(machine, wanted) : []),
    ...(wanted.audio === 'virtual' ? sinkSteps(machine) : []),
    ...(wanted.persist ? persistSteps(machine, wanted, roots) : []),
  ];
}

/**
 * A name for people on the loop card, once the sound server has found it: PulseAudio takes one with its module alone, and
 * calls the card by the same names as before. PipeWire makes cards by no module.
 */
export function describePlan({ sound }: Machine): Step[] {
  const modules = sound?.modules.filter(isCardModule) ?? [];
  if (sound?.server !== 'PulseAudio' || modules.some(({ argument }) => argument.includes(LOOP_CARD.description)))
    return [];
  return [
    ...modules.map(module => unloadSoundModule(module, 'makes room for the same card with a name for people')),
    {
      why: `shows the card as "${LOOP_CARD.description}"`,
      command: [
        ...['pactl', 'load-module', 'module-alsa-card', `device_id=${LOOP_CARD.index}`, `name=${CARD_NAME}`],
        ...[`card_name=${CARD}`, `card_properties=device.description=${LOOP_CARD.description}`],
      ],
    },
  ];
}

/** Takes away what `setup` brings, all of it; devices that others added to the same module stay. */
export function teardownPlan(machine: Machine): Step[] {
  const { v4l2loopback, aloop, sound, files } = machine;
  const ours = new Set<string>(VIRTUAL_SINKS.map(({ name }) => name));
  const sinks = (sound?.modules ?? []).filter(module => ours.has(sinkName(module) ?? ''));
  const others = otherVideos(v4l2loopback.devices);
  const known = files.map(({ path }) => path);
  return [
    ...sinks.map(module => unloadSoundModule(module, `takes the sink ${sinkName(module)} away`)),
    ...(aloop.cards.some(isLoopCard) ? unloadCard(machine, 'takes the sound card away') : []),
    ...(v4l2loopback.devices.length > others.length
      ? [
          unloadVideo(v4l2loopback.devices, 'takes the video devices away'),
          ...(others.length > 0 ? [loadVideo(others)] : []),
        ]
      : []),
    ...(known.length > 0
      ? [{ why: 'is not made again at the next start', command: ['rm', ...known], root: true as const }]
      : []),
  ];
}

function videoSteps({ v4l2loopback: { loaded, devices } }: Machine, { restart }: Wanted): Step[] {
  const right = LOOP_VIDEOS.every(({ number, label }) =>
    devices.some(device => device.number === number && device.label === label && device.exclusive),
  );
  if (right && !restart) return [];
  const all = [...otherVideos(devices), ...LOOP_VIDEOS.map(wanted => ({ ...wanted, exclusive: true }))];
  return [...(loaded ? [unloadVideo(devices)] : []), loadVideo(all)];
}

function otherVideos(devices: readonly LoopVideo[]): LoopVideo[] {
  return devices.filter(({ number }) => !LOOP_VIDEOS.some(ours => ours.number === number));
}

function unloadVideo(devices: readonly LoopVideo[], why = RELOADED): Step {
  const names = devices.map(({ number, label }) => `/dev/video${number} (${label})`).join(', ');
  return {
    why,
    command: ['modprobe', '-r', 'v4l2loopback'],
    root: true,
    question: `v4l2loopback is loaded${names && ` with ${names}`}: unload it? Programs that use it must be closed.`,
  };
}

function loadVideo(devices: readonly LoopVideo[]): Step {
  return {
    why: 'video loop devices, each seen as a camera while something writes into it',
    command: ['modprobe', 'v4l2loopback', ...videoParameters(devices)],
    root: true,
  };
}

function videoParameters(devices: readonly LoopVideo[]): string[] {
  return [
    `video_nr=${devices.map(({ number }) => number).join(',')}`,
    // A comma would end the label.
    `card_label=${devices.map(({ label }) => label.replaceAll(',', ' ')).join(',')}`,
    // A list: one value would be for the first device alone.
    `exclusive_caps=${devices.map(({ exclusive }) => (exclusive ? 1 : 0)).join(',')}`,
  ];
}

const RELOADED = 'its parameters are read when it is loaded';

const CARD_PARAMETERS = ['enable=1', `index=${LOOP_CARD.index}`, `id=${LOOP_CARD.id}`];

function cardSteps(machine: Machine, { restart }: Wanted): Step[] {
  const { loaded, cards } = machine.aloop;
  if (cards.some(isLoopCard) && !restart) return [];
  return [
    ...(loaded ? unloadCard(machine) : []),
    {
      why: 'a sound card whose output is its input',
      command: ['modprobe', 'snd-aloop', ...CARD_PARAMETERS],
      root: true,
    },
  ];
}

function unloadCard({ sound, aloop }: Machine, why = RELOADED): Step[] {
  const names = aloop.cards.map(({ index, id }) => `card ${index} (${id})`).join(', ');
  const question = `snd-aloop is loaded${names && ` with ${names}`}: unload it? Programs that play or record there must be closed.`;
  // The server keeps the card open for as long as it knows it.
  const freed: Step[] =
    sound?.server === 'PipeWire'
      ? sound.cards
          .filter(name => name === CARD)
          .map(card => ({
            why: 'makes the sound server let go of the card',
            command: ['pactl', 'set-card-profile', card, 'off'],
          }))
      : (sound?.modules ?? [])
          .filter(isCardModule)
          .map(module => unloadSoundModule(module, 'makes the sound server let go of the card'));
  const unload: Step = {
    why,
    command: ['modprobe', '-r', 'snd-aloop'],
    root: true,
  };
  return [...freed, unload].map((step, index) => (index === 0 ? { ...step, question } : step));
}

function isLoopCard({ index, id }: { index: number; id: string }): boolean {
  return index === LOOP_CARD.index && id === LOOP_CARD.id.replaceAll('-', '');
}

/** PulseAudio's module of the loop card, whoever loaded it. */
function isCardModule({ name, argument }: SoundModule): boolean {
  return name === 'module-alsa-card' && new RegExp(`device_id="?${LOOP_CARD.index}"?( |$)`).test(argument);
}

function sinkSteps({ sound }: Machine): Step[] {
  const there = new Set((sound?.modules ?? []).map(sinkName));
  return VIRTUAL_SINKS.filter(({ name }) => !there.has(name)).map(({ name, description }) => ({
    why: `a sink "${description}"; what plays there is recorded from ${name}.monitor`,
    command: [
      'pactl',
      'load-module',
      'module-null-sink',
      `sink_name=${name}`,
      `sink_properties=device.description=${description}`,
    ],
  }));
}

function sinkName({ name, argument }: SoundModule): string | undefined {
  return name === 'module-null-sink' ? /sink_name="?([^" ]+)/.exec(argument)?.[1] : undefined;
}

function unloadSoundModule({ index }: SoundModule, why: string): Step {
  return { why, command: ['pactl', 'unload-module', `${index}`] };
}

/** The same modules with the same parameters at each start of the machine. */
function persistSteps(machine: Machine, { video, audio }: Wanted, roots: Roots): Step[] {
  const { load, options } = persistentFiles(roots);
  const videos = [
    ...otherVideos(machine.v4l2loopback.devices),
    ...LOOP_VIDEOS.map(ours => ({ ...ours, exclusive: true })),
  ];
  const modules = [
    ...(video === 'loop' ? [['v4l2loopback', ...videoParameters(videos).map(quoted)]] : []),
    ...(audio === 'loop' ? [['snd-aloop', ...CARD_PARAMETERS]] : []),
  ];
  if (modules.length === 0) return [];
  const write = (file: string, why: string, lines: readonly string[]): Step => ({
    why,
    command: ['tee', file],
    root: true,
    input: `# Written by \`gst-costream setup --persist\`; \`gst-costream teardown\` removes it.\n${lines.join('\n')}\n`,
  });
  return [
    write(
      options,
      'the parameters, at each start',
      modules.map(words => `options ${words.join(' ')}`),
    ),
    write(
      load,
      'the modules, at each start',
      modules.map(([module]) => module!),
    ),
  ].filter(({ command: [, file], input }) => machine.files.find(({ path }) => path === file)?.text !== input);
}

/** A parameter for modprobe.d, where a space would end it. */
function quoted(parameter: string): string {
  return parameter.includes(' ') ? parameter.replace(/=(.*)/, '="$1"') : parameter;
}
