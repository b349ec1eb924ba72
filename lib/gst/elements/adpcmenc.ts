// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin adpcmenc 1.22.0 of gst-plugins-bad (https://tracker.debian.org/pkg/gst-plugins-bad1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

/** - `dvi`: DVI/IMA APDCM */
export type GstADPCMEncLayout = 'dvi';

export interface ADPCMEncProperties extends library.GstAudioEncoderProperties {
  /** Block size for output stream. Range 64 to 8192. Default 1024. */
  blockalign?: number;
  /** Layout for output stream. Default `dvi`. */
  layout?: GstADPCMEncLayout;
}

export interface adpcmenc {
  properties: ADPCMEncProperties;
  readOnly: library.GstAudioEncoderReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-raw'>;
    src: T.Template<'src', 'always', 'audio/x-adpcm'>;
  };
}
