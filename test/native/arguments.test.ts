/** Wrong calls are answered with a sentence, never with a crash. */
import { afterAll, describe, expect, it } from 'vitest';
import type { NativeBin, NativeElement, NativePad } from '../../lib/gst/native.js';
import { line, native, thrown } from './support.js';

// What a JavaScript caller may do and TypeScript would not let these tests do.
const untyped = (value: unknown) => value as never;

describe('arguments', () => {
  const pipeline = native.makePipeline();
  const [source, sink] = line(pipeline, 'videotestsrc', 'fakesink') as [NativeElement, NativeElement];
  afterAll(() => pipeline.close());

  it.each<[string, () => unknown, RegExp]>([
    [
      'a name that is no string',
      () => native.makeElement(untyped(5)),
      /makeElement: expected a string for factory but received number 5/,
    ],
    ['no name', () => native.hasFactory(untyped(undefined)), /expected a string for name but received undefined/],
    ['a NUL in a name', () => native.makeElement('queue', 'a\0b'), /a string without NUL/],
    [
      'an element that is none',
      () => pipeline.add(untyped({})),
      /add: expected a GstElement for element but received an object/,
    ],
    [
      'a pad for an element',
      () => pipeline.add(untyped(source.pad('src'))),
      /expected a GstElement for element but received a GstPad/,
    ],
    [
      'a plain element for a bin',
      () => pipeline.syncTo(untyped(source)),
      /expected a GstPipeline for other but received a GstVideoTestSrc/,
    ],
    ['null for a pad', () => source.pad('src')!.link(untyped(null)), /expected a GstPad for sink but received null/],
    [
      'a handler that is no function',
      () => source.connect('notify', untyped('x')),
      /expected a function for handler but received string 'x'/,
    ],
    ['too few arguments', () => source.emit('notify'), /Signal "notify" takes 1 arguments but received 0/],
    ['an answer to what asks nothing', () => sink.answer('handoff', 1), /wants no answer/],
    ['an unknown state', () => pipeline.setState(untyped('fast')), /expected null, ready, paused or playing for state/],
    [
      'a rule without a target',
      () => source.linkWhenAdded(untyped({})),
      /expected a GstElement for target but received undefined/,
    ],
    ['a rule that is none', () => source.linkWhenAdded(untyped([])), /expected an object for rule/],
    ['messages to nobody', () => pipeline.onMessages(untyped(5)), /expected a function or null for handler/],
    [
      'samples of another element',
      () => native.samples(sink, { capacity: 1, credits: 1, onFull: 'block' }, () => {}),
      /expected a GstAppSink for appsink but received a GstFakeSink/,
    ],
    [
      'no credits',
      () => native.samples(native.makeElement('appsink'), { capacity: 1, credits: 0, onFull: 'block' }, () => {}),
      /expected an integer between 1 and 65536 for credits but received number 0/,
    ],
    [
      'an unknown policy',
      () => native.samples(native.makeElement('appsink'), { capacity: 1, credits: 1, onFull: untyped('x') }, () => {}),
      /'dropOldest' or 'block'/,
    ],
    [
      'a method on a stranger',
      () => source.get.call(untyped({}), 'name'),
      /expected a GObject for this but received an object/,
    ],
    [
      "a bin's method on an element",
      () => pipeline.add.call(untyped(source), sink),
      /expected a GstBin for this but received a GstVideoTestSrc/,
    ],
    [
      "a pipeline's method on a bin",
      () => pipeline.ref.call(untyped(native.makeBin())),
      /expected a GstPipeline for this but received a GstBin/,
    ],
    ['the class itself', () => new (untyped(source.constructor) as new () => unknown)(), /come from GStreamer only/],
  ])('%s', (_, call, text) => {
    const error = thrown(call);
    expect(error).toBeInstanceOf(TypeError);
    expect(error.message).toMatch(text);
  });

  it('what GObject would take and elements do not survive is refused', () => {
    const selector = native.makeElement('input-selector');
    const own = selector.requestPad('sink_%u')!;
    selector.set('active-pad', own);
    const expected = { code: 'BAD_VALUE', expected: 'a requested pad of this element' };
    expect(thrown(() => selector.set('active-pad', selector.pad('src')))).toMatchObject(expected);
    expect(thrown(() => selector.set('active-pad', sink.pad('sink')))).toMatchObject(expected);
    expect(selector.get('active-pad')).toBe(own);
    expect(thrown(() => selector.set('parent', selector))).toMatchObject({ code: 'READ_ONLY', property: 'parent' });
    expect(thrown(() => native.makeElement('rtprtxsend').set('payload-type-map', null))).toMatchObject({
      code: 'BAD_VALUE',
      expected: 'a structure',
    });
    expect(thrown(() => native.makeElement('capsfilter').set('caps', [{ name: 'a%b', fields: {} }]))).toMatchObject({
      code: 'BAD_VALUE',
    });
  });

  it('wrong events are BAD_VALUE', () => {
    expect(thrown(() => source.sendEvent(untyped({ type: 'x' })))).toMatchObject({
      code: 'BAD_VALUE',
      received: "string 'x'",
    });
    expect(thrown(() => source.sendEvent(untyped(5)))).toMatchObject({ code: 'BAD_VALUE' });
    expect(thrown(() => source.sendEvent({ type: 'seek', rate: 0, format: 'time', flags: [] })).expected).toMatch(
      /other than 0/,
    );
    expect(thrown(() => source.sendEvent({ type: 'seek', rate: 1, format: 'time', flags: ['x'] })).expected).toMatch(
      /flush/,
    );
    expect(thrown(() => source.position(untyped('frames')))).toMatchObject({ code: 'BAD_VALUE' });
  });
});

