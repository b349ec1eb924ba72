/**
 * Elements as plain immutable values: `el.x264enc({ tune: 'zerolatency' })`. Nothing native happens here; the value is
 * the description, and later the key to the live element of a pipeline.
 */
import { checkHandler } from './known-fields.js';

/** What an answering handler may give back: an element (or a chain, wrapped into a bin), caps, or a plain value. */
export interface Handler {
  readonly signal: string;
  readonly answer: (...args: never[]) => unknown;
}

export class PadValue {
  readonly kind = 'pad';
  readonly element: ElementNode;
  readonly name: string;
  readonly properties: Readonly<Record<string, unknown>>;

  constructor(element: ElementNode, name: string, properties: object = {}) {
    this.element = element;
    this.name = name;
    this.properties = Object.freeze({ ...properties });
    Object.freeze(this);
  }
}

/** An element of a pipeline-to-be. */
export class ElementNode {
  readonly kind: 'element' | 'bin' = 'element';
  readonly factory: string;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly handlers: readonly Handler[];
  /** "file:line" of the code that made it, for error messages. */
  readonly origin: string | undefined;

  constructor(
    factory: string,
    properties: Readonly<Record<string, unknown>>,
    handlers: readonly Handler[],
    origin: string | undefined,
  ) {
    this.factory = factory;
    this.properties = Object.freeze({ ...properties });
    this.handlers = handlers;
    this.origin = origin;
  }

  /**
   * One of its pads, by the factory's own template names; a template's placeholder is a wildcard. `properties` are the
   * pad's own, such as a compositor's `xpos`.
   */
  pad(name: string, properties?: object): PadValue {
    return new PadValue(this, name, properties);
  }

  /** A copy with a handler for a signal; what the handler returns answers the signal. */
  on(signal: string, answer: (...args: never[]) => unknown): ElementNode {
    checkHandler(answer, signal);
    return new ElementNode(this.factory, this.properties, [...this.handlers, { signal, answer }], this.origin);
  }
}

/** `el.factory(properties)`; answers `undefined` for `then` and symbols, so that it can be awaited and printed. */
export const elements: object = new Proxy(Object.freeze({}), {
  get(_target, factory) {
    if (typeof factory === 'symbol' || factory === 'then' || factory === 'toJSON') return undefined;
    const create = (properties: Record<string, unknown> = {}) =>
      new ElementNode(factory, properties, [], callerOf(create));
    return create;
  },
});

/** "file:line" of whoever called `fn`. */
export function callerOf(fn: (...args: never[]) => unknown): string | undefined {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 1;
  const holder: { stack?: string } = {};
  Error.captureStackTrace(holder, fn);
  Error.stackTraceLimit = limit;
  const frame = holder.stack?.split('\n')[1]?.match(/\(?((?:file:\/\/)?\/[^()]*|node:[^()]*):(\d+):\d+\)?$/);
  if (!frame) return undefined;
  return `${frame[1]!.replace(/^file:\/\//, '')}:${frame[2]}`;
}
