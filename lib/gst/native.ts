/**
 * The addon's shape, as native/ exports it. Only lib/gst imports this file; it adds no behaviour.
 *
 * One JavaScript object stands for one GObject: the same pointer always arrives as the same object. Everything here is
 * synchronous and cheap except what returns a promise; those run on GStreamer's own threads, never on libuv's pool.
 * After `close()` of the owning pipeline every method of every object that was in it throws `Error` with code `CLOSED`.
 *
 * An open pipeline belongs to the JavaScript environment, not to its object: one that becomes unreachable plays on until
 * `close()`, the process's exit or the worker's end, which close it. It also keeps the event loop alive unless `unref()`ed.
 *
 * What a handler throws: on the JavaScript thread it comes out of the call that caused the emission; from a queued signal or
 * a message it is the process's uncaught exception, as in an event listener.
 *
 * Values are converted by GParamSpec (properties, signals) or by shape (structures):
 *   gboolean boolean · gint/guint/gfloat/gdouble number · gint64/guint64 bigint (number|bigint accepted) · string|null
 *   enum its nick · flags an array of nicks (a nick accepted) · GstFraction `{ numerator, denominator }` (number and
 *   "30/1" accepted) · GstCaps `CapsData` · GstStructure `StructureData` · GstValueArray/GValueArray an array ·
 *   GstValueList `{ list: [...] }` · ranges `{ min, max, step? }` · GObjects their object · GstBuffer Buffer (a copy) ·
 *   GError an Error. In structures a JavaScript integer becomes gint, another number gdouble, a bigint gint64, a string
 *   gchararray; `{ type: 'uint', value: 5 }` names the GType where that is wrong.
 */

import type { RegistryData } from './generate/registry-data.js';

export type Direction = 'src' | 'sink';
export type Presence = 'always' | 'sometimes' | 'request';
export type State = 'null' | 'ready' | 'paused' | 'playing';
export type StateChange = 'success' | 'async' | 'no-preroll';

/** A GstStructure as plain data. */
export interface StructureData {
  name: string;
  fields: Record<string, unknown>;
  /** Caps features such as "memory:DMABuf"; absent for system memory. */
  features?: string[];
}
export type CapsData = 'ANY' | StructureData[];

/** What a GParamSpec says. `min`, `max` and `default` are absent where the type has none. */
export interface PropertyData {
  name: string;
  /** GType of the value, such as "guint", "GstX264EncPreset". */
  type: string;
  kind:
    | 'boolean'
    | 'integer'
    | 'integer64'
    | 'float'
    | 'string'
    | 'enum'
    | 'flags'
    | 'fraction'
    | 'caps'
    | 'structure'
    | 'array'
    | 'object'
    | 'boxed'
    | 'unsupported';
  readable: boolean;
  writable: boolean;
  constructOnly: boolean;
  /** GType that declares it, such as "GstBaseSrc". */
  owner: string;
  /** The GST_PARAM_MUTABLE_* flag; absent when the property carries none. */
  mutableIn?: State;
  controllable: boolean;
  min?: number | bigint;
  max?: number | bigint;
  default?: unknown;
  /** Enum and flags nicks. */
  nicks?: string[];
  blurb: string;
}

export interface PadTemplateData {
  name: string;
  direction: Direction;
  presence: Presence;
  caps: CapsData;
}

/**
 * Errors thrown by the addon carry a `code`, and the facts as fields; lib/gst turns them into its error classes.
 *   NO_ELEMENT { factory } · NO_PROPERTY { property } · BAD_VALUE { property, expected, received } · READ_ONLY { property }
 *   (with `reason`) · WRITE_ONLY { property } · NO_SIGNAL { signal } · NO_PAD { pad } · STATE { element } · CLOSED
 *   NO_LINK { src, sink, srcCaps, sinkCaps, reason } (caps as text) · NO_ADD { element, reason } · PARSE { description }
 * Wrong arguments (not a string, not an element) throw a TypeError with code ERR_INVALID_ARG_TYPE.
 */
export interface NativeError extends Error {
  code: string;
  [field: string]: unknown;
}

