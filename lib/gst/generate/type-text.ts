/** GTypes as TypeScript: the written form of a property, the form in which it is read, and the parts of signals. */
import { type Catalog, identifier, LIBRARY } from './catalog.js';
import type { SignalData, SpecData, TypeData } from './registry-data.js';

/** How a value goes: into GStreamer, out of it, to a handler as its argument, or back as the handler's answer. */
type Way = 'write' | 'read' | 'argument' | 'answer';

/** Writes the types of one file; notes which files it refers to. */
export class TypeText {
  /** Stems of other files whose types were named. */
  readonly imports = new Set<string>();
  private readonly catalog: Catalog;
  private readonly stem: string;

  constructor(catalog: Catalog, stem: string) {
    this.catalog = catalog;
    this.stem = stem;
  }

  /** The type that a property is written as; undefined when its values cannot be written in JavaScript. */
  written(spec: SpecData): string | undefined {
    return this.value(spec, 'write', spec.element);
  }

  read(spec: SpecData): string | undefined {
    return this.value(spec, 'read', spec.element);
  }

  /** A signal as the function that handles it: what it gets, and what it may answer. */
  handler(signal: SignalData): string {
    return this.callable(signal, 'argument', 'answer');
  }

  /** An action signal as the function that emitting it is. */
  action(signal: SignalData): string {
    return this.callable(signal, 'write', 'read');
  }

  /** A type declared by the generator, with its file's prefix. */
  name(type: string, suffix = ''): string {
    const stem = this.catalog.stemOf(type) ?? LIBRARY;
    const name = identifier(type) + suffix;
    if (stem === this.stem) return name;
    this.imports.add(stem);
    return `${prefixOf(stem)}.${name}`;
  }

  private callable(signal: SignalData, parameters: Way, result: Way): string {
    const names = signal.parameters.map((parameter, index) => {
      const stem = parameterName(parameter);
      const twice = signal.parameters.filter(other => parameterName(other) === stem).length > 1;
      return `${stem}${twice ? index + 1 : ''}: ${this.value(parameter, parameters) ?? 'unknown'}`;
    });
    const returns = signal.returns.kind === 'none' ? 'void' : (this.value(signal.returns, result) ?? 'unknown');
    return `(${names.join(', ')}) => ${returns}`;
  }

  private value(data: TypeData, way: Way, element?: SpecData): string | undefined {
    const out = way === 'read' || way === 'argument';
    switch (data.kind) {
      case 'boolean':
        return 'boolean';
      case 'integer':
      case 'float':
        return 'number';
      case 'integer64':
        return out ? 'bigint' : 'T.Int64';
      case 'string':
        return 'string | null';
      case 'enum':
        return this.name(data.type);
      case 'flags':
        return out ? `${this.name(data.type)}[]` : `T.Flags<${this.name(data.type)}>`;
      case 'fraction':
        return out ? 'T.Fraction' : 'T.FractionInput';
      case 'caps':
        return { write: 'T.CapsInput', read: 'T.CapsRead', argument: 'T.CapsRead', answer: 'T.CapsInput' }[way];
      case 'structure':
        return {
          write: 'T.StructureInput',
          read: 'T.StructureRead',
          argument: 'T.StructureData',
          answer: 'T.StructureInput',
        }[way];
      case 'array':
        return this.array(data, way, element);
      case 'object':
        return this.object(data, way);
      case 'boxed':
        return this.boxed(data, way);
      case 'none':
      case 'unsupported':
        return undefined;
    }
  }

  private array(data: TypeData, way: Way, element: SpecData | undefined): string {
    const out = way === 'read' || way === 'argument';
    const member = data.type === 'GStrv' ? 'string' : element && this.value(element, way, element.element);
    const members = member ?? (out ? 'unknown' : 'T.FieldValue');
    return `${out ? '' : 'readonly '}${/[ |]/.test(members) ? `(${members})` : members}[]`;
  }

  private object(data: TypeData, way: Way): string {
    if (this.catalog.isA(data.type, 'GstElement')) {
      return { write: 'T.ElementInput', read: 'T.ElementRead', argument: 'T.LiveElement', answer: 'T.ElementAnswer' }[
        way
      ];
    }
    const [sort, plain] = this.catalog.isA(data.type, 'GstPad') ? ['Pad', 'GstPad'] : ['Object', undefined];
    const of = data.type !== plain && this.catalog.isDescribed(data.type) ? `<'${data.type}'>` : '';
    return way === 'argument' ? `T.Live${sort}${of}` : `T.${sort}OrNull${of}`;
  }

  /** Boxed types that the addon converts; others never come to JavaScript. */
  private boxed(data: TypeData, way: Way): string {
    const out = way === 'read' || way === 'argument';
    switch (data.type) {
      case 'GstBuffer':
        return out ? 'T.BufferRead' : 'T.BufferInput';
      case 'GstBufferList':
        return out ? 'Uint8Array[] | null' : 'unknown';
      case 'GBytes':
        return out ? 'T.BufferRead' : 'unknown';
      case 'GstSample':
        return out ? 'T.SampleRead' : 'unknown';
      case 'GstTagList':
        return out ? 'T.TagsRead' : 'unknown';
      case 'GError':
        return out ? 'Error' : 'unknown';
      default:
        return 'unknown';
    }
  }
}

export function prefixOf(stem: string): string {
  return identifier(stem);
}

/** GStreamer does not say what parameters are called; the type does well enough. */
function parameterName({ type, kind }: TypeData): string {
  switch (kind) {
    case 'boolean':
      return 'flag';
    case 'integer':
    case 'integer64':
    case 'float':
      return 'value';
    case 'string':
      return 'text';
    case 'array':
      return 'list';
    default: {
      const short = type.replace(/^(_|Gst|G(?=[A-Z]))+/, '');
      // RTPSource -> rtpSource, Pad -> pad; what remains a reserved word gets a harmless tail.
      const name = identifier(short.replace(/^[A-Z]+(?=[A-Z][a-z]|$)|^[A-Z]/, head => head.toLowerCase()));
      return RESERVED.has(name) ? `${name}Value` : name;
    }
  }
}

const RESERVED = new Set(['function', 'enum', 'class', 'default', 'interface', 'object', 'param', 'void']);
