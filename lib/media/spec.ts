/** The words that name a source or a sink, parsed: "v4l2:/dev/video10", "screen", "pulse:NAME", … */
import { UsageError } from '../errors.js';
import { likely } from '../gst/names.js';

export type VideoSourceSpec =
  | { kind: 'v4l2'; device: string }
  | { kind: 'screen'; display: string | undefined; region?: Region; window?: string }
  /** What a Wayland desktop has given: a connection to PipeWire, and the number of the node there. */
  | { kind: 'shared'; fd: number; node: number }
  | { kind: 'desktop'; size: Size; command: string | undefined }
  | { kind: 'test' }
  | { kind: 'file'; path: string };
export type AudioSourceSpec =
  | { kind: 'system' }
  | { kind: 'pulse'; device: string | undefined }
  | { kind: 'alsa'; device: string }
  | { kind: 'test' }
  | { kind: 'file'; path: string }
  | { kind: 'none' };
export type VideoSinkSpec =
  | { kind: 'window'; display: string | undefined }
  | { kind: 'v4l2'; device: string }
  | { kind: 'none' };
export type AudioSinkSpec = { kind: 'pulse'; device: string | undefined } | { kind: 'none' };

/** A spec with the name that its track was given: "camera=v4l2:/dev/video0". */
export interface Named {
  name: string | undefined;
  spec: string;
}

/** What a track may be called: it is shown in titles and status lines. */
const TRACK_NAME = /^[\p{L}\p{N}][\p{L}\p{N}_-]{0,31}$/u;

/** Parts NAME=SPEC; a spec alone has no name. @throws UsageError for a name that cannot be one */
function parseNamed(text: string): Named {
  const [, name, spec] = /^([^:=]*)=(.*)$/s.exec(text) ?? [];
  if (name === undefined || spec === undefined) return { name: undefined, spec: text };
  if (!isTrackName(name))
    throw new UsageError(
      `"${name}" is no name for a picture: up to 32 letters, digits, dashes and underscores, such as camera=v4l2:/dev/video0.`,
    );
  return { name, spec };
}

export function isTrackName(name: string): boolean {
  return TRACK_NAME.test(name);
}

/** Refuses two tracks of one name. @throws UsageError */
export function parseAllNamed(texts: readonly string[]): Named[] {
  const all = texts.map(parseNamed);
  const twice = all.find(({ name }, i) => name !== undefined && all.findIndex(other => other.name === name) < i);
  if (twice) throw new UsageError(`Two pictures are called "${twice.name}"; name each but once.`);
  return all;
}

/** Whether a word takes something after its colon. */
type Argument = 'required' | 'optional' | 'none';

interface Grammar {
  option: string;
  /** What a user could write, for error messages. */
  examples: string;
  words: Readonly<Record<string, Argument>>;
}

const VIDEO_SOURCE: Grammar = {
  option: '--video',
  examples:
    'v4l2:/dev/video10, screen, screen:DISPLAY, screen:WIDTHxHEIGHT+X+Y, screen:window=TITLE, desktop:1440x900, test, file:PATH',
  words: { v4l2: 'required', screen: 'optional', desktop: 'required', test: 'none', file: 'required' },
};
const AUDIO_SOURCE: Grammar = {
  option: '--audio',
  examples: 'pulse, pulse:NAME, system, alsa:DEVICE, test, file:PATH, none',
  words: { pulse: 'optional', system: 'none', alsa: 'required', test: 'none', file: 'required', none: 'none' },
};
const VIDEO_SINK: Grammar = {
  option: '--video-out',
  examples: 'window, window:DISPLAY, v4l2:/dev/video11, none',
  words: { window: 'optional', v4l2: 'required', none: 'none' },
};
const AUDIO_SINK: Grammar = {
  option: '--audio-out',
  examples: 'pulse, pulse:NAME, none',
  words: { pulse: 'optional', none: 'none' },
};

export function parseVideoSource(text: string): VideoSourceSpec {
  const { word, argument } = split(VIDEO_SOURCE, text);
  switch (word) {
    case 'v4l2':
      return { kind: 'v4l2', device: devicePath(VIDEO_SOURCE, argument!) };
    case 'screen':
      return screenOf(argument);
    case 'desktop':
      return desktop(argument!);
    case 'file':
      return { kind: 'file', path: argument! };
    default:
      return { kind: 'test' };
  }
}

export function parseAudioSource(text: string): AudioSourceSpec {
  const { word, argument } = split(AUDIO_SOURCE, text);
  switch (word) {
    case 'pulse':
      return { kind: 'pulse', device: argument };
    case 'alsa':
      return { kind: 'alsa', device: argument! };
    case 'file':
      return { kind: 'file', path: argument! };
    case 'test':
      return { kind: 'test' };
    case 'system':
      return { kind: 'system' };
    default:
      return { kind: 'none' };
  }
}

