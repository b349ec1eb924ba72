/** TSDoc from what GStreamer says: blurbs, ranges, defaults, metadata. */
import type { EnumData, FactoryData, PluginData, SpecData } from './registry-data.js';

/** Ranges that only say how wide the C type is. */
const WHOLE = new Set([
  '-128..127',
  '0..255',
  '-2147483648..2147483647',
  '0..4294967295',
  '-9223372036854775808..9223372036854775807',
  '0..18446744073709551615',
]);

const RANKS: ReadonlyMap<number, string> = new Map([
  [0, 'none'],
  [64, 'marginal'],
  [128, 'secondary'],
  [256, 'primary'],
]);

/** One comment, indented; nothing when there is nothing to say. */
export function comment(lines: readonly string[], indent: string): string {
  const safe = lines.map(line => line.replaceAll('*/', '*\\/')).filter(line => line !== '');
  if (safe.length === 0) return '';
  if (safe.length === 1) return `${indent}/** ${safe[0]} */\n`;
  return `${indent}/**\n${safe.map(line => `${indent} * ${line}\n`).join('')}${indent} */\n`;
}

export function propertyComment(spec: SpecData, indent: string): string {
  const facts = [sentence(spec.blurb), range(spec), standard(spec), mutability(spec)].filter(fact => fact !== '');
  return comment([facts.join(' '), spec.deprecated ? '@deprecated' : ''], indent);
}

export function factoryComment(factory: FactoryData, plugin: PluginData | undefined, indent: string): string {
  const rank = RANKS.get(factory.rank) ?? String(factory.rank);
  const source = plugin ? `, plugin ${plugin.name} of ${plugin.source}` : '';
  const known = factory.skipped ? `Not looked into, because ${factory.skipped}.` : '';
  return comment(
    [
      [sentence(factory.longname), sentence(factory.description), known].filter(text => text !== '').join(' '),
      `${factory.klass ?? 'Unclassified'}${source}, rank ${rank}.`,
    ],
    indent,
  );
}

export function enumComment(data: EnumData): string {
  const lines = data.values
    .filter(({ nick, name }) => isProse(name) && name !== nick)
    .map(({ nick, name }) => `- \`${nick}\`: ${oneLine(name)}`);
  return comment(lines, '');
}

/** Enum values carry a text for people, or just their C name. */
function isProse(name: string): boolean {
  return name !== '' && !/^[A-Z][A-Za-z0-9]*(_[A-Za-z0-9]+)+$/.test(name) && !/^[A-Z0-9]+$/.test(name);
}

function range(spec: SpecData): string {
  if (spec.min === undefined || spec.max === undefined) return '';
  if (WHOLE.has(`${spec.min}..${spec.max}`)) return '';
  return `Range ${number(spec.min)} to ${number(spec.max)}.`;
}

function standard({ kind, default: value }: SpecData): string {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) return value.length === 0 ? 'Default: none.' : `Default ${value.map(quoted).join(', ')}.`;
  if (typeof value === 'object') return `Default ${value.numerator}/${value.denominator}.`;
  if (typeof value === 'string')
    return kind === 'enum' || value !== '' ? `Default ${quoted(value)}.` : 'Default: empty.';
  return `Default ${typeof value === 'boolean' ? value : number(value)}.`;
}

function mutability(spec: SpecData): string {
  if (spec.constructOnly) return 'Fixed when the element is made.';
  if (spec.writable && (spec.mutableIn === 'ready' || spec.mutableIn === 'paused')) {
    return `Takes effect up to ${spec.mutableIn.toUpperCase()}.`;
  }
  return spec.readable ? '' : 'Cannot be read.';
}

/** Seven digits tell a float's default (its double would be 0.10000000149011612), and an integer's all digits count. */
function number(value: number | bigint): string {
  if (typeof value === 'bigint' || Number.isInteger(value))
    return Math.abs(Number(value)) < 1e21 ? String(value) : exponent(value);
  return String(Number(value.toPrecision(7)));
}

function exponent(value: number | bigint): string {
  return Number(value)
    .toPrecision(7)
    .replace(/\.?0*e/, 'e');
}

function quoted(text: string): string {
  return `\`${oneLine(text)}\``;
}

function sentence(text: string | null): string {
  const line = oneLine(text ?? '');
  return line === '' || /[.!?]$/.test(line) ? line : `${line}.`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
