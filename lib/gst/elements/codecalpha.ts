// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin codecalpha 1.22.0 of gst-plugins-bad (https://tracker.debian.org/pkg/gst-plugins-bad1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

export interface alphacombine {
  properties: library.GstObjectProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    alpha: T.Template<'sink', 'always', 'video/x-raw'>;
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface codecalphademux {
  properties: library.GstObjectProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    alpha: T.Template<'src', 'always', string>;
    sink: T.Template<'sink', 'always', string>;
    src: T.Template<'src', 'always', string>;
  };
}

export interface vp8alphadecodebin {
  properties: library.GstBinProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstBinSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-vp8'>;
    src: T.Template<'src', 'always', string>;
  };
}

export interface vp9alphadecodebin {
  properties: library.GstBinProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstBinSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-vp9'>;
    src: T.Template<'src', 'always', string>;
  };
}
