/** Errors on their way between processes: class, message, facts and cause survive, the stack is the one of where it happened. */
import * as gstErrors from '../errors.js';

export interface ErrorData {
  class: string;
  message: string;
  stack: string | undefined;
  facts: Record<string, unknown>;
  cause: ErrorData | undefined;
}

/** Error classes by name, to find them again at the other end. */
export type ErrorClasses = Readonly<Record<string, { prototype: Error }>>;

const BUILTIN: ErrorClasses = { Error, TypeError, RangeError, SyntaxError };

export function encodeError(error: unknown): ErrorData {
  if (!(error instanceof Error))
    return { class: 'Error', message: String(error), stack: undefined, facts: {}, cause: undefined };
  const facts = Object.entries(error).filter(
    ([key, value]) => key !== 'cause' && typeof value !== 'function' && typeof value !== 'symbol',
  );
  return {
    class: error.constructor.name,
    message: error.message,
    stack: error.stack,
    facts: Object.fromEntries(
      facts.map(([key, value]) => [key, typeof value === 'object' && value !== null ? plain(value) : value]),
    ),
    cause: error.cause === undefined ? undefined : encodeError(error.cause),
  };
}

/** An error whose class neither side of `classes` knows becomes a plain Error with the same facts. */
export function decodeError(data: ErrorData, classes: ErrorClasses = {}): Error {
  const known: ErrorClasses = { ...BUILTIN, ...(gstErrors as unknown as ErrorClasses), ...classes };
  const error = new Error(data.message, data.cause && { cause: decodeError(data.cause, classes) });
  Object.setPrototypeOf(error, known[data.class]?.prototype ?? Error.prototype);
  if (data.stack !== undefined) Object.defineProperty(error, 'stack', { value: data.stack, configurable: true });
  return Object.assign(error, data.facts);
}

/** What structured clone takes: arrays and plain objects of plain values; anything else as text. */
function plain(value: object): unknown {
  try {
    return structuredClone(value);
  } catch {
    return String(value);
  }
}
