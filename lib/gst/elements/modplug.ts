// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin modplug 1.22.0 of gst-plugins-bad (https://tracker.debian.org/pkg/gst-plugins-bad1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

export interface GstModPlugProperties extends library.GstObjectProperties {
  /** Megabass. Default false. */
  megabass?: boolean;
  /** Megabass amount. Range 0 to 100. Default 40. */
  megabassAmount?: number;
  /** Megabass range. Range 0 to 100. Default 30. */
  megabassRange?: number;
  /** noise reduction. Default true. */
  noiseReduction?: boolean;
  /** oversamp. Default true. */
  oversamp?: boolean;
  /** Reverb. Default false. */
  reverb?: boolean;
  /** Reverb delay. Range 0 to 200. Default 100. */
  reverbDelay?: number;
  /** Reverb depth. Range 0 to 100. Default 30. */
  reverbDepth?: number;
  /** Surround. Default true. */
  surround?: boolean;
  /** Surround delay. Range 0 to 40. Default 20. */
  surroundDelay?: number;
  /** Surround depth. Range 0 to 100. Default 20. */
  surroundDepth?: number;
}

export interface GstModPlugReadOnly extends library.GstObjectReadOnly {
  /** The song name. */
  songname: string | null;
}

export interface modplug {
  properties: GstModPlugProperties;
  readOnly: GstModPlugReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-it' | 'audio/x-mod' | 'audio/x-s3m' | 'audio/x-stm' | 'audio/x-xm'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}
