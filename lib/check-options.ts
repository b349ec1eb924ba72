/** Whether options are what they should be, said in one sentence: the option, what it takes, what it was given. */
import { KeyObject } from 'node:crypto';
import { UsageError } from './errors.js';
import { likely } from './gst/names.js';

/** What an option of numbers may be. */
export interface Range {
  min: number;
  max: number;
  whole?: boolean;
}

export const RANGES = {
  basePort: { min: 1024, max: 65_000, whole: true },
  timeLimit: { min: 0.1, max: 1_000_000 },
  peerTimeout: { min: 0, max: 1_000_000 },
  fps: { min: 1, max: 240 },
  bitrate: { min: 50, max: 100_000, whole: true },
  intervalMs: { min: 100, max: 60_000 },
  loss: { min: 0, max: 90 },
  burst: { min: 1, max: 100 },
  delay: { min: 0, max: 2000 },
  jitter: { min: 0, max: 1000 },
  reorder: { min: 0, max: 90 },
  duplicate: { min: 0, max: 90 },
  rate: { min: 50, max: 1_000_000 },
  queue: { min: 10, max: 5000 },
  seed: { min: 0, max: 2 ** 48, whole: true },
} as const satisfies Record<string, Range>;

/** What kind of value an option takes; numbers have their range by the option's name. */
export type Kind = keyof typeof EXPECTED | 'texts' | 'number';
export type Kinds<Options> = Record<keyof Options, Kind>;

const EXPECTED = {
  text: { words: 'a string', fits: isText },
  address: { words: 'an address', fits: isFilled },
  path: { words: 'a path', fits: (value: unknown) => isFilled(value) && !value.includes('\0') },
  boolean: { words: 'true or false', fits: (value: unknown) => typeof value === 'boolean' },
  function: { words: 'a function', fits: (value: unknown) => typeof value === 'function' },
  key: {
    words: 'a key',
    fits: (value: unknown) => isText(value) || value instanceof Uint8Array || value instanceof KeyObject,
  },
  signal: { words: 'an AbortSignal', fits: (value: unknown) => value instanceof AbortSignal },
} as const;

/** Refuses anything but an object of known options with fitting values; `example` is such an object. @throws UsageError */
export function checkOptions(
  verb: string,
  options: unknown,
  kinds: Readonly<Record<string, Kind>>,
  example: object,
): void {
  if (typeof options !== 'object' || options === null || Array.isArray(options)) {
    throw new UsageError(
      `${verb} takes one object of options, such as ${verb}(${JSON.stringify(example)}), but received ${described(options)}.`,
    );
  }
  for (const [name, value] of Object.entries(options)) {
    const kind = Object.hasOwn(kinds, name) ? kinds[name] : undefined;
    if (kind === undefined) throw unknownOption(verb, name, Object.keys(kinds));
    if (value !== undefined) checkOption(name, value, kind);
  }
}

function unknownOption(verb: string, name: string, known: readonly string[]): UsageError {
  const near = likely(name, known);
  return new UsageError(
    `${verb} has no option "${name}"${near ? `; did you mean ${near}?` : `; it takes ${known.join(', ')}.`}`,
  );
}

/** Refuses what an option of that kind cannot be. @throws UsageError */
export function checkOption(name: string, value: unknown, kind: Kind): void {
  if (kind === 'number') checkRange(name, value, RANGES[name as keyof typeof RANGES]);
  else if (kind === 'texts') checkTexts(name, value);
  else if (!EXPECTED[kind].fits(value)) throw unexpected(name, EXPECTED[kind].words, value);
}

function checkTexts(name: string, value: unknown): void {
  if (!Array.isArray(value)) {
    if (!isText(value)) throw unexpected(name, 'a string or an array of strings', value);
    return;
  }
  const wrong = value.findIndex(item => !isText(item));
  if (wrong >= 0) throw unexpected(`${name}[${wrong}]`, 'a string', value[wrong]);
}

/** Refuses what is no number of that range; `name` is the option as the user wrote it. @throws UsageError */
export function checkRange(name: string, value: unknown, { min, max, whole }: Range): void {
  if (typeof value === 'number' && value >= min && value <= max && (!whole || Number.isInteger(value))) return;
  throw unexpected(name, `a ${whole ? 'whole number' : 'number'} between ${min} and ${max}`, value);
}

/** Refuses paths that no file can have. @throws UsageError */
export function checkPath(name: string, value: unknown): void {
  checkOption(name, value, 'path');
}

function unexpected(name: string, expected: string, value: unknown): UsageError {
  return new UsageError(`Expected ${expected} for ${name} but received ${described(value)}.`);
}

const LONGEST = 60;

/** A value as a reader recognises it: "30" is not 30. */
function described(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (isText(value))
    return `the string ${JSON.stringify(value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value)}`;
  if (Array.isArray(value)) return value.length === 0 ? 'an empty array' : `an array of ${value.length}`;
  if (typeof value === 'object' && value !== null) return `an object (${value.constructor?.name ?? 'without a class'})`;
  return typeof value === 'function' ? 'a function' : String(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isFilled(value: unknown): value is string {
  return isText(value) && value !== '';
}
