/** What handlers answer with, and what they are given: chains with the pads that GStreamer asks for, caps as values. */
import { expect, it } from 'vitest';
import { CapsValue } from '../../lib/gst/caps.js';
import { caps, chain, el, Pipeline, typed } from '../../lib/gst/index.js';

const retransmission = () =>
  el.rtprtxsend({ payloadTypeMap: { name: 'application/x-rtp-pt-map', fields: { 96: typed.uint(97) } } });

it.each([
  ['a chain', () => chain(el.queue(), retransmission())],
  ['a bare element without numbered pads', retransmission],
  ['a chain with caps at its end', () => chain(retransmission(), caps.rtp())],
])('rtpbin takes %s for its auxiliary sender, in the session that it asks for', async (_, answer) => {
  const asked: number[] = [];
  const rtp = el.rtpbin().on('request-aux-sender', session => {
    asked.push(session);
    return answer();
  });
  const pipeline = new Pipeline(
    chain(el.videotestsrc(), el.x264enc(), el.rtph264pay(), rtp.pad('send_rtp_sink_3')),
    chain(rtp.pad('send_rtp_src_3'), el.fakesink()),
  );
  try {
    expect(asked).toEqual([3]);
    expect(pipeline.factories()).toContain('rtprtxsend');
    const inside = pipeline
      .element(rtp)
      .pads()
      .map(pad => pad.name);
    expect(inside).toContain('send_rtp_src_3');
  } finally {
    await pipeline.close();
  }
});

it('an encoder that makes such pads when asked stays as it is', async () => {
  const guard = el.srtpenc({ key: new Uint8Array(30) });
  const rtp = el.rtpbin().on('request-rtp-encoder', () => guard);
  const pipeline = new Pipeline(
    chain(el.videotestsrc(), el.x264enc(), el.rtph264pay(), rtp.pad('send_rtp_sink_0')),
    chain(rtp.pad('send_rtp_src_0'), el.fakesink()),
  );
  try {
    expect(pipeline.element(guard).pad('rtp_sink_0')?.name).toBe('rtp_sink_0');
  } finally {
    await pipeline.close();
  }
});

it('handlers, results and properties give caps in one form', async () => {
  const find = el.typefind();
  const source = el.udpsrc({ caps: caps.rtp({ media: 'video', payload: 96, 'clock-rate': 90_000 }) });
  const rtp = el.rtpbin().on('request-pt-map', () => caps.rtp({ payload: 96, 'clock-rate': 90_000 }));
  const pipeline = new Pipeline(
    chain(el.audiotestsrc({ numBuffers: 1 }), el.wavenc(), find, el.fakesink()),
    source,
    rtp,
  );
  try {
    const found = new Promise<CapsValue | undefined>(resolve =>
      pipeline.element(find).on('have-type', (_probability, type) => resolve(type)),
    );
    await pipeline.play();
    const type = await found;
    expect(type).toBeInstanceOf(CapsValue);
    expect(type?.media).toBe('audio/x-wav');
    expect(pipeline.element(find).get('caps')?.media).toBe('audio/x-wav');
    expect(pipeline.element(source).get('caps')).toBeInstanceOf(CapsValue);
  } finally {
    await pipeline.close();
  }
});
