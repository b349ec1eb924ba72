/** A room behind a line that is too slow for what was asked for: its pictures follow as those of any call do, and it is told. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { MediaStatistics, Statistics } from '../../lib/index.js';
import { Painter } from '../parts/numbered-screen.js';
import { RedisServer } from '../parts/redis.js';
import { SshServer } from '../parts/sshd.js';
import { SERVER_ADDRESS, ThreePlaces } from '../parts/three-places.js';
import { Verb } from '../parts/verb.js';
import { Xvfb } from '../parts/xvfb.js';

const lineKbps = 100;
const PATIENCE_MS = 40_000;

describe.skipIf(process.getuid?.() !== 0)('a line that carries a sixth', () => {
  let places: ThreePlaces;
  let ssh: SshServer;
  let redis: RedisServer;
  let source: Xvfb;
  let folder: string;

  beforeAll(async () => {
    places = new ThreePlaces();
    const there = { addresses: Object.values(SERVER_ADDRESS), prefix: places.at('server') };
    [ssh, redis, source, folder] = await Promise.all([
      SshServer.start(there),
      RedisServer.start(there),
      Xvfb.start({ width: 640, height: 480 }),
      mkdtemp(join(tmpdir(), 'gst-costream-room-rate-')),
    ]);
  });

  afterAll(async () => {
    await source?.close();
    await ssh?.[Symbol.asyncDispose]();
    await redis?.[Symbol.asyncDispose]();
    places?.[Symbol.dispose]();
    if (folder) await rm(folder, { recursive: true });
  });

  beforeEach(() => places.slowDown(lineKbps));

  const via = (kind: 'ssh' | 'redis', end: 'near' | 'far', room: string) =>
    kind === 'ssh'
      ? `${ssh.via(end === 'near' ? 0 : 1, SERVER_ADDRESS[end])}/${room}`
      : `${redis.at(SERVER_ADDRESS[end])}?room=${room}`;

  const end = (place: 'near' | 'far', words: string[]) =>
    Verb.start(words, { GST_COSTREAM_SSH: ssh.client }, { launcher: places.at(place) });

  const picture = ({ sending }: Statistics): MediaStatistics => sending!.video[0]!;

  it.each([
    ['ssh', 'smaller pictures, and all of it when the line is good again', false],
    ['redis', 'smaller pictures', false],
    ['ssh', 'fewer pictures, none of another size, where it is recorded', true],
    ['redis', 'fewer pictures, none of another size, where it is recorded', true],
  ] as const)(
    'by %s gets %s',
    async (kind, what, records) => {
      using _painter = new Painter(source, 30, { grain: true });
      const room = `${kind}${records ? '-recorded' : ''}`;
      const sending = [
        '--video',
        `screen:${source.display}`,
        '--audio',
        'none',
        '--size',
        '640x480',
        '--bitrate',
        '600',
      ];
      const receiving = ['--video-out', 'none', '--audio-out', 'none'];
      if (records) receiving.push('--record', join(folder, `${kind}.mkv`));
      await using receiver = await end('far', ['recv', '--via', via(kind, 'far', room), ...receiving]);
      await using sender = await end('near', ['send', '--via', via(kind, 'near', room), ...sending]);
      const slow = await sender.next(statistics => {
        const { fps = 30, frames, width = 640 } = picture(statistics);
        return frames > 45 && (records ? fps < 18 : width < 640);
      }, PATIENCE_MS);
      expect(picture(slow).rate).toMatchObject({ limitedBy: 'line' });
      expect(picture(slow).rate!.targetKbps).toBeLessThan(2 * lineKbps);
      if (records) {
        // Each step down takes 0.3 s; this is several times as long.
        const widths = new Set<number | undefined>();
        await sender.next(statistics => {
          widths.add(picture(statistics).width);
          return picture(statistics).frames > picture(slow).frames + 45;
        }, PATIENCE_MS);
        expect([...widths]).toEqual([640]);
        return;
      }
      // It is shown.
      const { frames } = receiver.latest!.receiving!.video[0]!;
      await receiver.next(({ receiving }) => receiving!.video[0]!.frames > frames + 15, PATIENCE_MS);
      if (!what.includes('good again')) return;
      places.speedUp();
      const good = await sender.next(statistics => {
        const { fps = 0, width } = picture(statistics);
        return width === 640 && fps > 25;
      }, PATIENCE_MS);
      expect(picture(good).rate!.targetKbps).toBeGreaterThan(2 * lineKbps);
    },
    100_000,
  );
});
