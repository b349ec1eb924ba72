/** Signals: answered at once on the JavaScript thread, queued from any other, or answered by a constant without JavaScript. */
import { describe, expect, it } from 'vitest';
import type { NativeBin, NativeElement, StructureData } from '../../lib/gst/native.js';
import { line, native, ofType, thrown } from './support.js';

/** What rtpbin wants for session `session`: a bin with src_%u and sink_%u. */
function retransmission(session: number): NativeBin {
  const bin = native.makeBin();
  const rtx = native.makeElement('rtprtxsend');
  rtx.set('payload-type-map', { name: 'application/x-rtp-pt-map', fields: { 96: { type: 'uint', value: 97 } } });
  bin.add(rtx);
  bin.addGhostPad(`src_${session}`, rtx.pad('src')!);
  bin.addGhostPad(`sink_${session}`, rtx.pad('sink')!);
  return bin;
}

describe('on the JavaScript thread', () => {
  it('answers with an element while the pad is requested', async () => {
    const pipeline = native.makePipeline();
    const rtp = native.makeElement('rtpbin');
    pipeline.add(rtp);
    const asked: unknown[][] = [];
    let made: NativeBin | undefined;
    rtp.connect('request-aux-sender', (...args) => {
      asked.push(args);
      made = retransmission(args[0] as number);
      return made;
    });
    const pad = rtp.requestPad('send_rtp_sink_0')!;
    expect(asked).toEqual([[0]]);
    expect(made!.parent).toBe(rtp);
    expect(pad.peer).toBeNull();
    const [rtx] = made!.elements() as [NativeElement];
    expect((rtx.get('payload-type-map') as StructureData).fields).toEqual({ 96: 97 });
    await pipeline.close();
  });

  it('lets an exception out of the call that caused the emission', async () => {
    const pipeline = native.makePipeline();
    const rtp = native.makeElement('rtpbin');
    pipeline.add(rtp);
    const mine = new RangeError('mine');
    rtp.connect('request-aux-sender', () => {
      throw mine;
    });
    expect(thrown(() => rtp.requestPad('send_rtp_sink_0'))).toBe(mine);
    // The next call is not blamed for it.
    expect(rtp.get('latency')).toBe(200);
    await pipeline.close();
  });

  it('refuses an answer of the wrong type', async () => {
    const pipeline = native.makePipeline();
    const rtp = native.makeElement('rtpbin');
    pipeline.add(rtp);
    rtp.connect('request-aux-sender', async () => retransmission(0));
    expect(thrown(() => rtp.requestPad('send_rtp_sink_0'))).toMatchObject({
      code: 'BAD_VALUE',
      expected: 'a GstElement or null',
      received: 'a Promise',
    });
    await pipeline.close();
  });

  it('nests: a handler may make calls that emit', () => {
    const queue = native.makeElement('queue');
    const seen: unknown[] = [];
    queue.connect('notify::max-size-bytes', name => {
      seen.push(name);
      queue.set('max-size-buffers', 7);
    });
    queue.connect('notify::max-size-buffers', name => seen.push(name));
    queue.set('max-size-bytes', 5);
    expect(seen).toEqual(['max-size-bytes', 'max-size-buffers']);
  });

  it('disconnects, also from inside', () => {
    const queue = native.makeElement('queue');
    let calls = 0;
    const id = queue.connect('notify::max-size-bytes', () => {
      calls++;
      queue.disconnect(id);
    });
    for (let i = 1; i < 4; i++) queue.set('max-size-bytes', i);
    expect(calls).toBe(1);
    queue.disconnect(id);
  });

  it('emits action signals and converts both ways', async () => {
    const pipeline = native.makePipeline();
    const rtp = native.makeElement('rtpbin');
    pipeline.add(rtp);
    rtp.requestPad('send_rtp_sink_3');
    const session = rtp.emit('get-internal-session', 3) as NativeElement;
    expect(session.typeName).toBe('RTPSession');
    expect(rtp.emit('get-internal-session', 3)).toBe(session);
    session.set('bandwidth', 8e6);
    expect(session.get('bandwidth')).toBe(8e6);
    expect((session.get('stats') as StructureData).fields).toHaveProperty('source-stats', []);
    expect(rtp.emit('get-internal-session', 9)).toBeNull();
    expect(thrown(() => rtp.emit('get-internal-session', 'x'))).toMatchObject({
      code: 'BAD_VALUE',
      property: 'argument 1 of get-internal-session',
    });
    expect(thrown(() => rtp.emit('nothing'))).toMatchObject({ code: 'NO_SIGNAL', signal: 'nothing' });
    expect(thrown(() => rtp.connect('nothing', () => {}))).toMatchObject({ code: 'NO_SIGNAL' });
    await pipeline.close();
    // What has no parent belongs to the pipeline through which it was reached.
    expect(thrown(() => session.get('bandwidth'))).toMatchObject({ code: 'CLOSED' });
  });
});

