/** Live elements: properties, signals, pads and events of an element inside a pipeline. */
import { CapsValue } from './caps.js';
import { ClosedError, GstError, PropertyError } from './errors.js';
import { isNativeError } from './failure.js';
import { checkHandler } from './known-fields.js';
import { camel, kebab, likely } from './names.js';
import type { CapsData, EventData, Format, NativeElement, NativeObject, NativePad } from './native.js';
import type { Buffering, Seeking, Segment } from './query.js';

/**
 * Whether GStreamer would take a value and ignore it: elements that mark some properties as changeable while PLAYING
 * (GST_PARAM_MUTABLE_PLAYING) read their others at start only, as x264enc does with key-int-max.
 */
function isIgnoredNow(object: NativeObject, property: string): boolean {
  if (!isNativeElement(object)) return false;
  const { current } = object.state();
  if (current !== 'playing' && current !== 'paused') return false;
  const spec = object.property(property);
  if (!spec || spec.mutableIn === 'playing' || spec.mutableIn === current) return false;
  if (spec.mutableIn !== undefined) return true;
  return object.properties().some(other => other.owner === spec.owner && other.mutableIn === 'playing');
}

function ignoredNow(object: NativeObject, property: string, origin: string | undefined): PropertyError {
  const name = nameOf(object);
  const what = `${name}.${camel(property)} cannot be changed while it runs`;
  return new PropertyError(
    name,
    property,
    `${what}: GStreamer would ignore it; set it where the element is made`,
    origin,
  );
}

/** Sets one property; a failure names element, property, what was expected and what came. */
export function setProperty(object: NativeObject, property: string, value: unknown, origin?: string): void {
  try {
    if (isIgnoredNow(object, property)) throw ignoredNow(object, property, origin);
    object.set(property, toNativeValue(value));
  } catch (error) {
    if (isNativeError(error, 'BAD_VALUE')) {
      const name = nameOf(object);
      throw new PropertyError(
        name,
        property,
        `Expected ${String(error.expected)} for ${name}.${camel(property)} but received ${String(error.received)}`,
        origin,
        { cause: error },
      );
    }
    throw propertyFailure(object, property, error, origin);
  }
}

function getProperty(object: NativeObject, property: string): unknown {
  try {
    return fromNativeValue(object.get(property), object.property(property)?.type);
  } catch (error) {
    throw propertyFailure(object, property, error);
  }
}

function propertyFailure(object: NativeObject, property: string, error: unknown, origin?: string): unknown {
  // First, for a closed object does not even tell its name.
  if (isNativeError(error, 'CLOSED')) return new ClosedError('pipeline');
  if (isNativeError(error, 'NO_PAD')) return error;
  const name = nameOf(object);
  if (isNativeError(error, 'NO_PROPERTY')) {
    const near = likely(
      property,
      object.properties().map(spec => spec.name),
    );
    const hint = near ? `; did you mean ${camel(near)}?` : '';
    return new PropertyError(name, property, `${name} has no property "${camel(property)}"${hint}`, origin, {
      cause: error,
    });
  }
  if (isNativeError(error, 'READ_ONLY')) {
    return new PropertyError(
      name,
      property,
      `${name}.${camel(property)} ${String(error.reason ?? 'can only be read')}`,
      origin,
      { cause: error },
    );
  }
  return error;
}

/** Values of the builder as the addon takes them. */
export function toNativeValue(value: unknown): unknown {
  if (value instanceof CapsValue) return value.structures;
  if (value instanceof LiveObject) return value.native;
  return value;
}

/** What the addon gave, as the application sees it. `type` is its GType where that is known. */
export function fromNativeValue(value: unknown, type?: string): unknown {
  if (type === 'GstCaps') return value === null ? undefined : capsValue(value as CapsData);
  if (type === 'GstSample' && value !== null) {
    const sample = value as { caps: CapsData | null };
    return { ...sample, caps: fromNativeValue(sample.caps, 'GstCaps') };
  }
  if (isNativeElement(value)) return new LiveElement(value);
  if (isNativePad(value)) return new LivePad(value);
  if (isNativeObject(value)) return new LiveObject(value);
  return value;
}

