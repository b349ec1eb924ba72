// Both directions at once, from one process; the friend runs the same with your address.
//   node examples/call.mjs HOST [SECONDS] [LISTEN]
import { call } from 'gst-costream';

const [peer = '127.0.0.1', seconds, listen] = process.argv.slice(2);

const session = await call({
  peer,
  listen,
  timeLimit: seconds && Number(seconds),
  // A part of the screen that the window does not cover: nobody wants to see himself in it.
  video: process.env.DISPLAY ? 'screen:320x180+0+0' : 'test',
  // What this computer plays, without the friend's own voice.
  audio: process.env.PULSE_SERVER ? 'system' : 'test',
  videoOut: process.env.DISPLAY ? 'window' : 'none',
  audioOut: process.env.PULSE_SERVER ? 'pulse' : 'none',
});
process.once('SIGINT', () => session.close());

for await (const { sending, receiving } of session.statistics()) {
  console.log(`sent ${sending.video[0].frames} frames, received ${receiving.video[0].frames}`);
}
await session.finished;
