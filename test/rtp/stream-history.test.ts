/** Counters of streams whose sources come one after the other, as sessions are killed and started again. */
import { expect, test } from 'vitest';
import type { ReceptionReport, RtpSourceStatistics } from '../../lib/gst/index.js';
import { ReceivedHistory, SentHistory } from '../../lib/rtp/stream-history.js';

const none = { nack: 0, pli: 0, fir: 0 };

function source(ssrc: number, facts: Partial<RtpSourceStatistics>): RtpSourceStatistics {
  return {
    ssrc,
    internal: false,
    isSender: false,
    clockRateHz: 90_000,
    from: '127.0.0.1:5000',
    packetsSent: 0,
    bytesSent: 0,
    packetsReceived: 0,
    bytesReceived: 0,
    packetsLost: 0,
    jitterMs: 0,
    bitrateKbps: 0,
    report: undefined,
    sent: none,
    received: none,
    ...facts,
  } as RtpSourceStatistics;
}

function report(reporter: number, facts: Partial<ReceptionReport>): ReceptionReport {
  return {
    reporter,
    fractionLost: 0,
    packetsLost: 0,
    jitterMs: 1,
    roundTripMs: 1,
    highestSequence: 0,
    lastSenderReport: 0,
    sinceSenderReportMs: 0,
    ...facts,
  } as ReceptionReport;
}

test('of two reports the one that changed last counts: what a killed receiver left behind does not', () => {
  const history = new SentHistory();
  const dead = source(7, { report: report(7, { highestSequence: 100, packetsLost: 5, roundTripMs: 50 }) });
  const first = history.take([dead]);
  expect(first).toMatchObject({ packetsLost: 5, roundTripMs: 50 });
  const alive = (highestSequence: number) =>
    source(8, { report: report(8, { highestSequence, packetsLost: 2, roundTripMs: 3 }) });
  // Whichever stands first.
  const second = history.take([dead, alive(110)]);
  const third = history.take([dead, alive(120)]);
  const fourth = history.take([alive(130), dead]);
  expect(fourth).toMatchObject({ packetsLost: 7, roundTripMs: 3, jitterMs: 1 });
  expect(new Set([first, second, third, fourth].map(({ reportId }) => reportId)).size).toBe(4);
  // Silence: nothing changes, and what was known stays.
  expect(history.take([dead]).reportId).toBe(fourth.reportId);
  expect(history.take([]).roundTripMs).toBe(3);
});

test('a round trip of half an hour is no measurement', () => {
  const history = new SentHistory();
  const heard = (highestSequence: number, roundTripMs: number) =>
    history.take([source(7, { report: report(7, { highestSequence, roundTripMs, jitterMs: highestSequence }) })]);
  expect(heard(1, 1_526_295)).toMatchObject({ roundTripMs: undefined, jitterMs: 1 });
  expect(heard(2, 50)).toMatchObject({ roundTripMs: 50, jitterMs: 2 });
  expect(heard(3, 1_526_295)).toMatchObject({ roundTripMs: 50, jitterMs: 3 });
});

test('what was sent is added up over sessions, and stays when one has said BYE', () => {
  const history = new SentHistory();
  const own = (ssrc: number, packetsSent: number) => source(ssrc, { internal: true, packetsSent });
  history.take([own(1, 50), source(9, { received: { ...none, pli: 2 } })]);
  expect(history.take([])).toMatchObject({ packets: 50, keyFrameRequests: 2 });
  expect(history.take([own(2, 10)])).toMatchObject({ packets: 60, keyFrameRequests: 2 });
});

test('what was received from a sender before its restart still counts', () => {
  const history = new ReceivedHistory();
  const from = (ssrc: number, packetsReceived: number, packetsLost = 0) =>
    source(ssrc, { packetsReceived, packetsLost, bitrateKbps: ssrc * 10, sent: { ...none, pli: 1 } });
  expect(history.take([from(1, 100, 3)], 1)).toMatchObject({ packets: 100, packetsLost: 3, bitrateKbps: 10 });
  expect(history.take([from(1, 100, 3), from(2, 5)], 2)).toMatchObject({ packets: 105, bitrateKbps: 20 });
  // The first one is forgotten.
  expect(history.take([from(2, 20)], 2)).toMatchObject({ packets: 120, packetsLost: 3, keyFrameRequests: 2 });
  // The same source again, after a silence in which it was forgotten.
  expect(history.take([from(2, 4)], 2)).toMatchObject({ packets: 124, keyFrameRequests: 3 });
  // Duplicates may outnumber losses.
  expect(history.take([from(2, 9, -2)], 2).packetsLost).toBe(3);
});
