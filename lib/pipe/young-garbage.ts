/**
 * Lets the garbage collector look at what is young alone. What a socket has read, an entry put together from it, and a cipher's
 * output are memory outside of V8's heap, and V8 answers every 30 MB of it with a collection of the whole heap: half of a
 * reader's processor time. Nearly all of it is dead within milliseconds, which a collection of the young finds in one.
 */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Less than V8 would wait for. */
const EVERY_BYTES = 8 * 2 ** 20;

let bytes = 0;
let collect: (() => void) | undefined;

/** Called for bytes that were allocated and will be dead soon. */
export function countGarbage(count: number): void {
  bytes += count;
  if (bytes < EVERY_BYTES) return;
  bytes = 0;
  collect ??= collectorOfYoung();
  collect();
}

/** A new context has the function while the flag is set; nobody else gets it. */
function collectorOfYoung(): () => void {
  setFlagsFromString('--expose-gc');
  const gc = runInNewContext('gc') as (options: { type: 'minor' }) => void;
  setFlagsFromString('--no-expose-gc');
  return () => gc({ type: 'minor' });
}
