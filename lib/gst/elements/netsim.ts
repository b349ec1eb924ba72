// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin netsim 1.22.0 of gst-plugins-bad (https://tracker.debian.org/pkg/gst-plugins-bad1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

export type GstNetSimDistribution = 'uniform' | 'normal' | 'gamma';

export interface GstNetSimProperties extends library.GstObjectProperties {
  /** When delaying packets, are they allowed to be reordered or not. Default true. */
  allowReordering?: boolean;
  /** Distribution for the amount of delay. Default `uniform`. */
  delayDistribution?: GstNetSimDistribution;
  /** The Probability a buffer is delayed. Range 0 to 1. Default 0. */
  delayProbability?: number;
  /** Drop the next n packets. Default 0. */
  dropPackets?: number;
  /** The Probability a buffer is dropped. Range 0 to 1. Default 0. */
  dropProbability?: number;
  /** The Probability a buffer is duplicated. Range 0 to 1. Default 0. */
  duplicateProbability?: number;
  /** The size of the token bucket, related to burstiness resilience (-1 = unlimited). Range -1 to 2147483647. Default -1. */
  maxBucketSize?: number;
  /** The maximum delay (inclusive) in ms to apply to buffers. Default 400. */
  maxDelay?: number;
  /** The maximum number of kilobits to let through per second (-1 = unlimited). Range -1 to 2147483647. Default -1. */
  maxKbps?: number;
  /** The minimum delay in ms to apply to buffers. Default 200. */
  minDelay?: number;
}

export interface netsim {
  properties: GstNetSimProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', string>;
    src: T.Template<'src', 'always', string>;
  };
}
