/** One generated file: the interfaces of its classes, facet by facet, its enums, its factories. */
import { camel, kebab } from '../names.js';
import { type Catalog, identifier } from './catalog.js';
import { comment, enumComment, propertyComment } from './doc-text.js';
import type { ClassData, FactoryData, SignalData, SpecData, TemplateData } from './registry-data.js';
import { prefixOf, TypeText } from './type-text.js';

/** What a GType's interface is split into, because a property interface cannot say both how to write and to read. */
const FACETS = ['Properties', 'ReadOnly', 'Signals', 'Actions'] as const;
type Facet = (typeof FACETS)[number];

interface Member {
  key: string;
  doc: string;
  type: string;
}

/** Key of a property in TypeScript; GStreamer's own name where camelCase would not lead back to it. */
export function propertyKey(name: string): string {
  const key = camel(name);
  return kebab(key) === name ? key : name;
}

export class FileText {
  private readonly catalog: Catalog;
  private readonly stem: string;
  private readonly types: TypeText;
  private readonly declared = new Set<string>();

  constructor(catalog: Catalog, stem: string) {
    this.catalog = catalog;
    this.stem = stem;
    this.types = new TypeText(catalog, stem);
  }

  /** `vocabulary` is the import line of lib/gst/property-types, under the name `T`. */
  write(header: string, vocabulary: string): string {
    const body = [
      ...this.catalog.enumsOf(this.stem).map(data => this.enum(data.name)),
      ...this.catalog
        .classesOf(this.stem)
        .flatMap(data => (this.catalog.isDescribed(data.name) ? this.class(data) : [])),
      ...this.catalog
        .objects()
        .flatMap(data => (this.catalog.stemOf(data.name) === this.stem ? [this.object(data)] : [])),
      ...this.catalog.factoriesOf(this.stem).map(factory => this.factory(factory)),
    ];
    const text = body.join('\n');
    const imports = [...this.types.imports]
      .filter(stem => text.includes(`${prefixOf(stem)}.`))
      .sort()
      .map(stem => `import type * as ${prefixOf(stem)} from './${stem}.js';\n`);
    const used = /\bT\./.test(text) ? `${vocabulary}\n` : '';
    return `${header}\n${used}${imports.join('')}\n${text}`;
  }

  private declare(name: string): string {
    if (this.declared.has(name)) throw new Error(`Two GTypes or factories of ${this.stem} are both called ${name}.`);
    this.declared.add(name);
    return name;
  }

  private enum(name: string): string {
    const data = this.catalog.enum(name)!;
    const nicks = [...new Set(data.values.map(value => value.nick))].map(literal);
    return `${enumComment(data)}export type ${this.declare(identifier(name))} = ${nicks.join(' | ') || 'never'};\n`;
  }

  private class(data: ClassData): string[] {
    // An interface's properties are the implementing class's own, as GObject demands.
    const facets = data.isInterface ? FACETS.filter(facet => facet === 'Signals' || facet === 'Actions') : FACETS;
    return facets
      .filter(facet => this.owns(data, facet))
      .map(facet => {
        const members = this.members(data, facet);
        const bases = this.bases(data, facet, members);
        const heritage = bases.length > 0 ? ` extends ${bases.join(', ')}` : '';
        const lines = members.map(
          ({ key, doc, type }) => `${doc}  ${key}${facet === 'Properties' ? '?' : ''}: ${type};\n`,
        );
        return `export interface ${this.declare(identifier(data.name) + facet)}${heritage} {\n${lines.join('')}}\n`;
      });
  }

  /** Whether a class says something of its own in a facet, else its parent's stands for it. */
  private owns(data: ClassData, facet: Facet): boolean {
    return this.members(data, facet).length > 0 || this.added(data, facet).length > 0;
  }

  /** Interfaces that bring signals to a class. */
  private added(data: ClassData, facet: Facet): ClassData[] {
    if (facet === 'Properties' || facet === 'ReadOnly') return [];
    return data.interfaces
      .map(name => this.catalog.class(name)!)
      .filter(found => this.catalog.isDescribed(found.name) && this.members(found, facet).length > 0);
  }

  private members(data: ClassData, facet: Facet): Member[] {
    switch (facet) {
      case 'Properties':
        return data.properties.filter(isSettable).flatMap(spec => this.property(spec, this.types.written(spec)));
      case 'ReadOnly':
        return data.properties
          .filter(spec => spec.readable && !isSettable(spec))
          .flatMap(spec => this.property(spec, this.types.read(spec)));
      case 'Signals':
        return data.signals.filter(signal => !signal.action && !isNotify(signal)).map(signal => this.signal(signal));
      case 'Actions':
        return data.signals.filter(signal => signal.action && !isNotify(signal)).map(signal => this.signal(signal));
    }
  }

