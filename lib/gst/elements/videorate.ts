// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin videorate 1.22.0 of gst-plugins-base (https://tracker.debian.org/pkg/gst-plugins-base1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

export interface GstVideoRateProperties extends library.GstBaseTransformProperties {
  /** Period over which to average the framerate (in ns) (0 = disabled). Range 0 to 9223372036854775807. Default 0. */
  averagePeriod?: T.Int64;
  /** Only drop frames, no duplicates are produced. Default false. */
  dropOnly?: boolean;
  /** Maximum duration of duplicated buffers to close current segment. Default 1000000000. */
  maxClosingSegmentDuplicationDuration?: T.Int64;
  /** Do not duplicate frames if the gap exceeds this period (in ns) (0 = disabled). Default 0. */
  maxDuplicationTime?: T.Int64;
  /** Maximum framerate allowed to pass through (in frames per second, implies drop-only). Range 1 to 2147483647. Default 2147483647. */
  maxRate?: number;
  /** Value indicating how much to prefer new frames (unused). Range 0 to 1. Default 1. */
  newPref?: number;
  /** Factor of speed for frame displaying. Range 0 to 1.797693e+308. Default 1. Takes effect up to READY. */
  rate?: number;
  /** Don't emit notify for dropped and duplicated frames. Default true. */
  silent?: boolean;
  /** Don't produce buffers before the first one we receive. Default false. */
  skipToFirst?: boolean;
}

export interface GstVideoRateReadOnly extends library.GstObjectReadOnly {
  /** Number of dropped frames. Default 0. */
  drop: bigint;
  /** Number of duplicated frames. Default 0. */
  duplicate: bigint;
  /** Number of input frames. Default 0. */
  in: bigint;
  /** Number of output frames. Default 0. */
  out: bigint;
}

export interface videorate {
  properties: GstVideoRateProperties;
  readOnly: GstVideoRateReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'image/jpeg' | 'image/png' | 'video/x-bayer' | 'video/x-raw'>;
    src: T.Template<'src', 'always', 'image/jpeg' | 'image/png' | 'video/x-bayer' | 'video/x-raw'>;
  };
}
