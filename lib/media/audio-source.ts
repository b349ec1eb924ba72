/** Sound that comes in: PulseAudio, ALSA, a file or a test tone, as 48 kHz for Opus. */
import { caps, chain, el } from '../gst/index.js';
import { fileDecoder } from './media-file.js';
import type { AudioSourceSpec } from './spec.js';

/** What a pipeline can be made for; "system" is some sink's monitor by then. */
export type CapturedSound = Exclude<AudioSourceSpec, { kind: 'system' }>;

/** Raw sound at Opus's own rate; undefined for "none". */
export function audioSource(spec: CapturedSound) {
  const source = capture(spec);
  return source && chain(source, el.audioconvert(), el.audioresample(), caps.audio({ rate: 48000 }));
}

function capture(spec: CapturedSound) {
  switch (spec.kind) {
    case 'pulse':
      // The server's default buffer of 200 ms would be the latency of everything behind it. Its clock drives this pipeline:
      // on the system's clock each start calibrated differently (p50 of four starts 16-86 ms, with its own 15-20 ms).
      return chain(
        el.pulsesrc({
          bufferTime: 20_000,
          latencyTime: 5_000,
          clientName: 'gst-costream',
          ...(spec.device && { device: spec.device }),
        }),
      );
    case 'alsa':
      return chain(el.alsasrc({ device: spec.device, bufferTime: 20_000, latencyTime: 5_000 }));
    case 'test':
      return chain(
        el.audiotestsrc({ isLive: true, samplesperbuffer: 240, freq: 440, volume: 0.2 }),
        caps.audio({ rate: 48000 }),
      );
    case 'file':
      return chain(fileDecoder(spec.path, 'audio'), el.audioconvert(), el.clocksync());
    case 'none':
      return undefined;
  }
}
