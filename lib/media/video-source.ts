/** Pictures that come in: a camera, a screen, a file or a test picture, brought to one size and rate. */
import { type CapsValue, caps, chain, type ElementValue, el } from '../gst/index.js';
import { fileDecoder } from './media-file.js';
import type { Region, Size, VideoSourceSpec } from './spec.js';

export interface VideoFormat extends Size {
  /** Frames a second. */
  fps: number;
  /** The source is a file of one picture: that picture stays. */
  still?: boolean;
}

/**
 * Raw I420 video of one size; smaller pictures get borders, never another shape. `meter` counts what was captured, `window` is
 * the id of the one window of a screen that is.
 */
export function videoSource(
  spec: VideoSourceSpec,
  format: VideoFormat,
  meter: ElementValue<'framemeter'>,
  limits: VideoLimits,
  window?: number,
) {
  return chain(
    capture(spec, format, window),
    meter,
    // One frame may wait while the encoder works; when it is too slow the older one is dropped, never queued (row B10).
    el.queue({ leaky: 'downstream', maxSizeBuffers: 1, maxSizeBytes: 0, maxSizeTime: 0 }),
    limits.thinner,
    limits.valve,
    limits.taken,
    el.i420convert(),
    el.videoconvertscale({ addBorders: true, nThreads: 2 }),
    limits.scaled,
  );
}

/** What may be less than `format` while the line or the encoder is too slow. */
export interface VideoLimits {
  /** Knows for how long frames keep the thread that encodes. */
  taken: ElementValue<'framemeter'>;
  thinner: ElementValue<'framethinner'>;
  /** Closed while what would be encoded could not leave: what it drops is not taken, and keeps no thread. */
  valve: ElementValue<'valve'> | undefined;
  scaled: ElementValue<'capsfilter'>;
}

export function videoLimits(size: Size, valve?: ElementValue<'valve'>): VideoLimits {
  const scaled = el.capsfilter({ caps: scaledCaps(size) });
  return { taken: el.framemeter(), thinner: el.framethinner(), valve, scaled };
}

/** The encoder's input. */
export function scaledCaps({ width, height }: Size) {
  return caps.video({ format: 'I420', width, height, pixelAspectRatio: 1 });
}

function capture(spec: VideoSourceSpec, { width, height, fps, still }: VideoFormat, window: number | undefined) {
  switch (spec.kind) {
    case 'v4l2':
      return chain(
        el.v4l2src({ device: spec.device }),
        cameraCaps({ width, height, fps }),
        // Cameras that only know higher rates; drop-only never holds a frame back.
        el.videorate({ dropOnly: true, maxRate: Math.round(fps) }),
      );
    case 'screen':
      if (window !== undefined) {
        const which = { xid: window, ...(spec.display && { displayName: spec.display }) };
        return chain(el.windowsrc(which), el.damagegate({ framerate: fps, ...which }));
      }
      return chain(
        // Its own use of damage copies what was drawn, at an even pace: that saves nothing when things move.
        el.ximagesrc({
          useDamage: false,
          showPointer: true,
          ...(spec.display && { displayName: spec.display }),
          ...(spec.region && corners(spec.region)),
        }),
        // As often as it is let.
        caps.video({ framerate: 1000 }),
        el.damagegate({
          framerate: fps,
          ...(spec.display && { displayName: spec.display }),
          ...spec.region,
        }),
      );
    case 'shared':
      return chain(
        el.pipewiresrc({
          fd: spec.fd,
          path: String(spec.node),
          doTimestamp: true,
          // A desktop gives a picture when something moves; key frames are asked for at other times too.
          keepaliveTime: Math.ceil(1000 / fps),
          // The desktop has few buffers and waits for them.
          alwaysCopy: true,
        }),
        caps.video(),
        el.framethinner({ interval: BigInt(Math.round(1e9 / fps)) }),
        // Desktops say nothing of their rate, or what it was at the start; encoders go by it.
        el.capssetter({ caps: caps.video({ framerate: fps }) }),
      );
    case 'desktop':
      throw new Error('A desktop is a screen once it is started.');
    case 'test':
      return chain(el.videotestsrc({ isLive: true, pattern: 'ball' }), caps.video({ width, height, framerate: fps }));
    case 'file':
      if (still)
        return chain(
          fileDecoder(spec.path, 'video'),
          // Once, not for each frame.
          el.videoconvertscale({ addBorders: true, nThreads: 2 }),
          caps.video({ format: 'I420', width, height, pixelAspectRatio: 1 }),
          el.imagefreeze({ isLive: true }),
          caps.video({ framerate: fps }),
        );
      return chain(
        fileDecoder(spec.path, 'video'),
        el.videoconvert(),
        // Not drop-only, which aborts at a last frame without a duration; before clocksync it delays nothing.
        el.videorate({ maxRate: Math.round(fps) }),
        // A file is read at the pace of its own timestamps.
        el.clocksync(),
      );
  }
}

/** Both corners belong to it. */
function corners({ x, y, width, height }: Region) {
  return { startx: x, starty: y, endx: x + width - 1, endy: y + height - 1 };
}

/** The wanted format first, as the original asks for it; else whatever raw picture the camera has. */
function cameraCaps({ width, height, fps }: VideoFormat): CapsValue<'video/x-raw'> {
  return caps.anyOf(caps.video({ width, height, framerate: fps }), caps.video({ width, height }), caps.video());
}
