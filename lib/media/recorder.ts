/**
 * Records what arrives into one Matroska file without re-encoding, in a pipeline of its own: a slow disk cannot hold up
 * the picture. The two media reach it through proxysink/proxysrc, which carry running time from pipeline to pipeline.
 */
import { type Chain, caps, chain, el, hasElement, MissingElementError, Pipeline } from '../gst/index.js';

export type Medium = 'video' | 'audio';

/** Where a receiving pipeline lets the recorder listen: put `chain` behind a tee. */
export interface RecordingTap {
  medium: Medium;
  chain: Chain;
  sink: ReturnType<typeof el.proxysink>;
}

/** Half a minute of backlog at most; beyond that the oldest is lost to the recording, never to the viewer. */
const BACKLOG = {
  leaky: 'downstream',
  maxSizeTime: 30_000_000_000n,
  maxSizeBytes: 256_000_000,
  maxSizeBuffers: 0,
} as const;

export function recordingTap(medium: Medium): RecordingTap {
  const sink = el.proxysink();
  const parse =
    medium === 'video'
      ? chain(el.h264parse(), caps('video/x-h264', { 'stream-format': 'avc', alignment: 'au' }))
      : chain(el.opusparse());
  return { medium, sink, chain: chain(el.queue(BACKLOG), parse, sink) };
}

/** Says at the start what a recording would fail of once media flow. @throws MissingElementError */
export function checkRecorder(): void {
  for (const factory of ['matroskamux', 'proxysrc', 'filesink'])
    if (!hasElement(factory)) throw new MissingElementError(factory);
}

/** A recording of the given taps, whose pipelines must live; play it once they do. */
export class Recorder {
  readonly file: string;
  readonly pipeline: Pipeline;

  constructor(file: string, taps: readonly { tap: RecordingTap; pipeline: Pipeline }[]) {
    this.file = file;
    const mux = el.matroskamux({ writingApp: 'gst-costream' });
    const sources = taps.map(() => el.proxysrc());
    this.pipeline = new Pipeline(
      ...taps.map(({ tap }, index) =>
        chain(sources[index]!, mux.pad(tap.medium === 'video' ? 'video_%u' : 'audio_%u')),
      ),
      // Unbuffered: what was written before a kill -9 is in the file.
      chain(mux, el.filesink({ location: file, bufferMode: 'unbuffered', async: false })),
    );
    taps.forEach(({ tap, pipeline }, index) => {
      this.pipeline.element(sources[index]!).set({ proxysink: pipeline.element(tap.sink) });
    });
  }

  /** Writes the index and closes the file. */
  async close(): Promise<void> {
    try {
      await this.pipeline.end({ signal: AbortSignal.timeout(FINISH_MS) });
    } catch {
      // Without an index the file is still readable; a stuck disk must not hold up the exit.
    }
    await this.pipeline.close();
  }
}

/** How long the index may take. */
const FINISH_MS = 3000;
