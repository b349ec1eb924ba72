// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin dash 1.22.0 of gst-plugins-bad (https://tracker.debian.org/pkg/gst-plugins-bad1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

/**
 * - `ts`: Use mpegtsmux
 * - `mp4`: Use mp4mux
 */
export type GstDashSinkMuxerType = 'ts' | 'mp4';

export interface GstDashDemuxProperties extends library.GstAdaptiveDemuxProperties {
  /**
   * Percentage of the available bandwidth to use when selecting representations (deprecated). Range 0 to 1. Default 0.8.
   * @deprecated
   */
  bandwidthUsage?: number;
  /** Max of bitrate supported by target video decoder (0 = no maximum). Default 0. */
  maxBitrate?: number;
  /**
   * Maximum number of seconds of buffer accumulated during playback(deprecated). Range 2 to 4294967295. Default 30.
   * @deprecated
   */
  maxBufferingTime?: number;
  /** Max video framerate to select (0/1 = no maximum). Default 0/1. */
  maxVideoFramerate?: T.FractionInput;
  /** Max video height to select (0 = no maximum). Default 0. */
  maxVideoHeight?: number;
  /** Max video width to select (0 = no maximum). Default 0. */
  maxVideoWidth?: number;
  /** Default presentation delay (in seconds, milliseconds or fragments) (e.g. 12s, 2500ms, 3f). Default `10s`. */
  presentationDelay?: string | null;
}

export interface GstDashSinkProperties extends library.GstBinProperties {
  /** Provides a dynamic mpd. Default false. */
  dynamic?: boolean;
  /** Provides to the manifest a minimum buffer time in milliseconds. Default 2000. */
  minBufferTime?: T.Int64;
  /** Provides to the manifest a minimum update period in milliseconds. Default 0. */
  minimumUpdatePeriod?: T.Int64;
  /** BaseURL to set in the MPD. */
  mpdBaseurl?: string | null;
  /** filename of the mpd to write. Default `dash.mpd`. */
  mpdFilename?: string | null;
  /** Path where the MPD and its fragents will be written. */
  mpdRootPath?: string | null;
  /** Muxer type to be used by dashsink to generate the fragment. Default `ts`. */
  muxer?: GstDashSinkMuxerType;
  /** Provides the explicit duration of a period in milliseconds. Default 18446744073709551615. */
  periodDuration?: T.Int64;
  /** Send keyframe requests to ensure correct fragmentation. If this is disabled then the input must have keyframes in regular intervals. Default true. */
  sendKeyframeRequests?: boolean;
  /** The target duration in seconds of a segment/file. (0 - disabled, useful for management of segment duration by the streaming server). Default 15. */
  targetDuration?: number;
  /** Use segment list instead of segment template to create the segments. Default false. */
  useSegmentList?: boolean;
}

export interface GstDashSinkSignals extends library.GstBinSignals {
  'get-fragment-stream': (text: string | null) => T.ObjectOrNull;
  'get-playlist-stream': (text: string | null) => T.ObjectOrNull;
}

export interface dashdemux {
  properties: GstDashDemuxProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstBinSignals;
  actions: {};
  pads: {
    'audio_%02u': T.Template<'src', 'sometimes', string>;
    sink: T.Template<'sink', 'always', 'application/dash+xml'>;
    'subtitle_%02u': T.Template<'src', 'sometimes', string>;
    'video_%02u': T.Template<'src', 'sometimes', string>;
  };
}

export interface dashsink {
  properties: GstDashSinkProperties;
  readOnly: library.GstObjectReadOnly;
  signals: GstDashSinkSignals;
  actions: {};
  pads: {
    'audio_%u': T.Template<'sink', 'request', string>;
    'subtitle_%u': T.Template<'sink', 'request', string>;
    'video_%u': T.Template<'sink', 'request', string>;
  };
}
