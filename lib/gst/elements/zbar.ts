// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin zbar 1.22.0 of gst-plugins-bad (https://tracker.debian.org/pkg/gst-plugins-bad1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

export interface GstZBarProperties extends library.GstBaseTransformProperties {
  /** Attach a frame dump to each barcode message. Default false. */
  attachFrame?: boolean;
  /** Enable or disable the inter-image result cache. Default false. Takes effect up to READY. */
  cache?: boolean;
  /** Post a barcode message for each detected code. Default true. */
  message?: boolean;
}

export interface zbar {
  properties: GstZBarProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}
