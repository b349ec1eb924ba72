// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin coreelements 1.22.0 of gstreamer (https://tracker.debian.org/pkg/gstreamer1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

export type GstBufferFlags = 'live' | 'decode-only' | 'discont' | 'resync' | 'corrupted' | 'marker' | 'header' | 'gap' | 'droppable' | 'delta-unit' | 'tag-memory' | 'sync-after' | 'non-droppable' | 'last';

/**
 * - `immediate`: Only accept the current filter caps
 * - `delayed`: Temporarily accept previous filter caps
 */
export type GstCapsFilterCapsChangeMode = 'immediate' | 'delayed';

/**
 * - `none`: No state change errors
 * - `null-to-ready`: Fail state change from NULL to READY
 * - `ready-to-paused`: Fail state change from READY to PAUSED
 * - `paused-to-playing`: Fail state change from PAUSED to PLAYING
 * - `playing-to-paused`: Fail state change from PLAYING to PAUSED
 * - `paused-to-ready`: Fail state change from PAUSED to READY
 * - `ready-to-null`: Fail state change from READY to NULL
 */
export type GstFakeSinkStateError = 'none' | 'null-to-ready' | 'ready-to-paused' | 'paused-to-playing' | 'playing-to-paused' | 'paused-to-ready' | 'ready-to-null';

/**
 * - `allocate`: Allocate data
 * - `subbuffer`: Subbuffer data
 */
export type GstFakeSrcDataType = 'allocate' | 'subbuffer';

/**
 * - `nothing`: Leave data as malloced
 * - `zero`: Fill buffers with zeros
 * - `random`: Fill buffers with random data
 * - `pattern`: Fill buffers with pattern 0x00 -> 0xff
 * - `pattern-span`: Fill buffers with pattern 0x00 -> 0xff that spans buffers
 */
export type GstFakeSrcFillType = 'nothing' | 'zero' | 'random' | 'pattern' | 'pattern-span';

/**
 * - `empty`: Send empty buffers
 * - `fixed`: Fixed size buffers (sizemax sized)
 * - `random`: Random sized buffers (sizemin <= size <= sizemax)
 */
export type GstFakeSrcSizeType = 'empty' | 'fixed' | 'random';

/**
 * - `default`: Default buffering
 * - `full`: Fully buffered
 * - `line`: Line buffered (deprecated, like full)
 * - `unbuffered`: Unbuffered
 */
export type GstFileSinkBufferMode = 'default' | 'full' | 'line' | 'unbuffered';

/**
 * - `active-segment`: Sync using the current active segment
 * - `clock`: Sync using the clock
 */
export type GstInputSelectorSyncMode = 'active-segment' | 'clock';

/**
 * - `none`: None
 * - `all`: All
 * - `active`: Active
 */
export type GstOutputSelectorPadNegotiationMode = 'none' | 'all' | 'active';

/**
 * - `no`: Not Leaky
 * - `upstream`: Leaky on upstream (new buffers)
 * - `downstream`: Leaky on downstream (old buffers)
 */
export type GstQueueLeaky = 'no' | 'upstream' | 'downstream';

/**
 * - `never`: Never activate in pull mode
 * - `single`: Only one src pad can be active in pull mode
 */
export type GstTeePullMode = 'never' | 'single';

/**
 * - `drop-all`: Drop all buffers and events
 * - `forward-sticky-events`: Drop all buffers but forward sticky events
 * - `transform-to-gap`: Convert all dropped buffers into gap events and forward sticky events
 */
export type GstValveDropMode = 'drop-all' | 'forward-sticky-events' | 'transform-to-gap';

export interface GstCapsFilterProperties extends library.GstBaseTransformProperties {
  /** Restrict the possible allowed capabilities (NULL means ANY). Setting this property takes a reference to the supplied GstCaps object. */
  caps?: T.CapsInput;
  /** Filter caps change behaviour. Default `immediate`. */
  capsChangeMode?: GstCapsFilterCapsChangeMode;
}

