// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin debugutilsbad 1.22.0 of gst-plugins-bad (https://tracker.debian.org/pkg/gst-plugins-bad1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

/**
 * - `md5`: Use the MD5 hashing algorithm
 * - `sha1`: Use the SHA-1 hashing algorithm
 * - `sha256`: Use the SHA-256 hashing algorithm
 */
export type GChecksumType = 'md5' | 'sha1' | 'sha256';

export type GstBufferCopyFlags = 'none' | 'flags' | 'timestamps' | 'meta' | 'memory' | 'merge' | 'deep';

/**
 * - `sha1`: SHA-1
 * - `sha256`: SHA-256
 * - `sha512`: SHA-512
 */
export type GstChecksumSinkHash = 'md5' | 'sha1' | 'sha256' | 'sha512';

/**
 * - `default`: Default (elected from elements) pipeline clock
 * - `monotonic`: System monotonic clock
 * - `realtime`: System realtime clock
 * - `ptp`: PTP clock
 * - `tai`: System TAI clock
 */
export type GstClockSelectClockId = 'default' | 'monotonic' | 'realtime' | 'ptp' | 'tai';

/**
 * - `mem`: Memory
 * - `max`: Maximum metric
 * - `ssim`: SSIM (raw video)
 */
export type GstCompareMethod = 'mem' | 'max' | 'ssim';

/**
 * - `none`: No state change errors
 * - `null-to-ready`: Fail state change from NULL to READY
 * - `ready-to-paused`: Fail state change from READY to PAUSED
 * - `paused-to-playing`: Fail state change from PAUSED to PLAYING
 * - `playing-to-paused`: Fail state change from PLAYING to PAUSED
 * - `paused-to-ready`: Fail state change from PAUSED to READY
 * - `ready-to-null`: Fail state change from READY to NULL
 */
export type GstFakeAudioSinkStateError = 'none' | 'null-to-ready' | 'ready-to-paused' | 'paused-to-playing' | 'playing-to-paused' | 'paused-to-ready' | 'ready-to-null';

/**
 * - `crop`: Expose the crop meta as supported
 * - `overlay-composition`: Expose the overlay composition meta as supported
 */
export type GstFakeVideoSinkAllocationMetaFlags = 'crop' | 'overlay-composition';

/**
 * - `none`: No state change errors
 * - `null-to-ready`: Fail state change from NULL to READY
 * - `ready-to-paused`: Fail state change from READY to PAUSED
 * - `paused-to-playing`: Fail state change from PAUSED to PLAYING
 * - `playing-to-paused`: Fail state change from PLAYING to PAUSED
 * - `paused-to-ready`: Fail state change from PAUSED to READY
 * - `ready-to-null`: Fail state change from READY to NULL
 */
export type GstFakeVideoSinkStateError = 'none' | 'null-to-ready' | 'ready-to-paused' | 'paused-to-playing' | 'playing-to-paused' | 'paused-to-ready' | 'ready-to-null';

export interface GstChecksumSinkProperties extends library.GstBaseSinkProperties {
  /** Checksum type. Default `sha1`. */
  hash?: GstChecksumSinkHash;
}

export interface GstChopMyDataProperties extends library.GstObjectProperties {
  /** Maximum size of outgoing buffers. Range 1 to 2147483647. Default 4096. */
  maxSize?: number;
  /** Minimum size of outgoing buffers. Range 1 to 2147483647. Default 1. */
  minSize?: number;
  /** Step increment for random buffer sizes. Range 1 to 2147483647. Default 4096. */
  stepSize?: number;
}

export interface GstClockSelectProperties extends library.GstPipelineProperties {
  /** ID of pipeline clock. Default `default`. */
  clockId?: GstClockSelectClockId;
  /** PTP clock domain (meaningful only when Clock ID is PTP). Default 0. */
  ptpDomain?: number;
}

export interface GstCompareProperties extends library.GstObjectProperties {
  /** Indicates which metadata should be compared. Default `flags`, `timestamps`, `meta`, `memory`. */
  meta?: T.Flags<GstBufferCopyFlags>;
  /** Method to compare buffer content. Default `mem`. */
  method?: GstCompareMethod;
  /** Consider OFFSET and OFFSET_END part of timestamp metadata. Default false. */
  offsetTs?: boolean;
  /** Threshold beyond which to consider content different as determined by content-method. Range 0 to 1.797693e+308. Default 0. */
  threshold?: number;
  /** Whether threshold value is upper bound or lower bound for difference measure. Default true. */
  upper?: boolean;
}

export interface GstDebugSpyProperties extends library.GstBaseTransformProperties {
  /** Checksum algorithm to use. Default `sha1`. */
  checksumType?: GChecksumType;
  /** Produce verbose output ? Default false. */
  silent?: boolean;
}

