// Where was the clap? Several machines send what their microphones hear, each piece with the time at which it was heard;
// one machine finds a clap in all of them, and by how much later each heard it: 1 ms is 34 cm of way.
//   node examples/clap.mjs hear CHANNEL VIA [SOURCE [left|right]]     SOURCE a PulseAudio source
//   node examples/clap.mjs find VIA CHANNEL CHANNEL …
// Times are of each machine's own clock, which NTP or PTP keeps together; VIA as for `gst-costream write`.
import { readChannel, writeChannel } from 'gst-costream';
import { caps, chain, el, Pipeline } from 'gst-costream/gst';

const RATE = 48_000;
/** Before each piece: a mark, microseconds since 1970 of its first sample, number of samples. */
const MARK = Buffer.from('clap');
const HEAD_BYTES = 16;
/** A clap is this much louder than all was in the 100 ms before it, and not softer than this. */
const TIMES_LOUDER = 6;
const LEAST = 0.05;
/** What is further apart is no longer the same clap. */
const SAME_MS = 500;

const [verb, ...words] = process.argv.slice(2);
const ended = new AbortController();
process.once('SIGINT', () => ended.abort());
const { signal } = ended;

async function hear(channel, via, source, side) {
  const sink = el.appsink({ sync: false });
  const wide = caps.audio({ format: 'S16LE', rate: RATE, channels: side ? 2 : 1, layout: 'interleaved' });
  const device = source ? { device: source } : {};
  const pipeline = new Pipeline(
    chain(
      el.pulsesrc({ ...device, bufferTime: 20_000, latencyTime: 5000 }),
      el.audioconvert(),
      el.audioresample(),
      wide,
      sink,
    ),
  );
  const writer = writeChannel(channel, { via, live: true, signal });
  writer.on('error', error => signal.aborted || ended.abort(error));
  await pipeline.play();
  console.log('hearing');
  // From the clock of the pipeline to that of the world: no piece can have come before its last sample was heard, and
  // the quickest of them came at once.
  const world = BigInt(Date.now()) * 1_000_000n - process.hrtime.bigint();
  let begin;
  for await (const sample of pipeline.samples(sink, { capacity: 64, signal })) {
    const { pts = 0n, duration = 0n, arrived, data } = sample;
    const at = arrived - pts - duration;
    if (begin === undefined || at < begin) begin = at;
    const samples = Buffer.from(data);
    const mono = side ? oneOf(samples, side) : samples;
    const head = Buffer.alloc(HEAD_BYTES);
    MARK.copy(head);
    head.writeBigUInt64BE((begin + pts + world) / 1000n, 4);
    head.writeUInt32BE(mono.length / 2, 12);
    writer.write(Buffer.concat([head, mono]));
  }
  writer.end();
  await pipeline.close();
}

function oneOf(stereo, side) {
  const mono = Buffer.alloc(stereo.length / 2);
  for (let at = 0; at < mono.length; at += 2)
    stereo.copy(mono, at, 2 * at + (side === 'right' ? 2 : 0), 2 * at + (side === 'right' ? 4 : 2));
  return mono;
}

/** Samples of a channel with their times, in microseconds since 1970. */
async function* pieces(channel, via) {
  let rest = Buffer.alloc(0);
  for await (const piece of readChannel(channel, { via, signal })) {
    rest = Buffer.concat([rest, piece]);
    for (;;) {
      const at = rest.indexOf(MARK);
      if (at < 0 || rest.length < at + HEAD_BYTES) break;
      const bytes = 2 * rest.readUInt32BE(at + 12);
      if (rest.length < at + HEAD_BYTES + bytes) break;
      const begin = at + HEAD_BYTES;
      yield { atUs: Number(rest.readBigUInt64BE(at + 4)), samples: rest.subarray(begin, begin + bytes) };
      rest = rest.subarray(begin + bytes);
    }
  }
}

/** When a clap began, in microseconds since 1970: each time that one is heard. */
async function* claps(channel, via) {
  let before = LEAST / TIMES_LOUDER;
  let quietFrom = 0;
  for await (const { atUs, samples } of pieces(channel, via)) {
    for (let place = 0; place < samples.length; place += 2) {
      const level = Math.abs(samples.readInt16LE(place)) / 32_768;
      const nowUs = atUs + (place / 2 / RATE) * 1e6;
      if (level > LEAST && level > TIMES_LOUDER * before && nowUs > quietFrom) {
        yield nowUs;
        quietFrom = nowUs + SAME_MS * 1000;
      }
      // Falls to a third within 100 ms.
      before = Math.max(level, before * 0.99977, LEAST / TIMES_LOUDER);
    }
  }
}

async function find(via, ...channels) {
  console.log('listening');
  const latest = new Map();
  const listen = async channel => {
    for await (const atUs of claps(channel, via)) {
      latest.set(channel, atUs);
      const times = channels.map(name => latest.get(name) ?? Number.NaN);
      const first = Math.min(...times);
      if (!(Math.max(...times) - first < SAME_MS * 1000)) continue;
      console.log(
        channels.map((name, place) => `${name} +${((times[place] - first) / 1000).toFixed(2)} ms`).join('  '),
      );
      latest.clear();
    }
  };
  await Promise.all(channels.map(listen));
}

try {
  if (verb === 'hear') await hear(...words);
  else if (verb === 'find') await find(...words);
  else console.error('hear or find?');
} catch (error) {
  if (!signal.aborted) throw error;
}
