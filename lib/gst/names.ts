/** Property names: camelCase here, kebab-case in GStreamer; mechanical both ways. */

/** `speedPreset` -> `speed-preset`, `pulldown_3_2` -> `pulldown-3-2`; a name with dashes is GStreamer's own already. */
export function kebab(name: string): string {
  if (typeof name !== 'string') throw new TypeError(`Expected a name as text but received ${typeof name}.`);
  if (name.includes('-')) return name;
  return name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`).replaceAll('_', '-');
}

/** `speed-preset` -> `speedPreset`; a dash before a digit becomes an underscore, so that `kebab` leads back. */
export function camel(name: string): string {
  return name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase()).replace(/-(?=\d)/g, '_');
}

/** The candidate nearest to `name`, when it is near enough to be what was meant. */
export function likely(name: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  let bestDistance = Math.max(2, Math.floor(name.length / 3)) + 1;
  for (const candidate of candidates) {
    const distance = editDistance(name.toLowerCase(), candidate.toLowerCase());
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
  }
  return best;
}

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
    }
    row = next;
  }
  return row[b.length]!;
}
