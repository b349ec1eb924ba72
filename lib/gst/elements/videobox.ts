// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin videobox 1.22.0 of gst-plugins-good (https://tracker.debian.org/pkg/gst-plugins-good1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

/**
 * - `black`: Black
 * - `green`: Green
 * - `blue`: Blue
 * - `red`: Red
 * - `yellow`: Yellow
 * - `white`: White
 */
export type GstVideoBoxFill = 'black' | 'green' | 'blue' | 'red' | 'yellow' | 'white';

export interface GstVideoBoxProperties extends library.GstBaseTransformProperties {
  /** Alpha value picture. Range 0 to 1. Default 1. */
  alpha?: number;
  /** Auto crop. Default false. */
  autocrop?: boolean;
  /** Alpha value of the border. Range 0 to 1. Default 1. */
  borderAlpha?: number;
  /** Pixels to box at bottom (<0 = add a border). Default 0. */
  bottom?: number;
  /** How to fill the borders. Default `black`. */
  fill?: GstVideoBoxFill;
  /** Pixels to box at left (<0 = add a border). Default 0. */
  left?: number;
  /** Pixels to box at right (<0 = add a border). Default 0. */
  right?: number;
  /** Pixels to box at top (<0 = add a border). Default 0. */
  top?: number;
}

export interface videobox {
  properties: GstVideoBoxProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}
