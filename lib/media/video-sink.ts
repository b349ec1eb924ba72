/** Where pictures go: a window, a v4l2 loop device of one fixed size, or nowhere. */
import { type Chain, caps, chain, type ElementValue, el } from '../gst/index.js';
import type { Placeholder } from './placeholder.js';
import type { Size, VideoSinkSpec } from './spec.js';

/** Gives a window its title, also while it is there: see `titleTags`. */
export function windowTitle(title: string) {
  return el.taginject({ tags: titleTags(title) });
}

/** What `windowTitle`'s `tags` are for a title. */
export function titleTags(title: string): string {
  return `title="${title.replace(/["\\]/g, '\\$&')}"`;
}

/** What a v4l2 output shows: programs that read it cannot follow a change. */
export function fixedFormat({ width, height }: Size) {
  return caps.video({ format: 'YUY2', width, height, pixelAspectRatio: 1, interlaceMode: 'progressive' });
}

/** What a sink adds to a pipeline: `input` ends the chain of pictures, `chains` are besides. */
export interface VideoSink {
  input: Chain;
  chains: Chain[];
}

/** `fixed` and `placeholder` are a v4l2 output's, `meter` sees what is shown, `title` is a window's. */
export function videoSink(
  spec: VideoSinkSpec,
  fixed: Size,
  meter: Chain<string, string>,
  title: ElementValue<'taginject'>,
  placeholder: Placeholder | undefined,
): VideoSink {
  switch (spec.kind) {
    case 'window':
      return {
        input: chain(
          el.videoconvertscale({ addBorders: true, nThreads: 2 }),
          meter,
          title,
          // Shown when it arrives: waiting for a timestamp could only add to the latency.
          el.ximagesink({ sync: false, async: false, ...(spec.display && { display: spec.display }) }),
        ),
        chains: [],
      };
    case 'v4l2': {
      const sink = el.v4l2sink({ device: spec.device, sync: false, async: false });
      return {
        input: chain(
          el.videoconvertscale({ addBorders: true, nThreads: 2 }),
          fixedFormat(fixed),
          meter,
          placeholder?.input ?? sink,
        ),
        chains: placeholder?.chains(sink) ?? [],
      };
    }
    case 'none':
      return { input: chain(meter, el.fakesink({ sync: false, async: false })), chains: [] };
  }
}
