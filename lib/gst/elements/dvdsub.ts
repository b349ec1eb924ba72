// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin dvdsub 1.22.0 of gst-plugins-ugly (https://tracker.debian.org/pkg/gst-plugins-ugly1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

/**
 * DVD subtitle decoder. Decodes DVD subtitles into AYUV video frames.
 * Codec/Decoder/Video, plugin dvdsub of gst-plugins-ugly, rank none.
 */
export interface dvdsubdec {
  properties: library.GstObjectProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'subpicture/x-dvd'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

/**
 * DVD subtitle parser. Parses and packetizes DVD subtitle streams.
 * Codec/Parser/Subtitle, plugin dvdsub of gst-plugins-ugly, rank none.
 */
export interface dvdsubparse {
  properties: library.GstObjectProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'subpicture/x-dvd'>;
    src: T.Template<'src', 'always', 'subpicture/x-dvd'>;
  };
}
