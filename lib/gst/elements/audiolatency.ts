// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin audiolatency 1.22.0 of gst-plugins-bad (https://tracker.debian.org/pkg/gst-plugins-bad1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

export interface GstAudioLatencyProperties extends library.GstBinProperties {
  /** Print the measured latencies on stdout. Default false. */
  printLatency?: boolean;
  /** Number of samples in each outgoing buffer. Range 1 to 2147483647. Default 240. */
  samplesperbuffer?: number;
}

export interface GstAudioLatencyReadOnly extends library.GstObjectReadOnly {
  /** The running average latency, in microseconds. Range 0 to 1000000. Default 0. */
  averageLatency: bigint;
  /** The last latency that was measured, in microseconds. Range 0 to 1000000. Default 0. */
  lastLatency: bigint;
}

export interface audiolatency {
  properties: GstAudioLatencyProperties;
  readOnly: GstAudioLatencyReadOnly;
  signals: library.GstBinSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-raw'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}
