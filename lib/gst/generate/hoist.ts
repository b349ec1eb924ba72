/**
 * What siblings repeat is said once. libav registers some 80 encoders, each with its own copy of the same 65 properties;
 * an interface between them and their parent keeps the types at a third of the size and the compiler as much faster.
 */
import type { ClassData, RegistryData, SpecData } from './registry-data.js';

/** Fewer siblings or properties than this are not worth an interface. */
const LEAST = 4;

export function hoistCommon(registry: RegistryData): RegistryData {
  const plugins = new Map(registry.factories.flatMap(({ type, plugin }) => (type ? [[type, plugin ?? '']] : [])));
  const groups = new Map<string, ClassData[]>();
  for (const data of registry.types) {
    if (!plugins.has(data.name)) continue;
    const name = `${plugins.get(data.name)}Any${data.parent}`;
    groups.set(name, [...(groups.get(name) ?? []), data]);
  }
  const replaced = new Map<string, ClassData>();
  const added: ClassData[] = [];
  for (const [name, siblings] of groups) {
    const common = commonProperties(siblings);
    if (siblings.length < LEAST || common.size < LEAST) continue;
    const first = siblings[0]!;
    const properties = first.properties.filter(spec => common.has(textOf(spec)));
    added.push({ ...first, name, isAbstract: true, interfaces: [], properties, signals: [] });
    for (const data of siblings) {
      const own = data.properties.filter(spec => !common.has(textOf(spec)));
      replaced.set(data.name, { ...data, parent: name, properties: own });
    }
  }
  return { ...registry, types: [...registry.types.map(data => replaced.get(data.name) ?? data), ...added] };
}

/** Properties that all siblings have alike, as text. */
function commonProperties(siblings: readonly ClassData[]): Set<string> {
  const [first, ...others] = siblings.map(data => new Set(data.properties.map(textOf)));
  return new Set([...first!].filter(text => others.every(other => other.has(text))));
}

/** All that is said of a property, but for the class that it belongs to. */
function textOf(spec: SpecData): string {
  return JSON.stringify({ ...spec, owner: '' }, (_, value) => (typeof value === 'bigint' ? `${value}n` : value));
}
