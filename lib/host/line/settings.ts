/** What a session should be told for a line as it was measured. */

/** Options of `send` and `call`. */
export interface LineSettings {
  /** kb/s. */
  bitrate: number;
  size: string;
  fps: number;
}

/** The rest is for sound, headers, key frames, and whoever else uses the line. */
const SHARE = 0.7;
/** Sound with its headers. */
const SOUND_KBPS = 170;
const HIGHEST_KBPS = 8000;
const LOWEST_KBPS = 100;

/** The largest picture that a bitrate carries in motion without blocks, with x264's fastest preset. */
const SIZES: readonly { from: number; size: string; fps: number }[] = [
  { from: 6000, size: '1920x1080', fps: 30 },
  { from: 2000, size: '1280x720', fps: 30 },
  { from: 900, size: '960x540', fps: 30 },
  { from: 450, size: '640x360', fps: 30 },
  { from: 250, size: '640x360', fps: 15 },
  { from: 0, size: '320x180', fps: 15 },
];

/** `rateKbps` is what the line carries in that direction. */
export function settingsFor(rateKbps: number): LineSettings {
  const free = Math.min(HIGHEST_KBPS, Math.max(LOWEST_KBPS, SHARE * rateKbps - SOUND_KBPS));
  const step = free >= 1000 ? 100 : 10;
  const bitrate = Math.floor(free / step) * step;
  const { size, fps } = SIZES.find(({ from }) => bitrate >= from)!;
  return { bitrate, size, fps };
}

/** As words of the command line. */
export function settingsWords({ bitrate, size, fps }: LineSettings): string {
  return `--bitrate ${bitrate} --size ${size} --fps ${fps}`;
}
