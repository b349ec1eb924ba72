/** An end gets another address in the middle of a call, as between two networks: the other one follows. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeKey } from '../../lib/link/key.js';
import { PROGRAM } from '../cli/program.js';
import { Painter, Watcher } from '../parts/numbered-screen.js';
import { Process } from '../parts/process.js';
import { END_ADDRESS, type PlaceName, SERVER_ADDRESS, ThreePlaces } from '../parts/three-places.js';
import { Xvfb } from '../parts/xvfb.js';

const basePort = 27_400;

describe.skipIf(process.getuid?.() !== 0)('an end that moves', () => {
  const size = { width: 320, height: 240 };
  let source: Xvfb;
  let target: Xvfb;
  let other: Xvfb;
  let folder: string;

  beforeAll(async () => {
    [source, target, other, folder] = await Promise.all([
      Xvfb.start(size),
      Xvfb.start(size),
      Xvfb.start(size),
      mkdtemp(join(tmpdir(), 'gst-costream-moved-')),
    ]);
    writeKey(join(folder, 'key'));
  });

  afterAll(async () => {
    await Promise.all([source, target, other].map(display => display?.close()));
    if (folder) await rm(folder, { recursive: true });
  });

  function end(places: ThreePlaces, place: PlaceName, words: string[]): Promise<Process> {
    const [command, ...args] = places.at(place) as [string, ...string[]];
    const common = ['--base-port', `${basePort}`, '--json'];
    return Process.start({
      command,
      args: [...args, process.execPath, PROGRAM, ...words, ...common],
      ready: /"started"/,
      stopSignal: 'SIGINT',
    });
  }

  const shownOn = (display: Xvfb) => ['--video-out', `window:${display.display}`, '--audio-out', 'none'];
  const sent = () => ['--video', `screen:${source.display}`, '--size', '320x240', '--audio', 'none'];
  const moves = (one: Process) => one.output.match(/^\{.*has moved/gm) ?? [];

  describe.each(['plain', 'keyed'] as const)('%s', kind => {
    const key = () => (kind === 'keyed' ? ['--key-file', join(folder, 'key')] : []);

    it('who dials, and who is dialed', async () => {
      using places = new ThreePlaces();
      using _painter = new Painter(source);
      using watcher = new Watcher(target);
      const words = ['recv', '--peer', END_ADDRESS.near, ...shownOn(target), ...key()];
      await using receiver = await end(places, 'server', words);
      await using sender = await end(places, 'near', ['send', '--peer', SERVER_ADDRESS.near, ...sent(), ...key()]);
      await watcher.next(15, 20_000);
      // Both have met on the control connection.
      await Promise.all([sender.line(/"control":/), receiver.line(/"control":/)]);

      places.move('near', '10.77.1.9');
      await receiver.line(/has moved: it is at 10\.77\.1\.9 now/);
      await watcher.next(15, 20_000);
      expect(moves(receiver)).toHaveLength(1);

      // What it reports tells where the one that is dialed is.
      places.moveServer('near', '10.77.1.8');
      await sender.line(/has moved: it is at 10\.77\.1\.8 now/);
      await watcher.next(15, 20_000);
      expect(moves(sender)).toHaveLength(1);
    }, 60_000);

    it('an end of a call', async () => {
      using places = new ThreePlaces();
      using _painter = new Painter(source);
      using there = new Watcher(target);
      using here = new Watcher(other);
      const call = (peer: string, display: Xvfb) => ['call', '--peer', peer, ...sent(), ...shownOn(display), ...key()];
      await using still = await end(places, 'server', call(END_ADDRESS.near, target));
      await using moving = await end(places, 'near', call(SERVER_ADDRESS.near, other));
      await Promise.all([there.next(15, 20_000), here.next(15, 20_000)]);
      await Promise.all([still.line(/"control":/), moving.line(/"control":/)]);

      places.move('near', '10.77.1.9');
      await still.line(/has moved: it is at 10\.77\.1\.9 now/);
      await Promise.all([there.next(15, 20_000), here.next(15, 20_000)]);
      expect([moves(still).length, moves(moving).length]).toEqual([1, 0]);
    }, 60_000);

    it('one viewer of two', async () => {
      using places = new ThreePlaces();
      using _painter = new Painter(source);
      using moved = new Watcher(target);
      using stayed = new Watcher(other);
      const view = (place: 'near' | 'far', display: Xvfb) =>
        end(places, place, ['recv', '--peer', SERVER_ADDRESS[place], ...shownOn(display), ...key()]);
      await using near = await view('near', target);
      await using far = await view('far', other);
      const peers = ['--peer', END_ADDRESS.near, '--peer', END_ADDRESS.far];
      await using sender = await end(places, 'server', ['send', ...peers, ...sent(), ...key()]);
      await Promise.all([moved.next(15, 20_000), stayed.next(15, 20_000)]);
      await Promise.all([near.line(/"control":/), far.line(/"control":/)]);

      places.move('near', '10.77.1.9');
      const before = stayed.seen.length;
      await sender.line(/10\.77\.1\.2 has moved: it is at 10\.77\.1\.9 now/);
      await moved.next(15, 20_000);
      expect(moves(sender)).toHaveLength(1);
      expect(stayed.seen.length).toBeGreaterThan(before + 10);
    }, 60_000);
  });
});