export interface GstClockSyncProperties extends library.GstObjectProperties {
  /** Synchronize to pipeline clock. Default true. */
  sync?: boolean;
  /** Automatically set ts-offset based on running time of the first buffer and pipeline's running time (i.e., ts-offset = "pipeline running time" - "buffer running time"). When enabled, clocksync element will update ts-offset on the first buffer per flush event or READY to PAUSED state change. This property can be useful in case that buffer timestamp does not necessarily have to be synchronized with pipeline's running time, but duration of the buffer through clocksync element needs to be synchronized with the amount of clock time go. Note that mixed use of ts-offset and this property would be racy if clocksync element is running already. Default false. */
  syncToFirst?: boolean;
  /** Timestamp offset in nanoseconds for synchronisation, negative for earlier sync. Default 0. */
  tsOffset?: T.Int64;
}

export interface GstConcatProperties extends library.GstObjectProperties {
  /** Adjust the base value of segments to ensure they are adjacent. Default true. */
  adjustBase?: boolean;
}

export interface GstConcatReadOnly extends library.GstObjectReadOnly {
  /** Currently active sink pad. */
  activePad: T.PadOrNull;
}

export interface GstDataURISrcProperties extends library.GstBaseSrcProperties {
  /** URI that should be used. */
  uri?: string | null;
}

export interface GstDownloadBufferProperties extends library.GstObjectProperties {
  /** High threshold for buffering to finish. Emits GST_MESSAGE_BUFFERING with a value of 100%. Range 0 to 100. Default 99. */
  highPercent?: number;
  /** Low threshold for buffering to start. Emits GST_MESSAGE_BUFFERING with a value of 0%. Range 0 to 100. Default 10. */
  lowPercent?: number;
  /** Max. amount of data to buffer (bytes, 0=disable). Default 2097152. */
  maxSizeBytes?: number;
  /** Max. amount of data to buffer (in ns, 0=disable). Default 2000000000. */
  maxSizeTime?: T.Int64;
  /** Remove the temp-location after use. Default true. */
  tempRemove?: boolean;
  /** File template to store temporary files in, should contain directory and XXXXXX. (NULL == disabled). */
  tempTemplate?: string | null;
}

export interface GstDownloadBufferReadOnly extends library.GstObjectReadOnly {
  /** Location to store temporary files in (Only read this property, use temp-template to configure the name template). */
  tempLocation: string | null;
}

export interface GstFakeSinkProperties extends library.GstBaseSinkProperties {
  /** Can activate in pull mode. Default false. */
  canActivatePull?: boolean;
  /** Can activate in push mode. Default true. */
  canActivatePush?: boolean;
  /** Drop and don't render / hand off out-of-segment buffers. Default true. */
  dropOutOfSegment?: boolean;
  /** Dump buffer contents to stdout. Default false. */
  dump?: boolean;
  /** Number of buffers to accept going EOS. Range -1 to 2147483647. Default -1. */
  numBuffers?: number;
  /** Send a signal before unreffing the buffer. Default false. */
  signalHandoffs?: boolean;
  /** Don't produce last_message events. Default true. */
  silent?: boolean;
  /** Generate a state change error. Default `none`. */
  stateError?: GstFakeSinkStateError;
}

export interface GstFakeSinkReadOnly extends library.GstBaseSinkReadOnly {
  /** The message describing current status. */
  lastMessage: string | null;
}

export interface GstFakeSinkSignals extends library.GstElementSignals {
  handoff: (buffer: T.BufferRead, pad: T.LivePad) => void;
  'preroll-handoff': (buffer: T.BufferRead, pad: T.LivePad) => void;
}

