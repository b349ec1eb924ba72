// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin uvch264 1.22.0 of gst-plugins-bad (https://tracker.debian.org/pkg/gst-plugins-bad1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

export type UvcH264Entropy = 'cavlc' | 'cabac';

/**
 * - `cbr`: Constant bit rate
 * - `vbr`: Variable bit rate
 * - `qp`: Constant QP
 */
export type UvcH264RateControl = 'cbr' | 'vbr' | 'qp';

/**
 * - `ignored`: Ignored
 * - `bits/slice`: Bits per slice
 * - `MBs/slice`: MBs per Slice
 * - `slice/frame`: Slice Per Frame
 */
export type UvcH264SliceMode = 'ignored' | 'bits/slice' | 'MBs/slice' | 'slice/frame';

/**
 * - `realtime`: Realtime (video conferencing)
 * - `broadcast`: Broadcast
 * - `storage`: Storage
 * - `ucconfig0`: UCConfig 0
 * - `ucconfig1`: UCConfig 1
 * - `ucconfig2q`: UCConfig 2Q
 * - `ucconfig2s`: UCConfig 2S
 * - `ucconfig3`: UCConfig 3
 */
export type UvcH264UsageType = 'realtime' | 'broadcast' | 'storage' | 'ucconfig0' | 'ucconfig1' | 'ucconfig2q' | 'ucconfig2s' | 'ucconfig3';

export interface GstUvcH264MjpgDemuxProperties extends library.GstObjectProperties {
  /** File descriptor of the v4l2 device. Range -1 to 2147483647. Default -1. */
  deviceFd?: number;
  /** Number of clock samples to gather for the PTS synchronization (-1 = unlimited). Range 0 to 2147483647. Default 32. */
  numClockSamples?: number;
}

export interface GstUvcH264SrcProperties extends library.GstBaseCameraSrcProperties {
  /** The average bitrate in bits/second (dynamic control). Default 3000000. */
  averageBitrate?: number;
  /** The name of the colorspace element. Default `videoconvert`. Takes effect up to READY. */
  colorspaceName?: string | null;
  /** Device location. Default `/dev/video0`. */
  device?: string | null;
  /** Enable SEI picture timing (static control). Default false. Takes effect up to READY. */
  enableSei?: boolean;
  /** Entropy (static control). Default `cavlc`. Takes effect up to READY. */
  entropy?: UvcH264Entropy;
  /** Fixed framerate (static & dynamic control). Default false. */
  fixedFramerate?: boolean;
  /** Time between IDR frames in milliseconds (static control). Range 0 to 65535. Default 10000. Takes effect up to READY. */
  iframePeriod?: number;
  /** Initial bitrate in bits/second (static control). Default 3000000. Takes effect up to READY. */
  initialBitrate?: number;
  /** The name of the jpeg decoder element. Default `jpegdec`. Takes effect up to READY. */
  jpegDecoderName?: string | null;
  /** Size of the leaky bucket size in milliseconds (static control). Range 0 to 65535. Default 1000. Takes effect up to READY. */
  leakyBucketSize?: number;
  /** Level IDC (dynamic control). Default 40. */
  levelIdc?: number;
  /** Total number of Long-Term Reference frames (dynamic control). Default 0. */
  ltrBufferSize?: number;
  /** Number of LTR frames the device can control (dynamic control). Default 0. */
  ltrEncoderControl?: number;
  /** The minimum Quantization step size for B frames (dynamic control). Range -127 to 127. Default 46. */
  maxBframeQp?: number;
  /** The minimum Quantization step size for I frames (dynamic control). Range -127 to 127. Default 46. */
  maxIframeQp?: number;
  /** The minimum Quantization step size for P frames (dynamic control). Range -127 to 127. Default 46. */
  maxPframeQp?: number;
  /** The minimum Quantization step size for B frames (dynamic control). Range -127 to 127. Default 10. */
  minBframeQp?: number;
  /** The minimum Quantization step size for I frames (dynamic control). Range -127 to 127. Default 10. */
  minIframeQp?: number;
  /** The minimum Quantization step size for P frames (dynamic control). Range -127 to 127. Default 10. */
  minPframeQp?: number;
  /** Number of buffers to output before sending EOS (-1 = unlimited). Range -1 to 2147483647. Default -1. */
  numBuffers?: number;
  /** Number of clock samples to gather for the PTS synchronization (-1 = unlimited). Range 0 to 2147483647. Default 0. */
  numClockSamples?: number;
  /** Number of B frames between the references frames (static control). Default 0. Takes effect up to READY. */
  numReorderFrames?: number;
  /** The peak bitrate in bits/second (dynamic control). Default 3000000. */
  peakBitrate?: number;
  /** Horizontal flipped image for non H.264 streams (static control). Default false. Takes effect up to READY. */
  previewFlipped?: boolean;
  /** Rate control mode (static & dynamic control). Default `cbr`. */
  rateControl?: UvcH264RateControl;
  /** Defines the unit of the slice-units property (static control). Default `slice/frame`. Takes effect up to READY. */
  sliceMode?: UvcH264SliceMode;
  /** Slice units (static control). Range 0 to 65535. Default 4. Takes effect up to READY. */
  sliceUnits?: number;
  /** The usage type (static control). Default `realtime`. Takes effect up to READY. */
  usageType?: UvcH264UsageType;
}

export interface GstUvcH264SrcReadOnly extends library.GstBaseCameraSrcReadOnly {
  /** Name of the device. */
  deviceName: string | null;
  /** The number of macroblocks per second for the maximum processing rate. Default 0. */
  maxMbps: number;
}

export interface GstUvcH264SrcActions extends library.GstBaseCameraSrcActions {
  'get-boolean-setting': (text: string | null, gpointer2: unknown, gpointer3: unknown) => boolean;
  'get-enum-setting': (text: string | null, gpointer2: unknown, gpointer3: unknown) => boolean;
  'get-int-setting': (text: string | null, gpointer2: unknown, gpointer3: unknown, gpointer4: unknown) => boolean;
}

export interface uvch264mjpgdemux {
  properties: GstUvcH264MjpgDemuxProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    h264: T.Template<'src', 'always', 'video/x-h264'>;
    jpeg: T.Template<'src', 'always', 'image/jpeg'>;
    nv12: T.Template<'src', 'always', 'video/x-raw'>;
    sink: T.Template<'sink', 'always', 'image/jpeg'>;
    yuy2: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface uvch264src {
  properties: GstUvcH264SrcProperties;
  readOnly: GstUvcH264SrcReadOnly;
  signals: library.GstBinSignals;
  actions: GstUvcH264SrcActions;
  pads: {
    imgsrc: T.Template<'src', 'always', never>;
    vfsrc: T.Template<'src', 'always', 'image/jpeg' | 'video/x-raw'>;
    vidsrc: T.Template<'src', 'always', 'image/jpeg' | 'video/x-h264' | 'video/x-raw'>;
  };
}
