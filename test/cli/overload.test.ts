/** A machine that is too slow for what was asked for: frames are given up before they are late, without an option, and it is told. */
import { expect, it } from 'vitest';
import { RedisServer } from '../parts/redis.js';
import { Verb } from '../parts/verb.js';

/** More than any processor encodes in a sixtieth of a second at this preset. */
const TOO_MUCH = '--video test --audio none --encoder x264 --size 7680x4320 --fps 60 --bitrate 20000'.split(' ');

it('an encoder that does not keep up gets fewer frames, and `send` says why; not with --no-rate-control', async () => {
  // Nobody is there.
  const words = ['send', '--peer', '127.0.0.1', '--base-port', '27440', ...TOO_MUCH];
  {
    await using sender = await Verb.start(words);
    const { sending } = await sender.next(({ sending }) => sending!.video[0]!.rate?.limitedBy === 'cpu', 60_000);
    expect(sending!.video[0]!.rate).toMatchObject({ limitedBy: 'cpu', targetKbps: 20_000 });
  }
  await using sender = await Verb.start([...words, '--no-rate-control']);
  const { sending } = await sender.next(({ sending }) => sending!.video[0]!.frames > 20, 60_000);
  expect(sending!.video[0]!.rate).toBeUndefined();
}, 150_000);

it('the same in a room', async () => {
  await using server = await RedisServer.start();
  await using sender = await Verb.start(['send', '--via', `${server.via}?room=overload`, ...TOO_MUCH]);
  const { sending } = await sender.next(({ sending }) => sending!.video[0]!.rate?.limitedBy === 'cpu', 60_000);
  expect(sending!.video[0]!.fps).toBeLessThan(60);
}, 90_000);
