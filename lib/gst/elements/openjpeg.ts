// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin openjpeg 1.22.0 of gst-plugins-bad (https://tracker.debian.org/pkg/gst-plugins-bad1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

export type GstOpenJPEGEncProgressionOrder = 'lrcp' | 'rlcp' | 'rpcl' | 'pcrl' | 'crpl';

export interface GstOpenJPEGDecProperties extends library.GstVideoDecoderProperties {
  /** Maximum number of worker threads to spawn according to the frame boundary. (0 = no thread). Range 0 to 2147483647. Default 0. */
  maxSliceThreads?: number;
  /** Maximum number of worker threads to spawn used by openjpeg internally. (0 = no thread). Range 0 to 2147483647. Default 0. */
  maxThreads?: number;
}

export interface GstOpenJPEGEncProperties extends library.GstVideoEncoderProperties {
  /** Number of layers. Range 1 to 10. Default 1. */
  numLayers?: number;
  /** Number of resolutions. Range 1 to 10. Default 6. */
  numResolutions?: number;
  /** Number of stripes for low latency encoding. (1 = low latency disabled). Range 1 to 2147483647. Default 1. */
  numStripes?: number;
  /** Max number of simultaneous threads to encode stripe or frame, default: encode with streaming thread. Range 0 to 2147483647. Default 0. */
  numThreads?: number;
  /** Progression order. Default `lrcp`. */
  progressionOrder?: GstOpenJPEGEncProgressionOrder;
  /** Tile Height. Range 0 to 2147483647. Default 0. */
  tileHeight?: number;
  /** Tile Offset X. Default 0. */
  tileOffsetX?: number;
  /** Tile Offset Y. Default 0. */
  tileOffsetY?: number;
  /** Tile Width. Range 0 to 2147483647. Default 0. */
  tileWidth?: number;
}

export interface openjpegdec {
  properties: GstOpenJPEGDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'image/jp2' | 'image/x-j2c' | 'image/x-jpc' | 'image/x-jpc-striped'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface openjpegenc {
  properties: GstOpenJPEGEncProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
    src: T.Template<'src', 'always', 'image/jp2' | 'image/x-j2c' | 'image/x-jpc' | 'image/x-jpc-striped'>;
  };
}
