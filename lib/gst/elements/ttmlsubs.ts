// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin ttmlsubs 1.22.0 of gst-plugins-bad (https://tracker.debian.org/pkg/gst-plugins-bad1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

export interface ttmlparse {
  properties: library.GstObjectProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'application/ttml+xml'>;
    src: T.Template<'src', 'always', 'text/x-raw'>;
  };
}

export interface ttmlrender {
  properties: library.GstObjectProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    src: T.Template<'src', 'always', 'video/x-raw'>;
    text_sink: T.Template<'sink', 'always', 'text/x-raw'>;
    video_sink: T.Template<'sink', 'always', 'video/x-raw'>;
  };
}
