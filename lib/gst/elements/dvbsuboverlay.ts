// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin dvbsuboverlay 1.22.0 of gst-plugins-bad (https://tracker.debian.org/pkg/gst-plugins-bad1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

export interface GstDVBSubOverlayProperties extends library.GstObjectProperties {
  /** Enable rendering of subtitles. Default true. */
  enable?: boolean;
  /** Assume PES-aligned subtitles and force end-of-display. Default false. */
  forceEnd?: boolean;
  /** Limit maximum display time of a subtitle page (0 - disabled, value in seconds). Range 0 to 2147483647. Default 0. */
  maxPageTimeout?: number;
}

export interface dvbsuboverlay {
  properties: GstDVBSubOverlayProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    src: T.Template<'src', 'always', 'video/x-raw'>;
    text_sink: T.Template<'sink', 'always', 'subpicture/x-dvb'>;
    video_sink: T.Template<'sink', 'always', 'video/x-raw'>;
  };
}
