/** Several chains as one element with ghost pads. */
import type { Chain } from './chain.js';
import { callerOf, ElementNode, type PadValue } from './element.js';

/** Several chains as one element with ghost pads, e.g. for rtpbin's request-aux-sender. */
export class BinNode extends ElementNode {
  override readonly kind = 'bin';
  readonly chains: readonly Chain[];
  readonly ghosts: Readonly<Record<string, PadValue>>;

  constructor(ghosts: Readonly<Record<string, PadValue>>, chains: readonly Chain[], origin: string | undefined) {
    super('bin', {}, [], origin);
    this.ghosts = Object.freeze({ ...ghosts });
    this.chains = chains;
  }

  override on(): ElementNode {
    throw new TypeError('A bin has no signals of its own; connect to an element inside it.');
  }
}

/** Chains wrapped into one element; `ghosts` names the pads that it shows outside. @see gst_bin_new, gst_ghost_pad_new */
export function makeBin(ghosts: Readonly<Record<string, PadValue>>, ...chains: Chain[]): BinNode {
  return new BinNode(ghosts, chains, callerOf(makeBin));
}
