/** From a value to the live pad that it names. */
import { PadValue } from './element.js';
import { GstError } from './errors.js';
import type { NativeElement, NativePad } from './native.js';

/** A pad by its name; of an element alone its only source pad, else its only sink pad. */
export function padOf(element: NativeElement, target: unknown): NativePad {
  const pads = element.pads();
  if (target instanceof PadValue) {
    const found = element.pad(target.name);
    if (found) return found;
  } else {
    for (const direction of ['src', 'sink'] as const) {
      const [first, ...others] = pads.filter(pad => pad.direction === direction);
      if (first && others.length === 0) return first;
    }
  }
  const names = pads.map(pad => `"${pad.name}"`).join(', ') || 'none';
  const wanted = target instanceof PadValue ? `no pad "${target.name}" now` : 'several pads';
  throw new GstError('NO_PAD', `${element.name} has ${wanted}; name one of those that it has: ${names}.`);
}
