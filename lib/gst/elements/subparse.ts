// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin subparse 1.22.0 of gst-plugins-base (https://tracker.debian.org/pkg/gst-plugins-base1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

export interface GstSubParseProperties extends library.GstObjectProperties {
  /** Encoding to assume if input subtitles are not in UTF-8 or any other Unicode encoding. If not set, the GST_SUBTITLE_ENCODING environment variable will be checked for an encoding to use. If that is not set either, ISO-8859-15 will be assumed. */
  subtitleEncoding?: string | null;
  /** Framerate of the video stream. This is needed by some subtitle formats to synchronize subtitles and video properly. If not set and the subtitle format requires it subtitles may be out of sync. Default 24000/1001. */
  videoFps?: T.FractionInput;
}

export interface ssaparse {
  properties: library.GstObjectProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'application/x-ass' | 'application/x-ssa'>;
    src: T.Template<'src', 'always', 'text/x-raw'>;
  };
}

export interface subparse {
  properties: GstSubParseProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'application/x-subtitle' | 'application/x-subtitle-dks' | 'application/x-subtitle-lrc' | 'application/x-subtitle-mpl2' | 'application/x-subtitle-qttext' | 'application/x-subtitle-sami' | 'application/x-subtitle-tmplayer' | 'application/x-subtitle-vtt'>;
    src: T.Template<'src', 'always', 'text/x-raw'>;
  };
}
