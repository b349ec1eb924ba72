/** Types of check-house.mjs, for its tests. */
export function checkHouse(root: string): { errors: string[]; warnings: string[] };
