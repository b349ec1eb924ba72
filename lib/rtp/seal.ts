/**
 * SRTP and SRTCP of one medium: AES-256-GCM (RFC 7714), one key a direction and medium, fresh with each control
 * connection. Two senders must never share a key: GCM forgives no nonce that comes twice.
 */
import { caps, type ElementValue, el, type Pipeline } from '../gst/index.js';

/** What one control connection gives a medium. */
export interface Seal {
  /** The only synchronization source that we send with, and the only one that is taken from the peer. */
  ourSsrc: number;
  theirSsrc: number;
  /** The same of what repairs losses; undefined where an end has no such source. */
  ourRepairSsrc: number | undefined;
  theirRepairSsrc: number | undefined;
  /** Master key and salt of what we send, and of what we receive: SEAL_KEY_BYTES each. */
  outgoing: Buffer;
  incoming: Buffer;
}

/** 256 bits of key, 96 of salt (RFC 7714 §12). */
export const SEAL_KEY_BYTES = 44;

/** GCM authenticates by itself. */
const CIPHER = 'aes-256-gcm';
const AUTHENTICATION = 'null';

export function sealer({ outgoing }: Seal) {
  return el.srtpenc({
    key: outgoing,
    rtpCipher: CIPHER,
    rtpAuth: AUTHENTICATION,
    rtcpCipher: CIPHER,
    rtcpAuth: AUTHENTICATION,
  });
}

/**
 * Lets srtpdec open what comes from the peer's source. Answered in native code, for the question comes from a streaming
 * thread; whoever sends with another source finds no key, and leaves nothing behind that could pile up.
 */
export function unseal(pipeline: Pipeline, decoder: ElementValue<'srtpdec'>, seal: Seal): void {
  const { incoming, theirSsrc, theirRepairSsrc } = seal;
  const key = caps('application/x-srtp', {
    'srtp-key': incoming,
    'srtp-cipher': CIPHER,
    'srtp-auth': AUTHENTICATION,
    'srtcp-cipher': CIPHER,
    'srtcp-auth': AUTHENTICATION,
  });
  for (const ssrc of [theirSsrc, theirRepairSsrc]) {
    if (ssrc !== undefined) pipeline.element(decoder).answer('request-key', key, ssrc);
  }
}
