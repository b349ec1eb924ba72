// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin fluidsynthmidi 1.22.0 of gst-plugins-bad (https://tracker.debian.org/pkg/gst-plugins-bad1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

export interface GstFluidDecProperties extends library.GstObjectProperties {
  /** the filename of a soundfont (NULL for default). */
  soundfont?: string | null;
  /** Turn the chorus on or off. Default true. */
  synthChorus?: boolean;
  /** Set the master gain. Range 0 to 10. Default 0.2. */
  synthGain?: number;
  /** The number of simultaneous voices. Range 1 to 65535. Default 256. */
  synthPolyphony?: number;
  /** Turn the reverb on or off. Default true. */
  synthReverb?: boolean;
}

export interface fluiddec {
  properties: GstFluidDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-midi-event'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}
