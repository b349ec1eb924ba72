// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin dtls 1.22.0 of gst-plugins-bad (https://tracker.debian.org/pkg/gst-plugins-bad1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

/**
 * - `new`: New connection
 * - `closed`: Closed connection on either side
 * - `failed`: Failed connection
 * - `connecting`: Connecting
 * - `connected`: Successfully connected
 */
export type GstDtlsConnectionState = 'new' | 'closed' | 'failed' | 'connecting' | 'connected';

export interface GstDtlsDecProperties extends library.GstObjectProperties {
  /** Every encoder/decoder pair should have the same, unique, connection-id. */
  connectionId?: string | null;
  /** A string containing a X509 certificate and RSA private key in PEM format. */
  pem?: string | null;
}

export interface GstDtlsDecReadOnly extends library.GstObjectReadOnly {
  /** Current connection state. Default `new`. */
  connectionState: GstDtlsConnectionState;
  /** SRTP key that should be used by the decoder. */
  decoderKey: T.CapsRead;
  /** The X509 certificate received in the DTLS handshake, in PEM format. */
  peerPem: string | null;
  /** The SRTP authentication selected in the DTLS handshake. The value will be set to an GstDtlsSrtpAuth. Range 0 to 2. Default 0. */
  srtpAuth: number;
  /** The SRTP cipher selected in the DTLS handshake. The value will be set to an GstDtlsSrtpCipher. Range 0 to 1. Default 0. */
  srtpCipher: number;
}

export interface GstDtlsDecSignals extends library.GstElementSignals {
  'on-key-received': () => void;
}

export interface GstDtlsEncProperties extends library.GstObjectProperties {
  /** Every encoder/decoder pair should have the same, unique, connection-id. */
  connectionId?: string | null;
  /** Set to true if the decoder should act as client and initiate the handshake. Default false. Takes effect up to READY. */
  isClient?: boolean;
}

export interface GstDtlsEncReadOnly extends library.GstObjectReadOnly {
  /** Current connection state. Default `new`. */
  connectionState: GstDtlsConnectionState;
  /** Master key that should be used by the SRTP encoder. */
  encoderKey: T.BufferRead;
  /** The SRTP authentication selected in the DTLS handshake. The value will be set to an GstDtlsSrtpAuth. Range 0 to 2. Default 0. */
  srtpAuth: number;
  /** The SRTP cipher selected in the DTLS handshake. The value will be set to an GstDtlsSrtpCipher. Range 0 to 1. Default 0. */
  srtpCipher: number;
}

export interface GstDtlsEncSignals extends library.GstElementSignals {
  'on-key-received': () => void;
}

export interface GstDtlsSrtpBinProperties extends library.GstBinProperties {
  /** Every encoder/decoder pair should have the same, unique, connection-id. */
  connectionId?: string | null;
  /** SRTP master key, if this property is set, DTLS will be disabled. */
  key?: T.BufferInput;
  /** SRTCP auth name, should be 'null', 'hmac-sha1-32' or 'hmac-sha1-80', if this property is set, DTLS will be disabled. */
  srtcpAuth?: string | null;
  /** SRTCP cipher name, should be 'null' or 'aes-128-icm', if this property is set, DTLS will be disabled. */
  srtcpCipher?: string | null;
  /** SRTP auth name, should be 'null', 'hmac-sha1-32' or 'hmac-sha1-80', if this property is set, DTLS will be disabled. */
  srtpAuth?: string | null;
  /** SRTP cipher name, should be 'null' or 'aes-128-icm', if this property is set, DTLS will be disabled. */
  srtpCipher?: string | null;
}

export interface GstDtlsSrtpDecProperties extends GstDtlsSrtpBinProperties {
  /** A string containing a X509 certificate and RSA private key in PEM format. */
  pem?: string | null;
}

export interface GstDtlsSrtpDecReadOnly extends library.GstObjectReadOnly {
  /** Current connection state. Default `new`. */
  connectionState: GstDtlsConnectionState;
  /** The X509 certificate received in the DTLS handshake, in PEM format. */
  peerPem: string | null;
}

export interface GstDtlsSrtpEncProperties extends GstDtlsSrtpBinProperties {
  /** Set to true if the decoder should act as client and initiate the handshake. Default false. Takes effect up to READY. */
  isClient?: boolean;
  /** Synchronize RTP to the pipeline clock before merging with RTCP. Default false. */
  rtpSync?: boolean;
}

export interface GstDtlsSrtpEncReadOnly extends library.GstObjectReadOnly {
  /** Current connection state. Default `new`. */
  connectionState: GstDtlsConnectionState;
}

export interface GstDtlsSrtpEncSignals extends library.GstBinSignals {
  'on-key-set': () => void;
}

export interface dtlsdec {
  properties: GstDtlsDecProperties;
  readOnly: GstDtlsDecReadOnly;
  signals: GstDtlsDecSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'application/x-dtls'>;
    src: T.Template<'src', 'request', string>;
  };
}

export interface dtlsenc {
  properties: GstDtlsEncProperties;
  readOnly: GstDtlsEncReadOnly;
  signals: GstDtlsEncSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'request', string>;
    src: T.Template<'src', 'always', 'application/x-dtls'>;
  };
}

export interface dtlssrtpdec {
  properties: GstDtlsSrtpDecProperties;
  readOnly: GstDtlsSrtpDecReadOnly;
  signals: library.GstBinSignals;
  actions: {};
  pads: {
    data_src: T.Template<'src', 'request', string>;
    rtcp_src: T.Template<'src', 'always', 'application/x-rtcp'>;
    rtp_src: T.Template<'src', 'always', 'application/x-rtp'>;
    sink: T.Template<'sink', 'always', string>;
  };
}

export interface dtlssrtpdemux {
  properties: library.GstObjectProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    dtls_src: T.Template<'src', 'always', 'application/x-dtls'>;
    rtp_src: T.Template<'src', 'always', 'application/x-rtcp' | 'application/x-rtp' | 'application/x-srtcp' | 'application/x-srtp'>;
    sink: T.Template<'sink', 'always', string>;
  };
}

export interface dtlssrtpenc {
  properties: GstDtlsSrtpEncProperties;
  readOnly: GstDtlsSrtpEncReadOnly;
  signals: GstDtlsSrtpEncSignals;
  actions: {};
  pads: {
    data_sink: T.Template<'sink', 'request', string>;
    'rtcp_sink_%d': T.Template<'sink', 'request', 'application/x-rtcp' | 'application/x-rtp'>;
    'rtp_sink_%d': T.Template<'sink', 'request', 'application/x-rtcp' | 'application/x-rtp'>;
    src: T.Template<'src', 'always', string>;
  };
}
