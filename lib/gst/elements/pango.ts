// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin pango 1.22.0 of gst-plugins-base (https://tracker.debian.org/pkg/gst-plugins-base1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

/**
 * - `Absolute position clamped to canvas`: position
 * - `Absolute position`: absolute
 */
export type GstBaseTextOverlayHAlign = 'left' | 'center' | 'right' | 'Absolute position clamped to canvas' | 'Absolute position';

export type GstBaseTextOverlayLineAlign = 'left' | 'center' | 'right';

export type GstBaseTextOverlayScaleMode = 'none' | 'par' | 'display' | 'user';

/**
 * - `Absolute position clamped to canvas`: position
 * - `Absolute position`: absolute
 */
export type GstBaseTextOverlayVAlign = 'baseline' | 'bottom' | 'top' | 'Absolute position clamped to canvas' | 'center' | 'Absolute position';

export type GstBaseTextOverlayWrapMode = 'none' | 'word' | 'char' | 'wordchar';

export type GstTextRenderHAlign = 'left' | 'center' | 'right';

export type GstTextRenderLineAlign = 'left' | 'center' | 'right';

export type GstTextRenderVAlign = 'baseline' | 'bottom' | 'top';

export type GstTimeOverlayTimeLine = 'buffer-time' | 'stream-time' | 'running-time' | 'time-code' | 'elapsed-running-time' | 'reference-timestamp';

export interface GstBaseTextOverlayProperties extends library.GstObjectProperties {
  /** Automatically adjust font size to screen-size. Default true. */
  autoResize?: boolean;
  /** Color to use for text (big-endian ARGB). Default 4294967295. */
  color?: number;
  /** Shift X position to the left or to the right. Unit is pixels. Default 0. */
  deltax?: number;
  /** Shift Y position up or down. Unit is pixels. Default 0. */
  deltay?: number;
  /** Whether to draw outline. Default true. */
  drawOutline?: boolean;
  /** Whether to draw shadow. Default true. */
  drawShadow?: boolean;
  /** Pango font description of font to be used for rendering. See documentation of pango_font_description_from_string for syntax. Default: empty. */
  fontDesc?: string | null;
  /** Horizontal alignment of the text. Default `center`. */
  halignment?: GstBaseTextOverlayHAlign;
  /** Alignment of text lines relative to each other. Default `center`. */
  lineAlignment?: GstBaseTextOverlayLineAlign;
  /** Color to use for outline the text (big-endian ARGB). Default 4278190080. */
  outlineColor?: number;
  /** Scale text to compensate for and avoid distortion by subsequent video scaling. Default `none`. */
  scaleMode?: GstBaseTextOverlayScaleMode;
  /** Pixel aspect ratio of video scale to compensate for in user scale-mode. Default 1/1. */
  scalePixelAspectRatio?: T.FractionInput;
  /** Whether to shade the background under the text area. Default false. */
  shadedBackground?: boolean;
  /** Shading value to apply if shaded-background is true. Range 1 to 255. Default 80. */
  shadingValue?: number;
  /** Whether to render the text string. Default false. */
  silent?: boolean;
  /** Text to be display. Default: empty. */
  text?: string | null;
  /** Vertical alignment of the text. Default `baseline`. */
  valignment?: GstBaseTextOverlayVAlign;
  /** Vertical Render. Default false. */
  verticalRender?: boolean;
  /** Whether to wait for subtitles. Default true. */
  waitText?: boolean;
  /** Whether to wrap the text and if so how. Default `wordchar`. */
  wrapMode?: GstBaseTextOverlayWrapMode;
  /** Horizontal position when using absolute alignment. Range -1.797693e+308 to 1.797693e+308. Default 0.5. */
  xAbsolute?: number;
  /** Horizontal paddding when using left/right alignment. Range 0 to 2147483647. Default 25. */
  xpad?: number;
  /** Horizontal position when using clamped position alignment. Range 0 to 1. Default 0.5. */
  xpos?: number;
  /** Vertical position when using absolute alignment. Range -1.797693e+308 to 1.797693e+308. Default 0.5. */
  yAbsolute?: number;
  /** Vertical padding when using top/bottom alignment. Range 0 to 2147483647. Default 25. */
  ypad?: number;
  /** Vertical position when using clamped position alignment. Range 0 to 1. Default 0.5. */
  ypos?: number;
}

export interface GstBaseTextOverlayReadOnly extends library.GstObjectReadOnly {
  /** Resulting height of font rendering. Range 0 to 2147483647. Default 1. */
  textHeight: number;
  /** Resulting width of font rendering. Range 0 to 2147483647. Default 1. */
  textWidth: number;
  /** Resulting X position of font rendering. Range -2147483647 to 2147483647. Default 0. */
  textX: number;
  /** Resulting X position of font rendering. Range -2147483647 to 2147483647. Default 0. */
  textY: number;
}

export interface GstClockOverlayProperties extends GstBaseTextOverlayProperties {
  /** Format to use for time and date value, as in strftime. Default `%H:%M:%S`. */
  timeFormat?: string | null;
}

export interface GstTextRenderProperties extends library.GstObjectProperties {
  /** Pango font description of font to be used for rendering. See documentation of pango_font_description_from_string for syntax. Default: empty. Cannot be read. */
  fontDesc?: string | null;
  /** Horizontal alignment of the text. Default `center`. */
  halignment?: GstTextRenderHAlign;
  /** Alignment of text lines relative to each other. Default `center`. */
  lineAlignment?: GstTextRenderLineAlign;
  /** Vertical alignment of the text. Default `baseline`. */
  valignment?: GstTextRenderVAlign;
  /** Horizontal paddding when using left/right alignment. Range 0 to 2147483647. Default 25. */
  xpad?: number;
  /** Vertical padding when using top/bottom alignment. Range 0 to 2147483647. Default 25. */
  ypad?: number;
}

export interface GstTimeOverlayProperties extends GstBaseTextOverlayProperties {
  /** When showing times as dates, the initial date from which time is counted, if not specified prime epoch is used (1900-01-01). */
  datetimeEpoch?: unknown;
  /** When showing times as dates, the format to render date and time in. Default `%F %T`. */
  datetimeFormat?: string | null;
  /** Caps to use for the reference timestamp time mode. */
  referenceTimestampCaps?: T.CapsInput;
  /** Whether to display times, counted from datetime-epoch, as dates. Default false. */
  showTimesAsDates?: boolean;
  /** What time to show. Default `buffer-time`. */
  timeMode?: GstTimeOverlayTimeLine;
}

export interface clockoverlay {
  properties: GstClockOverlayProperties;
  readOnly: GstBaseTextOverlayReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    src: T.Template<'src', 'always', 'video/x-raw'>;
    video_sink: T.Template<'sink', 'always', 'video/x-raw'>;
  };
}

export interface textoverlay {
  properties: GstBaseTextOverlayProperties;
  readOnly: GstBaseTextOverlayReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    src: T.Template<'src', 'always', 'video/x-raw'>;
    text_sink: T.Template<'sink', 'always', 'text/x-raw'>;
    video_sink: T.Template<'sink', 'always', 'video/x-raw'>;
  };
}

export interface textrender {
  properties: GstTextRenderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  writeOnly: 'fontDesc';
  pads: {
    sink: T.Template<'sink', 'always', 'text/x-raw'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface timeoverlay {
  properties: GstTimeOverlayProperties;
  readOnly: GstBaseTextOverlayReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    src: T.Template<'src', 'always', 'video/x-raw'>;
    video_sink: T.Template<'sink', 'always', 'video/x-raw'>;
  };
}
