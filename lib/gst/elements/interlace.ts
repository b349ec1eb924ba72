// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin interlace 1.22.0 of gst-plugins-bad (https://tracker.debian.org/pkg/gst-plugins-bad1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

/**
 * - `1:1`: 1:1 (e.g. 60p -> 60i)
 * - `2:2`: 2:2 (e.g. 30p -> 60i)
 * - `2:3`: 2:3 (e.g. 24p -> 60i telecine)
 * - `2:3:3:2`: 2:3:3:2 (e.g. 24p -> 60i telecine)
 * - `2-11:3`: Euro 2-11:3 (e.g. 24p -> 50i telecine)
 * - `3:4-3`: 3:4-3 (e.g. 16p -> 60i telecine)
 * - `3-7:4`: 3-7:4 (e.g. 16p -> 50i telecine)
 * - `3:3:4`: 3:3:4 (e.g. 18p -> 60i telecine)
 * - `3:3`: 3:3 (e.g. 20p -> 60i telecine)
 * - `3:2-4`: 3:2-4 (e.g. 27.5p -> 60i telecine)
 * - `1:2-4`: 1:2-4 (e.g. 27.5p -> 50i telecine)
 */
export type GstInterlacePattern = '1:1' | '2:2' | '2:3' | '2:3:3:2' | '2-11:3' | '3:4-3' | '3-7:4' | '3:3:4' | '3:3' | '3:2-4' | '1:2-4';

export interface GstInterlaceProperties extends library.GstObjectProperties {
  /** Allow generation of buffers with RFF flag set, i.e., duration of 3 fields. Default false. */
  allowRff?: boolean;
  /** The output field pattern. Default `2:3`. */
  fieldPattern?: GstInterlacePattern;
  /** The initial field pattern offset. Counts from 0. Range 0 to 12. Default 0. */
  patternOffset?: number;
  /** Interlaced stream should be top field first. Default false. */
  topFieldFirst?: boolean;
}

export interface interlace {
  properties: GstInterlaceProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}
