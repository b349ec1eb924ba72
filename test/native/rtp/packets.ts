/** RTP packets with H.264 written by hand, and what comes of them behind `rtpframegate`. */
import { type CapsValue, caps, chain, el, Pipeline } from '../../../lib/gst/index.js';

export interface PacketFields {
  sequence: number;
  timestamp: number;
  payload: Uint8Array;
  marker?: boolean;
  ssrc?: number;
  payloadType?: number;
}

export const bytes = (...values: (number | Uint8Array)[]) =>
  Buffer.concat(values.map(value => (typeof value === 'number' ? Buffer.of(value) : value)));

export function rtpPacket(fields: PacketFields): Buffer {
  const header = Buffer.alloc(12);
  header[0] = 0x80;
  header[1] = (fields.marker ? 0x80 : 0) | (fields.payloadType ?? 96);
  header.writeUInt16BE(fields.sequence & 0xffff, 2);
  header.writeUInt32BE(fields.timestamp >>> 0, 4);
  header.writeUInt32BE((fields.ssrc ?? 1) >>> 0, 8);
  return Buffer.concat([header, fields.payload]);
}

export const sequenceOf = (packet: Uint8Array) => Buffer.from(packet).readUInt16BE(2);
export const timestampOf = (packet: Uint8Array) => Buffer.from(packet).readUInt32BE(4);
export const ssrcOf = (packet: Uint8Array) => Buffer.from(packet).readUInt32BE(8);
export const markerOf = (packet: Uint8Array) => (packet[1]! & 0x80) !== 0;

export function withSsrc(packet: Uint8Array, ssrc: number): Buffer {
  const copy = Buffer.from(packet);
  copy.writeUInt32BE(ssrc, 8);
  return copy;
}

/** NAL units; slices begin with first_mb_in_slice 0 (the bit 1) unless they continue a picture. */
export const delimiter = bytes(0x09, 0xf0);
export const sps = bytes(0x67, 0x42, 0xc0, 0x1e, 0xd9);
export const pps = bytes(0x68, 0xce, 0x3c, 0x80);
export const idr = bytes(0x65, 0x88, Buffer.alloc(40, 0x11));
export const idrRest = bytes(0x65, 0x48, Buffer.alloc(40, 0x12));
export const delta = bytes(0x41, 0x9a, Buffer.alloc(20, 0x21));
export const deltaRest = bytes(0x41, 0x5a, Buffer.alloc(20, 0x22));
/** Recovery point SEI with recovery_frame_cnt 2: ue(v) 011, then exact_match 1, broken_link 0, changing_slice 00, stop bit. */
export const recoveryPoint = bytes(0x06, 0x06, 0x01, 0b01110001, 0x80);

/** A single-time aggregation packet (RFC 6184, 5.7.1). */
export function aggregate(...units: Uint8Array[]): Buffer {
  return bytes(0x78, ...units.flatMap(unit => [unit.length >> 8, unit.length & 0xff, unit]));
}

/** Fragmentation units (RFC 6184, 5.8) of one NAL unit. */
export function fragments(unit: Uint8Array, count: number): Buffer[] {
  const body = unit.subarray(1);
  const size = Math.ceil(body.length / count);
  return Array.from({ length: count }, (_, i) => {
    const flags = (i === 0 ? 0x80 : 0) | (i === count - 1 ? 0x40 : 0);
    return bytes((unit[0]! & 0xe0) | 28, flags | (unit[0]! & 0x1f), body.subarray(i * size, (i + 1) * size));
  });
}

/** Numbers the packets of one source: each call of `picture` is one access unit. */
export class Source {
  private readonly ssrc: number;
  sequence: number;
  timestamp = 90_000;

  constructor(options: { ssrc?: number; sequence?: number } = {}) {
    this.ssrc = options.ssrc ?? 1;
    this.sequence = options.sequence ?? 1000;
  }

  /** `marker: false` is a sender that sets none. */
  picture(payloads: readonly Uint8Array[], { marker = true } = {}): Buffer[] {
    this.timestamp += 3000;
    return payloads.map((payload, i) =>
      rtpPacket({
        sequence: this.sequence++,
        timestamp: this.timestamp,
        payload,
        marker: marker && i === payloads.length - 1,
        ssrc: this.ssrc,
      }),
    );
  }

  key = (options?: { marker: boolean }) => this.picture([sps, pps, ...fragments(idr, 3)], options);
  delta = (options?: { marker: boolean }) => this.picture([delta, deltaRest], options);
}

export const h264 = caps.rtp({ media: 'video', 'clock-rate': 90000, 'encoding-name': 'H264', payload: 96 });

export interface GateStatistics {
  framesPassed: number;
  framesDropped: number;
  packetsLost: number;
  packetsRefused: number;
  keyFrameRequests: number;
  ssrc: number;
  intact: boolean;
  freezes: number;
  longestFreezeMs: number;
}

export function gateStatistics(stats: unknown): GateStatistics {
  const { fields } = stats as { fields: Record<string, bigint | number | boolean> };
  return {
    framesPassed: Number(fields['frames-passed']),
    framesDropped: Number(fields['frames-dropped']),
    packetsLost: Number(fields['packets-lost']),
    packetsRefused: Number(fields['packets-refused']),
    keyFrameRequests: Number(fields['key-frame-requests']),
    ssrc: Number(fields.ssrc),
    intact: fields.intact === true,
    freezes: Number(fields.freezes),
    longestFreezeMs: Number(fields['longest-freeze-ns']) / 1e6,
  };
}

export interface Passed {
  packets: Buffer[];
  /** Indices into `packets` where a discontinuity is flagged. */
  discontinuities: number[];
  statistics: GateStatistics;
}

/** Everything that passes the gate when these packets come, then the end of the stream. */
export async function throughGate(
  sent: readonly Uint8Array[],
  format: CapsValue<'application/x-rtp'> = h264,
): Promise<Passed> {
  const source = el.appsrc({ caps: format, format: 'time', maxBytes: 0 });
  const gate = el.rtpframegate();
  const sink = el.appsink({ sync: false, async: false });
  const pipeline = new Pipeline(chain(source, gate, sink));
  const packets: Buffer[] = [];
  const discontinuities: number[] = [];
  try {
    const collected = (async () => {
      for await (const sample of pipeline.samples(sink, { onFull: 'block', capacity: 1024 })) {
        if (sample.flags.includes('discont')) discontinuities.push(packets.length);
        packets.push(Buffer.from(sample.copy()));
      }
    })();
    await pipeline.play();
    for (const packet of sent) pipeline.element(source).emit('push-buffer', packet);
    pipeline.element(source).emit('end-of-stream');
    await Promise.all([collected, pipeline.finished]);
    return { packets, discontinuities, statistics: gateStatistics(pipeline.element(gate).get('stats')) };
  } finally {
    await pipeline.close();
  }
}
