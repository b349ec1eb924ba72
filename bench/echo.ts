/**
 * `npm run bench -- echo`: what a call's canceller leaves of the peer's own voice, over time: how soon it knows the room, how
 * much weaker the echo is from then on, and what becomes of words that are said in the room.
 */
import { parseArgs } from 'node:util';
import { call, recv, send } from '../lib/index.js';
import { hear, play } from '../test/parts/hearing.js';
import { Pulse } from '../test/parts/pulse.js';
import { loudness, syllables } from '../test/parts/speech.js';
import { sine, toS16 } from '../test/parts/tone.js';
import { median, quantile, show, table } from './figures.js';

const usage = `Usage: npm run bench -- echo [options]
  --seconds S   of each voice (default 30)`;

const { values: options } = parseArgs({
  options: { seconds: { type: 'string', default: '30' }, help: { type: 'boolean', default: false } },
});
if (options.help) {
  console.log(usage);
  process.exit(0);
}

const RATE = 48_000;
const seconds = Number(options.seconds);
/** What is judged at once. */
const WINDOW_S = 0.5;
/** What the echo must be weaker by, in half of the time that the room is known. */
const AIM_DB = 20;
const PICTURE = { video: 'test', size: '160x120', fps: 5 } as const;

// Ann's room: whatever is played in it her microphone hears. Bob's voice, and what he hears, with and without.
await using pulse = await Pulse.start({ sinks: ['room', 'voice', 'with', 'without'] });
pulse.control('load-module', 'module-remap-source', 'master=room.monitor', 'source_name=microphone');
process.env.PULSE_SERVER = pulse.server;

const [ann, bob] = ['127.0.0.4', '127.0.0.5'];
const way = (listen: string, peer: string) => ({ ...PICTURE, videoOut: 'none', listen, peer, basePort: 23_860 });
/** The same microphone as it is, at the same time. */
const aside = { peer: '127.0.0.1', basePort: 23_880 };

interface Echo {
  voice: string;
  /** Seconds until the echo is so much weaker as is asked for. */
  knownAfterS: number;
  /** Of each window from then on, in dB. */
  weaker: number[];
  /** What the room itself says afterwards, with beside without, in dB. */
  ownDb: number;
}

/** A call of its own: what a canceller knows of a room dies with it. */
async function measure(voice: string, samples: Float32Array): Promise<Echo> {
  await using _ann = await call({
    ...way(ann, bob),
    audio: 'pulse:microphone',
    audioOut: 'pulse:room',
    echoCancel: true,
  });
  await using bobs = await call({ ...way(bob, ann), audio: 'pulse:voice.monitor', audioOut: 'pulse:with' });
  await using _heard = await recv({ ...aside, videoOut: 'none', audioOut: 'pulse:without' });
  await using _microphone = await send({ ...aside, ...PICTURE, audio: 'pulse:microphone' });
  for await (const { receiving } of bobs.statistics({ intervalMs: 100 }))
    if ((receiving.audio?.frames ?? 0) > 100) break;
  const listen = (duration: number) => Promise.all([hear(pulse, 'with', duration), hear(pulse, 'without', duration)]);

  const voicePlays = await play(pulse, 'voice', toS16(samples, 1));
  const [cancelled, plain] = await listen(seconds);
  await voicePlays.close();
  const length = WINDOW_S * RATE;
  const weaker = Array.from({ length: Math.floor(plain.length / length) }, (_, i) => {
    const part = (whole: Float32Array) => loudness(whole.subarray(i * length, (i + 1) * length));
    return 20 * Math.log10(part(plain) / Math.max(part(cancelled), 1e-5));
  });
  const known = weaker.findIndex(decibels => decibels >= AIM_DB);

  await using _own = await play(pulse, 'room', toS16(sine(1000, 5, RATE), 1));
  await hear(pulse, 'without', 0.5);
  const [own, ownPlain] = await listen(1);
  return {
    voice,
    knownAfterS: known < 0 ? Number.NaN : known * WINDOW_S,
    weaker: known < 0 ? [] : weaker.slice(known),
    ownDb: 20 * Math.log10(loudness(own) / loudness(ownPlain)),
  };
}

const echoes = [
  await measure('syllables', syllables(seconds + 3)),
  await measure('440 Hz', sine(440, seconds + 3, RATE)),
];
console.log(
  table([
    ['voice', `${AIM_DB} dB after s`, 'then for s', 'weaker by dB', 'a tenth by less than', 'own words dB'],
    ...echoes.map(({ voice, knownAfterS, weaker, ownDb }) => [
      voice,
      show(knownAfterS),
      show(weaker.length * WINDOW_S),
      show(median(weaker)),
      show(quantile(weaker, 0.1)),
      show(ownDb),
    ]),
  ]),
);
if (echoes.some(({ weaker }) => !(median(weaker) >= AIM_DB))) process.exitCode = 1;
