/** A call under attack: strangers throw ten thousand hostile datagrams at both ends, or crowd at the door, and nothing changes. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeKey } from '../../lib/link/key.js';
import { Relay } from '../../lib/link/line/relay.js';
import type { MediaStatistics } from '../../lib/session/statistics.js';
import { Attacker } from '../parts/attacker.js';
import { Crowd } from '../parts/crowd.js';
import { hostilePackets, type Overheard } from '../parts/hostile-packets.js';
import { Painter, Watcher } from '../parts/numbered-screen.js';
import { Verb } from '../parts/verb.js';
import { Wiretap } from '../parts/wiretap.js';
import { Xvfb } from '../parts/xvfb.js';

const size = { width: 320, height: 240 };
/** Sender, line and receiver; the line is who the two know as their peer. */
const [SENDER, LINE, RECEIVER, STRANGER] = ['127.0.0.1', '127.0.0.2', '127.0.0.3', '127.0.0.9'];
const COUNT = 10_000;
const PER_SECOND = 2500;
let source: Xvfb;
let target: Xvfb;
let folder: string;

beforeAll(async () => {
  [source, target] = await Promise.all([Xvfb.start(size), Xvfb.start(size)]);
  folder = mkdtempSync(join(tmpdir(), 'gst-costream-hostile-'));
});

afterAll(async () => {
  await Promise.all([source?.close(), target?.close()]);
  rmSync(folder, { recursive: true });
});

const refusedOf = (media: MediaStatistics) => Object.values(media.refused ?? {}).reduce((sum, count) => sum + count, 0);

/** What the kernel dropped of the datagrams for these ports, because their reader was late (proc_pid_net(5)). */
function kernelDrops(ports: readonly number[]): number {
  const sockets = readFileSync('/proc/net/udp', 'utf8').trim().split('\n').slice(1);
  return sockets
    .map(line => line.trim().split(/\s+/))
    .filter(([, local]) => ports.includes(Number.parseInt(local!.split(':')[1]!, 16)))
    .reduce((sum, fields) => sum + Number(fields.at(-1)), 0);
}

function residentBytes(pid: number): number {
  return Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))![1]) * 1024;
}

/** Sender at one address, a line that overhears at another, receiver at a third. */
class Call implements AsyncDisposable {
  readonly basePort: number;
  readonly overheard: { rtp: Buffer[]; rtcp: Buffer[]; receiverSsrc: number };
  sender!: Verb;
  receiver!: Verb;
  readonly #key: readonly string[];
  #line!: AsyncDisposable;

  private constructor(basePort: number, keyFile: string | undefined) {
    this.basePort = basePort;
    this.#key = keyFile ? ['--key-file', keyFile] : [];
    this.overheard = { rtp: [], rtcp: [], receiverSsrc: 0 };
  }

