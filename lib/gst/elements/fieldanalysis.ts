// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin fieldanalysis 1.22.0 of gst-plugins-bad (https://tracker.debian.org/pkg/gst-plugins-bad1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

/**
 * - `32-detect`: Difference to above sample in same field small and difference to sample in other field large
 * - `isCombed`: Differences between current sample and the above/below samples in other field multiplied together, larger than squared spatial threshold (from Tritical's isCombed)
 * - `5-tap`: 5-tap [1,-3,4,-3,1] vertical filter result is larger than spatial threshold*6
 */
export type FieldAnalysisCombMethod = '32-detect' | 'isCombed' | '5-tap';

/**
 * - `sad`: Sum of Absolute Differences
 * - `ssd`: Sum of Squared Differences
 * - `3-tap`: Difference of 3-tap [1,4,1] Horizontal Filter
 */
export type GstFieldAnalysisFieldMetric = 'sad' | 'ssd' | '3-tap';

/**
 * - `5-tap`: 5-tap [1,-3,4,-3,1] Vertical Filter
 * - `windowed-comb`: Windowed Comb Detection (not optimised)
 */
export type GstFieldAnalysisFrameMetric = '5-tap' | 'windowed-comb';

export interface GstFieldAnalysisProperties extends library.GstObjectProperties {
  /** Block height for windowed comb detection. Default 16. */
  blockHeight?: T.Int64;
  /** Block threshold for windowed comb detection. Default 80. */
  blockThreshold?: T.Int64;
  /** Block width for windowed comb detection. Range 1 to 18446744073709551615. Default 16. */
  blockWidth?: T.Int64;
  /** Metric to be used for identifying comb artifacts if using windowed comb detection. Default `5-tap`. */
  combMethod?: FieldAnalysisCombMethod;
  /** Metric to be used for comparing same parity fields to decide if they are a repeated field for telecine. Default `ssd`. */
  fieldMetric?: GstFieldAnalysisFieldMetric;
  /** Threshold for field metric decisions. Range 0 to 3.402823e+38. Default 0.08. */
  fieldThreshold?: number;
  /** Metric to be used for comparing opposite parity fields to decide if they are a progressive frame. Default `5-tap`. */
  frameMetric?: GstFieldAnalysisFrameMetric;
  /** Threshold for frame metric decisions. Range 0 to 3.402823e+38. Default 0.002. */
  frameThreshold?: number;
  /** Ignore this many lines from the top and bottom for windowed comb detection. Range 2 to 18446744073709551615. Default 2. */
  ignoredLines?: T.Int64;
  /** Noise floor for appropriate metrics (per-pixel metric values with a score less than this will be ignored). Default 16. */
  noiseFloor?: number;
  /** Threshold for combing metric decisions. Range 0 to 9223372036854775807. Default 9. */
  spatialThreshold?: T.Int64;
}

export interface fieldanalysis {
  properties: GstFieldAnalysisProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}
