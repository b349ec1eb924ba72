/**
 * Caps as plain values: `caps.video({ format: 'I420', width: 1280, framerate: 30 })`. In a chain they stand for a
 * capsfilter, as in gst-launch; as a property's value they are the caps themselves.
 */
import { checkFields } from './known-fields.js';
import type { CapsData, StructureData } from './native.js';
import type { AudioFormat, VideoFormat } from './raw-formats.js';
import { isSecret, REDACTED } from './secrets.js';

/** A field of a structure; `typed.uint(5)` and its kin where a JavaScript number would become the wrong GType. */
export type FieldValue =
  | string
  | number
  | bigint
  | boolean
  | Fraction
  | TypedValue
  | { list: readonly FieldValue[] }
  | { min: FieldValue; max: FieldValue; step?: number }
  | readonly FieldValue[]
  /** A GstBuffer. */
  | Uint8Array
  | CapsValue;

/** A ratio such as 30000/1001. @see GST_TYPE_FRACTION */
export interface Fraction {
  numerator: number;
  denominator: number;
}

/** A value with its GType named. */
export interface TypedValue {
  type: string;
  value: unknown;
}

/**
 * Names the GType of a structure's field (an integer is a gint otherwise, and rtpbin's payload numbers are not).
 * @see GValue
 */
export const typed = {
  /** guint, as payload types are. */
  uint: (value: number): TypedValue => ({ type: 'guint', value }),
  /** guint64. */
  uint64: (value: number | bigint): TypedValue => ({ type: 'guint64', value }),
  /** gdouble, also where the number is whole. */
  double: (value: number): TypedValue => ({ type: 'gdouble', value }),
  /** gboolean. */
  boolean: (value: boolean): TypedValue => ({ type: 'gboolean', value }),
  /** GstFraction. */
  fraction: (numerator: number, denominator: number): TypedValue => ({
    type: 'GstFraction',
    value: { numerator, denominator },
  }),
};

/** Immutable caps; `media` is the type-level name of what they carry. @see GstCaps */
export class CapsValue<out M extends string = string> {
  readonly kind = 'caps';
  readonly media: M;
  readonly structures: CapsData;

  constructor(media: M, structures: CapsData) {
    this.media = media;
    this.structures = structures;
    Object.freeze(this);
  }

  /** GStreamer's own notation, e.g. `video/x-raw, width=(int)1280`. @see gst_caps_to_string */
  toString(): string {
    return capsText(this.structures);
  }
}

type Fields = Readonly<Record<string, FieldValue | undefined>>;

/** `framerate: 30` or `'30/1'` and `pixelAspectRatio: 1` are ratios; everything else keeps its JavaScript type. */
const FRACTIONS = new Set(['framerate', 'max-framerate', 'pixel-aspect-ratio']);

function make<M extends string>(media: M, fields: Fields, features?: readonly string[]): CapsValue<M> {
  const entries = Object.entries(fields).filter(entry => entry[1] !== undefined);
  const structure: StructureData = {
    name: media,
    fields: Object.fromEntries(
      entries.map(([key, value]) => [
        key,
        FRACTIONS.has(key) && (typeof value === 'number' || typeof value === 'string')
          ? ratio(key, value)
          : unwrap(value!),
      ]),
    ),
  };
  if (features?.length) structure.features = [...features];
  return new CapsValue(media, [structure]);
}

function unwrap(value: FieldValue): unknown {
  return value instanceof CapsValue ? { type: 'GstCaps', value: value.structures } : value;
}

function ratio(key: string, value: number | string): TypedValue {
  if (typeof value === 'string') {
    const [, numerator, denominator = '1'] = /^(\d+)(?:\/([1-9]\d*))?$/.exec(value) ?? [];
    if (numerator === undefined)
      throw new TypeError(
        `Expected a number, a ratio or text such as '30000/1001' for ${key} but received "${value}".`,
      );
    return typed.fraction(Number(numerator), Number(denominator));
  }
  if (Number.isInteger(value)) return typed.fraction(value, 1);
  // 29.97 and 59.94 are meant as the NTSC ratios.
  const ntsc = Math.round((value * 1001) / 1000);
  if (Math.abs((ntsc * 1000) / 1001 - value) < 0.005) return typed.fraction(ntsc * 1000, 1001);
  return typed.fraction(Math.round(value * 1000), 1000);
}

/** A ratio as text, `'30000/1001'`. */
type FractionText = `${number}/${number}`;

/** Fields of raw pictures; for others, lists and ranges there is `caps('video/x-raw', { … })`. */
export interface VideoCaps {
  format?: VideoFormat;
  width?: number;
  height?: number;
  /** Frames a second: a number (29.97 becomes 30000/1001) or a ratio. */
  framerate?: number | Fraction | FractionText;
  interlaceMode?: string;
  pixelAspectRatio?: number | Fraction | FractionText;
  colorimetry?: string;
}

/** Fields of raw sound; for others, lists and ranges there is `caps('audio/x-raw', { … })`. */
export interface AudioCaps {
  format?: AudioFormat;
  /** Samples a second. */
  rate?: number;
  channels?: number;
  layout?: 'interleaved' | 'non-interleaved';
}

