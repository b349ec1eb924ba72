/** A voice that no tone is: noise in the rhythm of speech, and how loud what is left of it sounds. */

const RATE = 48_000;

/** Always the same noise, three syllables a second. */
export function syllables(seconds: number): Float32Array {
  let seed = 1;
  let smooth = 0;
  return Float32Array.from({ length: seconds * RATE }, (_, i) => {
    seed = (seed * 48_271) % 0x7fff_ffff;
    smooth += 0.3 * (seed / 0x3fff_ffff - 1 - smooth);
    return smooth * (0.1 + 0.7 * Math.max(0, Math.sin((2 * Math.PI * 3 * i) / RATE)));
  });
}

/** Of the louder half of all 25 ms, the usual one: on a busy machine sound has gaps, and syllables have them anyway. */
export function loudness(samples: Float32Array): number {
  const length = RATE / 40;
  const pieces = Array.from({ length: Math.floor(samples.length / length) }, (_, i) => {
    const piece = samples.subarray(i * length, (i + 1) * length);
    return Math.sqrt(piece.reduce((sum, sample) => sum + sample * sample, 0) / length);
  }).sort((a, b) => b - a);
  return pieces[Math.floor(pieces.length / 4)] ?? 0;
}
