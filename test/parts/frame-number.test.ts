import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { maxFrameNumber, readFrameNumber, sampledLines, writeFrameNumber } from './frame-number.js';
import { type Frame, frameSize, lumaAt, newFrame, type PixelFormat } from './picture.js';

const formats: PixelFormat[] = [
  ...(['I420', 'YV12', 'NV12', 'NV21', 'GRAY8', 'YUY2', 'UYVY', 'BGRx', 'BGRA', 'RGBx'] as const),
  ...(['RGBA', 'xRGB', 'ARGB', 'xBGR', 'ABGR', 'RGB', 'BGR'] as const),
];

/** A picture that is neither flat nor the same twice. */
function textured(format: PixelFormat, width: number, height: number, seed: number): Frame {
  const frame = newFrame(format, width, height);
  for (let i = 0; i < frame.data.length; i++) frame.data[i] = 128 + 90 * Math.sin((i * (3 + seed)) / 97) + (i % 31);
  return frame;
}

/** Runs raw I420 frames through a gst-launch pipeline and returns what comes out. */
function throughGStreamer(input: Uint8Array, width: number, height: number, ...stages: string[]): Buffer {
  const source = `fdsrc fd=0 ! rawvideoparse format=i420 width=${width} height=${height} framerate=30/1`;
  const args = ['-q', ...[source, ...stages, 'fdsink fd=1'].join(' ! ').split(' ')];
  const run = spawnSync('gst-launch-1.0', args, { input, maxBuffer: 1 << 28 });
  expect(run.status, run.stderr.toString()).toBe(0);
  return run.stdout;
}

describe('frame number', () => {
  it.each(formats)('is written to and read from %s', format => {
    const frame = textured(format, 326, 184, 1);
    expect(readFrameNumber(frame)).toBeUndefined();
    for (const number of [0, 1, 0x5aa5c3, maxFrameNumber]) {
      writeFrameNumber(frame, number);
      expect(readFrameNumber(frame)).toBe(number);
    }
  });

  it('is sized as GStreamer sizes frames', () => {
    for (const [format, width, height] of [
      ['I420', 326, 183],
      ['NV12', 326, 183],
      ['YUY2', 325, 183],
      ['RGB', 325, 7],
    ] as const) {
      const args = `-q videotestsrc num-buffers=1 ! video/x-raw,format=${format},width=${width},height=${height} ! fdsink fd=1`;
      const run = spawnSync('gst-launch-1.0', args.split(' '), { maxBuffer: 1 << 24 });
      expect(run.stdout.length, format).toBe(frameSize(format, width, height));
    }
  });

  it('does not see a number in flat, textured or damaged pictures', () => {
    const frame = newFrame('GRAY8', 640, 360);
    for (const level of [0, 128, 255]) {
      frame.data.fill(level);
      expect(readFrameNumber(frame)).toBeUndefined();
    }
    writeFrameNumber(frame, 1234);
    for (let y = 0; y < 360; y++)
      for (let x = 200; x < 260; x++) frame.data[y * 640 + x] = 255 - frame.data[y * 640 + x]!;
    expect(readFrameNumber(frame)).toBeUndefined();
  });

  it('is not given while the strips disagree, as in a picture half drawn', () => {
    const [old, next] = [textured('BGRx', 640, 360, 0), textured('BGRx', 640, 360, 0)];
    writeFrameNumber(old, 7);
    writeFrameNumber(next, 8);
    old.data.set(next.data.subarray(0, next.data.length / 2));
    expect(readFrameNumber(old)).toBeUndefined();
    expect(readFrameNumber(old, ['top'])).toBe(8);
    expect(readFrameNumber(old, ['bottom'])).toBe(7);
  });

  it('needs no other lines than those it names', () => {
    const frame = textured('BGRx', 640, 360, 0);
    writeFrameNumber(frame, 4242);
    const partial = newFrame('BGRx', 640, 360);
    for (const line of sampledLines(360))
      partial.data.set(frame.data.subarray(line * 2560, (line + 1) * 2560), line * 2560);
    expect(readFrameNumber(partial)).toBe(4242);
  });

  it('is found in a crop of a bigger picture', () => {
    const whole = newFrame('BGRx', 800, 600);
    const crop: Frame = { ...whole, width: 640, height: 360, stride: 3200, offset: 100 * 3200 + 80 * 4 };
    writeFrameNumber(crop, 99);
    expect(readFrameNumber(crop)).toBe(99);
    expect(readFrameNumber(whole)).toBeUndefined();
    expect(lumaAt(whole, 79, 110)).toBe(0);
  });

  it('survives H.264 of hard content with coarse quantizers and scaling, each frame by its own number', () => {
    const size = frameSize('I420', 640, 360);
    const input = new Uint8Array(size * 20);
    for (let i = 0; i < 20; i++) {
      const frame = textured('I420', 640, 360, i % 3);
      writeFrameNumber(frame, 1000 + i * 77_777);
      input.set(frame.data, i * size);
    }
    const output = throughGStreamer(
      input,
      640,
      360,
      'x264enc tune=zerolatency speed-preset=ultrafast pass=quant quantizer=30',
      'avdec_h264',
      'videoscale ! video/x-raw,width=320,height=180',
      'videoconvert ! video/x-raw,format=BGRx',
    );
    const scaled = frameSize('BGRx', 320, 180);
    expect(output.length).toBe(scaled * 20);
    for (let i = 0; i < 20; i++) {
      const frame: Frame = { data: output.subarray(i * scaled), format: 'BGRx', width: 320, height: 180 };
      expect(readFrameNumber(frame), `frame ${i}`).toBe(1000 + i * 77_777);
    }
  });

  it('refuses what does not fit', () => {
    expect(() => writeFrameNumber(newFrame('GRAY8', 64, 48), maxFrameNumber + 1)).toThrow(RangeError);
  });
});
