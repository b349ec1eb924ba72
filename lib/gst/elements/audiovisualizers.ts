// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin audiovisualizers 1.22.0 of gst-plugins-bad (https://tracker.debian.org/pkg/gst-plugins-bad1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

/**
 * - `dots`: draw dots (default)
 * - `lines`: draw lines
 * - `color-dots`: draw color dots
 * - `color-lines`: draw color lines
 */
export type GstSpaceScopeStyle = 'dots' | 'lines' | 'color-dots' | 'color-lines';

/**
 * - `dots`: draw dots (default)
 * - `lines`: draw lines
 * - `color-dots`: draw color dots
 * - `color-lines`: draw color lines
 */
export type GstWaveScopeStyle = 'dots' | 'lines' | 'color-dots' | 'color-lines';

export interface GstSpaceScopeProperties extends library.GstAudioVisualizerProperties {
  /** Drawing styles for the space scope display. Default `dots`. */
  style?: GstSpaceScopeStyle;
}

export interface GstWaveScopeProperties extends library.GstAudioVisualizerProperties {
  /** Drawing styles for the wave form display. Default `dots`. */
  style?: GstWaveScopeStyle;
}

export interface spacescope {
  properties: GstSpaceScopeProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-raw'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface spectrascope {
  properties: library.GstAudioVisualizerProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-raw'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface synaescope {
  properties: library.GstAudioVisualizerProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-raw'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface wavescope {
  properties: GstWaveScopeProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-raw'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}