export interface NativeObject {
  readonly typeName: string;
  property(name: string): PropertyData | undefined;
  properties(): PropertyData[];
  get(name: string): unknown;
  set(name: string, value: unknown): void;
  /**
   * Emitted on the JavaScript thread, the handler runs at once and its return value answers the signal. Emitted on a
   * streaming thread, its arguments are queued for JavaScript and the signal gets its type's zero value.
   */
  connect(signal: string, handler: (...args: unknown[]) => unknown): number;
  /**
   * Answers `signal` on whatever thread emits it with this value, without JavaScript; with `when` only where that is the
   * first argument of the emission (an SSRC, say), which must be a guint.
   */
  answer(signal: string, value: unknown, when?: number): number;
  disconnect(id: number): void;
  /** Emissions from streaming threads that found 1,024 of the same connection waiting and were not queued. */
  readonly droppedEmissions: number;
  /** GTypes of a signal's arguments and of its result. Throws NO_SIGNAL. */
  signalTypes(signal: string): { arguments: string[]; result: string };
  /** Emits a signal (also an action signal) and returns its value. */
  emit(signal: string, ...args: unknown[]): unknown;
}

export interface NativePad extends NativeObject {
  readonly name: string;
  readonly direction: Direction;
  readonly parent: NativeElement | null;
  readonly peer: NativePad | null;
  /** The caps that were negotiated, or null before that. */
  readonly currentCaps: CapsData | null;
  queryCaps(): CapsData;
  /** Throws NO_LINK. */
  link(sink: NativePad): void;
  unlink(): void;
  sendEvent(event: EventData): boolean;
  /** As of an element. */
  query: NativeElement['query'];
}

export type Format = 'time' | 'bytes' | 'buffers' | 'default';

export type EventData =
  | { type: 'eos' }
  | { type: 'flush-start' }
  | { type: 'flush-stop'; resetTime?: boolean }
  /** GstForceKeyUnit; `upstream` picks the direction in which encoders and RTP sessions listen. */
  | { type: 'force-key-unit'; upstream: boolean; allHeaders?: boolean; count?: number }
  | SeekData
  /** Shows `amount` further and pauses again (a sink; in PAUSED). */
  | { type: 'step'; format: Format; amount: number | bigint; rate?: number; flush?: boolean; intermediate?: boolean }
  /** Which streams of a collection decodebin3 and its kin let through, by id; sent upstream. */
  | { type: 'select-streams'; streams: readonly string[] }
  | { type: 'custom'; direction: 'upstream' | 'downstream'; structure: StructureData };

export interface SeekData {
  type: 'seek';
  rate: number;
  format: Format;
  flags: readonly string[];
  start?: bigint;
  stop?: bigint;
}

export interface NativeElement extends NativeObject {
  readonly name: string;
  /** Factory name; "" for a plain bin. */
  readonly factory: string;
  readonly parent: NativeElement | null;
  padTemplates(): PadTemplateData[];
  pads(): NativePad[];
  /** An existing pad: always, requested before, or a sometimes pad that is there already. */
  pad(name: string): NativePad | null;
  /** By template name ("sink_%u") or by the pad's own name ("sink_3"); null when the element refuses. */
  requestPad(name: string): NativePad | null;
  releasePad(pad: NativePad): void;
  /**
   * Links pads that appear later, in native code on the thread that emits `pad-added`. `pattern` is a template name whose
   * placeholders are wildcards, or a pad's full name. `pad` of the target: an always or request pad's name or template;
   * without it the first compatible one, requested where there is none. A pad that cannot link posts an error message
   * unless `optional`, which leaves it to another rule. `once` serves the first match only. Without both, a newer pad takes
   * the target over from an older one of the same rule (a sender that restarted), whose data is dropped from then on.
   */
  linkWhenAdded(rule: {
    pattern?: string;
    target: NativeElement;
    pad?: string;
    optional?: boolean;
    once?: boolean;
  }): void;
  sendEvent(event: EventData): boolean;
  position(format: Format): bigint | undefined;
  duration(format: Format): bigint | undefined;
  /** Asks for seeking, segment, buffering, uri or caps; undefined when nobody answers. `format` of positions: time. */
  query(type: string, format?: Format): Record<string, unknown> | undefined;
  /** As sendEvent, on a thread of its own: a seek waits for streaming threads, and these may wait for JavaScript. */
  seek(event: SeekData): Promise<boolean>;
  latency(): { live: boolean; min: bigint; max: bigint | undefined } | undefined;
  state(): { current: State; pending: State | undefined };
  /** Changes within one pipeline happen in the order of the calls. Rejects with STATE. */
  setState(state: State): Promise<StateChange>;
  /** In order with the state changes of its pipeline; false when the element refused. */
  syncStateWithParent(): Promise<boolean>;
}

