// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin debug 1.22.0 of gst-plugins-good (https://tracker.debian.org/pkg/gst-plugins-good1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

export interface GstBreakMyDataProperties extends library.GstBaseTransformProperties {
  /** probability for each byte in the buffer to be changed. Range 0 to 1. Default 0. */
  probability?: number;
  /** seed for randomness (initialized when going from READY to PAUSED). Default 0. */
  seed?: number;
  /** set changed bytes to this value (-1 means random value. Range -1 to 255. Default -1. */
  setTo?: number;
  /** amount of bytes skipped at the beginning of stream. Default 0. */
  skip?: number;
}

export interface GstCapsSetterProperties extends library.GstBaseTransformProperties {
  /** Merge these caps (thereby overwriting) in the stream. */
  caps?: T.CapsInput;
  /** Match incoming caps' mime-type to mime-type of provided caps. Default true. */
  join?: boolean;
  /** Drop fields of incoming caps. Default false. */
  replace?: boolean;
}

export interface GstNavSeekProperties extends library.GstBaseTransformProperties {
  /** Hold eos until the next 'Return' keystroke. Default false. */
  holdEos?: boolean;
  /** Time in seconds to seek by. Range 0 to 1.797693e+308. Default 5. */
  seekOffset?: number;
}

export interface GstProgressReportProperties extends library.GstBaseTransformProperties {
  /** Use a query instead of buffer metadata to determine stream position. Default true. */
  doQuery?: boolean;
  /** Format to use for the querying. Default `auto`. */
  format?: string | null;
  /** Do not print output to stdout. Default false. */
  silent?: boolean;
  /** Number of seconds between reports when data is flowing. Range 1 to 2147483647. Default 5. */
  updateFreq?: number;
}

export interface GstPushFileSrcProperties extends library.GstBinProperties {
  /** Applied rate to use in TIME SEGMENT. Range 2.225074e-308 to 1.797693e+308. Default 1. */
  appliedRate?: number;
  /** Initial Buffer Timestamp (if time-segment TRUE). Default 18446744073709551615. */
  initialTimestamp?: T.Int64;
  /** Location of the file to read. Takes effect up to READY. */
  location?: string | null;
  /** Rate to use in TIME SEGMENT. Range 2.225074e-308 to 1.797693e+308. Default 1. */
  rate?: number;
  /** Initial Start Time (if time-segment TRUE). Range 0 to 9223372036854775807. Default 0. */
  startTime?: T.Int64;
  /** Initial Stream Time (if time-segment TRUE). Range 0 to 9223372036854775807. Default 0. */
  streamTime?: T.Int64;
  /** Emit TIME SEGMENTS. Default false. */
  timeSegment?: boolean;
}

export interface GstRndBufferSizeProperties extends library.GstObjectProperties {
  /** maximum buffer size. Range 1 to 2147483647. Default 8192. */
  max?: number;
  /** minimum buffer size. Range 0 to 2147483647. Default 1. */
  min?: number;
  /** seed for randomness (initialized when going from READY to PAUSED). Default 0. */
  seed?: number;
}

export interface GstTagInjectProperties extends library.GstBaseTransformProperties {
  /** List of tags to inject into the target file. Cannot be read. */
  tags?: string | null;
}

export interface GstTestProperties extends library.GstBaseSinkProperties {
  /** allowed average difference in usec between timestamp of next buffer and expected timestamp from analyzing last buffer. Range -1 to 9223372036854775807. Default -1. */
  allowedTimestampDeviation?: T.Int64;
  /** expected number of buffers in stream. Range -1 to 9223372036854775807. Default -1. */
  expectedBufferCount?: T.Int64;
  /** expected length of stream. Range -1 to 9223372036854775807. Default -1. */
  expectedLength?: T.Int64;
  /** expected md5 of processing the whole data. Default `---`. */
  expectedMd5?: string | null;
}

export interface GstTestReadOnly extends library.GstBaseSinkReadOnly {
  /** number of buffers in stream. Range -1 to 9223372036854775807. Default -1. */
  bufferCount: bigint;
  /** length of stream. Range -1 to 9223372036854775807. Default -1. */
  length: bigint;
  /** md5 of processing the whole data. Default `---`. */
  md5: string | null;
  /** average difference in usec between timestamp of next buffer and expected timestamp from analyzing last buffer. Range -1 to 9223372036854775807. Default -1. */
  timestampDeviation: bigint;
}

export interface breakmydata {
  properties: GstBreakMyDataProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', string>;
    src: T.Template<'src', 'always', string>;
  };
}

export interface capssetter {
  properties: GstCapsSetterProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', string>;
    src: T.Template<'src', 'always', string>;
  };
}

export interface cpureport {
  properties: library.GstBaseTransformProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', string>;
    src: T.Template<'src', 'always', string>;
  };
}

export interface navseek {
  properties: GstNavSeekProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', string>;
    src: T.Template<'src', 'always', string>;
  };
}

export interface progressreport {
  properties: GstProgressReportProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', string>;
    src: T.Template<'src', 'always', string>;
  };
}

export interface pushfilesrc {
  properties: GstPushFileSrcProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstBinSignals;
  actions: {};
  pads: {
    src: T.Template<'src', 'always', string>;
  };
}

export interface rndbuffersize {
  properties: GstRndBufferSizeProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', string>;
    src: T.Template<'src', 'always', string>;
  };
}

export interface taginject {
  properties: GstTagInjectProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  writeOnly: 'tags';
  pads: {
    sink: T.Template<'sink', 'always', string>;
    src: T.Template<'src', 'always', string>;
  };
}

export interface testsink {
  properties: GstTestProperties;
  readOnly: GstTestReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', string>;
  };
}
