// A baby monitor of two channels, picture and sound apart, so that anything may read either: one machine sends a picture
// the size of a phone's and the sound; another writes the pictures into files while it is loud.
//   node examples/baby-monitor.mjs send VIA [VIDEO] [AUDIO]      VIDEO /dev/video0 or test, AUDIO pulse or test
//   node examples/baby-monitor.mjs watch VIA FOLDER [DECIBELS]   louder than so many dBFS (default -35) wakes it
// VIA is redis://server or ssh://user@server, as for `gst-costream write`; GST_COSTREAM_KEY seals it from end to end.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readChannel, writeChannel } from 'gst-costream';
import { caps, chain, el, Pipeline } from 'gst-costream/gst';

const CHANNELS = { picture: 'nursery-picture', sound: 'nursery-sound' };
const RATE = 16_000;
/** Seconds for which pictures are kept after it was loud. */
const AWAKE_S = 5;

const [verb, via, ...more] = process.argv.slice(2);
const ended = new AbortController();
process.once('SIGINT', () => ended.abort());
const { signal } = ended;

async function send(video = 'test', audio = 'test') {
  const picture = el.appsink({ sync: false });
  const sound = el.appsink({ sync: false });
  const pipeline = new Pipeline(
    chain(
      video === 'test' ? el.videotestsrc({ isLive: true, pattern: 'ball' }) : el.v4l2src({ device: video }),
      el.videoconvertscale(),
      el.videorate(),
      caps.video({ width: 320, height: 240, framerate: 10 }),
      el.jpegenc({ quality: 60 }),
      picture,
    ),
    // The test is a click a second.
    chain(
      audio === 'test' ? el.audiotestsrc({ isLive: true, wave: 'ticks', samplesperbuffer: 480 }) : el.pulsesrc(),
      el.audioconvert(),
      el.audioresample(),
      caps.audio({ format: 'S16LE', rate: RATE, channels: 1, layout: 'interleaved' }),
      sound,
    ),
  );
  const feed = async (sink, channel) => {
    // Live: what nobody fetches in time gives way to what is newer.
    const writer = writeChannel(channel, { via, live: true, signal });
    writer.on('error', error => signal.aborted || ended.abort(error));
    for await (const sample of pipeline.samples(sink, { signal })) writer.write(sample.copy());
    writer.end();
  };
  await pipeline.play();
  console.log('sending');
  await Promise.all([feed(picture, CHANNELS.picture), feed(sound, CHANNELS.sound)]);
  await pipeline.close();
}

/** Each whole JPEG of a stream, wherever its pieces were cut. */
async function* jpegs(stream) {
  let rest = Buffer.alloc(0);
  for await (const piece of stream) {
    rest = Buffer.concat([rest, piece]);
    for (;;) {
      const begin = rest.indexOf(Buffer.from([0xff, 0xd8, 0xff]));
      const end = begin < 0 ? -1 : rest.indexOf(Buffer.from([0xff, 0xd9]), begin);
      if (end < 0) break;
      yield rest.subarray(begin, end + 2);
      rest = rest.subarray(end + 2);
    }
  }
}

async function watch(folder = 'nursery', decibels = '-35') {
  await mkdir(folder, { recursive: true });
  let awakeUntil = 0;
  const listen = async () => {
    let odd = Buffer.alloc(0);
    for await (const piece of readChannel(CHANNELS.sound, { via, signal })) {
      const bytes = Buffer.concat([odd, piece]);
      odd = bytes.subarray(bytes.length & ~1);
      let squares = 0;
      for (let at = 0; at + 1 < bytes.length; at += 2) squares += (bytes.readInt16LE(at) / 32_768) ** 2;
      const level = 10 * Math.log10(squares / (bytes.length >> 1));
      if (level < Number(decibels)) continue;
      if (Date.now() > awakeUntil) console.log(`loud: ${level.toFixed(1)} dBFS`);
      awakeUntil = Date.now() + AWAKE_S * 1000;
    }
  };
  const look = async () => {
    let number = 0;
    for await (const jpeg of jpegs(readChannel(CHANNELS.picture, { via, signal }))) {
      if (Date.now() > awakeUntil) continue;
      const file = join(folder, `frame-${String(++number).padStart(5, '0')}.jpg`);
      await writeFile(file, jpeg);
      console.log(file);
    }
  };
  console.log('watching');
  await Promise.all([listen(), look()]);
}

try {
  if (verb === 'send') await send(...more);
  else if (verb === 'watch') await watch(...more);
  else console.error('send or watch?');
} catch (error) {
  if (!signal.aborted) throw error;
}
