// The original's co-streaming session on v4l2 loop devices: OBS writes its program to /dev/video10, which the friend
// gets; the friend's program arrives on /dev/video11, which OBS shows as a camera. Sound goes through PulseAudio.
//   node examples/loop-devices.mjs --peer HOST [--listen ADDRESS] [--size 1920x1080] [--fps 30] [--time-limit SECONDS]
//     [--video v4l2:/dev/video10] [--video-out v4l2:/dev/video11]
import { parseArgs } from 'node:util';
import { call } from 'gst-costream';

const { values } = parseArgs({
  options: {
    peer: { type: 'string', default: '127.0.0.1' },
    listen: { type: 'string' },
    size: { type: 'string', default: '1920x1080' },
    fps: { type: 'string', default: '30' },
    'time-limit': { type: 'string' },
    video: { type: 'string', default: 'v4l2:/dev/video10' },
    'video-out': { type: 'string', default: 'v4l2:/dev/video11' },
  },
});

const session = await call({
  peer: values.peer,
  listen: values.listen,
  size: values.size,
  fps: Number(values.fps),
  timeLimit: values['time-limit'] && Number(values['time-limit']),
  video: values.video,
  videoOut: values['video-out'],
  // What plays on the ALSA loop device, where OBS sends its monitoring.
  audio: 'pulse:alsa_output.platform-snd_aloop.0.analog-stereo.monitor',
  audioOut: 'pulse',
});
process.once('SIGINT', () => session.close());
console.log(`started: ${values.video} to ${values.peer}, whose program comes to ${values['video-out']}`);

const { reason, sending, receiving } = await session.finished;
console.log(`ended: ${reason}; ${sending.video[0].frames} frames sent, ${receiving.video[0].frames} shown`);