export interface GstFakeSrcProperties extends library.GstBaseSrcProperties {
  /** Can activate in pull mode. Default true. */
  canActivatePull?: boolean;
  /** Can activate in push mode. Default true. */
  canActivatePush?: boolean;
  /** Data allocation method. Default `allocate`. */
  data?: GstFakeSrcDataType;
  /** Timestamps buffers with number of bytes per second (0 = none). Range 0 to 2147483647. Default 0. */
  datarate?: number;
  /** Dump buffer contents to stdout. Default false. */
  dump?: boolean;
  /** How to fill the buffer, if at all. Default `zero`. */
  filltype?: GstFakeSrcFillType;
  /** The format of the segment events. Default `bytes`. */
  format?: library.GstFormat;
  /** True if the element cannot produce data in PAUSED. Default false. */
  isLive?: boolean;
  /** Size of parent buffer for sub-buffered allocation. Range 0 to 2147483647. Default 40960. */
  parentsize?: number;
  /** Set the pattern (unused). */
  pattern?: string | null;
  /** Send a signal before pushing the buffer. Default false. */
  signalHandoffs?: boolean;
  /** Don't produce last_message events. Default true. */
  silent?: boolean;
  /** Maximum buffer size. Range 0 to 2147483647. Default 4096. */
  sizemax?: number;
  /** Minimum buffer size. Range 0 to 2147483647. Default 0. */
  sizemin?: number;
  /** How to determine buffer sizes. Default `empty`. */
  sizetype?: GstFakeSrcSizeType;
  /** Sync to the clock to the datarate. Default false. */
  sync?: boolean;
}

export interface GstFakeSrcReadOnly extends library.GstObjectReadOnly {
  /** The last status message. */
  lastMessage: string | null;
}

export interface GstFakeSrcSignals extends library.GstElementSignals {
  handoff: (buffer: T.BufferRead, pad: T.LivePad) => void;
}

export interface GstFdSinkProperties extends library.GstBaseSinkProperties {
  /** An open file descriptor to write to. Range 0 to 2147483647. Default 1. */
  fd?: number;
}

export interface GstFdSrcProperties extends library.GstBaseSrcProperties {
  /** An open file descriptor to read from. Range 0 to 2147483647. Default 0. */
  fd?: number;
  /** Post a message after timeout microseconds (0 = disabled). Default 0. */
  timeout?: T.Int64;
}

export interface GstFileSinkProperties extends library.GstBaseSinkProperties {
  /** Append to an already existing file. Default false. */
  append?: boolean;
  /** The buffering mode to use. Default `default`. */
  bufferMode?: GstFileSinkBufferMode;
  /** Size of buffer in number of bytes for line or full buffer-mode. Default 65536. */
  bufferSize?: number;
  /** Location of the file to write. */
  location?: string | null;
  /** Retry up to this many ms on transient errors (currently EACCES). Range 0 to 2147483647. Default 0. */
  maxTransientErrorTimeout?: number;
  /** Open the file with O_SYNC for enabling synchronous IO. Default false. */
  oSync?: boolean;
}

export interface GstFileSrcProperties extends library.GstBaseSrcProperties {
  /** Location of the file to read. Takes effect up to READY. */
  location?: string | null;
}

export interface GstFunnelProperties extends library.GstObjectProperties {
  /** Forward sticky events on stream changes. Default true. Takes effect up to READY. */
  forwardStickyEvents?: boolean;
}

export interface GstIdentityProperties extends library.GstBaseTransformProperties {
  /** Send element messages if offset and offset_end do not match up. Default false. */
  checkImperfectOffset?: boolean;
  /** Send element messages if timestamps and durations do not match up. Default false. */
  checkImperfectTimestamp?: boolean;
  /** (Re)timestamps buffers with number of bytes per second (0 = inactive). Range 0 to 2147483647. Default 0. */
  datarate?: number;
  /** Don't forward allocation queries. Default false. */
  dropAllocation?: boolean;
  /** Drop buffers with the given flags. Default: none. */
  dropBufferFlags?: T.Flags<GstBufferFlags>;
  /** The Probability a buffer is dropped. Range 0 to 1. Default 0. */
  dropProbability?: number;
  /** Dump buffer contents to stdout. Default false. */
  dump?: boolean;
  /** EOS after N buffers. Range -1 to 2147483647. Default -1. */
  eosAfter?: number;
  /** Error after N buffers. Range -1 to 2147483647. Default -1. */
  errorAfter?: number;
  /** Send a signal before pushing the buffer. Default true. */
  signalHandoffs?: boolean;
  /** silent. Default true. */
  silent?: boolean;
  /** Timestamp buffers and eat segments so as to appear as one segment. Default false. */
  singleSegment?: boolean;
  /** Microseconds to sleep between processing. Default 0. */
  sleepTime?: number;
  /** Synchronize to pipeline clock. Default false. */
  sync?: boolean;
  /** Timestamp offset in nanoseconds for synchronisation, negative for earlier sync. Default 0. */
  tsOffset?: T.Int64;
}

