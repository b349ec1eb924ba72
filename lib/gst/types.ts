/**
 * Types of element values, pads and live elements, looked up in the generated map of everything that the GStreamer
 * registry knows (./elements). `N` is a factory name throughout; a plain `string` stands for an element that is not known
 * at compile time, whose members are then unchecked.
 */
import type { ElementNode, PadValue } from './element.js';
import type { Elements as GeneratedElements, Objects as GeneratedObjects } from './elements/index.js';
import type { LiveElement as LiveElementBase, LiveObject as LiveObjectBase, LivePad as LivePadBase } from './live.js';
import type { LiveAnswer, ReadValue, Template } from './property-types.js';

export type { CannotLink, Chain, ChainFunction, Link } from './chain-types.js';
export type * as PropertyTypes from './property-types.js';

/** Elements of your own machine: what `gst-costream types` writes augments this map, and takes precedence. */
// biome-ignore lint/suspicious/noEmptyInterface: it exists to be augmented
export interface Register {}

/** Every element that is known at compile time, by factory name. */
export type Elements = [keyof Register] extends [never]
  ? GeneratedElements
  : Override<GeneratedElements & Register, Register>;
type Override<M, R> = { [K in keyof M]: K extends keyof R ? R[K] : M[K] };

/** As `Register`, for GObject classes that are no elements. */
// biome-ignore lint/suspicious/noEmptyInterface: it exists to be augmented
export interface RegisterObjects {}

/** GObject classes that are no elements but that elements hand out, by GType name ("RTPSession", "GstCompositorPad"). */
export type Objects = [keyof RegisterObjects] extends [never]
  ? GeneratedObjects
  : Override<GeneratedObjects & RegisterObjects, RegisterObjects>;

/** Names of all elements that are known at compile time. */
export type Factory = keyof Elements;
/** GType names of all objects that are known at compile time. */
export type ObjectType = keyof Objects;

/** The facets that the generator writes for a GType; a factory has its pads beside. */
type Facet = 'properties' | 'readOnly' | 'constructOnly' | 'writeOnly' | 'signals' | 'actions' | 'pads';

type Facts<N extends string, F extends Facet> = N extends Factory
  ? Elements[N] extends { readonly [K in F]: infer V }
    ? V
    : never
  : Unknown[F];

type ObjectFacts<T extends string, F extends Facet> = T extends ObjectType
  ? Objects[T] extends { readonly [K in F]: infer V }
    ? V
    : never
  : never;

/** What is said of an element or object that is not in the maps. */
interface Unknown {
  readonly properties: Readonly<Record<string, unknown>>;
  readonly readOnly: object;
  readonly constructOnly: never;
  readonly writeOnly: never;
  readonly signals: Readonly<Record<string, (...args: never[]) => unknown>>;
  readonly actions: Readonly<Record<string, (...args: never[]) => unknown>>;
  readonly pads: Readonly<Record<string, Template<'src' | 'sink', 'always', string>>>;
}

/** Properties that can be set where the element is made. */
export type PropertiesOf<N extends string> = Facts<N, 'properties'>;
/** Properties that can be set while it lives: all but those that are fixed at construction. */
export type SettableOf<N extends string> = Settable<Facts<N, 'properties'>, Facts<N, 'constructOnly'>>;
/** Properties that can be read, as they are read. */
export type ReadableOf<N extends string> = Readable<
  Facts<N, 'properties'>,
  Facts<N, 'readOnly'>,
  Facts<N, 'writeOnly'>
>;
/** Signals that can be connected to. */
export type SignalsOf<N extends string> = Facts<N, 'signals'>;
/** Signals that are emitted by the application, as functions. */
export type ActionsOf<N extends string> = Facts<N, 'actions'>;
/** Media types of all pads of one direction. */
export type PadMedia<N extends string, D extends 'src' | 'sink'> = MediaOf<Facts<N, 'pads'>, D>;
type MediaOf<P, D> = {
  [K in keyof P]: P[K] extends { readonly direction: infer E; readonly media: infer M }
    ? D extends E
      ? M
      : never
    : never;
}[keyof P];

type Settable<P, C> = [C] extends [never] ? P : { [K in keyof P as K extends C ? never : K]: P[K] };
type Readable<P, R, H> = {
  readonly [K in keyof (P & R) as K extends H ? never : K]-?: K extends keyof R
    ? R[K]
    : K extends keyof P
      ? ReadValue<P[K]>
      : never;
};

/** Names of an element's signals. */
export type SignalName<N extends string> = keyof SignalsOf<N> & string;
/** A handler for a signal of an element value; what it returns answers the signal. */
export type SignalHandler<N extends string, S> = S extends keyof SignalsOf<N> ? SignalsOf<N>[S] : never;

/** `sink_%u` stands for itself, as the wildcard, and for `sink_0`, `sink_1`, … */
type Named<S extends string> = S extends `${infer A}%u${infer B}`
  ? `${A}${number | '%u'}${Named<B>}`
  : S extends `${infer A}%d${infer B}`
    ? `${A}${number | '%d'}${Named<B>}`
    : // %s, and widths with leading zeros (%02u, %08x), which `number` would not match.
      S extends `${infer A}%${string}`
      ? `${A}${string}`
      : S;

type TemplateName<N extends string> = keyof Facts<N, 'pads'> & string;
/** Names of an element's pads: its templates' names, and names that fit them. */
export type PadName<N extends string> = TemplateName<N> | Named<TemplateName<N>>;
/** The template behind a pad's name. */
export type PadTemplateOf<N extends string, P extends string> = {
  [K in TemplateName<N>]: P extends K | Named<K> ? Facts<N, 'pads'>[K] : never;
}[TemplateName<N>];

