// Sends the screen and all sound that plays here to a friend.
//   node examples/send.mjs HOST [VIDEO] [AUDIO]
import { send } from 'gst-costream';

const [peer = '127.0.0.1', video = 'screen', audio = 'pulse:@DEFAULT_MONITOR@'] = process.argv.slice(2);

const session = await send({ peer, video, audio, bitrate: 4000 });
process.once('SIGINT', () => session.close());

session.on('peer', () => console.log(`${peer} is watching`));
for await (const { elapsedS, sending } of session.statistics()) {
  const [picture] = sending.video;
  console.log(
    `${elapsedS} s: ${picture.frames} frames, ${picture.bitrateKbps} kb/s, round trip ${picture.roundTripMs ?? '?'} ms`,
  );
}
const { reason } = await session.finished;
console.log(`ended: ${reason}`);
