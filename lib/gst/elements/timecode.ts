// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin timecode 1.22.0 of gst-plugins-bad (https://tracker.debian.org/pkg/gst-plugins-bad1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

/**
 * - `timecode`: time code (default)
 * - `running-time`: running time
 * - `video-first`: video first
 */
export type GstAvWaitMode = 'timecode' | 'running-time' | 'video-first';

/**
 * - `never`: Never set timecodes
 * - `keep`: Keep upstream timecodes and only set if no upstream timecode
 * - `always`: Always set timecode and remove upstream timecode
 */
export type GstTimeCodeStamperSet = 'never' | 'keep' | 'always';

/**
 * - `internal`: Use internal timecode counter, starting at zero or value set by property
 * - `zero`: Always use zero
 * - `last-known`: Count up from the last known upstream timecode or internal if unknown
 * - `last-known-or-zero`: Count up from the last known upstream timecode or zero if unknown
 * - `ltc`: Linear timecode from an audio device
 * - `rtc`: Timecode from real time clock
 */
export type GstTimeCodeStamperSource = 'internal' | 'zero' | 'last-known' | 'last-known-or-zero' | 'ltc' | 'rtc';

export interface GstAvWaitProperties extends library.GstObjectProperties {
  /** Running time to end at in running-time mode. Default 18446744073709551615. Takes effect up to READY. */
  endRunningTime?: T.Int64;
  /** Timecode to end at in timecode mode (object). */
  endTimecode?: unknown;
  /** Operation mode: What to wait for. Default `timecode`. Takes effect up to READY. */
  mode?: GstAvWaitMode;
  /** Whether the element is stopped or recording. If set to FALSE, all buffers will be dropped regardless of settings. Default true. */
  recording?: boolean;
  /** Running time to wait for in running-time mode. Default 18446744073709551615. Takes effect up to READY. */
  targetRunningTime?: T.Int64;
  /** Timecode to wait for in timecode mode (object). Takes effect up to READY. */
  targetTimecode?: unknown;
  /** Timecode to wait for in timecode mode (string). Must take the form 00:00:00:00. Default `00:00:00:00`. */
  targetTimecodeString?: string | null;
}

export interface GstTimeCodeStamperProperties extends library.GstBaseTransformProperties {
  /** If true resync last known timecode from upstream, otherwise only count up from the last known one. Default true. */
  autoResync?: boolean;
  /** Use drop-frame timecodes for 29.97 and 59.94 FPS. Default false. */
  dropFrame?: boolean;
  /** If true the LTC timecode will be automatically resynced if it drifts, otherwise it will only be counted up from the last known one. Default true. */
  ltcAutoResync?: boolean;
  /** The daily jam of the LTC timecode. */
  ltcDailyJam?: unknown;
  /** Extra latency to introduce for waiting for LTC timecodes. Default 150000000. */
  ltcExtraLatency?: T.Int64;
  /** Time out LTC timecode if no new timecode was detected after this time. Default 18446744073709551615. */
  ltcTimeout?: T.Int64;
  /** Post element message containing the current timecode. Default false. */
  postMessages?: boolean;
  /** If true the RTC timecode will be automatically resynced if it drifts, otherwise it will only be counted up from the last known one. Default true. */
  rtcAutoResync?: boolean;
  /** Maximum number of nanoseconds the RTC clock is allowed to drift from the video before it is resynced. Default 250000000. */
  rtcMaxDrift?: T.Int64;
  /** Choose whether timecodes should be overridden or not. Default `keep`. */
  set?: GstTimeCodeStamperSet;
  /** If set, take this timecode as the internal timecode for the first frame and increment from it. Only the values itself and daily jam are taken, flags and frame rate are always determined by timecodestamper itself. If unset, the internal timecode will start at 0 with the daily jam being the current real-time clock time. */
  setInternalTimecode?: unknown;
  /** Choose from what source the timecode should be taken. Default `internal`. */
  source?: GstTimeCodeStamperSource;
  /** Add this offset in frames to internal, LTC or RTC timecode, useful if there is an offset between the timecode source and video. Default 0. */
  timecodeOffset?: number;
  /** Time out upstream timecode if no new timecode was detected after this time. Default 18446744073709551615. */
  timeout?: T.Int64;
}

export interface avwait {
  properties: GstAvWaitProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    asink: T.Template<'sink', 'always', 'audio/x-raw'>;
    asrc: T.Template<'src', 'always', 'audio/x-raw'>;
    vsink: T.Template<'sink', 'always', 'video/x-raw'>;
    vsrc: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface timecodestamper {
  properties: GstTimeCodeStamperProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    ltc_sink: T.Template<'sink', 'request', 'audio/x-raw'>;
    sink: T.Template<'sink', 'always', 'closedcaption/x-cea-608' | 'closedcaption/x-cea-708' | 'video/x-raw'>;
    src: T.Template<'src', 'always', 'closedcaption/x-cea-608' | 'closedcaption/x-cea-708' | 'video/x-raw'>;
  };
}