export interface NativeBin extends NativeElement {
  add(element: NativeElement): void;
  /** Sets the elements to NULL on GStreamer's own thread, one after the other, then removes them all. Rejects with NO_ADD for one that is elsewhere; the others go. */
  remove(...elements: NativeElement[]): Promise<void>;
  /** All elements inside, also those that elements created themselves. */
  elements(): NativeElement[];
  addGhostPad(name: string, target: NativePad): NativePad;
  /** The graph in GraphViz's language with states, caps and properties (gst_debug_bin_to_dot_data). */
  dot(): string;
}

export interface MessageData {
  type: string;
  /** The object that posted it. */
  source: NativeObject | null;
  /** Its path, such as "/GstPipeline:pipeline0/GstX264Enc:x264enc0". */
  path: string;
  seqnum: number;
  /**
   * By type: error, warning, info { message, domain, code, debug?, details? } · state-changed { oldState, newState, pending? }
   * async-done, reset-time { runningTime? } · tag { tags } · stream-start { groupId? } · request-state { state }
   * qos { live, runningTime?, streamTime?, timestamp?, duration?, jitter, proportion, quality, format, processed?, dropped? }
   * buffering { percent, mode, averageIn, averageOut, leftMs? } · stream-status { status, owner } · progress { progress, code, text }
   * property-notify { property, value? } · stream-collection, streams-selected { streams: { id, type, caps, flags, tags }[] } · new-clock, clock-lost { clock }
   * device-added, device-removed { displayName, deviceClass } · segment-start, segment-done { format, position? }
   * need-context { context } · instant-rate-request { rate } · all others, such as element and application, `structure`.
   */
  [field: string]: unknown;
}

export interface NativePipeline extends NativeBin {
  /**
   * Batches of bus messages. Bounded: beyond 1,024 waiting messages the oldest that is not error, eos, warning,
   * state-changed or async-done gives way, counted in `droppedMessages`. LATENCY messages are acted on natively.
   */
  onMessages(handler: ((batch: MessageData[]) => void) | null): void;
  readonly droppedMessages: number;
  /** Same clock and base time as `other`, for pipelines whose running times must compare. Call before playing. */
  syncTo(other: NativePipeline): void;
  /** Keeps Node's event loop alive (the default while not closed) or not. */
  ref(): void;
  unref(): void;
  /** NULL, then everything released; idempotent. Resolves when the last streaming thread is gone. */
  close(): Promise<void>;
}

/**
 * Samples of the same caps that were taken at once. Buffers below 4 KiB are copied, larger ones lent: only to be read,
 * because others may use the same memory. After release `lend()` throws CLOSED and views that were handed out are empty.
 * What is lent outlives its stream and pipeline; what is collected without a release comes back then.
 */
export interface NativeSampleBatch {
  readonly count: number;
  /** 64 bytes a buffer, as lib/gst/buffer-facts.ts reads them, and behind them the bytes of those that were copied. */
  readonly records: ArrayBuffer;
  readonly caps: CapsData | null;
  lend(index: number): ArrayBuffer;
  /** Gives a lent one back; idempotent. */
  release(index: number): void;
  /** So many copied ones came back; with the last of all, `records` is detached. */
  returnCopies(count: number): void;
}

