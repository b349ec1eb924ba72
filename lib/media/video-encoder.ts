/**
 * H.264 encoders, each with what makes it give constrained baseline without a frame of delay: no B-frames, constant bitrate
 * within two frames' worth, parameter sets with each key frame, key frames on demand, a bitrate that can follow the line.
 */
import { availableParallelism } from 'node:os';
import { type Chain, caps, chain, type ElementValue, el } from '../gst/index.js';
import type { EncoderName } from './encoder-names.js';
import type { VideoFormat } from './video-source.js';

/** What an encoder is set to. */
export interface EncoderOptions {
  format: VideoFormat;
  bitrateKbps: number;
}

/** The encoder and the chain from raw video to H.264 that it stands in; the element is the key to the live one. */
export interface VideoEncoding {
  encoder: ElementValue<string>;
  chain: Chain<'video/x-raw', 'video/x-h264'>;
  /** What to set on the encoder while it runs, for another bitrate. */
  bitrate(kbps: number): Readonly<Record<string, unknown>>;
}

/** One encoder that GStreamer may have. */
export interface VideoEncoderKind {
  /** As people know it; several elements may reach the same hardware. */
  name: EncoderName;
  factory: string;
  /** Whether it is a driver's, which must show that it encodes. */
  hardware: boolean;
  make(options: EncoderOptions): VideoEncoding;
}

const PROFILE = { profile: 'constrained-baseline', 'stream-format': 'byte-stream', alignment: 'au' } as const;
const H264 = caps('video/x-h264', PROFILE);

/** What a nervous or hostile receiver can ask for: ten key frames a second. */
const KEY_UNIT_INTERVAL_NS = 100_000_000n;

/**
 * Who needs a key frame asks for it, or gets it unasked (see `VideoSender`). These are for seeking in recordings, and few,
 * for each is as large as ten others, also of a picture that stands.
 */
const keyFrameDistance = ({ fps }: VideoFormat) => Math.max(1, Math.round(KEY_FRAME_S * fps));
const KEY_FRAME_S = 10;

/** The bits of two frames: more would let one frame take the line for long. */
const bufferMs = ({ fps }: VideoFormat) => Math.max(10, Math.round(2000 / fps));
const bufferKbit = (format: VideoFormat, kbps: number) => Math.max(1, Math.round((kbps * bufferMs(format)) / 1000));

/** Of the processor; waits for nothing. */
export const X264: VideoEncoderKind = {
  name: 'x264',
  factory: 'x264enc',
  hardware: false,
  make({ format, bitrateKbps }) {
    const encoder = el.x264enc({
      // No look-ahead, no B-frames, no frame threads: a frame leaves before the next comes in.
      tune: 'zerolatency',
      speedPreset: 'ultrafast',
      bitrate: bitrateKbps,
      threads: Math.min(4, availableParallelism()),
      slicedThreads: true,
      keyIntMax: keyFrameDistance(format),
      // Finer than this is not to be seen, and x264 would go on correcting itself in a picture that stands: 1437 bytes a frame
      // for ever at the default of 10, 31 at 16.
      qpMin: 16,
      // The default of 600 ms lets one frame take half a second of the line.
      vbvBufCapacity: bufferMs(format),
      // num_reorder_frames=0 in the VUI: decoders need not wait for frames that never come.
      insertVui: true,
      byteStream: true,
      minForceKeyUnitInterval: KEY_UNIT_INTERVAL_NS,
    });
    return { encoder, chain: chain(encoder, H264), bitrate: kbps => ({ bitrate: kbps }) };
  },
};

/** Of the processor, where x264 is missing. */
export const OPENH264: VideoEncoderKind = {
  name: 'openh264',
  factory: 'openh264enc',
  hardware: false,
  make({ format, bitrateKbps }) {
    const encoder = el.openh264enc({
      bitrate: bitrateKbps * 1000,
      rateControl: 'bitrate',
      complexity: 'low',
      usageType: 'camera',
      gopSize: keyFrameDistance(format),
      enableFrameSkip: false,
      minForceKeyUnitInterval: KEY_UNIT_INTERVAL_NS,
    });
    return { encoder, chain: chain(encoder, H264), bitrate: kbps => ({ bitrate: kbps * 1000 }) };
  },
};

