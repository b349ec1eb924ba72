/**
 * TLS 1.3 with an external pre-shared key (RFC 8446 §2.2) and a fresh Diffie-Hellman exchange: whoever lacks the key gets
 * no further than the first flight, and a key that leaks later opens nothing that was recorded.
 */
import { createSecretKey, hkdfSync, type KeyObject } from 'node:crypto';
import type { Socket } from 'node:net';
import {
  type ConnectionOptions,
  connect,
  createSecureContext,
  type SecureContextOptions,
  TLSSocket,
  type TLSSocketOptions,
  type TlsOptions,
} from 'node:tls';
import { UsageError } from '../errors.js';
import { newMark } from './guesses.js';
import { parseKey } from './key.js';

/** Why two ends do not come together although both are there. */
export type KeyRefusal = 'wrong-key' | 'we-need-a-key' | 'they-have-no-key';

export const TLS_ALERT = 0x15;
/** What a keyed listener says to an end that speaks plainly: the fatal alert unexpected_message (RFC 8446 §6). */
export const PLAIN_REFUSED = Buffer.from([TLS_ALERT, 3, 3, 0, 2, 2, 10]);

/** An external PSK is bound to one hash, and OpenSSL binds it to SHA-256: the SHA-384 suite would fail. */
const TLS_OPTIONS = {
  minVersion: 'TLSv1.3',
  maxVersion: 'TLSv1.3',
  ciphers: 'TLS_AES_128_GCM_SHA256:TLS_CHACHA20_POLY1305_SHA256',
} as const satisfies SecureContextOptions;

/** What the key is for; a mark follows, by which the other end knows whose turn it is. */
const IDENTITY = 'gst-costream-control-1';

/** What a caller may give as a key: what `parseKey` returns, its text, or at least 16 bytes of its own. */
export type KeyInput = KeyObject | Uint8Array | string;
const KEY_BYTES_MIN = 16;

/** @throws UsageError for what is no key */
export function toKey(input: KeyInput): KeyObject {
  if (typeof input === 'string') return parseKey(input);
  const key = input instanceof Uint8Array ? createSecretKey(input) : input;
  if (key?.type !== 'secret' || (key.symmetricKeySize ?? 0) < KEY_BYTES_MIN) {
    throw new UsageError(`A key has at least ${KEY_BYTES_MIN} secret bytes; make one with: gst-costream keygen`);
  }
  return key;
}

/** The shared key serves channels too: here stands what only this connection uses. */
function preSharedKey(key: KeyObject): Buffer {
  return Buffer.from(hkdfSync('sha256', key, Buffer.alloc(0), IDENTITY, 32));
}

export function secureDial(raw: Socket, key: KeyObject): TLSSocket {
  const identity = `${IDENTITY} ${newMark(key)}`;
  const options: ConnectionOptions = {
    ...TLS_OPTIONS,
    socket: raw,
    // Only the key proves who that is: no certificate will do.
    ca: [],
    checkServerIdentity: () => new Error('The peer showed a certificate instead of the key.'),
    pskCallback: () => ({ identity, psk: preSharedKey(key) }),
  };
  return connect(options);
}

/** Without a certificate there is no way in but the key. */
function secureAnswer(raw: Socket, key: KeyObject): TLSSocket {
  const options: TLSSocketOptions & Pick<TlsOptions, 'pskCallback'> = {
    isServer: true,
    secureContext: createSecureContext(TLS_OPTIONS),
    pskCallback: (_socket, identity) => (identity.split(' ')[0] === IDENTITY ? preSharedKey(key) : null),
  };
  return new TLSSocket(raw, options);
}

/** Resolves with the answered connection when the other end has shown the key. */
export function secured(raw: Socket, key: KeyObject): Promise<TLSSocket> {
  const socket = secureAnswer(raw, key);
  return new Promise((resolve, reject) => {
    socket.once('secure', () => resolve(socket)).on('error', reject);
    socket.once('close', () => reject(new Error('The handshake was broken off.')));
  });
}

/** What a failed handshake says of the keys; undefined where it says nothing. */
export function keyRefusal(error: NodeJS.ErrnoException): KeyRefusal | undefined {
  const { code = '' } = error;
  if (code === 'ERR_SSL_BINDER_DOES_NOT_VERIFY') return 'wrong-key';
  // OpenSSL answers a binder that does not verify with illegal_parameter, other implementations with decrypt_error.
  if (/ALERT_(ILLEGAL_PARAMETER|DECRYPT_ERROR)$/.test(code)) return 'wrong-key';
  if (code === 'ERR_SSL_WRONG_VERSION_NUMBER') return 'they-have-no-key';
  return undefined;
}

/** Key material of this connection alone (RFC 5705, as DTLS-SRTP takes it, RFC 5764 §4.2). */
export type KeyExporter = (context: string, bytes: number) => Buffer;

const EXPORTER_LABEL = 'EXPERIMENTAL gst-costream media 1';

export function keyExporter(socket: TLSSocket): KeyExporter {
  return (context, bytes) => socket.exportKeyingMaterial(bytes, EXPORTER_LABEL, Buffer.from(context));
}
