// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin isomp4 1.22.0 of gst-plugins-good (https://tracker.debian.org/pkg/gst-plugins-good1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

/**
 * - `dd`: delta/duration
 * - `asc`: ascending
 */
export type GstQTMuxDtsMethods = 'dd' | 'reorder' | 'asc';

/**
 * - `dash-or-mss`: Dash or Smoothstreaming
 * - `first-moov-then-finalise`: First MOOV Fragment Then Finalise
 */
export type GstQTMuxFragmentMode = 'dash-or-mss' | 'first-moov-then-finalise';

export interface Gst3GPPMuxProperties extends GstBaseQTMuxProperties {
  /**
   * If set to true, the output should be as if it is to be streamed and hence no indexes written or duration written. (DEPRECATED, only valid for fragmented MP4). Default false.
   * @deprecated
   */
  streamable?: boolean;
}

export interface GstBaseQTMuxProperties extends library.GstAggregatorProperties {
  /**
   * Method to determine DTS time (DEPRECATED). Default `reorder`.
   * @deprecated
   */
  dtsMethod?: GstQTMuxDtsMethods;
  /** If the file should be formatted for faststart (headers first). Default false. */
  faststart?: boolean;
  /** File that will be used temporarily to store data from the stream when creating a faststart file. If null a filepath will be created automatically. */
  faststartFile?: string | null;
  /** Force multiple chunks to be created even for single-stream files. Default false. */
  forceChunks?: boolean;
  /** Create a timecode trak even in unsupported flavors. Default false. */
  forceCreateTimecodeTrak?: boolean;
  /** Fragment durations in ms (produce a fragmented file if > 0). Default 0. */
  fragmentDuration?: number;
  /** How to to write fragments to the file. Only used when 'fragment-duration' is greater than 0. Default `dash-or-mss`. */
  fragmentMode?: GstQTMuxFragmentMode;
  /** Interleave between streams in bytes. Default 0. */
  interleaveBytes?: T.Int64;
  /** Interleave between streams in nanoseconds. Default 250000000. */
  interleaveTime?: T.Int64;
  /** Maximum allowed drift of raw audio samples vs. timestamps in nanoseconds. Default 40000000. */
  maxRawAudioDrift?: T.Int64;
  /** File to be used to store data for moov atom making movie file recovery possible in case of a crash during muxing. Null for disabled. (Experimental). */
  moovRecoveryFile?: string | null;
  /** Timescale to use in the movie (units per second, 0 == default). Default 0. */
  movieTimescale?: number;
  /** Calculate and include presentation/composition time (in addition to decoding time). Default true. */
  presentationTime?: boolean;
  /** Multiplier for converting reserved-max-duration into bytes of header to reserve, per second, per track. Range 0 to 10000. Default 550. */
  reservedBytesPerSec?: number;
  /** When set to a value > 0, reserves space for index tables at the beginning of the file. Default 18446744073709551615. */
  reservedMaxDuration?: T.Int64;
  /** When used with reserved-max-duration, periodically updates the index tables with information muxed so far. Default 18446744073709551615. */
  reservedMoovUpdatePeriod?: T.Int64;
  /** Prefill samples table of reserved duration. Default false. */
  reservedPrefill?: boolean;
  /** Threshold for creating an edit list for gaps at the start in nanoseconds. Default 0. */
  startGapThreshold?: T.Int64;
  /** Timescale to use for the tracks (units per second, 0 is automatic). Default 0. */
  trakTimescale?: number;
}

export interface GstBaseQTMuxReadOnly extends library.GstObjectReadOnly {
  /** Reports the approximate amount of remaining moov header space reserved using reserved-max-duration. Default 0. */
  reservedDurationRemaining: bigint;
}

export interface GstISMLMuxProperties extends GstBaseQTMuxProperties {
  /** If set to true, the output should be as if it is to be streamed and hence no indexes written or duration written. Default true. */
  streamable?: boolean;
}

export interface GstMJ2MuxProperties extends GstBaseQTMuxProperties {
  /**
   * If set to true, the output should be as if it is to be streamed and hence no indexes written or duration written. (DEPRECATED, only valid for fragmented MP4). Default false.
   * @deprecated
   */
  streamable?: boolean;
}

export interface GstMP4MuxProperties extends GstBaseQTMuxProperties {
  /**
   * If set to true, the output should be as if it is to be streamed and hence no indexes written or duration written. (DEPRECATED, only valid for fragmented MP4). Default false.
   * @deprecated
   */
  streamable?: boolean;
}

export interface GstQTMoovRecoverProperties extends library.GstPipelineProperties {
  /** Path to broken input file. (If qtmux was on faststart mode, this file is the faststart file). */
  brokenInput?: string | null;
  /** If the broken input is from faststart mode. Default false. */
  faststartMode?: boolean;
  /** Path to write the fixed file to (used as output). */
  fixedOutput?: string | null;
  /** Path to recovery file (used as input). */
  recoveryInput?: string | null;
}

export interface GstQTMuxProperties extends GstBaseQTMuxProperties {
  /**
   * If set to true, the output should be as if it is to be streamed and hence no indexes written or duration written. (DEPRECATED, only valid for fragmented MP4). Default false.
   * @deprecated
   */
  streamable?: boolean;
}

export interface GstQTMuxPadProperties extends library.GstAggregatorPadProperties {
  /** Timescale to use for this pad's trak (units per second, 0 is automatic). Default 0. */
  trakTimescale?: number;
}

