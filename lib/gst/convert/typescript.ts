/** `gst-costream convert`: a gst-launch line as a program of this library. */
import { GstError } from '../errors.js';
import { isNativeError } from '../failure.js';
import { native } from '../load.js';
import { missingElement } from '../missing-element.js';
import { camel, likely } from '../names.js';
import type { NativeElement, NativeObject } from '../native.js';
import { type LineElement, type LineLink, readLaunchLine } from './launch-line.js';
import { capsLiteral, fromText, fromValue, object, quoted } from './literal.js';

/** A program, and what of the line it does otherwise. */
export interface Converted {
  /** A TypeScript module. */
  readonly code: string;
  /** What gst-launch would have done beside. */
  readonly notes: readonly string[];
}

/** What gst-launch's own options mean here. */
const OPTIONS: Readonly<Record<string, string>> = {
  '-v': 'Verbose output: read pipeline.messages(), or pad.currentCaps.',
  '-e': 'EOS when interrupted: call pipeline.end() before close().',
  '-m': 'Messages: read pipeline.messages().',
  '-t': "Tags: read pipeline.messages({ types: ['tag'] }).",
};

/**
 * Prints a gst-launch line as typed TypeScript with the same elements, properties and links. The elements must be installed,
 * for they tell what their properties are.
 * @throws GstError with code PARSE or BAD_PROPERTY, MissingElementError.
 * @see gst_parse_launch
 */
export async function convertLaunchLine(line: string): Promise<Converted> {
  const { chains, options, binProperties } = readLaunchLine(line);
  const text = new Program(chains);
  const code = await text.write();
  const notes = options.map(option => OPTIONS[option]).filter(note => note !== undefined);
  if (binProperties.length > 0)
    notes.push(`Bins in parentheses are taken apart, so this is left out: ${binProperties.join(' ')}.`);
  return { code, notes };
}

/** Words that a variable cannot be called. */
const TAKEN = [
  'bin',
  'typed',
  'caps',
  'chain',
  'el',
  'Pipeline',
  'pipeline',
  'new',
  'await',
  'in',
  'default',
  'switch',
  'export',
  'import',
];

class Program {
  private readonly chains: readonly (readonly LineLink[])[];
  private readonly byName = new Map<string, LineElement>();
  /** Elements that are spoken of more than once, and the variable that stands for each. */
  private readonly variables = new Map<LineElement, string>();
  private readonly declarations: string[] = [];
  private readonly made = new Map<string, NativeElement>();
  /** How many links without a pad's name led into an element. */
  private readonly unnamed = new Map<LineElement, number>();

  constructor(chains: readonly (readonly LineLink[])[]) {
    this.chains = chains;
    const links = chains.flat();
    for (const link of links) {
      if (link.kind !== 'element' || link.name === undefined) continue;
      if (this.byName.has(link.name)) throw new GstError('PARSE', `Two elements are called "${link.name}".`);
      this.byName.set(link.name, link);
    }
    for (const link of links) if (link.kind === 'reference') this.declare(this.named(link.name));
    for (const link of links) {
      if (link.kind === 'element' && link.properties.some(([name]) => name.includes('::'))) this.declare(link);
    }
  }

  async write(): Promise<string> {
    for (const element of [...this.variables.keys()]) await this.define(element);
    const inputs: string[] = [];
    for (const chain of this.chains) {
      const parts: string[] = [];
      for (const [index, link] of chain.entries()) parts.push(await this.link(link, index));
      // A variable that stands alone is made by the links that speak of it.
      if (parts.length === 1 && chain[0]!.kind === 'element') {
        if (!this.variables.has(chain[0]!)) inputs.push(parts[0]!);
      } else inputs.push(`chain(${wrapped(parts)})`);
    }
    const { declarations } = this;
    const words = ['bin', 'caps', 'chain', 'el', 'Pipeline', 'typed'].filter(word => {
      const use = new RegExp(`(?<![\\w.])${word}[.(\\[]`);
      return [...declarations, ...inputs].some(text => use.test(text)) || word === 'Pipeline';
    });
    return [
      `import { ${words.join(', ')} } from 'gst-costream/gst';`,
      '',
      ...declarations,
      ...(declarations.length > 0 ? [''] : []),
      'const pipeline = new Pipeline(',
      ...inputs.map(input => `  ${input.replaceAll('\n', '\n  ')},`),
      ');',
      'await pipeline.play();',
      'await pipeline.finished;',
      'await pipeline.close();',
      '',
    ].join('\n');
  }

  private named(name: string): LineElement {
    const element = this.byName.get(name);
    if (element) return element;
    // gst-launch numbers elements that were given no name: "tee0." may be meant.
    throw new GstError('PARSE', `The line speaks of "${name}.", but no element has name=${name}.`);
  }

  /** The element's variable gets its value; what that needs is defined before. */
  private async define(element: LineElement): Promise<void> {
    const value = await this.element(element);
    this.declarations.push(`const ${this.variables.get(element)} = ${value};`);
  }

  private declare(element: LineElement): string {
    const known = this.variables.get(element);
    if (known !== undefined) return known;
    const base = camel((element.name ?? element.factory).replaceAll('_', '-')).replace(/\W/g, '_');
    const wanted = /^\d/.test(base) ? `_${base}` : base;
    const taken = new Set([...TAKEN, ...this.variables.values()]);
    let name = wanted;
    for (let number = 2; taken.has(name); number++) name = `${wanted}${number}`;
    this.variables.set(element, name);
    return name;
  }