export interface GstErrorIgnoreProperties extends library.GstObjectProperties {
  /** Which GstFlowReturn value we should convert to when ignoring. Default `not-linked`. */
  convertTo?: library.GstFlowReturn;
  /** Whether to ignore GST_FLOW_EOS. Default false. */
  ignoreEos?: boolean;
  /** Whether to ignore GST_FLOW_ERROR. Default true. */
  ignoreError?: boolean;
  /** Whether to ignore GST_FLOW_NOT_LINKED. Default false. */
  ignoreNotlinked?: boolean;
  /** Whether to ignore GST_FLOW_NOT_NEGOTIATED. Default true. */
  ignoreNotnegotiated?: boolean;
}

export interface GstFPSDisplaySinkProperties extends library.GstBinProperties {
  /** Time between consecutive frames per second measures and update (in ms). Should be set on NULL state. Range 1 to 2147483647. Default 500. */
  fpsUpdateInterval?: number;
  /** If the fps-measurements signal should be emitted. Default false. */
  signalFpsMeasurements?: boolean;
  /** Don't produce last_message events. Default false. */
  silent?: boolean;
  /** Sync on the clock (if the internally used sink doesn't have this property it will be ignored. Default true. */
  sync?: boolean;
  /** Whether to use text-overlay. Default true. */
  textOverlay?: boolean;
  /** Video sink to use (Must only be called on NULL state). */
  videoSink?: T.ElementInput;
}

export interface GstFPSDisplaySinkReadOnly extends library.GstObjectReadOnly {
  /** Number of frames dropped by the sink. Default 0. */
  framesDropped: number;
  /** Number of frames rendered. Default 0. */
  framesRendered: number;
  /** The message describing current status. */
  lastMessage: string | null;
  /** Maximum fps rate measured. Reset when going from NULL to READY.-1 means no measurement has yet been done. Range -1 to 1.797693e+308. Default -1. */
  maxFps: number;
  /** Minimum fps rate measured. Reset when going from NULL to READY.-1 means no measurement has yet been done. Range -1 to 1.797693e+308. Default -1. */
  minFps: number;
}

export interface GstFPSDisplaySinkSignals extends library.GstBinSignals {
  'fps-measurements': (value1: number, value2: number, value3: number) => void;
}

export interface GstFakeAudioSinkProperties extends library.GstBinProperties {
  /** Go asynchronously to PAUSED. Default true. */
  async?: boolean;
  /** Size in bytes to pull per buffer (0 = default). Default 4096. */
  blocksize?: number;
  /** Can activate in pull mode. Default false. */
  canActivatePull?: boolean;
  /** Can activate in push mode. Default true. */
  canActivatePush?: boolean;
  /** Drop and don't render / hand off out-of-segment buffers. Default true. */
  dropOutOfSegment?: boolean;
  /** Dump buffer contents to stdout. Default false. */
  dump?: boolean;
  /** Enable the last-sample property. Default true. */
  enableLastSample?: boolean;
  /** The maximum bits per second to render (0 = disabled). Default 0. */
  maxBitrate?: T.Int64;
  /** Maximum number of nanoseconds that a buffer can be late before it is dropped (-1 unlimited). Range -1 to 9223372036854775807. Default -1. */
  maxLateness?: T.Int64;
  /** Mute the audio channel without changing the volume. Default false. */
  mute?: boolean;
  /** Number of buffers to accept going EOS. Range -1 to 2147483647. Default -1. */
  numBuffers?: number;
  /** Maximum processing time for a buffer in nanoseconds. Default 20000000. */
  processingDeadline?: T.Int64;
  /** Generate Quality-of-Service events upstream. Default false. */
  qos?: boolean;
  /** Additional render delay of the sink in nanoseconds. Default 0. */
  renderDelay?: T.Int64;
  /** Send a signal before unreffing the buffer. Default false. */
  signalHandoffs?: boolean;
  /** Don't produce last_message events. Default true. */
  silent?: boolean;
  /** Generate a state change error. Default `none`. */
  stateError?: GstFakeAudioSinkStateError;
  /** Sync on the clock. Default true. */
  sync?: boolean;
  /** The time to keep between rendered buffers (0 = disabled). Default 0. */
  throttleTime?: T.Int64;
  /** Timestamp offset in nanoseconds. Default 0. */
  tsOffset?: T.Int64;
  /** The audio volume, 1.0=100%. Range 0 to 10. Default 1. */
  volume?: number;
}

export interface GstFakeAudioSinkReadOnly extends library.GstObjectReadOnly {
  /** The message describing current status. */
  lastMessage: string | null;
  /** The last sample received in the sink. */
  lastSample: T.SampleRead;
  /** Sink Statistics. */
  stats: T.StructureRead;
}

export interface GstFakeAudioSinkSignals extends library.GstBinSignals {
  handoff: (buffer: T.BufferRead, pad: T.LivePad) => void;
  'preroll-handoff': (buffer: T.BufferRead, pad: T.LivePad) => void;
}

