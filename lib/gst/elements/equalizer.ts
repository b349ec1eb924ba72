// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin equalizer 1.22.0 of gst-plugins-good (https://tracker.debian.org/pkg/gst-plugins-good1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

export interface GstIirEqualizerSignals extends library.GstElementSignals, library.GstChildProxySignals {
}

export interface GstIirEqualizer10BandsProperties extends library.GstBaseTransformProperties {
  /** gain for the frequency band 29 Hz, ranging from -24 dB to +12 dB. Range -24 to 12. Default 0. */
  band0?: number;
  /** gain for the frequency band 59 Hz, ranging from -24 dB to +12 dB. Range -24 to 12. Default 0. */
  band1?: number;
  /** gain for the frequency band 119 Hz, ranging from -24 dB to +12 dB. Range -24 to 12. Default 0. */
  band2?: number;
  /** gain for the frequency band 237 Hz, ranging from -24 dB to +12 dB. Range -24 to 12. Default 0. */
  band3?: number;
  /** gain for the frequency band 474 Hz, ranging from -24 dB to +12 dB. Range -24 to 12. Default 0. */
  band4?: number;
  /** gain for the frequency band 947 Hz, ranging from -24 dB to +12 dB. Range -24 to 12. Default 0. */
  band5?: number;
  /** gain for the frequency band 1889 Hz, ranging from -24 dB to +12 dB. Range -24 to 12. Default 0. */
  band6?: number;
  /** gain for the frequency band 3770 Hz, ranging from -24 dB to +12 dB. Range -24 to 12. Default 0. */
  band7?: number;
  /** gain for the frequency band 7523 Hz, ranging from -24 dB to +12 dB. Range -24 to 12. Default 0. */
  band8?: number;
  /** gain for the frequency band 15011 Hz, ranging from -24 dB to +12 dB. Range -24 to 12. Default 0. */
  band9?: number;
}

export interface GstIirEqualizer3BandsProperties extends library.GstBaseTransformProperties {
  /** gain for the frequency band 100 Hz, ranging from -24.0 to +12.0. Range -24 to 12. Default 0. */
  band0?: number;
  /** gain for the frequency band 1100 Hz, ranging from -24.0 to +12.0. Range -24 to 12. Default 0. */
  band1?: number;
  /** gain for the frequency band 11 kHz, ranging from -24.0 to +12.0. Range -24 to 12. Default 0. */
  band2?: number;
}

export interface GstIirEqualizerNBandsProperties extends library.GstBaseTransformProperties {
  /** number of different bands to use. Range 1 to 64. Default 10. */
  numBands?: number;
}

export interface equalizer10bands {
  properties: GstIirEqualizer10BandsProperties;
  readOnly: library.GstObjectReadOnly;
  signals: GstIirEqualizerSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-raw'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface equalizer3bands {
  properties: GstIirEqualizer3BandsProperties;
  readOnly: library.GstObjectReadOnly;
  signals: GstIirEqualizerSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-raw'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface equalizerNbands {
  properties: GstIirEqualizerNBandsProperties;
  readOnly: library.GstObjectReadOnly;
  signals: GstIirEqualizerSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-raw'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}
