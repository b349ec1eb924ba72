// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin aes 1.22.0 of gst-plugins-bad (https://tracker.debian.org/pkg/gst-plugins-bad1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

/**
 * - `aes-128-cbc`: AES 128 bit cipher key using CBC method
 * - `aes-256-cbc`: AES 256 bit cipher key using CBC method
 */
export type GstAesCipher = 'aes-128-cbc' | 'aes-256-cbc';

export interface GstAesDecProperties extends library.GstBaseTransformProperties {
  /** cipher mode. Default `aes-128-cbc`. Takes effect up to READY. */
  cipher?: GstAesCipher;
  /** AES encryption initialization vector (in hexadecimal). Length must equal AES block length (16 bytes). Default: empty. Takes effect up to READY. */
  iv?: string | null;
  /** AES encryption key (in hexadecimal). Length (in bytes) must be equivalent to the number of bits in the key length : 16 bytes for AES 128 and 32 bytes for AES 256. Default: empty. Takes effect up to READY. */
  key?: string | null;
  /** If true, pad each buffer using PKCS7 padding scheme. Otherwise, onlypad final buffer. Default true. Takes effect up to READY. */
  perBufferPadding?: boolean;
  /** Read initialization vector from first 16 bytes of first buffer. Default false. Takes effect up to READY. */
  serializeIv?: boolean;
}

export interface GstAesEncProperties extends library.GstBaseTransformProperties {
  /** cipher mode. Default `aes-128-cbc`. Takes effect up to READY. */
  cipher?: GstAesCipher;
  /** AES encryption initialization vector (in hexadecimal). Length must equal AES block length (16 bytes). Default: empty. Takes effect up to READY. */
  iv?: string | null;
  /** AES encryption key (in hexadecimal). Length (in bytes) must be equivalent to the number of bits in the key length : 16 bytes for AES 128 and 32 bytes for AES 256. Default: empty. Takes effect up to READY. */
  key?: string | null;
  /** If true, pad each buffer using PKCS7 padding scheme. Otherwise, onlypad final buffer. Default true. Takes effect up to READY. */
  perBufferPadding?: boolean;
  /** Store initialization vector in first 16 bytes of first buffer. Default false. Takes effect up to READY. */
  serializeIv?: boolean;
}

export interface aesdec {
  properties: GstAesDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', string>;
    src: T.Template<'src', 'always', string>;
  };
}

export interface aesenc {
  properties: GstAesEncProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', string>;
    src: T.Template<'src', 'always', string>;
  };
}
