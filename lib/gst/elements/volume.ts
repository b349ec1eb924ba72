// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin volume 1.22.0 of gst-plugins-base (https://tracker.debian.org/pkg/gst-plugins-base1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

export interface GstVolumeProperties extends library.GstBaseTransformProperties {
  /** mute channel. Default false. */
  mute?: boolean;
  /** volume factor, 1.0=100%. Range 0 to 10. Default 1. */
  volume?: number;
}

export interface volume {
  properties: GstVolumeProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-raw'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}
