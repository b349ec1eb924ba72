// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin accurip 1.22.0 of gst-plugins-bad (https://tracker.debian.org/pkg/gst-plugins-bad1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

export interface GstAccuripProperties extends library.GstBaseTransformProperties {
  /** Indicate to the CRC calculation algorithm that this is the first track of a set. Default false. */
  firstTrack?: boolean;
  /** Indicate to the CRC calculation algorithm that this is the last track of a set. Default false. */
  lastTrack?: boolean;
}

export interface accurip {
  properties: GstAccuripProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-raw'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}
