// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin app 1.22.0 of gst-plugins-base (https://tracker.debian.org/pkg/gst-plugins-base1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

export type GstAppLeakyType = 'none' | 'upstream' | 'downstream';

export type GstAppStreamType = 'stream' | 'seekable' | 'random-access';

export interface GstAppSinkProperties extends library.GstBaseSinkProperties {
  /** Use buffer lists. Default false. */
  bufferList?: boolean;
  /** The allowed caps for the sink pad. */
  caps?: T.CapsInput;
  /** Drop old buffers when the buffer queue is filled. Default false. */
  drop?: boolean;
  /** Emit new-preroll and new-sample signals. Default false. */
  emitSignals?: boolean;
  /** The maximum number of buffers to queue internally (0 = unlimited). Default 0. */
  maxBuffers?: number;
  /** Wait for all buffers to be processed after receiving an EOS. Default true. */
  waitOnEos?: boolean;
}

export interface GstAppSinkReadOnly extends library.GstBaseSinkReadOnly {
  /** Check if the sink is EOS or not started. Default true. */
  eos: boolean;
}

export interface GstAppSinkSignals extends library.GstElementSignals {
  eos: () => void;
  'new-preroll': () => library.GstFlowReturn;
  'new-sample': () => library.GstFlowReturn;
  'new-serialized-event': () => boolean;
}

export interface GstAppSinkActions {
  'pull-preroll': () => T.SampleRead;
  'pull-sample': () => T.SampleRead;
  'try-pull-object': (value: T.Int64) => unknown;
  'try-pull-preroll': (value: T.Int64) => T.SampleRead;
  'try-pull-sample': (value: T.Int64) => T.SampleRead;
}

export interface GstAppSrcProperties extends library.GstBaseSrcProperties {
  /** Block push-buffer when max-bytes are queued. Default false. */
  block?: boolean;
  /** The allowed caps for the src pad. */
  caps?: T.CapsInput;
  /** The duration of the data stream in nanoseconds (GST_CLOCK_TIME_NONE if unknown). Default 18446744073709551615. */
  duration?: T.Int64;
  /** Emit need-data, enough-data and seek-data signals. Default true. */
  emitSignals?: boolean;
  /** The format of the segment events and seek. Default `bytes`. */
  format?: library.GstFormat;
  /** Whether to detect and handle changed time format GstSegment in GstSample. User should set valid GstSegment in GstSample. Must set format property as "time" to enable this property. Default false. Takes effect up to READY. */
  handleSegmentChange?: boolean;
  /** Whether to act as a live source. Default false. */
  isLive?: boolean;
  /** Whether to drop buffers once the internal queue is full. Default `none`. Takes effect up to READY. */
  leakyType?: GstAppLeakyType;
  /** The maximum number of buffers to queue internally (0 = unlimited). Default 0. */
  maxBuffers?: T.Int64;
  /** The maximum number of bytes to queue internally (0 = unlimited). Default 200000. */
  maxBytes?: T.Int64;
  /** The maximum latency (-1 = unlimited). Range -1 to 9223372036854775807. Default -1. */
  maxLatency?: T.Int64;
  /** The maximum amount of time to queue internally (0 = unlimited). Default 0. */
  maxTime?: T.Int64;
  /** The minimum latency (-1 = default). Range -1 to 9223372036854775807. Default -1. */
  minLatency?: T.Int64;
  /** Emit need-data when queued bytes drops below this percent of max-bytes. Range 0 to 100. Default 0. */
  minPercent?: number;
  /** The size of the data stream in bytes (-1 if unknown). Range -1 to 9223372036854775807. Default -1. */
  size?: T.Int64;
  /** the type of the stream. Default `stream`. */
  streamType?: GstAppStreamType;
}

export interface GstAppSrcReadOnly extends library.GstObjectReadOnly {
  /** The number of currently queued buffers. Default 0. */
  currentLevelBuffers: bigint;
  /** The number of currently queued bytes. Default 0. */
  currentLevelBytes: bigint;
  /** The amount of currently queued time. Default 0. */
  currentLevelTime: bigint;
}

export interface GstAppSrcSignals extends library.GstElementSignals {
  'enough-data': () => void;
  'need-data': (value: number) => void;
  'seek-data': (value: bigint) => boolean;
}

export interface GstAppSrcActions {
  'end-of-stream': () => library.GstFlowReturn;
  'push-buffer': (buffer: T.BufferInput) => library.GstFlowReturn;
  'push-buffer-list': (bufferList: unknown) => library.GstFlowReturn;
  'push-sample': (sample: unknown) => library.GstFlowReturn;
}

export interface appsink {
  properties: GstAppSinkProperties;
  readOnly: GstAppSinkReadOnly;
  signals: GstAppSinkSignals;
  actions: GstAppSinkActions;
  pads: {
    sink: T.Template<'sink', 'always', string>;
  };
}

export interface appsrc {
  properties: GstAppSrcProperties;
  readOnly: GstAppSrcReadOnly;
  signals: GstAppSrcSignals;
  actions: GstAppSrcActions;
  pads: {
    src: T.Template<'src', 'always', string>;
  };
}
