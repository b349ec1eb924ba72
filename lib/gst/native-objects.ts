/** GObjects as the addon hands them out: elements, pads, bins and pipelines; see ./native.ts for what holds of all. */

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
  /** Changes within one pipeline happen in the order of the calls. Rejects with STATE; with CLOSED when the pipeline closes before its turn. */
  setState(state: State): Promise<StateChange>;
  /** To the state that its parent is to reach, in order with the state changes of its pipeline; false when the element refused. */
  syncStateWithParent(): Promise<boolean>;
}

export interface NativeBin extends NativeElement {
  add(element: NativeElement): void;
  /**
   * Sets the elements to NULL on GStreamer's own thread, one after the other, then removes them all. What they fed is flushed
   * where the pipeline does not play, for a sink would hold their threads. Rejects with NO_ADD for one that is elsewhere;
   * the others go.
   */
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
  useSystemClock(): void;
  /** Keeps Node's event loop alive (the default while not closed) or not. */
  ref(): void;
  unref(): void;
  /** NULL, then everything released; idempotent. Resolves when the last streaming thread is gone. */
  close(): Promise<void>;
}
