// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin sid 1.22.0 of gst-plugins-ugly (https://tracker.debian.org/pkg/gst-plugins-ugly1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

export type GstSidClock = 'pal' | 'ntsc';

/**
 * - `bank-switching`: Bank Switching
 * - `transparent-rom`: Transparent ROM
 * - `playsid-environment`: Playsid Environment
 */
export type GstSidMemory = 'bank-switching' | 'transparent-rom' | 'playsid-environment';

export interface GstSidDecProperties extends library.GstObjectProperties {
  /** Size in bytes to output per buffer. Range 1 to 4294967295. Default 4096. */
  blocksize?: number;
  /** clock. Default `pal`. */
  clock?: GstSidClock;
  /** filter. Default true. */
  filter?: boolean;
  /** force_speed. Default false. */
  forceSpeed?: boolean;
  /** measured_volume. Default true. */
  measuredVolume?: boolean;
  /** memory. Default `bank-switching`. */
  memory?: GstSidMemory;
  /** mos8580. Default false. */
  mos8580?: boolean;
  /** tune. Range 0 to 100. Default 0. */
  tune?: number;
}

export interface GstSidDecReadOnly extends library.GstObjectReadOnly {
  /** Metadata. */
  metadata: T.CapsRead;
}

export interface siddec {
  properties: GstSidDecProperties;
  readOnly: GstSidDecReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-sid'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}
