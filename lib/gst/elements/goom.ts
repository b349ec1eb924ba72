// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin goom 1.22.0 of gst-plugins-good (https://tracker.debian.org/pkg/gst-plugins-good1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

/**
 * GOOM: what a GOOM! Takes frames of data and outputs video frames using the GOOM filter.
 * Visualization, plugin goom of gst-plugins-good, rank none.
 */
export interface goom {
  properties: library.GstAudioVisualizerProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-raw'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}
