// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin dvbsubenc 1.22.0 of gst-plugins-bad (https://tracker.debian.org/pkg/gst-plugins-bad1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

export interface GstDvbSubEncProperties extends library.GstObjectProperties {
  /** Maximum Number of Colours to output. Range 1 to 256. Default 16. */
  maxColours?: number;
  /** Apply an offset to incoming timestamps before output (in nanoseconds). Default 0. */
  tsOffset?: T.Int64;
}

export interface dvbsubenc {
  properties: GstDvbSubEncProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
    src: T.Template<'src', 'always', 'subpicture/x-dvb'>;
  };
}