describe('objects', () => {
  it('is one JavaScript object a GObject, in classes that inherit', async () => {
    const pipeline = native.makePipeline('mine');
    const [source, sink] = line(pipeline, 'videotestsrc', 'fakesink') as [NativeElement, NativeElement];
    expect(source.pad('src')).toBe(source.pads()[0]);
    expect(source.pad('src')!.parent).toBe(source);
    expect(source.pad('src')!.peer).toBe(sink.pad('sink'));
    expect(source.parent).toBe(pipeline);
    expect(pipeline.parent).toBeNull();
    expect(pipeline.elements()).toEqual(expect.arrayContaining([source, sink]));
    expect(pipeline.name).toBe('mine');
    expect(source.factory).toBe('videotestsrc');
    expect([pipeline.factory, native.makeBin().factory]).toEqual(['', '']);
    const classes = (object: object) => {
      const names: string[] = [];
      for (let p = Object.getPrototypeOf(object); p !== Object.prototype; p = Object.getPrototypeOf(p))
        names.push(p.constructor.name);
      return names;
    };
    expect(classes(pipeline)).toEqual(['NativePipeline', 'NativeBin', 'NativeElement', 'NativeObject']);
    expect(classes(source.pad('src')!)).toEqual(['NativePad', 'NativeObject']);
    await pipeline.close();
  });

  it('says which element is missing', () => {
    expect(thrown(() => native.makeElement('nosuchthing'))).toMatchObject({
      code: 'NO_ELEMENT',
      factory: 'nosuchthing',
    });
    expect(native.hasFactory('nosuchthing')).toBe(false);
    expect(native.hasFactory('videotestsrc')).toBe(true);
  });

  it('refuses what cannot be added, and says why', async () => {
    const pipeline = native.makePipeline('outer');
    const queue = native.makeElement('queue', 'q');
    pipeline.add(queue);
    expect(thrown(() => pipeline.add(queue))).toMatchObject({ code: 'NO_ADD', reason: 'is in outer already' });
    expect(thrown(() => pipeline.add(native.makeElement('queue', 'q'))).reason).toMatch(/has an element of this name/);
    expect(thrown(() => pipeline.add(pipeline)).reason).toMatch(/pipeline/);
    const [outer, inner] = [native.makeBin(), native.makeBin()];
    outer.add(inner);
    expect(thrown(() => inner.add(outer)).reason).toBe('cannot contain itself');
    await expect(pipeline.remove(native.makeElement('tee'))).rejects.toMatchObject({ code: 'NO_ADD' });
    await pipeline.close();
  });

  it('removes an element, which can then be used elsewhere', async () => {
    const pipeline = native.makePipeline();
    const other = native.makePipeline();
    const queue = native.makeElement('queue');
    pipeline.add(queue);
    await pipeline.remove(queue);
    expect(queue.parent).toBeNull();
    other.add(queue);
    await pipeline.close();
    expect(queue.get('leaky')).toBe('no');
    await other.close();
    expect(thrown(() => queue.get('leaky'))).toMatchObject({ code: 'CLOSED' });
  });
});

