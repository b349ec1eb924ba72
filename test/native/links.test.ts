/** Pads that appear later are linked natively, on the thread that makes them. */
import { createSocket } from 'node:dgram';
import { describe, expect, it } from 'vitest';
import type { NativeElement } from '../../lib/gst/native.js';
import { line, message, native, ofType, take } from './support.js';

describe('linkWhenAdded', () => {
  it('takes either of two optional rules by caps', async () => {
    const pipeline = native.parse(
      'videotestsrc num-buffers=10 ! jpegenc ! m.  audiotestsrc num-buffers=10 ! vorbisenc ! m.  matroskamux name=m ! decodebin name=d',
    );
    const decode = pipeline.elements().find(element => element.name === 'd')!;
    const [toVideo, videoSink] = line(pipeline, 'videoconvert', 'fakesink') as [NativeElement, NativeElement];
    const [toAudio, audioSink] = line(pipeline, 'audioconvert', 'fakesink') as [NativeElement, NativeElement];
    decode.linkWhenAdded({ target: toVideo, optional: true });
    decode.linkWhenAdded({ target: toAudio, optional: true });
    const end = message(pipeline, found => found.type === 'eos' || found.type === 'error');
    await pipeline.setState('playing');
    expect(await end).toMatchObject({ type: 'eos' });
    expect(videoSink.pad('sink')!.currentCaps).toMatchObject([{ name: 'video/x-raw' }]);
    expect(audioSink.pad('sink')!.currentCaps).toMatchObject([{ name: 'audio/x-raw' }]);
    await pipeline.close();
  });

  it('reports a pad that cannot link', async () => {
    const pipeline = native.parse('videotestsrc num-buffers=10 ! jpegenc ! decodebin name=d');
    const decode = pipeline.elements().find(element => element.name === 'd')!;
    const [convert] = line(pipeline, 'audioconvert', 'fakesink') as [NativeElement];
    decode.linkWhenAdded({ target: convert });
    const failed = ofType(pipeline, 'error');
    await pipeline.setState('playing');
    expect(await failed).toMatchObject({
      domain: 'gst-core-error-quark',
      message: expect.stringMatching(
        /^Cannot link d\.src_0 to audioconvert\d+: no pad of it is free and takes this format$/,
      ),
      source: decode,
    });
    await pipeline.close();
  });

  it('requests pads of the target, serves pads that are there already, and once only', async () => {
    const pipeline = native.makePipeline();
    const [rtp, funnel, sink] = ['rtpbin', 'funnel', 'fakesink'].map(name => native.makeElement(name)) as [
      NativeElement,
      NativeElement,
      NativeElement,
    ];
    for (const element of [rtp, funnel, sink]) pipeline.add(element);
    rtp.requestPad('send_rtp_sink_0');
    rtp.linkWhenAdded({ pattern: 'send_rtp_src_%u', target: funnel, pad: 'sink_%u' });
    expect(rtp.pad('send_rtp_src_0')!.peer!.parent).toBe(funnel);
    rtp.requestPad('send_rtp_sink_1');
    expect(rtp.pad('send_rtp_src_1')!.peer!.parent).toBe(funnel);
    expect(rtp.pad('send_rtp_src_1')!.peer).not.toBe(rtp.pad('send_rtp_src_0')!.peer);
    rtp.linkWhenAdded({ pattern: 'send_rtp_src_7', target: sink, once: true });
    rtp.requestPad('send_rtp_sink_7');
    // The first rule fits too and was there first.
    expect(sink.pad('sink')!.peer).toBeNull();
    const other = native.makeElement('rtpbin');
    pipeline.add(other);
    other.linkWhenAdded({ pattern: 'send_rtp_src_%u', target: sink, once: true });
    other.requestPad('send_rtp_sink_2');
    other.requestPad('send_rtp_sink_3');
    expect(sink.pad('sink')!.peer).toBe(other.pad('send_rtp_src_2'));
    expect(other.pad('send_rtp_src_3')!.peer).toBeNull();
    await pipeline.close();
  });

  it('gives the target to the newer pad of the same rule; the older one is drained', async () => {
    // Two RTP streams one after the other and then both at once, as when a sender restarts while the old one lingers.
    const pipeline = native.makePipeline();
    const udp = native.makeElement('udpsrc');
    udp.set('port', 21010);
    udp.set('address', '127.0.0.1');
    udp.set('caps', 'application/x-rtp, media=audio, clock-rate=8000, encoding-name=PCMU, payload=0');
    const demux = native.makeElement('rtpssrcdemux');
    const [depay, sink] = line(pipeline, 'rtppcmudepay', 'appsink') as [NativeElement, NativeElement];
    for (const element of [udp, demux]) pipeline.add(element);
    udp.pad('src')!.link(demux.pad('sink')!);
    demux.linkWhenAdded({ pattern: 'src_%u', target: depay });
    sink.set('sync', false);
    const errors: unknown[] = [];
    pipeline.onMessages(batch => errors.push(...batch.filter(found => found.type === 'error')));
    let wake = () => {};
    const stream = native.samples(sink, { capacity: 64, credits: 64, onFull: 'dropOldest' }, () => wake());
    await pipeline.setState('playing');

    const socket = createSocket('udp4');
    const packet = (ssrc: number, sequence: number, fill: number) => {
      const bytes = Buffer.alloc(12 + 160, fill);
      bytes.writeUInt8(0x80, 0);
      bytes.writeUInt8(0, 1);
      bytes.writeUInt16BE(sequence, 2);
      bytes.writeUInt32BE(sequence * 160, 4);
      bytes.writeUInt32BE(ssrc, 8);
      return new Promise(resolve => socket.send(bytes, 21010, '127.0.0.1', resolve));
    };
    const next = async () => {
      for (;;) {
        const [sample] = take(stream, 1);
        if (sample) {
          const first = sample.data()[0];
          sample.release();
          return first;
        }
        await new Promise<void>(resolve => {
          wake = resolve;
        });
      }
    };
    await packet(1, 1, 11);
    expect(await next()).toBe(11);
    await packet(2, 1, 22);
    expect(await next()).toBe(22);
    // The old stream's data goes nowhere and breaks nothing.
    await packet(1, 2, 11);
    await packet(2, 2, 23);
    expect(await next()).toBe(23);
    expect(errors).toEqual([]);
    expect(depay.pad('sink')!.peer!.name).toBe('src_2');
    socket.close();
    await pipeline.close();
  });
});
