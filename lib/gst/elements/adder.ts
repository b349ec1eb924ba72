// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin adder 1.22.0 of gst-plugins-base (https://tracker.debian.org/pkg/gst-plugins-base1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

export interface GstAdderProperties extends library.GstObjectProperties {
  /** Set target format for mixing (NULL means ANY). Setting this property takes a reference to the supplied GstCaps object. */
  caps?: T.CapsInput;
}

export interface GstAdderSignals extends library.GstElementSignals, library.GstChildProxySignals {
}

export interface adder {
  properties: GstAdderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: GstAdderSignals;
  actions: {};
  pads: {
    'sink_%u': T.Template<'sink', 'request', 'audio/x-raw'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}