/** Properties of a pad's own, such as those of a compositor's or audiomixer's inputs. */
export type PadProperties<N extends string, P extends string> = (string extends N
  ? Readonly<Record<string, unknown>>
  : ObjectFacts<PadTypeOf<N, P>, 'properties'>) &
  object;

/** A pad of an element value, to begin or end a chain with. */
export interface PadRef<out N extends string = string, out P extends string = string> extends PadValue {
  readonly element: ElementValue<N>;
  readonly name: P;
}

/** An element of a pipeline-to-be: a plain immutable value, and later the key to the live element. */
export interface ElementValue<out N extends string = string> extends ElementNode {
  readonly kind: 'element';
  readonly factory: N;
  /**
   * One of its pads, by the factory's own template names; a template's placeholder is a wildcard. `properties` are the pad's
   * own: `mixer.pad('sink_%u', { xpos: 640, alpha: 0.5 })`.
   */
  pad<P extends PadName<N> & string>(name: P, properties?: PadProperties<N, P>): PadRef<N, P>;
  /** A copy with a handler for a signal; what the handler returns answers the signal. */
  on<S extends SignalName<N> & string>(signal: S, handler: SignalHandler<N, S>): ElementValue<N>;
}

/** Type of `el`: one function a factory. */
export type ElementFactories = {
  readonly [N in keyof Elements]: (properties?: PropertiesOf<N>) => ElementValue<N>;
};

/** Typed members of anything that lives: its properties, signals and actions. */
interface Live<P, R, C, H, S, A> {
  /** Reads a property. @see g_object_get_property */
  get<K extends keyof Readable<P, R, H> & string>(property: K): Readable<P, R, H>[K];
  /** Writes properties at once. @throws PropertyError naming what was expected and what came. @see g_object_set_property */
  set(properties: Settable<P, C>): void;
  /**
   * Calls `handler` for each emission; from streaming threads its return value is unused. Returns the function that disconnects.
   * @see g_signal_connect_closure
   */
  on<K extends (keyof S & string) | `notify::${string}`>(signal: K, handler: LiveHandler<S, K>): () => void;
  /**
   * Answers a signal with a constant on whatever thread emits it, for those that streaming threads emit; with `when` only
   * emissions with that first argument. Returns the function that disconnects.
   * @see g_signal_connect_closure
   */
  answer<K extends keyof S & string>(signal: K, value: ConstantAnswer<S[K]>, when?: number): () => void;
  /** Emits an action signal and returns its value. @see g_signal_emitv */
  emit<K extends keyof A & string>(action: K, ...args: ArgumentsOf<A[K]>): ResultOf<A[K]>;
}

/** `notify::` comes without arguments: read the property. */
type LiveHandler<S, K> = K extends keyof S
  ? S[K] extends (...args: infer A) => infer R
    ? (...args: A) => LiveAnswer<R>
    : never
  : () => void;
type ArgumentsOf<F> = F extends (...args: infer A) => unknown ? A : never;
type ResultOf<F> = F extends (...args: never[]) => infer R ? R : never;
type ConstantAnswer<F> = F extends (...args: never[]) => infer R ? LiveAnswer<R> : never;
type Typed = 'get' | 'set' | 'on' | 'answer' | 'emit';

/** An element inside a pipeline. Of a factory that is not known at compile time, the members are unchecked. @see GstElement */
export type LiveElement<N extends string = string> = string extends N ? LiveElementBase : TypedLiveElement<N>;
/** A GObject that lives and is no element: an RTPSession, a clock. `T` is its GType name. @see GObject */
export type LiveObject<T extends string = string> = T extends ObjectType ? TypedLiveObject<T> : LiveObjectBase;
/** A pad of a live element. `T` is its GType name. @see GstPad */
export type LivePad<T extends string = string> = T extends ObjectType ? TypedLivePad<T> : LivePadBase;

/** A live element of a factory that is known at compile time. */
export interface TypedLiveElement<N extends string>
  extends Omit<LiveElementBase, Typed | 'factory' | 'pad'>,
    Live<
      Facts<N, 'properties'>,
      Facts<N, 'readOnly'>,
      Facts<N, 'constructOnly'>,
      Facts<N, 'writeOnly'>,
      Facts<N, 'signals'>,
      Facts<N, 'actions'>
    > {
  readonly factory: N;
  /** An existing pad by name; undefined when it is not there (yet). */
  pad<P extends PadName<N> & string>(name: P): LivePad<PadTypeOf<N, P>> | undefined;
}

type PadTypeOf<N extends string, P extends string> =
  PadTemplateOf<N, P> extends { readonly pad: infer T extends string } ? T : 'GstPad';

interface LiveFacts<T extends string>
  extends Live<
    ObjectFacts<T, 'properties'>,
    ObjectFacts<T, 'readOnly'>,
    ObjectFacts<T, 'constructOnly'>,
    ObjectFacts<T, 'writeOnly'>,
    ObjectFacts<T, 'signals'>,
    ObjectFacts<T, 'actions'>
  > {}

/** A live object of a class that is known at compile time. */
export interface TypedLiveObject<T extends string> extends Omit<LiveObjectBase, Typed>, LiveFacts<T> {}
/** A live pad of a class that is known at compile time. */
export interface TypedLivePad<T extends string> extends Omit<LivePadBase, Typed>, LiveFacts<T> {}
