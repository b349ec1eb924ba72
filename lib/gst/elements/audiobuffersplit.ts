// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin audiobuffersplit 1.22.0 of gst-plugins-bad (https://tracker.debian.org/pkg/gst-plugins-bad1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

export interface GstAudioBufferSplitProperties extends library.GstObjectProperties {
  /** Timestamp alignment threshold in nanoseconds. Range 0 to 18446744073709551614. Default 40000000. Takes effect up to READY. */
  alignmentThreshold?: T.Int64;
  /** Window of time in nanoseconds to wait before creating a discontinuity. Range 0 to 18446744073709551614. Default 1000000000. Takes effect up to READY. */
  discontWait?: T.Int64;
  /** Insert silence/drop samples instead of creating a discontinuity. Default false. Takes effect up to READY. */
  gapless?: boolean;
  /** Do not insert silence in gapless mode if the gap exceeds this period (in ns) (0 = disabled). Default 0. Takes effect up to READY. */
  maxSilenceTime?: T.Int64;
  /** Output block size in seconds. Default 1/50. Takes effect up to READY. */
  outputBufferDuration?: T.FractionInput;
  /** Output block size in bytes, takes precedence over buffer duration when set to non zero. Range 0 to 2147483647. Default 0. Takes effect up to READY. */
  outputBufferSize?: number;
  /** Discard the last samples at EOS or discont if they are too small to fill a buffer. Default false. Takes effect up to READY. */
  strictBufferSize?: boolean;
}

export interface audiobuffersplit {
  properties: GstAudioBufferSplitProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-raw'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}
