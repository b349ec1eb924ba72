/** `gst-costream call` */
import type { Command } from 'commander';
import { configured } from './configured.js';
import { runSession } from './run-session.js';
import { sessionCommand } from './words.js';

export function callCommand(): Command {
  const examples = [
    'gst-costream call --peer ann.example.org                                 # OBS to OBS, by loop devices',
    'gst-costream call --peer ann.example.org --video screen:1280x720+0+0 --audio system --video-out window',
    'gst-costream call --peer ann.example.org --video program=v4l2:/dev/video10 --video me=v4l2:/dev/video0',
  ];
  return sessionCommand('call', 'Sends and receives at once.', { sends: true, receives: true }, examples).action(
    configured('call', async (options, { json }) => {
      const { call } = await import('../session/verbs.js');
      await runSession(call, options, { json, started: `Calling ${options.peer}.` });
    }),
  );
}