export interface GstIdentityReadOnly extends library.GstObjectReadOnly {
  /** last-message. */
  lastMessage: string | null;
  /** Statistics. */
  stats: T.StructureRead;
}

export interface GstIdentitySignals extends library.GstElementSignals {
  handoff: (buffer: T.BufferRead) => void;
}

export interface GstInputSelectorProperties extends library.GstObjectProperties {
  /** The currently active sink pad. */
  activePad?: T.PadOrNull;
  /** Cache buffers for active-pad. Default false. Takes effect up to READY. */
  cacheBuffers?: boolean;
  /** Drop backwards buffers on pad switch. Default false. Takes effect up to READY. */
  dropBackwards?: boolean;
  /** Behavior in sync-streams mode. Default `active-segment`. Takes effect up to READY. */
  syncMode?: GstInputSelectorSyncMode;
  /** Synchronize inactive streams to the running time of the active stream or to the current clock. Default true. Takes effect up to READY. */
  syncStreams?: boolean;
}

export interface GstInputSelectorReadOnly extends library.GstObjectReadOnly {
  /** The number of sink pads. Default 0. */
  nPads: number;
}

export interface GstMultiQueueProperties extends library.GstObjectProperties {
  /** Amount of buffers the queues can grow if one of them is empty (0=disable) (NOT IMPLEMENTED). Default 5. */
  extraSizeBuffers?: number;
  /** Amount of data the queues can grow if one of them is empty (bytes, 0=disable) (NOT IMPLEMENTED). Default 10485760. */
  extraSizeBytes?: number;
  /** Amount of time the queues can grow if one of them is empty (in ns, 0=disable) (NOT IMPLEMENTED). Default 3000000000. */
  extraSizeTime?: T.Int64;
  /** High threshold for buffering to finish. Only used if use-buffering is True (Deprecated: use high-watermark instead). Range 0 to 100. Default 99. */
  highPercent?: number;
  /** High threshold for buffering to finish. Only used if use-buffering is True. Range 0 to 1. Default 0.99. */
  highWatermark?: number;
  /** Low threshold for buffering to start. Only used if use-buffering is True (Deprecated: use low-watermark instead). Range 0 to 100. Default 1. */
  lowPercent?: number;
  /** Low threshold for buffering to start. Only used if use-buffering is True. Range 0 to 1. Default 0.01. */
  lowWatermark?: number;
  /** Max. number of buffers in the queue (0=disable). Default 5. */
  maxSizeBuffers?: number;
  /** Max. amount of data in the queue (bytes, 0=disable). Default 10485760. */
  maxSizeBytes?: number;
  /** Max. amount of data in the queue (in ns, 0=disable). Default 2000000000. */
  maxSizeTime?: T.Int64;
  /** Minimum extra buffering for deinterleaving (size of the queues) when use-interleave=true. Default 250000000. */
  minInterleaveTime?: T.Int64;
  /** Synchronize deactivated or not-linked streams by running time. Default false. */
  syncByRunningTime?: boolean;
  /** Extra buffering in time for unlinked streams (if 'sync-by-running-time'). Default 250000000. */
  unlinkedCacheTime?: T.Int64;
  /** Emit GST_MESSAGE_BUFFERING based on low-/high-percent thresholds (0% = low-watermark, 100% = high-watermark). Default false. */
  useBuffering?: boolean;
  /** Adjust time limits based on input interleave. Default false. */
  useInterleave?: boolean;
}

export interface GstMultiQueueReadOnly extends library.GstObjectReadOnly {
  /** Multiqueue Statistics. */
  stats: T.StructureRead;
}

