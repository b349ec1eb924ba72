// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin bz2 1.22.0 of gst-plugins-bad (https://tracker.debian.org/pkg/gst-plugins-bad1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

export interface GstBz2decProperties extends library.GstObjectProperties {
  /** Buffer size. Range 1 to 4294967295. Default 1024. */
  bufferSize?: number;
  /** Size of first buffer (used to determine the mime type of the uncompressed data). Range 1 to 4294967295. Default 1024. */
  firstBufferSize?: number;
}

export interface GstBz2encProperties extends library.GstObjectProperties {
  /** Block size. Range 1 to 9. Default 6. */
  blockSize?: number;
  /** Buffer size. Range 1 to 4294967295. Default 1024. */
  bufferSize?: number;
}

export interface bz2dec {
  properties: GstBz2decProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'application/x-bzip'>;
    src: T.Template<'src', 'always', string>;
  };
}

export interface bz2enc {
  properties: GstBz2encProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', string>;
    src: T.Template<'src', 'always', 'application/x-bzip'>;
  };
}