export interface NativeSampleStream {
  /** Up to `max` samples that are waiting; null when none is, or all credits are held. */
  take(max: number): NativeSampleBatch | null;
  /** How many wait in native code. */
  readonly waiting: number;
  readonly dropped: number;
  readonly outstanding: number;
  /** Closed, or the end of the stream was reached and nothing waits any more. */
  readonly ended: boolean;
  close(): void;
}

/** Feeds an appsrc. Every method throws CLOSED after `close()`. */
export interface NativeSource {
  /** When false, `onRoom` is called once there may be room. */
  hasRoom(): boolean;
  /** Copies the bytes and queues them, whether there is room or not. */
  push(
    buffer:
      | ArrayBufferView
      | ArrayBuffer
      | {
          data: ArrayBufferView | ArrayBuffer;
          pts?: number | bigint | undefined;
          dts?: number | bigint | undefined;
          duration?: number | bigint | undefined;
          flags?: readonly string[] | undefined;
        },
  ): 'ok' | 'flushing' | 'eos' | 'error';
  endOfStream(): 'ok' | 'flushing' | 'eos' | 'error';
  readonly queuedBuffers: number;
  readonly queuedBytes: number;
  readonly closed: boolean;
  close(): void;
}

export interface NativeProbe {
  /** Up to `max` records of what passed, as in NativeSampleBatch, and behind them the first bytes; null when none waits. */
  take(max: number): ArrayBuffer | null;
  readonly waiting: number;
  readonly dropped: number;
  readonly seen: number;
  /** Closed, by itself or with its pipeline. */
  readonly ended: boolean;
  close(): void;
}

/** Which packets a rule acts on; see `PacketMatch` of lib/gst/packet-rules.ts. */
export interface RuleData {
  match?: {
    payloadType?: number | readonly number[];
    ssrc?: number;
    marker?: boolean;
    sequence?: number | { first: number; last: number };
    deltaUnit?: boolean;
    skip?: number;
    every?: number;
    fraction?: number;
    seed?: number;
    limit?: number;
  };
  drop?: true;
  rewrite?: {
    payloadType?: number;
    ssrc?: number;
    marker?: boolean;
    sequenceOffset?: number;
    timestampOffset?: number;
    ptsOffsetNs?: number;
  };
}

export interface NativeRules {
  readonly seen: number;
  readonly dropped: number;
  readonly rewritten: number;
  /** How often each rule acted. */
  readonly acted: number[];
  close(): void;
}

export interface DeviceData {
  /** "Video/Source", "Audio/Source", "Audio/Sink", … */
  deviceClass: string;
  displayName: string;
  caps: CapsData;
  properties: StructureData | null;
  /** Factory that would open it, such as "v4l2src". */
  factory: string | null;
  /** Properties that differ from the factory's defaults in the element that the device makes. */
  elementProperties: Record<string, unknown>;
}

export interface DeviceEvent {
  type: 'added' | 'removed' | 'changed';
  /** The same for all events of one device. */
  id: number;
  /** Null when it was removed. */
  device: DeviceData | null;
}

export interface LogData {
  /** Nanoseconds since the first log was opened. */
  time: bigint;
  level: 'error' | 'warning' | 'fixme' | 'info' | 'debug' | 'log' | 'trace' | 'memdump';
  category: string;
  file: string;
  line: number;
  function: string;
  object: string | null;
  message: string;
}

export interface NativeLog {
  close(): void;
  /** What waits for the handler, at once. */
  take(): LogData[];
  /** Entries that gave way because JavaScript was too far behind. */
  dropped(): number;
  setThreshold(threshold: string): void;
}

/** A plugin of the registry. */
export interface InstalledPlugin {
  name: string;
  description: string | null;
  version: string | null;
  license: string | null;
  source: string | null;
  package: string | null;
  origin: string | null;
  filename: string | null;
  loaded: boolean;
}

/** An element, device provider, tracer or typefinder that a plugin brings. */
export interface InstalledFeature {
  name: string;
  type: 'element' | 'typefind' | 'device-provider' | 'tracer' | 'other';
  rank: number;
  plugin: string | null;
  longName: string | null;
  classes: string | null;
  description: string | null;
}

