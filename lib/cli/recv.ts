/** `gst-costream recv` */
import type { Command } from 'commander';
import { otherEnd } from '../session/room-address.js';
import { configured } from './configured.js';
import { runSession } from './run-session.js';
import { sessionCommand } from './words.js';

export function recvCommand(): Command {
  const examples = [
    'gst-costream recv --peer bob.example.org                                 # into /dev/video11, for OBS',
    'gst-costream recv --peer bob.example.org --video-out window --record evening.mkv',
    'gst-costream recv --via ssh://me@server.example.org/evening --key-file key --video-out window',
  ];
  return sessionCommand('recv', 'Receives picture and sound from a peer.', { receives: true }, examples).action(
    configured('recv', async (options, { json }) => {
      const { recv } = await import('../session/verbs.js');
      await runSession(recv, options, { json, started: `Waiting for picture and sound from ${otherEnd(options)}.` });
    }),
  );
}
