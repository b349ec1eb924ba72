/**
 * A seeded corpus of hostile datagrams: what strangers can throw at the ports of a call, made from nothing and from the
 * call's own packets. The same seed and packets make the same corpus. For tests and for the bench.
 */
import { randomFrom } from '../../lib/link/line/impairment.js';

export type Attack = 'random' | 'mutated' | 'truncated' | 'replayed' | 'spoofed' | 'foreign' | 'forged report';

/** Which of a medium's two ports; and whether from the peer's own host (another port of it) or from another host. */
export interface HostilePacket {
  attack: Attack;
  to: 'rtp' | 'rtcp';
  from: 'peer host' | 'other host';
  bytes: Buffer;
}

/** Packets of the call that is under attack, as somebody on the path sees them. */
export interface Overheard {
  rtp: readonly Buffer[];
  rtcp: readonly Buffer[];
  /** SSRC of the receiver's own reports. */
  receiverSsrc: number;
}

/** What each kind does to a packet of the call. Payload types, SSRCs and lengths are right where the attack needs them so. */
export function* hostilePackets(count: number, seed: number, overheard: Overheard): Generator<HostilePacket> {
  const random = randomFrom(seed);
  const below = (limit: number) => Math.floor(random() * limit);
  const byte = () => below(256);
  const pick = <T>(of: readonly T[]): T => of[below(of.length)]!;
  const noise = (length: number) => {
    const bytes = Buffer.allocUnsafe(length);
    for (let at = 0; at < length; at++) bytes[at] = byte();
    return bytes;
  };
  const ssrc = overheard.rtp[0]!.readUInt32BE(8);

  const mutated = (packet: Buffer) => {
    const copy = Buffer.from(packet);
    for (let flips = 1 + below(4); flips > 0; flips--) {
      // Mostly headers: of RTP, of the payload, of aggregation and fragmentation units.
      copy[below(random() < 0.7 ? Math.min(20, copy.length) : copy.length)] = byte();
    }
    return copy;
  };
  const withSsrc = (packet: Buffer, value: number) => {
    const copy = Buffer.from(packet);
    copy.writeUInt32BE(value >>> 0, 8);
    return copy;
  };
  const nextPackets = (packet: Buffer) => {
    const copy = Buffer.from(packet);
    copy.writeUInt16BE((copy.readUInt16BE(2) + 1 + below(2000)) & 0xffff, 2);
    return copy;
  };
  const makers: Record<Attack, () => Omit<HostilePacket, 'attack'>> = {
    random: () => ({ to: pick(['rtp', 'rtcp']), from: pick(HOSTS), bytes: noise(below(1400)) }),
    mutated: () => {
      const to = pick(['rtp', 'rtcp'] as const);
      return { to, from: pick(HOSTS), bytes: mutated(pick(overheard[to])) };
    },
    truncated: () => {
      const to = pick(['rtp', 'rtcp'] as const);
      const packet = pick(overheard[to]);
      return { to, from: pick(HOSTS), bytes: packet.subarray(0, below(packet.length)) };
    },
    replayed: () => {
      const to = pick(['rtp', 'rtcp'] as const);
      return { to, from: pick(HOSTS), bytes: pick(overheard[to]) };
    },
    // Continues the call's own stream, from elsewhere.
    spoofed: () => ({ to: 'rtp', from: 'other host', bytes: nextPackets(pick(overheard.rtp)) }),
    // A stream of somebody else, of us, or of a lone packet each.
    foreign: () => {
      const other = pick([0x0f0e1601, overheard.receiverSsrc, below(2 ** 32)]);
      return { to: 'rtp', from: 'peer host', bytes: withSsrc(nextPackets(pick(overheard.rtp)), other) };
    },
    'forged report': () => {
      const sender = pick([ssrc, overheard.receiverSsrc, below(2 ** 32)]);
      return { to: 'rtcp', from: pick(HOSTS), bytes: pick(FORGERIES)(sender, ssrc, noise) };
    },
  };
  for (let i = 0; i < count; i++) {
    const attack = pick(ATTACKS);
    yield { attack, ...makers[attack]() };
  }
}

const HOSTS = ['peer host', 'other host'] as const;
export const ATTACKS = [
  'random',
  'mutated',
  'truncated',
  'replayed',
  'spoofed',
  'foreign',
  'forged report',
] as const satisfies readonly Attack[];

function word(value: number): Buffer {
  const buffer = Buffer.alloc(4);
  buffer.writeUInt32BE(value >>> 0);
  return buffer;
}

/** One part of a compound packet; the length that it claims may be another than it has. */
function part(type: number, count: number, body: Buffer, words = body.length / 4): Buffer {
  const header = Buffer.of(0x80 | count, type, 0, 0);
  header.writeUInt16BE(words & 0xffff, 2);
  return Buffer.concat([header, body]);
}

type Forgery = (sender: number, media: number, noise: (length: number) => Buffer) => Buffer;

const receiverReport = (sender: number) => part(201, 0, word(sender));

/** Reports that a session would act on, and reports that a parser would stumble over. */
const FORGERIES: readonly Forgery[] = [
  // A goodbye in the name of the sender, of the receiver, of anybody.
  sender => Buffer.concat([receiverReport(sender), part(203, 1, word(sender))]),
  sender => Buffer.concat([receiverReport(sender), part(203, 31, word(sender))]),
  // A clock that is off.
  (sender, _, noise) => part(200, 0, Buffer.concat([word(sender), noise(20)])),
  // Key frames without end.
  (sender, media) => Buffer.concat([receiverReport(sender), part(206, 1, Buffer.concat([word(sender), word(media)]))]),
  (sender, media) =>
    Buffer.concat([
      receiverReport(sender),
      part(206, 4, Buffer.concat([word(sender), word(0), word(media), word(0x01000000)])),
    ]),
  // Names that end beyond their packet.
  sender =>
    Buffer.concat([receiverReport(sender), part(202, 1, Buffer.concat([word(sender), Buffer.of(1, 255, 97, 97)]))]),
  sender =>
    Buffer.concat([receiverReport(sender), part(202, 31, Buffer.concat([word(sender), Buffer.of(8, 2, 9, 97)]))]),
  // Feedback that announces 65,535 packets in two chunks.
  (sender, media) =>
    Buffer.concat([
      receiverReport(sender),
      part(205, 15, Buffer.concat([word(sender), word(media), Buffer.from('0009ffff000001003fff5fff', 'hex')])),
    ]),
  // Lengths that lie.
  (sender, _, noise) => part(200, 31, Buffer.concat([word(sender), noise(24)])),
  sender => part(201, 0, word(sender), 0xffff),
  (sender, _, noise) => Buffer.concat([receiverReport(sender), part(207, 0, Buffer.concat([word(sender), noise(8)]))]),
];
