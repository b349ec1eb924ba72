// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin navigationtest 1.22.0 of gst-plugins-good (https://tracker.debian.org/pkg/gst-plugins-good1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

export interface GstNavigationtestProperties extends library.GstBaseTransformProperties {
  /** Toggles display of mouse events. Default true. */
  displayMouse?: boolean;
  /** Toggles display of touchscreen events. Default true. */
  displayTouch?: boolean;
}

export interface navigationtest {
  properties: GstNavigationtestProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}
