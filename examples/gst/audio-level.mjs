// Shows how loud a source is, ten times a second.
//   node examples/gst/audio-level.mjs [SECONDS] [VOLUME]
import { caps, chain, el, Pipeline } from 'gst-costream/gst';

const [seconds = '2', volume = '0.5'] = process.argv.slice(2);

const pipeline = new Pipeline(
  chain(
    el.audiotestsrc({ isLive: true, samplesperbuffer: 480, numBuffers: Number(seconds) * 100, volume: Number(volume) }),
    caps.audio({ rate: 48_000, channels: 1 }),
    el.level({ interval: 100_000_000 }),
    el.fakesink({ sync: true }),
  ),
);
try {
  const messages = pipeline.messages({ types: ['element', 'eos'] });
  await pipeline.play();
  for await (const message of messages) {
    if (message.type === 'eos') break;
    const [rms] = message.structure.fields.rms;
    console.log(`${'#'.repeat(Math.max(0, Math.round(60 + rms)))} ${rms.toFixed(1)} dB`);
  }
} finally {
  await pipeline.close();
}
