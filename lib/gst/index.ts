/** GStreamer for Node: typed elements, chains, pipelines, messages and samples. Usable without the rest of the project. */
export { makeBin as bin } from './bin.js';
export { chain, el } from './builder.js';
export { type CapsValue, caps, type Fraction, type TypedValue, typed } from './caps.js';
export { type Device, devices } from './devices.js';
export {
  ClosedError,
  GstError,
  LinkError,
  MissingElementError,
  PropertyError,
  StateChangeError,
  StreamError,
} from './errors.js';
export { type Message, type MessageOptions, type MessageType, streamError } from './messages.js';
export { Branch, Pipeline } from './pipeline.js';
export type { Sample, SampleOptions } from './samples.js';

// A star, so that a project's `interface Register` of this module is the one of ./types.js.
export * from './types.js';
export { hasElement, version } from './version.js';
