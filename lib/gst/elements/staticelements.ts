// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin staticelements 1.22.0 of gstreamer (https://tracker.debian.org/pkg/gstreamer1.0).
// @ts-nocheck
import type * as library from './library.js';

/**
 * Generic bin. Simple container object.
 * Generic/Bin, plugin staticelements of gstreamer, rank primary.
 */
export interface bin {
  properties: library.GstBinProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstBinSignals;
  actions: {};
  pads: {};
}

/**
 * Pipeline object. Complete pipeline object.
 * Generic/Bin, plugin staticelements of gstreamer, rank primary.
 */
export interface pipeline {
  properties: library.GstPipelineProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstBinSignals;
  actions: {};
  pads: {};
}