export function capsValue(data: CapsData): CapsValue {
  return new CapsValue(data === 'ANY' ? 'ANY' : (data[0]?.name ?? 'EMPTY'), data);
}

function isNativeObject(value: unknown): value is NativeObject {
  return typeof value === 'object' && value !== null && typeof (value as Partial<NativeObject>).typeName === 'string';
}

function isNativeElement(value: unknown): value is NativeElement {
  return isNativeObject(value) && typeof (value as Partial<NativeElement>).padTemplates === 'function';
}

function isNativePad(value: unknown): value is NativePad {
  return isNativeObject(value) && typeof (value as Partial<NativePad>).queryCaps === 'function';
}

function nameOf(object: NativeObject): string {
  return isNativeElement(object) ? object.name : object.typeName;
}

/** Any GObject that lives: RTPSession, a clock, a pad. @see GObject */
export class LiveObject {
  /** @internal */
  readonly native: NativeObject;

  constructor(object: NativeObject) {
    this.native = object;
  }

  /** GType name, such as "RTPSession". @see G_OBJECT_TYPE_NAME */
  get typeName(): string {
    return this.native.typeName;
  }

  /** Reads a property. @throws PropertyError when there is none. @see g_object_get_property */
  get(property: string): unknown {
    return getProperty(this.native, kebab(property));
  }

  /** Writes properties at once. @throws PropertyError naming what was expected and what came. @see g_object_set_property */
  set(properties: Readonly<Record<string, unknown>>): void {
    if (typeof properties !== 'object' || properties === null)
      throw new TypeError(
        `Expected an object of properties but received ${properties === null ? 'null' : typeof properties}.`,
      );
    for (const [key, value] of Object.entries(properties)) {
      if (value === undefined) continue;
      setProperty(this.native, kebab(key), value);
    }
  }

  /**
   * Calls `handler` for each emission; from streaming threads the arguments arrive queued and the return value is unused. Returns the function that disconnects.
   * @see g_signal_connect_closure
   */
  on(signal: string, handler: (...args: unknown[]) => unknown): () => void {
    const name = kebab(signal);
    checkHandler(handler, name);
    const id = connectSignal(this.native, name, (...args) => toNativeValue(handler(...args)));
    return () => this.native.disconnect(id);
  }

  /**
   * Answers a signal with a constant on whatever thread emits it, for those that streaming threads emit; with `when` only
   * emissions with that first argument. Returns the function that disconnects.
   * @see g_signal_connect_closure
   */
  answer(signal: string, value: unknown, when?: number): () => void {
    try {
      const id = this.native.answer(kebab(signal), toNativeValue(value), when);
      return () => this.native.disconnect(id);
    } catch (error) {
      throw signalFailure(this.native, signal, error);
    }
  }

  /** Emits a signal (also an action signal) and returns its value. @see g_signal_emitv */
  emit(signal: string, ...args: readonly unknown[]): unknown {
    try {
      const name = kebab(signal);
      const result = this.native.emit(name, ...args.map(toNativeValue));
      return fromNativeValue(result, this.native.signalTypes(name).result);
    } catch (error) {
      throw signalFailure(this.native, signal, error);
    }
  }
}

/** Connects a handler that gets its arguments as the application sees them; what it returns goes to the addon as it is. */
export function connectSignal(object: NativeObject, name: string, handler: (...args: unknown[]) => unknown): number {
  try {
    const types = object.signalTypes(name).arguments;
    return object.connect(name, (...args) =>
      handler(...args.map((value, index) => fromNativeValue(value, types[index]))),
    );
  } catch (error) {
    throw signalFailure(object, name, error);
  }
}