export interface GstFakeVideoSinkProperties extends library.GstBinProperties {
  /** Flags to control behaviour. Default `crop`, `overlay-composition`. */
  allocationMetaFlags?: T.Flags<GstFakeVideoSinkAllocationMetaFlags>;
  /** Go asynchronously to PAUSED. Default true. */
  async?: boolean;
  /** Size in bytes to pull per buffer (0 = default). Default 4096. */
  blocksize?: number;
  /** Can activate in pull mode. Default false. */
  canActivatePull?: boolean;
  /** Can activate in push mode. Default true. */
  canActivatePush?: boolean;
  /** Drop and don't render / hand off out-of-segment buffers. Default true. */
  dropOutOfSegment?: boolean;
  /** Dump buffer contents to stdout. Default false. */
  dump?: boolean;
  /** Enable the last-sample property. Default true. */
  enableLastSample?: boolean;
  /** The maximum bits per second to render (0 = disabled). Default 0. */
  maxBitrate?: T.Int64;
  /** Maximum number of nanoseconds that a buffer can be late before it is dropped (-1 unlimited). Range -1 to 9223372036854775807. Default -1. */
  maxLateness?: T.Int64;
  /** Number of buffers to accept going EOS. Range -1 to 2147483647. Default -1. */
  numBuffers?: number;
  /** Maximum processing time for a buffer in nanoseconds. Default 20000000. */
  processingDeadline?: T.Int64;
  /** Generate Quality-of-Service events upstream. Default false. */
  qos?: boolean;
  /** Additional render delay of the sink in nanoseconds. Default 0. */
  renderDelay?: T.Int64;
  /** Send a signal before unreffing the buffer. Default false. */
  signalHandoffs?: boolean;
  /** Don't produce last_message events. Default true. */
  silent?: boolean;
  /** Generate a state change error. Default `none`. */
  stateError?: GstFakeVideoSinkStateError;
  /** Sync on the clock. Default true. */
  sync?: boolean;
  /** The time to keep between rendered buffers (0 = disabled). Default 0. */
  throttleTime?: T.Int64;
  /** Timestamp offset in nanoseconds. Default 0. */
  tsOffset?: T.Int64;
}

export interface GstFakeVideoSinkReadOnly extends library.GstObjectReadOnly {
  /** The message describing current status. */
  lastMessage: string | null;
  /** The last sample received in the sink. */
  lastSample: T.SampleRead;
  /** Sink Statistics. */
  stats: T.StructureRead;
}

export interface GstFakeVideoSinkSignals extends library.GstBinSignals {
  handoff: (buffer: T.BufferRead, pad: T.LivePad) => void;
  'preroll-handoff': (buffer: T.BufferRead, pad: T.LivePad) => void;
}

export interface GstTestSrcBinProperties extends library.GstBinProperties {
  /** Whether to expose sources at random time to simulate a source that is reading a file and exposing the srcpads later. Default false. */
  exposeSourcesAsync?: boolean;
  /** String describing the stream types to expose, eg. "video+audio". */
  streamTypes?: string | null;
}

export interface GstVideoCodecTestSinkProperties extends library.GstBaseSinkProperties {
  /** File path to store non-padded I420 stream (optional). */
  location?: string | null;
}

export interface GstWatchdogProperties extends library.GstBaseTransformProperties {
  /** Timeout (in ms) after which an element error is sent to the bus if no buffers are received. 0 means disabled. Range 0 to 2147483647. Default 1000. */
  timeout?: number;
}

export interface checksumsink {
  properties: GstChecksumSinkProperties;
  readOnly: library.GstBaseSinkReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', string>;
  };
}

export interface chopmydata {
  properties: GstChopMyDataProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', string>;
    src: T.Template<'src', 'always', string>;
  };
}

export interface clockselect {
  properties: GstClockSelectProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstBinSignals;
  actions: {};
  pads: {};
}

export interface compare {
  properties: GstCompareProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    check: T.Template<'sink', 'always', string>;
    sink: T.Template<'sink', 'always', string>;
    src: T.Template<'src', 'always', string>;
  };
}

export interface debugspy {
  properties: GstDebugSpyProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', string>;
    src: T.Template<'src', 'always', string>;
  };
}

export interface errorignore {
  properties: GstErrorIgnoreProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', string>;
    src: T.Template<'src', 'always', string>;
  };
}

export interface fakeaudiosink {
  properties: GstFakeAudioSinkProperties;
  readOnly: GstFakeAudioSinkReadOnly;
  signals: GstFakeAudioSinkSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-raw'>;
  };
}

export interface fakevideosink {
  properties: GstFakeVideoSinkProperties;
  readOnly: GstFakeVideoSinkReadOnly;
  signals: GstFakeVideoSinkSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
  };
}

export interface fpsdisplaysink {
  properties: GstFPSDisplaySinkProperties;
  readOnly: GstFPSDisplaySinkReadOnly;
  signals: GstFPSDisplaySinkSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', string>;
  };
}

export interface testsrcbin {
  properties: GstTestSrcBinProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstBinSignals;
  actions: {};
  pads: {
    'audio_src_%u': T.Template<'src', 'sometimes', 'audio/x-raw'>;
    'video_src_%u': T.Template<'src', 'sometimes', 'video/x-raw'>;
  };
}

export interface videocodectestsink {
  properties: GstVideoCodecTestSinkProperties;
  readOnly: library.GstBaseSinkReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
  };
}

export interface watchdog {
  properties: GstWatchdogProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', string>;
    src: T.Template<'src', 'always', string>;
  };
}
