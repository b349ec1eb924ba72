/** Bus messages as data: a union discriminated on `type`, delivered to bounded iterators. */
import type { CapsValue } from './caps.js';
import { StreamError } from './errors.js';
import type { ElementKey } from './graph.js';
import { checkFields, checkWords } from './known-fields.js';
import { fromNativeValue, type LiveElement, type LiveObject } from './live.js';
import type { MessageData, State, StructureData } from './native.js';
import { whyStopped } from './why-stopped.js';

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

/** One stream of a collection, as decodebin3 and playbin3 tell of it. @see GstStream */
export interface StreamInfo {
  /** What `select-streams` names it by. */
  readonly id: string;
  readonly type: readonly ('audio' | 'video' | 'container' | 'text' | 'unknown')[];
  readonly caps: CapsValue | undefined;
  /** "sparse", "select", "unselect". */
  readonly flags: readonly string[];
  readonly tags: Tags;
}

/** Tags by GStreamer's names, such as `title`, `artist`, `audio-codec`, `bitrate`. @see GstTagList */
export type Tags = Readonly<Record<string, unknown>>;

/** One variant a type, so that each can be picked out of the union. */
type Each<T extends string, Fields> = T extends string ? { readonly type: T } & Fields : never;

/** What a pipeline tells of itself (GstMessage): a union to switch on by `type`. @see GstMessage */
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
    | Each<'element' | 'application', { readonly structure: StructureData | null }>
    | {
        readonly type: 'buffering';
        readonly percent: number;
        readonly mode: 'stream' | 'download' | 'timeshift' | 'live';
        /** Bytes a second. */
        readonly averageIn: number;
        readonly averageOut: number;
        readonly leftMs: bigint | undefined;
      }
    | { readonly type: 'tag'; readonly tags: Tags }
    | Each<'stream-collection' | 'streams-selected', { readonly streams: readonly StreamInfo[] }>
    | Each<
        'segment-start' | 'segment-done',
        {
          readonly format: string;
          readonly position: bigint | undefined;
        }
      >
    | { readonly type: 'property-notify'; readonly property: string; readonly value: unknown }
    | {
        readonly type: 'progress';
        readonly progress: 'start' | 'continue' | 'complete' | 'canceled' | 'error';
        readonly code: string;
        readonly text: string;
      }
    | Each<'new-clock' | 'clock-lost', { readonly clock: LiveObject | undefined }>
    | { readonly type: 'need-context'; readonly context: string }
    | { readonly type: 'request-state'; readonly state: State }
    | {
        readonly type: 'qos';
        readonly live: boolean;
        readonly jitter: bigint;
        readonly proportion: number;
        readonly processed: bigint | undefined;
        readonly dropped: bigint | undefined;
      }
    | { readonly type: 'stream-start'; readonly groupId: number | undefined }
    | Each<'latency' | 'duration-changed' | 'stream-status' | 'reset-time' | 'have-context' | 'toc' | 'other', object>
  );

/** What a message can be. @see GstMessageType */
export type MessageType = Message['type'];

/** The messages of these types, also of types that share a shape. */
export type MessageOf<T extends MessageType, M = Message> = M extends Message
  ? [Extract<M['type'], T>] extends [never]
    ? never
    : M & { readonly type: Extract<M['type'], T> }
  : never;

/** Which messages an iterator wants, and what ends it. */
export interface MessageOptions<T extends MessageType = MessageType> {
  /** Only these types; all when absent. */
  types?: readonly T[];
  /** Ends the iteration without an error. */
  signal?: AbortSignal;
  /** How many wait at most before the oldest is dropped. Default 256. */
  capacity?: number;
}

/** Every type there is; the compiler sees to it that none is forgotten. */
const TYPES: Readonly<Record<MessageType, true>> = {
  error: true,
  warning: true,
  info: true,
  eos: true,
  'state-changed': true,
  'async-done': true,
  element: true,
  application: true,
  buffering: true,
  tag: true,
  'stream-collection': true,
  'streams-selected': true,
  'segment-start': true,
  'segment-done': true,
  'property-notify': true,
  progress: true,
  'new-clock': true,
  'clock-lost': true,
  'need-context': true,
  'request-state': true,
  qos: true,
  'stream-start': true,
  latency: true,
  'duration-changed': true,
  'stream-status': true,
  'reset-time': true,
  'have-context': true,
  toc: true,
  other: true,
};

/** Refuses options and types that there are not: nothing would ever come. @throws TypeError */
export function checkMessageOptions(options: { types?: readonly string[] }, more: readonly string[] = []): void {
  checkFields(options, ['types', 'signal', 'capacity'], 'for messages');
  if (options.types !== undefined) checkWords(options.types, [...Object.keys(TYPES), ...more], 'in types of messages');
}

/** An error message as the error it stands for. @see gst_message_parse_error */
export function streamError(message: Extract<Message, { type: 'error' }>): StreamError {
  const why = whyStopped(message.debug, message.source);
  return new StreamError({
    element: message.source?.name ?? '',
    factory: message.source?.factory ?? '',
    domain: message.domain,
    domainCode: message.code,
    message: why === undefined ? message.message : `${message.message.replace(/[.]$/, '')} (${why}).`,
    debug: message.debug,
  });
}

/** What a message has beside `type`, `source`, `path` and `seqnum`, straight from the addon. */
export function toMessage(
  data: MessageData,
  element: ElementKey | undefined,
  source: LiveElement | undefined,
): Message {
  return { ...converted(data), element, source } as unknown as Message;
}

/** The fields that hold caps and objects, as the application sees these. */
function converted(data: MessageData): Record<string, unknown> {
  if (Array.isArray(data.streams)) {
    const streams = data.streams as { caps: unknown }[];
    return { ...data, streams: streams.map(stream => ({ ...stream, caps: fromNativeValue(stream.caps, 'GstCaps') })) };
  }
  if ('clock' in data) return { ...data, clock: fromNativeValue(data.clock) ?? undefined };
  if (data.type === 'property-notify') return { ...data, value: fromNativeValue(data.value) };
  return data;
}
