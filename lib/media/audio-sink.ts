/** Where sound goes: PulseAudio or nowhere; `meter` sees what is played. */
import { chain, type ElementValue, el } from '../gst/index.js';
import type { AudioSinkSpec } from './spec.js';

export function audioSink(spec: AudioSinkSpec, meter: ElementValue<'framemeter'>) {
  if (spec.kind === 'none') return chain(meter, el.fakesink({ sync: true, async: false }));
  return chain(
    meter,
    el.pulsesink({
      // Two segments of 5 ms; the server's default of 200 ms would be the latency of this pipeline.
      bufferTime: 10_000,
      latencyTime: 5_000,
      processingDeadline: 0,
      // Plays before the first packet comes: a receiver may wait for its peer.
      async: false,
      // The pulse clock as pipeline clock gave picture outliers of 80-260 ms.
      provideClock: false,
      // Half the buffer is free when a sample is due, so it can be handed over that much earlier.
      tsOffset: -10_000_000,
      clientName: 'gst-costream',
      ...(spec.device && { device: spec.device }),
    }),
  );
}
