// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin switchbin 1.22.0 of gst-plugins-bad (https://tracker.debian.org/pkg/gst-plugins-bad1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

export interface GstSwitchBinProperties extends library.GstBinProperties {
  /** Number of paths. Range 0 to 4294967294. Default 0. */
  numPaths?: number;
}

export interface GstSwitchBinReadOnly extends library.GstObjectReadOnly {
  /** Currently selected path. Default 0. */
  currentPath: number;
}

export interface switchbin {
  properties: GstSwitchBinProperties;
  readOnly: GstSwitchBinReadOnly;
  signals: library.GstBinSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', string>;
    src: T.Template<'src', 'always', string>;
  };
}
