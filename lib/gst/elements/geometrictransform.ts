// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin geometrictransform 1.22.0 of gst-plugins-bad (https://tracker.debian.org/pkg/gst-plugins-bad1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

/**
 * - `ignore`: Ignore
 * - `clamp`: Clamp
 * - `wrap`: Wrap
 */
export type GstGeometricTransformOffEdgesPixelsMethod = 'ignore' | 'clamp' | 'wrap';

/**
 * - `left`: Split horizontally and reflect left into right
 * - `right`: Split horizontally and reflect right into left
 * - `top`: Split vertically and reflect top into bottom
 * - `bottom`: Split vertically and reflect bottom into top
 */
export type GstMirrorMode = 'left' | 'right' | 'top' | 'bottom';

export interface GstBulgeProperties extends GstCircleGeometricTransformProperties {
  /** Zoom of the bulge effect. Range 1 to 100. Default 3. */
  zoom?: number;
}

export interface GstCircleProperties extends GstCircleGeometricTransformProperties {
  /** Angle at which the arc starts in radians. Range -1.797693e+308 to 1.797693e+308. Default 0. */
  angle?: number;
  /** Height of the arc. Range 0 to 2147483647. Default 20. */
  height?: number;
  /** Length of the arc in radians. Range -1.797693e+308 to 1.797693e+308. Default 3.141593. */
  spreadAngle?: number;
}

export interface GstCircleGeometricTransformProperties extends GstGeometricTransformProperties {
  /** radius of the circle_geometric_transform effect. Range 0 to 1. Default 0.35. */
  radius?: number;
  /** X axis center of the circle_geometric_transform effect. Range 0 to 1. Default 0.5. */
  xCenter?: number;
  /** Y axis center of the circle_geometric_transform effect. Range 0 to 1. Default 0.5. */
  yCenter?: number;
}

export interface GstDiffuseProperties extends GstGeometricTransformProperties {
  /** Scale of the texture. Range 1 to 1.797693e+308. Default 4. */
  scale?: number;
}

export interface GstGeometricTransformProperties extends library.GstBaseTransformProperties {
  /** What to do with off edge pixels. Default `ignore`. */
  offEdgePixels?: GstGeometricTransformOffEdgesPixelsMethod;
}

export interface GstKaleidoscopeProperties extends GstCircleGeometricTransformProperties {
  /** primary angle in radians of the kaleidoscope effect. Range -1.797693e+308 to 1.797693e+308. Default 0. */
  angle?: number;
  /** secondary angle in radians of the kaleidoscope effect. Range -1.797693e+308 to 1.797693e+308. Default 0. */
  angle2?: number;
  /** Number of sides of the kaleidoscope. Range 2 to 2147483647. Default 3. */
  sides?: number;
}

export interface GstMarbleProperties extends GstGeometricTransformProperties {
  /** Amount of effect. Range 0 to 1. Default 1. */
  amount?: number;
  /** Turbulence of the effect. Range 0 to 1. Default 1. */
  turbulence?: number;
  /** X scale of the texture. Range 0 to 1.797693e+308. Default 4. */
  xScale?: number;
  /** Y scale of the texture. Range 0 to 1.797693e+308. Default 4. */
  yScale?: number;
}

export interface GstMirrorProperties extends GstGeometricTransformProperties {
  /** How to split the video frame and which side reflect. Default `left`. */
  mode?: GstMirrorMode;
}

export interface GstPerspectiveProperties extends GstGeometricTransformProperties {
  /** Matrix of dimension 3x3 to use in the 2D transform, passed as an array of 9 elements in row-major order. */
  matrix?: readonly number[];
}

export interface GstPinchProperties extends GstCircleGeometricTransformProperties {
  /** intensity of the pinch effect. Range -1 to 1. Default 0.5. */
  intensity?: number;
}

export interface GstRotateProperties extends GstGeometricTransformProperties {
  /** Angle by which the picture is rotated, in radians. Range -1.797693e+308 to 1.797693e+308. Default 0. */
  angle?: number;
}

export interface GstSphereProperties extends GstCircleGeometricTransformProperties {
  /** refraction index. Range -1.797693e+308 to 1.797693e+308. Default 1.5. */
  refraction?: number;
}

export interface GstSquareProperties extends GstGeometricTransformProperties {
  /** Height of the square, relative to the frame height. Range 0 to 1. Default 0.5. */
  height?: number;
  /** Width of the square, relative to the frame width. Range 0 to 1. Default 0.5. */
  width?: number;
  /** Zoom amount in the center region. Range 1 to 100. Default 2. */
  zoom?: number;
}

export interface GstStretchProperties extends GstCircleGeometricTransformProperties {
  /** Intensity of the stretch effect. Range 0 to 1. Default 0.5. */
  intensity?: number;
}

export interface GstTwirlProperties extends GstCircleGeometricTransformProperties {
  /** This is the angle in radians by which pixels at the nearest edge of the image will move. Range -1.797693e+308 to 1.797693e+308. Default 3.141593. */
  angle?: number;
}

export interface GstWaterRippleProperties extends GstCircleGeometricTransformProperties {
  /** amplitude. Range -1.797693e+308 to 1.797693e+308. Default 10. */
  amplitude?: number;
  /** phase. Range -1.797693e+308 to 1.797693e+308. Default 0. */
  phase?: number;
  /** wavelength. Range -1.797693e+308 to 1.797693e+308. Default 16. */
  wavelength?: number;
}

export interface bulge {
  properties: GstBulgeProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface circle {
  properties: GstCircleProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface diffuse {
  properties: GstDiffuseProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface fisheye {
  properties: GstGeometricTransformProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface kaleidoscope {
  properties: GstKaleidoscopeProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface marble {
  properties: GstMarbleProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface mirror {
  properties: GstMirrorProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface perspective {
  properties: GstPerspectiveProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface pinch {
  properties: GstPinchProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface rotate {
  properties: GstRotateProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface sphere {
  properties: GstSphereProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface square {
  properties: GstSquareProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface stretch {
  properties: GstStretchProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface tunnel {
  properties: GstCircleGeometricTransformProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface twirl {
  properties: GstTwirlProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface waterripple {
  properties: GstWaterRippleProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}
