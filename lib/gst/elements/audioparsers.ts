// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin audioparsers 1.22.0 of gst-plugins-good (https://tracker.debian.org/pkg/gst-plugins-good1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

export interface GstFlacParseProperties extends library.GstBaseParseProperties {
  /** Check the overall checksums of every frame. Default false. */
  checkFrameChecksums?: boolean;
}

export interface aacparse {
  properties: library.GstBaseParseProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/mpeg'>;
    src: T.Template<'src', 'always', 'audio/mpeg'>;
  };
}

export interface ac3parse {
  properties: library.GstBaseParseProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/ac3' | 'audio/x-ac3' | 'audio/x-eac3' | 'audio/x-private1-ac3'>;
    src: T.Template<'src', 'always', 'audio/x-ac3' | 'audio/x-eac3'>;
  };
}

export interface amrparse {
  properties: library.GstBaseParseProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-amr-nb-sh' | 'audio/x-amr-wb-sh'>;
    src: T.Template<'src', 'always', 'audio/AMR' | 'audio/AMR-WB'>;
  };
}

export interface dcaparse {
  properties: library.GstBaseParseProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-dts' | 'audio/x-private1-dts'>;
    src: T.Template<'src', 'always', 'audio/x-dts'>;
  };
}

export interface flacparse {
  properties: GstFlacParseProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-flac'>;
    src: T.Template<'src', 'always', 'audio/x-flac'>;
  };
}

export interface mpegaudioparse {
  properties: library.GstBaseParseProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/mpeg'>;
    src: T.Template<'src', 'always', 'audio/mpeg'>;
  };
}

export interface sbcparse {
  properties: library.GstBaseParseProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-sbc'>;
    src: T.Template<'src', 'always', 'audio/x-sbc'>;
  };
}

export interface wavpackparse {
  properties: library.GstBaseParseProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-wavpack' | 'audio/x-wavpack-correction'>;
    src: T.Template<'src', 'always', 'audio/x-wavpack' | 'audio/x-wavpack-correction'>;
  };
}
