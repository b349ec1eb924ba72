/** What this process holds outside the heap once all garbage is gone. */
import { setImmediate as nextTurn } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** Bytes; what is free is given back in another thread. */
export async function heldBytes(): Promise<number> {
  collect();
  await nextTurn();
  collect();
  return process.memoryUsage().arrayBuffers;
}
