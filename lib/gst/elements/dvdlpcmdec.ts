// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin dvdlpcmdec 1.22.0 of gst-plugins-ugly (https://tracker.debian.org/pkg/gst-plugins-ugly1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

export interface dvdlpcmdec {
  properties: library.GstAudioDecoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-lpcm' | 'audio/x-private-ts-lpcm' | 'audio/x-private1-lpcm' | 'audio/x-private2-lpcm'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}
