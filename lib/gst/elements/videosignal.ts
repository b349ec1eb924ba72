// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin videosignal 1.22.0 of gst-plugins-bad (https://tracker.debian.org/pkg/gst-plugins-bad1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

export interface GstSimpleVideoMarkProperties extends library.GstBaseTransformProperties {
  /** The offset from the bottom border where the pattern starts. Range 0 to 2147483647. Default 0. */
  bottomOffset?: number;
  /** Enable or disable the filter. Default true. */
  enabled?: boolean;
  /** The offset from the left border where the pattern starts. Range 0 to 2147483647. Default 0. */
  leftOffset?: number;
  /** The number of pattern markers. Range 0 to 2147483647. Default 4. */
  patternCount?: number;
  /** The extra data pattern markers. Default 10. */
  patternData?: T.Int64;
  /** The number of extra data pattern markers. Range 0 to 64. Default 5. */
  patternDataCount?: number;
  /** The height of the pattern markers. Range 1 to 2147483647. Default 16. */
  patternHeight?: number;
  /** The width of the pattern markers. Range 1 to 2147483647. Default 4. */
  patternWidth?: number;
}

export interface GstSimpleVideoMarkDetectProperties extends library.GstBaseTransformProperties {
  /** The offset from the bottom border where the pattern starts. Range 0 to 2147483647. Default 0. */
  bottomOffset?: number;
  /** The offset from the left border where the pattern starts. Range 0 to 2147483647. Default 0. */
  leftOffset?: number;
  /** Post detected data as bus messages. Default true. */
  message?: boolean;
  /** The center of the black/white separation (0.0 = lowest, 1.0 highest). Range 0 to 1. Default 0.5. */
  patternCenter?: number;
  /** The number of pattern markers. Range 0 to 2147483647. Default 4. */
  patternCount?: number;
  /** The number of extra data pattern markers. Range 0 to 2147483647. Default 5. */
  patternDataCount?: number;
  /** The height of the pattern markers. Range 1 to 2147483647. Default 16. */
  patternHeight?: number;
  /** The sensitivity around the center for detecting the markers (0.0 = lowest, 1.0 highest). Range 0 to 1. Default 0.3. */
  patternSensitivity?: number;
  /** The width of the pattern markers. Range 1 to 2147483647. Default 4. */
  patternWidth?: number;
}

export interface GstVideoAnalyseProperties extends library.GstBaseTransformProperties {
  /** Post statics messages. Default true. */
  message?: boolean;
}

export interface simplevideomark {
  properties: GstSimpleVideoMarkProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface simplevideomarkdetect {
  properties: GstSimpleVideoMarkDetectProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface videoanalyse {
  properties: GstVideoAnalyseProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}
