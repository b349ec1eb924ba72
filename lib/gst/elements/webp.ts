// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin webp 1.22.0 of gst-plugins-bad (https://tracker.debian.org/pkg/gst-plugins-bad1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

/**
 * - `none`: Default
 * - `picture`: Digital picture,inner shot
 * - `photo`: Outdoor photo, natural lighting
 * - `drawing`: Hand or Line drawing
 * - `icon`: Small-sized colorful images
 * - `text`: text-like
 */
export type GstWebpEncPreset = 'none' | 'picture' | 'photo' | 'drawing' | 'icon' | 'text';

export interface GstWebPDecProperties extends library.GstVideoDecoderProperties {
  /** When enabled, skip the in-loop filtering. Default false. */
  bypassFiltering?: boolean;
  /** When enabled, use faster pointwise upsampler. Default false. */
  noFancyUpsampling?: boolean;
  /** When enabled, use multi-threaded decoding. Default false. */
  useThreads?: boolean;
}

export interface GstWebpEncProperties extends library.GstVideoEncoderProperties {
  /** Enable lossless encoding. Default false. */
  lossless?: boolean;
  /** Preset name for visual tuning. Default `photo`. */
  preset?: GstWebpEncPreset;
  /** quality level, between 0 (smallest file) and 100 (biggest). Range 0 to 100. Default 90. */
  quality?: number;
  /** quality/speed trade-off (0=fast, 6=slower-better). Range 0 to 6. Default 4. */
  speed?: number;
}

export interface webpdec {
  properties: GstWebPDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'image/webp'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface webpenc {
  properties: GstWebpEncProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
    src: T.Template<'src', 'always', 'image/webp'>;
  };
}
