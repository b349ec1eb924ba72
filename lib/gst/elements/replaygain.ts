// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin replaygain 1.22.0 of gst-plugins-good (https://tracker.debian.org/pkg/gst-plugins-good1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

export interface GstRgAnalysisProperties extends library.GstBaseTransformProperties {
  /** Analyze even if ReplayGain tags exist. Default true. */
  forced?: boolean;
  /** Post statics messages. Default false. */
  message?: boolean;
  /** Number of remaining album tracks. Range 0 to 2147483647. Default 0. */
  numTracks?: number;
  /** Reference level [dB]. Range 0 to 150. Default 89. */
  referenceLevel?: number;
}

export interface GstRgLimiterProperties extends library.GstBaseTransformProperties {
  /** Enable processing. Default true. */
  enabled?: boolean;
}

export interface GstRgVolumeProperties extends library.GstBinProperties {
  /** Prefer album over track gain. Default true. */
  albumMode?: boolean;
  /** Gain for streams missing tags [dB]. Range -60 to 60. Default 0. */
  fallbackGain?: number;
  /** Extra headroom [dB]. Range 0 to 60. Default 0. */
  headroom?: number;
  /** Extra gain [dB]. Range -60 to 60. Default 0. */
  preAmp?: number;
}

export interface GstRgVolumeReadOnly extends library.GstObjectReadOnly {
  /** Applied gain [dB]. Range -120 to 120. Default 0. */
  resultGain: number;
  /** Applicable gain [dB]. Range -120 to 120. Default 0. */
  targetGain: number;
}

export interface rganalysis {
  properties: GstRgAnalysisProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-raw'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface rglimiter {
  properties: GstRgLimiterProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-raw'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface rgvolume {
  properties: GstRgVolumeProperties;
  readOnly: GstRgVolumeReadOnly;
  signals: library.GstBinSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-raw'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}
