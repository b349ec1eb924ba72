// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin gaudieffects 1.22.0 of gst-plugins-bad (https://tracker.debian.org/pkg/gst-plugins-bad1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

export interface GstBurnProperties extends library.GstBaseTransformProperties {
  /** Adjustment parameter. Range 0 to 256. Default 175. */
  adjustment?: number;
}

export interface GstChromiumProperties extends library.GstBaseTransformProperties {
  /** First edge parameter. Range 0 to 256. Default 200. */
  edgeA?: number;
  /** Second edge parameter. Range 0 to 256. Default 1. */
  edgeB?: number;
}

export interface GstDilateProperties extends library.GstBaseTransformProperties {
  /** Erode parameter. Default false. */
  erode?: boolean;
}

export interface GstExclusionProperties extends library.GstBaseTransformProperties {
  /** Exclusion factor parameter. Range 1 to 175. Default 175. */
  factor?: number;
}

export interface GstGaussianBlurProperties extends library.GstBaseTransformProperties {
  /** Sigma value for gaussian blur (negative for sharpen). Range -20 to 20. Default 1.2. */
  sigma?: number;
}

export interface GstSolarizeProperties extends library.GstBaseTransformProperties {
  /** End parameter. Range 0 to 256. Default 185. */
  end?: number;
  /** Start parameter. Range 0 to 256. Default 50. */
  start?: number;
  /** Threshold parameter. Range 0 to 256. Default 127. */
  threshold?: number;
}

export interface burn {
  properties: GstBurnProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface chromium {
  properties: GstChromiumProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface dilate {
  properties: GstDilateProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface dodge {
  properties: library.GstBaseTransformProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface exclusion {
  properties: GstExclusionProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface gaussianblur {
  properties: GstGaussianBlurProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface solarize {
  properties: GstSolarizeProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}
