// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin overlaycomposition 1.22.0 of gst-plugins-base (https://tracker.debian.org/pkg/gst-plugins-base1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

export interface GstOverlayCompositionSignals extends library.GstElementSignals {
  'caps-changed': (caps: T.CapsRead, value2: number, value3: number) => void;
  draw: (sample: T.SampleRead) => unknown;
}

export interface overlaycomposition {
  properties: library.GstObjectProperties;
  readOnly: library.GstObjectReadOnly;
  signals: GstOverlayCompositionSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}