export function parseVideoSink(text: string): VideoSinkSpec {
  const { word, argument } = split(VIDEO_SINK, text);
  if (word === 'window') return { kind: 'window', display: displayName(argument) };
  return word === 'v4l2' ? { kind: 'v4l2', device: devicePath(VIDEO_SINK, argument!) } : { kind: 'none' };
}

export function parseAudioSink(text: string): AudioSinkSpec {
  const { word, argument } = split(AUDIO_SINK, text);
  return word === 'pulse' ? { kind: 'pulse', device: argument } : { kind: 'none' };
}

/** What names a spec's device, file or display in an error message. */
export function deviceOf(spec: VideoSourceSpec | AudioSourceSpec | VideoSinkSpec | AudioSinkSpec): string | undefined {
  switch (spec.kind) {
    case 'screen':
    case 'window':
      return spec.display;
    case 'file':
      return spec.path;
    case 'v4l2':
    case 'pulse':
    case 'alsa':
      return spec.device;
    case 'desktop':
    case 'shared':
    case 'test':
    case 'system':
    case 'none':
      return undefined;
  }
}

/** A part of a screen, in its pixels. */
export interface Region extends Size {
  x: number;
  y: number;
}

/** ":1", "1280x720+1920+0" (X11's notation) or ":1,1280x720+1920+0", "window=TITLE" or ":1,window=TITLE". */
function screenOf(argument: string | undefined): VideoSourceSpec {
  const window = /^(?:([^,]*),)?window=(.+)$/s.exec(argument ?? '');
  if (window) return { kind: 'screen', display: displayName(window[1]), window: window[2]! };
  const match = /^(?:(.*),)?(\d{1,5})x(\d{1,5})\+(\d{1,5})\+(\d{1,5})$/.exec(argument ?? '');
  if (!match) return { kind: 'screen', display: displayName(argument) };
  const [width, height, x, y] = match.slice(2).map(Number) as [number, number, number, number];
  if (width < 16 || height < 16)
    throw new UsageError(`"${argument}" is too small a part of the screen: at least 16x16.`);
  return { kind: 'screen', display: displayName(match[1]), region: { width, height, x, y } };
}

/** As in $DISPLAY; a server's number alone is that server of this machine: "1" is ":1". */
function displayName(text: string | undefined): string | undefined {
  return text && /^\d+(\.\d+)?$/.test(text) ? `:${text}` : text || undefined;
}

/** A picture's size. */
export interface Size {
  width: number;
  height: number;
}

/** "1440x900", "1440x900/COMMAND". */
function desktop(argument: string): VideoSourceSpec {
  const [, size = '', command] = /^([^/]*)(?:\/(.*))?$/s.exec(argument) ?? [];
  return { kind: 'desktop', size: parseSize(size, '--video desktop'), command: command || undefined };
}

/** "1280x720"; even numbers, because 4:2:0 has half as many chroma samples each way. */
export function parseSize(text: string, option = '--size'): Size {
  const match = /^(\d{1,5})x(\d{1,5})$/.exec(text);
  const [width, height] = [Number(match?.[1]), Number(match?.[2])];
  const fits =
    match && width >= 16 && height >= 16 && width <= 7680 && height <= 4320 && width % 2 === 0 && height % 2 === 0;
  if (!fits)
    throw new UsageError(
      `"${text}" is not a size for ${option}: write WIDTHxHEIGHT in even numbers from 16x16 to 7680x4320, such as 1280x720.`,
    );
  return { width, height };
}

function split(grammar: Grammar, text: string): { word: string; argument: string | undefined } {
  const colon = text.indexOf(':');
  const word = colon < 0 ? text : text.slice(0, colon);
  const argument = colon < 0 ? undefined : text.slice(colon + 1);
  const takes = Object.hasOwn(grammar.words, word) ? grammar.words[word] : undefined;
  if (takes === undefined) {
    const near = likely(word, Object.keys(grammar.words));
    throw new UsageError(
      `"${text}" is nothing that ${grammar.option} knows${near ? `; did you mean ${near}?` : '.'} It takes ${grammar.examples}.`,
    );
  }
  if (takes === 'required' && !argument)
    throw new UsageError(`${grammar.option} ${word} needs a name after the colon: ${grammar.examples}.`);
  if (takes === 'none' && argument !== undefined)
    throw new UsageError(`${grammar.option} ${word} takes nothing after a colon but received "${argument}".`);
  return { word, argument: argument === '' ? undefined : argument };
}

function devicePath(grammar: Grammar, path: string): string {
  if (path.startsWith('/dev/')) return path;
  throw new UsageError(`${grammar.option} v4l2 needs a device path such as v4l2:/dev/video0 but received "${path}".`);
}
