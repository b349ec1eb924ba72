// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin assrender 1.22.0 of gst-plugins-bad (https://tracker.debian.org/pkg/gst-plugins-bad1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

export interface GstAssRenderProperties extends library.GstObjectProperties {
  /** Extract and use fonts embedded in the stream. Default true. */
  embeddedfonts?: boolean;
  /** Enable rendering of subtitles. Default true. */
  enable?: boolean;
  /** Whether to wait for subtitles. Default true. */
  waitText?: boolean;
}

export interface assrender {
  properties: GstAssRenderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    src: T.Template<'src', 'always', 'video/x-raw'>;
    text_sink: T.Template<'sink', 'always', 'application/x-ass' | 'application/x-ssa'>;
    video_sink: T.Template<'sink', 'always', 'video/x-raw'>;
  };
}
