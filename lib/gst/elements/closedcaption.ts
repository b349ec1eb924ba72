// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin closedcaption 1.22.0 of gst-plugins-bad (https://tracker.debian.org/pkg/gst-plugins-bad1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

/**
 * - `time-code`: Store time code information in CDP packets
 * - `cc-data`: Store CC data in CDP packets
 * - `cc-svc-info`: Store CC service information in CDP packets
 */
export type GstCCConverterCDPMode = 'time-code' | 'cc-data' | 'cc-svc-info';

export type GstCeaCcOverlayWinHPos = 'left' | 'center' | 'right' | 'auto';

/**
 * - `add`: add new CC meta on top of other CC meta, if any
 * - `drop`: ignore CC if a CC meta was already present
 * - `replace`: replace existing CC meta
 */
export type GstLine21DecoderMode = 'add' | 'drop' | 'replace';

export interface GstCCCombinerProperties extends library.GstAggregatorProperties {
  /** Maximum number of buffers to queue for scheduling. Default 30. Takes effect up to READY. */
  maxScheduled?: number;
  /** Whether to output padding packets when schedule=true. Default true. Takes effect up to READY. */
  outputPadding?: boolean;
  /** Schedule caption buffers so that exactly one is output per video frame. Default true. Takes effect up to READY. */
  schedule?: boolean;
}

export interface GstCCConverterProperties extends library.GstBaseTransformProperties {
  /** Select which CDP sections to store in CDP packets. Default `time-code`, `cc-data`, `cc-svc-info`. */
  cdpMode?: T.Flags<GstCCConverterCDPMode>;
}

export interface GstCCExtractorProperties extends library.GstObjectProperties {
  /** Remove caption meta from outgoing video buffers. Default false. */
  removeCaptionMeta?: boolean;
}

export interface GstCeaCcOverlayProperties extends library.GstObjectProperties {
  /** Pango font description of font to be used for rendering. See documentation of pango_font_description_from_string for syntax. this will override closed caption stream specified font style/pen size. Default: empty. */
  fontDesc?: string | null;
  /** Service number. Service 1 is designated as the Primary Caption Service, Service 2 is the Secondary Language Service. Range -1 to 63. Default 1. */
  serviceNumber?: number;
  /** Whether to render the text string. Default false. */
  silent?: boolean;
  /** Window's Horizontal position. Default `center`. */
  windowHPos?: GstCeaCcOverlayWinHPos;
}

export interface GstLine21DecoderProperties extends library.GstBaseTransformProperties {
  /** Control whether and how detected CC meta should be inserted in the list of existing CC meta on a frame (if any). Default `add`. */
  mode?: GstLine21DecoderMode;
  /** Whether line 21 decoding should only be attempted when the input resolution matches NTSC. Default false. */
  ntscOnly?: boolean;
}

export interface GstLine21EncoderProperties extends library.GstBaseTransformProperties {
  /** Remove encoded caption meta from outgoing video buffers. Default false. */
  removeCaptionMeta?: boolean;
}

export interface cc708overlay {
  properties: GstCeaCcOverlayProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    cc_sink: T.Template<'sink', 'always', 'closedcaption/x-cea-708'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
    video_sink: T.Template<'sink', 'always', 'video/x-raw'>;
  };
}

export interface cccombiner {
  properties: GstCCCombinerProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstAggregatorSignals;
  actions: {};
  pads: {
    caption: T.Template<'sink', 'request', 'closedcaption/x-cea-608' | 'closedcaption/x-cea-708', 'GstAggregatorPad'>;
    sink: T.Template<'sink', 'always', string, 'GstAggregatorPad'>;
    src: T.Template<'src', 'always', string, 'GstAggregatorPad'>;
  };
}

export interface ccconverter {
  properties: GstCCConverterProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'closedcaption/x-cea-608' | 'closedcaption/x-cea-708'>;
    src: T.Template<'src', 'always', 'closedcaption/x-cea-608' | 'closedcaption/x-cea-708'>;
  };
}

export interface ccextractor {
  properties: GstCCExtractorProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    caption: T.Template<'src', 'sometimes', 'closedcaption/x-cea-608' | 'closedcaption/x-cea-708'>;
    sink: T.Template<'sink', 'always', string>;
    src: T.Template<'src', 'always', string>;
  };
}

export interface line21decoder {
  properties: GstLine21DecoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface line21encoder {
  properties: GstLine21EncoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}
