/** An end gets another address in the middle of a call, as between two networks: the other one follows. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeKey } from '../../lib/link/key.js';
import { PROGRAM } from '../cli/program.js';
import { Painter, Watcher } from '../parts/numbered-screen.js';
import { Process } from '../parts/process.js';
import { END_ADDRESS, SERVER_ADDRESS, ThreePlaces } from '../parts/three-places.js';
import { Xvfb } from '../parts/xvfb.js';

const basePort = 27_400;

describe.skipIf(process.getuid?.() !== 0)('an end that moves', () => {
  const size = { width: 320, height: 240 };
  let source: Xvfb;
  let target: Xvfb;
  let folder: string;

  beforeAll(async () => {
    [source, target, folder] = await Promise.all([
      Xvfb.start(size),
      Xvfb.start(size),
      mkdtemp(join(tmpdir(), 'gst-costream-moved-')),
    ]);
    writeKey(join(folder, 'key'));
  });

  afterAll(async () => {
    await Promise.all([source?.close(), target?.close()]);
    if (folder) await rm(folder, { recursive: true });
  });

  function end(places: ThreePlaces, place: 'near' | 'server', words: string[]): Promise<Process> {
    const [command, ...args] = places.at(place) as [string, ...string[]];
    const common = ['--base-port', `${basePort}`, '--json'];
    return Process.start({
      command,
      args: [...args, process.execPath, PROGRAM, ...words, ...common],
      ready: /"started"/,
      stopSignal: 'SIGINT',
    });
  }

  it.each(['plain', 'keyed'] as const)(
    '%s',
    async kind => {
      using places = new ThreePlaces();
      using _painter = new Painter(source);
      using watcher = new Watcher(target);
      const key = kind === 'keyed' ? ['--key-file', join(folder, 'key')] : [];
      const shown = ['--video-out', `window:${target.display}`, '--audio-out', 'none'];
      const sent = ['--video', `screen:${source.display}`, '--size', '320x240', '--audio', 'none'];
      await using receiver = await end(places, 'server', ['recv', '--peer', END_ADDRESS.near, ...shown, ...key]);
      await using sender = await end(places, 'near', ['send', '--peer', SERVER_ADDRESS.near, ...sent, ...key]);
      await watcher.next(15, 20_000);
      // Both have met on the control connection.
      await Promise.all([sender.line(/"control":/), receiver.line(/"control":/)]);

      places.move('near', '10.77.1.9');
      await receiver.line(/has moved: it is at 10\.77\.1\.9 now/);
      await watcher.next(15, 20_000);
      expect(receiver.output.match(/^\{.*has moved/gm)).toHaveLength(1);
      if (kind === 'plain') return;

      // What it seals tells where the one that is dialed is.
      places.moveServer('near', '10.77.1.8');
      await sender.line(/has moved: it is at 10\.77\.1\.8 now/);
      await watcher.next(15, 20_000);
      expect(sender.output.match(/^\{.*has moved/gm)).toHaveLength(1);
    },
    60_000,
  );
});
