// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin video4linux2 1.22.0 of gst-plugins-good (https://tracker.debian.org/pkg/gst-plugins-good1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

/**
 * - `capture`: Device supports video capture
 * - `output`: Device supports video playback
 * - `overlay`: Device supports video overlay
 * - `vbi-capture`: Device supports the VBI capture
 * - `vbi-output`: Device supports the VBI output
 * - `tuner`: Device has a tuner or modulator
 * - `audio`: Device has audio inputs or outputs
 */
export type GstV4l2DeviceTypeFlags = 'capture' | 'output' | 'overlay' | 'vbi-capture' | 'vbi-output' | 'tuner' | 'audio';

export type GstV4l2IOMode = 'auto' | 'rw' | 'mmap' | 'userptr' | 'dmabuf' | 'dmabuf-import';

export type V4L2_TV_norms = 'none' | 'NTSC' | 'NTSC-M' | 'NTSC-M-JP' | 'NTSC-M-KR' | 'NTSC-443' | 'PAL' | 'PAL-BG' | 'PAL-B' | 'PAL-B1' | 'PAL-G' | 'PAL-H' | 'PAL-I' | 'PAL-DK' | 'PAL-D' | 'PAL-D1' | 'PAL-K' | 'PAL-M' | 'PAL-N' | 'PAL-Nc' | 'PAL-60' | 'SECAM' | 'SECAM-B' | 'SECAM-G' | 'SECAM-H' | 'SECAM-DK' | 'SECAM-D' | 'SECAM-K' | 'SECAM-K1' | 'SECAM-L' | 'SECAM-Lc';

export interface GstTunerSignals {
  'channel-changed': (tunerChannel: T.LiveObject<'GstTunerChannel'>) => void;
  'frequency-changed': (tunerChannel: T.LiveObject<'GstTunerChannel'>, value: bigint) => void;
  'norm-changed': (tunerNorm: T.LiveObject<'GstTunerNorm'>) => void;
  'signal-changed': (tunerChannel: T.LiveObject<'GstTunerChannel'>, value: number) => void;
}

export interface GstTunerChannelSignals {
  'frequency-changed': (value: bigint) => void;
  'signal-changed': (value: number) => void;
}

export interface GstV4l2RadioProperties extends library.GstObjectProperties {
  /** Video4Linux2 radio device location. Default `/dev/radio0`. */
  device?: string | null;
  /** Station frequency in Hz. Range 87500000 to 108000000. Default 100000000. */
  frequency?: number;
}

export interface GstV4l2RadioSignals extends library.GstElementSignals, GstTunerSignals {
}

export interface GstV4l2SinkProperties extends library.GstVideoSinkProperties {
  /** Picture brightness, or more precisely, the black level. Default 0. */
  brightness?: number;
  /** Picture contrast or luma gain. Default 0. */
  contrast?: number;
  /** The height of the video crop; default is equal to negotiated image height. Default 0. */
  cropHeight?: number;
  /** The leftmost (x) coordinate of the video crop; top left corner of image is 0,0. Default 0. */
  cropLeft?: number;
  /** The topmost (y) coordinate of the video crop; top left corner of image is 0,0. Default 0. */
  cropTop?: number;
  /** The width of the video crop; default is equal to negotiated image width. Default 0. */
  cropWidth?: number;
  /** Device location. Default `/dev/video1`. */
  device?: string | null;
  /** Extra v4l2 controls (CIDs) for the device. */
  extraControls?: T.StructureInput;
  /** When enabled, the pixel aspect ratio will be enforced. Default true. */
  forceAspectRatio?: boolean;
  /** Hue or color balance. Default 0. */
  hue?: number;
  /** I/O mode. Default `auto`. */
  ioMode?: GstV4l2IOMode;
  /** video standard. Default `none`. */
  norm?: V4L2_TV_norms;
  /** The height of the video overlay; default is equal to negotiated image height. Default 0. */
  overlayHeight?: number;
  /** The leftmost (x) coordinate of the video overlay; top left corner of screen is 0,0. Default 0. */
  overlayLeft?: number;
  /** The topmost (y) coordinate of the video overlay; top left corner of screen is 0,0. Default 0. */
  overlayTop?: number;
  /** The width of the video overlay; default is equal to negotiated image width. Default 0. */
  overlayWidth?: number;
  /** Overwrite the pixel aspect ratio of the device. Default `1/1`. */
  pixelAspectRatio?: string | null;
  /** Picture color saturation or chroma gain. Default 0. */
  saturation?: number;
}