  /** Keyed through a line that carries the control connection too, or plain through one that has none. */
  static async start(basePort: number, keyFile?: string): Promise<Call> {
    const call = new Call(basePort, keyFile);
    const onDatagram = (packet: Buffer, port: number) => {
      if (port === basePort) call.overheard.rtp.push(packet);
      else call.overheard.rtcp.push(packet);
      if (port === basePort + 5) call.overheard.receiverSsrc = packet.readUInt32BE(4);
    };
    call.#line = keyFile
      ? await Wiretap.start({ basePort, sender: SENDER, line: LINE, receiver: RECEIVER, onDatagram })
      : await Relay.start({
          routes: [
            ...[0, 1].map(offset => ({ listen: call.at(LINE, offset), target: call.at(RECEIVER, offset) })),
            { listen: call.at(LINE, 5), target: call.at(SENDER, 5), reverse: true },
          ],
          onPacket: (packet, { listen }) => onDatagram(packet, listen.port),
        });
    try {
      call.receiver = await call.#verb(
        'recv',
        RECEIVER,
        '--video-out',
        `window:${target.display}`,
        '--audio-out',
        'none',
      );
      await call.send();
      return call;
    } catch (error) {
      await call[Symbol.asyncDispose]();
      throw error;
    }
  }

  /** Begins to send, also once more. */
  async send(): Promise<void> {
    await this.sender?.[Symbol.asyncDispose]();
    const screen = ['--video', `screen:${source.display}`, '--size', '320x240', '--audio', 'none'];
    this.sender = await this.#verb('send', SENDER, ...screen);
  }

  #verb(name: 'send' | 'recv', listen: string, ...media: string[]): Promise<Verb> {
    const way = ['--peer', LINE, '--listen', listen, '--base-port', String(this.basePort), ...this.#key];
    return Verb.start([name, ...way, ...media, '--graphs', this.graphs(name)]);
  }

  /** Where an end writes its graphs. */
  graphs(name: 'send' | 'recv'): string {
    return join(folder, `${this.basePort}-${name}`);
  }

  at(address: string, offset: number): { address: string; port: number } {
    return { address, port: this.basePort + offset };
  }

  /** Both ends' statistics of the picture, counted after now: the first that are read may have been on their way already. */
  async statistics() {
    const counted = async (verb: Verb) => {
      await verb.next(() => true);
      return await verb.next(() => true);
    };
    const [sent, received] = await Promise.all([counted(this.sender), counted(this.receiver)]);
    return { sent: sent.sending!.video[0]!, received: received.receiving!.video[0]! };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await Promise.all([this.sender, this.receiver].map(verb => verb?.[Symbol.asyncDispose]()));
    await this.#line[Symbol.asyncDispose]();
  }
}

/** Strangers at both ends' doors: the receiver's media and report ports, and the sender's report port. */
class Siege implements AsyncDisposable {
  readonly #overheard: Overheard;
  readonly #attackers: Attacker[];

  private constructor(overheard: Overheard, attackers: Attacker[]) {
    this.#overheard = overheard;
    this.#attackers = attackers;
  }

  /** Once enough was overheard. */
  static async lay(call: Call): Promise<Siege> {
    await call.receiver.next(() => call.overheard.receiverSsrc !== 0 && call.overheard.rtcp.length > 4);
    const hosts = { peerHost: LINE, otherHost: STRANGER };
    const doors = [
      [call.at(RECEIVER, 0), call.at(RECEIVER, 1)],
      [call.at(SENDER, 5), call.at(SENDER, 5)],
    ] as const;
    return new Siege(
      call.overheard,
      await Promise.all(doors.map(([rtp, rtcp]) => Attacker.start({ ...hosts, rtp, rtcp }))),
    );
  }

  /** Resolves with how many were thrown, four of five at the receiver. */
  async attack(count: number, seed: number): Promise<number> {
    const { rtp, rtcp, receiverSsrc } = this.#overheard;
    const seen: Overheard = { rtp: rtp.slice(-300), rtcp: rtcp.slice(-50), receiverSsrc };
    const sent = await Promise.all(
      this.#attackers.map((attacker, at) => {
        const share = at === 0 ? 0.8 : 0.2;
        return attacker.send(hostilePackets(Math.round(count * share), seed + at, seen), PER_SECOND * share);
      }),
    );
    return sent.reduce((sum, number) => sum + number, 0);
  }

  get answers(): number {
    return this.#attackers.reduce((sum, { answers }) => sum + answers, 0);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await Promise.all(this.#attackers.map(attacker => attacker[Symbol.asyncDispose]()));
  }
}

/** What no stranger may change; frames that a busy processor dropped are not it. */
const state = ({ keyFrameRequests, freezes, width, height }: MediaStatistics) => ({
  keyFrameRequests,
  freezes,
  width,
  height,
});

/**
 * What a receiver of H.264 into a window and of Opus into nothing is made of, and a sender of a screen. A new name here is
 * a parser more that strangers may reach.
 */
