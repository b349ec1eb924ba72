// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin videoframe_audiolevel 1.22.0 of gst-plugins-bad (https://tracker.debian.org/pkg/gst-plugins-bad1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

export interface videoframeAudiolevel {
  properties: library.GstObjectProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    asink: T.Template<'sink', 'always', 'audio/x-raw'>;
    asrc: T.Template<'src', 'always', 'audio/x-raw'>;
    vsink: T.Template<'sink', 'always', 'video/x-raw'>;
    vsrc: T.Template<'src', 'always', 'video/x-raw'>;
  };
}