function signalFailure(object: NativeObject, signal: string, error: unknown): unknown {
  if (isNativeError(error, 'NO_SIGNAL'))
    return new GstError('NO_SIGNAL', `${nameOf(object)} has no signal "${signal}".`, { cause: error });
  if (isNativeError(error, 'CLOSED')) return new ClosedError('pipeline');
  return error;
}

/** A pad of a live element. @see GstPad */
export class LivePad extends LiveObject {
  declare readonly native: NativePad;

  /** Its name among its siblings. @see gst_object_get_name */
  get name(): string {
    return this.native.name;
  }

  /** The caps that were negotiated, or undefined before that. @see gst_pad_get_current_caps */
  get currentCaps(): CapsValue | undefined {
    const data = this.native.currentCaps;
    return data === null ? undefined : capsValue(data);
  }

  /** What the pad could carry now, asked of its element. @see gst_pad_query_caps */
  queryCaps(): CapsValue {
    return capsValue(this.native.queryCaps());
  }

  /** The segment that flows here; undefined before it does. @see gst_query_new_segment */
  segment(): Segment | undefined {
    return this.native.query('segment') as Segment | undefined;
  }

  /**
   * Sends an event into the pad: upstream ones enter at source pads, downstream ones at sink pads (gst_pad_send_event).
   * @see gst_pad_send_event
   */
  sendEvent(event: EventData): boolean {
    return this.native.sendEvent(event);
  }
}

/** An element inside a pipeline. @see GstElement */
export class LiveElement extends LiveObject {
  declare readonly native: NativeElement;

  /** Its name among its siblings, such as "x264enc0". @see gst_object_get_name */
  get name(): string {
    return this.native.name;
  }

  /** Name of the factory that made it; empty for a plain bin. @see gst_element_get_factory */
  get factory(): string {
    return this.native.factory;
  }

  /** All pads that it has now, in the order in which they came. @see gst_element_iterate_pads */
  pads(): LivePad[] {
    return this.native.pads().map(pad => new LivePad(pad));
  }

  /** An existing pad by name; undefined when it is not there (yet). @see gst_element_get_static_pad */
  pad(name: string): LivePad | undefined {
    const pad = this.native.pad(name);
    return pad ? new LivePad(pad) : undefined;
  }

  /** Where it is, in nanoseconds or in what `format` counts; undefined while unknown. @see gst_element_query_position */
  position(format: Format = 'time'): bigint | undefined {
    return this.native.position(format);
  }

  /** How long it is; undefined while unknown or endless. @see gst_element_query_duration */
  duration(format: Format = 'time'): bigint | undefined {
    return this.native.duration(format);
  }

  /** Whether and where it can be sought; undefined when nobody answers. @see gst_query_new_seeking */
  seeking(format: Format = 'time'): Seeking | undefined {
    return this.native.query('seeking', format) as Seeking | undefined;
  }

  /** How full its buffers are; undefined where nothing buffers. @see gst_query_new_buffering */
  buffering(): Buffering | undefined {
    return this.native.query('buffering') as Buffering | undefined;
  }

  /** What it reads or writes, such as "file:///tmp/a.mkv". @see gst_query_new_uri */
  uri(): string | undefined {
    const answer = this.native.query('uri') as { uri: string | null } | undefined;
    return answer?.uri ?? undefined;
  }

  /**
   * Sends an event into the element: downstream events enter at its sinks or source, upstream ones at its source pads.
   * @see gst_element_send_event
   */
  sendEvent(event: EventData): boolean {
    return this.native.sendEvent(event);
  }

  /** Asks the encoder upstream (or here) for a key frame (GstForceKeyUnit). @see gst_video_event_new_upstream_force_key_unit */
  forceKeyUnit(): boolean {
    return this.native.sendEvent({ type: 'force-key-unit', upstream: true, allHeaders: true });
  }
}
