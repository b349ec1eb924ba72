// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin subenc 1.22.0 of gst-plugins-bad (https://tracker.debian.org/pkg/gst-plugins-bad1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

export interface GstSrtEncProperties extends library.GstObjectProperties {
  /** Offset for the duration of the subtitles. Default 0. */
  duration?: T.Int64;
  /** Offset for the starttime for the subtitles. Default 0. */
  timestamp?: T.Int64;
}

export interface GstWebvttEncProperties extends library.GstObjectProperties {
  /** Offset for the duration of the subtitles. Default 0. */
  duration?: T.Int64;
  /** Offset for the starttime for the subtitles. Default 0. */
  timestamp?: T.Int64;
}

export interface srtenc {
  properties: GstSrtEncProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'text/x-raw'>;
    src: T.Template<'src', 'always', 'application/x-subtitle'>;
  };
}

export interface webvttenc {
  properties: GstWebvttEncProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'text/x-raw'>;
    src: T.Template<'src', 'always', 'application/x-subtitle-vtt'>;
  };
}
