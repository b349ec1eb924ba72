// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin audiofx 1.22.0 of gst-plugins-good (https://tracker.debian.org/pkg/gst-plugins-good1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

/**
 * - `clip`: Normal clipping (default)
 * - `wrap-negative`: Push overdriven values back from the opposite side
 * - `wrap-positive`: Push overdriven values back from the same side
 * - `none`: No clipping
 */
export type GstAudioAmplifyClippingMethod = 'clip' | 'wrap-negative' | 'wrap-positive' | 'none';

/**
 * - `band-pass`: Band pass (default)
 * - `band-reject`: Band reject
 */
export type GstAudioChebBandMode = 'band-pass' | 'band-reject';

/**
 * - `low-pass`: Low pass (default)
 * - `high-pass`: High pass
 */
export type GstAudioChebLimitMode = 'low-pass' | 'high-pass';

/**
 * - `hard-knee`: Hard Knee (default)
 * - `soft-knee`: Soft Knee (smooth)
 */
export type GstAudioDynamicCharacteristics = 'hard-knee' | 'soft-knee';

/**
 * - `compressor`: Compressor (default)
 * - `expander`: Expander
 */
export type GstAudioDynamicMode = 'compressor' | 'expander';

/**
 * - `psychoacoustic`: Psychoacoustic Panning (default)
 * - `simple`: Simple Panning
 */
export type GstAudioPanoramaMethod = 'psychoacoustic' | 'simple';

/**
 * - `band-pass`: Band pass (default)
 * - `band-reject`: Band reject
 */
export type GstAudioWSincBandMode = 'band-pass' | 'band-reject';

/**
 * - `hamming`: Hamming window (default)
 * - `blackman`: Blackman window
 * - `gaussian`: Gaussian window
 * - `cosine`: Cosine window
 * - `hann`: Hann window
 */
export type GstAudioWSincBandWindow = 'hamming' | 'blackman' | 'gaussian' | 'cosine' | 'hann';

/**
 * - `low-pass`: Low pass (default)
 * - `high-pass`: High pass
 */
export type GstAudioWSincLimitMode = 'low-pass' | 'high-pass';

/**
 * - `hamming`: Hamming window (default)
 * - `blackman`: Blackman window
 * - `gaussian`: Gaussian window
 * - `cosine`: Cosine window
 * - `hann`: Hann window
 */
export type GstAudioWSincLimitWindow = 'hamming' | 'blackman' | 'gaussian' | 'cosine' | 'hann';

export interface GstAudioAmplifyProperties extends library.GstBaseTransformProperties {
  /** Factor of amplification. Range -3.402823e+38 to 3.402823e+38. Default 1. */
  amplification?: number;
  /** Selects how to handle values higher than the maximum. Default `clip`. */
  clippingMethod?: GstAudioAmplifyClippingMethod;
}

export interface GstAudioChebBandProperties extends library.GstBaseTransformProperties {
  /** Start frequency of the band (Hz). Range 0 to 100000. Default 0. */
  lowerFrequency?: number;
  /** Low pass or high pass mode. Default `band-pass`. */
  mode?: GstAudioChebBandMode;
  /** Number of poles to use, will be rounded up to the next multiply of four. Range 4 to 32. Default 4. */
  poles?: number;
  /** Amount of ripple (dB). Range 0 to 200. Default 0.25. */
  ripple?: number;
  /** Type of the chebychev filter. Range 1 to 2. Default 1. */
  type?: number;
  /** Stop frequency of the band (Hz). Range 0 to 100000. Default 0. */
  upperFrequency?: number;
}

export interface GstAudioChebLimitProperties extends library.GstBaseTransformProperties {
  /** Cut off frequency (Hz). Range 0 to 100000. Default 0. */
  cutoff?: number;
  /** Low pass or high pass mode. Default `low-pass`. */
  mode?: GstAudioChebLimitMode;
  /** Number of poles to use, will be rounded up to the next even number. Range 2 to 32. Default 4. */
  poles?: number;
  /** Amount of ripple (dB). Range 0 to 200. Default 0.25. */
  ripple?: number;
  /** Type of the chebychev filter. Range 1 to 2. Default 1. */
  type?: number;
}

export interface GstAudioDynamicProperties extends library.GstBaseTransformProperties {
  /** Selects whether the ratio should be applied smooth (soft-knee) or hard (hard-knee). Default `hard-knee`. */
  characteristics?: GstAudioDynamicCharacteristics;
  /** Selects whether the filter should work on loud samples (compressor) orquiet samples (expander). Default `compressor`. */
  mode?: GstAudioDynamicMode;
  /** Ratio that should be applied. Range 0 to 3.402823e+38. Default 1. */
  ratio?: number;
  /** Threshold until the filter is activated. Range 0 to 1. Default 0. */
  threshold?: number;
}

export interface GstAudioEchoProperties extends library.GstBaseTransformProperties {
  /** Delay of the echo in nanoseconds. Range 1 to 18446744073709551615. Default 1. */
  delay?: T.Int64;
  /** Amount of feedback. Range 0 to 1. Default 0. */
  feedback?: number;
  /** Intensity of the echo. Range 0 to 1. Default 0. */
  intensity?: number;
  /** Maximum delay of the echo in nanoseconds (can't be changed in PLAYING or PAUSED state). Range 1 to 18446744073709551615. Default 1. Takes effect up to READY. */
  maxDelay?: T.Int64;
  /** Delay Surround Channels when TRUE instead of applying an echo effect. Default false. */
  surroundDelay?: boolean;
  /** A bitmask of channels that are considered surround and delayed when surround-delay = TRUE. Range 1 to 18446744073709551615. Default 18446744073709551612. Takes effect up to READY. */
  surroundMask?: T.Int64;
}

