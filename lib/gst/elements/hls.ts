// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin hls 1.22.0 of gst-plugins-bad (https://tracker.debian.org/pkg/gst-plugins-bad1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

export interface GstHlsSinkProperties extends library.GstBinProperties {
  /** Location of the file to write. Default `segment%05d.ts`. */
  location?: string | null;
  /** Maximum number of files to keep on disk. Once the maximum is reached,old files start to be deleted to make room for new ones. Default 10. */
  maxFiles?: number;
  /** Length of HLS playlist. To allow players to conform to section 6.3.3 of the HLS specification, this should be at least 3. If set to 0, the playlist will be infinite. Default 5. */
  playlistLength?: number;
  /** Location of the playlist to write. Default `playlist.m3u8`. */
  playlistLocation?: string | null;
  /** Location of the playlist to write. */
  playlistRoot?: string | null;
  /** The target duration in seconds of a segment/file. (0 - disabled, useful for management of segment duration by the streaming server). Default 15. */
  targetDuration?: number;
}

export interface GstHlsSink2Properties extends library.GstBinProperties {
  /** Location of the file to write. Default `segment%05d.ts`. */
  location?: string | null;
  /** Maximum number of files to keep on disk. Once the maximum is reached,old files start to be deleted to make room for new ones. Default 10. */
  maxFiles?: number;
  /** Length of HLS playlist. To allow players to conform to section 6.3.3 of the HLS specification, this should be at least 3. If set to 0, the playlist will be infinite. Default 5. */
  playlistLength?: number;
  /** Location of the playlist to write. Default `playlist.m3u8`. */
  playlistLocation?: string | null;
  /** Location of the playlist to write. */
  playlistRoot?: string | null;
  /** Send keyframe requests to ensure correct fragmentation. If this is disabled then the input must have keyframes in regular intervals. Default true. */
  sendKeyframeRequests?: boolean;
  /** The target duration in seconds of a segment/file. (0 - disabled, useful for management of segment duration by the streaming server). Default 15. */
  targetDuration?: number;
}

export interface GstHlsSink2Signals extends library.GstBinSignals {
  'delete-fragment': (text: string | null) => void;
  'get-fragment-stream': (text: string | null) => T.ObjectOrNull;
  'get-playlist-stream': (text: string | null) => T.ObjectOrNull;
}

export interface hlsdemux {
  properties: library.GstAdaptiveDemuxProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstBinSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'application/x-hls'>;
    'src_%u': T.Template<'src', 'sometimes', string>;
  };
}

export interface hlssink {
  properties: GstHlsSinkProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstBinSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', string>;
  };
}

export interface hlssink2 {
  properties: GstHlsSink2Properties;
  readOnly: library.GstObjectReadOnly;
  signals: GstHlsSink2Signals;
  actions: {};
  pads: {
    audio: T.Template<'sink', 'request', string>;
    video: T.Template<'sink', 'request', string>;
  };
}
