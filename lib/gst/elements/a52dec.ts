// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin a52dec 1.22.0 of gst-plugins-ugly (https://tracker.debian.org/pkg/gst-plugins-ugly1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

/**
 * - `mono`: Mono
 * - `stereo`: Stereo
 * - `3f`: 3 Front
 * - `2f1r`: 2 Front, 1 Rear
 * - `3f1r`: 3 Front, 1 Rear
 * - `2f2r`: 2 Front, 2 Rear
 * - `3f2r`: 3 Front, 2 Rear
 * - `dolby`: Dolby
 */
export type GstA52DecMode = 'mono' | 'stereo' | '3f' | '2f1r' | '3f1r' | '2f2r' | '3f2r' | 'dolby';

export interface GstA52DecProperties extends library.GstAudioDecoderProperties {
  /** Use Dynamic Range Compression. Default false. */
  drc?: boolean;
  /** LFE. Default true. */
  lfe?: boolean;
  /** Decoding Mode (default 3f2r). Default `3f2r`. */
  mode?: GstA52DecMode;
}

export interface a52dec {
  properties: GstA52DecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/ac3' | 'audio/x-ac3' | 'audio/x-private1-ac3'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}
