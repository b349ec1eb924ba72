/** What a listener reads of a ClientHello before it answers: how it begins, and which key its sender says it has (RFC 8446 §4). */

/** The first byte of every TLS handshake record (RFC 8446 §5.1); a plain control message begins with 0. */
export const TLS_HANDSHAKE = 0x16;

/** A record's header: type, version, length. */
const RECORD_HEADER = 5;
/** A handshake message's: type, length. */
const MESSAGE_HEADER = 4;
const CLIENT_HELLO = 1;
/** One of ours has some 400 bytes. */
const HELLO_BYTES_MAX = 4096;
const VERSION_AND_RANDOM = 2 + 32;
const PRE_SHARED_KEY = 41;

/** How long what begins so is at least, as far as is known; undefined for what no end of ours begins with. */
export function helloLength(held: Buffer): number | undefined {
  if (held[0] !== TLS_HANDSHAKE) return 1;
  const header = RECORD_HEADER + MESSAGE_HEADER;
  if (held.length < header) return header;
  const [record, hello] = [held.readUInt16BE(3), held.readUIntBE(RECORD_HEADER + 1, 3) + MESSAGE_HEADER];
  // In one record: pieces of it would have to be waited for in the handshake.
  if (held[RECORD_HEADER] !== CLIENT_HELLO || hello > record || record > HELLO_BYTES_MAX) return undefined;
  return RECORD_HEADER + record;
}

/** The first identity of its pre-shared keys (§4.2.11), as it stands there; undefined where there is none. */
export function identityOf(hello: Buffer): string | undefined {
  try {
    let rest = hello.subarray(RECORD_HEADER + MESSAGE_HEADER + VERSION_AND_RANDOM);
    // Session, cipher suites, compression methods.
    for (const bytes of [1, 2, 1]) rest = vector(rest, bytes).rest;
    for (let left = vector(rest, 2).body; left.length > 0; ) {
      const type = left.readUInt16BE(0);
      const extension = vector(left.subarray(2), 2);
      if (type === PRE_SHARED_KEY) return vector(vector(extension.body, 2).body, 2).body.toString('latin1');
      left = extension.rest;
    }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  return undefined;
}

/** What is preceded by its length. @throws RangeError where there is less than it says */
function vector(bytes: Buffer, lengthBytes: number): { body: Buffer; rest: Buffer } {
  const end = lengthBytes + bytes.readUIntBE(0, lengthBytes);
  if (end > bytes.length) throw new RangeError('A vector is cut off.');
  return { body: bytes.subarray(lengthBytes, end), rest: bytes.subarray(end) };
}
