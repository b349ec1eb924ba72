/** Bus messages as data: a union discriminated on `type`, delivered to bounded iterators. */
import { StreamError } from './errors.js';
import type { ElementKey } from './graph.js';
import type { LiveElement } from './live.js';
import type { MessageData, State, StructureData } from './native.js';

interface Base {
  /** The element value it came from; undefined when the pipeline itself or an element's own child posted it. */
  readonly element: ElementKey | undefined;
  /** The live object that posted it. */
  readonly source: LiveElement | undefined;
  /** Its path, such as "/GstPipeline:pipeline0/GstX264Enc:x264enc0". */
  readonly path: string;
  readonly seqnum: number;
}

interface Report {
  readonly message: string;
  readonly debug: string | undefined;
  /** GError domain and code, e.g. "gst-resource-error-quark" and 3. */
  readonly domain: string;
  readonly code: number;
}

export type Message = Base &
  (
    | ({ readonly type: 'error' } & Report)
    | ({ readonly type: 'warning' } & Report)
    | ({ readonly type: 'info' } & Report)
    | { readonly type: 'eos' }
    | {
        readonly type: 'state-changed';
        readonly oldState: State;
        readonly newState: State;
        readonly pending: State | undefined;
      }
    | { readonly type: 'async-done'; readonly runningTime: bigint | undefined }
    | { readonly type: 'element' | 'application'; readonly structure: StructureData | null }
    | { readonly type: 'buffering'; readonly percent: number }
    | { readonly type: 'tag'; readonly tags: Readonly<Record<string, unknown>> }
    | {
        readonly type: 'qos';
        readonly live: boolean;
        readonly jitter: bigint;
        readonly proportion: number;
        readonly processed: bigint | undefined;
        readonly dropped: bigint | undefined;
      }
    | { readonly type: 'stream-start'; readonly groupId: number | undefined }
    | {
        readonly type:
          | 'latency'
          | 'clock-lost'
          | 'new-clock'
          | 'duration-changed'
          | 'stream-status'
          | 'segment-done'
          | 'reset-time'
          | 'need-context'
          | 'have-context'
          | 'progress'
          | 'toc'
          | 'stream-collection'
          | 'streams-selected'
          | 'other';
      }
  );

export type MessageType = Message['type'];

/** Which messages an iterator wants, and what ends it. */
export interface MessageOptions<T extends MessageType = MessageType> {
  /** Only these types; all when absent. */
  types?: readonly T[];
  /** Ends the iteration without an error. */
  signal?: AbortSignal;
  /** How many wait at most before the oldest is dropped. Default 256. */
  capacity?: number;
}

/** An error message as the error it stands for. */
export function streamError(message: Extract<Message, { type: 'error' }>): StreamError {
  return new StreamError({
    element: message.source?.name ?? '',
    factory: message.source?.factory ?? '',
    domain: message.domain,
    domainCode: message.code,
    message: message.message,
    debug: message.debug,
  });
}

/** What a message has beside `type`, `source`, `path` and `seqnum`, straight from the addon. */
export function toMessage(
  data: MessageData,
  element: ElementKey | undefined,
  source: LiveElement | undefined,
): Message {
  return { ...data, element, source } as unknown as Message;
}

/** A bounded queue with one waiting reader; the oldest gives way when it is full. */
export class Mailbox<T> implements AsyncIterableIterator<T> {
  /** How many gave way because nobody read them. */
  dropped = 0;
  private readonly waiting: T[] = [];
  private readonly capacity: number;
  private readonly onEnd: () => void;
  private wake: (() => void) | undefined;
  private ended = false;

  constructor(capacity: number, signal: AbortSignal | undefined, onEnd: (mailbox: Mailbox<T>) => void) {
    this.capacity = capacity;
    const abort = () => this.end();
    this.onEnd = () => {
      signal?.removeEventListener('abort', abort);
      onEnd(this);
    };
    if (signal?.aborted) this.end();
    else signal?.addEventListener('abort', abort, { once: true });
  }

  push(item: T): void {
    if (this.ended) return;
    if (this.waiting.length >= this.capacity) {
      this.waiting.shift();
      this.dropped++;
    }
    this.waiting.push(item);
    this.wake?.();
  }

  /** Lets the reader finish what waits, then ends. */
  end(): void {
    if (this.ended) return;
    this.ended = true;
    this.onEnd();
    this.wake?.();
  }

  async next(): Promise<IteratorResult<T, undefined>> {
    while (this.waiting.length === 0 && !this.ended) {
      await new Promise<void>(resolve => {
        this.wake = resolve;
      });
      this.wake = undefined;
    }
    return this.waiting.length > 0 ? { done: false, value: this.waiting.shift()! } : { done: true, value: undefined };
  }

  async return(): Promise<IteratorResult<T, undefined>> {
    this.waiting.length = 0;
    this.end();
    return { done: true, value: undefined };
  }

  [Symbol.asyncIterator](): this {
    return this;
  }
}
