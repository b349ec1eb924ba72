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
      // The system's clock, so that picture and sound compare. Resampling to it was steadier on an idle machine (15-18 ms in
      // six starts; skewing 14-40), but after an underflow on a busy one it stood still for good (82 of 800 packets played).
      provideClock: false,
      slaveMethod: 'skew',
      clientName: 'gst-costream',
      ...(spec.device && { device: spec.device }),
    }),
  );
}