export interface GstQTMuxPad {
  properties: GstQTMuxPadProperties;
  readOnly: library.GstPadReadOnly;
  signals: library.GstAggregatorPadSignals;
  actions: {};
  constructOnly: 'direction';
}

export interface _3gppmux {
  properties: Gst3GPPMuxProperties;
  readOnly: GstBaseQTMuxReadOnly;
  signals: library.GstAggregatorSignals;
  actions: {};
  pads: {
    'audio_%u': T.Template<'sink', 'request', 'audio/AMR' | 'audio/AMR-WB' | 'audio/mpeg' | 'audio/x-ac3', 'GstQTMuxPad'>;
    src: T.Template<'src', 'always', 'video/quicktime', 'GstAggregatorPad'>;
    'subtitle_%u': T.Template<'sink', 'request', 'text/x-raw', 'GstQTMuxPad'>;
    'video_%u': T.Template<'sink', 'request', 'video/mpeg' | 'video/x-divx' | 'video/x-h263' | 'video/x-h264', 'GstQTMuxPad'>;
  };
}

export interface ismlmux {
  properties: GstISMLMuxProperties;
  readOnly: GstBaseQTMuxReadOnly;
  signals: library.GstAggregatorSignals;
  actions: {};
  pads: {
    'audio_%u': T.Template<'sink', 'request', 'audio/mpeg', 'GstQTMuxPad'>;
    src: T.Template<'src', 'always', 'video/quicktime', 'GstAggregatorPad'>;
    'video_%u': T.Template<'sink', 'request', 'video/mpeg' | 'video/x-divx' | 'video/x-h264', 'GstQTMuxPad'>;
  };
}

export interface mj2mux {
  properties: GstMJ2MuxProperties;
  readOnly: GstBaseQTMuxReadOnly;
  signals: library.GstAggregatorSignals;
  actions: {};
  pads: {
    'audio_%u': T.Template<'sink', 'request', 'audio/x-raw', 'GstQTMuxPad'>;
    src: T.Template<'src', 'always', 'video/mj2', 'GstAggregatorPad'>;
    'video_%u': T.Template<'sink', 'request', 'image/x-j2c' | 'image/x-jpc', 'GstQTMuxPad'>;
  };
}

export interface mp4mux {
  properties: GstMP4MuxProperties;
  readOnly: GstBaseQTMuxReadOnly;
  signals: library.GstAggregatorSignals;
  actions: {};
  pads: {
    'audio_%u': T.Template<'sink', 'request', 'audio/mpeg' | 'audio/x-ac3' | 'audio/x-alac' | 'audio/x-opus', 'GstQTMuxPad'>;
    src: T.Template<'src', 'always', 'video/quicktime', 'GstAggregatorPad'>;
    'subtitle_%u': T.Template<'sink', 'request', 'text/x-raw', 'GstQTMuxPad'>;
    'video_%u': T.Template<'sink', 'request', 'video/mpeg' | 'video/x-av1' | 'video/x-divx' | 'video/x-h264' | 'video/x-h265' | 'video/x-mp4-part' | 'video/x-vp9', 'GstQTMuxPad'>;
  };
}

export interface qtdemux {
  properties: library.GstObjectProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    'audio_%u': T.Template<'src', 'sometimes', string>;
    sink: T.Template<'sink', 'always', 'application/x-3gp' | 'audio/x-m4a' | 'video/mj2' | 'video/quicktime'>;
    'subtitle_%u': T.Template<'src', 'sometimes', string>;
    'video_%u': T.Template<'src', 'sometimes', string>;
  };
}

export interface qtmoovrecover {
  properties: GstQTMoovRecoverProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstBinSignals;
  actions: {};
  pads: {};
}

export interface qtmux {
  properties: GstQTMuxProperties;
  readOnly: GstBaseQTMuxReadOnly;
  signals: library.GstAggregatorSignals;
  actions: {};
  pads: {
    'audio_%u': T.Template<'sink', 'request', 'audio/AMR' | 'audio/AMR-WB' | 'audio/mpeg' | 'audio/x-ac3' | 'audio/x-adpcm' | 'audio/x-alac' | 'audio/x-alaw' | 'audio/x-mulaw' | 'audio/x-opus' | 'audio/x-raw', 'GstQTMuxPad'>;
    'caption_%u': T.Template<'sink', 'request', 'closedcaption/x-cea-608' | 'closedcaption/x-cea-708', 'GstQTMuxPad'>;
    src: T.Template<'src', 'always', 'video/quicktime', 'GstAggregatorPad'>;
    'subtitle_%u': T.Template<'sink', 'request', 'text/x-raw', 'GstQTMuxPad'>;
    'video_%u': T.Template<'sink', 'request', 'image/jpeg' | 'image/png' | 'video/mpeg' | 'video/x-av1' | 'video/x-cineform' | 'video/x-dirac' | 'video/x-divx' | 'video/x-dv' | 'video/x-h263' | 'video/x-h264' | 'video/x-h265' | 'video/x-prores' | 'video/x-qt-part' | 'video/x-raw' | 'video/x-svq' | 'video/x-vp8' | 'video/x-vp9', 'GstQTMuxPad'>;
  };
}

export interface rtpxqtdepay {
  properties: library.GstRTPBaseDepayloadProperties;
  readOnly: library.GstRTPBaseDepayloadReadOnly;
  signals: library.GstRTPBaseDepayloadSignals;
  actions: library.GstRTPBaseDepayloadActions;
  pads: {
    sink: T.Template<'sink', 'always', 'application/x-rtp'>;
    src: T.Template<'src', 'always', string>;
  };
}
