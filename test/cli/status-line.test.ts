/** What the status line shows, what stays away, and what gives way when the terminal is narrow. */
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from 'vitest';
import { statusLine } from '../../lib/cli/status-line.js';
import type { MediaStatistics, Statistics } from '../../lib/session/statistics.js';

const WIDE = { columns: 200, colour: false };

function media(fields: Partial<MediaStatistics> = {}): MediaStatistics {
  return {
    spec: 'test',
    bitrateKbps: 0,
    frames: 0,
    framesDropped: 0,
    packets: 0,
    packetsLost: 0,
    keyFrameRequests: 0,
    ...fields,
  };
}

const sending: Statistics = {
  elapsedS: 3723.9,
  peerHeard: true,
  sending: {
    video: [
      media({
        width: 1280,
        height: 720,
        fps: 29.97,
        bitrateKbps: 1012.4,
        fractionLost: 0.004,
        jitterMs: 1.24,
        roundTripMs: 23.4,
        framesDropped: 3,
      }),
    ],
    audio: media({ bitrateKbps: 96, jitterMs: 0.3 }),
  },
};

test('a sender: time, size, rate, the bitrate of picture and sound, what the receiver reports', () => {
  expect(statusLine(sending, 'ann', WIDE)).toBe(
    '01:02:03  send  1280x720  30 fps  1108 kb/s  RTT 23 ms  loss 0.4%  jitter 1.2 ms  dropped 3',
  );
});

test('a line or a machine that allows less than was asked for', () => {
  const limited = (limitedBy: 'line' | 'cpu'): Statistics => {
    const rate = { targetKbps: 412, queueMs: 3, heldFrames: 1, limitedBy };
    return { elapsedS: 5, peerHeard: true, sending: { video: [media({ bitrateKbps: 400, rate })] } };
  };
  expect(statusLine(limited('line'), 'ann', WIDE)).toBe('00:00:05  send  400 kb/s  line 412 kb/s');
  expect(statusLine(limited('cpu'), 'ann', WIDE)).toBe('00:00:05  send  400 kb/s  CPU too slow');
});

test('who controls the screen that is sent, and that we control the one that is shown', () => {
  const counts = { keysHeld: 0, buttonsHeld: 0, injected: 7, refused: 0 };
  const controlled: Statistics = { ...sending, controlled: { allowed: 'all', controller: 'ann', ...counts } };
  expect(statusLine(controlled, 'ann', WIDE)).toMatch(/^01:02:03 {2}controlled by ann {2}send /);
  expect(statusLine({ ...sending, controlled: { allowed: 'all', ...counts } }, 'ann', WIDE)).not.toMatch(/control/);
  expect(statusLine({ elapsedS: 5, peerHeard: true, controls: 'keys' }, 'bob', WIDE)).toBe('00:00:05  you control');
});

test('a sender: how old its picture is where it is shown', () => {
  const shown = { ...media({}), latencyP50Ms: 23.6 };
  const control = { keyed: false, peer: { receiving: { video: [shown] } } };
  expect(statusLine({ ...sending, control }, 'ann', WIDE)).toContain('  latency 24 ms');
});

test('what was refused, of all media and for all reasons', () => {
  const attacked: Statistics = {
    elapsedS: 5,
    peerHeard: true,
    receiving: {
      video: [media({ refused: { address: 2, payload: 1 } })],
      audio: media({ refused: { source: 4 } }),
    },
  };
  expect(statusLine(attacked, 'ann', WIDE)).toBe('00:00:05  recv  refused 7');
});

test('items that are zero or unknown stay away', () => {
  const quiet: Statistics = {
    elapsedS: 5,
    peerHeard: true,
    receiving: {
      video: [media({ width: 640, height: 360, fps: 30, bitrateKbps: 500, jitterMs: 0.01, latencyP50Ms: 0 })],
      audio: media(),
      avSkewMs: 0.2,
    },
  };
  expect(statusLine(quiet, 'ann', WIDE)).toBe('00:00:05  recv  640x360  30 fps  500 kb/s');
});