describe('pads', () => {
  it('describes templates', () => {
    const templates = native.makeElement('tee').padTemplates();
    expect(templates).toHaveLength(2);
    expect(templates).toContainEqual({ name: 'src_%u', direction: 'src', presence: 'request', caps: 'ANY' });
    expect(templates).toContainEqual({ name: 'sink', direction: 'sink', presence: 'always', caps: 'ANY' });
    expect(native.makeElement('decodebin').padTemplates()).toContainEqual({
      name: 'src_%u',
      direction: 'src',
      presence: 'sometimes',
      caps: 'ANY',
    });
  });

  it('requests and releases', () => {
    const tee = native.makeElement('tee');
    const first = tee.requestPad('src_%u')!;
    const fifth = tee.requestPad('src_5')!;
    expect([first.name, fifth.name]).toEqual(['src_0', 'src_5']);
    tee.releasePad(fifth);
    expect(tee.pads().map(pad => pad.name)).toEqual(['sink', 'src_0']);
    expect(thrown(() => tee.releasePad(fifth))).toMatchObject({ code: 'NO_PAD' });
    expect(thrown(() => tee.releasePad(tee.pad('sink')!))).toMatchObject({
      code: 'NO_PAD',
      pad: expect.stringContaining('sink'),
    });
    expect(tee.pad('src_9')).toBeNull();
  });

  it('says why pads do not link', async () => {
    const pipeline = native.makePipeline();
    const [source, sink, audio] = ['videotestsrc', 'fakesink', 'audioconvert'].map(name =>
      native.makeElement(name),
    ) as [NativeElement, NativeElement, NativeElement];
    for (const element of [source, sink, audio]) pipeline.add(element);
    const src = source.pad('src') as NativePad;
    expect(thrown(() => src.link(audio.pad('sink')!))).toMatchObject({
      code: 'NO_LINK',
      src: expect.stringMatching(/^videotestsrc\d+\.src$/),
      sink: expect.stringMatching(/^audioconvert\d+\.sink$/),
      srcCaps: expect.stringContaining('video/x-raw'),
      sinkCaps: expect.stringContaining('audio/x-raw'),
      reason: 'the pads have no format in common',
    });
    expect(thrown(() => sink.pad('sink')!.link(src)).reason).toMatch(/a source pad links to a sink pad/);
    src.link(sink.pad('sink')!);
    expect(thrown(() => src.link(sink.pad('sink')!)).reason).toMatch(/linked already/);
    src.unlink();
    expect(src.peer).toBeNull();
    expect(thrown(() => src.link(native.makeElement('fakesink').pad('sink')!)).reason).toMatch(/different bins/);
    await pipeline.close();
  });

  it('ghosts a pad of an element inside', () => {
    const bin: NativeBin = native.makeBin();
    const [first, last] = line(bin as never, 'identity', 'queue') as [NativeElement, NativeElement];
    const ghost = bin.addGhostPad('sink', first.pad('sink')!);
    expect([ghost.name, ghost.direction]).toEqual(['sink', 'sink']);
    expect(bin.pads()).toEqual([ghost]);
    expect(thrown(() => bin.addGhostPad('sink', last.pad('src')!))).toMatchObject({
      code: 'NO_PAD',
      reason: 'the bin has a pad of this name',
    });
    expect(thrown(() => bin.addGhostPad('src', first.pad('src')!)).reason).toMatch(/linked already/);
    expect(thrown(() => bin.addGhostPad('x', native.makeElement('queue').pad('src')!)).reason).toMatch(
      /not in this bin/,
    );
  });
});

describe('parse', () => {
  it('takes a line and refuses a wrong one', async () => {
    const pipeline = native.parse('videotestsrc name=a ! fakesink name=b');
    expect(
      pipeline
        .elements()
        .map(element => element.name)
        .sort(),
    ).toEqual(['a', 'b']);
    expect(pipeline.dot()).toContain('digraph');
    await pipeline.close();
    const alone = native.parse('fakesink');
    expect(alone.typeName).toBe('GstPipeline');
    await alone.close();
    expect(thrown(() => native.parse('videotestsrc ! nosuchthing'))).toMatchObject({
      code: 'PARSE',
      message: expect.stringContaining('nosuchthing'),
    });
    expect(thrown(() => native.parse(''))).toMatchObject({ code: 'PARSE' });
  });
});
