// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin dv 1.22.0 of gst-plugins-good (https://tracker.debian.org/pkg/gst-plugins-good1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

/**
 * - `fastest`: Monochrome, DC (Fastest)
 * - `monochrome-ac`: Monochrome, first AC coefficient
 * - `monochrome-best`: Monochrome, highest quality
 * - `colour-fastest`: Colour, DC, fastest
 * - `colour-ac`: Colour, using only the first AC coefficient
 * - `best`: Highest quality colour decoding
 */
export type GstDVDecQualityEnum = 'fastest' | 'monochrome-ac' | 'monochrome-best' | 'colour-fastest' | 'colour-ac' | 'best';

export interface GstDVDecProperties extends library.GstObjectProperties {
  /** Clamp chroma. Default false. */
  clampChroma?: boolean;
  /** Clamp luma. Default false. */
  clampLuma?: boolean;
  /** Only decode Nth frame. Range 1 to 2147483647. Default 1. */
  dropFactor?: number;
  /** Decoding quality. Default `best`. */
  quality?: GstDVDecQualityEnum;
}

export interface dvdec {
  properties: GstDVDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-dv'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface dvdemux {
  properties: library.GstObjectProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    audio: T.Template<'src', 'sometimes', 'audio/x-raw'>;
    sink: T.Template<'sink', 'always', 'video/x-dv'>;
    video: T.Template<'src', 'sometimes', 'video/x-dv'>;
  };
}
