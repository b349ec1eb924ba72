// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin audioresample 1.22.0 of gst-plugins-base (https://tracker.debian.org/pkg/gst-plugins-base1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

export type GstAudioResamplerFilterInterpolation = 'none' | 'linear' | 'cubic';

export type GstAudioResamplerFilterMode = 'interpolated' | 'full' | 'auto';

export type GstAudioResamplerMethod = 'nearest' | 'linear' | 'cubic' | 'blackman-nuttall' | 'kaiser';

export interface GstAudioResampleProperties extends library.GstBaseTransformProperties {
  /** Resample quality with 0 being the lowest and 10 being the best. Range 0 to 10. Default 4. */
  quality?: number;
  /** What resample method to use. Default `kaiser`. */
  resampleMethod?: GstAudioResamplerMethod;
  /** Memory usage threshold to use if sinc filter mode is AUTO, given in bytes. Default 1048576. */
  sincFilterAutoThreshold?: number;
  /** How to interpolate the sinc filter table. Default `cubic`. */
  sincFilterInterpolation?: GstAudioResamplerFilterInterpolation;
  /** What sinc filter table mode to use. Default `auto`. */
  sincFilterMode?: GstAudioResamplerFilterMode;
}

export interface audioresample {
  properties: GstAudioResampleProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-raw'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}
