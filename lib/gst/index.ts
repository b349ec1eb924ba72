/** GStreamer for Node: typed elements, chains, pipelines, messages and samples. Usable without the rest of the project. */

export { makeBin as bin } from './bin.js';
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
export { LiveElement, LiveObject, LivePad } from './live.js';
export { type Message, type MessageOptions, type MessageType, streamError } from './messages.js';
export { Branch, Pipeline } from './pipeline.js';
export type { Sample, SampleOptions } from './samples.js';
export { hasElement, version } from './version.js';

import { type ElementNode, elements } from './element.js';

export { type Chain, makeChain as chain } from './chain.js';

type Names =
  | 'alsasrc'
  | 'appsink'
  | 'audioconvert'
  | 'audioresample'
  | 'audiotestsrc'
  | 'avdec_h264'
  | 'clocksync'
  | 'decodebin'
  | 'factory'
  | 'fakesink'
  | 'filesink'
  | 'filesrc'
  | 'framemeter'
  | 'funnel'
  | 'h264parse'
  | 'matroskamux'
  | 'openh264dec'
  | 'openh264enc'
  | 'opusdec'
  | 'opusenc'
  | 'opusparse'
  | 'pngenc'
  | 'proxysink'
  | 'proxysrc'
  | 'pulsesink'
  | 'pulsesrc'
  | 'queue'
  | 'rtpbin'
  | 'rtpframegate'
  | 'rtph264depay'
  | 'rtph264pay'
  | 'rtpopusdepay'
  | 'rtpopuspay'
  | 'tee'
  | 'udpsink'
  | 'udpsrc'
  | 'v4l2sink'
  | 'v4l2src'
  | 'videoconvert'
  | 'videoconvertscale'
  | 'videorate'
  | 'videotestsrc'
  | 'x264enc'
  | 'ximagesink'
  | 'ximagesrc';
export const el = elements as {
  readonly [N in Names]: (properties?: Readonly<Record<string, unknown>>) => ElementNode;
};
export type ElementValue<_N extends string> = ElementNode;
