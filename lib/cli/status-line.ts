/** The status line as a pure function: statistics in, one line out that fits the terminal, in mpv's manner. */
import { styleText } from 'node:util';
import type { MediaStatistics, Statistics } from '../session/statistics.js';

export interface LineStyle {
  /** The most characters that fit; items that matter less give way. */
  columns: number;
  colour: boolean;
}

type Mood = 'plain' | 'quiet' | 'warn' | 'bad';

interface Item {
  text: string;
  /** Items of lower rank are left out first. */
  rank: number;
  mood: Mood;
}

const COLOURS = { quiet: 'dim', warn: 'yellow', bad: 'red' } as const;
const GAP = '  ';

/** Ranks, the first to give way last. */
const RANK = {
  time: 11,
  silence: 10,
  viewers: 10,
  control: 9,
  direction: 9,
  fps: 8,
  bitrate: 7,
  loss: 6,
  dropped: 5,
  refused: 5,
  repair: 5,
  rate: 6,
  size: 4,
  roundTrip: 3,
  latency: 3,
  skew: 2,
  jitter: 1,
  recording: 0,
} as const;

/** Items that are zero or unknown stay away. */
export function statusLine(statistics: Statistics, peer: string, { columns, colour }: LineStyle): string {
  const { sending, receiving, recording } = statistics;
  const items = [
    item('time', clock(statistics.elapsedS), 'quiet'),
    ...silence(statistics, peer),
    ...viewers(statistics),
    ...control(statistics),
    ...(sending ? direction('send', sending, statistics.control?.peer?.receiving?.video[0]?.latencyP50Ms) : []),
    ...(receiving ? direction('recv', receiving, receiving.video[0]?.latencyP50Ms) : []),
    ...(receiving ? skew(receiving.avSkewMs) : []),
    ...(recording && recording.bytes >= 50_000 ? [item('recording', `rec ${megabytes(recording.bytes)}`)] : []),
  ];
  return fit(items, columns)
    .map(({ text, mood }) => (colour && mood !== 'plain' ? styleText(COLOURS[mood], text, UNCHECKED) : text))
    .join(GAP);
}

/** Whether the terminal wants colours was asked before. */
const UNCHECKED = { validateStream: false };

/** `latencyMs` of the picture, from capture to presentation: a sender is told by whoever presents. */
function direction(label: string, media: { video: MediaStatistics[]; audio?: MediaStatistics }, latencyMs = 0): Item[] {
  const [picture] = media.video;
  const all = [...media.video, ...(media.audio ? [media.audio] : [])];
  const total = (field: 'bitrateKbps' | 'packets' | 'packetsLost') => all.reduce((sum, one) => sum + one[field], 0);
  const worst = (field: 'fractionLost' | 'roundTripMs' | 'jitterMs') => Math.max(0, ...all.map(one => one[field] ?? 0));
  const dropped = media.video.reduce((sum, one) => sum + one.framesDropped, 0);
  const refused = all.flatMap(one => Object.values(one.refused ?? {})).reduce((sum, count) => sum + count, 0);
  const bitrate = Math.round(total('bitrateKbps'));
  return [
    item('direction', label, 'quiet'),
    ...(media.video.length > 1 ? pictures(media.video) : onePicture(picture)),
    ...(bitrate > 0 ? [item('bitrate', `${bitrate} kb/s`)] : []),
    ...limit(media.video),
    ...milliseconds('roundTrip', 'RTT', worst('roundTripMs')),
    ...loss(worst('fractionLost'), total('packetsLost')),
    ...repair(all),
    ...milliseconds('jitter', 'jitter', worst('jitterMs')),
    ...milliseconds('latency', 'latency', latencyMs),
    ...(dropped > 0 ? [item('dropped', `dropped ${dropped}`, 'warn')] : []),
    ...(refused > 0 ? [item('refused', `refused ${refused}`, 'warn')] : []),
  ];
}

/** Who controls this screen; what may be controlled by whom has its own line. */
function control({ controlled, controls = 'none' }: Statistics): Item[] {
  return [
    ...(controlled?.controller ? [item('control', `controlled by ${controlled.controller}`, 'warn')] : []),
    ...(controls === 'none' ? [] : [item('control', 'you control')]),
  ];
}

