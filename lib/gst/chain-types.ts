/**
 * How `chain()` is checked: the media type is followed from link to link, and where the next link cannot take what
 * reaches it, that argument's type becomes `CannotLink`, so that the error lands there and names both sides.
 *
 * Media are the names of caps structures ("video/x-raw"); `string` stands for ANY, which meets everything.
 */
import type { BinNode } from './bin.js';
import type { CapsValue } from './caps.js';
import type { Chain as ChainNode } from './chain.js';
import type { ElementValue, Factory, PadMedia, PadRef, PadTemplateOf } from './types.js';

declare const flow: unique symbol;
declare const same: unique symbol;

/** Links in a row: what may enter at its first sink pad, and what leaves at its last source pad (`never`: nothing can). */
export interface Chain<In extends string = string, Out extends string = string> extends ChainNode {
  /** Carries the media types; there is nothing behind it at run time. */
  readonly [flow]?: { entry(media: In): void; exit: Out };
}

/** What `chain()` leaves out, so that `denoise && el.queue()` can stand in it. */
export type Falsy = false | null | undefined | '';

/** What can stand in a chain. */
export type Link = ElementValue | PadRef | CapsValue | Chain | BinNode | Falsy;

/** The link before gives media that this link does not take. */
export interface CannotLink<From extends string, Gives extends string, To extends string, Takes extends string> {
  readonly cannotLink: [from: From, gives: Gives, to: To, takes: Takes];
}

/** Type of `chain`: links in the order in which the signal flows. Falsy links are left out, chains nest. */
export type ChainFunction = <const T extends readonly Link[]>(
  ...links: { [I in keyof T]: T[I] & LinkCheck<T, I> }
) => Chain<Entry<T>, Exit<T>>;

/** Elements that let through what they get, whatever their templates (which say ANY) could carry. */
type PassThrough = Known<
  | 'breakmydata'
  | 'capsfilter'
  | 'clocksync'
  | 'compare'
  | 'concat'
  | 'cpureport'
  | 'debugspy'
  | 'downloadbuffer'
  | 'errorignore'
  | 'framemeter'
  | 'funnel'
  | 'identity'
  | 'input-selector'
  | 'multiqueue'
  | 'navseek'
  | 'netsim'
  | 'output-selector'
  | 'progressreport'
  | 'queue'
  | 'queue2'
  | 'rndbuffersize'
  | 'roundrobin'
  | 'streamiddemux'
  | 'streamsynchronizer'
  | 'taginject'
  | 'tee'
  | 'typefind'
  | 'valve'
  | 'watchdog'
>;
/** Refuses names of no element. */
type Known<N extends Factory> = N;

/** What leaves a chain that lets through what it gets. */
type Same = string & { readonly [same]: true };

type IsPassThrough<H> = H extends { readonly kind: 'element'; readonly factory: infer N }
  ? N extends PassThrough
    ? true
    : false
  : H extends Chain<string, infer O>
    ? IsSame<O>
    : false;

type IsSame<M> = [M] extends [never] ? false : [M] extends [Same] ? true : false;

/** What enters a link at its sink pad. */
type Takes<H> = H extends { readonly kind: 'element'; readonly factory: infer N extends string }
  ? PadMedia<N, 'sink'>
  : H extends { readonly kind: 'pad' }
    ? MediaOfPad<H, 'sink'>
    : H extends CapsValue<infer M>
      ? M
      : H extends Chain<infer I, string>
        ? I
        : string;

/** What leaves a link at its source pad, when `M` enters it. */
type Gives<H, M> =
  IsPassThrough<H> extends true
    ? M
    : H extends { readonly kind: 'element'; readonly factory: infer N extends string }
      ? PadMedia<N, 'src'>
      : H extends { readonly kind: 'pad' }
        ? MediaOfPad<H, 'src'>
        : H extends CapsValue<infer C>
          ? C
          : H extends Chain<string, infer O>
            ? O
            : string;

type MediaOfPad<H, D extends 'src' | 'sink'> =
  H extends PadRef<infer N, infer P>
    ? PadTemplateOf<N, P> extends infer T
      ? T extends { readonly direction: D; readonly media: infer M extends string }
        ? M
        : never
      : never
    : never;

type LabelOf<H> = H extends { readonly kind: 'element'; readonly factory: infer N extends string }
  ? N
  : H extends PadRef<infer N, infer P>
    ? `${N}.${P}`
    : H extends CapsValue<infer M>
      ? M
      : H extends { readonly kind: infer K extends string }
        ? K
        : never;

/** Whether something of what is given can be taken. */
type Meets<A, B> = [A] extends [never]
  ? false
  : [B] extends [never]
    ? false
    : string extends A | B
      ? true
      : IsSame<A> extends true
        ? true
        : [Extract<A, B>] extends [never]
          ? false
          : true;

type Say<M> = [M] extends [never] ? 'nothing' : string extends M ? 'ANY' : IsSame<M> extends true ? 'ANY' : M & string;

/**
 * What reaches a link: `[media, label of the link before]`; a union of those where links before are optional, and `null`
 * at the start of the chain.
 */
type Reaching = readonly [media: unknown, label: string] | null;

type After<H, R extends Reaching> = H extends Falsy
  ? R
  : R extends readonly [infer M, string]
    ? readonly [Gives<H, M>, LabelOf<H>]
    : readonly [Gives<H, Same>, LabelOf<H>];

/** `never` when the link can follow on each way through the optional links before it. */
type Fault<H, R extends Reaching> = H extends Falsy
  ? never
  : R extends readonly [infer M, infer L extends string]
    ? Meets<M, Takes<H>> extends true
      ? never
      : CannotLink<L, Say<M>, LabelOf<H>, Say<Takes<H>>>
    : never;

type Faults<
  T extends readonly unknown[],
  R extends Reaching = null,
  Found extends readonly unknown[] = [],
> = T extends readonly [infer H, ...infer Rest] ? Faults<Rest, After<H, R>, [...Found, Fault<H, R>]> : Found;

/** What the argument at `I` must also be: nothing more, or `CannotLink`. Spread arrays of unknown length are not followed. */
type LinkCheck<T extends readonly unknown[], I> = number extends T['length']
  ? unknown
  : Faults<T> extends infer F
    ? I extends keyof F
      ? [F[I]] extends [never]
        ? unknown
        : F[I]
      : unknown
    : never;

/** What the first link that decides takes; links that pass everything through leave it to the next. */
type Entry<T extends readonly unknown[]> = number extends T['length']
  ? string
  : T extends readonly [infer H, ...infer Rest]
    ? [Exclude<H, Falsy>] extends [never]
      ? Entry<Rest>
      : IsPassThrough<Exclude<H, Falsy>> extends true
        ? Entry<Rest>
        : Takes<Exclude<H, Falsy>> & string
    : string;

type Exit<T extends readonly unknown[], R extends Reaching = null> = number extends T['length']
  ? string
  : T extends readonly [infer H, ...infer Rest]
    ? Exit<Rest, After<H, R>>
    : R extends readonly [infer M, string]
      ? M & string
      : Same;
