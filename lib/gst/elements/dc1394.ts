// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin dc1394 1.22.0 of gst-plugins-bad (https://tracker.debian.org/pkg/gst-plugins-bad1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

/**
 * - `100`: DC1394 ISO speed 100
 * - `200`: DC1394 ISO speed 200
 * - `400`: DC1394 ISO speed 400
 * - `800`: DC1394 ISO speed 800
 * - `1600`: DC1394 ISO speed 1600
 * - `3200`: DC1394 ISO speed 3200
 */
export type GstDC1394ISOSpeed = '100' | '200' | '400' | '800' | '1600' | '3200';

export interface GstDC1394SrcProperties extends library.GstBaseSrcProperties {
  /** The number of frames in the Direct Memory Access ring buffer. Range 1 to 4294967295. Default 10. Takes effect up to READY. */
  dma?: number;
  /** The hexadecimal representation of the GUID of the camera (use first camera available if null). Takes effect up to READY. */
  guid?: string | null;
  /** The ISO bandwidth in Mbps. Default `400`. Takes effect up to READY. */
  iso?: GstDC1394ISOSpeed;
  /** The unit number of the camera (-1 if no unit number is used). Range -1 to 2147483647. Default -1. Takes effect up to READY. */
  unit?: number;
}

export interface dc1394src {
  properties: GstDC1394SrcProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    src: T.Template<'src', 'always', 'video/x-bayer' | 'video/x-raw'>;
  };
}
