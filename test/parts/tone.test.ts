import { describe, expect, it } from 'vitest';
import {
  chirp,
  findDelay,
  findTemplate,
  fromS16,
  goertzel,
  periodFrequencies,
  sine,
  tonePurity,
  toS16,
} from './tone.js';

const rate = 48_000;

describe('tones', () => {
  it('are measured at their own frequency and not at others', () => {
    const tone = sine(440, 0.5, rate, 0.25);
    expect(goertzel(tone, 440, rate)).toBeCloseTo(0.25, 2);
    expect(goertzel(tone, 523, rate)).toBeLessThan(0.003);
    expect(tonePurity(tone, 440, rate)).toBeGreaterThan(0.98);
    expect(tonePurity(new Float32Array(1000), 440, rate)).toBe(0);
  });

  it('are told apart when they sound together', () => {
    const [low, high] = [sine(440, 0.5, rate, 0.3), sine(1000, 0.5, rate, 0.1)];
    const both = low.map((sample, i) => sample + high[i]!);
    expect(goertzel(both, 440, rate)).toBeCloseTo(0.3, 2);
    expect(goertzel(both, 1000, rate)).toBeCloseTo(0.1, 2);
    expect(tonePurity(both, 440, rate)).toBeCloseTo(0.9, 1);
  });

  it('are found in pieces of them, and not in other sounds', () => {
    const pieces = new Float32Array(rate);
    // 5 ms of each 12: two whole periods.
    for (let i = 0; i < rate; i++) if (i % 576 < 240) pieces[i] = 0.5 * Math.sin((2 * Math.PI * 440 * i) / rate);
    const near = (samples: Float32Array, frequency: number) => {
      const found = periodFrequencies(samples, rate);
      return found.filter(value => Math.abs(value / frequency - 1) < 0.03).length / found.length;
    };
    expect(periodFrequencies(sine(440, 1, rate), rate).length).toBeCloseTo(440, -1);
    expect(near(pieces, 440)).toBeGreaterThan(0.4);
    expect(near(pieces, 880)).toBe(0);
    expect(near(sine(523, 1, rate), 440)).toBe(0);
    expect(periodFrequencies(new Float32Array(rate), rate)).toEqual([]);
  });

  it('survive 16 bits and interleaving', () => {
    const tone = sine(1000, 0.1, rate);
    const bytes = toS16(tone, 2);
    expect(bytes.length).toBe(tone.length * 4);
    const right = fromS16(bytes, 2, 1);
    expect(right.length).toBe(tone.length);
    expect(Math.max(...right.map((sample, i) => Math.abs(sample - tone[i]!)))).toBeLessThan(1 / 16_000);
    expect([...toS16(new Float32Array([2, -2]), 1)]).toEqual([0xff, 0x7f, 0x01, 0x80]);
  });
});

describe('chirps', () => {
  const [up, down] = [chirp(800, 6000, 0.03, rate), chirp(6000, 800, 0.03, rate)];

  it('are found where they begin, quiet or loud, in noise', () => {
    const places = [1000, 9000, 20_000.0];
    const sound = new Float32Array(rate);
    let random = 1;
    for (let i = 0; i < sound.length; i++) {
      random = (random * 16_807) % 2_147_483_647;
      sound[i] = (random / 2_147_483_647 - 0.5) * 0.02;
    }
    places.forEach((place, n) => {
      up.forEach((sample, i) => {
        sound[place + i]! += sample / (n * 4 + 1);
      });
      down.forEach((sample, i) => {
        sound[place + 4000 + i]! += sample / 2;
      });
    });
    const found = findTemplate(sound, up);
    expect(found.map(peak => Math.round(peak.at))).toEqual(places);
    expect(findTemplate(sound, down).map(peak => Math.round(peak.at))).toEqual(places.map(place => place + 4000));
    for (const peak of found) expect(peak.score).toBeGreaterThan(0.9);
  });

  it('give the delay between two recordings, also upside down in loudness', () => {
    const sound = new Float32Array(20_000);
    sound.set(up, 3000);
    sound.set(down, 9000);
    const delayed = new Float32Array(20_000);
    delayed.set(
      sound.subarray(0, 18_766).map(sample => sample * 0.1),
      1234,
    );
    const delay = findDelay(sound, delayed, 5000);
    expect(delay.at).toBeCloseTo(1234, 1);
    expect(delay.score).toBeCloseTo(1, 3);
  });

  it('are not found in silence or in another sound', () => {
    expect(findTemplate(new Float32Array(10_000), up)).toEqual([]);
    expect(findTemplate(sine(440, 0.5, rate), up)).toEqual([]);
  });
});
