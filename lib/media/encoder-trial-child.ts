/** The program of a trial's process: has an encoder encode some frames, each only once the one before has come out. */
import type { Chain as ChainNode } from '../gst/chain.js';
import type { ElementKey } from '../gst/graph.js';
import { type Chain, caps, chain, type ElementValue, el, Pipeline, type Samples } from '../gst/index.js';
import { decodeGraph, decodeValue, type GraphData } from '../gst/remote/graph-data.js';
import { serve, tellElements } from '../gst/remote/serve.js';
import type { VideoFormat } from './video-source.js';

/** What is tried. */
export interface Trial {
  /** From raw video to H.264. */
  graph: GraphData;
  /** The number of the encoder in it. */
  encoder: number;
  format: VideoFormat;
  /** Properties that change the bitrate in the middle; absent where nobody will. */
  slower?: unknown;
}

/** What came of it: how long a frame takes, the median without the first; or why it will not do, as half a sentence. */
export type TrialResult = { frameMs: number } | { reason: string };

const FRAMES = 16;
/** By then the first key frame is old enough for another. */
const KEY_FRAME_AT = 8;
const SLOWER_AT = 12;
/** A key frame that is asked for may be the frame after next. */
const KEY_FRAME_WITHIN = 3;
/** Longer than the shortest time between two key frames, by a half of them. */
const LEAST_INTERVAL_NS = 20_000_000n;
/** The first frame may start the hardware; another one that is not out by then is held back. */
const FIRST_MS = 3000;
const FRAME_MS = 2000;
/** Of the NAL unit's header (ITU-T H.264, table 7-1). */
const NAL = { idr: 5, sps: 7, pps: 8 } as const;

let pipeline: Pipeline | undefined;

async function attempt({ graph, encoder, format, slower }: Trial): Promise<TrialResult> {
  const { chains, keys } = decodeGraph(graph);
  const { width, height, fps } = format;
  const raw = caps.video({ format: 'I420', width, height, framerate: fps, pixelAspectRatio: 1 });
  const input = el.appsrc({ format: 'time', isLive: true, caps: raw });
  const output = el.appsink({ sync: false, async: false });
  pipeline = new Pipeline(chain(input, typed(chains[0]!), output));
  tellElements(pipeline.elements());
  const live = pipeline.element(keys[encoder] as ElementKey as ElementValue<string>);
  const samples = pipeline.samples(output, { onFull: 'block' });
  const source = pipeline.source(input);
  await pipeline.play();

  const picture = Buffer.alloc((width * height * 3) / 2, 128);
  const interval = BigInt(Math.round(1e9 / fps));
  const step = interval > LEAST_INTERVAL_NS ? interval : LEAST_INTERVAL_NS;
  const durations: number[] = [];
  let answered = false;
  for (let frame = 0; frame < FRAMES; frame++) {
    if (frame === KEY_FRAME_AT) live.sendEvent({ type: 'force-key-unit', upstream: true });
    if (frame === SLOWER_AT && slower !== undefined) live.set(decodeValue(slower) as Record<string, unknown>);
    picture.fill(frame * 12 + 32, 0, width * height);
    const begun = performance.now();
    await source.write(picture, { pts: BigInt(frame) * step, duration: step });
    const units = await next(samples, frame === 0 ? FIRST_MS : FRAME_MS);
    if (!units) return { reason: `it holds frames back: number ${frame + 1} did not come out` };
    if (frame > 0) durations.push(performance.now() - begun);
    const key = units.has(NAL.idr) && units.has(NAL.sps) && units.has(NAL.pps);
    if (frame === 0 && !key) return { reason: 'its first frame is no key frame with parameter sets' };
    if (frame >= KEY_FRAME_AT && frame < KEY_FRAME_AT + KEY_FRAME_WITHIN) answered ||= key;
  }
  if (!answered) return { reason: 'it gives no key frame when it is asked for one' };
  return { frameMs: durations.sort((a, b) => a - b)[durations.length >> 1]! };
}

/** The kinds of NAL units of the next access unit; undefined when none comes in time. */
async function next(samples: Samples, patienceMs: number): Promise<Set<number> | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>(resolve => {
    timer = setTimeout(resolve, patienceMs, undefined);
  });
  const result = await Promise.race([samples.next(), late]);
  clearTimeout(timer);
  if (!result) return undefined;
  if (result.done) {
    await pipeline!.finished;
    throw new Error('it ended by itself');
  }
  return unitsOf(result.value.data);
}

/** Behind start codes (ITU-T H.264, annex B). */
function unitsOf(data: Uint8Array): Set<number> {
  const units = new Set<number>();
  for (let at = 0; at + 3 < data.length; at++)
    if (data[at] === 0 && data[at + 1] === 0 && data[at + 2] === 1) units.add(data[at + 3]! & 0x1f);
  return units;
}

/** What came from the other process is what was typed there. */
function typed(node: ChainNode): Chain<'video/x-raw', 'video/x-h264'> {
  return node as unknown as Chain<'video/x-raw', 'video/x-h264'>;
}

serve({ attempt }, async () => pipeline?.close());
