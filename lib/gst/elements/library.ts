// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Types that several plugins share.
// @ts-nocheck
import type * as T from '../property-types.js';

export type GTlsCertificateFlags = 'no-flags' | 'unknown-ca' | 'bad-identity' | 'not-activated' | 'expired' | 'revoked' | 'insecure' | 'generic-error' | 'validate-all';

export type GstAggregatorStartTimeSelection = 'zero' | 'first' | 'set';

export type GstAudioBaseSinkSlaveMethod = 'resample' | 'skew' | 'none' | 'custom';

export type GstAudioBaseSrcSlaveMethod = 'resample' | 're-timestamp' | 'skew' | 'none';

export type GstAudioCdSrcMode = 'normal' | 'continuous';

export type GstAudioChannelPosition = 'none' | 'mono' | 'invalid' | 'front-left' | 'front-right' | 'front-center' | 'lfe1' | 'rear-left' | 'rear-right' | 'front-left-of-center' | 'front-right-of-center' | 'rear-center' | 'lfe2' | 'side-left' | 'side-right' | 'top-front-left' | 'top-front-right' | 'top-front-center' | 'top-center' | 'top-rear-left' | 'top-rear-right' | 'top-side-left' | 'top-side-right' | 'top-rear-center' | 'bottom-front-center' | 'bottom-front-left' | 'bottom-front-right' | 'wide-left' | 'wide-right' | 'surround-left' | 'surround-right';

export type GstAudioFormat = 'unknown' | 'encoded' | 's8' | 'u8' | 's16le' | 's16be' | 'u16le' | 'u16be' | 's24-32le' | 's24-32be' | 'u24-32le' | 'u24-32be' | 's32le' | 's32be' | 'u32le' | 'u32be' | 's24le' | 's24be' | 'u24le' | 'u24be' | 's20le' | 's20be' | 'u20le' | 'u20be' | 's18le' | 's18be' | 'u18le' | 'u18be' | 'f32le' | 'f32be' | 'f64le' | 'f64be' | 's16' | 'u16' | 's24-32' | 'u24-32' | 's32' | 'u32' | 's24' | 'u24' | 's20' | 'u20' | 's18' | 'u18' | 'f32' | 'f64';

export type GstAudioVisualizerShader = 'none' | 'fade' | 'fade-and-move-up' | 'fade-and-move-down' | 'fade-and-move-left' | 'fade-and-move-right' | 'fade-and-move-horiz-out' | 'fade-and-move-horiz-in' | 'fade-and-move-vert-out' | 'fade-and-move-vert-in';

/**
 * - `mode-image`: Still image capture (default)
 * - `mode-video`: Video recording
 */
export type GstCameraBin2Mode = 'mode-image' | 'mode-video';

export type GstFlowReturn = 'custom-success-2' | 'custom-success-1' | 'custom-success' | 'ok' | 'not-linked' | 'flushing' | 'eos' | 'not-negotiated' | 'error' | 'not-supported' | 'custom-error' | 'custom-error-1' | 'custom-error-2';

export type GstFormat = 'undefined' | 'default' | 'bytes' | 'time' | 'buffers' | 'percent';

/**
 * - `looping`: Looping output
 * - `steady`: Steady output
 */
export type GstNonstreamAudioOutputMode = 'looping' | 'steady';

/**
 * - `single`: Play single subsong
 * - `all`: Play all subsongs
 * - `default`: Decoder specific default behavior
 */
export type GstNonstreamAudioSubsongMode = 'single' | 'all' | 'default';

export type GstPadDirection = 'unknown' | 'src' | 'sink';

export type GstPadPresence = 'always' | 'sometimes' | 'request';

export type GstRTSPResult = 'ok' | 'error' | 'einval' | 'eintr' | 'enomem' | 'eresolv' | 'enotimpl' | 'esys' | 'eparse' | 'ewsastart' | 'ewsaversion' | 'eeof' | 'enet' | 'enotip' | 'etimeout' | 'etget' | 'etpost' | 'elast';

export type GstVideoDecoderRequestSyncPointFlags = 'discard-input' | 'corrupt-output';

