// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin chromaprint 1.22.0 of gst-plugins-bad (https://tracker.debian.org/pkg/gst-plugins-bad1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

export interface GstChromaprintProperties extends library.GstBaseTransformProperties {
  /** Number of seconds of audio to use for fingerprinting. Default 120. */
  duration?: number;
}

export interface GstChromaprintReadOnly extends library.GstObjectReadOnly {
  /** Resulting fingerprint. */
  fingerprint: string | null;
}

export interface chromaprint {
  properties: GstChromaprintProperties;
  readOnly: GstChromaprintReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-raw'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}
