/** The gst-launch-1.0 line that does the same as a set of chains, for people who want to try things in a shell. */
import { BinNode } from './bin.js';
import { type CapsValue, capsText, type Fraction, structureText } from './caps.js';
import { Chain, type LinkNode } from './chain.js';
import { ElementNode, PadValue } from './element.js';
import { kebab } from './names.js';
import type { CapsData, StructureData } from './native.js';
import { isSecret } from './secrets.js';

export function launchLine(inputs: readonly (Chain | ElementNode)[]): { line: string; leftOut: string[] } {
  return new Line(inputs).write();
}

class Line {
  private readonly chains: readonly Chain[];
  private readonly names = new Map<ElementNode, string>();
  private readonly written = new Set<ElementNode>();
  private readonly leftOut = new Set<string>();
  /** Names of pads that have properties of their own, which a line can only set by name. */
  private readonly pads = new Map<PadValue, string>();

  constructor(inputs: readonly (Chain | ElementNode)[]) {
    this.chains = inputs.map(input => (input instanceof ElementNode ? new Chain([input]) : input));
  }

  write(): { line: string; leftOut: string[] } {
    this.nameWhatIsNamedTwice();
    this.namePads();
    const parts: string[] = [];
    // An element that is only ever spoken of by its pads stands alone, first, as rtpbin does in launch lines.
    for (const node of this.names.keys()) {
      const bare = this.chains.some(chain => chain.links.includes(node));
      if (!bare) parts.push(this.declare(node));
    }
    for (const chain of this.chains) {
      if (chain.links.length > 0) parts.push(chain.links.map((link, index) => this.link(link, index)).join(' ! '));
    }
    return { line: `gst-launch-1.0 ${parts.join(' ')}`, leftOut: [...this.leftOut] };
  }

  private nameWhatIsNamedTwice(): void {
    const uses = new Map<ElementNode, number>();
    for (const link of this.chains.flatMap(chain => chain.links)) {
      const node = link instanceof PadValue ? link.element : link;
      if (!(node instanceof ElementNode)) continue;
      const count = (uses.get(node) ?? 0) + (link instanceof PadValue ? 2 : 1);
      uses.set(node, count);
      if (count > 1 && !this.names.has(node)) this.names.set(node, this.freeName(node));
    }
  }

  /** A wildcard's pads are numbered as GStreamer will when they are requested: in their order. */
  private namePads(): void {
    const links = this.chains.flatMap(chain => chain.links).filter(link => link instanceof PadValue);
    const special = new Set(
      links.filter(link => Object.keys(link.properties).length > 0).map(({ element }) => element),
    );
    const counts = new Map<string, number>();
    for (const link of links) {
      if (!special.has(link.element)) continue;
      const key = `${this.names.get(link.element)}.${link.name}`;
      const count = counts.get(key) ?? 0;
      counts.set(key, count + 1);
      this.pads.set(link, link.name.replace(/%[ud]/, String(count)));
    }
  }

  private freeName(node: ElementNode): string {
    if (typeof node.properties.name === 'string') return node.properties.name;
    const taken = new Set(this.names.values());
    let index = 0;
    while (taken.has(`${node.factory}${index}`)) index++;
    return `${node.factory}${index}`;
  }

  private link(link: LinkNode, position: number): string {
    if (link instanceof PadValue) {
      const named = this.pads.get(link);
      if (named !== undefined) return `${this.names.get(link.element)}.${named}`;
      // A wildcard cannot be written; the bare name lets gst-launch pick the pad by its caps.
      const pad = link.name.includes('%') && position === 0 ? '' : link.name;
      return `${this.names.get(link.element)}.${pad}`;
    }
    if (!(link instanceof ElementNode)) return shell(capsText(link.structures));
    return this.written.has(link) ? `${this.names.get(link)}.` : this.declare(link);
  }

  private declare(node: ElementNode): string {
    this.written.add(node);
    if (node instanceof BinNode) this.leftOut.add('bins made with bin()');
    if (node.factory === 'appsrc' || node.factory === 'appsink')
      this.leftOut.add(`the data of ${node.factory}, which is this program's`);
    for (const { signal } of node.handlers) this.leftOut.add(`the handler of ${node.factory}'s ${signal}`);
    const words = [node.factory];
    const name = this.names.get(node);
    if (name) words.push(`name=${name}`);
    for (const [key, value] of Object.entries(node.properties)) {
      if (key === 'name' || value === undefined) continue;
      if (isSecret(kebab(key))) this.leftOut.add(`${node.factory}'s ${kebab(key)}, which is secret`);
      else if (value instanceof ElementNode)
        this.leftOut.add(`${node.factory}'s ${kebab(key)}, which is another element`);
      else words.push(shell(`${kebab(key)}=${valueText(value)}`));
    }
    for (const [pad, padName] of this.pads) {
      if (pad.element !== node) continue;
      for (const [key, value] of Object.entries(pad.properties)) {
        if (value !== undefined) words.push(shell(`${padName}::${kebab(key)}=${valueText(value)}`));
      }
    }
    return words.join(' ');
  }
}

function valueText(value: unknown): string {
  if (Array.isArray(value)) {
    return value.every(item => typeof item === 'string') ? value.join('+') : `<${value.map(valueText).join(', ')}>`;
  }
  if (typeof value === 'object' && value !== null) {
    if ('kind' in value && value.kind === 'caps') return capsText((value as CapsValue).structures);
    if ('numerator' in value) return `${(value as Fraction).numerator}/${(value as Fraction).denominator}`;
    if ('fields' in value) return structureText(value as StructureData);
    if ('value' in value) return valueText(value.value as CapsData | StructureData);
  }
  return String(value);
}

/** Quoted for a POSIX shell where needed. */
function shell(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