test('a receiver: latency, A-V with the sign of mpv, drops, recording', () => {
  const line = statusLine(
    {
      elapsedS: 59.99,
      peerHeard: true,
      receiving: {
        video: [media({ fps: 9.96, bitrateKbps: 500, packetsLost: 7, latencyP50Ms: 22.4, framesDropped: 4 })],
        audio: media({ packetsLost: 2 }),
        avSkewMs: 12.4,
      },
      recording: { file: 'evening.mkv', bytes: 12_345_678 },
    },
    'ann',
    WIDE,
  );
  expect(line).toBe('00:00:59  recv  10 fps  500 kb/s  lost 9  latency 22 ms  dropped 4  A-V -12 ms  rec 12 MB');
});

test('both directions in one line', () => {
  const line = statusLine(
    {
      elapsedS: 1,
      peerHeard: true,
      sending: { video: [media({ fps: 30, bitrateKbps: 1000 })] },
      receiving: { video: [media({ fps: 25, bitrateKbps: 800 })] },
    },
    'ann',
    WIDE,
  );
  expect(line).toBe('00:00:01  send  30 fps  1000 kb/s  recv  25 fps  800 kb/s');
});

test('who is waited for, and who fell silent', () => {
  expect(statusLine({ elapsedS: 1, peerHeard: false }, 'ann', WIDE)).toBe('00:00:01  waiting for ann');
  expect(statusLine({ elapsedS: 9, peerHeard: true, silentS: 4 }, 'ann', WIDE)).toBe('00:00:09  silent for 4 s');
});

describe('a narrow terminal', () => {
  test.each([1, 7, 8, 9, 20, 33, 47, 60, 79, 90])('of %i columns is never overrun', columns => {
    const line = statusLine(sending, 'ann', { columns, colour: true });
    expect(stripVTControlCharacters(line).length).toBeLessThanOrEqual(columns);
  });

  test('keeps what matters most', () => {
    expect(statusLine(sending, 'ann', { columns: 50, colour: false })).toBe(
      '01:02:03  send  30 fps  1108 kb/s  loss 0.4%',
    );
    expect(statusLine(sending, 'ann', { columns: 10, colour: false })).toBe('01:02:03');
  });
});

describe('colours', () => {
  const YELLOW = '\x1b[33m';
  const RED = '\x1b[31m';

  test('none unless asked for', () => {
    expect(statusLine(sending, 'ann', WIDE)).not.toContain('\x1b');
  });

  test('warn of loss and drops, and change no character', () => {
    const line = statusLine(sending, 'ann', { ...WIDE, colour: true });
    expect(line).toContain(`${YELLOW}loss 0.4%`);
    expect(line).toContain(`${YELLOW}dropped 3`);
    expect(stripVTControlCharacters(line)).toBe(statusLine(sending, 'ann', WIDE));
  });

  test('are red for what is broken', () => {
    const broken: Statistics = {
      elapsedS: 1,
      peerHeard: true,
      silentS: 8,
      sending: { video: [media({ fractionLost: 0.25 })] },
    };
    const line = statusLine(broken, 'ann', { ...WIDE, colour: true });
    expect(line).toContain(`${RED}silent for 8 s`);
    expect(line).toContain(`${RED}loss 25%`);
  });
});

describe('a room', () => {
  test('shows how many watch, and when its server is lost', () => {
    const room = { connected: true, viewers: 2, missed: 0, bitrateKbps: 1000, refused: 0 };
    expect(statusLine({ ...sending, room }, 'ssh://me@host/room', WIDE)).toMatch(/ {2}viewers 2 {2}/);
    expect(statusLine({ ...sending, room: { ...room, connected: false } }, 'x', WIDE)).toMatch(/ {2}server lost {2}/);
  });
});
