/** H.264 access units to raw video, each as soon as it is whole. */
import { availableParallelism } from 'node:os';
import { chain, el, hasElement } from '../gst/index.js';

/** No h264parse before it: that would hold one access unit (gsth264parse.c); the depayloader gives whole ones. */
export function videoDecoder() {
  if (!hasElement('avdec_h264')) return chain(el.openh264dec());
  return chain(
    // Frame threads would hold one frame each (gstavviddec.c picks them when upstream is not live).
    el.avdec_h264({ threadType: 'slice', maxThreads: Math.min(4, availableParallelism()), outputCorrupt: false }),
  );
}