export interface GstAudioFIRFilterProperties extends GstAudioFXBaseFIRFilterProperties {
  /** Filter kernel for the FIR filter. */
  kernel?: readonly number[];
  /** Filter latency in samples. Default 0. */
  latency?: T.Int64;
}

export interface GstAudioFIRFilterSignals extends library.GstElementSignals {
  'rate-changed': (value: number) => void;
}

export interface GstAudioFXBaseFIRFilterProperties extends library.GstBaseTransformProperties {
  /** Drains the filter when its coefficients change. Default true. */
  drainOnChanges?: boolean;
  /** Operate in low latency mode. This mode is slower but the latency will only be the filter pre-latency. Can only be changed in states < PAUSED! Default false. */
  lowLatency?: boolean;
}

export interface GstAudioIIRFilterProperties extends library.GstBaseTransformProperties {
  /** Filter coefficients (denominator of transfer function). */
  a?: readonly number[];
  /** Filter coefficients (numerator of transfer function). */
  b?: readonly number[];
}

export interface GstAudioIIRFilterSignals extends library.GstElementSignals {
  'rate-changed': (value: number) => void;
}

export interface GstAudioInvertProperties extends library.GstBaseTransformProperties {
  /** Degree of inversion. Range 0 to 1. Default 0. */
  degree?: number;
}

export interface GstAudioKaraokeProperties extends library.GstBaseTransformProperties {
  /** The Frequency band of the filter. Range 0 to 441. Default 220. */
  filterBand?: number;
  /** The Frequency width of the filter. Range 0 to 100. Default 100. */
  filterWidth?: number;
  /** Level of the effect (1.0 = full). Range 0 to 1. Default 1. */
  level?: number;
  /** Level of the mono channel (1.0 = full). Range 0 to 1. Default 1. */
  monoLevel?: number;
}

export interface GstAudioPanoramaProperties extends library.GstBaseTransformProperties {
  /** Psychoacoustic mode keeps same perceived loudness, simple mode just controls volume of one channel. Default `psychoacoustic`. */
  method?: GstAudioPanoramaMethod;
  /** Position in stereo panorama (-1.0 left -> 1.0 right). Range -1 to 1. Default 0. */
  panorama?: number;
}

export interface GstAudioWSincBandProperties extends GstAudioFXBaseFIRFilterProperties {
  /** Filter kernel length, will be rounded to the next odd number. Range 3 to 256000. Default 101. */
  length?: number;
  /** Cut-off lower frequency (Hz). Range 0 to 100000. Default 0. */
  lowerFrequency?: number;
  /** Band pass or band reject mode. Default `band-pass`. */
  mode?: GstAudioWSincBandMode;
  /** Cut-off upper frequency (Hz). Range 0 to 100000. Default 0. */
  upperFrequency?: number;
  /** Window function to use. Default `hamming`. */
  window?: GstAudioWSincBandWindow;
}

export interface GstAudioWSincLimitProperties extends GstAudioFXBaseFIRFilterProperties {
  /** Cut-off Frequency (Hz). Range 0 to 100000. Default 0. */
  cutoff?: number;
  /** Filter kernel length, will be rounded to the next odd number. Range 3 to 256000. Default 101. */
  length?: number;
  /** Low pass or high pass mode. Default `low-pass`. */
  mode?: GstAudioWSincLimitMode;
  /** Window function to use. Default `hamming`. */
  window?: GstAudioWSincLimitWindow;
}

export interface GstScaletempoProperties extends library.GstBaseTransformProperties {
  /** Percentage of stride to overlap. Range 0 to 1. Default 0.2. */
  overlap?: number;
  /** Length in milliseconds to search for best overlap position. Range 0 to 500. Default 14. */
  search?: number;
  /** Length in milliseconds to output each stride. Range 1 to 5000. Default 30. */
  stride?: number;
}

export interface GstScaletempoReadOnly extends library.GstObjectReadOnly {
  /** Current playback rate. Default 1. */
  rate: number;
}

export interface GstStereoProperties extends library.GstBaseTransformProperties {
  /** active. Default true. */
  active?: boolean;
  /** stereo. Range 0 to 1. Default 0.1. */
  stereo?: number;
}

export interface audioamplify {
  properties: GstAudioAmplifyProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-raw'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface audiochebband {
  properties: GstAudioChebBandProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-raw'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface audiocheblimit {
  properties: GstAudioChebLimitProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-raw'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface audiodynamic {
  properties: GstAudioDynamicProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-raw'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface audioecho {
  properties: GstAudioEchoProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-raw'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface audiofirfilter {
  properties: GstAudioFIRFilterProperties;
  readOnly: library.GstObjectReadOnly;
  signals: GstAudioFIRFilterSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-raw'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface audioiirfilter {
  properties: GstAudioIIRFilterProperties;
  readOnly: library.GstObjectReadOnly;
  signals: GstAudioIIRFilterSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-raw'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface audioinvert {
  properties: GstAudioInvertProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-raw'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface audiokaraoke {
  properties: GstAudioKaraokeProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-raw'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface audiopanorama {
  properties: GstAudioPanoramaProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-raw'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface audiowsincband {
  properties: GstAudioWSincBandProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-raw'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface audiowsinclimit {
  properties: GstAudioWSincLimitProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-raw'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface scaletempo {
  properties: GstScaletempoProperties;
  readOnly: GstScaletempoReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-raw'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface stereo {
  properties: GstStereoProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-raw'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}
