/** Packets on a byte stream as RTSP interleaves them (RFC 2326 §10.12): `$`, a channel, a 16-bit length, the packet. */
import { ProtocolError } from './control-messages.js';

const MAGIC = 0x24;
const HEADER_BYTES = 4;
/** What the length can say. */
const PACKET_BYTES_MAX = 65_535;
const CHANNEL_MAX = 255;

/** Packets of one channel as they go onto the stream, in one piece. */
export function interleave(channel: number, packets: readonly Uint8Array[]): Buffer {
  if (!Number.isInteger(channel) || channel < 0 || channel > CHANNEL_MAX)
    throw new RangeError(`No channel ${channel}.`);
  const total = packets.reduce((sum, packet) => sum + HEADER_BYTES + packet.length, 0);
  const bytes = Buffer.allocUnsafe(total);
  let at = 0;
  for (const packet of packets) {
    if (packet.length === 0 || packet.length > PACKET_BYTES_MAX)
      throw new RangeError(`No packet of ${packet.length} bytes.`);
    bytes[at] = MAGIC;
    bytes[at + 1] = channel;
    bytes.writeUInt16BE(packet.length, at + 2);
    bytes.set(packet, at + HEADER_BYTES);
    at += HEADER_BYTES + packet.length;
  }
  return bytes;
}

export interface InterleavedPacket {
  readonly channel: number;
  /** A view of what was pushed, or a packet's own copy where it came in pieces. */
  readonly data: Buffer;
}

/** Cuts a stream into its packets; holds one packet at most. */
export class InterleavedReader {
  #rest: Buffer = Buffer.alloc(0);

  /** Packets that are whole with this piece. @throws ProtocolError where no packet begins */
  *push(piece: Buffer): Generator<InterleavedPacket> {
    const bytes = this.#rest.length === 0 ? piece : Buffer.concat([this.#rest, piece]);
    let at = 0;
    for (;;) {
      const left = bytes.length - at;
      if (left > 0 && bytes[at] !== MAGIC) throw new ProtocolError('A packet begins with another byte than $.');
      if (left < HEADER_BYTES) break;
      const length = bytes.readUInt16BE(at + 2);
      if (length === 0) throw new ProtocolError('A packet is empty.');
      if (left < HEADER_BYTES + length) break;
      const begin = at + HEADER_BYTES;
      at = begin + length;
      // Kept before it is handed out: the reader may stop here and be asked again.
      this.#rest = bytes.subarray(at);
      yield { channel: bytes[begin - 3]!, data: bytes.subarray(begin, at) };
    }
    // A copy, so that a few bytes do not keep a whole piece in memory.
    this.#rest = Buffer.from(bytes.subarray(at));
  }
}
