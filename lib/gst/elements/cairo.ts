// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin cairo 1.22.0 of gst-plugins-good (https://tracker.debian.org/pkg/gst-plugins-good1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

export interface GstCairoOverlayProperties extends library.GstBaseTransformProperties {
  /** Let the draw signal work on a transparent surface and blend the results with the video at a later time. Default false. */
  drawOnTransparentSurface?: boolean;
}

export interface GstCairoOverlaySignals extends library.GstElementSignals {
  'caps-changed': (caps: T.CapsRead) => void;
  draw: (cairoContext: unknown, value2: bigint, value3: bigint) => void;
}

export interface cairooverlay {
  properties: GstCairoOverlayProperties;
  readOnly: library.GstObjectReadOnly;
  signals: GstCairoOverlaySignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}
