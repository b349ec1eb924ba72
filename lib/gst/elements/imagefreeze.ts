// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin imagefreeze 1.22.0 of gst-plugins-good (https://tracker.debian.org/pkg/gst-plugins-good1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

export interface GstImageFreezeProperties extends library.GstObjectProperties {
  /** Allow replacing the input buffer and always output the latest. Default false. */
  allowReplace?: boolean;
  /** Whether to output a live video stream. Default false. */
  isLive?: boolean;
  /** Number of buffers to output before sending EOS (-1 = unlimited). Range -1 to 2147483647. Default -1. */
  numBuffers?: number;
}

export interface imagefreeze {
  properties: GstImageFreezeProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}
