/** The two words that pipelines are written in, with the types of everything that the registry knows. */
import { makeChain } from './chain.js';
import type { ChainFunction } from './chain-types.js';
import { elements } from './element.js';
import type { ElementFactories } from './types.js';

/**
 * Every element by its factory name: `el.x264enc({ tune: 'zerolatency' })`, `el['3gppmux']()`.
 * @see gst_element_factory_make
 */
export const el = elements as ElementFactories;

/**
 * Links in the order in which the signal flows; what cannot follow does not compile (`CannotLink`).
 * @see gst_element_link_pads
 */
export const chain = makeChain as unknown as ChainFunction;
