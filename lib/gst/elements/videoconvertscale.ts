// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin videoconvertscale 1.22.0 of gst-plugins-base (https://tracker.debian.org/pkg/gst-plugins-base1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

export type GstVideoAlphaMode = 'copy' | 'set' | 'mult';

export type GstVideoChromaMode = 'full' | 'upsample-only' | 'downsample-only' | 'none';

export type GstVideoDitherMethod = 'none' | 'verterr' | 'floyd-steinberg' | 'sierra-lite' | 'bayer';

export type GstVideoGammaMode = 'none' | 'remap';

export type GstVideoMatrixMode = 'full' | 'input-only' | 'output-only' | 'none';

export type GstVideoPrimariesMode = 'none' | 'merge-only' | 'fast';

export type GstVideoResamplerMethod = 'nearest' | 'linear' | 'cubic' | 'sinc' | 'lanczos';

/**
 * - `nearest-neighbour`: Nearest Neighbour
 * - `bilinear`: Bilinear (2-tap)
 * - `4-tap`: 4-tap Sinc
 * - `lanczos`: Lanczos
 * - `bilinear2`: Bilinear (multi-tap)
 * - `sinc`: Sinc (multi-tap)
 * - `hermite`: Hermite (multi-tap)
 * - `spline`: Spline (multi-tap)
 * - `catrom`: Catmull-Rom (multi-tap)
 * - `mitchell`: Mitchell (multi-tap)
 */
export type GstVideoScaleMethod = 'nearest-neighbour' | 'bilinear' | '4-tap' | 'lanczos' | 'bilinear2' | 'sinc' | 'hermite' | 'spline' | 'catrom' | 'mitchell';

export interface GstVideoConvertScaleProperties extends library.GstBaseTransformProperties {
  /** Add black borders if necessary to keep the display aspect ratio. Default true. */
  addBorders?: boolean;
  /** Alpha Mode to use. Default `copy`. */
  alphaMode?: GstVideoAlphaMode;
  /** Alpha Value to use. Range 0 to 1. Default 1. */
  alphaValue?: number;
  /** Chroma Resampling Mode. Default `full`. */
  chromaMode?: GstVideoChromaMode;
  /** Chroma resampler method. Default `linear`. */
  chromaResampler?: GstVideoResamplerMethod;
  /** Apply dithering while converting. Default `bayer`. */
  dither?: GstVideoDitherMethod;
  /** Quantizer to use. Default 1. */
  ditherQuantization?: number;
  /** Size of filter envelope. Range 1 to 5. Default 2. */
  envelope?: number;
  /** Gamma Conversion Mode. Default `none`. */
  gammaMode?: GstVideoGammaMode;
  /** Matrix Conversion Mode. Default `full`. */
  matrixMode?: GstVideoMatrixMode;
  /** method. Default `bilinear`. */
  method?: GstVideoScaleMethod;
  /** Maximum number of threads to use. Default 1. */
  nThreads?: number;
  /** Primaries Conversion Mode. Default `none`. */
  primariesMode?: GstVideoPrimariesMode;
  /** Sharpening. Range 0 to 1. Default 0. */
  sharpen?: number;
  /** Sharpness of filter. Range 0.5 to 1.5. Default 1. */
  sharpness?: number;
}

export interface GstVideoScaleProperties extends GstVideoConvertScaleProperties {
  /** Decode gamma before scaling. Default false. */
  gammaDecode?: boolean;
}

export interface videoconvert {
  properties: GstVideoConvertScaleProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface videoconvertscale {
  properties: GstVideoConvertScaleProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface videoscale {
  properties: GstVideoScaleProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}
