// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin openmpt 1.22.0 of gst-plugins-bad (https://tracker.debian.org/pkg/gst-plugins-bad1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

export interface GstOpenMptDecProperties extends library.GstNonstreamAudioDecoderProperties {
  /** Length of interpolation filter to use for the samples (0 = internal default). Range 0 to 8. Default 0. */
  filterLength?: number;
  /** Gain to apply to the playback, in millibel. Range -2147483647 to 2147483647. Default 0. */
  masterGain?: number;
  /** Size of each output buffer, in samples (actual size can be smaller than this during flush or EOS). Range 1 to 268435455. Default 1024. */
  outputBufferSize?: number;
  /** Degree of separation for stereo channels, in percent. Range 0 to 400. Default 100. */
  stereoSeparation?: number;
  /** Volume ramping strength; higher value -> slower ramping (-1 = internal default). Range -1 to 10. Default -1. */
  volumeRamping?: number;
}

export interface openmptdec {
  properties: GstOpenMptDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-mod'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}
