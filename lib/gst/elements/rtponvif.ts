// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin rtponvif 1.22.0 of gst-plugins-bad (https://tracker.debian.org/pkg/gst-plugins-bad1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

export interface GstRtpOnvifTimestampProperties extends library.GstObjectProperties {
  /** The RTSP CSeq which initiated the playback. Default 0. */
  cseq?: number;
  /** Whether the element should drop buffers that fall outside the segment, not part of the specification but allows full reverse playback. Default true. */
  dropOutOfSegment?: boolean;
  /** Offset between the pipeline running time and the absolute UTC time, in nano-seconds since 1900 (-1 for automatic computation). Default 18446744073709551615. */
  ntpOffset?: T.Int64;
  /** If the element should set the 'E' bit as defined in the ONVIF RTP extension. This increases latency by one packet. Default false. */
  setEBit?: boolean;
  /** If the element should set the 'T' bit as defined in the ONVIF RTP extension. This increases latency by one packet. Default false. */
  setTBit?: boolean;
  /** Whether the element should use reference UTC timestamps from the buffers instead of using the ntp-offset mechanism. Default false. Takes effect up to READY. */
  useReferenceTimestamps?: boolean;
}

export interface rtponvifparse {
  properties: library.GstObjectProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'application/x-rtp'>;
    src: T.Template<'src', 'always', 'application/x-rtp'>;
  };
}

export interface rtponviftimestamp {
  properties: GstRtpOnvifTimestampProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'application/x-rtp'>;
    src: T.Template<'src', 'always', 'application/x-rtp'>;
  };
}