  private property(spec: SpecData, type: string | undefined): Member[] {
    if (type === undefined) return [];
    return [{ key: keyText(propertyKey(spec.name)), doc: propertyComment(spec, '  '), type }];
  }

  private signal(signal: SignalData): Member {
    const type = signal.action ? this.types.action(signal) : this.types.handler(signal);
    return { key: keyText(signal.name), doc: comment([signal.deprecated ? '@deprecated' : ''], '  '), type };
  }

  /** The nearest ancestor that says something, without what is said again differently, and the interfaces. */
  private bases(data: ClassData, facet: Facet, members: readonly Member[]): string[] {
    const lineage = this.catalog.lineage(data.name).slice(1);
    const parent = lineage.find(ancestor => this.owns(ancestor, facet));
    const bases: string[] = [];
    if (parent) {
      const name = this.types.name(parent.name, facet);
      const again = this.saidAgain(data, facet, members, lineage);
      bases.push(again.length > 0 ? `Omit<${name}, ${again.join(' | ')}>` : name);
    }
    return [...bases, ...this.added(data, facet).map(added => this.types.name(added.name, facet))];
  }

  /** Keys that an ancestor has in this facet and the class declares with another type, or as read-only. */
  private saidAgain(
    data: ClassData,
    facet: Facet,
    members: readonly Member[],
    lineage: readonly ClassData[],
  ): string[] {
    const own = new Map(members.map(member => [member.key, member.type]));
    const moved =
      facet === 'Properties'
        ? this.members(data, 'ReadOnly')
        : facet === 'ReadOnly'
          ? this.members(data, 'Properties')
          : [];
    const keys = new Set<string>();
    for (const { key, type } of lineage.flatMap(ancestor => this.members(ancestor, facet))) {
      const differs = own.has(key) && own.get(key) !== type;
      if (differs || moved.some(member => member.key === key)) keys.add(key.startsWith("'") ? key : literal(key));
    }
    return [...keys].sort();
  }

  /** What can be said of a live object of a class. */
  private object(data: ClassData): string {
    const facets = this.facets(data.name);
    return `export interface ${this.declare(identifier(data.name))} {\n${facets}}\n`;
  }

  /** Its documentation is at its key in the index, where editors show it. */
  private factory(factory: FactoryData): string {
    const facets = factory.type ? this.facets(factory.type) : UNKNOWN_FACETS;
    const pads = factory.padTemplates.map(template => `    ${keyText(template.name)}: ${this.template(template)};\n`);
    const body = pads.length > 0 ? `  pads: {\n${pads.join('')}  };\n` : '  pads: {};\n';
    return `export interface ${this.declare(identifier(factory.name))} {\n${facets}${body}}\n`;
  }

  private facets(type: string): string {
    const lineage = this.catalog.lineage(type);
    const lines = FACETS.map(facet => {
      const owner = lineage.find(ancestor => this.owns(ancestor, facet));
      return `  ${facet[0]!.toLowerCase()}${facet.slice(1)}: ${owner ? this.types.name(owner.name, facet) : '{}'};\n`;
    });
    const specs = new Map(lineage.toReversed().flatMap(data => data.properties.map(spec => [spec.name, spec])));
    const writable = [...specs.values()].filter(spec => isSettable(spec) && this.types.written(spec) !== undefined);
    const fixed = writable.filter(spec => spec.constructOnly);
    const hidden = writable.filter(spec => !spec.readable);
    if (fixed.length > 0) lines.push(`  constructOnly: ${keysText(fixed)};\n`);
    if (hidden.length > 0) lines.push(`  writeOnly: ${keysText(hidden)};\n`);
    return lines.join('');
  }

  private template({ direction, presence, caps, padType }: TemplateData): string {
    const media = caps === 'ANY' ? [] : [...new Set(caps.map(({ name }) => literal(name)))].sort();
    const names = caps === 'ANY' ? 'string' : media.join(' | ') || 'never';
    const pad = padType === 'GstPad' ? '' : `, ${literal(padType)}`;
    return `T.Template<'${direction}', '${presence}', ${names}${pad}>`;
  }
}

/** Of a factory whose class could not be looked into, every property is taken. */
const UNKNOWN_FACETS = '  properties: T.UnknownProperties;\n  readOnly: {};\n  signals: {};\n  actions: {};\n';

/** GstObject's parent is writable, but that is what gst_bin_add is for. */
function isSettable(spec: SpecData): boolean {
  return spec.writable && !(spec.name === 'parent' && spec.type === 'GstObject');
}

/** Typed by hand (`notify::${string}`): their GParamSpec does not come to JavaScript. */
function isNotify(signal: SignalData): boolean {
  return signal.name === 'notify' || signal.name === 'deep-notify';
}

function keysText(specs: readonly SpecData[]): string {
  return specs
    .map(spec => literal(propertyKey(spec.name)))
    .sort()
    .join(' | ');
}

function keyText(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : literal(name);
}

export function literal(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
