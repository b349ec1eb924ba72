// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin gdp 1.22.0 of gst-plugins-bad (https://tracker.debian.org/pkg/gst-plugins-bad1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

export interface GstGDPDepayProperties extends library.GstObjectProperties {
  /** Timestamp Offset. Default 0. */
  tsOffset?: T.Int64;
}

export interface GstGDPPayProperties extends library.GstObjectProperties {
  /** Calculate and store a CRC checksum on the header. Default true. */
  crcHeader?: boolean;
  /** Calculate and store a CRC checksum on the payload. Default false. */
  crcPayload?: boolean;
}

export interface gdpdepay {
  properties: GstGDPDepayProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'application/x-gdp'>;
    src: T.Template<'src', 'always', string>;
  };
}

export interface gdppay {
  properties: GstGDPPayProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', string>;
    src: T.Template<'src', 'always', 'application/x-gdp'>;
  };
}
