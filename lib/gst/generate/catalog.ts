/** The registry's data indexed: ancestors, which plugin's file a type is declared in, and what a type is called there. */
import { hoistCommon } from './hoist.js';
import type {
  ClassData,
  EnumData,
  FactoryData,
  PluginData,
  RegistryData,
  SpecData,
  TypeData,
} from './registry-data.js';

/** Stem of the file with the types that several plugins share. */
export const LIBRARY = 'library';

/**
 * Classes of other libraries, which are left untyped: elements hand them through (a GSocket, a GtkWidget), but their
 * documentation is elsewhere and GTK's alone would be as large as GStreamer's.
 */
const FOREIGN = /^(G[A-Z]|Gdk|Gtk|Soup|Atk)/;

export class Catalog {
  readonly registry: RegistryData;
  private readonly classes: Map<string, ClassData>;
  private readonly enums: Map<string, EnumData>;
  private readonly plugins: Map<string, PluginData>;
  /** GType name -> plugins whose factories mention it, directly or through other types. */
  private readonly users = new Map<string, Set<string>>();

  constructor(data: RegistryData) {
    const registry = hoistCommon(data);
    this.registry = registry;
    this.classes = new Map(registry.types.map(type => [type.name, type]));
    this.enums = new Map(registry.enums.map(type => [type.name, type]));
    this.plugins = new Map(registry.plugins.map(plugin => [plugin.name, plugin]));
    for (const factory of registry.factories) {
      if (!factory.type) continue;
      this.use(factory.type, pluginOf(factory));
      for (const template of factory.padTemplates) this.use(template.padType, pluginOf(factory));
    }
  }

  /** Files by stem; the shared types have no plugin. */
  stems(): string[] {
    return [...new Set([LIBRARY, ...this.registry.factories.map(pluginOf)])].sort(byCodeUnit);
  }

  plugin(stem: string): PluginData | undefined {
    return this.plugins.get(stem);
  }

  factoriesOf(stem: string): FactoryData[] {
    return this.registry.factories.filter(factory => pluginOf(factory) === stem);
  }

  class(name: string): ClassData | undefined {
    return this.classes.get(name);
  }

  classesOf(stem: string): ClassData[] {
    return this.registry.types.filter(data => this.stemOf(data.name) === stem);
  }

  enum(name: string): EnumData | undefined {
    return this.enums.get(name);
  }

  enumsOf(stem: string): EnumData[] {
    return this.registry.enums.filter(data => this.stemOf(data.name) === stem);
  }

  /** The file that declares a type; undefined for what no factory mentions. */
  stemOf(type: string): string | undefined {
    const users = this.users.get(type);
    if (!users) return undefined;
    return users.size === 1 ? [...users][0] : LIBRARY;
  }

  /** Whether a class has a description of its own among the generated types. */
  isDescribed(type: string): boolean {
    return this.users.has(type) && !FOREIGN.test(type) && this.classes.has(type);
  }

  /** Classes that live but are no elements, by name. */
  objects(): ClassData[] {
    return this.registry.types.filter(
      data => this.isDescribed(data.name) && !data.isInterface && !this.isA(data.name, 'GstElement'),
    );
  }

  isA(type: string, ancestor: string): boolean {
    for (let name: string | null = type; name; name = this.classes.get(name)?.parent ?? null) {
      if (name === ancestor) return true;
    }
    return false;
  }

  /** The class and its ancestors, nearest first. */
  lineage(type: string): ClassData[] {
    const found: ClassData[] = [];
    for (
      let data = this.classes.get(type);
      data;
      data = data.parent === null ? undefined : this.classes.get(data.parent)
    ) {
      found.push(data);
    }
    return found;
  }

  private use(type: string, plugin: string): void {
    const users = this.users.get(type) ?? new Set();
    if (users.has(plugin)) return;
    users.add(plugin);
    if (this.enums.has(type)) {
      this.users.set(type, users);
      return;
    }
    const data = this.classes.get(type);
    if (!data || (FOREIGN.test(type) && !data.isInterface)) return;
    this.users.set(type, users);
    if (data.parent) this.use(data.parent, plugin);
    for (const name of data.interfaces) this.use(name, plugin);
    for (const mentioned of mentionedBy(data)) this.use(mentioned.type, plugin);
  }
}

function mentionedBy(data: ClassData): TypeData[] {
  const ofProperties = data.properties.flatMap((spec: SpecData) => (spec.element ? [spec, spec.element] : [spec]));
  const ofSignals = data.signals.flatMap(signal => [signal.returns, ...signal.parameters]);
  return [...ofProperties, ...ofSignals];
}

/** Factories that no plugin registered are the program's own. */
function pluginOf(factory: FactoryData): string {
  return factory.plugin ?? 'costream';
}

/** Order that does not depend on the locale. */
function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A name that TypeScript takes: factories and GTypes may begin with digits or have dashes. */
export function identifier(name: string): string {
  const joined = name.replace(/[^A-Za-z0-9_]+(.)?/g, (_, next: string | undefined) => next?.toUpperCase() ?? '');
  return /^[0-9]/.test(joined) ? `_${joined}` : joined;
}
