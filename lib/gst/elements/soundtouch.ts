// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin soundtouch 1.22.0 of gst-plugins-bad (https://tracker.debian.org/pkg/gst-plugins-bad1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

export interface GstPitchProperties extends library.GstObjectProperties {
  /** Output rate on downstream segment events. Range 0.1 to 10. Default 1. */
  outputRate?: number;
  /** Audio stream pitch. Range 0.1 to 10. Default 1. */
  pitch?: number;
  /** Audio stream rate. Range 0.1 to 10. Default 1. */
  rate?: number;
  /** Audio stream tempo. Range 0.1 to 10. Default 1. */
  tempo?: number;
}

export interface bpmdetect {
  properties: library.GstBaseTransformProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-raw'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface pitch {
  properties: GstPitchProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-raw'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}
