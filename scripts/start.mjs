/** `npm start`: the set-up, then the main job, a call between two processes of this machine. Arguments go to `demo`. */
import { setUp } from './setup.mjs';

await setUp(['build', 'run']);

// In this very process, so that signals and the exit code are the command's own.
process.argv.splice(2, 0, 'demo');
await import('../bin/gst-costream.mjs');
