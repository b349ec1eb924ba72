// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin vorbis 1.22.0 of gst-plugins-base (https://tracker.debian.org/pkg/gst-plugins-base1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

export interface GstVorbisEncProperties extends library.GstAudioEncoderProperties {
  /** Attempt to encode at a bitrate averaging this (in bps). This uses the bitrate management engine, and is not recommended for most users. Quality is a better alternative. (-1 == disabled). Range -1 to 250001. Default -1. */
  bitrate?: number;
  /** Enable bitrate management engine. Default false. */
  managed?: boolean;
  /** Specify a maximum bitrate (in bps). Useful for streaming applications. (-1 == disabled). Range -1 to 250001. Default -1. */
  maxBitrate?: number;
  /** Specify a minimum bitrate (in bps). Useful for encoding for a fixed-size channel. (-1 == disabled). Range -1 to 250001. Default -1. */
  minBitrate?: number;
  /** Specify quality instead of specifying a particular bitrate. Range -0.1 to 1. Default 0.3. */
  quality?: number;
}

export interface GstVorbisEncReadOnly extends library.GstAudioEncoderReadOnly {
  /** The last status message. */
  lastMessage: string | null;
}

export interface vorbisdec {
  properties: library.GstAudioDecoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-vorbis'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface vorbisenc {
  properties: GstVorbisEncProperties;
  readOnly: GstVorbisEncReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-raw'>;
    src: T.Template<'src', 'always', 'audio/x-vorbis'>;
  };
}

export interface vorbisparse {
  properties: library.GstObjectProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-vorbis'>;
    src: T.Template<'src', 'always', 'audio/x-vorbis'>;
  };
}

export interface vorbistag {
  properties: library.GstObjectProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-vorbis'>;
    src: T.Template<'src', 'always', 'audio/x-vorbis'>;
  };
}