function onePicture(picture: MediaStatistics | undefined): Item[] {
  return [
    ...(picture?.width && picture.height ? [item('size', `${picture.width}x${picture.height}`)] : []),
    ...(picture?.fps ? [item('fps', `${picture.name ? `${picture.name} ` : ''}${trim(picture.fps)} fps`)] : []),
  ];
}

/** Each by its name, else by its number. */
function pictures(video: readonly MediaStatistics[]): Item[] {
  return video.map(({ name, fps = 0 }, i) => item('fps', `${name ?? `#${i + 1}`} ${trim(fps)} fps`));
}

/** What is lost now as a share; else what was lost since the start. */
function loss(share: number, packets: number): Item[] {
  if (share >= 0.0005) return [item('loss', `loss ${trim(share * 100)}%`, share >= 0.1 ? 'bad' : 'warn')];
  return packets > 0 ? [item('loss', `lost ${packets}`)] : [];
}

/** What the pictures are held to, where that is less than was asked for. */
function limit(video: readonly MediaStatistics[]): Item[] {
  const limited = video.flatMap(({ rate }) => (rate?.limitedBy ? [rate] : []));
  if (limited.length === 0) return [];
  if (limited.some(({ limitedBy }) => limitedBy === 'cpu')) return [item('rate', 'CPU too slow', 'warn')];
  return [item('rate', `line ${limited.reduce((sum, { targetKbps }) => sum + targetKbps, 0)} kb/s`, 'warn')];
}

/** What repair adds to the media, once there is something to repair. */
function repair(all: readonly MediaStatistics[]): Item[] {
  const active = all.flatMap(one => one.repair ?? []);
  const overhead = Math.max(0, ...active.map(one => one.overheadPercent));
  const mended = active.reduce((sum, one) => sum + one.recovered + one.retransmitted, 0);
  return mended > 0 ? [item('repair', `repaired ${mended} (+${trim(overhead)}%)`)] : [];
}

/** mpv's sign: positive when the sound is ahead of the picture. */
function skew(avSkewMs = 0): Item[] {
  const ahead = Math.round(-avSkewMs);
  return ahead === 0
    ? []
    : [item('skew', `A-V ${ahead > 0 ? '+' : ''}${ahead} ms`, Math.abs(ahead) > 80 ? 'warn' : 'plain')];
}

function silence({ peerHeard, silentS }: Statistics, peer: string): Item[] {
  if (!peerHeard) return [item('silence', `waiting for ${peer}`, silentS ? 'warn' : 'plain')];
  return silentS ? [item('silence', `silent for ${silentS} s`, 'bad')] : [];
}

/** How many of several peers are there. */
function viewers({ viewers, room }: Statistics): Item[] {
  if (room && !room.connected) return [item('viewers', 'server lost', 'bad')];
  if (room?.viewers !== undefined) return [item('viewers', `viewers ${room.viewers}`)];
  if (!viewers) return [];
  const there = viewers.filter(({ heard, silentS }) => heard && silentS === undefined).length;
  return [item('viewers', `viewers ${there}/${viewers.length}`, there < viewers.length ? 'warn' : 'plain')];
}

function milliseconds(kind: keyof typeof RANK, label: string, value: number): Item[] {
  return value >= 0.05 ? [item(kind, `${label} ${trim(value)} ms`)] : [];
}

function item(kind: keyof typeof RANK, text: string, mood: Mood = 'plain'): Item {
  return { text, rank: RANK[kind], mood };
}

function fit(items: readonly Item[], columns: number): Item[] {
  const kept = [...items];
  while (kept.length > 1 && length(kept) > columns) {
    const least = Math.min(...kept.map(({ rank }) => rank));
    kept.splice(
      kept.findLastIndex(({ rank }) => rank === least),
      1,
    );
  }
  return kept.map(one => ({ ...one, text: one.text.slice(0, columns) }));
}

function length(items: readonly Item[]): number {
  return items.reduce((sum, { text }) => sum + text.length, GAP.length * (items.length - 1));
}

function clock(seconds: number): string {
  const whole = Math.floor(seconds);
  const parts = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  return parts.map(part => String(part).padStart(2, '0')).join(':');
}

/** Tenths below ten, whole numbers above: what is large need not be exact. */
function trim(value: number): string {
  return value < 10 ? String(Math.round(value * 10) / 10) : String(Math.round(value));
}

function megabytes(bytes: number): string {
  return `${trim(bytes / 1e6)} MB`;
}
