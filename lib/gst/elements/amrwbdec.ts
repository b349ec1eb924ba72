// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin amrwbdec 1.22.0 of gst-plugins-ugly (https://tracker.debian.org/pkg/gst-plugins-ugly1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

export interface amrwbdec {
  properties: library.GstAudioDecoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/AMR-WB'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}
