// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin 1394 1.22.0 of gst-plugins-good (https://tracker.debian.org/pkg/gst-plugins-good1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

export interface GstDV1394SrcProperties extends library.GstBaseSrcProperties {
  /** Channel number for listening. Range 0 to 64. Default 63. */
  channel?: number;
  /** send n consecutive frames after skipping. Range 1 to 2147483647. Default 1. */
  consecutive?: number;
  /** drop incomplete frames. Default true. */
  dropIncomplete?: boolean;
  /** select one of multiple DV devices by its GUID. use a hexadecimal like 0xhhhhhhhhhhhhhhhh. (0 = no guid). Default 0. */
  guid?: T.Int64;
  /** Port number (-1 automatic). Range -1 to 16. Default -1. */
  port?: number;
  /** skip n frames. Range 0 to 2147483647. Default 0. */
  skip?: number;
  /** Use AV/C VTR control. Default true. */
  useAvc?: boolean;
}

export interface GstDV1394SrcReadOnly extends library.GstObjectReadOnly {
  /** user-friendly name of the device. Default `Default`. */
  deviceName: string | null;
}

export interface GstDV1394SrcSignals extends library.GstElementSignals {
  'frame-dropped': () => void;
}

export interface GstHDV1394SrcProperties extends library.GstBaseSrcProperties {
  /** Channel number for listening. Range 0 to 64. Default 63. */
  channel?: number;
  /** select one of multiple DV devices by its GUID. use a hexadecimal like 0xhhhhhhhhhhhhhhhh. (0 = no guid). Default 0. */
  guid?: T.Int64;
  /** Port number (-1 automatic). Range -1 to 16. Default -1. */
  port?: number;
  /** Use AV/C VTR control. Default true. */
  useAvc?: boolean;
}

export interface GstHDV1394SrcReadOnly extends library.GstObjectReadOnly {
  /** user-friendly name of the device. Default `Default`. */
  deviceName: string | null;
}

export interface dv1394src {
  properties: GstDV1394SrcProperties;
  readOnly: GstDV1394SrcReadOnly;
  signals: GstDV1394SrcSignals;
  actions: {};
  pads: {
    src: T.Template<'src', 'always', 'video/x-dv'>;
  };
}

export interface hdv1394src {
  properties: GstHDV1394SrcProperties;
  readOnly: GstHDV1394SrcReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    src: T.Template<'src', 'always', 'video/mpegts'>;
  };
}
