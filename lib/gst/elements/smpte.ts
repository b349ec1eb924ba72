// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin smpte 1.22.0 of gst-plugins-good (https://tracker.debian.org/pkg/gst-plugins-good1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

/**
 * - `bar-wipe-lr`: A bar moves from left to right
 * - `bar-wipe-tb`: A bar moves from top to bottom
 * - `box-wipe-tl`: A box expands from the upper-left corner to the lower-right corner
 * - `box-wipe-tr`: A box expands from the upper-right corner to the lower-left corner
 * - `box-wipe-br`: A box expands from the lower-right corner to the upper-left corner
 * - `box-wipe-bl`: A box expands from the lower-left corner to the upper-right corner
 * - `four-box-wipe-ci`: A box shape expands from each of the four corners toward the center
 * - `four-box-wipe-co`: A box shape expands from the center of each quadrant toward the corners of each quadrant
 * - `barndoor-v`: A central, vertical line splits and expands toward the left and right edges
 * - `barndoor-h`: A central, horizontal line splits and expands toward the top and bottom edges
 * - `box-wipe-tc`: A box expands from the top edge's midpoint to the bottom corners
 * - `box-wipe-rc`: A box expands from the right edge's midpoint to the left corners
 * - `box-wipe-bc`: A box expands from the bottom edge's midpoint to the top corners
 * - `box-wipe-lc`: A box expands from the left edge's midpoint to the right corners
 * - `diagonal-tl`: A diagonal line moves from the upper-left corner to the lower-right corner
 * - `diagonal-tr`: A diagonal line moves from the upper right corner to the lower-left corner
 * - `bowtie-v`: Two wedge shapes slide in from the top and bottom edges toward the center
 * - `bowtie-h`: Two wedge shapes slide in from the left and right edges toward the center
 * - `barndoor-dbl`: A diagonal line from the lower-left to upper-right corners splits and expands toward the opposite corners
 * - `barndoor-dtl`: A diagonal line from upper-left to lower-right corners splits and expands toward the opposite corners
 * - `misc-diagonal-dbd`: Four wedge shapes split from the center and retract toward the four edges
 * - `misc-diagonal-dd`: A diamond connecting the four edge midpoints simultaneously contracts toward the center and expands toward the edges
 * - `vee-d`: A wedge shape moves from top to bottom
 * - `vee-l`: A wedge shape moves from right to left
 * - `vee-u`: A wedge shape moves from bottom to top
 * - `vee-r`: A wedge shape moves from left to right
 * - `barnvee-d`: A 'V' shape extending from the bottom edge's midpoint to the opposite corners contracts toward the center and expands toward the edges
 * - `barnvee-l`: A 'V' shape extending from the left edge's midpoint to the opposite corners contracts toward the center and expands toward the edges
 * - `barnvee-u`: A 'V' shape extending from the top edge's midpoint to the opposite corners contracts toward the center and expands toward the edges
 * - `barnvee-r`: A 'V' shape extending from the right edge's midpoint to the opposite corners contracts toward the center and expands toward the edges
 * - `iris-rect`: A rectangle expands from the center.
 * - `clock-cw12`: A radial hand sweeps clockwise from the twelve o'clock position
 * - `clock-cw3`: A radial hand sweeps clockwise from the three o'clock position
 * - `clock-cw6`: A radial hand sweeps clockwise from the six o'clock position
 * - `clock-cw9`: A radial hand sweeps clockwise from the nine o'clock position
 * - `pinwheel-tbv`: Two radial hands sweep clockwise from the twelve and six o'clock positions
 * - `pinwheel-tbh`: Two radial hands sweep clockwise from the nine and three o'clock positions
 * - `pinwheel-fb`: Four radial hands sweep clockwise
 * - `fan-ct`: A fan unfolds from the top edge, the fan axis at the center
 * - `fan-cr`: A fan unfolds from the right edge, the fan axis at the center
 * - `doublefan-fov`: Two fans, their axes at the center, unfold from the top and bottom
 * - `doublefan-foh`: Two fans, their axes at the center, unfold from the left and right
 * - `singlesweep-cwt`: A radial hand sweeps clockwise from the top edge's midpoint
 * - `singlesweep-cwr`: A radial hand sweeps clockwise from the right edge's midpoint
 * - `singlesweep-cwb`: A radial hand sweeps clockwise from the bottom edge's midpoint
 * - `singlesweep-cwl`: A radial hand sweeps clockwise from the left edge's midpoint
 * - `doublesweep-pv`: Two radial hands sweep clockwise and counter-clockwise from the top and bottom edges' midpoints
 * - `doublesweep-pd`: Two radial hands sweep clockwise and counter-clockwise from the left and right edges' midpoints
 * - `doublesweep-ov`: Two radial hands attached at the top and bottom edges' midpoints sweep from right to left
 * - `doublesweep-oh`: Two radial hands attached at the left and right edges' midpoints sweep from top to bottom
 * - `fan-t`: A fan unfolds from the bottom, the fan axis at the top edge's midpoint
 * - `fan-r`: A fan unfolds from the left, the fan axis at the right edge's midpoint
 * - `fan-b`: A fan unfolds from the top, the fan axis at the bottom edge's midpoint
 * - `fan-l`: A fan unfolds from the right, the fan axis at the left edge's midpoint
 * - `doublefan-fiv`: Two fans, their axes at the top and bottom, unfold from the center
 * - `doublefan-fih`: Two fans, their axes at the left and right, unfold from the center
 * - `singlesweep-cwtl`: A radial hand sweeps clockwise from the upper-left corner
 * - `singlesweep-cwbl`: A radial hand sweeps counter-clockwise from the lower-left corner.
 * - `singlesweep-cwbr`: A radial hand sweeps clockwise from the lower-right corner
 * - `singlesweep-cwtr`: A radial hand sweeps counter-clockwise from the upper-right corner
 * - `doublesweep-pdtl`: Two radial hands attached at the upper-left and lower-right corners sweep down and up
 * - `doublesweep-pdbl`: Two radial hands attached at the lower-left and upper-right corners sweep down and up
 * - `saloondoor-t`: Two radial hands attached at the upper-left and upper-right corners sweep down
 * - `saloondoor-l`: Two radial hands attached at the upper-left and lower-left corners sweep to the right
 * - `saloondoor-b`: Two radial hands attached at the lower-left and lower-right corners sweep up
 * - `saloondoor-r`: Two radial hands attached at the upper-right and lower-right corners sweep to the left
 * - `windshield-r`: Two radial hands attached at the midpoints of the top and bottom halves sweep from right to left
 * - `windshield-u`: Two radial hands attached at the midpoints of the left and right halves sweep from top to bottom
 * - `windshield-v`: Two sets of radial hands attached at the midpoints of the top and bottom halves sweep from top to bottom and bottom to top
 * - `windshield-h`: Two sets of radial hands attached at the midpoints of the left and right halves sweep from left to right and right to left
 */
