/** Raw pictures as bytes: where the luma of a pixel lies in each format, as GStreamer lays frames out by default. */

export type PixelFormat =
  | 'I420'
  | 'YV12'
  | 'NV12'
  | 'NV21'
  | 'GRAY8'
  | 'YUY2'
  | 'UYVY'
  | 'BGRx'
  | 'BGRA'
  | 'RGBx'
  | 'RGBA'
  | 'xRGB'
  | 'ARGB'
  | 'xBGR'
  | 'ABGR'
  | 'RGB'
  | 'BGR';

/** A picture within `data`; a crop of a bigger one is the same with another `offset`. */
export interface Frame {
  data: Uint8Array;
  format: PixelFormat;
  width: number;
  height: number;
  /** Bytes from one line to the next; GStreamer's default for the format and width where absent. */
  stride?: number;
  /** Where the first line begins. Default 0. */
  offset?: number;
}

export interface Layout {
  /** Fills a rectangle of whole pixels with white or black. */
  fill(left: number, top: number, right: number, bottom: number, white: boolean): void;
}

/** First and last channel's byte within a packed pixel, and the pixel's size. */
const packed: Partial<Record<PixelFormat, { red: number; green: number; blue: number; size: number }>> = {
  BGRx: { blue: 0, green: 1, red: 2, size: 4 },
  BGRA: { blue: 0, green: 1, red: 2, size: 4 },
  RGBx: { red: 0, green: 1, blue: 2, size: 4 },
  RGBA: { red: 0, green: 1, blue: 2, size: 4 },
  xRGB: { red: 1, green: 2, blue: 3, size: 4 },
  ARGB: { red: 1, green: 2, blue: 3, size: 4 },
  xBGR: { blue: 1, green: 2, red: 3, size: 4 },
  ABGR: { blue: 1, green: 2, red: 3, size: 4 },
  RGB: { red: 0, green: 1, blue: 2, size: 3 },
  BGR: { blue: 0, green: 1, red: 2, size: 3 },
};

const roundUp = (value: number, to: number) => Math.ceil(value / to) * to;

/** Bytes of one line of the first plane, as gst_video_info_set_format sets it. */
export function defaultStride(format: PixelFormat, width: number): number {
  const rgb = packed[format];
  if (rgb) return roundUp(width * rgb.size, 4);
  if (format === 'YUY2' || format === 'UYVY') return roundUp(roundUp(width, 2) * 2, 4);
  return roundUp(width, 4);
}

/** Bytes of a whole frame. */
export function frameSize(format: PixelFormat, width: number, height: number): number {
  const luma = defaultStride(format, width) * roundUp(height, isPlanar(format) ? 2 : 1);
  if (format === 'I420' || format === 'YV12') return luma + 2 * chromaStride(width) * (roundUp(height, 2) / 2);
  if (format === 'NV12' || format === 'NV21') return luma + defaultStride(format, width) * (roundUp(height, 2) / 2);
  return luma;
}

export function newFrame(format: PixelFormat, width: number, height: number): Frame {
  return { data: new Uint8Array(frameSize(format, width, height)), format, width, height };
}

const isPlanar = (format: PixelFormat) => ['I420', 'YV12', 'NV12', 'NV21'].includes(format);
const chromaStride = (width: number) => roundUp(roundUp(width, 2) / 2, 4);

/** Brightness of a pixel, 0 to 255. */
export function lumaAt(frame: Frame, x: number, y: number): number {
  const { data, format, offset = 0 } = frame;
  const line = offset + y * (frame.stride ?? defaultStride(format, frame.width));
  const rgb = packed[format];
  if (rgb) {
    const pixel = line + x * rgb.size;
    return (data[pixel + rgb.red]! * 77 + data[pixel + rgb.green]! * 150 + data[pixel + rgb.blue]! * 29) >> 8;
  }
  if (format === 'YUY2') return data[line + x * 2]!;
  if (format === 'UYVY') return data[line + x * 2 + 1]!;
  return data[line + x]!;
}

/** How to draw into a frame. YUV formats use limited range, as cameras and encoders do. */
export function layoutOf(frame: Frame): Layout {
  const { data, format, width, height, offset = 0 } = frame;
  const stride = frame.stride ?? defaultStride(format, width);
  const bytes = (
    left: number,
    right: number,
    top: number,
    bottom: number,
    base: number,
    step: number,
    value: number,
  ) => {
    for (let line = top; line < bottom; line++) data.fill(value, base + line * step + left, base + line * step + right);
  };
  const rgb = packed[format];
  if (rgb) {
    return {
      fill: (left, top, right, bottom, white) =>
        bytes(left * rgb.size, right * rgb.size, top, bottom, offset, stride, white ? 255 : 0),
    };
  }
  if (format === 'YUY2' || format === 'UYVY') {
    const luma = format === 'YUY2' ? 0 : 1;
    return {
      fill(left, top, right, bottom, white) {
        for (let line = top; line < bottom; line++) {
          for (let x = left; x < right; x++) {
            const pixel = offset + line * stride + x * 2;
            data[pixel + luma] = white ? 235 : 16;
            data[pixel + 1 - luma] = 128;
          }
        }
      },
    };
  }
  const chroma = offset + stride * roundUp(height, 2);
  return {
    fill(left, top, right, bottom, white) {
      bytes(left, right, top, bottom, offset, stride, white ? 235 : 16);
      const half = (value: number) => value >> 1;
      if (format === 'NV12' || format === 'NV21') {
        bytes(half(left) * 2, roundUp(right, 2), half(top), half(bottom + 1), chroma, stride, 128);
      } else if (format !== 'GRAY8') {
        const step = frame.stride === undefined ? chromaStride(width) : stride / 2;
        const plane = step * (roundUp(height, 2) / 2);
        for (const base of [chroma, chroma + plane])
          bytes(half(left), half(right + 1), half(top), half(bottom + 1), base, step, 128);
      }
    },
  };
}
