// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin costream 0.1.0 of gst-costream (gst-costream).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

export interface FrameMeterReadOnly extends library.GstObjectReadOnly {
  /** buffers, bytes, fps and bitrate (bits a second) of the last two seconds, age-* (nanoseconds in this pipeline), delay-* (since capture by the sender's clock, where a reference timestamp says so), interval-max-ns, recent-interval-max-ns, first-pts, last-pts. */
  stats: T.StructureRead;
}

export interface RtpFrameGateProperties extends library.GstObjectProperties {
  /** Least time between two key frame requests in milliseconds; the round trip is right. Range 1 to 60000. Default 50. */
  requestInterval?: number;
}

export interface RtpFrameGateReadOnly extends library.GstObjectReadOnly {
  /** frames-passed, frames-dropped, packets-lost, packets-refused, key-frame-requests, ssrc, intact, freezes, longest-freeze-ns. */
  stats: T.StructureRead;
}

export interface framemeter {
  properties: library.GstObjectProperties;
  readOnly: FrameMeterReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', string>;
    src: T.Template<'src', 'always', string>;
  };
}

export interface rtpframegate {
  properties: RtpFrameGateProperties;
  readOnly: RtpFrameGateReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'application/x-rtp'>;
    src: T.Template<'src', 'always', 'application/x-rtp'>;
  };
}
