/** Properties go in and come back as they were, and what does not fit is refused with what would fit. */
import { describe, expect, it } from 'vitest';
import { native, thrown } from './support.js';

const bad = (factory: string, property: string, value: unknown) =>
  thrown(() => native.makeElement(factory).set(property, value));

describe('values come back as they went in', () => {
  const cases: [factory: string, property: string, value: unknown, back?: unknown][] = [
    ['videotestsrc', 'is-live', true],
    ['videotestsrc', 'num-buffers', -1],
    ['videotestsrc', 'num-buffers', 2147483647],
    ['x264enc', 'bitrate', 2048000],
    ['queue', 'max-size-time', 18446744073709551615n],
    ['queue', 'max-size-time', 1000, 1000n],
    ['identity', 'ts-offset', -9223372036854775808n],
    ['identity', 'ts-offset', -5, -5n],
    ['volume', 'volume', 2.5],
    ['filesrc', 'location', '/tmp/ünï cödé.mkv'],
    ['filesrc', 'location', null],
    ['videotestsrc', 'pattern', 'smpte75'],
    ['x264enc', 'speed-preset', 'ultrafast'],
    ['x264enc', 'tune', ['zerolatency', 'fastdecode'], ['fastdecode', 'zerolatency']],
    ['x264enc', 'tune', 'zerolatency', ['zerolatency']],
    ['x264enc', 'tune', [], []],
    ['rawvideoparse', 'framerate', { numerator: 30000, denominator: 1001 }],
    ['rawvideoparse', 'framerate', 30, { numerator: 30, denominator: 1 }],
    ['rawvideoparse', 'framerate', 12.5, { numerator: 25, denominator: 2 }],
    ['rawvideoparse', 'framerate', '25/2', { numerator: 25, denominator: 2 }],
    ['rawvideoparse', 'plane-strides', [320, 160, 160]],
  ];
  it.each(cases)('%s.%s = %o', (factory, property, value, back = value) => {
    const element = native.makeElement(factory);
    element.set(property, value);
    expect(element.get(property)).toEqual(back);
  });

  it('takes caps as data and as text', () => {
    const filter = native.makeElement('capsfilter');
    const data = [
      {
        name: 'video/x-raw',
        fields: { width: 640, framerate: { numerator: 30, denominator: 1 }, format: { list: ['I420', 'NV12'] } },
      },
      {
        name: 'video/x-raw',
        fields: { height: { min: 16, max: 64, step: 16 } },
        features: ['memory:DMABuf', 'meta:Other'],
      },
    ];
    filter.set('caps', data);
    expect(filter.get('caps')).toEqual(data);
    filter.set('caps', 'audio/x-raw, rate=(int)[ 1, 2147483647 ], channels=2');
    expect(filter.get('caps')).toEqual([
      { name: 'audio/x-raw', fields: { rate: { min: 1, max: 2147483647 }, channels: 2 } },
    ]);
    filter.set('caps', 'ANY');
    expect(filter.get('caps')).toBe('ANY');
    filter.set('caps', []);
    expect(filter.get('caps')).toEqual([]);
  });

  it('takes nested arrays by their element types', () => {
    const matrix = native.makeElement('audiomixmatrix');
    matrix.set('in-channels', 2);
    matrix.set('out-channels', 2);
    matrix.set('matrix', [
      [1, 0.5],
      [0.25, 0],
    ]);
    expect(matrix.get('matrix')).toEqual([
      [1, 0.5],
      [0.25, 0],
    ]);
  });

  it('takes an element or null for a property of object type', () => {
    const source = native.makeElement('proxysrc');
    const sink = native.makeElement('proxysink');
    source.set('proxysink', sink);
    expect(source.get('proxysink')).toBe(sink);
    source.set('proxysink', null);
    expect(source.get('proxysink')).toBeNull();
  });
});

