/** Sound that can be recognised: tones found by Goertzel's filter, chirps found and timed by correlation. */

/** A sine wave; its edges fade over 5 ms so that they do not click. */
export function sine(frequencyHz: number, seconds: number, rate: number, amplitude = 0.5): Float32Array {
  const samples = new Float32Array(Math.round(seconds * rate));
  const fade = rate * 0.005;
  for (let i = 0; i < samples.length; i++) {
    const edge = Math.min(1, i / fade, (samples.length - 1 - i) / fade);
    samples[i] = amplitude * edge * Math.sin((2 * Math.PI * frequencyHz * i) / rate);
  }
  return samples;
}

/** A tone that rises (or falls) evenly within a Hann window: its correlation with itself has one narrow peak. */
export function chirp(fromHz: number, toHz: number, seconds: number, rate: number, amplitude = 0.8): Float32Array {
  const samples = new Float32Array(Math.round(seconds * rate));
  for (let i = 0; i < samples.length; i++) {
    const t = i / rate;
    const window = 0.5 - 0.5 * Math.cos((2 * Math.PI * i) / samples.length);
    samples[i] = amplitude * window * Math.sin(2 * Math.PI * (fromHz * t + ((toHz - fromHz) * t * t) / (2 * seconds)));
  }
  return samples;
}

/** Amplitude of one frequency within the samples, 0 to 1 for a full-scale sine. */
export function goertzel(samples: Float32Array, frequencyHz: number, rate: number): number {
  const coefficient = 2 * Math.cos((2 * Math.PI * frequencyHz) / rate);
  let [previous, beforeThat] = [0, 0];
  for (const sample of samples) [previous, beforeThat] = [sample + coefficient * previous - beforeThat, previous];
  const power = previous ** 2 + beforeThat ** 2 - coefficient * previous * beforeThat;
  return (2 * Math.sqrt(Math.max(0, power))) / samples.length;
}

/** Share of the samples' energy that lies at one frequency: about 1 for a pure tone, near 0 for anything else. */
export function tonePurity(samples: Float32Array, frequencyHz: number, rate: number): number {
  const energy = samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length;
  return energy === 0 ? 0 : goertzel(samples, frequencyHz, rate) ** 2 / 2 / energy;
}

/**
 * The frequency of each whole period, from one rise through zero to the next, that is louder than `floor`. Finds the tone
 * in sound of which only pieces of a few milliseconds are left.
 */
export function periodFrequencies(samples: Float32Array, rate: number, floor = 0.05): number[] {
  const frequencies: number[] = [];
  let start: number | undefined;
  let top = 0;
  for (let i = 1; i < samples.length; i++) {
    const [before, now] = [samples[i - 1]!, samples[i]!];
    top = Math.max(top, now);
    if (before >= 0 || now < 0) continue;
    const crossing = i - now / (now - before);
    if (start !== undefined && top > floor) frequencies.push(rate / (crossing - start));
    start = crossing;
    top = now;
  }
  return frequencies;
}

export interface Peak {
  /** Sample at which the template begins, with a fraction. */
  at: number;
  /** Likeness to the template, 0 to 1, whatever the loudness. */
  score: number;
}

/**
 * Where a template occurs, by normalised cross-correlation: each place at least a template's length from a better one
 * and with a score of `minScore` (default 0.5) or more.
 */
export function findTemplate(samples: Float32Array, template: Float32Array, minScore = 0.5): Peak[] {
  const scores = correlate(samples, template);
  const peaks: Peak[] = [];
  for (let i = 0; i < scores.length; i++) {
    const score = scores[i]!;
    if (score < minScore || score < scores[i - 1]! || score < scores[i + 1]!) continue;
    const last = peaks.at(-1);
    const peak = { at: i + parabolaVertex(scores[i - 1], score, scores[i + 1]), score };
    if (!last || i - last.at >= template.length) peaks.push(peak);
    else if (score > last.score) peaks[peaks.length - 1] = peak;
  }
  return peaks;
}

/** Samples by which `delayed` lags `reference`, from 0 to `maxLag`, and the likeness there. */
export function findDelay(reference: Float32Array, delayed: Float32Array, maxLag: number): Peak {
  const scores = correlate(
    delayed.subarray(0, reference.length + maxLag),
    reference.subarray(0, delayed.length - maxLag),
  );
  let best = 0;
  for (let i = 1; i < scores.length; i++) if (scores[i]! > scores[best]!) best = i;
  return { at: best + parabolaVertex(scores[best - 1], scores[best]!, scores[best + 1]), score: scores[best]! };
}

function correlate(samples: Float32Array, template: Float32Array): Float32Array {
  const length = Math.max(0, samples.length - template.length + 1);
  const scores = new Float32Array(length);
  const templateEnergy = template.reduce((sum, value) => sum + value * value, 0);
  let energy = 0;
  for (let i = 0; i < template.length && i < samples.length; i++) energy += samples[i]! ** 2;
  for (let i = 0; i < length; i++) {
    // Silence cannot be like anything, and is skipped for speed.
    if (energy > 1e-4 * templateEnergy) {
      let product = 0;
      for (let j = 0; j < template.length; j++) product += samples[i + j]! * template[j]!;
      scores[i] = product / Math.sqrt(energy * templateEnergy);
    }
    energy += (samples[i + template.length] ?? 0) ** 2 - samples[i]! ** 2;
  }
  return scores;
}

/** Where between its neighbours a peak's top lies, from -0.5 to 0.5. */
function parabolaVertex(left: number | undefined, top: number, right: number | undefined): number {
  if (left === undefined || right === undefined) return 0;
  const curvature = left - 2 * top + right;
  return curvature === 0 ? 0 : (left - right) / (2 * curvature);
}

/** One channel of interleaved signed 16-bit little-endian samples. */
export function fromS16(bytes: Uint8Array, channels: number, channel = 0): Float32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const samples = new Float32Array(Math.floor(bytes.byteLength / 2 / channels));
  for (let i = 0; i < samples.length; i++) samples[i] = view.getInt16((i * channels + channel) * 2, true) / 32_768;
  return samples;
}

/** The same samples in every channel, interleaved, signed 16-bit little-endian. */
export function toS16(samples: Float32Array, channels: number): Uint8Array {
  const bytes = new Uint8Array(samples.length * channels * 2);
  const view = new DataView(bytes.buffer);
  samples.forEach((sample, i) => {
    const value = Math.round(Math.max(-1, Math.min(1, sample)) * 32_767);
    for (let channel = 0; channel < channels; channel++) view.setInt16((i * channels + channel) * 2, value, true);
  });
  return bytes;
}
