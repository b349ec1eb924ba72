/** Where sound goes: PulseAudio or nowhere; `meter` sees what is played. */
import { chain, type ElementValue, el } from '../gst/index.js';
import type { AudioSinkSpec } from './spec.js';

export function audioSink(spec: AudioSinkSpec, meter: ElementValue<'framemeter'>) {
  if (spec.kind === 'none') return chain(meter, el.fakesink({ sync: true, async: false }));
  return chain(
    meter,
    el.pulsesink({
      // Four segments of 5 ms; the server's default of 200 ms would be the latency of this pipeline.
      bufferTime: 20_000,
      latencyTime: 5_000,
      processingDeadline: 0,
      // Plays before the first packet comes: a receiver may wait for its peer.
      async: false,
      // Follows the sender's clock by resampling: skewing gave 14-40 ms in six starts where this gave 15.5-18.4, together
      // with handing samples over a segment early.
      provideClock: false,
      slaveMethod: 'resample',
      tsOffset: -5_000_000,
      clientName: 'gst-costream',
      ...(spec.device && { device: spec.device }),
    }),
  );
}
