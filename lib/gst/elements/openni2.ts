// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin openni2 1.22.0 of gst-plugins-bad (https://tracker.debian.org/pkg/gst-plugins-bad1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

/**
 * - `depth`: Get depth readings
 * - `color`: Get color readings
 * - `both`: Get color and depth (as alpha) readings - EXPERIMENTAL
 */
export type GstOpenni2SrcSourcetype = 'depth' | 'color' | 'both';

export interface GstOpenni2SrcProperties extends library.GstBaseSrcProperties {
  /** Source uri, can be a file or a device. Default: empty. */
  location?: string | null;
  /** Type of readings to get from the source. Default `depth`. */
  sourcetype?: GstOpenni2SrcSourcetype;
}

export interface openni2src {
  properties: GstOpenni2SrcProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}
