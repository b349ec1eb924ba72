/**
 * A frame number burnt into the picture, so that every displayed frame is known by name. 24 bits and their CRC-8 stand as
 * 32 columns in a strip at the top and one at the bottom; each column is a block above its complement, so a bit is the
 * sign of a difference: brightness, scaling and H.264 do not change it, and a smeared picture does not decode.
 */
import { type Frame, layoutOf, lumaAt } from './picture.js';

export const maxFrameNumber = 0xffffff;
export type Strip = 'top' | 'bottom';

/** Columns of one strip: 24 of the number, 8 of its checksum. */
const columns = 32;
/** A strip's share of the height; its two rows have half each. */
const stripShare = 12;
/** The smallest difference of luma between a block and its complement that counts as a bit. */
const minContrast = 40;
/** Where each block is sampled: away from its edges, where scaling and the codec blur it. */
const samplePoints = [0.35, 0.5, 0.65];

/** CRC-8, polynomial 0x07, over the three bytes of a number; its start value keeps an all-black strip from being valid. */
function crc8(number: number): number {
  let crc = 0xff;
  for (const byte of [(number >> 16) & 0xff, (number >> 8) & 0xff, number & 0xff]) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 0x80 ? ((crc << 1) ^ 0x07) & 0xff : crc << 1;
  }
  return crc;
}

const bitsOf = (number: number) => ((number << 8) | crc8(number)) >>> 0;

/** Top edge and row height of a strip; rows are whole, even numbers of lines so that chroma blocks do not straddle them. */
function stripGeometry(height: number, strip: Strip): { top: number; rowHeight: number } {
  const rowHeight = Math.max(2, Math.floor(height / stripShare / 4) * 2);
  return { top: strip === 'top' ? 0 : height - 2 * rowHeight, rowHeight };
}

/** Burns `number` into both strips of a raw frame. */
export function writeFrameNumber(frame: Frame, number: number): void {
  if (!Number.isInteger(number) || number < 0 || number > maxFrameNumber) {
    throw new RangeError(`Expected a frame number from 0 to ${maxFrameNumber} but received ${number}.`);
  }
  const bits = bitsOf(number);
  const layout = layoutOf(frame);
  for (const strip of ['top', 'bottom'] as const) {
    const { top, rowHeight } = stripGeometry(frame.height, strip);
    for (const row of [0, 1]) {
      for (let column = 0; column < columns; column++) {
        const bit = (bits >>> (columns - 1 - column)) & 1;
        const left = Math.floor((column * frame.width) / columns);
        const right = Math.floor(((column + 1) * frame.width) / columns);
        layout.fill(left, top + row * rowHeight, right, top + (row + 1) * rowHeight, bit !== row);
      }
    }
  }
}

/** The lines of a picture of this height that `readFrameNumber` looks at, for who reads no more than needed. */
export function sampledLines(height: number, strips: readonly Strip[] = ['top', 'bottom']): number[] {
  return strips.flatMap(strip => {
    const { top, rowHeight } = stripGeometry(height, strip);
    return [0, 1].flatMap(row => samplePoints.map(point => Math.floor(top + (row + point) * rowHeight)));
  });
}

function readStrip(frame: Frame, strip: Strip): number | undefined {
  const { top, rowHeight } = stripGeometry(frame.height, strip);
  let bits = 0;
  for (let column = 0; column < columns; column++) {
    let difference = 0;
    for (const across of samplePoints) {
      const x = Math.floor(((column + across) * frame.width) / columns);
      for (const down of samplePoints) {
        difference += lumaAt(frame, x, Math.floor(top + down * rowHeight));
        difference -= lumaAt(frame, x, Math.floor(top + (1 + down) * rowHeight));
      }
    }
    if (Math.abs(difference) < minContrast * samplePoints.length ** 2) return undefined;
    bits = ((bits << 1) | (difference > 0 ? 1 : 0)) >>> 0;
  }
  const number = bits >>> 8;
  return bitsOf(number) === bits ? number : undefined;
}

/**
 * The number burnt into a picture; `undefined` where there is none, where it is damaged, or where the strips asked for
 * disagree because the picture is still being drawn.
 */
export function readFrameNumber(frame: Frame, strips: readonly Strip[] = ['top', 'bottom']): number | undefined {
  const [number, ...others] = strips.map(strip => readStrip(frame, strip));
  return others.every(other => other === number) ? number : undefined;
}
