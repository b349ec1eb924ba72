// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin spectrum 1.22.0 of gst-plugins-good (https://tracker.debian.org/pkg/gst-plugins-good1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

export interface GstSpectrumProperties extends library.GstBaseTransformProperties {
  /** Number of frequency bands. Range 2 to 1073741824. Default 128. */
  bands?: number;
  /** Interval of time between message posts (in nanoseconds). Range 1 to 18446744073709551615. Default 100000000. */
  interval?: T.Int64;
  /** Whether to add a 'magnitude' field to the structure of any 'spectrum' element messages posted on the bus. Default true. */
  messageMagnitude?: boolean;
  /** Whether to add a 'phase' field to the structure of any 'spectrum' element messages posted on the bus. Default false. */
  messagePhase?: boolean;
  /** Send separate results for each channel. Default false. */
  multiChannel?: boolean;
  /** Whether to post a 'spectrum' element message on the bus for each passed interval. Default true. */
  postMessages?: boolean;
  /** dB threshold for result. All lower values will be set to this. Range -2147483648 to 0. Default -60. */
  threshold?: number;
}

export interface spectrum {
  properties: GstSpectrumProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-raw'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}
