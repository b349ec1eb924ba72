// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin teletext 1.22.0 of gst-plugins-bad (https://tracker.debian.org/pkg/gst-plugins-bad1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

export interface GstTeletextDecProperties extends library.GstObjectProperties {
  /** Font description used for the pango output. Default `verdana 12`. */
  fontDescription?: string | null;
  /** Number of page that should displayed. Range 100 to 999. Default 100. */
  page?: number;
  /** Number of sub-page that should displayed (-1 for all). Range -1 to 153. Default -1. */
  subpage?: number;
  /** Enables subtitles mode for text output stripping the blank lines and the teletext state lines. Default false. */
  subtitlesMode?: boolean;
  /** Output template used to print each one of the subtitles lines. Default `%s\n`. */
  subtitlesTemplate?: string | null;
}

export interface teletextdec {
  properties: GstTeletextDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'application/x-teletext'>;
    src: T.Template<'src', 'always', 'text/x-raw' | 'video/x-raw'>;
  };
}
