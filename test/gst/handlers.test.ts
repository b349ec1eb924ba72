/** Handlers get what the types promise: live pads, elements and objects, not the addon's own. */
import { expect, it } from 'vitest';
import { chain, el, Pipeline } from '../../lib/gst/index.js';
import { LiveElement, LivePad } from '../../lib/gst/live.js';

it('hands live pads and elements to handlers of a value, which fire while the pipeline is made', async () => {
  const pads: unknown[] = [];
  const elements: LiveElement[] = [];
  const tee = el.tee().on('pad-added', pad => {
    pads.push(pad, pad.name, pad.get('direction'));
  });
  const rtp = el.rtpbin().on('element-added', element => {
    elements.push(element);
  });
  const pipeline = new Pipeline(
    chain(el.videotestsrc(), tee),
    chain(tee, el.x264enc(), el.rtph264pay(), rtp.pad('send_rtp_sink_0')),
    chain(rtp.pad('send_rtp_src_0'), el.fakesink()),
  );
  try {
    expect(pads).toEqual([expect.any(LivePad), 'src_0', 'src']);
    expect(elements.every(element => element instanceof LiveElement)).toBe(true);
    expect(elements.map(element => element.factory)).toContain('rtpsession');
  } finally {
    await pipeline.close();
  }
});

it('hands live objects of elements and takes them back', async () => {
  const rtp = el.rtpbin();
  const pipeline = new Pipeline(chain(el.udpsrc({ caps: 'application/x-rtp' }), rtp.pad('recv_rtp_sink_0')));
  try {
    const session = pipeline.element(rtp).emit('get-internal-session', 0)!;
    expect(session.typeName).toBe('RTPSession');
    session.set({ probation: 5 });
    expect(session.get('probation')).toBe(5);
    expect(session.get('sources')).toEqual(expect.any(Array));
    expect(pipeline.element(rtp).emit('get-internal-session', 7)).toBeNull();
  } finally {
    await pipeline.close();
  }
});
