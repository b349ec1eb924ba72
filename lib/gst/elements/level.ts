// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin level 1.22.0 of gst-plugins-good (https://tracker.debian.org/pkg/gst-plugins-good1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

export interface GstLevelProperties extends library.GstBaseTransformProperties {
  /** Set GstAudioLevelMeta on buffers. Default false. */
  audioLevelMeta?: boolean;
  /** Interval of time between message posts (in nanoseconds). Range 1 to 18446744073709551615. Default 100000000. */
  interval?: T.Int64;
  /**
   * Post a 'level' message for each passed interval (deprecated, use the post-messages property instead). Default true.
   * @deprecated
   */
  message?: boolean;
  /** Decay rate of decay peak after TTL (in dB/sec). Range 0 to 1.797693e+308. Default 10. */
  peakFalloff?: number;
  /** Time To Live of decay peak before it falls back (in nanoseconds). Default 300000000. */
  peakTtl?: T.Int64;
  /** Whether to post a 'level' element message on the bus for each passed interval. Default true. */
  postMessages?: boolean;
}

export interface level {
  properties: GstLevelProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-raw'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}
