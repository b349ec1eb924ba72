// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin autoconvert 1.22.0 of gst-plugins-bad (https://tracker.debian.org/pkg/gst-plugins-bad1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

export interface autoconvert {
  properties: library.GstBinProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstBinSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', string>;
    src: T.Template<'src', 'always', string>;
  };
}

export interface autovideoconvert {
  properties: library.GstBinProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstBinSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', string>;
    src: T.Template<'src', 'always', string>;
  };
}
