// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin ldac 1.22.0 of gst-plugins-bad (https://tracker.debian.org/pkg/gst-plugins-bad1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

export type GstLdacEqmid = 'hq' | 'sq' | 'mq';

export interface GstLdacEncProperties extends library.GstAudioEncoderProperties {
  /** Encode Quality Mode Index. 0: High Quality 1: Standard Quality 2: Mobile Use Quality. Default `sq`. */
  eqmid?: GstLdacEqmid;
}

export interface ldacenc {
  properties: GstLdacEncProperties;
  readOnly: library.GstAudioEncoderReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-raw'>;
    src: T.Template<'src', 'always', 'audio/x-ldac'>;
  };
}
