/// <reference types="node" preserve="true" />
/** GStreamer for Node: typed elements, chains, pipelines, messages and samples. Usable without the rest of the project. */
export { makeBin as bin } from './bin.js';
export { Branch } from './branch.js';
export type { BufferFlag, RtpHeader } from './buffer-facts.js';
export { chain, el } from './builder.js';
export {
  type AudioCaps,
  CapsValue,
  caps,
  type Fraction,
  type RtpCaps,
  type TypedValue,
  typed,
  type VideoCaps,
} from './caps.js';
export { type Converted, convertLaunchLine } from './convert/typescript.js';
export {
  type DebugCategory,
  type DebugEntry,
  type DebugLevel,
  type DebugLog,
  type DebugLogOptions,
  type DebugThreshold,
  debugCategories,
  debugLog,
} from './debug-log.js';
export {
  type Device,
  type DeviceChange,
  type DeviceClass,
  type DeviceWatchOptions,
  devices,
  watchDevices,
} from './devices.js';
export {
  ClosedError,
  CrashError,
  GstError,
  LinkError,
  MissingElementError,
  PropertyError,
  StateChangeError,
  StreamError,
} from './errors.js';
export {
  type Message,
  type MessageOf,
  type MessageOptions,
  type MessageType,
  type StreamInfo,
  streamError,
  type Tags,
} from './messages.js';
export type { PacketMatch, PacketRewrite, PacketRule, PacketRules } from './packet-rules.js';
export { parseCaps } from './parse-caps.js';
export { Pipeline, type ProbePoint } from './pipeline.js';
export type { Passage, Probe, ProbeOptions } from './probe.js';
export type { Buffering, Seeking, Segment } from './query.js';
export type { AudioFormat, VideoFormat } from './raw-formats.js';
export {
  type FeatureFilter,
  features,
  type InstalledFeature,
  type InstalledPlugin,
  plugins,
  RANK,
  setRank,
} from './registry.js';
export { RemoteElement } from './remote/element.js';
export type { Restart, RestartLimit } from './remote/restarts.js';
export {
  type RemoteMessage,
  type RemoteMessageOptions,
  type RemoteMessageType,
  type RemoteOptions,
  RemotePipeline,
  type RemoteStatistics,
} from './remote-pipeline.js';
export {
  type FeedbackCounts,
  type ReceptionReport,
  type RtpSourceStatistics,
  type RtpStatistics,
  rtpStatistics,
} from './rtp-statistics.js';
export type { Sample, SampleCopy, SampleOptions, Samples } from './samples.js';
export type { SeekOptions } from './seek.js';
export type { BufferTimes, Bytes, Source, SourceBuffer, SourceOptions } from './source.js';
export {
  type LatencyEvent,
  type LiveReference,
  latencyOf,
  liveObjects,
  type Trace,
  type TraceEvent,
  type TraceOptions,
  type TracerName,
  trace,
  trackObjects,
} from './tracers.js';

// A star, so that a project's `interface Register` of this module is the one of ./types.js.
export * from './types.js';
export { forbidCoreDumps, hasElement, nameApplication, version } from './version.js';
