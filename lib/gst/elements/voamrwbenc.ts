// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin voamrwbenc 1.22.0 of gst-plugins-bad (https://tracker.debian.org/pkg/gst-plugins-bad1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

export type GstVoAmrWbEncBandMode = 'MR660' | 'MR885' | 'MR1265' | 'MR1425' | 'MR1585' | 'MR1825' | 'MR1985' | 'MR2305' | 'MR2385' | 'MRDTX';

export interface GstVoAmrWbEncProperties extends library.GstAudioEncoderProperties {
  /** Encoding Band Mode (Kbps). Default `MR660`. */
  bandMode?: GstVoAmrWbEncBandMode;
}

export interface voamrwbenc {
  properties: GstVoAmrWbEncProperties;
  readOnly: library.GstAudioEncoderReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-raw'>;
    src: T.Template<'src', 'always', 'audio/AMR-WB'>;
  };
}
