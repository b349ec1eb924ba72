// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin srtp 1.22.0 of gst-plugins-bad (https://tracker.debian.org/pkg/gst-plugins-bad1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

export type GstSrtpAuthType = 'null' | 'hmac-sha1-32' | 'hmac-sha1-80';

export type GstSrtpCipherType = 'null' | 'aes-128-icm' | 'aes-256-icm' | 'aes-128-gcm' | 'aes-256-gcm';

export interface GstSrtpDecProperties extends library.GstObjectProperties {
  /** Size of the replay protection window. Range 64 to 32768. Default 128. */
  replayWindowSize?: number;
}

export interface GstSrtpDecReadOnly extends library.GstObjectReadOnly {
  /** Various statistics. */
  stats: T.StructureRead;
}

export interface GstSrtpDecSignals extends library.GstElementSignals {
  'hard-limit': (value: number) => T.CapsInput;
  'request-key': (value: number) => T.CapsInput;
  'soft-limit': (value: number) => T.CapsInput;
}

export interface GstSrtpDecActions {
  'clear-keys': () => void;
  'remove-key': (value: number) => void;
}

export interface GstSrtpEncProperties extends library.GstObjectProperties {
  /** Whether retransmissions of packets with the same sequence number are allowed(Note that such repeated transmissions must have the same RTP payload, or a severe security weakness is introduced!). Default false. */
  allowRepeatTx?: boolean;
  /** Master key (minimum of 30 and maximum of 46 bytes). */
  key?: T.BufferInput;
  /** Master key Identifier (NULL means no MKI). */
  mki?: T.BufferInput;
  /** Generate a random key if TRUE. Default false. */
  randomKey?: boolean;
  /** Size of the replay protection window. Range 64 to 32768. Default 128. */
  replayWindowSize?: number;
  /** RTCP Authentication. Default `hmac-sha1-80`. */
  rtcpAuth?: GstSrtpAuthType;
  /** RTCP Cipher. Default `aes-128-icm`. */
  rtcpCipher?: GstSrtpCipherType;
  /** RTP Authentication. Default `hmac-sha1-80`. */
  rtpAuth?: GstSrtpAuthType;
  /** RTP Cipher. Default `aes-128-icm`. */
  rtpCipher?: GstSrtpCipherType;
}

export interface GstSrtpEncReadOnly extends library.GstObjectReadOnly {
  /** Various statistics. */
  stats: T.StructureRead;
}

export interface GstSrtpEncSignals extends library.GstElementSignals {
  'soft-limit': () => void;
}

export interface srtpdec {
  properties: GstSrtpDecProperties;
  readOnly: GstSrtpDecReadOnly;
  signals: GstSrtpDecSignals;
  actions: GstSrtpDecActions;
  pads: {
    rtcp_sink: T.Template<'sink', 'always', 'application/x-srtcp'>;
    rtcp_src: T.Template<'src', 'always', 'application/x-rtcp'>;
    rtp_sink: T.Template<'sink', 'always', 'application/x-srtp'>;
    rtp_src: T.Template<'src', 'always', 'application/x-rtp'>;
  };
}

export interface srtpenc {
  properties: GstSrtpEncProperties;
  readOnly: GstSrtpEncReadOnly;
  signals: GstSrtpEncSignals;
  actions: {};
  pads: {
    'rtcp_sink_%u': T.Template<'sink', 'request', 'application/x-rtcp'>;
    'rtcp_src_%u': T.Template<'src', 'sometimes', 'application/x-srtcp'>;
    'rtp_sink_%u': T.Template<'sink', 'request', 'application/x-rtp'>;
    'rtp_src_%u': T.Template<'src', 'sometimes', 'application/x-srtp'>;
  };
}
