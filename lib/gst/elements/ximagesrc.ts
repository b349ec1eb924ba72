// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin ximagesrc 1.22.0 of gst-plugins-good (https://tracker.debian.org/pkg/gst-plugins-good1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

export interface GstXImageSrcProperties extends library.GstBaseSrcProperties {
  /** X Display Name. */
  displayName?: string | null;
  /** X coordinate of bottom right corner of area to be recorded (0 for bottom right of screen). Range 0 to 2147483647. Default 0. */
  endx?: number;
  /** Y coordinate of bottom right corner of area to be recorded (0 for bottom right of screen). Range 0 to 2147483647. Default 0. */
  endy?: number;
  /** Whether the display is remote. Default false. */
  remote?: boolean;
  /** Show mouse pointer (if XFixes extension enabled). Default true. */
  showPointer?: boolean;
  /** X coordinate of top left corner of area to be recorded (0 for top left of screen). Range 0 to 2147483647. Default 0. */
  startx?: number;
  /** Y coordinate of top left corner of area to be recorded (0 for top left of screen). Range 0 to 2147483647. Default 0. */
  starty?: number;
  /** Use XDamage (if XDamage extension enabled). Default true. */
  useDamage?: boolean;
  /** Window XID to capture from. Default 0. */
  xid?: T.Int64;
  /** Window name to capture from. */
  xname?: string | null;
}

export interface ximagesrc {
  properties: GstXImageSrcProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}
