// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin wavparse 1.22.0 of gst-plugins-good (https://tracker.debian.org/pkg/gst-plugins-good1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

export interface GstWavParseProperties extends library.GstObjectProperties {
  /** Ignore length from the Wave header. Default false. */
  ignoreLength?: boolean;
}

export interface wavparse {
  properties: GstWavParseProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-rf64' | 'audio/x-wav'>;
    src: T.Template<'src', 'always', 'application/x-ogg-avi' | 'audio/AMR' | 'audio/AMR-WB' | 'audio/mpeg' | 'audio/ms-gsm' | 'audio/x-ac3' | 'audio/x-adpcm' | 'audio/x-alaw' | 'audio/x-dts' | 'audio/x-mulaw' | 'audio/x-raw' | 'audio/x-siren' | 'audio/x-truespeech' | 'audio/x-vnd.sony.atrac3' | 'audio/x-vorbis' | 'audio/x-voxware' | 'audio/x-wma' | 'audio/x-wms'>;
  };
}
