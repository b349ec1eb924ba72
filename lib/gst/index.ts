/** GStreamer for Node: typed elements, chains, pipelines, messages and samples. Usable without the rest of the project. */
export { type CapsValue, caps, type Fraction, type TypedValue, typed } from './caps.js';
export { makeBin as bin } from './chain.js';
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
export { LiveElement, LiveObject, LivePad } from './live.js';
export type { Message, MessageOptions, MessageType } from './messages.js';
export { Branch, Pipeline } from './pipeline.js';
export type { Sample, SampleOptions } from './samples.js';
export { hasElement, version } from './version.js';
