/** Types of check-symbols.mjs, for its tests. */
export function missingSymbols(root: string): string[];
export function namedSymbols(text: string): string[];
