/** What can be sent from this machine and where it can be shown, in the words that `send`, `recv` and `call` take. */
import { checkOptions, type Kinds } from '../check-options.js';
import { type Device, devices, hasElement } from '../gst/index.js';
import { unless } from '../gst/settle.js';
import { alsaCaptureDevices } from './alsa.js';
import { LOOP_DEVICES } from './loop-devices.js';
import { type VideoDevice, videoDevices } from './v4l2.js';
import { listWindows } from './windows.js';
import { type Display, displayNames, openDisplay } from './x11.js';
import { XConnection } from './x11-connection.js';

/** One thing to choose. */
export interface ListedDevice {
  /** The word to copy behind the option. */
  spec: string;
  /** A human's name for it. */
  name: string;
  /** What is used when the option is left out. */
  default?: true;
  /** What to know before choosing it. */
  note?: string;
  /** Of a camera: the picture sizes that it offers, the largest first. */
  sizes?: string[];
}

/** What can be sent and where it can be shown, in the words that the options take. */
export interface DeviceList {
  /** For `--video`. */
  video: ListedDevice[];
  /** For `--audio`. */
  audio: ListedDevice[];
  /** For `--video-out`. */
  videoOut: ListedDevice[];
  /** For `--audio-out`. */
  audioOut: ListedDevice[];
  /** Why there are none of these, one sentence each. */
  missing: { cameras?: string; screens?: string; pulse?: string; alsa?: string };
}

/** How `listDevices` is given up. */
export interface ListOptions {
  /** Ends the listing, which rejects with the signal's reason. Default: none. */
  signal?: AbortSignal;
}

const KINDS = { signal: 'signal' } as const satisfies Kinds<ListOptions>;

/** A sound server or display that hangs must not hang us. */
const ANSWER_MS = 3000;

/** Asks devices, displays and sound server once; never fails because one of them is not there. @throws UsageError */
export async function listDevices(options: ListOptions = {}): Promise<DeviceList> {
  checkOptions('listDevices', options, KINDS, {});
  const { signal } = options;
  // GStreamer starts at the first question to it; how long that takes tells nothing of who does not answer.
  hasElement('pulsesrc');
  const until = patience(signal);
  const missing: DeviceList['missing'] = {};
  const reason = (kind: keyof DeviceList['missing'], sentence: string) => {
    missing[kind] = sentence;
  };
  const [cameras, displays, sources, sinks] = await Promise.all([
    unless(until, videoDevices()).catch((error: Error) => {
      reason('cameras', `The video devices cannot be listed: ${until.aborted ? 'no answer' : error.message}.`);
      return [];
    }),
    openDisplays(until, sentence => reason('screens', sentence)),
    soundDevices('Audio/Source', until, sentence => reason('pulse', sentence)),
    soundDevices('Audio/Sink', until, sentence => reason('pulse', sentence)),
  ]);
  if (cameras.length === 0) {
    const instead = displays[0]
      ? `\`--video ${word('screen', displays[0], 0)}\` sends the screen`
      : '`--video test` sends a test picture';
    missing.cameras ??= `There is no video device; ${instead} instead.`;
  }
  const windows = await Promise.all(displays.map((display, index) => windowsOf(display, index, until)));
  signal?.throwIfAborted();
  const cards = alsaCaptureDevices();
  if (!cards) reason('alsa', 'This kernel has no ALSA sound cards.');
  else if (cards.length === 0) reason('alsa', 'No ALSA sound card records.');

  return {
    video: [
      ...cameras.filter(device => device.captures).map(camera),
      ...(isWayland() ? [{ spec: 'screen', name: 'the screen or window that the desktop asks for (Wayland)' }] : []),
      ...displays.flatMap((display, index) => [screen(display, index), ...(windows[index] ?? [])]),
      { spec: 'test', name: 'test picture' },
    ],
    audio: [
      ...sources.map(sound),
      ...(cards ?? []).map(({ device, name }) => ({ spec: `alsa:${device}`, name })),
      { spec: 'test', name: 'test tone' },
      { spec: 'none', name: 'no sound' },
    ],
    videoOut: [
      ...displays.map((display, index) => ({ ...screen(display, index), spec: word('window', display, index) })),
      ...cameras.filter(device => device.outputs).map(output),
      { spec: 'none', name: 'no picture' },
    ],
    audioOut: [...sinks.map(sound), { spec: 'none', name: 'no sound' }],
    missing,
  };
}

function camera({ path, name, written, sizes }: VideoDevice): ListedDevice {
  return {
    spec: `v4l2:${path}`,
    name,
    ...(path === LOOP_DEVICES.toPeer && { default: true }),
    ...(written === false && { note: 'nothing writes a picture into it yet' }),
    ...(sizes.length > 0 && { sizes }),
  };
}

function output({ path, name, written }: VideoDevice): ListedDevice {
  return {
    spec: `v4l2:${path}`,
    name,
    ...(path === LOOP_DEVICES.fromPeer && { default: true }),
    ...(written === true && { note: 'another program writes into it now' }),
  };
}

