/** Types of addon.mjs, for lib/gst and the tests. */
export type LoadFailureCode = 'GSTREAMER_MISSING' | 'NOT_BUILT' | 'UNLOADABLE';
export function isClone(root: string): boolean;
export function installerCommand(root: string, from?: string): string;
export function explainLoadFailure(
  error: Error & { code?: string },
  root: string,
  from?: string,
): { code: LoadFailureCode; message: string };