export type GstVideoFormat = 'unknown' | 'encoded' | 'i420' | 'yv12' | 'yuy2' | 'uyvy' | 'ayuv' | 'rgbx' | 'bgrx' | 'xrgb' | 'xbgr' | 'rgba' | 'bgra' | 'argb' | 'abgr' | 'rgb' | 'bgr' | 'y41b' | 'y42b' | 'yvyu' | 'y444' | 'v210' | 'v216' | 'nv12' | 'nv21' | 'gray8' | 'gray16-be' | 'gray16-le' | 'v308' | 'rgb16' | 'bgr16' | 'rgb15' | 'bgr15' | 'uyvp' | 'a420' | 'rgb8p' | 'yuv9' | 'yvu9' | 'iyu1' | 'argb64' | 'ayuv64' | 'r210' | 'i420-10be' | 'i420-10le' | 'i422-10be' | 'i422-10le' | 'y444-10be' | 'y444-10le' | 'gbr' | 'gbr-10be' | 'gbr-10le' | 'nv16' | 'nv24' | 'nv12-64z32' | 'a420-10be' | 'a420-10le' | 'a422-10be' | 'a422-10le' | 'a444-10be' | 'a444-10le' | 'nv61' | 'p010-10be' | 'p010-10le' | 'iyu2' | 'vyuy' | 'gbra' | 'gbra-10be' | 'gbra-10le' | 'gbr-12be' | 'gbr-12le' | 'gbra-12be' | 'gbra-12le' | 'i420-12be' | 'i420-12le' | 'i422-12be' | 'i422-12le' | 'y444-12be' | 'y444-12le' | 'gray10-le32' | 'nv12-10le32' | 'nv16-10le32' | 'nv12-10le40' | 'y210' | 'y410' | 'vuya' | 'bgr10a2-le' | 'rgb10a2-le' | 'y444-16be' | 'y444-16le' | 'p016-be' | 'p016-le' | 'p012-be' | 'p012-le' | 'y212-be' | 'y212-le' | 'y412-be' | 'y412-le' | 'nv12-4l4' | 'nv12-32l32' | 'rgbp' | 'bgrp' | 'av12' | 'argb64-le' | 'argb64-be' | 'rgba64-le' | 'rgba64-be' | 'bgra64-le' | 'bgra64-be' | 'abgr64-le' | 'abgr64-be' | 'nv12-16l32s' | 'nv12-8l128' | 'nv12-10be-8l128';

export type GstVideoMultiviewFlags = 'none' | 'right-view-first' | 'left-flipped' | 'left-flopped' | 'right-flipped' | 'right-flopped' | 'half-aspect' | 'mixed-mono';

export type GstVideoOrientationMethod = 'identity' | '90r' | '180' | '90l' | 'horiz' | 'vert' | 'ul-lr' | 'ur-ll' | 'auto' | 'custom';

export interface GstAdaptiveDemuxProperties extends GstBinProperties {
  /** Limit of the available bitrate to use when switching to alternates. Range 0 to 1. Default 0.8. */
  bitrateLimit?: number;
  /** Network connection speed in kbps (0 = calculate from downloaded fragments). Range 0 to 4294967. Default 0. */
  connectionSpeed?: number;
}

export interface GstAggregatorProperties extends GstObjectProperties {
  /** Send signals. Default false. */
  emitSignals?: boolean;
  /** Additional latency in live mode to allow upstream to take longer to produce buffers for the current position (in nanoseconds). Default 0. */
  latency?: T.Int64;
  /** When sources with a higher latency are expected to be plugged in dynamically after the aggregator has started playing, this allows overriding the minimum latency reported by the initial source(s). This is only taken into account when larger than the actually reported minimum latency. (nanoseconds). Default 0. */
  minUpstreamLatency?: T.Int64;
  /** Start time to use if start-time-selection=set. Default 18446744073709551615. */
  startTime?: T.Int64;
  /** Decides which start time is output. Default `zero`. */
  startTimeSelection?: GstAggregatorStartTimeSelection;
}

export interface GstAggregatorSignals extends GstElementSignals {
  'samples-selected': (segment: unknown, value2: bigint, value3: bigint, value4: bigint, structure: T.StructureData) => void;
}

export interface GstAggregatorPadProperties extends GstPadProperties {
  /** Send signals to signal data consumption. Default false. */
  emitSignals?: boolean;
}

export interface GstAggregatorPadSignals extends GstPadSignals {
  'buffer-consumed': (buffer: T.BufferRead) => void;
}

