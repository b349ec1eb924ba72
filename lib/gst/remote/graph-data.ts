/**
 * Pipelines-to-be as plain data: chains, elements and caps are immutable values, so they can be built again in another
 * process. What needs this process (handlers, live objects, sample readers) is refused.
 */
import { BinNode } from '../bin.js';
import { CapsValue } from '../caps.js';
import { Chain, type LinkNode, toChain } from '../chain.js';
import { ElementNode, PadValue } from '../element.js';
import { GstError } from '../errors.js';
import type { ElementKey } from '../graph.js';
import { LiveObject } from '../live.js';
import type { CapsData } from '../native.js';

/** Marks objects that stand for a value of the builder; no GStreamer structure has such a field. */
const MARK = '@gst-costream';

type LinkData = { node: number; pad?: string };
type NodeData =
  | { kind: 'element'; factory: string; properties: Record<string, unknown>; origin: string | undefined }
  | {
      kind: 'bin';
      ghosts: Record<string, { node: number; pad: string }>;
      chains: LinkData[][];
      origin: string | undefined;
    }
  | { kind: 'caps'; media: string; structures: CapsData };

export interface GraphData {
  nodes: NodeData[];
  inputs: LinkData[][];
}

/** The data, and every value's number in it. @throws GstError NOT_REMOTE for what cannot live in another process */
export function encodeGraph(inputs: readonly (Chain | ElementNode)[]): {
  data: GraphData;
  ids: ReadonlyMap<ElementKey, number>;
} {
  const nodes: NodeData[] = [];
  const ids = new Map<ElementKey, number>();

  const idOf = (key: ElementKey): number => {
    const known = ids.get(key);
    if (known !== undefined) return known;
    const id = nodes.length;
    ids.set(key, id);
    // The place is taken first: what the node holds comes after it.
    nodes.push({ kind: 'caps', media: '', structures: [] });
    nodes[id] = nodeData(key);
    return id;
  };
  const nodeData = (key: ElementKey): NodeData => {
    if (key instanceof CapsValue) return { kind: 'caps', media: key.media, structures: key.structures };
    const { origin } = key;
    if (key.handlers.length > 0)
      throw notRemote(
        `The handler of ${key.factory}'s ${key.handlers[0]!.signal} cannot answer from another process`,
        origin,
      );
    if (key instanceof BinNode) {
      const ghosts = Object.entries(key.ghosts).map(([name, pad]) => [
        name,
        { node: idOf(pad.element), pad: pad.name },
      ]);
      return { kind: 'bin', ghosts: Object.fromEntries(ghosts), chains: key.chains.map(chainData), origin };
    }
    const properties = Object.entries(key.properties).filter(([, value]) => value !== undefined);
    return {
      kind: 'element',
      factory: key.factory,
      properties: Object.fromEntries(properties.map(([name, value]) => [name, encodeValue(value, idOf)])),
      origin,
    };
  };
  const linkData = (link: LinkNode): LinkData =>
    link instanceof PadValue ? { node: idOf(link.element), pad: link.name } : { node: idOf(link) };
  const chainData = (chain: Chain): LinkData[] => chain.links.map(linkData);

  const all = inputs.map((input, position) => chainData(toChain(input, position)));
  return { data: { nodes, inputs: all }, ids };
}

/** The values again, and the key of each number. */
export function decodeGraph({ nodes, inputs }: GraphData): { chains: Chain[]; keys: ElementKey[] } {
  const keys: ElementKey[] = [];
  const keyOf = (id: number): ElementKey => {
    keys[id] ??= make(nodes[id]!);
    return keys[id];
  };
  const elementOf = (id: number) => keyOf(id) as ElementNode;
  const make = (data: NodeData): ElementKey => {
    if (data.kind === 'caps') return new CapsValue(data.media, data.structures);
    if (data.kind === 'bin') {
      const ghosts = Object.entries(data.ghosts).map(([name, { node, pad }]) => [
        name,
        new PadValue(elementOf(node), pad),
      ]);
      return new BinNode(Object.fromEntries(ghosts), data.chains.map(chainOf), data.origin);
    }
    const properties = Object.entries(data.properties).map(([name, value]) => [name, decodeValue(value, elementOf)]);
    return new ElementNode(data.factory, Object.fromEntries(properties), [], data.origin);
  };
  const chainOf = (links: LinkData[]) =>
    new Chain(links.map(({ node, pad }) => (pad === undefined ? keyOf(node) : new PadValue(elementOf(node), pad))));

  const chains = inputs.map(chainOf);
  return { chains, keys };
}

/** A property's value or a result; `idOf` where element values may be in it. @throws GstError NOT_REMOTE */
export function encodeValue(value: unknown, idOf?: (key: ElementKey) => number): unknown {
  if (value instanceof CapsValue) return { [MARK]: 'caps', media: value.media, structures: value.structures };
  if (value instanceof ElementNode && idOf) return { [MARK]: 'element', id: idOf(value) };
  if (typeof value === 'function' || typeof value === 'symbol')
    throw notRemote(`A ${typeof value} cannot be given to another process`);
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return value;
  if (value instanceof LiveObject || value instanceof ElementNode || value instanceof PadValue) {
    const what = value instanceof LiveObject ? value.typeName : 'value of the builder';
    throw notRemote(`A ${what} lives in one process and cannot leave it`);
  }
  if (Array.isArray(value)) return value.map(item => encodeValue(item, idOf));
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, encodeValue(item, idOf)]));
}

export function decodeValue(value: unknown, elementOf?: (id: number) => ElementNode): unknown {
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return value;
  if (Array.isArray(value)) return value.map(item => decodeValue(item, elementOf));
  const marked = value as Record<string, unknown>;
  if (marked[MARK] === 'caps') return new CapsValue(marked.media as string, marked.structures as CapsData);
  if (marked[MARK] === 'element') return elementOf?.(marked.id as number);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, decodeValue(item, elementOf)]));
}

function notRemote(what: string, origin?: string): GstError {
  return new GstError('NOT_REMOTE', `${what}${origin ? ` (${origin})` : ''}; use Pipeline for that.`);
}
