// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin spandsp 1.22.0 of gst-plugins-bad (https://tracker.debian.org/pkg/gst-plugins-bad1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

export interface GstSpanPlcReadOnly extends library.GstObjectReadOnly {
  /** Various statistics. */
  stats: T.StructureRead;
}

export interface GstToneGenerateSrcProperties extends library.GstBaseSrcProperties {
  /** Frequency of test signal. Range 0 to 20000. Default 0. */
  freq?: number;
  /** Frequency of second telephony tone component. Range 0 to 20000. Default 0. */
  freq2?: number;
  /** Time of the first period when the tone signal is off. Range 0 to 2147483647. Default 1000. */
  offTime?: number;
  /** Time of the second period when the tone signal is off. Range 0 to 2147483647. Default 1000. */
  offTime2?: number;
  /** Time of the first period when the tone signal is present. Range 1 to 2147483647. Default 1000. */
  onTime?: number;
  /** Time of the second period when the tone signal is present. Range 1 to 2147483647. Default 1000. */
  onTime2?: number;
  /** Whether to repeat specified tone indefinitely. Default false. */
  repeat?: boolean;
  /** Number of samples in each outgoing buffer. Range 1 to 2147483647. Default 1024. */
  samplesperbuffer?: number;
  /** Volume of first signal. Range -50 to 0. Default 0. */
  volume?: number;
  /** Volume of second tone signal. Range -50 to 0. Default 0. */
  volume2?: number;
}

export interface dtmfdetect {
  properties: library.GstBaseTransformProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-raw'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface spanplc {
  properties: library.GstObjectProperties;
  readOnly: GstSpanPlcReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-raw'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface tonegeneratesrc {
  properties: GstToneGenerateSrcProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}