export type GstSMPTEAlphaTransitionType = 'bar-wipe-lr' | 'bar-wipe-tb' | 'box-wipe-tl' | 'box-wipe-tr' | 'box-wipe-br' | 'box-wipe-bl' | 'four-box-wipe-ci' | 'four-box-wipe-co' | 'barndoor-v' | 'barndoor-h' | 'box-wipe-tc' | 'box-wipe-rc' | 'box-wipe-bc' | 'box-wipe-lc' | 'diagonal-tl' | 'diagonal-tr' | 'bowtie-v' | 'bowtie-h' | 'barndoor-dbl' | 'barndoor-dtl' | 'misc-diagonal-dbd' | 'misc-diagonal-dd' | 'vee-d' | 'vee-l' | 'vee-u' | 'vee-r' | 'barnvee-d' | 'barnvee-l' | 'barnvee-u' | 'barnvee-r' | 'iris-rect' | 'clock-cw12' | 'clock-cw3' | 'clock-cw6' | 'clock-cw9' | 'pinwheel-tbv' | 'pinwheel-tbh' | 'pinwheel-fb' | 'fan-ct' | 'fan-cr' | 'doublefan-fov' | 'doublefan-foh' | 'singlesweep-cwt' | 'singlesweep-cwr' | 'singlesweep-cwb' | 'singlesweep-cwl' | 'doublesweep-pv' | 'doublesweep-pd' | 'doublesweep-ov' | 'doublesweep-oh' | 'fan-t' | 'fan-r' | 'fan-b' | 'fan-l' | 'doublefan-fiv' | 'doublefan-fih' | 'singlesweep-cwtl' | 'singlesweep-cwbl' | 'singlesweep-cwbr' | 'singlesweep-cwtr' | 'doublesweep-pdtl' | 'doublesweep-pdbl' | 'saloondoor-t' | 'saloondoor-l' | 'saloondoor-b' | 'saloondoor-r' | 'windshield-r' | 'windshield-u' | 'windshield-v' | 'windshield-h';

