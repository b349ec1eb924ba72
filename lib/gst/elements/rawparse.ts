// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin rawparse 1.22.0 of gst-plugins-base (https://tracker.debian.org/pkg/gst-plugins-base1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

/**
 * - `alaw`: A-Law
 * - `mulaw`: µ-Law
 */
export type GstRawAudioParseFormat = 'pcm' | 'alaw' | 'mulaw';

export interface GstRawAudioParseProperties extends GstRawBaseParseProperties {
  /** Channel positions used on the output. */
  channelPositions?: readonly library.GstAudioChannelPosition[];
  /** Format of the raw audio stream. Default `pcm`. */
  format?: GstRawAudioParseFormat;
  /** True if audio has interleaved layout. Default true. */
  interleaved?: boolean;
  /** Number of channels in raw stream. Range 1 to 2147483647. Default 2. */
  numChannels?: number;
  /** Format of audio samples in PCM stream (ignored if format property is not set to pcm). Default `unknown`. */
  pcmFormat?: library.GstAudioFormat;
  /** Rate of audio samples in raw stream. Range 1 to 2147483647. Default 44100. */
  sampleRate?: number;
}

export interface GstRawBaseParseProperties extends library.GstBaseParseProperties {
  /** Use the sink caps for defining the output format. Default false. */
  useSinkCaps?: boolean;
}

export interface GstRawVideoParseProperties extends GstRawBaseParseProperties {
  /** The video source colorimetry. Cannot be read. */
  colorimetry?: string | null;
  /** Format of frames in raw stream. Default `i420`. */
  format?: library.GstVideoFormat;
  /** Size of a frame (0 = frames are tightly packed together). Default 0. */
  frameSize?: number;
  /** Rate of frames in raw stream. Default 25/1. */
  framerate?: T.FractionInput;
  /** Height of frames in raw stream. Range 0 to 2147483647. Default 240. */
  height?: number;
  /** True if frames in raw stream are interlaced. Default false. */
  interlaced?: boolean;
  /** Pixel aspect ratio of frames in raw stream. Default 1/1. */
  pixelAspectRatio?: T.FractionInput;
  /** Offsets of the planes in bytes (e.g. plane-offsets="<0,76800>"). */
  planeOffsets?: readonly number[];
  /** Strides of the planes in bytes (e.g. plane-strides="<320,320>"). */
  planeStrides?: readonly number[];
  /** True if top field in frames in raw stream come first (not used if frames aren't interlaced). Default false. */
  topFieldFirst?: boolean;
  /** Width of frames in raw stream. Range 0 to 2147483647. Default 320. */
  width?: number;
}

export interface rawaudioparse {
  properties: GstRawAudioParseProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-alaw' | 'audio/x-mulaw' | 'audio/x-raw' | 'audio/x-unaligned-raw'>;
    src: T.Template<'src', 'always', 'audio/x-alaw' | 'audio/x-mulaw' | 'audio/x-raw'>;
  };
}

export interface rawvideoparse {
  properties: GstRawVideoParseProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  writeOnly: 'colorimetry';
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-raw' | 'video/x-unaligned-raw'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface unalignedaudioparse {
  properties: library.GstBinProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstBinSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-unaligned-raw'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface unalignedvideoparse {
  properties: library.GstBinProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstBinSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-unaligned-raw'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}
