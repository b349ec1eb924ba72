// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin pcapparse 1.22.0 of gst-plugins-bad (https://tracker.debian.org/pkg/gst-plugins-bad1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

export interface GstIRTSPParseProperties extends library.GstBaseParseProperties {
  /** Channel Identifier. Default 0. */
  channelId?: number;
}

export interface GstPcapParseProperties extends library.GstObjectProperties {
  /** The caps of the source pad. */
  caps?: T.CapsInput;
  /** Destination IP to restrict to. Default: empty. */
  dstIp?: string | null;
  /** Destination port to restrict to. Range -1 to 65535. Default -1. */
  dstPort?: number;
  /** Source IP to restrict to. Default: empty. */
  srcIp?: string | null;
  /** Source port to restrict to. Range -1 to 65535. Default -1. */
  srcPort?: number;
  /** Relative timestamp offset (ns) to apply (-1 = use absolute packet time). Range -1 to 9223372036854775807. Default -1. */
  tsOffset?: T.Int64;
}

export interface irtspparse {
  properties: GstIRTSPParseProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', string>;
    src: T.Template<'src', 'always', 'application/x-rtcp' | 'application/x-rtp'>;
  };
}

export interface pcapparse {
  properties: GstPcapParseProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'raw/x-pcap'>;
    src: T.Template<'src', 'always', string>;
  };
}