export interface GstAudioBaseSinkProperties extends GstBaseSinkProperties {
  /** Timestamp alignment threshold in nanoseconds. Range 1 to 18446744073709551614. Default 40000000. */
  alignmentThreshold?: T.Int64;
  /** Size of audio buffer in microseconds, this is the minimum latency that the sink reports. Range 1 to 9223372036854775807. Default 200000. */
  bufferTime?: T.Int64;
  /** Allow pull-based scheduling. Default false. */
  canActivatePull?: boolean;
  /** Window of time in nanoseconds to wait before creating a discontinuity. Range 0 to 18446744073709551614. Default 1000000000. */
  discontWait?: T.Int64;
  /** Tolerance for clock drift in microseconds. Range 1 to 9223372036854775807. Default 40000. */
  driftTolerance?: T.Int64;
  /** The minimum amount of data to write in each iteration in microseconds. Range 1 to 9223372036854775807. Default 10000. */
  latencyTime?: T.Int64;
  /** Provide a clock to be used as the global pipeline clock. Default true. */
  provideClock?: boolean;
  /** Algorithm used to match the rate of the masterclock. Default `skew`. */
  slaveMethod?: GstAudioBaseSinkSlaveMethod;
}

export interface GstAudioBaseSrcProperties extends GstBaseSrcProperties {
  /** Size of audio buffer in microseconds. This is the maximum amount of data that is buffered in the device and the maximum latency that the source reports. This value might be ignored by the element if necessary; see "actual-buffer-time". Range 1 to 9223372036854775807. Default 200000. */
  bufferTime?: T.Int64;
  /** The minimum amount of data to read in each iteration in microseconds. This is the minimum latency that the source reports. This value might be ignored by the element if necessary; see "actual-latency-time". Range 1 to 9223372036854775807. Default 10000. */
  latencyTime?: T.Int64;
  /** Provide a clock to be used as the global pipeline clock. Default true. */
  provideClock?: boolean;
  /** Algorithm used to match the rate of the masterclock. Default `skew`. */
  slaveMethod?: GstAudioBaseSrcSlaveMethod;
}

export interface GstAudioBaseSrcReadOnly extends GstObjectReadOnly {
  /** Actual configured size of audio buffer in microseconds. Range -1 to 9223372036854775807. Default -1. */
  actualBufferTime: bigint;
  /** Actual configured audio latency in microseconds. Range -1 to 9223372036854775807. Default -1. */
  actualLatencyTime: bigint;
}

export interface GstAudioCdSrcProperties extends GstBaseSrcProperties {
  /** CD device location. */
  device?: string | null;
  /** Mode. Default `normal`. */
  mode?: GstAudioCdSrcMode;
  /** Track. Range 1 to 99. Default 1. */
  track?: number;
}

export interface GstAudioDecoderProperties extends GstObjectProperties {
  /** Max consecutive decoder errors before returning flow error. Range -1 to 2147483647. Default -1. */
  maxErrors?: number;
  /** Aggregate output data to a minimum of latency time (ns). Range 0 to 9223372036854775807. Default 0. */
  minLatency?: T.Int64;
  /** Perform packet loss concealment (if supported). Default false. */
  plc?: boolean;
  /** Perfect ts while timestamp jitter/imperfection within tolerance (ns). Range 0 to 9223372036854775807. Default 0. */
  tolerance?: T.Int64;
}

export interface GstAudioEncoderProperties extends GstObjectProperties {
  /** Perform clipping and sample flushing upon discontinuity. Default false. */
  hardResync?: boolean;
  /** Favour perfect timestamps over tracking upstream timestamps. Default false. */
  perfectTimestamp?: boolean;
  /** Consider discontinuity if timestamp jitter/imperfection exceeds tolerance (ns). Range 0 to 9223372036854775807. Default 40000000. */
  tolerance?: T.Int64;
}

export interface GstAudioEncoderReadOnly extends GstObjectReadOnly {
  /** Apply granule semantics to buffer metadata (implies perfect-timestamp). Default false. */
  markGranule: boolean;
}

export interface GstAudioVisualizerProperties extends GstObjectProperties {
  /** Shading color to use (big-endian ARGB). Default 657930. */
  shadeAmount?: number;
  /** Shader function to apply on each frame. Default `fade`. */
  shader?: GstAudioVisualizerShader;
}

