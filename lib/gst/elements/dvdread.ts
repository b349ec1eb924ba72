// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin dvdread 1.22.0 of gst-plugins-ugly (https://tracker.debian.org/pkg/gst-plugins-ugly1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

export interface GstDvdReadSrcProperties extends library.GstBaseSrcProperties {
  /** angle. Range 1 to 999. Default 1. */
  angle?: number;
  /** chapter. Range 1 to 999. Default 1. */
  chapter?: number;
  /** DVD device location. */
  device?: string | null;
  /** title. Range 1 to 999. Default 1. */
  title?: number;
}

export interface dvdreadsrc {
  properties: GstDvdReadSrcProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    src: T.Template<'src', 'always', 'video/mpeg'>;
  };
}
