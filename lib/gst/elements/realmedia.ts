// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin realmedia 1.22.0 of gst-plugins-ugly (https://tracker.debian.org/pkg/gst-plugins-ugly1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

export interface GstPNMSrcProperties extends library.GstBaseSrcProperties {
  /** Location of the PNM url to read. */
  location?: string | null;
}

export interface GstRDTManagerProperties extends library.GstObjectProperties {
  /** Amount of ms to buffer. Default 200. */
  latency?: number;
}

export interface GstRDTManagerSignals extends library.GstElementSignals {
  'clear-pt-map': () => void;
  'on-bye-ssrc': (value1: number, value2: number) => void;
  'on-bye-timeout': (value1: number, value2: number) => void;
  'on-npt-stop': (value1: number, value2: number) => void;
  'on-timeout': (value1: number, value2: number) => void;
  'request-pt-map': (value1: number, value2: number) => T.CapsInput;
}

export interface GstRTSPRealSignals extends library.GstElementSignals, library.GstRTSPExtensionSignals {
}

export interface pnmsrc {
  properties: GstPNMSrcProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    src: T.Template<'src', 'always', 'application/vnd.rn-realmedia'>;
  };
}

export interface rademux {
  properties: library.GstObjectProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'application/x-pn-realaudio'>;
    src: T.Template<'src', 'sometimes', string>;
  };
}

export interface rdtdepay {
  properties: library.GstObjectProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'application/x-rdt'>;
    src: T.Template<'src', 'always', 'application/vnd.rn-realmedia'>;
  };
}

export interface rdtmanager {
  properties: GstRDTManagerProperties;
  readOnly: library.GstObjectReadOnly;
  signals: GstRDTManagerSignals;
  actions: {};
  pads: {
    'recv_rtcp_sink_%u': T.Template<'sink', 'request', 'application/x-rtcp'>;
    'recv_rtp_sink_%u': T.Template<'sink', 'request', 'application/x-rdt'>;
    'recv_rtp_src_%u_%u_%u': T.Template<'src', 'sometimes', 'application/x-rdt'>;
    'rtcp_src_%u': T.Template<'src', 'request', 'application/x-rtcp'>;
  };
}

export interface rmdemux {
  properties: library.GstObjectProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    'audio_%u': T.Template<'src', 'sometimes', string>;
    sink: T.Template<'sink', 'always', 'application/vnd.rn-realmedia'>;
    'video_%u': T.Template<'src', 'sometimes', string>;
  };
}

export interface rtspreal {
  properties: library.GstObjectProperties;
  readOnly: library.GstObjectReadOnly;
  signals: GstRTSPRealSignals;
  actions: {};
  pads: {};
}