export interface GstBaseCameraSrcProperties extends GstBinProperties {
  /** Automatically starts capture when going to the PAUSED state. Default false. */
  autoStart?: boolean;
  /** The capture mode (still image capture or video recording). Default `mode-image`. */
  mode?: GstCameraBin2Mode;
  /** If capture preview images should be posted to the bus. Default true. */
  postPreviews?: boolean;
  /** The caps of the preview image to be posted (NULL means ANY). */
  previewCaps?: T.CapsInput;
  /** A custom preview filter to process preview image data. */
  previewFilter?: T.ElementInput;
  /** Digital zoom factor (e.g. 1.5 means 1.5x). Range 1 to 3.402823e+38. Default 1. */
  zoom?: number;
}

export interface GstBaseCameraSrcReadOnly extends GstObjectReadOnly {
  /** Digital zoom factor (e.g. 1.5 means 1.5x). Range 1 to 3.402823e+38. Default 10. */
  maxZoom: number;
  /** Informs this element is ready for starting another capture. Default true. */
  readyForCapture: boolean;
}

export interface GstBaseCameraSrcActions {
  'start-capture': () => void;
  'stop-capture': () => void;
}

export interface GstBaseParseProperties extends GstObjectProperties {
  /** Force processing (disables passthrough). Default false. */
  disablePassthrough?: boolean;
}

export interface GstBaseSinkProperties extends GstObjectProperties {
  /** Go asynchronously to PAUSED. Default true. */
  async?: boolean;
  /** Size in bytes to pull per buffer (0 = default). Default 4096. */
  blocksize?: number;
  /** Enable the last-sample property. Default true. */
  enableLastSample?: boolean;
  /** The maximum bits per second to render (0 = disabled). Default 0. */
  maxBitrate?: T.Int64;
  /** Maximum number of nanoseconds that a buffer can be late before it is dropped (-1 unlimited). Range -1 to 9223372036854775807. Default -1. */
  maxLateness?: T.Int64;
  /** Maximum processing time for a buffer in nanoseconds. Default 20000000. */
  processingDeadline?: T.Int64;
  /** Generate Quality-of-Service events upstream. Default false. */
  qos?: boolean;
  /** Additional render delay of the sink in nanoseconds. Default 0. */
  renderDelay?: T.Int64;
  /** Sync on the clock. Default true. */
  sync?: boolean;
  /** The time to keep between rendered buffers (0 = disabled). Default 0. */
  throttleTime?: T.Int64;
  /** Timestamp offset in nanoseconds. Default 0. */
  tsOffset?: T.Int64;
}

export interface GstBaseSinkReadOnly extends GstObjectReadOnly {
  /** The last sample received in the sink. */
  lastSample: T.SampleRead;
  /** Sink Statistics. */
  stats: T.StructureRead;
}

export interface GstBaseSrcProperties extends GstObjectProperties {
  /** Size in bytes to read per buffer (-1 = default). Default 4096. */
  blocksize?: number;
  /** Apply current stream time to buffers. Default false. */
  doTimestamp?: boolean;
  /** Number of buffers to output before sending EOS (-1 = unlimited). Range -1 to 2147483647. Default -1. */
  numBuffers?: number;
  /**
   * Run typefind before negotiating (deprecated, non-functional). Default false.
   * @deprecated
   */
  typefind?: boolean;
}

export interface GstBaseTransformProperties extends GstObjectProperties {
  /** Handle Quality-of-Service events. Default false. */
  qos?: boolean;
}

export interface GstBinProperties extends GstObjectProperties {
  /** The bin will handle Asynchronous state changes. Default false. */
  asyncHandling?: boolean;
  /** Forwards all children messages. Default false. */
  messageForward?: boolean;
}

export interface GstBinSignals extends GstElementSignals, GstChildProxySignals {
  'deep-element-added': (bin: T.LiveElement, element: T.LiveElement) => void;
  'deep-element-removed': (bin: T.LiveElement, element: T.LiveElement) => void;
  'do-latency': () => boolean;
  'element-added': (element: T.LiveElement) => void;
  'element-removed': (element: T.LiveElement) => void;
}

export interface GstChildProxySignals {
  'child-added': (objectValue: T.LiveObject, text: string | null) => void;
  'child-removed': (objectValue: T.LiveObject, text: string | null) => void;
}

export interface GstColorBalanceSignals {
  'value-changed': (colorBalanceChannel: T.LiveObject<'GstColorBalanceChannel'>, value: number) => void;
}

export interface GstColorBalanceChannelSignals {
  'value-changed': (value: number) => void;
}

export interface GstElementSignals {
  'no-more-pads': () => void;
  'pad-added': (pad: T.LivePad) => void;
  'pad-removed': (pad: T.LivePad) => void;
}

