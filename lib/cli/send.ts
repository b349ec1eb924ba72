/** `gst-costream send` */
import type { Command } from 'commander';
import { otherEnd } from '../session/room-address.js';
import { configured } from './configured.js';
import { runSession } from './run-session.js';
import { sessionCommand } from './words.js';

export function sendCommand(): Command {
  const examples = [
    "gst-costream send --peer ann.example.org                                 # OBS's virtual camera and default sound",
    'gst-costream send --peer ann.example.org --video screen --bitrate 4000',
    'gst-costream send --via ssh://me@server.example.org/evening --key-file key   # no port need be open at either end',
    'gst-costream send --peer 192.168.1.7 --video v4l2:/dev/video0 --audio alsa:hw:CARD=Podcaster,DEV=0',
  ];
  return sessionCommand('send', 'Sends picture and sound to a peer.', { sends: true }, examples).action(
    configured('send', async (options, { json }) => {
      const { send } = await import('../session/verbs.js');
      await runSession(send, options, { json, started: `Sending to ${otherEnd(options)}.` });
    }),
  );
}
