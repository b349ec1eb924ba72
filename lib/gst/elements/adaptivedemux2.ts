// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin adaptivedemux2 1.22.0 of gst-plugins-good (https://tracker.debian.org/pkg/gst-plugins-good1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

export interface GstAdaptiveDemux2Properties extends library.GstBinProperties {
  /** Limit of the available bitrate to use when switching to alternates. Range 0 to 1. Default 0.8. */
  bandwidthTargetRatio?: number;
  /** Network connection speed to use (0 = automatic) (bits/s). Default 0. */
  connectionBitrate?: number;
  /** Network connection speed to use in kbps (0 = calculate from downloaded fragments). Range 0 to 4294967. Default 0. */
  connectionSpeed?: number;
  /** High watermark for parsed data above which downloads are paused (in fragments, 0=disable). Range 0 to 3.402823e+38. Default 0. */
  highWatermarkFragments?: number;
  /** High watermark for parsed data above which downloads are paused (in ns, 0=disable). Default 30000000000. */
  highWatermarkTime?: T.Int64;
  /** Low watermark for parsed data below which downloads are resumed (in fragments, 0=disable). Range 0 to 3.402823e+38. Default 0. */
  lowWatermarkFragments?: number;
  /** Low watermark for parsed data below which downloads are resumed (in ns, 0=automatic). Default 0. */
  lowWatermarkTime?: T.Int64;
  /** Maximum bitrate to use when switching to alternates (bits/s). Default 0. */
  maxBitrate?: number;
  /** Upper limit on the high watermark for parsed data, above which downloads are paused (in ns, 0=disable). Default 30000000000. */
  maxBufferingTime?: T.Int64;
  /** Minimum bitrate to use when switching to alternates (bits/s). Default 0. */
  minBitrate?: number;
}

export interface GstAdaptiveDemux2ReadOnly extends library.GstObjectReadOnly {
  /** Report of current download bandwidth (based on arriving data) (bits/s). Default 0. */
  currentBandwidth: number;
  /** Currently buffered level of audio track(s) (ns). Default 0. */
  currentLevelTimeAudio: bigint;
  /** Currently buffered level of video track(s) (ns). Default 0. */
  currentLevelTimeVideo: bigint;
}

export interface GstDashDemux2Properties extends GstAdaptiveDemux2Properties {
  /** Max video framerate to select (0/1 = no maximum). Default 0/1. */
  maxVideoFramerate?: T.FractionInput;
  /** Max video height to select (0 = no maximum). Default 0. */
  maxVideoHeight?: number;
  /** Max video width to select (0 = no maximum). Default 0. */
  maxVideoWidth?: number;
  /** Default presentation delay (in seconds, milliseconds or fragments) (e.g. 12s, 2500ms, 3f). Default `10s`. */
  presentationDelay?: string | null;
}

export interface GstHLSDemux2Properties extends GstAdaptiveDemux2Properties {
  /** Initial bitrate to use to choose first alternate (0 = automatic) (bits/s). Default 0. */
  startBitrate?: number;
}

export interface dashdemux2 {
  properties: GstDashDemux2Properties;
  readOnly: GstAdaptiveDemux2ReadOnly;
  signals: library.GstBinSignals;
  actions: {};
  pads: {
    'audio_%02u': T.Template<'src', 'sometimes', string>;
    sink: T.Template<'sink', 'always', 'application/dash+xml'>;
    'subtitle_%02u': T.Template<'src', 'sometimes', string>;
    'video_%02u': T.Template<'src', 'sometimes', string>;
  };
}

export interface hlsdemux2 {
  properties: GstHLSDemux2Properties;
  readOnly: GstAdaptiveDemux2ReadOnly;
  signals: library.GstBinSignals;
  actions: {};
  pads: {
    'audio_%02u': T.Template<'src', 'sometimes', string>;
    sink: T.Template<'sink', 'always', 'application/x-hls'>;
    'subtitle_%02u': T.Template<'src', 'sometimes', string>;
    'video_%02u': T.Template<'src', 'sometimes', string>;
  };
}

export interface mssdemux2 {
  properties: GstAdaptiveDemux2Properties;
  readOnly: GstAdaptiveDemux2ReadOnly;
  signals: library.GstBinSignals;
  actions: {};
  pads: {
    'audio_%02u': T.Template<'src', 'sometimes', string>;
    sink: T.Template<'sink', 'always', 'application/vnd.ms-sstr+xml'>;
    'subtitle_%02u': T.Template<'src', 'sometimes', string>;
    'video_%02u': T.Template<'src', 'sometimes', string>;
  };
}
