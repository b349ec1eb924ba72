// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin audiofxbad 1.22.0 of gst-plugins-bad (https://tracker.debian.org/pkg/gst-plugins-bad1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

export interface GstAudioChannelMixProperties extends library.GstBaseTransformProperties {
  /** Left channel to left channel gain. Range -1.797693e+308 to 1.797693e+308. Default 1. */
  leftToLeft?: number;
  /** Left channel to right channel gain. Range -1.797693e+308 to 1.797693e+308. Default 0. */
  leftToRight?: number;
  /** Right channel to left channel gain. Range -1.797693e+308 to 1.797693e+308. Default 0. */
  rightToLeft?: number;
  /** Right channel to right channel gain. Range -1.797693e+308 to 1.797693e+308. Default 1. */
  rightToRight?: number;
}

export interface audiochannelmix {
  properties: GstAudioChannelMixProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-raw'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}
