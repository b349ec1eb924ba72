// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin sndfile 1.22.0 of gst-plugins-bad (https://tracker.debian.org/pkg/gst-plugins-bad1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

export interface sfdec {
  properties: library.GstObjectProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-ircam' | 'audio/x-nist' | 'audio/x-paris' | 'audio/x-rf64' | 'audio/x-sds' | 'audio/x-svx' | 'audio/x-voc' | 'audio/x-w64' | 'audio/x-xi'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}
