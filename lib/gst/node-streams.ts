/** Samples and sources as Node streams, for `pipe()` and `pipeline()` of node:stream. */
import { Readable, Writable } from 'node:stream';
import type { Sample, SampleCopy, Samples } from './samples.js';
import type { Bytes, Source, SourceBuffer } from './source.js';

/** Bytes of each sample. They are copies, so that whoever reads may keep them. */
export function readableBytes(samples: Samples): Readable {
  return readable(samples, {}, sample => bytesOf(sample));
}

/** Samples with their times, copied too: what a source's writable takes. */
export function readableCopies(samples: Samples): Readable {
  return readable(samples, { objectMode: true, highWaterMark: 1 }, (sample): SampleCopy => {
    const { pts, dts, duration, flags, caps, rtp } = sample;
    return { data: bytesOf(sample), pts, dts, duration, flags, caps, rtp };
  });
}

function bytesOf(sample: Sample): Buffer {
  const { buffer, byteOffset, byteLength } = sample.copy();
  return Buffer.from(buffer, byteOffset, byteLength);
}

/** Ends with the stream; destroying it closes the reader. */
function readable(
  samples: Samples,
  options: { objectMode?: boolean; highWaterMark?: number },
  chunkOf: (sample: Sample) => unknown,
): Readable {
  return new Readable({
    ...options,
    read() {
      samples
        .next()
        .then(result => {
          // Destroyed meanwhile, the sample is no longer there to be read.
          if (!this.destroyed) this.push(result.done ? null : chunkOf(result.value));
        })
        .catch(error => this.destroy(error));
    },
    destroy(error, done) {
      samples.close();
      done(error);
    },
  });
}

/** Takes bytes, or `SourceBuffer`s where they have times; its end is the end of the stream. */
export function writableSource(source: Source): Writable {
  return new Writable({
    objectMode: true,
    highWaterMark: 1,
    write(chunk: Bytes | SourceBuffer | string, _encoding, done) {
      // A sample's copy has more in it than a source takes.
      const { data, pts, dts, duration, flags, caps } = toSourceBuffer(chunk);
      source.write(data, { pts, dts, duration, flags, caps }).then(() => done(), done);
    },
    final(done) {
      source.end().then(() => done(), done);
    },
    destroy(error, done) {
      source.close();
      done(error);
    },
  });
}

function toSourceBuffer(chunk: Bytes | SourceBuffer | string): SourceBuffer {
  if (typeof chunk === 'string') return { data: Buffer.from(chunk) };
  return 'data' in chunk ? chunk : { data: chunk };
}
