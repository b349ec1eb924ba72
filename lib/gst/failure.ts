/** Recognises errors that the addon threw. */
import type { NativeError } from './native.js';

export function isNativeError(error: unknown, code: string): error is NativeError {
  return error instanceof Error && (error as Partial<NativeError>).code === code;
}