export interface GstMultiQueueSignals extends library.GstElementSignals {
  overrun: () => void;
  underrun: () => void;
}

export interface GstMultiQueuePadProperties extends library.GstPadProperties {
  /** Group to which this pad belongs. Default 0. */
  groupId?: number;
}

export interface GstMultiQueuePadReadOnly extends library.GstPadReadOnly {
  /** Current level buffers. Default 0. */
  currentLevelBuffers: number;
  /** Current level bytes. Default 0. */
  currentLevelBytes: number;
  /** Current level time. Default 0. */
  currentLevelTime: bigint;
}

export interface GstOutputSelectorProperties extends library.GstObjectProperties {
  /** Currently active src pad. */
  activePad?: T.PadOrNull;
  /** The mode to be used for pad negotiation. Default `all`. */
  padNegotiationMode?: GstOutputSelectorPadNegotiationMode;
  /** Resend latest buffer after a switch to a new pad. Default false. */
  resendLatest?: boolean;
}

export interface GstQueueProperties extends library.GstObjectProperties {
  /** Discard all data in the queue when an EOS event is received. Default false. */
  flushOnEos?: boolean;
  /** Where the queue leaks, if at all. Default `no`. */
  leaky?: GstQueueLeaky;
  /** Max. number of buffers in the queue (0=disable). Default 200. */
  maxSizeBuffers?: number;
  /** Max. amount of data in the queue (bytes, 0=disable). Default 10485760. */
  maxSizeBytes?: number;
  /** Max. amount of data in the queue (in ns, 0=disable). Default 1000000000. */
  maxSizeTime?: T.Int64;
  /** Min. number of buffers in the queue to allow reading (0=disable). Default 0. */
  minThresholdBuffers?: number;
  /** Min. amount of data in the queue to allow reading (bytes, 0=disable). Default 0. */
  minThresholdBytes?: number;
  /** Min. amount of data in the queue to allow reading (in ns, 0=disable). Default 0. */
  minThresholdTime?: T.Int64;
  /** Don't emit queue signals. Default false. */
  silent?: boolean;
}

export interface GstQueueReadOnly extends library.GstObjectReadOnly {
  /** Current number of buffers in the queue. Default 0. */
  currentLevelBuffers: number;
  /** Current amount of data in the queue (bytes). Default 0. */
  currentLevelBytes: number;
  /** Current amount of data in the queue (in ns). Default 0. */
  currentLevelTime: bigint;
}

export interface GstQueueSignals extends library.GstElementSignals {
  overrun: () => void;
  pushing: () => void;
  running: () => void;
  underrun: () => void;
}

export interface GstQueue2Properties extends library.GstObjectProperties {
  /** High threshold for buffering to finish. Only used if use-buffering is True (Deprecated: use high-watermark instead). Range 0 to 100. Default 99. */
  highPercent?: number;
  /** High threshold for buffering to finish. Only used if use-buffering is True. Range 0 to 1. Default 0.99. */
  highWatermark?: number;
  /** Low threshold for buffering to start. Only used if use-buffering is True (Deprecated: use low-watermark instead). Range 0 to 100. Default 1. */
  lowPercent?: number;
  /** Low threshold for buffering to start. Only used if use-buffering is True. Range 0 to 1. Default 0.01. */
  lowWatermark?: number;
  /** Max. number of buffers in the queue (0=disable). Default 100. */
  maxSizeBuffers?: number;
  /** Max. amount of data in the queue (bytes, 0=disable). Default 2097152. */
  maxSizeBytes?: number;
  /** Max. amount of data in the queue (in ns, 0=disable). Default 2000000000. */
  maxSizeTime?: T.Int64;
  /** Max. amount of data in the ring buffer (bytes, 0 = disabled). Default 0. */
  ringBufferMaxSize?: T.Int64;
  /** Remove the temp-location after use. Default true. */
  tempRemove?: boolean;
  /** File template to store temporary files in, should contain directory and XXXXXX. (NULL == disabled). */
  tempTemplate?: string | null;
  /** Use a bitrate from a downstream query to estimate buffer duration if not provided. Default true. */
  useBitrateQuery?: boolean;
  /** Emit GST_MESSAGE_BUFFERING based on low-/high-percent thresholds (0% = low-watermark, 100% = high-watermark). Default false. */
  useBuffering?: boolean;
  /** Estimate the bitrate of the stream to calculate time level. Default true. */
  useRateEstimate?: boolean;
  /** Use a bitrate from upstream tags to estimate buffer duration if not provided. Default false. */
  useTagsBitrate?: boolean;
}

