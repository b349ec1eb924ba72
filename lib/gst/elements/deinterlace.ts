// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin deinterlace 1.22.0 of gst-plugins-good (https://tracker.debian.org/pkg/gst-plugins-good1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

/**
 * - `auto`: Auto detection
 * - `tff`: Top field first
 * - `bff`: Bottom field first
 */
export type GstDeinterlaceFieldLayout = 'auto' | 'tff' | 'bff';

/**
 * - `all`: All fields
 * - `top`: Top fields only
 * - `bottom`: Bottom fields only
 * - `auto`: Automatically detect
 */
export type GstDeinterlaceFields = 'all' | 'top' | 'bottom' | 'auto';

/**
 * - `none`: No pattern locking
 * - `auto`: Choose passive/active locking depending on whether upstream is live
 * - `active`: Block until pattern-locked. Use accurate timestamp interpolation within a pattern repeat.
 * - `passive`: Do not block. Use naïve timestamp adjustment until pattern-locked based on state history.
 */
export type GstDeinterlaceLocking = 'none' | 'auto' | 'active' | 'passive';

/**
 * - `tomsmocomp`: Motion Adaptive: Motion Search
 * - `greedyh`: Motion Adaptive: Advanced Detection
 * - `greedyl`: Motion Adaptive: Simple Detection
 * - `vfir`: Blur Vertical
 * - `linear`: Linear
 * - `linearblend`: Blur: Temporal (Do Not Use)
 * - `scalerbob`: Double lines
 * - `weave`: Weave (Do Not Use)
 * - `weavetff`: Progressive: Top Field First (Do Not Use)
 * - `weavebff`: Progressive: Bottom Field First (Do Not Use)
 * - `yadif`: YADIF Adaptive Deinterlacer
 */
export type GstDeinterlaceMethods = 'tomsmocomp' | 'greedyh' | 'greedyl' | 'vfir' | 'linear' | 'linearblend' | 'scalerbob' | 'weave' | 'weavetff' | 'weavebff' | 'yadif';

/**
 * - `auto`: Auto detection (best effort)
 * - `interlaced`: Force deinterlacing
 * - `disabled`: Run in passthrough mode
 * - `auto-strict`: Auto detection (strict)
 */
export type GstDeinterlaceModes = 'auto' | 'interlaced' | 'disabled' | 'auto-strict';

export interface GstDeinterlaceProperties extends library.GstObjectProperties {
  /** Drop orphan fields at the beginning of telecine patterns in active locking mode. Default true. */
  dropOrphans?: boolean;
  /** Fields to use for deinterlacing. Default `all`. */
  fields?: GstDeinterlaceFields;
  /** Ignore obscure telecine patterns (only consider P, I and 2:3 variants). Default true. */
  ignoreObscure?: boolean;
  /** Pattern locking mode. Default `none`. */
  locking?: GstDeinterlaceLocking;
  /** Deinterlace Method. Default `linear`. */
  method?: GstDeinterlaceMethods;
  /** Deinterlace Mode. Default `auto`. */
  mode?: GstDeinterlaceModes;
  /** Deinterlace top field first. Default `auto`. */
  tff?: GstDeinterlaceFieldLayout;
}

export interface deinterlace {
  properties: GstDeinterlaceProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}
