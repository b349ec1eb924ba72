// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin id3tag 1.22.0 of gst-plugins-bad (https://tracker.debian.org/pkg/gst-plugins-bad1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

export interface GstId3MuxProperties extends library.GstObjectProperties {
  /** Set version (3 for id3v2.3, 4 for id3v2.4) of id3v2 tags. Range 3 to 4. Default 3. */
  v2Version?: number;
  /** Write an id3v1 tag at the end of the file. Default false. */
  writeV1?: boolean;
  /** Write an id3v2 tag at the start of the file. Default true. */
  writeV2?: boolean;
}

export interface id3mux {
  properties: GstId3MuxProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', string>;
    src: T.Template<'src', 'always', 'application/x-id3'>;
  };
}