export interface GstQueue2ReadOnly extends library.GstObjectReadOnly {
  /** Average input data rate (bytes/s). Range 0 to 9223372036854775807. Default 0. */
  avgInRate: bigint;
  /** Conversion value between data size and time. Default 0. */
  bitrate: bigint;
  /** Current number of buffers in the queue. Default 0. */
  currentLevelBuffers: number;
  /** Current amount of data in the queue (bytes). Default 0. */
  currentLevelBytes: number;
  /** Current amount of data in the queue (in ns). Default 0. */
  currentLevelTime: bigint;
  /** Location to store temporary files in (Only read this property, use temp-template to configure the name template). */
  tempLocation: string | null;
}

export interface GstSelectorPadProperties extends library.GstPadProperties {
  /** Make an inactive pad return OK instead of NOT_LINKED. Default true. */
  alwaysOk?: boolean;
}

export interface GstSelectorPadReadOnly extends library.GstPadReadOnly {
  /** If the pad is currently active. Default false. */
  active: boolean;
  /** Running time of stream on pad. Range 0 to 9223372036854775807. Default 0. */
  runningTime: bigint;
  /** The currently active tags on the pad. */
  tags: T.TagsRead;
}

export interface GstStreamidDemuxReadOnly extends library.GstObjectReadOnly {
  /** The currently active src pad. */
  activePad: T.PadOrNull;
}

export interface GstTeeProperties extends library.GstObjectProperties {
  /**
   * The pad ALLOCATION queries will be proxied to (DEPRECATED, has no effect).
   * @deprecated
   */
  allocPad?: T.PadOrNull;
  /** Return GST_FLOW_OK even if there are no source pads or they are all unlinked. Default false. */
  allowNotLinked?: boolean;
  /** If the element can operate in push mode. Default true. */
  hasChain?: boolean;
  /** Behavior of tee in pull mode. Default `never`. */
  pullMode?: GstTeePullMode;
  /** Don't produce last_message events. Default true. */
  silent?: boolean;
}

export interface GstTeeReadOnly extends library.GstObjectReadOnly {
  /** The message describing current status. */
  lastMessage: string | null;
  /** The number of source pads. Range 0 to 2147483647. Default 0. */
  numSrcPads: number;
}

export interface GstTypeFindElementProperties extends library.GstObjectProperties {
  /** force caps without doing a typefind. */
  forceCaps?: T.CapsInput;
  /** minimum probability required to accept caps. Range 1 to 100. Default 1. */
  minimum?: number;
}

export interface GstTypeFindElementReadOnly extends library.GstObjectReadOnly {
  /** detected capabilities in stream. */
  caps: T.CapsRead;
}

export interface GstTypeFindElementSignals extends library.GstElementSignals {
  'have-type': (value: number, caps: T.CapsRead) => void;
}

export interface GstValveProperties extends library.GstObjectProperties {
  /** Whether to drop buffers and events or let them through. Default false. */
  drop?: boolean;
  /** The drop mode to use. Default `drop-all`. Takes effect up to READY. */
  dropMode?: GstValveDropMode;
}

export interface GstMultiQueuePad {
  properties: GstMultiQueuePadProperties;
  readOnly: GstMultiQueuePadReadOnly;
  signals: library.GstPadSignals;
  actions: {};
  constructOnly: 'direction';
}

export interface GstSelectorPad {
  properties: GstSelectorPadProperties;
  readOnly: GstSelectorPadReadOnly;
  signals: library.GstPadSignals;
  actions: {};
  constructOnly: 'direction';
}

