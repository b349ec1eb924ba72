// Shows what a friend sends in a window, plays the sound, records both.
//   node examples/recv.mjs HOST [VIDEO-OUT] [AUDIO-OUT] [FILE.mkv]
import { recv } from 'gst-costream';

const [peer = '127.0.0.1', videoOut = 'window', audioOut = 'pulse', record] = process.argv.slice(2);

const session = await recv({ peer, videoOut, audioOut, record });
process.once('SIGINT', () => session.close());

session.on('silence', ({ seconds, hint }) => console.log(`nothing heard for ${seconds} s; ${hint}`));
for await (const { elapsedS, receiving } of session.statistics()) {
  const [picture] = receiving.video;
  console.log(
    `${elapsedS} s: ${picture.frames} frames, ${picture.packetsLost} packets lost, jitter ${picture.jitterMs ?? '?'} ms`,
  );
}
const { receiving } = await session.finished;
console.log(`shown: ${receiving.video[0].frames} frames`);
