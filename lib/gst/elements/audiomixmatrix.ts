// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin audiomixmatrix 1.22.0 of gst-plugins-bad (https://tracker.debian.org/pkg/gst-plugins-bad1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

/**
 * - `manual`: Manual mode: please specify input/output channels and transformation matrix
 * - `first-channels`: First channels mode: input/output channels are auto-negotiated, transformation matrix is a truncated identity matrix
 */
export type GstAudioMixMatrixModeType = 'manual' | 'first-channels';

export interface GstAudioMixMatrixProperties extends library.GstBaseTransformProperties {
  /** Output channel mask (-1 means "default for these channels"). Default 0. */
  channelMask?: T.Int64;
  /** How many audio channels we have on the input side. Range 0 to 64. Default 0. */
  inChannels?: number;
  /** Transformation matrix for input/output channels. */
  matrix?: readonly (readonly number[])[];
  /** Whether to auto-negotiate input/output channels and matrix. Default `manual`. */
  mode?: GstAudioMixMatrixModeType;
  /** How many audio channels we have on the output side. Range 0 to 64. Default 0. */
  outChannels?: number;
}

export interface audiomixmatrix {
  properties: GstAudioMixMatrixProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-raw'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}
