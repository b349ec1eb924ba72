/**
 * Where sound goes: PulseAudio or nowhere; `meter` sees what comes, `presented` and the canceller what is played,
 * `fill` keeps the sink from running dry.
 */
import { chain, type ElementValue, el } from '../gst/index.js';
import type { EchoCanceller } from './echo-canceller.js';
import type { AudioSinkSpec } from './spec.js';

export function audioSink(
  spec: AudioSinkSpec,
  meter: ElementValue<'framemeter'>,
  fill: ElementValue<'soundfill'>,
  presented: ElementValue<'stagemeter'>,
  echo: EchoCanceller | undefined,
) {
  if (spec.kind === 'none') return chain(meter, presented, el.fakesink({ sync: true, async: false }));
  return chain(
    meter,
    // What comes faster than it is played waits here for one Opus frame at most: the oldest gives way, so sound is never
    // later than this and the sink's buffer, whatever the clocks of the two machines and a busy moment do.
    el.queue({ leaky: 'downstream', maxSizeTime: 5_000_000, maxSizeBuffers: 0, maxSizeBytes: 0 }),
    // As much waits in the sink as late packets need. A sender that hears nothing sends nothing, and packets are lost: the
    // sink goes on meanwhile.
    fill,
    presented,
    echo?.played(),
    el.pulsesink({
      // Room for soundfill's most: how much of it is used, soundfill decides. A whole number of requests; the server takes the
      // excess over two of them for its own and the device's share alike (protocol-native.c, fix_playback_buffer_attr):
      // 9 ms for the device.
      bufferTime: 52_500,
      latencyTime: 17_500,
      // Played as it comes. By the clock a sink stays up to 40 ms off for as long as it runs (14-46 ms by start, against
      // 14-20 so): its alignment at the start decides.
      sync: false,
      // Plays before the first packet comes: a receiver may wait for its peer.
      async: false,
      provideClock: false,
      clientName: 'gst-costream',
      ...(spec.device && { device: spec.device }),
    }),
  );
}
