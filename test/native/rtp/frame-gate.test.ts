/** `rtpframegate` on a real encoder's packets: what is lost costs pictures, and no picture that is shown is wrong. */
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { caps, chain, el, Pipeline, typed } from '../../../lib/gst/index.js';
import { randomFrom } from '../../../lib/link/line/impairment.js';
import { accessUnits, decode, encode, hasIdr } from './encoded.js';
import {
  delta,
  type GateStatistics,
  gateStatistics,
  h264,
  rtpPacket,
  Source,
  sequenceOf,
  ssrcOf,
  throughGate,
  withSsrc,
} from './packets.js';

it('the loss of any one packet costs its picture and those that refer to it, up to the next key frame, and nothing else', async () => {
  const packets = await encode({ frames: 10, keyInterval: 5, bitrateKbps: 100, mtu: 200 });
  const units = accessUnits(packets);
  const keys = units.flatMap((unit, i) => (hasIdr(unit) ? [i] : []));
  expect(keys).toEqual([0, 5]);
  expect(Math.min(...keys.map(key => units[key]!.length))).toBeGreaterThan(5);

  // One round a packet, each a sender of its own.
  const rounds = packets.map((lost, round) => {
    const broken = units.findIndex(unit => unit.includes(lost));
    const entry = keys.find(key => key > broken) ?? units.length;
    const ours = (packet: Buffer) => withSsrc(packet, round + 1);
    return {
      sent: packets.filter(packet => packet !== lost).map(ours),
      expected: [...units.slice(0, broken), ...units.slice(entry)].flat().map(ours),
    };
  });
  const passed = await throughGate(rounds.flatMap(round => round.sent));
  for (const [round, { expected }] of rounds.entries()) {
    const came = passed.packets.filter(packet => ssrcOf(packet) === round + 1);
    // Numbers first: a difference of megabytes would take minutes to print.
    expect(came.map(sequenceOf), `without packet ${round}`).toEqual(expected.map(sequenceOf));
    expect(Buffer.concat(came).equals(Buffer.concat(expected)), `without packet ${round}`).toBe(true);
  }
  // The first packet is missed by no one, and no one follows the last.
  expect(passed.statistics.packetsLost).toBe(packets.length - 2);
});

describe('what a decoder shows', () => {
  it('with random loss is bit by bit what it shows without', async () => {
    const packets = await encode({ frames: 90, keyInterval: 10 });
    const reference = await decode(packets, { gate: false });
    expect(new Set(reference).size).toBe(90);
    const random = randomFrom(20);
    const arrived = packets.filter(() => random() > 0.01);
    expect(arrived.length).toBeLessThan(packets.length - 5);

    const shown = (await decode(arrived, { gate: true })).map(picture => reference.indexOf(picture));
    const { statistics } = await throughGate(arrived);
    expect(shown).not.toContain(-1);
    expect(shown).toEqual([...shown].sort((a, b) => a - b));
    expect(shown.length).toBe(statistics.framesPassed);
    expect(shown.length).toBeGreaterThan(20);
    // The same packets without the gate: this test can fail.
    const smeared = await decode(arrived, { gate: false, outputCorrupt: true });
    expect(smeared.filter(picture => !reference.includes(picture)).length).toBeGreaterThan(5);
  });

  it('of an intra-refresh stream that is joined late begins where the wave ends', async () => {
    const packets = await encode({ frames: 90, keyInterval: 30, intraRefresh: true });
    const reference = await decode(packets, { gate: false });
    const late = packets.slice(Math.round(packets.length / 4));
    const { statistics } = await throughGate(late);
    expect(statistics).toMatchObject({ intact: true, packetsLost: 0, freezes: 0 });

    const shown = (await decode(late, { gate: true })).map(picture => reference.indexOf(picture));
    expect(shown).not.toContain(-1);
    expect(shown.length).toBeGreaterThan(10);
    expect(shown.length).toBeLessThan(statistics.framesPassed);
    const smeared = await decode(late, { gate: true, outputCorrupt: true });
    expect(smeared.filter(picture => !reference.includes(picture)).length).toBeGreaterThan(5);
  });
});

/** A gate that is fed by hand while it plays. */
async function withGate(
  requestInterval: number,
  use: (gate: {
    push(packets: readonly Buffer[]): Promise<GateStatistics>;
    statistics(): GateStatistics;
    live: ReturnType<Pipeline['element']>;
  }) => Promise<void>,
): Promise<void> {
  const source = el.appsrc({ caps: h264, format: 'time' });
  const element = el.rtpframegate({ requestInterval });
  const pipeline = new Pipeline(chain(source, element, el.fakesink({ sync: false, async: false })));
  const [feed, live] = [pipeline.element(source), pipeline.element(element)];
  const statistics = () => gateStatistics(live.get('stats'));
  try {
    await pipeline.play();
    const push = async (packets: readonly Buffer[]) => {
      for (const packet of packets) feed.emit('push-buffer', packet);
      // Hungry again: all that was pushed has gone through.
      await new Promise<void>(resolve => {
        const stop = feed.on('need-data', () => {
          stop();
          resolve();
        });
        feed.emit('push-buffer', rtpPacket({ ssrc: 1, sequence: 0, timestamp: 0, payload: delta, payloadType: 127 }));
      });
      return statistics();
    };
    await use({ push, statistics, live });
  } finally {
    await pipeline.close();
  }
}