function screen(display: Display, index: number): ListedDevice {
  return {
    spec: word('screen', display, index),
    name: `X11 display ${display.name}, ${display.width}x${display.height}`,
    ...(isWayland() && { note: 'a Wayland session: only windows of X11 programs are in the picture' }),
  };
}

/** By title where it is the only one that has it, else by number. */
async function windowsOf(display: Display, index: number, signal: AbortSignal): Promise<ListedDevice[]> {
  let x: XConnection | undefined;
  try {
    x = await XConnection.open(display.name, { signal });
    const windows = await unless(signal, listWindows(x));
    const start = word('screen', display, index);
    return windows.slice(0, WINDOWS_MAX).map(({ id, title, width, height }) => {
      const alone = windows.filter(other => other.title === title).length === 1 && !/[\p{C}\s"'$`\\!*?]/u.test(title);
      const name = alone ? title : `0x${id.toString(16)}`;
      // A title is another program's text: it must not steer the terminal.
      const shown = title.replaceAll(/\p{C}/gu, ' ').slice(0, TITLE_MAX);
      return {
        spec: `${start}${start === 'screen' ? ':' : ','}window=${name}`,
        name: `window "${shown}", ${width}x${height}`,
      };
    });
  } catch {
    // The screen itself is listed; of its windows it tells nothing.
    return [];
  } finally {
    await x?.close();
  }
}

const WINDOWS_MAX = 20;
const TITLE_MAX = 60;

/** The first display is $DISPLAY's where that is set, and needs no name. */
function word(kind: 'screen' | 'window', display: Display, index: number): string {
  const named = index === 0 && display.name === process.env.DISPLAY;
  // Under Wayland the word alone is the desktop's own screen.
  return named && !(kind === 'screen' && isWayland()) ? kind : `${kind}:${display.name}`;
}

export function isWayland(): boolean {
  return process.env.XDG_SESSION_TYPE === 'wayland' || process.env.WAYLAND_DISPLAY !== undefined;
}

function sound(device: Device): ListedDevice {
  return {
    spec: `pulse:${nameOf(device)}`,
    name: device.displayName,
    ...(device.properties['is-default'] === true && { default: true }),
  };
}

/** As the sound server names it. */
function nameOf({ elementProperties, properties }: Device): unknown {
  return elementProperties.device ?? properties['node.name'];
}

/** Whether the sound server has a sink of that name; undefined where none answers. */
export async function hasSoundSink(name: string, signal?: AbortSignal): Promise<boolean | undefined> {
  const sinks = await soundDevices('Audio/Sink', patience(signal), () => {});
  signal?.throwIfAborted();
  return sinks.length === 0 ? undefined : sinks.some(sink => nameOf(sink) === name);
}

/** Ends with the signal, or when an answer has taken too long. */
function patience(signal: AbortSignal | undefined): AbortSignal {
  const limit = AbortSignal.timeout(ANSWER_MS);
  return signal ? AbortSignal.any([signal, limit]) : limit;
}

async function soundDevices(
  kind: 'Audio/Source' | 'Audio/Sink',
  until: AbortSignal,
  reason: (sentence: string) => void,
): Promise<Device[]> {
  if (!hasElement('pulsesrc')) {
    reason(
      'GStreamer has no PulseAudio plugin here; `gst-costream` sends no sound without it but `--audio alsa:DEVICE`.',
    );
    return [];
  }
  try {
    const found = await unless(until, devices(kind));
    // ALSA's own provider answers too where no server hides it; cards are listed from the kernel instead.
    const servers = found.filter(({ factory }) => factory?.startsWith('pulse') || factory?.startsWith('pipewire'));
    if (servers.length === 0) reason('No PulseAudio (or PipeWire) server answers; `pulseaudio --start` starts one.');
    // PipeWire's devices come from its own provider, and once more from the one of PulseAudio.
    const pulse = servers.filter(({ factory }) => factory?.startsWith('pulse'));
    const known = new Set(pulse.map(device => sound(device).spec));
    return [...pulse, ...servers.filter(device => !pulse.includes(device) && !known.has(sound(device).spec))];
  } catch {
    reason(`The sound server does not answer; it may hang.`);
    return [];
  }
}

async function openDisplays(until: AbortSignal, reason: (sentence: string) => void): Promise<Display[]> {
  const names = displayNames();
  const asked = await Promise.allSettled(names.map(name => openDisplay(name, { signal: until })));
  const open = asked.filter(result => result.status === 'fulfilled').map(result => result.value);
  const own = process.env.DISPLAY;
  const first = asked[0];
  if (own && first?.status === 'rejected') {
    reason(`The X11 display ${own} cannot be opened: ${(first.reason as Error).message}.`);
  } else if (open.length === 0) reason('There is no X11 display: DISPLAY is not set, and no server runs here.');
  return open;
}