describe('on a streaming thread', () => {
  it('queues the arguments for JavaScript', async () => {
    const pipeline = native.makePipeline();
    const [source, identity] = line(pipeline, 'videotestsrc', 'identity', 'fakesink') as [NativeElement, NativeElement];
    source.set('num-buffers', 20);
    const sizes: number[] = [];
    identity.connect('handoff', buffer => sizes.push((buffer as Buffer).length));
    const end = ofType(pipeline, 'eos');
    await pipeline.setState('playing');
    await end;
    // Emitted before the end of the stream, so delivered before its message.
    expect(sizes).toHaveLength(20);
    expect(new Set(sizes).size).toBe(1);
    expect(identity.droppedEmissions).toBe(0);
    await pipeline.close();
  });

  it('bounds what waits and counts the rest', async () => {
    const pipeline = native.makePipeline();
    const [source, identity, sink] = line(pipeline, 'audiotestsrc', 'identity', 'fakesink') as [
      NativeElement,
      NativeElement,
      NativeElement,
    ];
    source.set('num-buffers', 3000);
    source.set('samplesperbuffer', 1);
    sink.set('sync', false);
    let calls = 0;
    identity.connect('handoff', () => calls++);
    const end = ofType(pipeline, 'eos');
    void pipeline.setState('playing');
    // JavaScript is busy as long as the stream takes: not one emission is delivered meanwhile.
    while (identity.droppedEmissions < 3000 - 1024);
    await end;
    expect(calls).toBe(1024);
    expect(identity.droppedEmissions).toBe(3000 - 1024);
    await pipeline.close();
  });

  it('is answered by a constant', async () => {
    // rtpptdemux asks for the caps of a payload type on the streaming thread.
    const pipeline = native.makePipeline();
    const [source, , demux] = line(pipeline, 'audiotestsrc', 'rtpL16pay', 'rtpptdemux') as [
      NativeElement,
      NativeElement,
      NativeElement,
    ];
    const sink = native.makeElement('fakesink');
    pipeline.add(sink);
    source.set('num-buffers', 5);
    demux.answer('request-pt-map', [
      {
        name: 'application/x-rtp',
        fields: { media: 'audio', 'clock-rate': 44100, 'encoding-name': 'L16', payload: 96, marked: 'by-answer' },
      },
    ]);
    demux.linkWhenAdded({ pattern: 'src_%u', target: sink });
    const end = ofType(pipeline, 'eos');
    await pipeline.setState('playing');
    await end;
    expect(sink.pad('sink')!.currentCaps).toMatchObject([{ fields: { marked: 'by-answer' } }]);
    await pipeline.close();
  });

  it('refuses a constant that does not fit', () => {
    const demux = native.makeElement('rtpptdemux');
    expect(thrown(() => demux.answer('request-pt-map', 5))).toMatchObject({
      code: 'BAD_VALUE',
      property: 'the answer to request-pt-map',
    });
  });
});
