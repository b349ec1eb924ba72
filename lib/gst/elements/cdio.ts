// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin cdio 1.22.0 of gst-plugins-ugly (https://tracker.debian.org/pkg/gst-plugins-ugly1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

export interface GstCdioCddaSrcProperties extends library.GstAudioCdSrcProperties {
  /** Read from device at the specified speed (-1 = default). Range -1 to 100. Default -1. */
  readSpeed?: number;
}

export interface cdiocddasrc {
  properties: GstCdioCddaSrcProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}
