/** Chains: links in the order in which the signal flows, the values that a pipeline is made of. */
import { CapsValue } from './caps.js';
import { ElementNode, PadValue } from './element.js';

/** One position of a chain after flattening. */
export type LinkNode = ElementNode | PadValue | CapsValue;

export class Chain {
  readonly kind = 'chain';
  readonly links: readonly LinkNode[];

  constructor(links: readonly LinkNode[]) {
    this.links = Object.freeze(links);
    Object.freeze(this);
  }
}

/** What `chain()` takes: falsy values are left out, nested chains are spliced in. */
export type ChainInput = LinkNode | Chain | false | null | undefined | '';

/** What a pipeline is made of: an element alone is a chain of one. @throws TypeError */
export function toChain(input: Chain | ElementNode, position: number): Chain {
  if (input instanceof Chain) return input;
  if (input instanceof ElementNode) return new Chain([input]);
  const got: unknown = input;
  const fix =
    typeof got === 'string'
      ? `the string "${got}"; Pipeline.parse() takes gst-launch lines`
      : Array.isArray(got)
        ? 'an array; spread it: ...chains'
        : got instanceof PadValue || got instanceof CapsValue
          ? `${got instanceof PadValue ? 'a pad' : 'caps'}; put it into chain()`
          : typeof got;
  throw new TypeError(`Expected a chain or an element as part ${position + 1} of a pipeline but received ${fix}.`);
}

/** Puts links in a row. Typed through `ChainFunction` where it is exported. */
export function makeChain(...inputs: ChainInput[]): Chain {
  const links: LinkNode[] = [];
  inputs.forEach((input, position) => {
    if (input === false || input === null || input === undefined || input === '') return;
    if (input instanceof Chain) links.push(...input.links);
    else if (input instanceof ElementNode || input instanceof PadValue || input instanceof CapsValue) links.push(input);
    else {
      const got = typeof input === 'string' ? `the string "${input as string}"` : `${typeof input}`;
      throw new TypeError(
        `Expected an element, a pad, caps or a chain at position ${position + 1} of chain() but received ${got}.`,
      );
    }
  });
  return new Chain(links);
}
