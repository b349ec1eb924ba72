// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin compositor 1.22.0 of gst-plugins-base (https://tracker.debian.org/pkg/gst-plugins-base1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

/**
 * - `checker`: Checker pattern
 * - `black`: Black
 * - `white`: White
 * - `transparent`: Transparent Background to enable further compositing
 */
export type GstCompositorBackground = 'checker' | 'black' | 'white' | 'transparent';

/**
 * - `source`: Source
 * - `over`: Over
 * - `add`: Add
 */
export type GstCompositorOperator = 'source' | 'over' | 'add';

/**
 * - `none`: None: Image is scaled to fill configured destination rectangle without padding or keeping the aspect ratio
 * - `keep-aspect-ratio`: Keep Aspect Ratio: Image is scaled to fit destination rectangle specified by GstCompositorPad:{xpos, ypos, width, height} with preserved aspect ratio. Resulting image will be centered in the destination rectangle with padding if necessary
 */
export type GstCompositorSizingPolicy = 'none' | 'keep-aspect-ratio';

export interface GstCompositorProperties extends GstVideoAggregatorProperties {
  /** Background type. Default `checker`. */
  background?: GstCompositorBackground;
  /** Avoid timing out waiting for inactive pads. Default false. */
  ignoreInactivePads?: boolean;
  /** Maximum number of blending/rendering worker threads to spawn (0 = auto). Range 0 to 2147483647. Default 0. Takes effect up to READY. */
  maxThreads?: number;
  /** If TRUE, then input video is unscaled in that dimension if width or height is 0 (for backwards compatibility). Default true. */
  zeroSizeIsUnscaled?: boolean;
}

export interface GstCompositorSignals extends library.GstAggregatorSignals, library.GstChildProxySignals {
}

export interface GstCompositorPadProperties extends GstVideoAggregatorConvertPadProperties {
  /** Alpha of the picture. Range 0 to 1. Default 1. */
  alpha?: number;
  /** Height of the picture. Default -1. */
  height?: number;
  /** Blending operator to use for blending this pad over the previous ones. Default `over`. */
  operator?: GstCompositorOperator;
  /** Sizing policy to use for image scaling. Default `none`. */
  sizingPolicy?: GstCompositorSizingPolicy;
  /** Width of the picture. Default -1. */
  width?: number;
  /** X Position of the picture. Default 0. */
  xpos?: number;
  /** Y Position of the picture. Default 0. */
  ypos?: number;
}

export interface GstVideoAggregatorProperties extends library.GstAggregatorProperties {
  /** Always operate in live mode and aggregate on timeout regardless of whether any live sources are linked upstream. Default false. Fixed when the element is made. */
  forceLive?: boolean;
}

export interface GstVideoAggregatorConvertPadProperties extends GstVideoAggregatorPadProperties {
  /** A GstStructure describing the configuration that should be used when scaling and converting this pad's video frames. */
  converterConfig?: T.StructureInput;
}

export interface GstVideoAggregatorPadProperties extends library.GstAggregatorPadProperties {
  /** Repeat last buffer for time (in ns, -1=until EOS), behaviour on EOS is not affected. Default 18446744073709551615. */
  maxLastBufferRepeat?: T.Int64;
  /** Repeat the last frame after EOS until all pads are EOS. Default false. */
  repeatAfterEos?: boolean;
  /** Z Order of the picture. Default 0. */
  zorder?: number;
}

export interface GstCompositorPad {
  properties: GstCompositorPadProperties;
  readOnly: library.GstPadReadOnly;
  signals: library.GstAggregatorPadSignals;
  actions: {};
  constructOnly: 'direction';
}

export interface GstVideoAggregatorConvertPad {
  properties: GstVideoAggregatorConvertPadProperties;
  readOnly: library.GstPadReadOnly;
  signals: library.GstAggregatorPadSignals;
  actions: {};
  constructOnly: 'direction';
}

export interface GstVideoAggregatorPad {
  properties: GstVideoAggregatorPadProperties;
  readOnly: library.GstPadReadOnly;
  signals: library.GstAggregatorPadSignals;
  actions: {};
  constructOnly: 'direction';
}

export interface GstVideoAggregatorParallelConvertPad {
  properties: GstVideoAggregatorConvertPadProperties;
  readOnly: library.GstPadReadOnly;
  signals: library.GstAggregatorPadSignals;
  actions: {};
  constructOnly: 'direction';
}

export interface compositor {
  properties: GstCompositorProperties;
  readOnly: library.GstObjectReadOnly;
  signals: GstCompositorSignals;
  actions: {};
  constructOnly: 'forceLive';
  pads: {
    'sink_%u': T.Template<'sink', 'request', 'video/x-raw', 'GstCompositorPad'>;
    src: T.Template<'src', 'always', 'video/x-raw', 'GstAggregatorPad'>;
  };
}
