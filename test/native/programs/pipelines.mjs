/** What the programs share. They run as processes of their own, in plain JavaScript, on the built addon alone. */
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
export const native = require(process.env.GST_COSTREAM_ADDON);

/** Views of what waits: of the batch's large buffers, which are lent, and copies of small ones. */
export function views(batch) {
  const facts = new Uint32Array(batch.records, 0, batch.count * 16);
  return Array.from({ length: batch.count }, (_, index) => {
    const [size, , offset] = facts.subarray(index * 16 + 8);
    return offset === 0xffffffff ? new Uint8Array(batch.lend(index)) : new Uint8Array(batch.records, offset, size);
  });
}

/** A live picture with queued signals, samples and messages: every road from streaming threads to JavaScript in use. */
export function busy() {
  const pipeline = native.makePipeline();
  const [source, identity, queue, sink] = ['videotestsrc', 'identity', 'queue', 'appsink'].map(name =>
    native.makeElement(name),
  );
  for (const element of [source, identity, queue, sink]) pipeline.add(element);
  source.set('is-live', true);
  source.set('do-timestamp', true);
  source.pad('src').link(identity.pad('sink'));
  identity.pad('src').link(queue.pad('sink'));
  queue.pad('src').link(sink.pad('sink'));
  sink.set('sync', false);
  const seen = { handoffs: 0, samples: 0, messages: 0 };
  identity.connect('handoff', () => seen.handoffs++);
  const stream = native.samples(sink, { capacity: 4, credits: 4, onFull: 'dropOldest' }, () => {
    const batch = stream.take(4);
    if (!batch) return;
    seen.samples += views(batch).filter(view => view.length > 0).length;
    // Pictures are large: all are lent.
    for (let i = 0; i < batch.count; i++) batch.release(i);
  });
  pipeline.onMessages(batch => {
    seen.messages += batch.length;
  });
  return { pipeline, source, identity, sink, stream, seen };
}

/** Until pictures have arrived in JavaScript. */
export async function flows({ seen }, count = 3) {
  while (seen.samples < count || seen.handoffs < count) await new Promise(resolve => setTimeout(resolve, 5));
}