describe('what does not fit is refused', () => {
  it.each([
    ['x264enc', 'bitrate', 'abc', 'an integer between 1 and 2048000', "string 'abc'"],
    ['x264enc', 'bitrate', 0, 'an integer between 1 and 2048000', 'number 0'],
    ['x264enc', 'bitrate', 2048001, 'an integer between 1 and 2048000', 'number 2048001'],
    ['x264enc', 'bitrate', 1000.5, 'an integer between 1 and 2048000', 'number 1000.5'],
    ['x264enc', 'bitrate', Number.NaN, 'an integer between 1 and 2048000', 'number NaN'],
    ['x264enc', 'bitrate', 1000n, 'an integer between 1 and 2048000', 'bigint 1000'],
    ['x264enc', 'bitrate', undefined, 'an integer between 1 and 2048000', 'undefined'],
    ['queue', 'max-size-time', -1, 'an integer between 0 and 18446744073709551615', 'number -1'],
    ['queue', 'max-size-time', 2 ** 64, 'an integer between 0 and 18446744073709551615', 'number 18446744073709552000'],
    [
      'queue',
      'max-size-time',
      18446744073709551616n,
      'an integer between 0 and 18446744073709551615',
      'bigint 18446744073709551616',
    ],
    [
      'identity',
      'ts-offset',
      9223372036854775808n,
      'an integer between -9223372036854775808 and 9223372036854775807',
      'bigint 9223372036854775808',
    ],
    ['videotestsrc', 'is-live', 1, 'true or false', 'number 1'],
    ['volume', 'volume', 11, 'a number between 0 and 10', 'number 11'],
    ['volume', 'volume', '1', 'a number between 0 and 10', "string '1'"],
    ['filesrc', 'location', 5, 'a string or null', 'number 5'],
    ['filesrc', 'location', 'a\0b', 'a string without NUL', /string/],
    ['queue', 'leaky', 'sideways', 'one of no, upstream, downstream', "string 'sideways'"],
    ['queue', 'leaky', 1, 'one of no, upstream, downstream', 'number 1'],
    ['x264enc', 'tune', ['zerolatency', 'x'], /one of stillimage, fastdecode, zerolatency/, "string 'x'"],
    ['rawvideoparse', 'framerate', { numerator: 1, denominator: 0 }, /a fraction/, 'an object'],
    ['rawvideoparse', 'framerate', 'fast', /a fraction/, "string 'fast'"],
    [
      'rawvideoparse',
      'framerate',
      { numerator: -30, denominator: 1 },
      'a fraction between 0/1 and 2147483647/1',
      'an object',
    ],
    ['capsfilter', 'caps', 'video/x-raw, width=', /caps as data or as text/, "string 'video/x-raw, width='"],
    [
      'capsfilter',
      'caps',
      [{ name: 'video/x-raw', fields: { width: 1e12 } }],
      /an integer between .* in field width/,
      'number 1000000000000',
    ],
    ['capsfilter', 'caps', [{ name: 'no name', fields: {} }], /a structure's name/, "string 'no name'"],
    ['audiomixmatrix', 'matrix', [['x']], 'a number between -1 and 1', "string 'x'"],
    ['proxysrc', 'proxysink', {}, 'a GstProxySink or null', 'an object'],
  ] as const)('%s.%s = %o', (factory, property, value, expected, received) => {
    const error = bad(factory, property, value);
    expect(error).toMatchObject({ code: 'BAD_VALUE', property });
    expect(error.expected).toMatch(expected);
    expect(error.received).toMatch(received);
    expect(error.message).toContain(`for ${property} but received`);
  });

  it('names the class of an element of the wrong type', () => {
    const error = thrown(() => native.makeElement('proxysrc').set('proxysink', native.makeElement('queue')));
    expect(error).toMatchObject({ code: 'BAD_VALUE', expected: 'a GstProxySink or null', received: 'a GstQueue' });
  });

  it('leaves the value as it was', () => {
    const encoder = native.makeElement('x264enc');
    encoder.set('bitrate', 500);
    thrown(() => encoder.set('bitrate', 'fast'));
    expect(encoder.get('bitrate')).toBe(500);
  });

  it('tells unknown, read-only and construct-only properties apart', () => {
    const encoder = native.makeElement('x264enc');
    expect(thrown(() => encoder.get('bitrat'))).toMatchObject({ code: 'NO_PROPERTY', property: 'bitrat' });
    expect(thrown(() => encoder.set('bitrat', 5))).toMatchObject({ code: 'NO_PROPERTY', property: 'bitrat' });
    const queue = native.makeElement('queue');
    expect(thrown(() => queue.set('current-level-bytes', 5))).toMatchObject({
      code: 'READ_ONLY',
      reason: 'can only be read',
    });
  });
});

describe('property data', () => {
  it('says what a GParamSpec says', () => {
    const encoder = native.makeElement('x264enc');
    expect(encoder.property('bitrate')).toMatchObject({
      name: 'bitrate',
      type: 'guint',
      kind: 'integer',
      owner: 'GstX264Enc',
      readable: true,
      writable: true,
      constructOnly: false,
      mutableIn: 'playing',
      min: 1,
      max: 2048000,
      default: 2048,
    });
    expect(encoder.property('key-int-max')).not.toHaveProperty('mutableIn');
    expect(encoder.property('tune')).toMatchObject({
      kind: 'flags',
      nicks: ['stillimage', 'fastdecode', 'zerolatency'],
      default: [],
    });
    expect(encoder.property('nothing')).toBeUndefined();
    expect(native.makeElement('queue').property('max-size-time')).toMatchObject({
      kind: 'integer64',
      min: 0n,
      max: 18446744073709551615n,
    });
    expect(encoder.properties().map(data => data.name)).toContain('bitrate');
  });

  it('reads every property of many elements without complaint', () => {
    for (const factory of [
      'rtpbin',
      'x264enc',
      'videotestsrc',
      'appsink',
      'udpsrc',
      'tee',
      'decodebin',
      'pulsesink',
      'rtpjitterbuffer',
    ]) {
      const element = native.makeElement(factory);
      for (const { name, readable } of element.properties()) if (readable) element.get(name);
    }
  });
});

it('what a pad says of its own is asked only while its element has it', () => {
  const queue = native.makeElement('multiqueue');
  const pad = queue.requestPad('sink_%u')!;
  pad.set('group-id', 7);
  expect(pad.get('group-id')).toBe(7);
  queue.releasePad(pad);
  const gone = { code: 'NO_PAD', message: `The pad ${pad.name} was released.`, pad: pad.name };
  expect(thrown(() => pad.get('group-id'))).toMatchObject(gone);
  expect(thrown(() => pad.set('group-id', 8))).toMatchObject(gone);
  expect(pad.get('direction')).toBe('sink');
});

it('a tee is not asked to forget the pad that it never had', () => {
  expect(bad('tee', 'alloc-pad', null)).toMatchObject({
    code: 'BAD_VALUE',
    expected: 'a requested pad of this element',
  });
  native.makeElement('input-selector').set('active-pad', null);
});
