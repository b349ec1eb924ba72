/** The parts of a measured line: datagrams, counts, what they say of a line, and the settings for it. */
import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { lineFindings } from '../../lib/host/doctor/line.js';
import type { LineReport } from '../../lib/host/line/measure.js';
import { decodePacket, encodePacket, PACKET_BYTES_MIN, type Packet } from '../../lib/host/line/packets.js';
import { mtuOf } from '../../lib/host/line/path-mtu.js';
import { settingsFor, settingsWords } from '../../lib/host/line/settings.js';
import { parseCount, parseQuestion } from '../../lib/host/line/talk.js';
import { RoundTally } from '../../lib/host/line/tally.js';

describe('datagrams', () => {
  const key = randomBytes(32);
  const packet: Packet = { kind: 'load', round: 3, sequence: 70_000, sentUs: 1_234_567 };

  it('come back as they were, in the size that was asked', () => {
    expect(decodePacket(encodePacket(packet, key), key)).toEqual(packet);
    expect(encodePacket(packet, key, 1200)).toHaveLength(1200);
    expect(decodePacket(encodePacket(packet, key, 1200), key)).toEqual(packet);
    expect(encodePacket(packet, key, 1)).toHaveLength(PACKET_BYTES_MIN);
  });

  it('are nothing without the key, and nothing once a bit is another', () => {
    const whole = encodePacket(packet, key, 100);
    expect(decodePacket(whole, randomBytes(32))).toBeUndefined();
    for (const at of [0, 4, 5, 9, 15, 50, 99]) {
      const altered = Buffer.from(whole);
      altered[at]! ^= 1;
      expect(decodePacket(altered, key), `byte ${at}`).toBeUndefined();
    }
    for (const length of [0, 1, PACKET_BYTES_MIN - 1, 99])
      expect(decodePacket(whole.subarray(0, length), key)).toBeUndefined();
  });
});

describe('talk', () => {
  it('takes questions and counts of its own shape alone', () => {
    expect(parseQuestion({ id: 1, ask: 'load', round: 2, rateKbps: 500 })).toEqual({
      id: 1,
      ask: 'load',
      round: 2,
      rateKbps: 500,
    });
    for (const wrong of [
      {},
      { ask: 'sizes' },
      { id: -1, ask: 'sizes' },
      { id: 1, ask: 'load', round: 2, rateKbps: 1e9 },
      { id: 1, ask: 'load', round: 256, rateKbps: 500 },
      { id: 1, ask: 'tally', round: 0.5 },
      { id: 1, ask: 'start', token: 5 },
    ])
      expect(parseQuestion(wrong), JSON.stringify(wrong)).toBeUndefined();
    const count = { pings: [1, 2], sizes: [576], mtu: 1500, received: 3, rateKbps: 4 };
    expect(parseCount(count)).toEqual(count);
    expect(parseCount({ ...count, pings: ['1'] })).toBeUndefined();
    expect(parseCount({ ...count, rateKbps: -1 })).toBeUndefined();
  });
});

it('a rate is of what came after the first third, each datagram once', () => {
  const tally = new RoundTally();
  // A burst of ten passes at once, then 1250 bytes every 10 ms: 1000 kb/s.
  for (let i = 0; i < 10; i++) tally.add(i, 1250, 0);
  for (let i = 10; i < 40; i++) tally.add(i, 1250, 10 * (i - 9));
  tally.add(39, 1250, 5000);
  expect(tally.result()).toEqual({ received: 40, rateKbps: 1000 });
  expect(new RoundTally().result()).toEqual({ received: 0, rateKbps: 0 });
});

it("the largest packet is the routers' word, else the interface's", () => {
  const device = (name: string) => (name === 'eth0' ? '1500' : '');
  expect(
    mtuOf('192.0.2.1 via 192.0.2.2 dev eth0 src 192.0.2.3 uid 0 \n    cache expires 597sec mtu 1380', device),
  ).toBe(1380);
  expect(mtuOf('192.0.2.1 dev eth0 src 192.0.2.3 uid 0 \n    cache mtu lock 1400', device)).toBe(1400);
  expect(mtuOf('192.0.2.1 dev eth0 src 192.0.2.3 uid 0 \n    cache', device)).toBe(1500);
  expect(mtuOf('192.0.2.1 dev gone src 192.0.2.3', device)).toBeUndefined();
});

it('settings leave room on the line and grow with it', () => {
  expect(settingsWords(settingsFor(32_000))).toBe('--bitrate 8000 --size 1920x1080 --fps 30');
  expect(settingsWords(settingsFor(6000))).toBe('--bitrate 4000 --size 1280x720 --fps 30');
  expect(settingsWords(settingsFor(1000))).toBe('--bitrate 530 --size 640x360 --fps 30');
  expect(settingsWords(settingsFor(0))).toBe('--bitrate 100 --size 320x180 --fps 15');
  for (let kbps = 300; kbps < 12_000; kbps += 97)
    expect(settingsFor(kbps).bitrate, `${kbps}`).toBeLessThan(Math.max(101, kbps));
});

describe('a line as checks', () => {
  const clean: LineReport = {
    keyed: false,
    roundTripMs: { p50: 12, p95: 14, jitter: 2 },
    lossPct: { up: 0, down: 0 },
    ports: [5000, 5001, 5002, 5003, 5005, 5007].map(port => ({ port, up: true, down: true })),
    mtu: { up: 1500, down: 1492 },
    rate: { up: { kbps: 5900, atLeast: false }, down: { kbps: 31_000, atLeast: true } },
    settings: { here: settingsFor(5900), peer: settingsFor(31_000) },
  };
  const checks = (change: Partial<LineReport>) =>
    Object.fromEntries(
      lineFindings({ ...clean, ...change }, 'ann').map(({ id, status, found }) => [id, [status, found]]),
    );

  it('is all right', () => {
    expect(checks({})).toEqual({
      peer: ['ok', 'ann answers: round trip 12 ms (p95 14 ms), loss 0 % up, 0 % down.'],
      'line-ports': ['ok', 'UDP 5000-5003, 5005 and 5007 arrive both ways.'],
      'line-mtu': ['ok', 'The largest whole packets: 1500 bytes up, 1492 bytes down.'],
      'line-rate': [
        'ok',
        'It carries 5900 kb/s up, at least 31000 kb/s down. Here: --bitrate 3900 --size 1280x720 --fps 30. At ann: --bitrate 8000 --size 1920x1080 --fps 30.',
      ],
    });
  });

  it('names ports that are shut, losses, small packets, and slow lines', () => {
    const shut = clean.ports.map(entry => ({ ...entry, up: entry.port !== 5002, down: entry.port < 5005 }));
    expect(checks({ ports: shut })['line-ports']).toEqual([
      'failed',
      'UDP 5002 does not reach ann; UDP 5005 and 5007 does not reach this machine.',
    ]);
    expect(checks({ lossPct: { up: 3.2, down: 0 } }).peer![0]).toBe('warning');
    expect(checks({ mtu: { up: 1000, down: 1500 } })['line-mtu']![0]).toBe('warning');
    expect(checks({ rate: { up: { kbps: 400, atLeast: false } } })['line-rate']![0]).toBe('warning');
    const { roundTripMs: _, ...mute } = clean;
    const dead = { ...mute, lossPct: {}, rate: {}, settings: {}, mtu: {} };
    expect(lineFindings(dead, 'ann').map(({ id, status }) => `${id} ${status}`)).toEqual([
      'peer failed',
      'line-ports ok',
      'line-mtu warning',
    ]);
  });
});
