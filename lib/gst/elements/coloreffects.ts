// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin coloreffects 1.22.0 of gst-plugins-bad (https://tracker.debian.org/pkg/gst-plugins-bad1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

/**
 * - `none`: Do nothing preset
 * - `heat`: Fake heat camera toning
 * - `sepia`: Sepia toning
 * - `xray`: Invert and slightly shade to blue
 * - `xpro`: Cross processing toning
 * - `yellowblue`: Yellow foreground Blue background color filter
 */
export type GstColorEffectsPreset = 'none' | 'heat' | 'sepia' | 'xray' | 'xpro' | 'yellowblue';

export interface GstChromaHoldProperties extends library.GstBaseTransformProperties {
  /** The Blue target. Default 0. */
  targetB?: number;
  /** The Green target. Default 0. */
  targetG?: number;
  /** The Red target. Default 255. */
  targetR?: number;
  /** Tolerance for the target color. Range 0 to 180. Default 30. */
  tolerance?: number;
}

export interface GstColorEffectsProperties extends library.GstBaseTransformProperties {
  /** Color effect preset to use. Default `none`. */
  preset?: GstColorEffectsPreset;
}

export interface chromahold {
  properties: GstChromaHoldProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface coloreffects {
  properties: GstColorEffectsProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}
