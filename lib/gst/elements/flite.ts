// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin flite 1.22.0 of gst-plugins-bad (https://tracker.debian.org/pkg/gst-plugins-bad1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

export interface GstFliteTestSrcProperties extends library.GstBaseSrcProperties {
  /** Number of samples in each outgoing buffer. Range 1 to 2147483647. Default 1024. */
  samplesperbuffer?: number;
}

export interface flitetestsrc {
  properties: GstFliteTestSrcProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}