/** One whole number, some, or a range of them. */
type Whole = number | TypedValue | { list: readonly number[] } | { min: number; max: number };

/** Fields of RTP; formats add their own, such as 'sprop-parameter-sets'. @see GstRTPBasePayload */
export interface RtpCaps {
  media?: 'video' | 'audio' | 'application' | (string & {});
  /** Payload type, 0-127. */
  payload?: Whole;
  /** Ticks of the RTP timestamps a second. */
  'clock-rate'?: Whole;
  /** As in SDP, in capitals: 'H264', 'OPUS'. */
  'encoding-name'?: string;
  ssrc?: Whole;
  [field: string]: FieldValue | undefined;
}

const VIDEO_FIELDS = ['format', 'width', 'height', 'framerate', 'interlaceMode', 'pixelAspectRatio', 'colorimetry'];
const AUDIO_FIELDS = ['format', 'rate', 'channels', 'layout'];

function kebabKeys(fields: object, known: readonly string[], where: string): Fields {
  checkFields(fields, known, where);
  return Object.fromEntries(
    Object.entries(fields).map(([key, value]) => [
      key.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`),
      value as FieldValue,
    ]),
  );
}

function anyCaps<M extends string>(media: M, fields: Fields = {}, features?: readonly string[]): CapsValue<M> {
  if (typeof media !== 'string' || !/^[A-Za-z][\w/.:+-]*$/.test(media))
    throw new TypeError(
      `Expected a media type such as 'video/x-raw' for caps() but received ${JSON.stringify(media) ?? typeof media}; fields are its second argument, and parseCaps() takes caps as text.`,
    );
  return make(media, fields, features);
}

/**
 * Builds caps: `caps.video(…)`, `caps.audio(…)`, `caps.rtp(…)`, or `caps('image/png', { … })` for any other media type.
 * @see gst_caps_new_simple
 */
export const caps = Object.assign(anyCaps, {
  /** Raw pictures (video/x-raw). */
  video: (fields: VideoCaps = {}): CapsValue<'video/x-raw'> =>
    make('video/x-raw', kebabKeys(fields, VIDEO_FIELDS, 'in caps.video()')),
  /** Raw sound (audio/x-raw). */
  audio: (fields: AudioCaps = {}): CapsValue<'audio/x-raw'> =>
    make('audio/x-raw', kebabKeys(fields, AUDIO_FIELDS, 'in caps.audio()')),
  /** Alternatives, the preferred one first. */
  anyOf: <M extends string>(first: CapsValue<M>, ...others: CapsValue<NoInfer<M>>[]): CapsValue<M> =>
    new CapsValue(
      first.media,
      [first, ...others].flatMap(value => (value.structures === 'ANY' ? [] : value.structures)),
    ),
  /** application/x-rtp with its fields as GStreamer names them (`'encoding-name'`, `'clock-rate'`, `payload`). */
  rtp: (fields: RtpCaps = {}): CapsValue<'application/x-rtp'> => make('application/x-rtp', fields),
});

/** CapsData as GStreamer prints it. */
export function capsText(data: CapsData): string {
  if (data === 'ANY') return 'ANY';
  if (data.length === 0) return 'EMPTY';
  return data.map(structureText).join('; ');
}

export function structureText(structure: StructureData): string {
  const features = structure.features?.length ? `(${structure.features.join(', ')})` : '';
  const fields = Object.entries(structure.fields).map(
    ([key, value]) => `, ${key}=${isSecret(key) ? REDACTED : fieldText(value)}`,
  );
  return `${structure.name}${features}${fields.join('')}`;
}

function fieldText(value: unknown): string {
  if (typeof value === 'number') return Number.isInteger(value) ? `(int)${value}` : `(double)${value}`;
  if (typeof value === 'bigint') return `(gint64)${value}`;
  if (typeof value === 'boolean') return `(boolean)${value}`;
  if (typeof value === 'string') return `(string)${quoted(value)}`;
  if (Array.isArray(value)) return `< ${value.map(fieldText).join(', ')} >`;
  if (value && typeof value === 'object') {
    if (value instanceof Uint8Array) return `(buffer)${Buffer.from(value).toString('hex')}`;
    if ('numerator' in value) return `(fraction)${(value as Fraction).numerator}/${(value as Fraction).denominator}`;
    if ('list' in value) return `{ ${(value.list as unknown[]).map(fieldText).join(', ')} }`;
    if ('min' in value && 'max' in value) return `[ ${bare(value.min)}, ${bare(value.max)} ]`;
    if ('type' in value && 'value' in value) {
      const { type, value: inner } = value as TypedValue;
      if (type === 'GstFraction') return fieldText(inner);
      if (type === 'GstCaps') return `(GstCaps)[${capsText(inner as CapsData)}]`;
      return `(${type.replace(/^g(?=u?int|boolean|double|float)/, '')})${String(inner)}`;
    }
  }
  return String(value);
}

function bare(value: unknown): string {
  return fieldText(value).replace(/^\([^)]*\)/, '');
}

function quoted(text: string): string {
  return /^[\w.+:/-]+$/.test(text) ? text : `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}