/** Of graphics cards and video hardware, in the order of preference; what each property does is told by the elements' own pages. */
export const HARDWARE: readonly VideoEncoderKind[] = [
  hardware('nvenc', 'nvh264enc', ({ format }, kbps) => ({
    fixed: { preset: 'low-latency-hq', rcMode: 'cbr', zerolatency: true, gopSize: keyFrameDistance(format) },
    rate: { bitrate: kbps },
  })),
  hardware('qsv', 'qsvh264enc', ({ format }, kbps) => ({
    fixed: {
      rateControl: 'cbr',
      lowLatency: true,
      gopSize: keyFrameDistance(format),
      bFrames: 0,
      refFrames: 1,
      targetUsage: 7,
    },
    rate: { bitrate: kbps },
  })),
  ...['vah264enc', 'vah264lpenc'].map(factory =>
    hardware('vaapi', factory, ({ format }, kbps) => ({
      fixed: { rateControl: 'cbr', keyIntMax: keyFrameDistance(format), bFrames: 0, refFrames: 1, targetUsage: 7 },
      rate: { bitrate: kbps, cpbSize: bufferKbit(format, kbps) },
    })),
  ),
  hardware('vaapi', 'vaapih264enc', ({ format }, kbps) => ({
    fixed: {
      rateControl: 'cbr',
      keyframePeriod: keyFrameDistance(format),
      maxBframes: 0,
      refs: 1,
      qualityLevel: 7,
      cpbLength: bufferMs(format),
    },
    rate: { bitrate: kbps },
  })),
  // Controls that a driver does not have are passed over with a line in GStreamer's log.
  hardware('v4l2', 'v4l2h264enc', ({ format }, kbps) => ({
    fixed: {},
    rate: {
      extraControls: {
        name: 'controls',
        fields: {
          video_bitrate_mode: 1,
          video_bitrate: kbps * 1000,
          video_gop_size: keyFrameDistance(format),
          h264_i_frame_period: keyFrameDistance(format),
          video_b_frames: 0,
          repeat_sequence_header: 1,
        },
      },
    },
    // Drivers that are not told take the lowest level, which no picture of today fits.
    level: levelOf(format),
  })),
];

/** All of them, the one that is taken first in front. */
export const VIDEO_ENCODERS: readonly VideoEncoderKind[] = [...HARDWARE, X264, OPENH264];

/** `rate` is what follows the bitrate, here and while it runs. */
function hardware(
  name: EncoderName,
  factory: string,
  settings: (
    options: EncoderOptions,
    kbps: number,
  ) => { fixed: Record<string, unknown>; rate: Record<string, unknown>; level?: string },
): VideoEncoderKind {
  return {
    name,
    factory,
    hardware: true,
    make(options) {
      const { fixed, rate, level } = settings(options, options.bitrateKbps);
      const encoder = driverElement(factory, {
        ...fixed,
        ...rate,
        minForceKeyUnitInterval: KEY_UNIT_INTERVAL_NS,
      });
      const given = level === undefined ? H264 : caps('video/x-h264', { ...PROFILE, level });
      return {
        encoder,
        chain: chain(
          // Drivers take NV12 as a rule.
          el.videoconvert(),
          encoder,
          given,
          // Not every driver repeats the parameter sets; whole access units pass it at once.
          el.h264parse({ configInterval: -1 }),
          H264,
        ),
        bitrate: kbps => settings(options, kbps).rate,
      };
    },
  };
}

/** Drivers register these where they find their hardware: the generated types were made without it. */
function driverElement(factory: string, properties: Readonly<Record<string, unknown>>): ElementValue<'openh264enc'> {
  const makers = el as unknown as Readonly<Record<string, (properties: object) => ElementValue<'openh264enc'>>>;
  return makers[factory]!(properties);
}

/** Level, largest picture and most of them a second, in macroblocks (ITU-T H.264, table A-1). */
const LEVELS = [
  ['3.1', 3600, 108_000],
  ['4', 8192, 245_760],
  ['4.2', 8704, 522_240],
  ['5.1', 36_864, 983_040],
] as const;
const HIGHEST_LEVEL = '5.2';

function levelOf({ width, height, fps }: VideoFormat): string {
  const blocks = Math.ceil(width / 16) * Math.ceil(height / 16);
  const [level = HIGHEST_LEVEL] = LEVELS.find(([, size, rate]) => blocks <= size && blocks * fps <= rate) ?? [];
  return level;
}
