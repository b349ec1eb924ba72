/** Types of dependencies.mjs, for its tests. */
export function isInstalled(root: string): boolean;
