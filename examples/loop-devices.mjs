// The original's co-streaming session on v4l2 loop devices: OBS writes its program to /dev/video10, which the friend
// gets; the friend's program arrives on /dev/video11, which OBS shows as a camera. Sound goes through PulseAudio.
//   node examples/loop-devices.mjs HOST [LISTEN] [SECONDS]
import { call } from 'gst-costream';

const [peer = '127.0.0.1', listen, seconds] = process.argv.slice(2);

const session = await call({
  peer,
  listen,
  timeLimit: seconds && Number(seconds),
  size: '1920x1080',
  video: 'v4l2:/dev/video10',
  // What plays on the ALSA loop device, where OBS sends its monitoring.
  audio: 'pulse:alsa_output.platform-snd_aloop.0.analog-stereo.monitor',
  videoOut: 'v4l2:/dev/video11',
  audioOut: 'pulse',
});
process.once('SIGINT', () => session.close());
const { reason } = await session.finished;
console.log(`ended: ${reason}`);
