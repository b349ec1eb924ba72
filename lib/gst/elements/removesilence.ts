// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin removesilence 1.22.0 of gst-plugins-bad (https://tracker.debian.org/pkg/gst-plugins-bad1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

export interface GstRemoveSilenceProperties extends library.GstBaseTransformProperties {
  /** Set the hysteresis (on samples) used on the internal VAD. Range 1 to 18446744073709551615. Default 480. */
  hysteresis?: T.Int64;
  /** Define the minimum number of consecutive silence buffers before removing silence, 0 means disabled. This will not introduce latency. Range 0 to 10000. Default 0. */
  minimumSilenceBuffers?: number;
  /** Define the minimum silence time in nanoseconds before removing silence, 0 means disabled. This will not introduce latency. Range 0 to 10000000000. Default 0. */
  minimumSilenceTime?: T.Int64;
  /** Set to true to remove silence from the stream, false otherwise. Default false. */
  remove?: boolean;
  /** Disable/enable bus message notifications for silence detected/finished. Default true. */
  silent?: boolean;
  /** Set to true to retimestamp buffers when silence is removed and so avoid timestamp gap. Default false. */
  squash?: boolean;
  /** Set the silence threshold used on the internal VAD in dB. Range -70 to 70. Default -60. */
  threshold?: number;
}

export interface removesilence {
  properties: GstRemoveSilenceProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-raw'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}
