/** What comes through `rtpguard` when these packets come, and what it counted. */
import { type CapsValue, caps, chain, el, Pipeline } from '../../../lib/gst/index.js';
import { type Refused, refusedStatistics } from '../../../lib/rtp/statistics.js';
import { h264 } from './packets.js';

export interface Guarded {
  rtp: Buffer[];
  rtcp: Buffer[];
  refused: Refused;
  passed: number;
  ssrc: number;
}

export interface Coming {
  rtp?: readonly Uint8Array[];
  /** After all of `rtp`. */
  rtcp?: readonly Uint8Array[];
  format?: CapsValue<'application/x-rtp'>;
  settings?: Parameters<typeof el.rtpguard>[0];
}

export async function throughGuard({ rtp = [], rtcp = [], format = h264, settings = {} }: Coming): Promise<Guarded> {
  const guard = el.rtpguard(settings);
  const roads = [
    { packets: rtp, source: el.appsrc({ caps: format, format: 'time', maxBytes: 0 }), pads: 'rtp' },
    {
      packets: rtcp,
      source: el.appsrc({ caps: caps('application/x-rtcp'), format: 'time', maxBytes: 0 }),
      pads: 'rtcp',
    },
  ] as const;
  const sinks = roads.map(() => el.appsink({ sync: false, async: false }));
  const pipeline = new Pipeline(
    ...roads.flatMap(({ source, pads }, i) => [
      chain(source, guard.pad(`${pads}_sink`)),
      chain(guard.pad(`${pads}_src`), sinks[i]!),
    ]),
  );
  const come: Buffer[][] = [[], []];
  try {
    const collected = sinks.map(async (sink, i) => {
      for await (const sample of pipeline.samples(sink, { onFull: 'block', capacity: 1024 })) {
        come[i]!.push(Buffer.from(sample.copy()));
      }
    });
    await pipeline.play();
    for (const [i, { packets, source }] of roads.entries()) {
      for (const packet of packets) pipeline.element(source).emit('push-buffer', packet);
      pipeline.element(source).emit('end-of-stream');
      await collected[i];
    }
    const stats = pipeline.element(guard).get('stats') as { fields: Record<string, unknown> };
    return {
      rtp: come[0]!,
      rtcp: come[1]!,
      refused: refusedStatistics(pipeline.element(guard)) ?? {},
      passed: Number(stats.fields['packets-passed']),
      ssrc: Number(stats.fields.ssrc),
    };
  } finally {
    await pipeline.close();
  }
}