describe('key frame requests', () => {
  const brokenForever = (source: Source) => source.delta().slice(1);

  it('go out at the first packet of a stream joined late, then no more than one an interval', async () => {
    await withGate(60_000, async ({ push, live }) => {
      const source = new Source();
      expect((await push(brokenForever(source))).keyFrameRequests).toBe(1);
      for (let i = 0; i < 20; i++) await push(source.delta());
      expect((await push(source.delta())).keyFrameRequests).toBe(1);
      live.set({ requestInterval: 1 });
      expect(live.get('requestInterval')).toBe(1);
      // Longer than the interval.
      await sleep(5);
      expect((await push(source.delta())).keyFrameRequests).toBeGreaterThan(1);
    });
  });

  it('stop while a key frame is coming in, and after it', async () => {
    await withGate(1, async ({ push }) => {
      const source = new Source();
      const { keyFrameRequests } = await push(brokenForever(source));
      for (const packet of source.key()) {
        // Longer than the interval: a request would be due.
        await sleep(2);
        await push([packet]);
      }
      expect(await push(source.delta())).toMatchObject({ keyFrameRequests, intact: true });
    });
  });

  it('go out when the jitter buffer gives a packet up, before the next one comes', async () => {
    await withGate(50, async ({ push, statistics, live }) => {
      const source = new Source();
      await push([...source.key(), ...source.delta()]);
      const lost = (seqnum: number) =>
        live.pad('sink')!.sendEvent({
          type: 'custom',
          direction: 'downstream',
          structure: { name: 'GstRTPPacketLost', fields: { seqnum: typed.uint(seqnum) } },
        });
      lost(source.sequence - 3);
      expect(statistics()).toMatchObject({ intact: true, keyFrameRequests: 0 });
      lost(source.sequence);
      expect(statistics()).toMatchObject({ intact: false, keyFrameRequests: 1, freezes: 1, packetsLost: 0 });
      source.sequence += 1;
      expect(await push(source.key())).toMatchObject({ intact: true, packetsLost: 1 });
    });
  });

  it('from the application share the limit, and wait for a stream', async () => {
    await withGate(60_000, async ({ push, statistics, live }) => {
      const ask = () => live.pad('src')!.sendEvent({ type: 'force-key-unit', upstream: true });
      ask();
      expect(statistics().keyFrameRequests).toBe(0);
      await push(new Source().key());
      ask();
      ask();
      expect(statistics()).toMatchObject({ keyFrameRequests: 1, intact: true });
    });
  });
});

it('a flush forgets what the decoder knew', async () => {
  await withGate(50, async ({ push, statistics, live }) => {
    const source = new Source();
    await push([...source.key(), ...source.delta(), ...source.delta().slice(0, 1)]);
    live.pad('sink')!.sendEvent({ type: 'flush-start' });
    live.pad('sink')!.sendEvent({ type: 'flush-stop' });
    expect(statistics()).toMatchObject({ intact: false, freezes: 1 });
  });
});

it('begins anew with its pipeline', async () => {
  const source = el.appsrc({ caps: caps.rtp({ 'encoding-name': 'H264', media: 'video' }), format: 'time' });
  const gate = el.rtpframegate({ requestInterval: 7 });
  const pipeline = new Pipeline(chain(source, gate, el.fakesink({ sync: false, async: false })));
  try {
    for (const ssrc of [5, 6, 5]) {
      await pipeline.play();
      const gone = pipeline.messages({ types: ['eos'] });
      for (const packet of new Source({ ssrc }).key()) pipeline.element(source).emit('push-buffer', packet);
      pipeline.element(source).emit('end-of-stream');
      await gone.next();
      const statistics = gateStatistics(pipeline.element(gate).get('stats'));
      expect(statistics).toMatchObject({ ssrc, framesPassed: 1, packetsRefused: 0, freezes: 0 });
      expect(pipeline.element(gate).get('requestInterval')).toBe(7);
      await pipeline.ready();
    }
  } finally {
    await pipeline.close();
  }
});

it('follows the newest source; the one before may come back when no jitter buffer can hold anything of it', async () => {
  const source = el.appsrc({ caps: h264, format: 'time' });
  const gate = el.rtpframegate();
  const pipeline = new Pipeline(chain(source, gate, el.fakesink({ sync: false, async: false })));
  const [first, second] = [new Source({ ssrc: 1 }), new Source({ ssrc: 2 })];
  try {
    await pipeline.play();
    const gone = pipeline.messages({ types: ['eos'] });
    const push = (packets: readonly Buffer[]) => {
      for (const packet of packets) pipeline.element(source).emit('push-buffer', packet);
    };
    push(first.key());
    push(second.key());
    push(first.key());
    // The rule is one of time: half a second.
    await sleep(600);
    push(first.key());
    pipeline.element(source).emit('end-of-stream');
    await gone.next();
    const statistics = gateStatistics(pipeline.element(gate).get('stats'));
    expect(statistics).toMatchObject({ ssrc: 1, framesPassed: 3, packetsRefused: 5 });
  } finally {
    await pipeline.close();
  }
});
