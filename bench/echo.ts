/**
 * `npm run bench -- echo`: what a call's canceller leaves of the peer's own voice, over time: how soon it knows the room, how
 * much weaker the echo is from then on, and what becomes of words that are said in the room.
 */
import { parseArgs } from 'node:util';
import { loudness, syllables } from '../test/parts/speech.js';
import { sine } from '../test/parts/tone.js';
import { TwoRooms } from '../test/parts/two-rooms.js';
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
const BASE_PORT = 23_860;

await using rooms = await TwoRooms.open();

interface Echo {
  voice: string;
  /** Seconds until the echo is so much weaker as is asked for. */
  knownAfterS: number;
  /** Of each window from then on, in dB. */
  weaker: number[];
  /** What the room itself says afterwards, with beside without, in dB. */
  ownDb: number;
}

function measure(voice: string, samples: Float32Array): Promise<Echo> {
  return rooms.duringCall(BASE_PORT, async () => {
    const voicePlays = await rooms.bobSays(samples);
    const { cancelled, plain } = await rooms.listen(seconds);
    await voicePlays.close();
    const length = WINDOW_S * RATE;
    const weaker = Array.from({ length: Math.floor(plain.length / length) }, (_, i) => {
      const part = (whole: Float32Array) => loudness(whole.subarray(i * length, (i + 1) * length));
      return 20 * Math.log10(part(plain) / Math.max(part(cancelled), 1e-5));
    });
    const known = weaker.findIndex(decibels => decibels >= AIM_DB);

    await using _own = await rooms.annSays(sine(1000, 5, RATE));
    await rooms.listen(0.5);
    const own = await rooms.listen(1);
    return {
      voice,
      knownAfterS: known < 0 ? Number.NaN : known * WINDOW_S,
      weaker: known < 0 ? [] : weaker.slice(known),
      ownDb: 20 * Math.log10(loudness(own.cancelled) / loudness(own.plain)),
    };
  });
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
