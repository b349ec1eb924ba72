/**
 * From values to live elements: makes every element of the chains, then links them in the order in which they stand.
 * The link rule: an always pad, else a request pad, else wait for the sometimes pad (linked natively when it appears).
 */
import { type AnswerPads, answerPads, offersPads } from './answer-pads.js';
import { BinNode } from './bin.js';
import { CapsValue, capsText } from './caps.js';
import { Chain, type LinkNode, toChain } from './chain.js';
import { ElementNode, PadValue } from './element.js';
import { GstError, LinkError, PropertyError } from './errors.js';
import { isNativeError } from './failure.js';
import { connectSignal, LiveElement, setProperty, toNativeValue } from './live.js';
import { native } from './load.js';
import { missingElement } from './missing-element.js';
import { kebab } from './names.js';
import type { CapsData, Direction, NativeBin, NativeElement, NativePad, PadTemplateData } from './native.js';

/** What can be the key of a live element: the value that described it. */
export type ElementKey = ElementNode | CapsValue;

interface Endpoint {
  readonly element: NativeElement;
  readonly pad: string | undefined;
  /** The pad's own properties. */
  readonly properties: Readonly<Record<string, unknown>>;
  readonly origin: string | undefined;
}

/** A pad of a link, and whether it was requested for that link. */
interface LinkedPad {
  readonly pad: NativePad;
  readonly requested: boolean;
}

/** What was added to a graph, and where it joins what was there. */
export interface Extension {
  readonly made: readonly NativeElement[];
  /** Lets what was there feed what was added. */
  feed(): void;
  /** Ends that again; to be called before what was added goes to sleep. */
  starve(): void;
  /** Gives pads back that older elements made to be fed; to be called when what was added is gone. */
  leave(): void;
}

/** The live side of a set of chains inside one bin. */
export class Graph {
  readonly elements = new Map<ElementKey, NativeElement>();
  private readonly keys = new Map<NativeElement, ElementKey>();
  private readonly bin: NativeBin;
  /** Called for results of answering handlers, so that their elements are found later too. */
  private readonly shared: Graph | undefined;

  /** The value that made the bin itself. */
  private readonly root: ElementNode | undefined;

  constructor(bin: NativeBin, { shared, root }: { shared?: Graph; root?: ElementNode | undefined } = {}) {
    this.bin = bin;
    this.shared = shared;
    this.root = root;
  }

  find(key: ElementKey): NativeElement | undefined {
    return this.elements.get(key) ?? this.shared?.find(key);
  }

  /** The element that a value made, or a live one of this graph's bin. @throws GstError NOT_IN_PIPELINE */
  nativeOf(key: ElementKey | LiveElement): NativeElement {
    if (key instanceof LiveElement) {
      if (isInside(key.native, this.bin)) return key.native;
      throw notInside(key.name, 'it lives in another one');
    }
    const element = this.find(key);
    if (element) return element;
    const name =
      key instanceof CapsValue ? key.toString() : ((key as Partial<ElementNode> | null)?.factory ?? String(key));
    throw notInside(name, 'an element value is the key to the element it made');
  }

  keyOf(element: NativeElement): ElementKey | undefined {
    return this.keys.get(element) ?? this.shared?.keyOf(element);
  }

  /** Makes and links everything. On failure nothing of it stays. */
  add(inputs: readonly (Chain | ElementNode)[]): void {
    this.extend(inputs).feed();
  }

