/** Structures by shape: what a JavaScript value becomes, and comes back as, when no GParamSpec says its type. */
import { describe, expect, it } from 'vitest';
import type { CapsData, StructureData } from '../../lib/gst/native.js';
import { native, thrown } from './support.js';

/** Through a GstStructure property that keeps what it gets. */
function through(fields: Record<string, unknown>): Record<string, unknown> {
  const source = native.makeElement('v4l2src');
  source.set('extra-controls', { name: 'c', fields });
  return (source.get('extra-controls') as StructureData).fields;
}

/** The GType that GStreamer sees, from the text of caps. */
function typeOf(value: unknown): string {
  const filter = native.makeElement('capsfilter');
  filter.set('caps', [{ name: 'a/b', fields: { f: value } }]);
  const pipeline = native.parse('fakesrc ! fakesink');
  pipeline.add(filter);
  const caps = /caps=a\/b, f=\((\S+?)\)/.exec(pipeline.dot().replaceAll('\\', ''));
  void pipeline.close();
  return caps?.[1] ?? '?';
}

describe('structures', () => {
  it.each([
    ['integer', 5],
    ['negative', -5],
    ['real', 0.5],
    ['boolean', false],
    ['string', 'a "quoted" text'],
    ['bigint', -9007199254740993n],
    ['fraction', { numerator: 1, denominator: 3 }],
    ['array', ['a', 'b']],
    ['array of reals', [1, 0.5]],
    ['array of arrays', [[1, 2], [3]]],
    ['list with a range', { list: [1, { min: 4, max: 8 }] }],
    ['list', { list: [1, 2] }],
    ['range', { min: 1, max: 9 }],
    ['range with step', { min: 2, max: 8, step: 2 }],
    ['wide range', { min: 1n, max: 9n }],
    ['real range', { min: 0.5, max: 1.5 }],
    ['fraction range', { min: { numerator: 1, denominator: 1 }, max: { numerator: 60, denominator: 1 } }],
    ['structure', { name: 'inner', fields: { a: 1 } }],
  ])('%s', (_, value) => {
    expect(through({ f: value })).toEqual({ f: value });
  });

  it('names types where the shape would be wrong', () => {
    expect(through({ f: { type: 'uint', value: 4294967295 } })).toEqual({ f: 4294967295 });
    expect(through({ f: { type: 'uint64', value: 18446744073709551615n } })).toEqual({ f: 18446744073709551615n });
    expect(through({ f: { type: 'double', value: 5 } })).toEqual({ f: 5 });
    expect(through({ f: { type: 'bitmask', value: 3n } })).toEqual({ f: 3n });
    native.makeElement('videotestsrc');
    expect(through({ f: { type: 'GstVideoTestSrcPattern', value: 'ball' } })).toEqual({ f: 'ball' });
    expect(through({ f: { type: 'caps', value: 'video/x-raw' } })).toEqual({
      f: [{ name: 'video/x-raw', fields: {} }],
    });
    expect(typeOf(5)).toBe('int');
    expect(typeOf({ type: 'uint', value: 5 })).toBe('uint');
    expect(typeOf(5n)).toBe('gint64');
    expect(typeOf(0.5)).toBe('double');
  });

  it('carries buffers in caps', () => {
    const filter = native.makeElement('capsfilter');
    filter.set('caps', [{ name: 'a/b', fields: { codec_data: new Uint8Array([1, 2, 255]) } }]);
    const [first] = filter.get('caps') as Exclude<CapsData, 'ANY'>;
    expect(first!.fields.codec_data).toEqual(Buffer.from([1, 2, 255]));
  });

  it.each([
    ['a function', () => 0],
    ['undefined', undefined],
    ['a wide integer', 2 ** 40],
    ['an unknown type', { type: 'nothing', value: 1 }],
    ['an abstract type', { type: 'GstObject', value: null }],
    ['an array of two kinds', [1, 'a']],
    ['a type out of range', { type: 'uint', value: -1 }],
    ['an empty range', { min: 5, max: 5 }],
    ['a turned range', { min: 5, max: 1 }],
    ['a range off its steps', { min: 1, max: 4, step: 3 }],
    ['a range of two kinds', { min: 1n, max: 0.5 }],
    ['an infinite number', Number.POSITIVE_INFINITY],
  ])('refuses %s and names the field', (_, value) => {
    expect(thrown(() => through({ f: value })).message).toMatch(/in field f/);
  });
});