export interface GstV4l2SinkReadOnly extends library.GstBaseSinkReadOnly {
  /** File descriptor of the device. Range -1 to 2147483647. Default -1. */
  deviceFd: number;
  /** Name of the device. */
  deviceName: string | null;
  /** Device type flags. Default: none. */
  flags: GstV4l2DeviceTypeFlags[];
}

export interface GstV4l2SinkSignals extends library.GstElementSignals, library.GstColorBalanceSignals, GstTunerSignals {
}

export interface GstV4l2SrcProperties extends library.GstBaseSrcProperties {
  /** Picture brightness, or more precisely, the black level. Default 0. */
  brightness?: number;
  /** Picture contrast or luma gain. Default 0. */
  contrast?: number;
  /** Pixels to crop at bottom of video capture input. Default 0. */
  cropBottom?: number;
  /** Pixels to crop at left of video capture input. Default 0. */
  cropLeft?: number;
  /** Pixels to crop at right of video capture input. Default 0. */
  cropRight?: number;
  /** Pixels to crop at top of video capture input. Default 0. */
  cropTop?: number;
  /** Device location. Default `/dev/video0`. */
  device?: string | null;
  /** Extra v4l2 controls (CIDs) for the device. */
  extraControls?: T.StructureInput;
  /** When enabled, the pixel aspect ratio will be enforced. Default true. */
  forceAspectRatio?: boolean;
  /** Hue or color balance. Default 0. */
  hue?: number;
  /** I/O mode. Default `auto`. */
  ioMode?: GstV4l2IOMode;
  /** video standard. Default `none`. */
  norm?: V4L2_TV_norms;
  /** Overwrite the pixel aspect ratio of the device. Default `1/1`. */
  pixelAspectRatio?: string | null;
  /** Picture color saturation or chroma gain. Default 0. */
  saturation?: number;
}

export interface GstV4l2SrcReadOnly extends library.GstObjectReadOnly {
  /** The bounding region for crop rectangles ('<x, y, width, height>'). */
  cropBounds: number[];
  /** File descriptor of the device. Range -1 to 2147483647. Default -1. */
  deviceFd: number;
  /** Name of the device. */
  deviceName: string | null;
  /** Device type flags. Default: none. */
  flags: GstV4l2DeviceTypeFlags[];
}

export interface GstV4l2SrcSignals extends library.GstElementSignals, library.GstColorBalanceSignals, GstTunerSignals {
  'prepare-format': (value: number, caps: T.CapsRead) => void;
}

export interface GstTunerChannel {
  properties: {};
  readOnly: {};
  signals: GstTunerChannelSignals;
  actions: {};
}

export interface GstTunerNorm {
  properties: {};
  readOnly: {};
  signals: {};
  actions: {};
}

export interface v4l2radio {
  properties: GstV4l2RadioProperties;
  readOnly: library.GstObjectReadOnly;
  signals: GstV4l2RadioSignals;
  actions: {};
  pads: {};
}

export interface v4l2sink {
  properties: GstV4l2SinkProperties;
  readOnly: GstV4l2SinkReadOnly;
  signals: GstV4l2SinkSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'image/jpeg' | 'video/mpeg' | 'video/mpegts' | 'video/x-bayer' | 'video/x-dv' | 'video/x-fwht' | 'video/x-h263' | 'video/x-h264' | 'video/x-h265' | 'video/x-pwc1' | 'video/x-pwc2' | 'video/x-raw' | 'video/x-sonix' | 'video/x-vp8' | 'video/x-vp9' | 'video/x-wmv'>;
  };
}

export interface v4l2src {
  properties: GstV4l2SrcProperties;
  readOnly: GstV4l2SrcReadOnly;
  signals: GstV4l2SrcSignals;
  actions: {};
  pads: {
    src: T.Template<'src', 'always', 'image/jpeg' | 'video/mpeg' | 'video/mpegts' | 'video/x-bayer' | 'video/x-dv' | 'video/x-fwht' | 'video/x-h263' | 'video/x-h264' | 'video/x-h265' | 'video/x-pwc1' | 'video/x-pwc2' | 'video/x-raw' | 'video/x-sonix' | 'video/x-vp8' | 'video/x-vp9' | 'video/x-wmv'>;
  };
}