export interface GstEncodingProfileProperties {
  /** The element properties to use. Example: {properties,boolean-prop=true,string-prop="hi"}. */
  elementProperties?: T.StructureInput;
  /** The restriction caps to use. */
  restrictionCaps?: T.CapsInput;
}

export interface GstNonstreamAudioDecoderProperties extends GstObjectProperties {
  /** Subsong that is currently selected for playback. Default 0. */
  currentSubsong?: number;
  /** Number of times a playback loop shall be executed (special values: 0 = no looping; -1 = infinite loop). Range -1 to 2147483647. Default 0. */
  numLoops?: number;
  /** Which mode playback shall use when a loop is encountered; looping = reset position to start of loop, steady = do not reset position. Default `steady`. */
  outputMode?: GstNonstreamAudioOutputMode;
  /** Mode which defines how to treat subsongs. Default `default`. */
  subsongMode?: GstNonstreamAudioSubsongMode;
}

export interface GstObjectProperties {
  /** The name of the object. */
  name?: string | null;
}

export interface GstObjectReadOnly {
  /** The parent of the object. */
  parent: T.ObjectOrNull<'GstObject'>;
}

export interface GstPadProperties extends GstObjectProperties {
  /** The direction of the pad. Default `unknown`. Fixed when the element is made. */
  direction?: GstPadDirection;
  /** The running time offset of the pad. Range 0 to 9223372036854775807. Default 0. */
  offset?: T.Int64;
  /** The GstPadTemplate of this pad. */
  template?: T.ObjectOrNull<'GstPadTemplate'>;
}

export interface GstPadReadOnly extends GstObjectReadOnly {
  /** The capabilities of the pad. */
  caps: T.CapsRead;
}

export interface GstPadSignals {
  linked: (pad: T.LivePad) => void;
  unlinked: (pad: T.LivePad) => void;
}

export interface GstPadTemplateProperties extends GstObjectProperties {
  /** The capabilities of the pad described by the pad template. Fixed when the element is made. */
  caps?: T.CapsInput;
  /** The direction of the pad described by the pad template. Default `unknown`. Fixed when the element is made. */
  direction?: GstPadDirection;
  /** The name template of the pad template. Fixed when the element is made. */
  nameTemplate?: string | null;
  /** When the pad described by the pad template will become available. Default `always`. Fixed when the element is made. */
  presence?: GstPadPresence;
}

export interface GstPadTemplateSignals {
  'pad-created': (pad: T.LivePad) => void;
}

export interface GstPipelineProperties extends GstBinProperties {
  /** Whether to automatically flush the pipeline's bus when going from READY into NULL state. Default true. */
  autoFlushBus?: boolean;
  /** Expected delay needed for elements to spin up to PLAYING in nanoseconds. Default 0. */
  delay?: T.Int64;
  /** Latency to configure on the pipeline. Default 18446744073709551615. */
  latency?: T.Int64;
}

export interface GstRTPBaseDepayloadProperties extends GstObjectProperties {
  /** Whether RTP header extensions should be automatically enabled, if an implementation is available. Default true. */
  autoHeaderExtension?: boolean;
  /** Max seqnum reorder before assuming sender has restarted. Range 0 to 2147483647. Default 100. */
  maxReorder?: number;
  /** Add RTP source information as buffer meta. Default false. */
  sourceInfo?: boolean;
}

export interface GstRTPBaseDepayloadReadOnly extends GstObjectReadOnly {
  /** Various statistics. */
  stats: T.StructureRead;
}

export interface GstRTPBaseDepayloadSignals extends GstElementSignals {
  'request-extension': (value: number, text: string | null) => T.ElementAnswer;
}

export interface GstRTPBaseDepayloadActions {
  'add-extension': (rtpHeaderExtension: T.ElementInput) => void;
  'clear-extensions': () => void;
}

