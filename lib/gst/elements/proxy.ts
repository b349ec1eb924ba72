// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin proxy 1.22.0 of gst-plugins-bad (https://tracker.debian.org/pkg/gst-plugins-bad1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

export interface GstProxySrcProperties extends library.GstBinProperties {
  /** Matching proxysink. */
  proxysink?: T.ElementInput;
}

export interface proxysink {
  properties: library.GstObjectProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', string>;
  };
}

export interface proxysrc {
  properties: GstProxySrcProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstBinSignals;
  actions: {};
  pads: {
    src: T.Template<'src', 'always', string>;
  };
}
