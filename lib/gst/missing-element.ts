/** An element that is not here: which package has it, or which one was meant. */
import { MissingElementError } from './errors.js';
import { native } from './load.js';
import { likely } from './names.js';

/** The error for a factory that GStreamer does not know, with the likely one of those that are installed. */
export function missingElement(factory: string, origin?: string): MissingElementError {
  const installed = native.features({ type: 'element' }).map(({ name }) => name);
  return new MissingElementError(factory, origin, likely(factory, installed));
}
