// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin videomixer 1.22.0 of gst-plugins-good (https://tracker.debian.org/pkg/gst-plugins-good1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

/**
 * - `checker`: Checker pattern
 * - `black`: Black
 * - `white`: White
 * - `transparent`: Transparent Background to enable further mixing
 */
export type GstVideoMixer2Background = 'checker' | 'black' | 'white' | 'transparent';

export interface GstVideoMixer2Properties extends library.GstObjectProperties {
  /** Background type. Default `checker`. */
  background?: GstVideoMixer2Background;
}

export interface GstVideoMixer2Signals extends library.GstElementSignals, library.GstChildProxySignals {
}

export interface videomixer {
  properties: GstVideoMixer2Properties;
  readOnly: library.GstObjectReadOnly;
  signals: GstVideoMixer2Signals;
  actions: {};
  pads: {
    'sink_%u': T.Template<'sink', 'request', 'video/x-raw'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}
