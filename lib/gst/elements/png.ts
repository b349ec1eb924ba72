// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin png 1.22.0 of gst-plugins-good (https://tracker.debian.org/pkg/gst-plugins-good1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

export interface GstPngEncProperties extends library.GstVideoEncoderProperties {
  /** PNG compression level. Range 0 to 9. Default 6. */
  compressionLevel?: number;
  /** Send EOS after encoding a frame, useful for snapshots. Default false. */
  snapshot?: boolean;
}

export interface pngdec {
  properties: library.GstVideoDecoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'image/png'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface pngenc {
  properties: GstPngEncProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
    src: T.Template<'src', 'always', 'image/png'>;
  };
}
