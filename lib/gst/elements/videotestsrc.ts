// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin videotestsrc 1.22.0 of gst-plugins-base (https://tracker.debian.org/pkg/gst-plugins-base1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

/**
 * - `frames`: frame count
 * - `wall-time`: wall clock time
 * - `running-time`: running time
 */
export type GstVideoTestSrcAnimationMode = 'frames' | 'wall-time' | 'running-time';

/**
 * - `wavy`: Ball waves back and forth, up and down
 * - `sweep`: 1 revolution per second
 * - `hsweep`: 1/2 revolution per second, then reset to top
 */
export type GstVideoTestSrcMotionType = 'wavy' | 'sweep' | 'hsweep';

/**
 * - `smpte`: SMPTE 100% color bars
 * - `snow`: Random (television snow)
 * - `black`: 100% Black
 * - `white`: 100% White
 * - `red`: Red
 * - `green`: Green
 * - `blue`: Blue
 * - `checkers-1`: Checkers 1px
 * - `checkers-2`: Checkers 2px
 * - `checkers-4`: Checkers 4px
 * - `checkers-8`: Checkers 8px
 * - `circular`: Circular
 * - `blink`: Blink
 * - `smpte75`: SMPTE 75% color bars
 * - `zone-plate`: Zone plate
 * - `gamut`: Gamut checkers
 * - `chroma-zone-plate`: Chroma zone plate
 * - `solid-color`: Solid color
 * - `ball`: Moving ball
 * - `smpte100`: SMPTE 100% color bars
 * - `bar`: Bar
 * - `pinwheel`: Pinwheel
 * - `spokes`: Spokes
 * - `gradient`: Gradient
 * - `colors`: Colors
 * - `smpte-rp-219`: SMPTE test pattern, RP 219 conformant
 */
export type GstVideoTestSrcPattern = 'smpte' | 'snow' | 'black' | 'white' | 'red' | 'green' | 'blue' | 'checkers-1' | 'checkers-2' | 'checkers-4' | 'checkers-8' | 'circular' | 'blink' | 'smpte75' | 'zone-plate' | 'gamut' | 'chroma-zone-plate' | 'solid-color' | 'ball' | 'smpte100' | 'bar' | 'pinwheel' | 'spokes' | 'gradient' | 'colors' | 'smpte-rp-219';

export interface GstVideoTestSrcProperties extends library.GstBaseSrcProperties {
  /** For pattern=ball, which counter defines the position of the ball. Default `frames`. */
  animationMode?: GstVideoTestSrcAnimationMode;
  /** Background color to use (big-endian ARGB). Default 4278190080. */
  backgroundColor?: number;
  /** For pattern=ball, invert colors every second. Default false. */
  flip?: boolean;
  /** Foreground color to use (big-endian ARGB). Default 4294967295. */
  foregroundColor?: number;
  /** Scroll image number of pixels per frame (positive is scroll to the left). Default 0. */
  horizontalSpeed?: number;
  /** Whether to act as a live source. Default false. */
  isLive?: boolean;
  /** Zoneplate zero order phase, for generating plain fields or phase offsets. Default 0. */
  k0?: number;
  /** Zoneplate 1st order t phase, for generating phase rotation as a function of time. Default 0. */
  kt?: number;
  /** Zoneplate 2nd order t phase, t*t/256 cycles per picture. Default 0. */
  kt2?: number;
  /** Zoneplate 1st order x phase, for generating constant horizontal frequencies. Default 0. */
  kx?: number;
  /** Zoneplate 2nd order x phase, normalised to kx2/256 cycles per horizontal pixel at width/2 from origin. Default 0. */
  kx2?: number;
  /** Zoneplate x*t product phase, normalised to kxy/256 cycles per vertical pixel at width/2 from origin. Default 0. */
  kxt?: number;
  /** Zoneplate x*y product phase. Default 0. */
  kxy?: number;
  /** Zoneplate 1st order y phase, for generating content vertical frequencies. Default 0. */
  ky?: number;
  /** Zoneplate 2nd order y phase, normailsed to ky2/256 cycles per vertical pixel at height/2 from origin. Default 0. */
  ky2?: number;
  /** Zoneplate y*t product phase. Default 0. */
  kyt?: number;
  /** For pattern=ball, what motion the ball does. Default `wavy`. */
  motion?: GstVideoTestSrcMotionType;
  /** Type of test pattern to generate. Default `smpte`. */
  pattern?: GstVideoTestSrcPattern;
  /** An offset added to timestamps set on buffers (in ns). Range 0 to 9223372036854775807. Default 0. */
  timestampOffset?: T.Int64;
  /** Zoneplate 2nd order products x offset. Default 0. */
  xoffset?: number;
  /** Zoneplate 2nd order products y offset. Default 0. */
  yoffset?: number;
}

export interface videotestsrc {
  properties: GstVideoTestSrcProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    src: T.Template<'src', 'always', 'video/x-bayer' | 'video/x-raw'>;
  };
}
