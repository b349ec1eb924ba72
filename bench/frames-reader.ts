/** Reads every sample of one pipeline in a process of its own: `ours`, or a peer from the path that the environment names. */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Pipeline } from '../lib/gst/index.js';

export interface Reading {
  count: number;
  bytes: number;
  seconds: number;
  /** Resident memory in MB at each tenth of the frames. */
  rssMb: number[];
}

const [who, line, ...numbers] = process.argv.slice(2) as [string, string, string, string];
const [total, capacity] = numbers.map(Number) as [number, number];

class Tally {
  count = 0;
  bytes = 0;
  readonly rssMb: number[] = [];
  private began = 0;
  private readonly tenth = Math.max(1, Math.floor(total / 10));

  add(bytes: number): void {
    if (this.count++ === 0) this.began = performance.now();
    this.bytes += bytes;
    if (this.count % this.tenth === 0) this.rssMb.push(process.memoryUsage.rss() / 1e6);
  }

  reading(): Reading {
    const { count, bytes, rssMb } = this;
    return { count, bytes, rssMb, seconds: (performance.now() - this.began) / 1000 };
  }
}

/** `views`: whether the bytes are asked for; nobody looks at them. */
async function ours(views: boolean): Promise<Reading> {
  const pipeline = Pipeline.parse(line);
  const samples = pipeline.samples(pipeline.byName('sink')!, { capacity, onFull: 'block' });
  const tally = new Tally();
  void pipeline.play();
  if (views) for await (const sample of samples) tally.add(sample.data.length);
  else for await (const sample of samples) tally.add(sample.size);
  const reading = tally.reading();
  await pipeline.close();
  return reading;
}

interface SuperficialSink {
  pull(done: (data: Uint8Array | null) => void): void;
}
interface Superficial {
  Pipeline: new (line: string) => { play(): void; stop(): void; findChild(name: string): SuperficialSink };
}

/** gstreamer-superficial: copies every buffer; null at the end. */
function superficial(path: string): Promise<Reading> {
  const { Pipeline: Peer } = createRequire(join(path, 'package.json'))(path) as Superficial;
  const pipeline = new Peer(line);
  const sink = pipeline.findChild('sink');
  const tally = new Tally();
  return new Promise(resolve => {
    const pull = () =>
      sink.pull(data => {
        if (data) tally.add(data.length);
        if (data && tally.count < total) return pull();
        resolve(tally.reading());
        pipeline.stop();
      });
    pipeline.play();
    pull();
  });
}

interface Kit {
  Pipeline: new (
    line: string,
  ) => {
    play(): Promise<unknown>;
    stop(): Promise<unknown>;
    getElementByName(name: string): { getSample(timeoutMs?: number): Promise<{ buffer?: Uint8Array } | null> };
  };
}

/** gst-kit: copies every buffer on a thread of libuv's pool; null at the end. */
async function kit(path: string): Promise<Reading> {
  const { Pipeline: Peer } = createRequire(join(path, 'package.json'))(path) as Kit;
  const pipeline = new Peer(line);
  const sink = pipeline.getElementByName('sink');
  const tally = new Tally();
  await pipeline.play();
  while (tally.count < total) {
    const sample = await sink.getSample();
    if (!sample) break;
    tally.add(sample.buffer?.length ?? 0);
  }
  const reading = tally.reading();
  await pipeline.stop();
  return reading;
}

const readers: Record<string, () => Promise<Reading>> = {
  ours: () => ours(true),
  'ours-without-views': () => ours(false),
  'gstreamer-superficial': () => superficial(process.env.GSTREAMER_SUPERFICIAL!),
  'gst-kit': () => kit(process.env.GST_KIT!),
};
console.log(JSON.stringify(await readers[who]!()));
process.exit(0);
