// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin inter 1.22.0 of gst-plugins-bad (https://tracker.debian.org/pkg/gst-plugins-bad1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

export interface GstInterAudioSinkProperties extends library.GstBaseSinkProperties {
  /** Channel name to match inter src and sink elements. Default `default`. */
  channel?: string | null;
}

export interface GstInterAudioSrcProperties extends library.GstBaseSrcProperties {
  /** Size of audio buffer. Range 1 to 18446744073709551615. Default 1000000000. */
  bufferTime?: T.Int64;
  /** Channel name to match inter src and sink elements. Default `default`. */
  channel?: string | null;
  /** Latency as reported by the source. Range 1 to 18446744073709551615. Default 100000000. */
  latencyTime?: T.Int64;
  /** The minimum amount of data to read in each iteration. Range 1 to 18446744073709551615. Default 25000000. */
  periodTime?: T.Int64;
}

export interface GstInterSubSinkProperties extends library.GstBaseSinkProperties {
  /** Channel name to match inter src and sink elements. Default `default`. */
  channel?: string | null;
}

export interface GstInterSubSrcProperties extends library.GstBaseSrcProperties {
  /** Channel name to match inter src and sink elements. Default `default`. */
  channel?: string | null;
}

export interface GstInterVideoSinkProperties extends library.GstVideoSinkProperties {
  /** Channel name to match inter src and sink elements. Default `default`. */
  channel?: string | null;
}

export interface GstInterVideoSrcProperties extends library.GstBaseSrcProperties {
  /** Channel name to match inter src and sink elements. Default `default`. */
  channel?: string | null;
  /** Timeout after which to start outputting black frames. Default 1000000000. */
  timeout?: T.Int64;
}

export interface interaudiosink {
  properties: GstInterAudioSinkProperties;
  readOnly: library.GstBaseSinkReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-raw'>;
  };
}

export interface interaudiosrc {
  properties: GstInterAudioSrcProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface intersubsink {
  properties: GstInterSubSinkProperties;
  readOnly: library.GstBaseSinkReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'text/plain'>;
  };
}

export interface intersubsrc {
  properties: GstInterSubSrcProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    src: T.Template<'src', 'always', 'application/unknown'>;
  };
}

export interface intervideosink {
  properties: GstInterVideoSinkProperties;
  readOnly: library.GstBaseSinkReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
  };
}

export interface intervideosrc {
  properties: GstInterVideoSrcProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}
