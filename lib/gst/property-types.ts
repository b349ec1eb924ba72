/**
 * The vocabulary of the generated element types in ./elements: how a property is written, and from that how it is read.
 * Each alias is the written form; `ReadValue` derives what `get()` gives back.
 */
import type { BinNode } from './bin.js';
import type { CapsValue, FieldValue, Fraction } from './caps.js';
import type { Chain } from './chain-types.js';
import type { StructureData } from './native.js';
import type { ElementValue, LiveElement, LiveObject, LivePad } from './types.js';

export type { FieldValue, Fraction, LiveElement, LiveObject, LivePad, StructureData };

/** A 64-bit integer; a number while it is a safe integer. Read as `bigint`. */
export type Int64 = number | bigint;

/** One or several nicks. Read as an array of nicks. */
export type Flags<N extends string> = N | readonly N[];

/** A ratio: `30`, `'30000/1001'` or both parts. Read as `Fraction`. */
export type FractionInput = Fraction | number | string;

/** Caps, or GStreamer's notation of them. */
export type CapsInput = CapsValue | string | null;
/** Caps as they are read; undefined for none. */
export type CapsRead = CapsValue | undefined;

/** A GstStructure. */
export type StructureInput = StructureData | null;
/** A structure as it is read. */
export type StructureRead = StructureData | null;

/** A GstBuffer's bytes, with its times in nanoseconds where they matter; they are copied. */
export type BufferInput =
  | Uint8Array
  | { data: Uint8Array; pts?: Int64 | undefined; dts?: Int64 | undefined; duration?: Int64 | undefined }
  | null;
/** A copy of a buffer's bytes. */
export type BufferRead = Uint8Array | null;

/** A copy of a GstSample: its bytes, caps and times in nanoseconds. */
export type SampleRead = {
  caps: CapsRead;
  data?: Uint8Array;
  pts?: bigint | undefined;
  dts?: bigint | undefined;
  duration?: bigint | undefined;
} | null;

/** A GstTagList by tag names ("title", "audio-codec"). */
export type TagsRead = Readonly<Record<string, unknown>> | null;

/** An element that this one uses inside itself, by its value; `bin()` makes several one. */
export type ElementInput = ElementValue | BinNode | LiveElement | null;
/** An element as it is read: live, or none. */
export type ElementRead = LiveElement | null;

/** What answers a signal that wants an element: its value, or a chain, which becomes a bin with the pads `sink` and `src`. */
export type ElementAnswer = ElementValue | BinNode | Chain | null | undefined;

/** A live GObject; `T` is its GType name. */
export type ObjectOrNull<T extends string = string> = LiveObject<T> | null;

/** A live pad; `T` is its GType name. */
export type PadOrNull<T extends string = 'GstPad'> = LivePad<T> | null;

/** Properties of an element whose class could not be looked into. */
export type UnknownProperties = Readonly<Record<string, unknown>>;

/** One pad template: its direction, its presence, the media types it may carry (`string` for ANY) and its pads' GType. */
export interface Template<
  D extends 'src' | 'sink',
  P extends 'always' | 'sometimes' | 'request',
  M extends string,
  T extends string = 'GstPad',
> {
  readonly direction: D;
  readonly presence: P;
  readonly media: M;
  readonly pad: T;
}

/** What `get()` gives for a property that is written as `W`. Tests which written form is among `W`'s alternatives. */
export type ReadValue<W> = unknown extends W
  ? unknown
  : bigint extends W
    ? bigint
    : CapsValue extends W
      ? CapsRead
      : Fraction extends W
        ? Fraction
        : StructureData extends W
          ? StructureRead
          : Uint8Array extends W
            ? BufferRead
            : ElementValue extends W
              ? ElementRead
              : [Extract<W, readonly unknown[]>] extends [never]
                ? W
                : Extract<W, readonly unknown[]> extends readonly (infer T)[]
                  ? ReadValue<T>[]
                  : never;

/** What a handler on a live element may answer where a value's handler answers `A`. */
export type LiveAnswer<A> = ElementValue extends A ? LiveElement | null | undefined : A;
