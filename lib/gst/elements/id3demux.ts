// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin id3demux 1.22.0 of gst-plugins-good (https://tracker.debian.org/pkg/gst-plugins-good1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

export interface GstID3DemuxProperties extends library.GstObjectProperties {
  /** Prefer tags from ID3v1 tag at end of file when both ID3v1 and ID3v2 tags are present. Default false. */
  preferV1?: boolean;
}

export interface id3demux {
  properties: GstID3DemuxProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'application/x-id3'>;
    src: T.Template<'src', 'always', string>;
  };
}
