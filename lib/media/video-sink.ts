/** Where pictures go: a window, a v4l2 loop device of one fixed size, or nowhere. */
import { type Chain, caps, chain, type ElementValue, el } from '../gst/index.js';
import type { Size, VideoSinkSpec } from './spec.js';

/** Gives a window its title, also while it is there: see `titleTags`. */
export function windowTitle(title: string) {
  return el.taginject({ tags: titleTags(title) });
}

/** What `windowTitle`'s `tags` are for a title. */
export function titleTags(title: string): string {
  return `title="${title.replace(/["\\]/g, '\\$&')}"`;
}

/** `fixed` is the size of a v4l2 output: programs that read it cannot follow a change. `meter` sees what is shown, `title` is a window's. */
export function videoSink(
  spec: VideoSinkSpec,
  fixed: Size,
  meter: Chain<string, string>,
  title: ElementValue<'taginject'>,
) {
  switch (spec.kind) {
    case 'window':
      return chain(
        el.videoconvertscale({ addBorders: true, nThreads: 2 }),
        meter,
        title,
        // Shown when it arrives: waiting for a timestamp could only add to the latency.
        el.ximagesink({ sync: false, async: false, ...(spec.display && { display: spec.display }) }),
      );
    case 'v4l2':
      return chain(
        el.videoconvertscale({ addBorders: true, nThreads: 2 }),
        caps.video({
          format: 'YUY2',
          width: fixed.width,
          height: fixed.height,
          pixelAspectRatio: 1,
          interlaceMode: 'progressive',
        }),
        meter,
        el.v4l2sink({ device: spec.device, sync: false, async: false }),
      );
    case 'none':
      return chain(meter, el.fakesink({ sync: false, async: false }));
  }
}