/**
 * - `bar-wipe-lr`: A bar moves from left to right
 * - `bar-wipe-tb`: A bar moves from top to bottom
 * - `box-wipe-tl`: A box expands from the upper-left corner to the lower-right corner
 * - `box-wipe-tr`: A box expands from the upper-right corner to the lower-left corner
 * - `box-wipe-br`: A box expands from the lower-right corner to the upper-left corner
 * - `box-wipe-bl`: A box expands from the lower-left corner to the upper-right corner
 * - `four-box-wipe-ci`: A box shape expands from each of the four corners toward the center
 * - `four-box-wipe-co`: A box shape expands from the center of each quadrant toward the corners of each quadrant
 * - `barndoor-v`: A central, vertical line splits and expands toward the left and right edges
 * - `barndoor-h`: A central, horizontal line splits and expands toward the top and bottom edges
 * - `box-wipe-tc`: A box expands from the top edge's midpoint to the bottom corners
 * - `box-wipe-rc`: A box expands from the right edge's midpoint to the left corners
 * - `box-wipe-bc`: A box expands from the bottom edge's midpoint to the top corners
 * - `box-wipe-lc`: A box expands from the left edge's midpoint to the right corners
 * - `diagonal-tl`: A diagonal line moves from the upper-left corner to the lower-right corner
 * - `diagonal-tr`: A diagonal line moves from the upper right corner to the lower-left corner
 * - `bowtie-v`: Two wedge shapes slide in from the top and bottom edges toward the center
 * - `bowtie-h`: Two wedge shapes slide in from the left and right edges toward the center
 * - `barndoor-dbl`: A diagonal line from the lower-left to upper-right corners splits and expands toward the opposite corners
 * - `barndoor-dtl`: A diagonal line from upper-left to lower-right corners splits and expands toward the opposite corners
 * - `misc-diagonal-dbd`: Four wedge shapes split from the center and retract toward the four edges
 * - `misc-diagonal-dd`: A diamond connecting the four edge midpoints simultaneously contracts toward the center and expands toward the edges
 * - `vee-d`: A wedge shape moves from top to bottom
 * - `vee-l`: A wedge shape moves from right to left
 * - `vee-u`: A wedge shape moves from bottom to top
 * - `vee-r`: A wedge shape moves from left to right
 * - `barnvee-d`: A 'V' shape extending from the bottom edge's midpoint to the opposite corners contracts toward the center and expands toward the edges
 * - `barnvee-l`: A 'V' shape extending from the left edge's midpoint to the opposite corners contracts toward the center and expands toward the edges
 * - `barnvee-u`: A 'V' shape extending from the top edge's midpoint to the opposite corners contracts toward the center and expands toward the edges
 * - `barnvee-r`: A 'V' shape extending from the right edge's midpoint to the opposite corners contracts toward the center and expands toward the edges
 * - `iris-rect`: A rectangle expands from the center.
 * - `clock-cw12`: A radial hand sweeps clockwise from the twelve o'clock position
 * - `clock-cw3`: A radial hand sweeps clockwise from the three o'clock position
 * - `clock-cw6`: A radial hand sweeps clockwise from the six o'clock position
 * - `clock-cw9`: A radial hand sweeps clockwise from the nine o'clock position
 * - `pinwheel-tbv`: Two radial hands sweep clockwise from the twelve and six o'clock positions
 * - `pinwheel-tbh`: Two radial hands sweep clockwise from the nine and three o'clock positions
 * - `pinwheel-fb`: Four radial hands sweep clockwise
 * - `fan-ct`: A fan unfolds from the top edge, the fan axis at the center
 * - `fan-cr`: A fan unfolds from the right edge, the fan axis at the center
 * - `doublefan-fov`: Two fans, their axes at the center, unfold from the top and bottom
 * - `doublefan-foh`: Two fans, their axes at the center, unfold from the left and right
 * - `singlesweep-cwt`: A radial hand sweeps clockwise from the top edge's midpoint
 * - `singlesweep-cwr`: A radial hand sweeps clockwise from the right edge's midpoint
 * - `singlesweep-cwb`: A radial hand sweeps clockwise from the bottom edge's midpoint
 * - `singlesweep-cwl`: A radial hand sweeps clockwise from the left edge's midpoint
 * - `doublesweep-pv`: Two radial hands sweep clockwise and counter-clockwise from the top and bottom edges' midpoints
 * - `doublesweep-pd`: Two radial hands sweep clockwise and counter-clockwise from the left and right edges' midpoints
 * - `doublesweep-ov`: Two radial hands attached at the top and bottom edges' midpoints sweep from right to left
 * - `doublesweep-oh`: Two radial hands attached at the left and right edges' midpoints sweep from top to bottom
 * - `fan-t`: A fan unfolds from the bottom, the fan axis at the top edge's midpoint
 * - `fan-r`: A fan unfolds from the left, the fan axis at the right edge's midpoint
 * - `fan-b`: A fan unfolds from the top, the fan axis at the bottom edge's midpoint
 * - `fan-l`: A fan unfolds from the right, the fan axis at the left edge's midpoint
 * - `doublefan-fiv`: Two fans, their axes at the top and bottom, unfold from the center
 * - `doublefan-fih`: Two fans, their axes at the left and right, unfold from the center
 * - `singlesweep-cwtl`: A radial hand sweeps clockwise from the upper-left corner
 * - `singlesweep-cwbl`: A radial hand sweeps counter-clockwise from the lower-left corner.
 * - `singlesweep-cwbr`: A radial hand sweeps clockwise from the lower-right corner
 * - `singlesweep-cwtr`: A radial hand sweeps counter-clockwise from the upper-right corner
 * - `doublesweep-pdtl`: Two radial hands attached at the upper-left and lower-right corners sweep down and up
 * - `doublesweep-pdbl`: Two radial hands attached at the lower-left and upper-right corners sweep down and up
 * - `saloondoor-t`: Two radial hands attached at the upper-left and upper-right corners sweep down
 * - `saloondoor-l`: Two radial hands attached at the upper-left and lower-left corners sweep to the right
 * - `saloondoor-b`: Two radial hands attached at the lower-left and lower-right corners sweep up
 * - `saloondoor-r`: Two radial hands attached at the upper-right and lower-right corners sweep to the left
 * - `windshield-r`: Two radial hands attached at the midpoints of the top and bottom halves sweep from right to left
 * - `windshield-u`: Two radial hands attached at the midpoints of the left and right halves sweep from top to bottom
 * - `windshield-v`: Two sets of radial hands attached at the midpoints of the top and bottom halves sweep from top to bottom and bottom to top
 * - `windshield-h`: Two sets of radial hands attached at the midpoints of the left and right halves sweep from left to right and right to left
 */