  /** The same for a graph that runs: what was there feeds the new elements only once `feed()` is called. */
  extend(inputs: readonly (Chain | ElementNode)[]): Extension {
    const chains = inputs.map((input, position) => toChain(input, position));
    const made: NativeElement[] = [];
    const isNew = ({ element }: Endpoint) => made.includes(element);
    try {
      for (const chain of chains) {
        for (const link of chain.links) {
          const node = link instanceof PadValue ? link.element : link;
          if (!this.find(node)) made.push(this.make(node));
        }
      }
      const links = chains.flatMap(chain => this.linksOf(chain));
      const inlets = links
        .filter(([from]) => isNew(from))
        .flatMap(link => linkEndpoints(...link).map(({ sink }) => sink));
      const taps: LinkedPad[] = [];
      return {
        made,
        feed: () => {
          for (const link of links) if (!isNew(link[0])) taps.push(...linkEndpoints(...link).map(({ src }) => src));
        },
        starve: () => {
          for (const { pad } of taps) if (pad.peer) pad.unlink();
          taps.forEach(giveBack);
        },
        leave: () => inlets.filter(({ pad }) => pad.parent && !made.includes(pad.parent)).forEach(giveBack),
      };
    } catch (error) {
      this.forget(made);
      // That they may not go smoothly matters less than why they must.
      this.bin.remove(...made).catch(() => {});
      throw error;
    }
  }

  forget(made: readonly NativeElement[]): void {
    for (const element of made) {
      const key = this.keys.get(element);
      this.keys.delete(element);
      if (key) this.elements.delete(key);
    }
  }

  private register(key: ElementKey, element: NativeElement): NativeElement {
    this.elements.set(key, element);
    this.keys.set(element, key);
    this.shared?.register(key, element);
    return element;
  }

  private make(node: ElementKey): NativeElement {
    const element = this.create(node);
    this.register(node, element);
    if (node !== this.root) this.bin.add(element);
    return element;
  }

  /** An element that is not in a bin yet; answering handlers give these to GStreamer. */
  private create(node: ElementKey): NativeElement {
    if (node instanceof CapsValue) {
      const filter = native.makeElement('capsfilter');
      filter.set('caps', node.structures);
      return filter;
    }
    if (node instanceof BinNode) return this.createBin(node);
    const { name, ...properties } = node.properties;
    const element = this.instantiate(node, name as string | undefined);
    for (const [key, value] of Object.entries(properties)) {
      if (value === undefined) continue;
      setProperty(element, kebab(key), this.resolve(value), node.origin);
    }
    for (const { signal, answer } of node.handlers) {
      const handler = answer as (...args: unknown[]) => unknown;
      const name = kebab(signal);
      connectSignal(element, name, (...args) => this.answer(handler(...args), answerPads(name, args)));
    }
    return element;
  }

  private instantiate(node: ElementNode, name: string | undefined): NativeElement {
    if (node === this.root) return this.bin;
    try {
      return native.makeElement(node.factory, name);
    } catch (error) {
      if (isNativeError(error, 'NO_ELEMENT')) throw missingElement(node.factory, node.origin);
      throw error;
    }
  }

  private createBin(node: BinNode): NativeBin {
    const bin = native.makeBin();
    const inner = new Graph(bin, { shared: this });
    inner.add(node.chains);
    for (const [name, pad] of Object.entries(node.ghosts)) {
      const target = inner.find(pad.element);
      const real = target && (target.pad(pad.name) ?? target.requestPad(pad.name));
      if (!real)
        throw new GstError(
          'NO_PAD',
          `The bin's pad "${name}" stands for ${pad.element.factory}'s pad "${pad.name}", which is not there${node.origin ? ` (${node.origin})` : ''}.`,
        );
      bin.addGhostPad(name, real);
    }
    return bin;
  }

  /** What a handler returned, as GStreamer wants it. */
  private answer(value: unknown, pads: AnswerPads): unknown {
    if (value instanceof Chain) return this.wrap(value, pads);
    if (value instanceof ElementNode) {
      const element = this.register(value, this.create(value));
      // GStreamer asks for pads of these names and refuses an element that has none, such as a bare rtprtxsend.
      return offersPads(element, pads) ? element : this.wrap(new Chain([value]), pads);
    }
    return toNativeValue(value);
  }