export interface Native {
  version(): { major: number; minor: number; micro: number; text: string };
  hasFactory(name: string): boolean;
  /** Makes this process undumpable (prctl PR_SET_DUMPABLE), for good. */
  forbidCoreDumps(): void;
  /** Throws NO_ELEMENT. */
  makeElement(factory: string, name?: string): NativeElement;
  makeBin(name?: string): NativeBin;
  makePipeline(name?: string): NativePipeline;
  /** gst_parse_launch, for people who come with a string; nothing in this project calls it but Pipeline.parse. */
  parse(description: string): NativePipeline;
  /** Asks GStreamer's device providers once; runs on a thread of its own. */
  devices(classes: string): Promise<DeviceData[]>;
  /** Devices that are there, and then what comes and goes, until `close()`. Keeps the event loop alive. */
  watchDevices(classes: readonly string[], handler: (event: DeviceEvent) => void): { close(): Promise<void> };
  /** Throws BAD_VALUE. */
  parseCaps(text: string): CapsData;
  plugins(): InstalledPlugin[];
  /** Best rank first. */
  features(filter: {
    type?: string;
    plugin?: string;
    classes?: string;
    accepts?: CapsData | string;
    produces?: CapsData | string;
  }): InstalledFeature[];
  /** Throws NO_ELEMENT. */
  setRank(feature: string, rank: number): void;
  /**
   * The debug log in batches; with `tracers` what these write, and nothing else. `threshold` as in GST_DEBUG. Beyond `capacity` waiting
   * entries the oldest gives way. GStreamer's own printing to stderr stops meanwhile, unless GST_DEBUG asks for it. Keeps
   * the event loop alive until `close()`.
   */
  openLog(
    options: { threshold: string; tracers?: boolean; capacity: number },
    handler: (batch: LogData[]) => void,
  ): NativeLog;
  debugCategories(): { name: string; description: string | null; threshold: LogData['level'] | 'none' }[];
  /** Whether it was started now; false when it runs already, as it does until the process ends. Throws NO_TRACER, STATE. */
  startTracer(name: string, parameters?: string): boolean;
  /** Lets the leaks tracer write what it saw being made and not freed, to who reads tracers. */
  logLiveObjects(): void;
  /**
   * Samples of an appsink. `capacity` bounds how many wait in native code, `credits` how many JavaScript may hold.
   * `onReady` is called once when samples (or the end) wait and `take()` had left nothing waiting; when credits had run out
   * and a release makes a waiting sample available; and when the pipeline closes. One stream an appsink at a time.
   *
   * `onReady`, here and below, must not hold the object that is returned: neither could ever be collected.
   */
  samples(
    appsink: NativeElement,
    options: { capacity: number; credits: number; onFull: 'dropOldest' | 'block' },
    onReady: () => void,
  ): NativeSampleStream;
  /** The other way round; one source an appsrc at a time. `onRoom` is called also when the pipeline closes. */
  source(appsrc: NativeElement, limits: { buffers: number; bytes: number }, onRoom: () => void): NativeSource;
  /**
   * Tells of each buffer that passes a pad, with its first `head` bytes. At most `capacity` wait, then the oldest gives way.
   * `onReady` is called once when something waits and `take()` had left nothing; and when the pipeline closes.
   */
  probe(pad: NativePad, options: { capacity: number; head: number }, onReady: () => void): NativeProbe;
  /** Rules are carried out on the pad's streaming thread, until `close()`. */
  rules(pad: NativePad, rules: readonly RuleData[]): NativeRules;
  /**
   * Everything the registry knows of these factories (of all without `elements`), for the type generator. Loads their
   * plugins: seconds, and plugins may write to stderr.
   */
  registry(options: { elements?: string[] }): RegistryData;
  /**
   * From now on a deadly signal of this process writes a report into the descriptor before it ends it: lines "signal NUMBER",
   * "sent" where another process sent it, "thread NAME", and "frame LIBRARY" from the innermost out.
   */
  reportCrashes(fd: number): void;
  /** Path of the plugin that has an element; null for the addon's own and for unknown ones. */
  pluginFile(factory: string): string | null;
}
