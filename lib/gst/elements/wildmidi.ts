// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin wildmidi 1.22.0 of gst-plugins-bad (https://tracker.debian.org/pkg/gst-plugins-bad1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

export interface GstWildmidiDecProperties extends library.GstNonstreamAudioDecoderProperties {
  /** Use enhanced resampling if set to TRUE, or linear interpolation if set to FALSE. Default true. */
  enhancedResampling?: boolean;
  /** Use a logarithmic volume scale if set to TRUE, or a linear scale if set to FALSE. Default true. */
  logVolumeScale?: boolean;
  /** Size of each output buffer, in samples (actual size can be smaller than this during flush or EOS). Range 1 to 1073741823. Default 1024. */
  outputBufferSize?: number;
  /** Whether or not to enable the WildMidi 8 reflection reverb engine to add more depth to the sound. Default false. */
  reverb?: boolean;
}

export interface wildmididec {
  properties: GstWildmidiDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/midi' | 'audio/riff-midi'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}