  /** A chain as one element whose ghost pads have these names. */
  private wrap(chain: Chain, names: AnswerPads): NativeBin {
    const bin = native.makeBin();
    const inner = new Graph(bin, { shared: this });
    for (const link of chain.links) {
      const made = this.elements.get(link as ElementKey);
      if (made && !made.parent) bin.add(made);
    }
    inner.add([chain]);
    for (const [direction, link] of [
      ['sink', chain.links[0]],
      ['src', chain.links.at(-1)],
    ] as const) {
      if (!link) throw new TypeError('A chain that answers a signal has at least one link.');
      const pad = findPad(inner.endpoint(link), direction, undefined);
      if (pad === 'later') throw noPad(inner.endpoint(link), direction);
      bin.addGhostPad(names[direction], pad.pad);
    }
    return bin;
  }

  /** Property values that are elements become their live element, made when needed. */
  private resolve(value: unknown): unknown {
    if (!(value instanceof ElementNode)) return value;
    return this.find(value) ?? this.register(value, this.create(value));
  }

  private linksOf(chain: Chain): [Endpoint, Endpoint][] {
    const ends = chain.links.map(link => this.endpoint(link));
    return ends.slice(1).map((to, index) => [ends[index]!, to]);
  }

  private endpoint(link: LinkNode): Endpoint {
    const node = link instanceof PadValue ? link.element : link;
    return {
      element: this.find(node)!,
      pad: link instanceof PadValue ? link.name : undefined,
      properties: link instanceof PadValue ? link.properties : {},
      origin: node instanceof CapsValue ? undefined : node.origin,
    };
  }
}

function isInside(element: NativeElement, bin: NativeBin): boolean {
  for (let parent = element.parent; parent; parent = parent.parent) if (parent === bin) return true;
  return false;
}

function notInside(name: string, why: string): GstError {
  return new GstError('NOT_IN_PIPELINE', `${name} is not part of this pipeline; ${why}.`);
}

/** What an end may take, so that one of several source pads can be chosen for it; undefined for anything. */
function mediaTaken({ element, pad }: Endpoint): CapsData | undefined {
  const templates = element
    .padTemplates()
    .filter(({ direction, name }) => direction === 'sink' && (pad === undefined || matchesTemplate(pad, name)));
  const media = templates.flatMap(({ caps }) => (caps === 'ANY' ? [] : caps));
  return templates.length === 0 || templates.some(({ caps }) => caps === 'ANY') ? undefined : media;
}

function giveBack({ pad, requested }: LinkedPad): void {
  if (requested) pad.parent?.releasePad(pad);
}

/** The pads that were linked; none yet where one of them appears later. */
function linkEndpoints(from: Endpoint, to: Endpoint): { src: LinkedPad; sink: LinkedPad }[] {
  const source = findPad(from, 'src', mediaTaken(to));
  if (source === 'later') {
    const rule: Parameters<NativeElement['linkWhenAdded']>[0] = { target: to.element };
    if (from.pad !== undefined) rule.pattern = from.pad;
    if (to.pad !== undefined) rule.pad = to.pad;
    if (from.pad === undefined) rule.optional = true;
    from.element.linkWhenAdded(rule);
    return [];
  }
  const src = source.pad;
  const target = findPad(to, 'sink', src.queryCaps());
  if (target === 'later') throw noPad(to, 'sink');
  const sink = target.pad;
  try {
    src.link(sink);
    return [{ src: source, sink: target }];
  } catch (error) {
    if (!isNativeError(error, 'NO_LINK')) throw error;
    const srcCaps = src.queryCaps();
    const sinkCaps = sink.queryCaps();
    const reason = meet(srcCaps, sinkCaps)
      ? String(error.reason)
      : `${mediaText(srcCaps)} does not meet ${mediaText(sinkCaps)}`;
    throw new LinkError(
      { src: padName(src), sink: padName(sink), srcCaps: capsText(srcCaps), sinkCaps: capsText(sinkCaps), reason },
      to.origin ?? from.origin,
      { cause: error },
    );
  }
}

