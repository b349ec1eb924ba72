/**
 * How long a frame keeps the thread that scales, encodes and packs it; what it waits for the line there is left out. Whatever takes
 * that time, the encoder or what else the machine has to do, frames that come faster are lost. A plain value in given time.
 */

/** Over which it is measured: some frames. */
const SPAN_MS = 500;

export interface LoadReading {
  /** Since the start: what frames have kept the thread for, and for how much of that it waited for the line. */
  keptMs: number;
  waitedMs: number;
  /** Since the start. */
  frames: number;
  nowMs: number;
}

export class EncoderLoad {
  readonly #readings: LoadReading[] = [];

  /** Milliseconds a frame; undefined before the first one. */
  look(reading: LoadReading): number | undefined {
    const readings = this.#readings;
    // While a source stands, however long, they do not become more.
    if (readings.length > 1 && readings.at(-1)!.frames === reading.frames) readings.pop();
    readings.push(reading);
    const isEnough = ({ nowMs, frames }: LoadReading) => reading.nowMs - nowMs >= SPAN_MS && reading.frames > frames;
    while (readings[1] && isEnough(readings[1])) readings.shift();
    const [before] = readings;
    const frames = reading.frames - before!.frames;
    if (frames === 0) return undefined;
    const busyMs = reading.keptMs - before!.keptMs - (reading.waitedMs - before!.waitedMs);
    return Math.max(0, busyMs) / frames;
  }
}
