// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin freeverb 1.22.0 of gst-plugins-bad (https://tracker.debian.org/pkg/gst-plugins-bad1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

export interface GstFreeverbProperties extends library.GstBaseTransformProperties {
  /** Damping of high frequencies. Range 0 to 1. Default 0.2. */
  damping?: number;
  /** dry/wet level. Range 0 to 1. Default 0.5. */
  level?: number;
  /** Size of the simulated room. Range 0 to 1. Default 0.5. */
  roomSize?: number;
  /** Stereo panorama width. Range 0 to 1. Default 1. */
  width?: number;
}

export interface freeverb {
  properties: GstFreeverbProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-raw'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}
