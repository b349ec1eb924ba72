// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin resindvd 1.22.0 of gst-plugins-bad (https://tracker.debian.org/pkg/gst-plugins-bad1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

export interface RsnDvdBinProperties extends library.GstBinProperties {
  /** DVD device location. */
  device?: string | null;
}

export interface rsndvdbin {
  properties: RsnDvdBinProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstBinSignals;
  actions: {};
  pads: {
    audio: T.Template<'src', 'sometimes', 'audio/x-raw'>;
    subpicture: T.Template<'src', 'sometimes', 'subpicture/x-dvd'>;
    video: T.Template<'src', 'sometimes', 'video/x-raw'>;
  };
}
