// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin asf 1.22.0 of gst-plugins-ugly (https://tracker.debian.org/pkg/gst-plugins-ugly1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

export interface GstRTSPWMSSignals extends library.GstElementSignals, library.GstRTSPExtensionSignals {
}

export interface asfdemux {
  properties: library.GstObjectProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    'audio_%u': T.Template<'src', 'sometimes', string>;
    sink: T.Template<'sink', 'always', 'video/x-ms-asf'>;
    'video_%u': T.Template<'src', 'sometimes', string>;
  };
}

export interface rtpasfdepay {
  properties: library.GstRTPBaseDepayloadProperties;
  readOnly: library.GstRTPBaseDepayloadReadOnly;
  signals: library.GstRTPBaseDepayloadSignals;
  actions: library.GstRTPBaseDepayloadActions;
  pads: {
    sink: T.Template<'sink', 'always', 'application/x-rtp'>;
    src: T.Template<'src', 'always', 'video/x-ms-asf'>;
  };
}

export interface rtspwms {
  properties: library.GstObjectProperties;
  readOnly: library.GstObjectReadOnly;
  signals: GstRTSPWMSSignals;
  actions: {};
  pads: {};
}