  private async link(link: LineLink, position: number): Promise<string> {
    if (link.kind === 'caps') return capsLiteral(native.parseCaps(link.text));
    const element = link.kind === 'element' ? link : this.named(link.name);
    const variable = this.variables.get(element);
    if (variable === undefined) return this.element(element);
    const pad = link.kind === 'reference' ? link.pad : undefined;
    const name = pad ?? (position > 0 ? this.nextPad(element) : undefined);
    if (name === undefined) return variable;
    const properties = this.padProperties(element, name);
    return `${variable}.pad(${quoted(name)}${properties && `, ${properties}`})`;
  }

  /** Of an element whose pads have properties, the pad that the next link without a name gets: sink_0, sink_1, … */
  private nextPad(element: LineElement): string | undefined {
    if (!element.properties.some(([name]) => name.startsWith('sink_'))) return undefined;
    const number = this.unnamed.get(element) ?? 0;
    this.unnamed.set(element, number + 1);
    return `sink_${number}`;
  }

  private padProperties(element: LineElement, pad: string): string {
    const wanted = element.properties.filter(([name]) => name.startsWith(`${pad}::`));
    if (wanted.length === 0) return '';
    const live = this.live(element.factory);
    const object_ = live.pad(pad) ?? live.requestPad(pad);
    if (!object_) throw new GstError('PARSE', `${element.factory} has no pad "${pad}".`);
    return object(
      wanted.map(([name, text]) => {
        const property = name.slice(pad.length + 2);
        const value = fromText(specOf(object_, `${element.factory}.${pad}`, property), text);
        if (value === undefined) throw badValue(`${element.factory}.${pad}`, property, text);
        return [camel(property), value];
      }),
    );
  }

  private async element(element: LineElement): Promise<string> {
    const entries: [string, string][] = [];
    // A name that the line itself speaks of has become a variable; any other is for somebody else.
    if (element.name !== undefined && !this.variables.has(element)) entries.push(['name', quoted(element.name)]);
    for (const [name, text] of element.properties) {
      if (!name.includes('::')) entries.push([camel(name), await this.value(element.factory, name, text)]);
    }
    const factory = /^[A-Za-z_]\w*$/.test(element.factory) ? `el.${element.factory}` : `el[${quoted(element.factory)}]`;
    this.live(element.factory);
    return `${factory}(${object(entries)})`;
  }

  private async value(factory: string, name: string, text: string): Promise<string> {
    const spec = specOf(this.live(factory), factory, name);
    if (spec.kind === 'caps') return capsLiteral(native.parseCaps(text));
    if (spec.kind === 'object') return this.inner(text);
    const direct = fromText(spec, text);
    if (direct !== undefined) return direct;
    if (!spec.readable) throw badValue(factory, name, text);
    // GStreamer reads it, as it would in the line.
    let pipeline: ReturnType<typeof native.parse>;
    try {
      pipeline = native.parse(`${factory} ${name}="${text.replace(/["\\]/g, '\\$&')}"`);
    } catch (error) {
      if (isNativeError(error, 'PARSE')) throw badValue(factory, name, text);
      throw error;
    }
    try {
      // playbin and its kin are the pipeline themselves.
      const elements = [pipeline, ...pipeline.elements()];
      return fromValue(elements.find(element => element.factory === factory)!.get(name), text);
    } finally {
      await pipeline.close();
    }
  }

  /** Elements as a value: `video-sink="videoconvert ! autovideosink"`. */
  private async inner(text: string): Promise<string> {
    const { chains } = readLaunchLine(text);
    const links = chains.length === 1 ? chains[0]! : [];
    const elements = links.filter(link => link.kind === 'element');
    const [first] = elements;
    if (!first || elements.length !== links.length)
      throw new GstError(
        'PARSE',
        `"${text}" as a value has to be elements in one row, without caps and names between.`,
      );
    if (elements.length === 1) return this.element(first);
    const ghosts: [string, string][] = [];
    const parts: string[] = [];
    for (const element of elements) {
      const direction = element === first ? 'sink' : 'src';
      const pad = this.live(element.factory)
        .padTemplates()
        .find(template => template.direction === direction && template.presence === 'always');
      if (pad === undefined || (element !== first && element !== elements.at(-1))) {
        parts.push(await this.element(element));
        continue;
      }
      const variable = this.declare(element);
      await this.define(element);
      ghosts.push([direction, `${variable}.pad(${quoted(pad.name)})`]);
      parts.push(variable);
    }
    return `bin(${object(ghosts)}, chain(${parts.join(', ')}))`;
  }

  /** One element a factory, to ask what its properties and pads are. */
  private live(factory: string): NativeElement {
    const known = this.made.get(factory);
    if (known) return known;
    try {
      const element = native.makeElement(factory);
      this.made.set(factory, element);
      return element;
    } catch (error) {
      if (isNativeError(error, 'NO_ELEMENT')) throw missingElement(factory);
      throw error;
    }
  }
}

function specOf(owner: NativeObject, label: string, property: string) {
  const spec = owner.property(property);
  if (spec) return spec;
  const near = likely(
    property,
    owner.properties().map(({ name }) => name),
  );
  throw new GstError('BAD_PROPERTY', `${label} has no property "${property}"${near ? `; did you mean ${near}?` : '.'}`);
}

function badValue(label: string, property: string, text: string): GstError {
  return new GstError('BAD_PROPERTY', `"${text}" is no value for ${label}'s ${property}.`);
}

/** On one line where it fits, else one link a line. */
function wrapped(parts: readonly string[]): string {
  const short = parts.join(', ');
  return short.length < 100 ? short : `\n${parts.map(part => `  ${part},\n`).join('')}`;
}
