// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin matroska 1.22.0 of gst-plugins-good (https://tracker.debian.org/pkg/gst-plugins-good1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

export interface GstMatroskaDemuxProperties extends library.GstObjectProperties {
  /** Maximum backtrack distance in seconds when seeking without and index in pull mode and search for a keyframe (0 = disable backtracking). Default 30. */
  maxBacktrackDistance?: number;
  /** The demuxer sends out segment events for skipping gaps longer than this (0 = disabled). Default 2000000000. */
  maxGapTime?: T.Int64;
}

export interface GstMatroskaMuxProperties extends library.GstObjectProperties {
  /** An offset to add to all clusters/blocks (in nanoseconds). Default 0. */
  clusterTimestampOffset?: T.Int64;
  /** Date and time of creation. This will be used for the DateUTC field. NULL means that the current time will be used. */
  creationTime?: unknown;
  /** A new cluster will be created if its duration exceeds this value. 0 means no maximum duration. Range 0 to 9223372036854775807. Default 65535000000. */
  maxClusterDuration?: T.Int64;
  /** Desired cluster duration as nanoseconds. A new cluster will be created irrespective of this property if a force key unit event is received. 0 means create a new cluster for each video keyframe or for each audio buffer in audio only streams. Range 0 to 9223372036854775807. Default 500000000. */
  minClusterDuration?: T.Int64;
  /** An index entry is created every so many nanoseconds. Range 0 to 9223372036854775807. Default 0. */
  minIndexInterval?: T.Int64;
  /** Offsets all streams so that the earliest stream starts at 0. Default false. */
  offsetToZero?: boolean;
  /** If set to true, the output should be as if it is to be streamed and hence no indexes written or duration written. Default false. */
  streamable?: boolean;
  /** TimecodeScale used to calculate the Raw Timecode of a Block. Range 1 to 1000000000. Default 1000000. */
  timecodescale?: T.Int64;
  /** This parameter determines what Matroska features can be used. Range 1 to 2. Default 2. */
  version?: number;
  /** The name the application that creates the matroska file. */
  writingApp?: string | null;
}

export interface matroskademux {
  properties: GstMatroskaDemuxProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    'audio_%u': T.Template<'src', 'sometimes', string>;
    sink: T.Template<'sink', 'always', 'audio/webm' | 'audio/x-matroska' | 'video/webm' | 'video/x-matroska' | 'video/x-matroska-3d'>;
    'subtitle_%u': T.Template<'src', 'sometimes', 'application/x-ass' | 'application/x-ssa' | 'application/x-subtitle-unknown' | 'application/x-usf' | 'subpicture/x-dvd' | 'subpicture/x-pgs' | 'subtitle/x-kate' | 'text/x-raw'>;
    'video_%u': T.Template<'src', 'sometimes', string>;
  };
}

export interface matroskamux {
  properties: GstMatroskaMuxProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    'audio_%u': T.Template<'sink', 'request', 'audio/G722' | 'audio/mpeg' | 'audio/x-ac3' | 'audio/x-adpcm' | 'audio/x-alaw' | 'audio/x-dts' | 'audio/x-eac3' | 'audio/x-flac' | 'audio/x-mulaw' | 'audio/x-opus' | 'audio/x-pn-realaudio' | 'audio/x-raw' | 'audio/x-speex' | 'audio/x-tta' | 'audio/x-vorbis' | 'audio/x-wma'>;
    src: T.Template<'src', 'always', 'audio/x-matroska' | 'video/x-matroska' | 'video/x-matroska-3d'>;
    'subtitle_%u': T.Template<'sink', 'request', 'application/x-ass' | 'application/x-ssa' | 'application/x-subtitle-unknown' | 'application/x-usf' | 'subpicture/x-dvd' | 'subtitle/x-kate' | 'text/x-raw'>;
    'video_%u': T.Template<'sink', 'request', 'image/jpeg' | 'video/mpeg' | 'video/x-av1' | 'video/x-dirac' | 'video/x-divx' | 'video/x-dv' | 'video/x-ffv' | 'video/x-h263' | 'video/x-h264' | 'video/x-h265' | 'video/x-huffyuv' | 'video/x-msmpeg' | 'video/x-pn-realvideo' | 'video/x-prores' | 'video/x-raw' | 'video/x-theora' | 'video/x-vp8' | 'video/x-vp9' | 'video/x-wmv'>;
  };
}

export interface matroskaparse {
  properties: library.GstObjectProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/webm' | 'audio/x-matroska' | 'video/webm' | 'video/x-matroska' | 'video/x-matroska-3d'>;
    src: T.Template<'src', 'always', 'audio/webm' | 'audio/x-matroska' | 'video/webm' | 'video/x-matroska' | 'video/x-matroska-3d'>;
  };
}

export interface webmmux {
  properties: GstMatroskaMuxProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    'audio_%u': T.Template<'sink', 'request', 'audio/x-opus' | 'audio/x-vorbis'>;
    src: T.Template<'src', 'always', 'audio/webm' | 'video/webm'>;
    'subtitle_%u': T.Template<'sink', 'request', 'application/x-ass' | 'application/x-ssa' | 'application/x-subtitle-unknown' | 'application/x-usf' | 'subpicture/x-dvd' | 'subtitle/x-kate' | 'text/x-raw'>;
    'video_%u': T.Template<'sink', 'request', 'video/x-av1' | 'video/x-vp8' | 'video/x-vp9'>;
  };
}
