/** What is asked of picture and sound between two ends of ours, and whether these starts of a call met it. */
import type { RecvStatistics } from '../lib/index.js';
import { STAGE_NAMES } from '../lib/rtp/frame-times.js';
import type { ChirpTime } from './ear.js';
import { median, quantile, show, table } from './figures.js';
import type { FrameTime } from './glass.js';

/** One start of a call. */
export interface Start {
  frames: readonly FrameTime[];
  chirps: readonly ChirpTime[];
  /** What it said of itself meanwhile. */
  told: readonly RecvStatistics[];
  /** How often the sound server had nothing to play, in so many seconds. */
  underflows: number;
  seconds: number;
}

/** A chirp is held against the pictures of so long before and after it. */
const NEIGHBOURS_MS = 250;

const latencies = (times: readonly { latencyMs: number | undefined }[]) =>
  times.flatMap(({ latencyMs }) => (latencyMs === undefined ? [] : [latencyMs]));

/** By how much sound is heard later than the picture of that moment is seen. */
function skews({ frames, chirps }: Start): number[] {
  return chirps.flatMap(({ playedMs, latencyMs }) => {
    const near = latencies(frames.filter(({ writtenMs }) => Math.abs(writtenMs - playedMs) <= NEIGHBOURS_MS));
    return latencyMs === undefined || near.length === 0 ? [] : [latencyMs - median(near)];
  });
}

const STAGES = STAGE_NAMES.filter(name => name !== 'totalMs');
const OWN_TIME: readonly string[] = ['encodeMs', 'decodeMs'];

/** The median of each stage, in every report that has them all. */
function stages({ told }: Start): number[][] {
  return told.flatMap(({ receiving }) => {
    const latency = receiving.video[0]?.latency;
    const medians = STAGES.flatMap(stage => latency?.[stage]?.p50 ?? []);
    return medians.length === STAGES.length ? [medians] : [];
  });
}

/** All stages but encoding and decoding. */
function added(start: Start): number[] {
  return stages(start).map(medians =>
    medians.reduce((sum, ms, i) => (OWN_TIME.includes(STAGES[i]!) ? sum : sum + ms), 0),
  );
}

/** Where the time goes, by what the call says of itself; for people. */
export function stagesLine(starts: readonly Start[]): string {
  const all = starts.flatMap(stages);
  return STAGES.map((stage, i) => `${stage.slice(0, -2)} ${show(median(all.map(medians => medians[i]!)))}`).join(', ');
}

/** A table for people; `starts` are of one contender, 1280x720. */
export function goalsTable(name: string, starts: readonly Start[], fps: number): string {
  const picture = starts.flatMap(({ frames }) => latencies(frames));
  const sum = (pick: (start: Start) => number) => starts.reduce((total, start) => total + pick(start), 0);
  const [p50, p95] = fps > 30 ? [18, 26] : [24, 40];
  const goals: [string, number, number][] = [
    ['picture p50', median(picture), p50],
    ['picture p95', quantile(picture, 0.95), p95],
    ['picture but for encoding and decoding, p50', median(starts.flatMap(added)), 5],
    ['sound p50, worst start', Math.max(...starts.map(({ chirps }) => median(latencies(chirps)))), 36],
    ["sound's underflows a minute", (sum(start => start.underflows) * 60) / sum(start => start.seconds), 1],
    ['sound from picture, p95', quantile(starts.flatMap(skews).map(Math.abs), 0.95), 20],
  ];
  return table([
    [`${name}, ${starts.length} starts, milliseconds unless said`, 'measured', 'asked for', 'met'],
    ...goals
      .filter(([, measured]) => Number.isFinite(measured))
      .map(([what, measured, most]) => [what, show(measured), `<= ${most}`, measured <= most ? 'yes' : 'NO']),
  ]);
}