export interface GstRTPBasePayloadProperties extends GstObjectProperties {
  /** Whether RTP header extensions should be automatically enabled, if an implementation is available. Default true. */
  autoHeaderExtension?: boolean;
  /** Maximum duration of the packet data in ns (-1 = unlimited up to MTU). Range -1 to 9223372036854775807. Default -1. */
  maxPtime?: T.Int64;
  /** Minimum duration of the packet data in ns (can't go above MTU). Range 0 to 9223372036854775807. Default 0. */
  minPtime?: T.Int64;
  /** Maximum size of one packet. Range 28 to 4294967295. Default 1400. */
  mtu?: number;
  /** Enable ONVIF Rate-Control=no timestamping mode. Default false. */
  onvifNoRateControl?: boolean;
  /** Generate perfect RTP timestamps when possible. Default true. */
  perfectRtptime?: boolean;
  /** The payload type of the packets. Range 0 to 127. Default 96. */
  pt?: number;
  /** Force buffers to be multiples of this duration in ns (0 disables). Range 0 to 9223372036854775807. Default 0. */
  ptimeMultiple?: T.Int64;
  /** Whether the RTP timestamp should be scaled with the rate (speed). Default true. */
  scaleRtptime?: boolean;
  /** Offset to add to all outgoing seqnum (-1 = random). Range -1 to 65535. Default -1. */
  seqnumOffset?: number;
  /** Write CSRC based on buffer meta RTP source information. Default false. */
  sourceInfo?: boolean;
  /** The SSRC of the packets (default == random). Default 4294967295. */
  ssrc?: number;
  /** Offset to add to all outgoing timestamps (default = random). Default 4294967295. */
  timestampOffset?: number;
}

export interface GstRTPBasePayloadReadOnly extends GstObjectReadOnly {
  /** The RTP sequence number of the last processed packet. Range 0 to 65535. Default 0. */
  seqnum: number;
  /** Various statistics. */
  stats: T.StructureRead;
  /** The RTP timestamp of the last processed packet. Default 0. */
  timestamp: number;
}

export interface GstRTPBasePayloadSignals extends GstElementSignals {
  'request-extension': (value: number, text: string | null) => T.ElementAnswer;
}

export interface GstRTPBasePayloadActions {
  'add-extension': (rtpHeaderExtension: T.ElementInput) => void;
  'clear-extensions': () => void;
}

export interface GstRTSPExtensionSignals {
  send: (gpointer1: unknown, gpointer2: unknown) => GstRTSPResult;
}

export interface GstVideoDecoderProperties extends GstObjectProperties {
  /** Flags to use when automatically requesting sync points. Default `discard-input`, `corrupt-output`. */
  automaticRequestSyncPointFlags?: T.Flags<GstVideoDecoderRequestSyncPointFlags>;
  /** Automatically request sync points when it would be useful. Default false. */
  automaticRequestSyncPoints?: boolean;
  /** Discard frames marked as corrupted instead of outputting them. Default false. */
  discardCorruptedFrames?: boolean;
  /** Max consecutive decoder errors before returning flow error. Range -1 to 2147483647. Default -1. */
  maxErrors?: number;
  /** Minimum interval between force-keyunit requests in nanoseconds. Default 0. */
  minForceKeyUnitInterval?: T.Int64;
  /** Handle Quality-of-Service events from downstream. Default true. */
  qos?: boolean;
}

export interface GstVideoEncoderProperties extends GstObjectProperties {
  /** Minimum interval between force-keyunit requests in nanoseconds. Default 0. */
  minForceKeyUnitInterval?: T.Int64;
  /** Handle Quality-of-Service events from downstream. Default false. */
  qos?: boolean;
}

export interface GstVideoSinkProperties extends GstBaseSinkProperties {
  /** Whether to render video frames during preroll. Default true. */
  showPrerollFrame?: boolean;
}

export interface GstAggregatorPad {
  properties: GstAggregatorPadProperties;
  readOnly: GstPadReadOnly;
  signals: GstAggregatorPadSignals;
  actions: {};
  constructOnly: 'direction';
}

export interface GstColorBalanceChannel {
  properties: {};
  readOnly: {};
  signals: GstColorBalanceChannelSignals;
  actions: {};
}

export interface GstEncodingProfile {
  properties: GstEncodingProfileProperties;
  readOnly: {};
  signals: {};
  actions: {};
}

export interface GstObject {
  properties: GstObjectProperties;
  readOnly: GstObjectReadOnly;
  signals: {};
  actions: {};
}

export interface GstPad {
  properties: GstPadProperties;
  readOnly: GstPadReadOnly;
  signals: GstPadSignals;
  actions: {};
  constructOnly: 'direction';
}

export interface GstPadTemplate {
  properties: GstPadTemplateProperties;
  readOnly: GstObjectReadOnly;
  signals: GstPadTemplateSignals;
  actions: {};
  constructOnly: 'caps' | 'direction' | 'nameTemplate' | 'presence';
}
