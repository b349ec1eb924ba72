// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin avi 1.22.0 of gst-plugins-good (https://tracker.debian.org/pkg/gst-plugins-good1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

export interface GstAviMuxProperties extends library.GstObjectProperties {
  /** Support for openDML-2.0 (big) AVI files. Default true. */
  bigfile?: boolean;
}

export interface avidemux {
  properties: library.GstObjectProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    'audio_%u': T.Template<'src', 'sometimes', 'application/x-ogg-avi' | 'audio/AMR' | 'audio/AMR-WB' | 'audio/mpeg' | 'audio/ms-gsm' | 'audio/x-ac3' | 'audio/x-adpcm' | 'audio/x-alaw' | 'audio/x-avi-unknown' | 'audio/x-dts' | 'audio/x-mulaw' | 'audio/x-raw' | 'audio/x-siren' | 'audio/x-truespeech' | 'audio/x-vnd.sony.atrac3' | 'audio/x-vorbis' | 'audio/x-voxware' | 'audio/x-wma' | 'audio/x-wms'>;
    sink: T.Template<'sink', 'always', 'video/x-msvideo'>;
    'subpicture_%u': T.Template<'src', 'sometimes', 'subpicture/x-xsub'>;
    'subtitle_%u': T.Template<'src', 'sometimes', 'application/x-subtitle-avi'>;
    'video_%u': T.Template<'src', 'sometimes', 'image/jpeg' | 'image/png' | 'video/mpeg' | 'video/sp5x' | 'video/x-aasc' | 'video/x-apple-video' | 'video/x-asus' | 'video/x-ati-vcr' | 'video/x-avi-unknown' | 'video/x-camstudio' | 'video/x-camtasia' | 'video/x-cineform' | 'video/x-cinepak' | 'video/x-cirrus-logic-accupak' | 'video/x-compressed-yuv' | 'video/x-dirac' | 'video/x-divx' | 'video/x-dv' | 'video/x-ffv' | 'video/x-flash-video' | 'video/x-fraps' | 'video/x-h263' | 'video/x-h264' | 'video/x-h265' | 'video/x-huffyuv' | 'video/x-indeo' | 'video/x-intel-h263' | 'video/x-kmvc' | 'video/x-loco' | 'video/x-mimic' | 'video/x-msmpeg' | 'video/x-msvideocodec' | 'video/x-mszh' | 'video/x-raw' | 'video/x-rle' | 'video/x-theora' | 'video/x-truemotion' | 'video/x-ultimotion' | 'video/x-vmnc' | 'video/x-vp3' | 'video/x-vp5' | 'video/x-vp6' | 'video/x-vp6-flash' | 'video/x-vp7' | 'video/x-vp8' | 'video/x-wmv' | 'video/x-xan' | 'video/x-zlib' | 'video/x-zmbv'>;
  };
}

export interface avimux {
  properties: GstAviMuxProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    'audio_%u': T.Template<'sink', 'request', 'audio/mpeg' | 'audio/x-ac3' | 'audio/x-alaw' | 'audio/x-mulaw' | 'audio/x-raw' | 'audio/x-wma'>;
    src: T.Template<'src', 'always', 'video/x-msvideo'>;
    'video_%u': T.Template<'sink', 'request', 'image/jpeg' | 'image/png' | 'image/x-jpc' | 'video/mpeg' | 'video/x-divx' | 'video/x-dv' | 'video/x-h263' | 'video/x-h264' | 'video/x-huffyuv' | 'video/x-msmpeg' | 'video/x-raw' | 'video/x-vp8' | 'video/x-wmv'>;
  };
}

export interface avisubtitle {
  properties: library.GstObjectProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'application/x-subtitle-avi'>;
    src: T.Template<'src', 'always', 'application/x-subtitle'>;
  };
}
