/** Of several viewers the quickest one's line decides how much is made: each of the others takes of it what its own holds. */
import type { CreditWindow } from './credit-window.js';

/** Whether what would be made now could leave at once; where nobody watches nothing is in its way. */
export function hasRoom(windows: readonly CreditWindow[]): boolean {
  return windows.length === 0 || windows.some(window => window.open);
}

/** What arrives, in kb/s; undefined before it was measured. */
export function deliveredKbps(windows: readonly CreditWindow[], nowMs: number): number | undefined {
  const rates = windows.flatMap(window => window.rate(nowMs) ?? []);
  // Bytes a millisecond are kilobytes a second.
  return rates.length > 0 ? Math.max(...rates) * 8 : undefined;
}

/** How long what is sent waits on its way, beyond the line's own delay. */
export function queuedMs(windows: readonly CreditWindow[]): number {
  return windows.length === 0 ? 0 : Math.min(...windows.map(window => window.queuedMs));
}