const WIRE = [
  ...['FrameMeter', 'GstCapsFilter', 'GstRtpBin', 'GstRtpSession', 'GstRtpSsrcDemux', 'GstRtpStorage', 'GstTee'],
  ...['GstUDPSink', 'GstUDPSrc', 'GstVideoConvertScale', 'RtpGuard', 'StageMeter'],
];
const ELEMENTS = {
  recv: [
    ...WIRE,
    ...['GstAudioConvert', 'GstAudioResample', 'GstFakeSink', 'GstFunnel', 'GstOpusDec', 'GstRTPOpusDepay'],
    ...['GstRtpH264Depay', 'GstRtpJitterBuffer', 'GstRtpPtDemux', 'GstTagInject', 'GstXImageSink', 'LateDrop'],
    ...['RtpArrivals', 'RtpFrameGate', 'RtpRepairDec', 'avdec_h264'],
  ],
  send: [
    ...[...WIRE, 'DamageGate', 'FrameThinner', 'GstQueue', 'GstRtpH264Pay', 'GstX264Enc', 'GstXImageSrc'],
    ...['I420Convert', 'RtcpEnd', 'RtpRateControl', 'RtpRepairEnc'],
  ],
};
const PLUGINS = {
  recv: [
    ...['audioconvert', 'audioresample', 'coreelements', 'debug', 'libav', 'opus', 'rtp', 'rtpmanager', 'udp'],
    ...['videoconvertscale', 'ximagesink'],
  ],
  send: ['coreelements', 'rtp', 'rtpmanager', 'udp', 'videoconvertscale', 'x264', 'ximagesrc'],
};

/** Plugins of GStreamer that a process has loaded. */
function pluginsOf(pid: number): string[] {
  const maps = readFileSync(`/proc/${pid}/maps`, 'utf8');
  return [...new Set([...maps.matchAll(/gstreamer-1\.0\/libgst(\w+)\.so/g)].map(([, name]) => name!))].sort();
}

