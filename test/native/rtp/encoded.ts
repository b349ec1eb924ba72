/** A real encoder's packets, and what a real decoder makes of packets. */
import { createHash } from 'node:crypto';
import { caps, chain, el, Pipeline, type Sample } from '../../../lib/gst/index.js';
import { h264, timestampOf } from './packets.js';

export interface Encoding {
  frames: number;
  keyInterval: number;
  intraRefresh?: boolean;
  mtu?: number;
  bitrateKbps?: number;
}

/** Runs a pipeline to its end and keeps what `read` takes from each sample. */
export async function collect<T>(
  pipeline: Pipeline,
  sink: ReturnType<typeof el.appsink>,
  read: (sample: Sample) => T,
  whenPlaying: () => void = () => {},
): Promise<T[]> {
  const kept: T[] = [];
  const collected = (async () => {
    for await (const sample of pipeline.samples(sink, { onFull: 'block', capacity: 64 })) kept.push(read(sample));
  })();
  try {
    await pipeline.play();
    whenPlaying();
    await Promise.all([collected, pipeline.finished]);
    return kept;
  } finally {
    await pipeline.close();
  }
}

/** RTP packets of a moving picture, as x264enc and rtph264pay make them. */
export async function encode(encoding: Encoding): Promise<Buffer[]> {
  const { frames, keyInterval, intraRefresh = false, mtu = 300, bitrateKbps: bitrate = 1000 } = encoding;
  const sink = el.appsink({ sync: false, async: false });
  const pipeline = new Pipeline(
    chain(
      el.videotestsrc({ numBuffers: frames, pattern: 'smpte', horizontalSpeed: 7 }),
      caps.video({ format: 'I420', width: 320, height: 180, framerate: 30 }),
      el.x264enc({
        tune: 'zerolatency',
        speedPreset: 'ultrafast',
        keyIntMax: keyInterval,
        intraRefresh,
        bitrate,
        threads: 1,
      }),
      caps('video/x-h264', { 'stream-format': 'byte-stream', alignment: 'au' }),
      el.rtph264pay({ mtu, ssrc: 1, aggregateMode: 'zero-latency' }),
      sink,
    ),
  );
  return await collect(pipeline, sink, sample => Buffer.from(sample.copy()));
}

/** The packets of each access unit. */
export function accessUnits(packets: readonly Buffer[]): Buffer[][] {
  const units = new Map<number, Buffer[]>();
  for (const packet of packets) {
    const timestamp = timestampOf(packet);
    units.set(timestamp, [...(units.get(timestamp) ?? []), packet]);
  }
  return [...units.values()];
}

/** True when an IDR slice begins in one of these packets (single NAL units, fragments and aggregation packets). */
export function hasIdr(unit: readonly Buffer[]): boolean {
  return unit.some(packet => {
    const type = packet[12]! & 0x1f;
    if (type === 28) return (packet[13]! & 0x1f) === 5;
    if (type !== 24) return type === 5;
    for (let at = 13; at < packet.length; at += 2 + packet.readUInt16BE(at)) {
      if ((packet[at + 2]! & 0x1f) === 5) return true;
    }
    return false;
  });
}

export interface Decoding {
  /** Through `rtpframegate` first. */
  gate: boolean;
  /** libav shows pictures that it knows to be wrong. */
  outputCorrupt?: boolean;
}

/** A digest of each decoded picture. */
export async function decode(packets: readonly Buffer[], { gate, outputCorrupt = false }: Decoding): Promise<string[]> {
  const source = el.appsrc({ caps: h264, format: 'time', maxBytes: 0 });
  const sink = el.appsink({ sync: false, async: false });
  const pipeline = new Pipeline(
    chain(
      source,
      gate && el.rtpframegate(),
      el.rtph264depay(),
      caps('video/x-h264', { 'stream-format': 'byte-stream', alignment: 'au' }),
      el.avdec_h264({ threadType: 'slice', maxThreads: 1, outputCorrupt }),
      el.videoconvert(),
      // Without padding, so that equal pictures are equal bytes.
      caps.video({ format: 'BGRx' }),
      sink,
    ),
  );
  const start = packets.length === 0 ? 0 : timestampOf(packets[0]!);
  return await collect(
    pipeline,
    sink,
    sample => createHash('sha1').update(sample.data).digest('base64'),
    () => {
      for (const data of packets) {
        const pts = (BigInt((timestampOf(data) - start) >>> 0) * 100_000n) / 9n;
        pipeline.element(source).emit('push-buffer', { data, pts });
      }
      pipeline.element(source).emit('end-of-stream');
    },
  );
}
