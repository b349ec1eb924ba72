// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin ogg 1.22.0 of gst-plugins-base (https://tracker.debian.org/pkg/gst-plugins-base1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

export interface GstOggMuxProperties extends library.GstObjectProperties {
  /** Maximum delay in multiplexing streams. Default 500000000. */
  maxDelay?: T.Int64;
  /** Maximum delay for sending out a page. Default 500000000. */
  maxPageDelay?: T.Int64;
  /** Maximum timestamp difference for maintaining perfect granules. Default 40000000. */
  maxTolerance?: T.Int64;
  /** Whether to include a Skeleton track. Default false. */
  skeleton?: boolean;
}

export interface oggaviparse {
  properties: library.GstObjectProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'application/x-ogg-avi'>;
    src: T.Template<'src', 'always', 'audio/x-vorbis'>;
  };
}

export interface oggdemux {
  properties: library.GstObjectProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'application/kate' | 'application/ogg' | 'audio/ogg' | 'video/ogg'>;
    'src_%08x': T.Template<'src', 'sometimes', string>;
  };
}

export interface oggmux {
  properties: GstOggMuxProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    'audio_%u': T.Template<'sink', 'request', 'application/x-ogm-audio' | 'audio/x-celt' | 'audio/x-flac' | 'audio/x-opus' | 'audio/x-speex' | 'audio/x-vorbis'>;
    src: T.Template<'src', 'always', 'application/ogg' | 'audio/ogg' | 'video/ogg'>;
    'subtitle_%u': T.Template<'sink', 'request', 'application/x-kate' | 'subtitle/x-kate' | 'text/x-cmml'>;
    'video_%u': T.Template<'sink', 'request', 'application/x-ogm-video' | 'video/x-daala' | 'video/x-dirac' | 'video/x-smoke' | 'video/x-theora' | 'video/x-vp8'>;
  };
}

export interface oggparse {
  properties: library.GstObjectProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'application/ogg'>;
    src: T.Template<'src', 'always', 'application/ogg'>;
  };
}

export interface ogmaudioparse {
  properties: library.GstObjectProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'application/x-ogm-audio'>;
    src: T.Template<'src', 'sometimes', 'application/x-ogg-avi' | 'audio/AMR' | 'audio/AMR-WB' | 'audio/mpeg' | 'audio/ms-gsm' | 'audio/x-ac3' | 'audio/x-adpcm' | 'audio/x-alaw' | 'audio/x-dts' | 'audio/x-mulaw' | 'audio/x-raw' | 'audio/x-siren' | 'audio/x-truespeech' | 'audio/x-vnd.sony.atrac3' | 'audio/x-vorbis' | 'audio/x-voxware' | 'audio/x-wma' | 'audio/x-wms'>;
  };
}

export interface ogmtextparse {
  properties: library.GstObjectProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'application/x-ogm-text'>;
    src: T.Template<'src', 'sometimes', 'text/x-raw'>;
  };
}

export interface ogmvideoparse {
  properties: library.GstObjectProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'application/x-ogm-video'>;
    src: T.Template<'src', 'sometimes', 'image/jpeg' | 'image/png' | 'video/mpeg' | 'video/sp5x' | 'video/x-aasc' | 'video/x-apple-video' | 'video/x-asus' | 'video/x-ati-vcr' | 'video/x-camstudio' | 'video/x-camtasia' | 'video/x-cineform' | 'video/x-cinepak' | 'video/x-cirrus-logic-accupak' | 'video/x-compressed-yuv' | 'video/x-dirac' | 'video/x-divx' | 'video/x-dv' | 'video/x-ffv' | 'video/x-flash-video' | 'video/x-fraps' | 'video/x-h263' | 'video/x-h264' | 'video/x-h265' | 'video/x-huffyuv' | 'video/x-indeo' | 'video/x-intel-h263' | 'video/x-kmvc' | 'video/x-loco' | 'video/x-mimic' | 'video/x-msmpeg' | 'video/x-msvideocodec' | 'video/x-mszh' | 'video/x-raw' | 'video/x-rle' | 'video/x-theora' | 'video/x-truemotion' | 'video/x-ultimotion' | 'video/x-vmnc' | 'video/x-vp3' | 'video/x-vp5' | 'video/x-vp6' | 'video/x-vp6-flash' | 'video/x-vp7' | 'video/x-vp8' | 'video/x-wmv' | 'video/x-xan' | 'video/x-zlib' | 'video/x-zmbv'>;
  };
}
