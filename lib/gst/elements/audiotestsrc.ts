// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin audiotestsrc 1.22.0 of gst-plugins-base (https://tracker.debian.org/pkg/gst-plugins-base1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

/**
 * - `sine`: Sine
 * - `square`: Square
 * - `saw`: Saw
 * - `triangle`: Triangle
 * - `silence`: Silence
 * - `white-noise`: White uniform noise
 * - `pink-noise`: Pink noise
 * - `sine-table`: Sine table
 * - `ticks`: Periodic Ticks
 * - `gaussian-noise`: White Gaussian noise
 * - `red-noise`: Red (brownian) noise
 * - `blue-noise`: Blue noise
 * - `violet-noise`: Violet noise
 */
export type GstAudioTestSrcWave = 'sine' | 'square' | 'saw' | 'triangle' | 'silence' | 'white-noise' | 'pink-noise' | 'sine-table' | 'ticks' | 'gaussian-noise' | 'red-noise' | 'blue-noise' | 'violet-noise';

export interface GstAudioTestSrcProperties extends library.GstBaseSrcProperties {
  /** Apply ramp to tick samples. Default false. */
  applyTickRamp?: boolean;
  /** Can activate in pull mode. Default false. */
  canActivatePull?: boolean;
  /** Can activate in push mode. Default true. */
  canActivatePush?: boolean;
  /** Frequency of test signal. The sample rate needs to be at least 2 times higher. Range 0 to 1073742000. Default 440. */
  freq?: number;
  /** Whether to act as a live source. Default false. */
  isLive?: boolean;
  /** Make every Nth tick a marker tick (= a tick with different volume). Only used if wave = ticks. 0 = no marker ticks. Default 0. */
  markerTickPeriod?: number;
  /** Volume of marker ticks. Only used if wave = ticks andmarker-tick-period is set to a nonzero value. Range 0 to 1. Default 1. */
  markerTickVolume?: number;
  /** Number of samples in each outgoing buffer. Range 1 to 2147483647. Default 1024. */
  samplesperbuffer?: number;
  /** Number of sine wave periods in one tick. Only used if wave = ticks. Range 1 to 4294967295. Default 10. */
  sinePeriodsPerTick?: number;
  /** Distance between start of current and start of next tick, in nanoseconds. Range 1 to 18446744073709551615. Default 1000000000. */
  tickInterval?: T.Int64;
  /** An offset added to timestamps set on buffers (in ns). Default 0. */
  timestampOffset?: T.Int64;
  /** Volume of test signal. Range 0 to 1. Default 0.8. */
  volume?: number;
  /** Oscillator waveform. Default `sine`. */
  wave?: GstAudioTestSrcWave;
}

export interface audiotestsrc {
  properties: GstAudioTestSrcProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}