export type GstSMPTETransitionType = 'bar-wipe-lr' | 'bar-wipe-tb' | 'box-wipe-tl' | 'box-wipe-tr' | 'box-wipe-br' | 'box-wipe-bl' | 'four-box-wipe-ci' | 'four-box-wipe-co' | 'barndoor-v' | 'barndoor-h' | 'box-wipe-tc' | 'box-wipe-rc' | 'box-wipe-bc' | 'box-wipe-lc' | 'diagonal-tl' | 'diagonal-tr' | 'bowtie-v' | 'bowtie-h' | 'barndoor-dbl' | 'barndoor-dtl' | 'misc-diagonal-dbd' | 'misc-diagonal-dd' | 'vee-d' | 'vee-l' | 'vee-u' | 'vee-r' | 'barnvee-d' | 'barnvee-l' | 'barnvee-u' | 'barnvee-r' | 'iris-rect' | 'clock-cw12' | 'clock-cw3' | 'clock-cw6' | 'clock-cw9' | 'pinwheel-tbv' | 'pinwheel-tbh' | 'pinwheel-fb' | 'fan-ct' | 'fan-cr' | 'doublefan-fov' | 'doublefan-foh' | 'singlesweep-cwt' | 'singlesweep-cwr' | 'singlesweep-cwb' | 'singlesweep-cwl' | 'doublesweep-pv' | 'doublesweep-pd' | 'doublesweep-ov' | 'doublesweep-oh' | 'fan-t' | 'fan-r' | 'fan-b' | 'fan-l' | 'doublefan-fiv' | 'doublefan-fih' | 'singlesweep-cwtl' | 'singlesweep-cwbl' | 'singlesweep-cwbr' | 'singlesweep-cwtr' | 'doublesweep-pdtl' | 'doublesweep-pdbl' | 'saloondoor-t' | 'saloondoor-l' | 'saloondoor-b' | 'saloondoor-r' | 'windshield-r' | 'windshield-u' | 'windshield-v' | 'windshield-h';

export interface GstSMPTEProperties extends library.GstObjectProperties {
  /** The border width of the transition. Range 0 to 2147483647. Default 0. */
  border?: number;
  /** Depth of the mask in bits. Range 1 to 24. Default 16. */
  depth?: number;
  /** Duration of the transition effect in nanoseconds. Default 1000000000. */
  duration?: T.Int64;
  /** Invert transition mask. Default false. */
  invert?: boolean;
  /** The type of transition to use. Default `bar-wipe-lr`. */
  type?: GstSMPTETransitionType;
}

export interface GstSMPTEAlphaProperties extends library.GstBaseTransformProperties {
  /** The border width of the transition. Range 0 to 2147483647. Default 0. */
  border?: number;
  /** Depth of the mask in bits. Range 1 to 24. Default 16. */
  depth?: number;
  /** Invert transition mask. Default false. */
  invert?: boolean;
  /** Position of the transition effect. Range 0 to 1. Default 0. */
  position?: number;
  /** The type of transition to use. Default `bar-wipe-lr`. */
  type?: GstSMPTEAlphaTransitionType;
}

export interface smpte {
  properties: GstSMPTEProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink1: T.Template<'sink', 'always', 'video/x-raw'>;
    sink2: T.Template<'sink', 'always', 'video/x-raw'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface smptealpha {
  properties: GstSMPTEAlphaProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}