/** The pad that a link uses, with its own properties set, or 'later' when it is a sometimes pad that is not there yet. */
function findPad(end: Endpoint, direction: Direction, media: CapsData | undefined): LinkedPad | 'later' {
  const found = choosePad(end, direction, media);
  const properties = Object.entries(end.properties).filter(([, value]) => value !== undefined);
  if (found === 'later') {
    const [first] = properties;
    if (!first) return found;
    throw new PropertyError(
      end.element.name,
      first[0],
      `${end.element.name}.${end.pad} appears by itself later, so its ${first[0]} cannot be set here; set it in a handler of pad-added`,
      end.origin,
    );
  }
  for (const [name, value] of properties) setProperty(found.pad, kebab(name), value, end.origin);
  return found;
}

function choosePad(end: Endpoint, direction: Direction, media: CapsData | undefined): LinkedPad | 'later' {
  const { element, pad: name } = end;
  const templates = element.padTemplates().filter(template => template.direction === direction);
  if (name !== undefined) {
    const existing = element.pad(name);
    if (existing) return { pad: existing, requested: false };
    const template = templates.find(candidate => matchesTemplate(name, candidate.name));
    if (template?.presence === 'sometimes') return 'later';
    const requested = template && element.requestPad(name);
    if (!requested) throw noPad(end, direction);
    return { pad: requested, requested: true };
  }
  const free = element.pads().find(pad => pad.direction === direction && pad.peer === null);
  if (free) return { pad: free, requested: false };
  const fits = (template: PadTemplateData) => media === undefined || meet(media, template.caps);
  // Where nothing fits, any will do: the link then says what does not meet what.
  const fitting = templates.some(fits) ? templates.filter(fits) : templates;
  for (const template of fitting) {
    if (template.presence !== 'request') continue;
    const requested = element.requestPad(template.name);
    if (requested) return { pad: requested, requested: true };
  }
  if (fitting.some(template => template.presence === 'sometimes')) return 'later';
  const taken = element.pads().find(pad => pad.direction === direction);
  if (taken) {
    const fix = direction === 'src' ? 'put a tee behind it to feed several' : 'put a funnel or a muxer before it';
    throw new LinkError(
      {
        src: padName(taken),
        sink: taken.peer ? padName(taken.peer) : '?',
        reason: `${padName(taken)} is linked already; ${fix}`,
      },
      end.origin,
    );
  }
  throw noPad(end, direction);
}

function noPad(end: Endpoint, direction: Direction): LinkError {
  const names = end.element
    .padTemplates()
    .filter(template => template.direction === direction)
    .map(template => template.name);
  const has = names.length > 0 ? `it has ${names.join(', ')}` : `it has no ${direction} pads`;
  const wanted = end.pad === undefined ? `${direction} pad` : `${direction} pad "${end.pad}"`;
  const [src, sink] = direction === 'src' ? [end.element.name, '?'] : ['?', end.element.name];
  return new LinkError({ src, sink, reason: `${end.element.name} has no ${wanted} that is free; ${has}` }, end.origin);
}

/** Whether a pad name can belong to a template: `recv_rtp_src_0_%u_%u` and `recv_rtp_src_0_7_96` to `recv_rtp_src_%u_%u_%u`. */
function matchesTemplate(name: string, template: string): boolean {
  if (name === template) return true;
  const pattern = template
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/%[ud]/g, '(?:\\d+|%[ud])')
    .replace(/%s/g, '.+');
  return new RegExp(`^${pattern}$`).test(name);
}

function meet(a: CapsData, b: CapsData): boolean {
  if (a === 'ANY' || b === 'ANY') return true;
  const names = new Set(b.map(structure => structure.name));
  return a.some(structure => names.has(structure.name));
}

function mediaText(data: CapsData): string {
  if (data === 'ANY') return 'anything';
  const names = [...new Set(data.map(structure => structure.name))];
  if (names.length === 0) return 'nothing';
  return names.length > 3 ? `${names.slice(0, 3).join(', ')}, …` : names.join(', ');
}

function padName(pad: NativePad): string {
  return `${pad.parent?.name ?? '?'}.${pad.name}`;
}
