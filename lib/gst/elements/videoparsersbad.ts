// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin videoparsersbad 1.22.0 of gst-plugins-bad (https://tracker.debian.org/pkg/gst-plugins-bad1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

export interface GstH264ParseProperties extends library.GstBaseParseProperties {
  /** Send SPS and PPS Insertion Interval in seconds (sprop parameter sets will be multiplexed in the data stream when detected.) (0 = disabled, -1 = send with every IDR frame). Range -1 to 3600. Default 0. */
  configInterval?: number;
  /** Update time code values in Picture Timing SEI if GstVideoTimeCodeMeta is attached to incoming buffer and also Picture Timing SEI exists in the bitstream. To make this property work, SPS must contain VUI and pic_struct_present_flag of VUI must be non-zero. Default false. */
  updateTimecode?: boolean;
}

export interface GstH265ParseProperties extends library.GstBaseParseProperties {
  /** Send VPS, SPS and PPS Insertion Interval in seconds (sprop parameter sets will be multiplexed in the data stream when detected.) (0 = disabled, -1 = send with every IDR frame). Range -1 to 3600. Default 0. */
  configInterval?: number;
}

export interface GstMpeg4VParseProperties extends library.GstBaseParseProperties {
  /** Send Configuration Insertion Interval in seconds (configuration headers will be multiplexed in the data stream when detected.) (0 = disabled, -1 = send with every IDR frame). Range -1 to 3600. Default 0. */
  configInterval?: number;
  /** Drop data until valid configuration data is received either in the stream or through caps. Default true. */
  drop?: boolean;
}

export interface GstMpegvParseProperties extends library.GstBaseParseProperties {
  /** Drop data until valid configuration data is received either in the stream or through caps. Default true. */
  drop?: boolean;
  /** Split frame when encountering GOP. Default false. */
  gopSplit?: boolean;
}

export interface av1parse {
  properties: library.GstBaseParseProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-av1'>;
    src: T.Template<'src', 'always', 'video/x-av1'>;
  };
}

export interface diracparse {
  properties: library.GstBaseParseProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-dirac'>;
    src: T.Template<'src', 'always', 'video/x-dirac'>;
  };
}

export interface h263parse {
  properties: library.GstBaseParseProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-h263'>;
    src: T.Template<'src', 'always', 'video/x-h263'>;
  };
}

export interface h264parse {
  properties: GstH264ParseProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-h264'>;
    src: T.Template<'src', 'always', 'video/x-h264'>;
  };
}

export interface h265parse {
  properties: GstH265ParseProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-h265'>;
    src: T.Template<'src', 'always', 'video/x-h265'>;
  };
}

export interface jpeg2000parse {
  properties: library.GstBaseParseProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'image/jp2' | 'image/x-j2c' | 'image/x-jpc' | 'image/x-jpc-striped'>;
    src: T.Template<'src', 'always', 'image/x-j2c' | 'image/x-jpc' | 'image/x-jpc-striped'>;
  };
}

export interface mpeg4videoparse {
  properties: GstMpeg4VParseProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/mpeg' | 'video/x-divx'>;
    src: T.Template<'src', 'always', 'video/mpeg' | 'video/x-divx'>;
  };
}

export interface mpegvideoparse {
  properties: GstMpegvParseProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/mpeg'>;
    src: T.Template<'src', 'always', 'video/mpeg'>;
  };
}

export interface pngparse {
  properties: library.GstBaseParseProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'image/png'>;
    src: T.Template<'src', 'always', 'image/png'>;
  };
}

export interface vc1parse {
  properties: library.GstBaseParseProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-wmv'>;
    src: T.Template<'src', 'always', 'video/x-wmv'>;
  };
}

export interface vp9parse {
  properties: library.GstBaseParseProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-vp9'>;
    src: T.Template<'src', 'always', 'video/x-vp9'>;
  };
}
