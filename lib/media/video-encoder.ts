/** Raw video to H.264 constrained baseline, without a frame of delay. */
import { availableParallelism } from 'node:os';
import { caps, chain, el, hasElement } from '../gst/index.js';
import type { VideoFormat } from './video-source.js';

export interface EncoderOptions {
  format: VideoFormat;
  bitrateKbps: number;
}

const H264 = caps('video/x-h264', { profile: 'constrained-baseline', 'stream-format': 'byte-stream', alignment: 'au' });

/** The encoder element and the chain that it stands in; the element is the key for live bitrate changes. */
export function videoEncoder({ format, bitrateKbps }: EncoderOptions) {
  // Where both are missing, x264enc's package is the one to name.
  const second = !hasElement('x264enc') && hasElement('openh264enc');
  return second ? openh264(format, bitrateKbps) : x264(format, bitrateKbps);
}

/** The first choice. */
export function x264({ fps }: VideoFormat, bitrateKbps: number) {
  const encoder = el.x264enc({
    // No look-ahead, no B-frames, no frame threads: a frame leaves before the next comes in.
    tune: 'zerolatency',
    speedPreset: 'ultrafast',
    bitrate: bitrateKbps,
    threads: Math.min(4, availableParallelism()),
    slicedThreads: true,
    // Receivers of the original never ask for a key frame: one a second bounds what a late joiner waits for.
    keyIntMax: Math.max(1, Math.round(fps)),
    // Two frames' worth (the default of 600 ms lets one frame take half a second of the line).
    vbvBufCapacity: Math.max(10, Math.round(2000 / fps)),
    // num_reorder_frames=0 in the VUI: decoders need not wait for frames that never come.
    insertVui: true,
    byteStream: true,
    // What a nervous or hostile receiver can ask for: ten key frames a second.
    minForceKeyUnitInterval: 100_000_000n,
  });
  return { encoder, chain: chain(encoder, H264) };
}

/** The second choice. */
export function openh264({ fps }: VideoFormat, bitrateKbps: number) {
  const encoder = el.openh264enc({
    bitrate: bitrateKbps * 1000,
    rateControl: 'bitrate',
    complexity: 'low',
    usageType: 'camera',
    gopSize: Math.max(1, Math.round(fps)),
    enableFrameSkip: false,
  });
  return { encoder, chain: chain(encoder, H264) };
}
