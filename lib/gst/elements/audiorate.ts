// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin audiorate 1.22.0 of gst-plugins-base (https://tracker.debian.org/pkg/gst-plugins-base1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

export interface GstAudioRateProperties extends library.GstObjectProperties {
  /** Don't emit notify for dropped and duplicated frames. Default true. */
  silent?: boolean;
  /** Don't produce buffers before the first one we receive. Default false. */
  skipToFirst?: boolean;
  /** Only act if timestamp jitter/imperfection exceeds indicated tolerance (ns). Default 40000000. */
  tolerance?: T.Int64;
}

export interface GstAudioRateReadOnly extends library.GstObjectReadOnly {
  /** Number of added samples. Default 0. */
  add: bigint;
  /** Number of dropped samples. Default 0. */
  drop: bigint;
  /** Number of input samples. Default 0. */
  in: bigint;
  /** Number of output samples. Default 0. */
  out: bigint;
}

export interface audiorate {
  properties: GstAudioRateProperties;
  readOnly: GstAudioRateReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-raw'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}
