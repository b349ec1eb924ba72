// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin effectv 1.22.0 of gst-plugins-good (https://tracker.debian.org/pkg/gst-plugins-good1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

/**
 * - `maelstrom`: Maelstrom
 * - `radiation`: Radiation
 * - `horizontal-stripes`: Horizontal Stripes
 * - `vertical-stripes`: Vertical Stripes
 */
export type GstOpTVMode = 'maelstrom' | 'radiation' | 'horizontal-stripes' | 'vertical-stripes';

/**
 * - `red`: Red
 * - `green`: Green
 * - `blue`: Blue
 * - `white`: White
 */
export type GstRadioacTVColor = 'red' | 'green' | 'blue' | 'white';

/**
 * - `normal`: Normal
 * - `strobe1`: Strobe 1
 * - `strobe2`: Strobe 2
 * - `trigger`: Trigger
 */
export type GstRadioacTVMode = 'normal' | 'strobe1' | 'strobe2' | 'trigger';

/**
 * - `motion-detection`: Motion Detection
 * - `rain`: Rain
 */
export type GstRippleTVMode = 'motion-detection' | 'rain';

export interface GstAgingTVProperties extends library.GstBaseTransformProperties {
  /** Color Aging. Default true. */
  colorAging?: boolean;
  /** Dusts. Default true. */
  dusts?: boolean;
  /** Pits. Default true. */
  pits?: boolean;
  /** Number of scratch lines. Range 0 to 20. Default 7. */
  scratchLines?: number;
}

export interface GstDiceTVProperties extends library.GstBaseTransformProperties {
  /** The size of the Squares. Range 0 to 5. Default 4. */
  squareBits?: number;
}

export interface GstOpTVProperties extends library.GstBaseTransformProperties {
  /** Mode. Default `maelstrom`. */
  mode?: GstOpTVMode;
  /** Effect speed. Default 16. */
  speed?: number;
  /** Luma threshold. Range 0 to 2147483647. Default 60. */
  threshold?: number;
}

export interface GstQuarkTVProperties extends library.GstBaseTransformProperties {
  /** Number of planes. Range 1 to 64. Default 16. */
  planes?: number;
}

export interface GstRadioacTVProperties extends library.GstBaseTransformProperties {
  /** Color. Default `white`. */
  color?: GstRadioacTVColor;
  /** Snapshot interval (in strobe mode). Range 0 to 2147483647. Default 3. */
  interval?: number;
  /** Mode. Default `normal`. */
  mode?: GstRadioacTVMode;
  /** Trigger (in trigger mode). Default false. */
  trigger?: boolean;
}

export interface GstRevTVProperties extends library.GstBaseTransformProperties {
  /** Delay in frames between updates. Range 1 to 100. Default 1. */
  delay?: number;
  /** Control gain. Range 1 to 200. Default 50. */
  gain?: number;
  /** Control line spacing. Range 1 to 100. Default 6. */
  linespace?: number;
}

export interface GstRippleTVProperties extends library.GstBaseTransformProperties {
  /** Mode. Default `motion-detection`. */
  mode?: GstRippleTVMode;
  /** Reset all current ripples. Default false. Cannot be read. */
  reset?: boolean;
}

export interface GstStreakTVProperties extends library.GstBaseTransformProperties {
  /** Feedback. Default false. */
  feedback?: boolean;
}

export interface GstVertigoTVProperties extends library.GstBaseTransformProperties {
  /** Control the speed of movement. Range 0.01 to 100. Default 0.02. */
  speed?: number;
  /** Control the rate of zooming. Range 1.01 to 1.1. Default 1.01. */
  zoomSpeed?: number;
}

export interface agingtv {
  properties: GstAgingTVProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface dicetv {
  properties: GstDiceTVProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface edgetv {
  properties: library.GstBaseTransformProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface optv {
  properties: GstOpTVProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface quarktv {
  properties: GstQuarkTVProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface radioactv {
  properties: GstRadioacTVProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface revtv {
  properties: GstRevTVProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface rippletv {
  properties: GstRippleTVProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  writeOnly: 'reset';
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface shagadelictv {
  properties: library.GstBaseTransformProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface streaktv {
  properties: GstStreakTVProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface vertigotv {
  properties: GstVertigoTVProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface warptv {
  properties: library.GstBaseTransformProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}
