// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin directfb 1.22.0 of gst-plugins-bad (https://tracker.debian.org/pkg/gst-plugins-bad1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

export type GstDfbVideoSinkLayerMode = 'none' | 'exclusive' | 'administrative';

export interface GstDfbVideoSinkProperties extends library.GstVideoSinkProperties {
  /** The brightness of the video. Range 0 to 65535. Default 32768. */
  brightness?: number;
  /** The contrast of the video. Range 0 to 65535. Default 32768. */
  contrast?: number;
  /** The hue of the video. Range 0 to 65535. Default 32768. */
  hue?: number;
  /** The cooperative level handling the access permission (set this to 'administrative' when the cursor is required). Default `exclusive`. */
  layerMode?: GstDfbVideoSinkLayerMode;
  /** The pixel aspect ratio of the device. Default `1/1`. */
  pixelAspectRatio?: string | null;
  /** The saturation of the video. Range 0 to 65535. Default 32768. */
  saturation?: number;
  /** Wait for next vertical sync to draw frames. Default true. */
  vsync?: boolean;
}

export interface GstDfbVideoSinkSignals extends library.GstElementSignals, library.GstColorBalanceSignals {
}

export interface dfbvideosink {
  properties: GstDfbVideoSinkProperties;
  readOnly: library.GstBaseSinkReadOnly;
  signals: GstDfbVideoSinkSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
  };
}
