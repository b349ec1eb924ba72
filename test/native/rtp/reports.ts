/** RTCP packets written by hand (RFC 3550 §6, RFC 4585 §6). */
import { bytes } from './packets.js';

export function word(value: number): Buffer {
  const buffer = Buffer.alloc(4);
  buffer.writeUInt32BE(value >>> 0);
  return buffer;
}

/** One part of a compound packet; its length is that of the body, which must be whole words. */
export function part(type: number, count: number, ...body: (number | Uint8Array)[]): Buffer {
  const rest = bytes(...body);
  const header = Buffer.of(0x80 | count, type, 0, 0);
  header.writeUInt16BE(Math.floor(rest.length / 4), 2);
  return bytes(header, rest);
}

const block = (ssrc: number) => bytes(word(ssrc), Buffer.alloc(20));

export const senderReport = (ssrc = 1, about: readonly number[] = []) =>
  part(200, about.length, word(ssrc), Buffer.alloc(20), ...about.map(block));
export const receiverReport = (ssrc = 1, about: readonly number[] = []) =>
  part(201, about.length, word(ssrc), ...about.map(block));

/** Items as type and text; closed and padded with zeros. */
export function description(ssrc: number, ...items: [type: number, text: string][]): Buffer {
  const chunk = bytes(word(ssrc), ...items.map(([type, text]) => bytes(type, text.length, Buffer.from(text))), 0);
  return part(202, 1, chunk, Buffer.alloc((4 - (chunk.length % 4)) % 4));
}

export const cname = (ssrc = 1) => description(ssrc, [1, 'ann@there']);
export const goodbye = (ssrc = 1) => part(203, 1, word(ssrc));
export const transportFeedback = (format: number, ...control: (number | Uint8Array)[]) =>
  part(205, format, word(1), word(2), ...control);
export const payloadFeedback = (format: number, ...control: (number | Uint8Array)[]) =>
  part(206, format, word(1), word(2), ...control);
export const pictureLoss = (ssrc = 1, media = 2) => part(206, 1, word(ssrc), word(media));
