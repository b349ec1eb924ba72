/** Values as TypeScript: properties by what GStreamer says of them, caps as the words of the builder. */
import { GstError } from '../errors.js';
import { camel } from '../names.js';
import type { CapsData, PropertyData, StructureData } from '../native.js';

/** A key of an object literal. */
export function key(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : quoted(name);
}

/** A string literal. */
export function quoted(text: string): string {
  const body = JSON.stringify(text).slice(1, -1);
  return text.includes("'") ? `"${body}"` : `'${body.replaceAll('\\"', '"')}'`;
}

/** `{ a: 1, b: 'c' }`, or nothing for no entries. */
export function object(entries: readonly (readonly [string, string])[]): string {
  return entries.length === 0 ? '' : `{ ${entries.map(([name, value]) => `${key(name)}: ${value}`).join(', ')} }`;
}

/** What a property's text says by itself; undefined where GStreamer has to read it (numbers of enums, structures, arrays). */
export function fromText(spec: PropertyData, text: string): string | undefined {
  switch (spec.kind) {
    case 'string':
      return quoted(text);
    case 'boolean':
      return truth(text);
    case 'integer':
    case 'integer64':
    case 'float':
      return number(text);
    case 'enum':
      return spec.nicks?.includes(text) ? quoted(text) : undefined;
    case 'flags': {
      const nicks = text.split('+');
      if (!nicks.every(nick => spec.nicks?.includes(nick))) return undefined;
      return nicks.length === 1 ? quoted(text) : `[${nicks.map(quoted).join(', ')}]`;
    }
    case 'fraction':
      return /^\d+\/1$|^\d+$/.test(text) ? text.replace('/1', '') : quoted(text);
    default:
      return undefined;
  }
}

/** As g_value_deserialize reads a gboolean. */
function truth(text: string): string | undefined {
  if (/^(true|t|yes|1)$/i.test(text)) return 'true';
  return /^(false|f|no|0)$/i.test(text) ? 'false' : undefined;
}

function number(text: string): string | undefined {
  if (!/^[+-]?(0x[\da-f]+|\d+(\.\d*)?(e[+-]?\d+)?)$/i.test(text)) return undefined;
  const value = Number(text);
  return Number.isInteger(value) && !Number.isSafeInteger(value) ? `${BigInt(text)}n` : String(value);
}

/** The GTypes that a structure's text names, by field; a number alone would be a gint again. */
function typesIn(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(/([\w-]+)=\(g?(uint|uint64|double)\)/g)].map(found => [found[1]!, found[2]!]),
  );
}

function fieldValue(value: unknown, type: string | undefined): string {
  const plain = fromValue(value);
  return type === undefined || Array.isArray(value) || typeof value === 'object' ? plain : `typed.${type}(${plain})`;
}

/** A value as the addon read it from GStreamer; `text` is how the line wrote it. */
export function fromValue(value: unknown, text = ''): string {
  if (typeof value === 'string') return quoted(value);
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? String(value) : `${value}n`;
  if (typeof value === 'number' || typeof value === 'boolean' || value === null) return String(value);
  if (Array.isArray(value))
    return value.length === 1 ? fromValue(value[0]) : `[${value.map(item => fromValue(item)).join(', ')}]`;
  if (typeof value === 'object' && 'fields' in value) {
    const types = typesIn(text);
    const { name, fields } = value as StructureData;
    const entries = Object.entries(fields).map(([field, inner]) => [field, fieldValue(inner, types[field])] as const);
    return `{ name: ${quoted(name)}, fields: ${object(entries) || '{}'} }`;
  }
  if (typeof value === 'object')
    return object(Object.entries(value).map(([field, inner]) => [field, fromValue(inner)]));
  throw new GstError('PARSE', `A ${typeof value} cannot be written in TypeScript.`);
}

const VIDEO = new Set([
  'format',
  'width',
  'height',
  'framerate',
  'interlace-mode',
  'pixel-aspect-ratio',
  'colorimetry',
]);
const AUDIO = new Set(['format', 'rate', 'channels', 'layout']);

/** Caps as the builder's words. */
export function capsLiteral(data: CapsData): string {
  if (data === 'ANY') throw new GstError('PARSE', 'Caps of ANY filter nothing; leave them out.');
  const [first, ...others] = data.map(structureLiteral);
  if (first === undefined) throw new GstError('PARSE', 'EMPTY caps let nothing through.');
  return others.length === 0 ? first : `caps.anyOf(${[first, ...others].join(', ')})`;
}

function structureLiteral({ name, fields, features }: StructureData): string {
  const entries = Object.entries(fields);
  const only = (known: ReadonlySet<string>) =>
    !features?.length && entries.every(([field, value]) => known.has(field) && isPlain(value));
  const values = entries.map(([field, value]) => [field, capsField(field, value)] as const);
  const short = (word: string) => `caps.${word}(${object(values.map(([field, value]) => [camel(field), value]))})`;
  if (name === 'video/x-raw' && only(VIDEO)) return short('video');
  if (name === 'audio/x-raw' && only(AUDIO)) return short('audio');
  if (name === 'application/x-rtp' && !features?.length) return `caps.rtp(${object(values)})`;
  const last = features?.length ? [object(values) || '{}', `[${features.map(quoted).join(', ')}]`] : [object(values)];
  return `caps(${[quoted(name), ...last.filter(part => part !== '')].join(', ')})`;
}

/** One value, no list and no range. */
function isPlain(value: unknown): boolean {
  return typeof value !== 'object' || (value !== null && 'numerator' in value);
}

function capsField(field: string, value: unknown): string {
  const ratio = value as { numerator: number; denominator: number };
  if (/^(max-)?framerate$|^pixel-aspect-ratio$/.test(field) && ratio?.denominator === 1) return String(ratio.numerator);
  return fromValue(value);
}
