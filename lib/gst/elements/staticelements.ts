// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin staticelements 1.22.0 of gstreamer (https://tracker.debian.org/pkg/gstreamer1.0).
// @ts-nocheck
import type * as library from './library.js';

export interface bin {
  properties: library.GstBinProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstBinSignals;
  actions: {};
  pads: {};
}

export interface pipeline {
  properties: library.GstPipelineProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstBinSignals;
  actions: {};
  pads: {};
}
