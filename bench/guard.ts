/**
 * `npm run bench -- guard`: what `rtpguard` costs a packet of a call, beside `identity` in its place, in the order A B B A.
 * H.264 of x264enc, each packet new to the guard: none is refused.
 */
import { parseArgs } from 'node:util';
import { chain, el, Pipeline } from '../lib/gst/index.js';
import { encode } from '../test/native/rtp/encoded.js';
import { h264 } from '../test/native/rtp/packets.js';
import { median, show, table } from './figures.js';

const { values: options } = parseArgs({
  options: { packets: { type: 'string', default: '60000' }, rounds: { type: 'string', default: '6' } },
});
const packets = Number(options.packets);
const encoded = await encode({ frames: 60, keyInterval: 30, mtu: 1200, bitrateKbps: 3000 });

/** Microseconds of CPU a packet, all threads of this process. */
async function measure(guarded: boolean): Promise<number> {
  const source = el.appsrc({ caps: h264, format: 'time', block: true, maxBytes: 1 << 20 });
  const guard = el.rtpguard();
  const sink = el.fakesink({ sync: false, async: false });
  const pipeline = new Pipeline(
    ...(guarded
      ? [chain(source, guard.pad('rtp_sink')), chain(guard.pad('rtp_src'), sink)]
      : [chain(source, el.identity({ silent: true }), sink)]),
  );
  try {
    await pipeline.play();
    const live = pipeline.element(source);
    const before = process.cpuUsage();
    for (let i = 0; i < packets; i++) {
      const packet = encoded[i % encoded.length]!;
      packet.writeUInt16BE(i & 0xffff, 2);
      live.emit('push-buffer', packet);
    }
    live.emit('end-of-stream');
    await pipeline.finished;
    const { user, system } = process.cpuUsage(before);
    if (guarded) {
      const { fields } = pipeline.element(guard).get('stats') as { fields: Record<string, unknown> };
      if (Number(fields['packets-passed']) !== packets) throw new Error('The guard refused packets of a call.');
    }
    return (user + system) / packets;
  } finally {
    await pipeline.close();
  }
}

await measure(true);
const [withGuard, without]: [number[], number[]] = [[], []];
for (let round = 0; round < Number(options.rounds); round++) {
  for (const guarded of [false, true, true, false]) (guarded ? withGuard : without).push(await measure(guarded));
}
console.log(
  `${packets} packets of ${show(encoded.reduce((sum, { length }) => sum + length, 0) / encoded.length, 0)} bytes`,
);
console.log(
  table([
    ['', 'CPU us a packet'],
    ['rtpguard', show(median(withGuard), 2)],
    ['identity', show(median(without), 2)],
    ['difference', show(median(withGuard) - median(without), 2)],
  ]),
);
