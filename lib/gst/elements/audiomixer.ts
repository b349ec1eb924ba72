// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin audiomixer 1.22.0 of gst-plugins-base (https://tracker.debian.org/pkg/gst-plugins-base1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

export interface GstAudioAggregatorProperties extends library.GstAggregatorProperties {
  /** Timestamp alignment threshold in nanoseconds. Range 0 to 18446744073709551614. Default 40000000. */
  alignmentThreshold?: T.Int64;
  /** Window of time in nanoseconds to wait before creating a discontinuity. Range 0 to 18446744073709551614. Default 1000000000. */
  discontWait?: T.Int64;
  /** Always operate in live mode and aggregate on timeout regardless of whether any live sources are linked upstream. Default false. Fixed when the element is made. */
  forceLive?: boolean;
  /** Avoid timing out waiting for inactive pads. Default false. */
  ignoreInactivePads?: boolean;
  /** Output block size in nanoseconds. Range 1 to 18446744073709551615. Default 10000000. */
  outputBufferDuration?: T.Int64;
  /** Output block size in nanoseconds, expressed as a fraction. Default 1/100. Takes effect up to READY. */
  outputBufferDurationFraction?: T.FractionInput;
}

export interface GstAudioAggregatorConvertPadProperties extends GstAudioAggregatorPadProperties {
  /** A GstStructure describing the configuration that should be used when converting this pad's audio buffers. */
  converterConfig?: T.StructureInput;
}

export interface GstAudioAggregatorPadProperties extends library.GstAggregatorPadProperties {
  /** Emit QoS messages when dropping buffers. Default false. */
  qosMessages?: boolean;
}

export interface GstAudioInterleaveProperties extends GstAudioAggregatorProperties {
  /** Channel positions used on the output. */
  channelPositions?: readonly library.GstAudioChannelPosition[];
  /** Take channel positions from the input. Default true. */
  channelPositionsFromInput?: boolean;
}

export interface GstAudioInterleaveSignals extends library.GstAggregatorSignals, library.GstChildProxySignals {
}

export interface GstAudioInterleavePadReadOnly extends library.GstPadReadOnly {
  /** Number of the channel of this pad in the output. Default 0. */
  channel: number;
}

export interface GstAudioMixerSignals extends library.GstAggregatorSignals, library.GstChildProxySignals {
}

export interface GstAudioMixerPadProperties extends GstAudioAggregatorConvertPadProperties {
  /** Mute this pad. Default false. */
  mute?: boolean;
  /** Volume of this pad. Range 0 to 10. Default 1. */
  volume?: number;
}

export interface GstLiveAdderProperties extends Omit<GstAudioAggregatorProperties, 'latency'> {
  /** Additional latency in live mode to allow upstream to take longer to produce buffers for the current position (in milliseconds). Default 30. */
  latency?: number;
}

export interface GstAudioAggregatorConvertPad {
  properties: GstAudioAggregatorConvertPadProperties;
  readOnly: library.GstPadReadOnly;
  signals: library.GstAggregatorPadSignals;
  actions: {};
  constructOnly: 'direction';
}

export interface GstAudioAggregatorPad {
  properties: GstAudioAggregatorPadProperties;
  readOnly: library.GstPadReadOnly;
  signals: library.GstAggregatorPadSignals;
  actions: {};
  constructOnly: 'direction';
}

export interface GstAudioInterleavePad {
  properties: GstAudioAggregatorPadProperties;
  readOnly: GstAudioInterleavePadReadOnly;
  signals: library.GstAggregatorPadSignals;
  actions: {};
  constructOnly: 'direction';
}

export interface GstAudioMixerPad {
  properties: GstAudioMixerPadProperties;
  readOnly: library.GstPadReadOnly;
  signals: library.GstAggregatorPadSignals;
  actions: {};
  constructOnly: 'direction';
}

export interface audiointerleave {
  properties: GstAudioInterleaveProperties;
  readOnly: library.GstObjectReadOnly;
  signals: GstAudioInterleaveSignals;
  actions: {};
  constructOnly: 'forceLive';
  pads: {
    'sink_%u': T.Template<'sink', 'request', 'audio/x-raw', 'GstAudioInterleavePad'>;
    src: T.Template<'src', 'always', 'audio/x-raw', 'GstAudioAggregatorPad'>;
  };
}

export interface audiomixer {
  properties: GstAudioAggregatorProperties;
  readOnly: library.GstObjectReadOnly;
  signals: GstAudioMixerSignals;
  actions: {};
  constructOnly: 'forceLive';
  pads: {
    'sink_%u': T.Template<'sink', 'request', 'audio/x-raw', 'GstAudioMixerPad'>;
    src: T.Template<'src', 'always', 'audio/x-raw', 'GstAudioAggregatorConvertPad'>;
  };
}

export interface liveadder {
  properties: GstLiveAdderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: GstAudioMixerSignals;
  actions: {};
  constructOnly: 'forceLive';
  pads: {
    'sink_%u': T.Template<'sink', 'request', 'audio/x-raw', 'GstAudioMixerPad'>;
    src: T.Template<'src', 'always', 'audio/x-raw', 'GstAudioAggregatorConvertPad'>;
  };
}
