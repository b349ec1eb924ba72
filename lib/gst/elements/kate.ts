// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin kate 1.22.0 of gst-plugins-bad (https://tracker.debian.org/pkg/gst-plugins-bad1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

export interface GstKateDecProperties extends library.GstObjectProperties {
  /** Remove markup from decoded text ? Default false. */
  removeMarkup?: boolean;
}

export interface GstKateDecReadOnly extends library.GstObjectReadOnly {
  /** The category of the stream. Default: empty. */
  category: string | null;
  /** The language of the stream. Default: empty. */
  language: string | null;
  /** The canvas height this stream was authored for (0 is unspecified). Range 0 to 2147483647. Default 0. */
  originalCanvasHeight: number;
  /** The canvas width this stream was authored for. Range 0 to 2147483647. Default 0. */
  originalCanvasWidth: number;
}

export interface GstKateEncProperties extends library.GstObjectProperties {
  /** The category of the stream. Default: empty. */
  category?: string | null;
  /** The assumed max duration (in seconds) of SPUs with no duration specified. Range 0 to 3.402823e+38. Default 1.5. */
  defaultSpuDuration?: number;
  /** The denominator of the granule rate. Range 1 to 2147483647. Default 1000. */
  granuleRateDenominator?: number;
  /** The numerator of the granule rate. Range 1 to 2147483647. Default 1. */
  granuleRateNumerator?: number;
  /** The granule shift. Range 0 to 64. Default 32. */
  granuleShift?: number;
  /** Minimum time to emit keepalive packets (0 disables keepalive packets). Range 0 to 3.402823e+38. Default 2.5. */
  keepaliveMinTime?: number;
  /** The language of the stream (e.g. "fr" or "fr_FR" for French). Default: empty. */
  language?: string | null;
  /** The height of the canvas this stream was authored for (0 is unspecified). Range 0 to 2147483647. Default 0. */
  originalCanvasHeight?: number;
  /** The width of the canvas this stream was authored for (0 is unspecified). Range 0 to 2147483647. Default 0. */
  originalCanvasWidth?: number;
}

export interface GstKateTagProperties extends library.GstObjectProperties {
  /** Set the category of the stream. Default: empty. */
  category?: string | null;
  /** Set the language of the stream. Default: empty. */
  language?: string | null;
  /** Set the height of the canvas this stream was authored for (0 is unspecified). Range 0 to 2147483647. Default 0. */
  originalCanvasHeight?: number;
  /** Set the width of the canvas this stream was authored for (0 is unspecified). Range 0 to 2147483647. Default 0. */
  originalCanvasWidth?: number;
}

export interface katedec {
  properties: GstKateDecProperties;
  readOnly: GstKateDecReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'subtitle/x-kate'>;
    src: T.Template<'src', 'always', 'subpicture/x-dvd' | 'text/x-raw'>;
  };
}

export interface kateenc {
  properties: GstKateEncProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'subpicture/x-dvd' | 'text/x-raw'>;
    src: T.Template<'src', 'always', 'application/x-kate' | 'subtitle/x-kate'>;
  };
}

export interface kateparse {
  properties: library.GstObjectProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'application/x-kate' | 'subtitle/x-kate'>;
    src: T.Template<'src', 'always', 'application/x-kate' | 'subtitle/x-kate'>;
  };
}

export interface katetag {
  properties: GstKateTagProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'application/x-kate' | 'subtitle/x-kate'>;
    src: T.Template<'src', 'always', 'application/x-kate' | 'subtitle/x-kate'>;
  };
}
