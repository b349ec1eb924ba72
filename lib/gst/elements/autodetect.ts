// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin autodetect 1.22.0 of gst-plugins-good (https://tracker.debian.org/pkg/gst-plugins-good1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

export interface GstAutoAudioSinkProperties extends GstAutoDetectProperties {
  /** Timestamp offset in nanoseconds. Default 0. */
  tsOffset?: T.Int64;
}

export interface GstAutoDetectProperties extends library.GstBinProperties {
  /** Filter sink candidates using these caps. */
  filterCaps?: T.CapsInput;
  /** Sync on the clock. Default true. */
  sync?: boolean;
}

export interface GstAutoVideoSinkProperties extends GstAutoDetectProperties {
  /** Timestamp offset in nanoseconds. Default 0. */
  tsOffset?: T.Int64;
}

export interface autoaudiosink {
  properties: GstAutoAudioSinkProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstBinSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', string>;
  };
}

export interface autoaudiosrc {
  properties: GstAutoDetectProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstBinSignals;
  actions: {};
  pads: {
    src: T.Template<'src', 'always', string>;
  };
}

export interface autovideosink {
  properties: GstAutoVideoSinkProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstBinSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', string>;
  };
}

export interface autovideosrc {
  properties: GstAutoDetectProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstBinSignals;
  actions: {};
  pads: {
    src: T.Template<'src', 'always', string>;
  };
}
