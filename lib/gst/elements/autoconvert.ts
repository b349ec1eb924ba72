// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin autoconvert 1.22.0 of gst-plugins-bad (https://tracker.debian.org/pkg/gst-plugins-bad1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

/**
 * Select converter based on caps. Selects the right transform element based on the caps.
 * Generic/Bin, plugin autoconvert of gst-plugins-bad, rank none.
 */
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

/**
 * Select color space converter based on caps. Selects the right color space converter based on the caps.
 * Generic/Bin, plugin autoconvert of gst-plugins-bad, rank none.
 */
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
