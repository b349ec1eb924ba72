/** playbin and its kin: elements that are pipelines themselves, and so become the pipeline that they are put into alone. */
import { type Chain, toChain } from './chain.js';
import { ElementNode } from './element.js';
import { native } from './load.js';
import type { NativePipeline } from './native.js';

/** Elements that are pipelines themselves and cannot be inside another. */
const PIPELINES = new Set(['camerabin', 'pipeline', 'playbin', 'playbin3']);

/** The one of these that is all there is of the pipeline. */
export function playerAmong(inputs: readonly (Chain | ElementNode)[]): ElementNode | undefined {
  const [only] = inputs.length === 1 ? toChain(inputs[0]!, 0).links : [];
  return only instanceof ElementNode && PIPELINES.has(only.factory) && native.hasFactory(only.factory)
    ? only
    : undefined;
}

/** The native pipeline: the player's own, or a new one. */
export function makePipeline(root: ElementNode | undefined): NativePipeline {
  if (root === undefined) return native.makePipeline();
  return native.makeElement(root.factory, root.properties.name as string | undefined) as NativePipeline;
}
