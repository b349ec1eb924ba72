// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin legacyrawparse 1.22.0 of gst-plugins-bad (https://tracker.debian.org/pkg/gst-plugins-bad1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

/**
 * - `raw`: Raw
 * - `alaw`: A-Law
 * - `mulaw`: µ-Law
 */
export type GstAudioParseFormat = 'raw' | 'alaw' | 'mulaw';

export interface GstAudioParseProperties extends library.GstBinProperties {
  /** Channel positions used on the output. */
  channelPositions?: readonly library.GstAudioChannelPosition[];
  /** Number of channels in raw stream. Range 1 to 64. Default 2. */
  channels?: number;
  /** Format of audio samples in raw stream. Default `raw`. */
  format?: GstAudioParseFormat;
  /** True if audio has interleaved layout. Default true. */
  interleaved?: boolean;
  /** Rate of audio samples in raw stream. Range 1 to 2147483647. Default 44100. */
  rate?: number;
  /** Format of audio samples in raw stream. Default `s16le`. */
  rawFormat?: library.GstAudioFormat;
  /** Use the sink caps for the format, only performing timestamping. Default false. */
  useSinkCaps?: boolean;
}

export interface GstVideoParseProperties extends library.GstBinProperties {
  /** Format of images in raw stream. Default `i420`. */
  format?: library.GstVideoFormat;
  /** Frame rate of images in raw stream. Default 25/1. */
  framerate?: T.FractionInput;
  /** Size of an image in raw stream (0: default). Default 0. */
  framesize?: number;
  /** Height of images in raw stream. Range 0 to 2147483647. Default 240. */
  height?: number;
  /** True if video is interlaced. Default false. */
  interlaced?: boolean;
  /** Offset of each planes in bytes using string format: 'o0,o1,o2,o3'. */
  offsets?: string | null;
  /** Pixel aspect ratio of images in raw stream. Default 1/1. */
  pixelAspectRatio?: T.FractionInput;
  /** Stride of each planes in bytes using string format: 's0,s1,s2,s3'. */
  strides?: string | null;
  /** True if top field is earlier than bottom field. Default true. */
  topFieldFirst?: boolean;
  /** Width of images in raw stream. Range 0 to 2147483647. Default 320. */
  width?: number;
}

export interface audioparse {
  properties: GstAudioParseProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstBinSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', string>;
    src: T.Template<'src', 'always', 'audio/x-alaw' | 'audio/x-mulaw' | 'audio/x-raw' | 'audio/x-unaligned-raw'>;
  };
}

export interface videoparse {
  properties: GstVideoParseProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstBinSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', string>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}