/** Types of the elements in the graphs that a session wrote; a pad's label goes on with its direction in brackets. */
function elementsIn(graphs: string): string[] {
  const dots = readdirSync(graphs).filter(name => name.endsWith('.dot'));
  const text = dots.map(name => readFileSync(join(graphs, name), 'utf8')).join('\n');
  return [...new Set([...text.matchAll(/label="(\w+)\\n(?!\[)/g)].map(([, name]) => name!))].sort();
}

/** Nothing was plugged in by what arrived: what runs is what was written down. `more` is what a key adds. */
function expectKnownParts(call: Call, more: { elements: string[]; plugins: string[] }): void {
  for (const name of ['recv', 'send'] as const) {
    expect(elementsIn(call.graphs(name)), name).toEqual([...ELEMENTS[name], ...more.elements].sort());
    // Only root reads the maps of a process that must not be dumped.
    if (process.getuid?.() !== 0 && more.plugins.length > 0) continue;
    const { pid } = (name === 'recv' ? call.receiver : call.sender).process;
    expect(pluginsOf(pid), name).toEqual([...PLUGINS[name], ...more.plugins].sort());
  }
}

describe('a call', () => {
  it('goes on under ten thousand hostile datagrams: no crash, no change, no growth', async () => {
    using _painter = new Painter(source);
    using watcher = new Watcher(target);
    await using call = await Call.start(26_640);
    await watcher.next(60);
    const { sender, receiver } = call;
    await using siege = await Siege.lay(call);

    // What is allocated once is allocated by this.
    const warm = await siege.attack(1000, 1);
    const before = await call.statistics();
    const memory = [sender, receiver].map(({ process }) => residentBytes(process.pid));
    const shown = watcher.seen.length;
    const sent = await siege.attack(COUNT, 3);

    const after = await call.statistics();
    const refused = refusedOf(after.received) + refusedOf(after.sent);
    // What neither was refused nor dropped may have passed: on a machine that is too busy to report in time, a forged report
    // may stand in for the peer until it does.
    const dropped = kernelDrops([0, 1, 5].map(offset => call.basePort + offset));
    expect((refused + dropped) / (warm + sent)).toBeGreaterThan(0.98);
    expect(state(after.received)).toEqual(state(before.received));
    expect(state(after.sent)).toEqual(state(before.sent));
    expect(after.received.packetsLost).toBe(before.received.packetsLost);
    // Four seconds of 30 frames; the bound is for a machine that is busy with other things.
    expect(watcher.seen.length - shown).toBeGreaterThan(40);
    await watcher.next(30);
    for (const [i, { process }] of [sender, receiver].entries()) {
      expect(process.running).toBe(true);
      expect(residentBytes(process.pid) - memory[i]!).toBeLessThan(8 << 20);
    }
    // Every reason was met: the corpus gets everywhere.
    expect(Object.keys(after.received.refused!).sort()).toEqual(
      ['address', 'header', 'ownSsrc', 'payload', 'payloadType', 'report', 'source'].sort(),
    );
    expect(siege.answers).toBe(0);

    expectKnownParts(call, { elements: [], plugins: [] });
  });

  it('that is keyed goes on under as many, of which none gets past the seal', async () => {
    const keyFile = join(folder, 'key');
    writeKey(keyFile);
    using _painter = new Painter(source);
    using watcher = new Watcher(target);
    await using call = await Call.start(26_660, keyFile);
    await watcher.next(30);
    await using siege = await Siege.lay(call);
    await siege.attack(500, 11);
    const before = await call.statistics();
    const memory = [call.sender, call.receiver].map(({ process }) => residentBytes(process.pid));
    const shown = watcher.seen.length;
    await siege.attack(COUNT, 13);

    const after = await call.statistics();
    expect(state(after.received)).toEqual(state(before.received));
    expect(state(after.sent)).toEqual(state(before.sent));
    expect(after.received.packetsLost).toBe(before.received.packetsLost);
    // What the guard behind the seal refused would have been opened.
    for (const { refused } of [after.received, after.sent]) expect(Object.keys(refused!)).toEqual(['seal']);
    expect(after.received.refused!.seal! - (before.received.refused?.seal ?? 0)).toBeGreaterThan(COUNT / 100);
    expect(watcher.seen.length - shown).toBeGreaterThan(40);
    for (const [i, { process }] of [call.sender, call.receiver].entries()) {
      expect(process.running).toBe(true);
      expect(residentBytes(process.pid) - memory[i]!).toBeLessThan(8 << 20);
    }
    expect(siege.answers).toBe(0);

    // A crowd at the control connection's door, at the peer's own address, of which nobody says who he is.
    const door = { host: RECEIVER, port: 26_668, perSecond: 400 };
    const words = [Buffer.alloc(0), Buffer.from([0x16, 3, 1, 1, 0, 1, 0, 0, 252, 3])];
    await using crowd = new Crowd({ ...door, from: LINE, words });
    await watcher.next(30);
    expect(crowd.came).toBeGreaterThan(32);
    // The call is still the same one; and when its sender is another one, that comes in through all of them.
    const { control } = await call.receiver.next(() => true);
    expect(control).toMatchObject({ keyed: true });
    expect((await call.statistics()).received.packetsLost).toBe(before.received.packetsLost);
    await call.send();
    await watcher.next(30);
    crowd.stop();
    // As many as there are places, and none of those who came and went left anything.
    await expect.poll(() => crowd.present).toBeLessThanOrEqual(32);
    expect(residentBytes(call.receiver.process.pid) - memory[1]!).toBeLessThan(32 << 20);
    expect(crowd.answered).toBe(0);
    expectKnownParts(call, { elements: ['GstSrtpDec', 'GstSrtpEnc'], plugins: ['srtp'] });
  });
});