export interface capsfilter {
  properties: GstCapsFilterProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', string>;
    src: T.Template<'src', 'always', string>;
  };
}

export interface clocksync {
  properties: GstClockSyncProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', string>;
    src: T.Template<'src', 'always', string>;
  };
}

export interface concat {
  properties: GstConcatProperties;
  readOnly: GstConcatReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    'sink_%u': T.Template<'sink', 'request', string>;
    src: T.Template<'src', 'always', string>;
  };
}

export interface dataurisrc {
  properties: GstDataURISrcProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    src: T.Template<'src', 'always', string>;
  };
}

export interface downloadbuffer {
  properties: GstDownloadBufferProperties;
  readOnly: GstDownloadBufferReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', string>;
    src: T.Template<'src', 'always', string>;
  };
}

export interface fakesink {
  properties: GstFakeSinkProperties;
  readOnly: GstFakeSinkReadOnly;
  signals: GstFakeSinkSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', string>;
  };
}

export interface fakesrc {
  properties: GstFakeSrcProperties;
  readOnly: GstFakeSrcReadOnly;
  signals: GstFakeSrcSignals;
  actions: {};
  pads: {
    src: T.Template<'src', 'always', string>;
  };
}

export interface fdsink {
  properties: GstFdSinkProperties;
  readOnly: library.GstBaseSinkReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', string>;
  };
}

export interface fdsrc {
  properties: GstFdSrcProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    src: T.Template<'src', 'always', string>;
  };
}

export interface filesink {
  properties: GstFileSinkProperties;
  readOnly: library.GstBaseSinkReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', string>;
  };
}

export interface filesrc {
  properties: GstFileSrcProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    src: T.Template<'src', 'always', string>;
  };
}

export interface funnel {
  properties: GstFunnelProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    'sink_%u': T.Template<'sink', 'request', string>;
    src: T.Template<'src', 'always', string>;
  };
}

export interface identity {
  properties: GstIdentityProperties;
  readOnly: GstIdentityReadOnly;
  signals: GstIdentitySignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', string>;
    src: T.Template<'src', 'always', string>;
  };
}

export interface inputSelector {
  properties: GstInputSelectorProperties;
  readOnly: GstInputSelectorReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    'sink_%u': T.Template<'sink', 'request', string, 'GstSelectorPad'>;
    src: T.Template<'src', 'always', string>;
  };
}

export interface multiqueue {
  properties: GstMultiQueueProperties;
  readOnly: GstMultiQueueReadOnly;
  signals: GstMultiQueueSignals;
  actions: {};
  pads: {
    'sink_%u': T.Template<'sink', 'request', string, 'GstMultiQueuePad'>;
    'src_%u': T.Template<'src', 'sometimes', string, 'GstMultiQueuePad'>;
  };
}

export interface outputSelector {
  properties: GstOutputSelectorProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', string>;
    'src_%u': T.Template<'src', 'request', string>;
  };
}

export interface queue {
  properties: GstQueueProperties;
  readOnly: GstQueueReadOnly;
  signals: GstQueueSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', string>;
    src: T.Template<'src', 'always', string>;
  };
}

export interface queue2 {
  properties: GstQueue2Properties;
  readOnly: GstQueue2ReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', string>;
    src: T.Template<'src', 'always', string>;
  };
}

export interface streamiddemux {
  properties: library.GstObjectProperties;
  readOnly: GstStreamidDemuxReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', string>;
    'src_%u': T.Template<'src', 'sometimes', string>;
  };
}

export interface tee {
  properties: GstTeeProperties;
  readOnly: GstTeeReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', string>;
    'src_%u': T.Template<'src', 'request', string>;
  };
}

export interface typefind {
  properties: GstTypeFindElementProperties;
  readOnly: GstTypeFindElementReadOnly;
  signals: GstTypeFindElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', string>;
    src: T.Template<'src', 'always', string>;
  };
}

export interface valve {
  properties: GstValveProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', string>;
    src: T.Template<'src', 'always', string>;
  };
}
