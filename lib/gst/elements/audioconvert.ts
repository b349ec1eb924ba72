// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin audioconvert 1.22.0 of gst-plugins-base (https://tracker.debian.org/pkg/gst-plugins-base1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

export type GstAudioDitherMethod = 'none' | 'rpdf' | 'tpdf' | 'tpdf-hf';

export type GstAudioNoiseShapingMethod = 'none' | 'error-feedback' | 'simple' | 'medium' | 'high';

export interface GstAudioConvertProperties extends library.GstBaseTransformProperties {
  /** Selects between different dithering methods. Default `tpdf`. */
  dithering?: GstAudioDitherMethod;
  /** Threshold for the output bit depth at/below which to apply dithering. Range 0 to 32. Default 20. */
  ditheringThreshold?: number;
  /** Transformation matrix for input/output channels. */
  mixMatrix?: readonly (readonly number[])[];
  /** Selects between different noise shaping methods. Default `none`. */
  noiseShaping?: GstAudioNoiseShapingMethod;
}

export interface audioconvert {
  properties: GstAudioConvertProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-raw'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}
