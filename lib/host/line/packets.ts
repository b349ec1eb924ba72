/**
 * The datagrams that measure a line. Each carries a code of the key that both ends agreed on over the control connection
 * (HMAC-SHA-256, RFC 2104, cut to 16 bytes): whatever lacks it is not counted and never answered.
 */
import { createHmac, timingSafeEqual } from 'node:crypto';

/** `ping` asks for a `pong` of its own size, `size` tries what fits through the line, `load` how much. */
export const KINDS = ['ping', 'pong', 'size', 'load'] as const;
export type PacketKind = (typeof KINDS)[number];

export interface Packet {
  kind: PacketKind;
  /** Which of several rounds of the same kind. */
  round: number;
  sequence: number;
  /** Microseconds by the sender's own clock; a pong repeats those of its ping. */
  sentUs: number;
}

/** Neither RTP nor RTCP, whose first two bits are 10. */
const MAGIC = Buffer.from('GCL1');
const HEADER_BYTES = 20;
const CODE_BYTES = 16;
/** The smallest datagram. */
export const PACKET_BYTES_MIN = HEADER_BYTES + CODE_BYTES;

/** A datagram of `bytes`, filled up with zeros. */
export function encodePacket({ kind, round, sequence, sentUs }: Packet, key: Buffer, bytes = PACKET_BYTES_MIN): Buffer {
  const datagram = Buffer.alloc(Math.max(bytes, PACKET_BYTES_MIN));
  MAGIC.copy(datagram);
  datagram[4] = KINDS.indexOf(kind);
  datagram[5] = round;
  datagram.writeUInt32BE(sequence, 8);
  datagram.writeBigUInt64BE(BigInt(sentUs), 12);
  codeOf(datagram, key).copy(datagram, datagram.length - CODE_BYTES);
  return datagram;
}

/** Undefined for whatever is not a datagram of this key. */
export function decodePacket(datagram: Buffer, key: Buffer): Packet | undefined {
  if (datagram.length < PACKET_BYTES_MIN || !datagram.subarray(0, MAGIC.length).equals(MAGIC)) return undefined;
  const kind = KINDS[datagram[4]!];
  if (!kind || !timingSafeEqual(codeOf(datagram, key), datagram.subarray(-CODE_BYTES))) return undefined;
  return {
    kind,
    round: datagram[5]!,
    sequence: datagram.readUInt32BE(8),
    sentUs: Number(datagram.readBigUInt64BE(12)),
  };
}

function codeOf(datagram: Buffer, key: Buffer): Buffer {
  return createHmac('sha256', key).update(datagram.subarray(0, -CODE_BYTES)).digest().subarray(0, CODE_BYTES);
}
