// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin mpegtsdemux 1.22.0 of gst-plugins-bad (https://tracker.debian.org/pkg/gst-plugins-bad1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

export interface GstTSDemuxProperties extends MpegTSBaseProperties {
  /** Emit messages for every pcr/opcr/pts/dts. Default false. */
  emitStats?: boolean;
  /** Latency to add for smooth demuxing (in ms). Range -1 to 2147483647. Default 700. */
  latency?: number;
  /** Program Number to demux for (-1 to ignore). Range -1 to 2147483647. Default -1. */
  programNumber?: number;
  /** Whether SCTE 35 sections should be forwarded as events. Default false. */
  sendScte35Events?: boolean;
}

export interface MpegTSBaseProperties extends library.GstObjectProperties {
  /** Ignore PCR stream for timing. Default false. */
  ignorePcr?: boolean;
  /** Parse private sections. Default false. */
  parsePrivateSections?: boolean;
}

export interface MpegTSParse2Properties extends MpegTSBaseProperties {
  /** Number of packets per buffer (padded with dummy packets on EOS) (0 = auto). Default 0. */
  alignment?: number;
  /** Set the PID to use for PCR values (-1 for auto). Range -1 to 2147483647. Default -1. */
  pcrPid?: number;
  /** If set, timestamps will be set on the output buffers using PCRs and smoothed over the smoothing-latency period. Default false. */
  setTimestamps?: boolean;
  /** Additional latency in microseconds for smoothing jitter in input timestamps on live capture. Default 0. */
  smoothingLatency?: number;
  /** If set, buffers sized smaller than the alignment will be sent so that RAI packets are at the start of a new buffer. Default false. */
  splitOnRai?: boolean;
}

export interface tsdemux {
  properties: GstTSDemuxProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    'audio_%01x_%05x': T.Template<'src', 'sometimes', 'audio/mpeg' | 'audio/x-ac3' | 'audio/x-ac4' | 'audio/x-dts' | 'audio/x-eac3' | 'audio/x-lpcm' | 'audio/x-opus' | 'audio/x-private-ts-lpcm'>;
    'private_%01x_%05x': T.Template<'src', 'sometimes', string>;
    sink: T.Template<'sink', 'always', 'video/mpegts'>;
    'subpicture_%01x_%05x': T.Template<'src', 'sometimes', 'subpicture/x-dvb' | 'subpicture/x-dvd' | 'subpicture/x-pgs'>;
    'video_%01x_%05x': T.Template<'src', 'sometimes', 'image/x-jpc' | 'video/mpeg' | 'video/x-cavs' | 'video/x-dirac' | 'video/x-h264' | 'video/x-h265' | 'video/x-wmv'>;
  };
}

export interface tsparse {
  properties: MpegTSParse2Properties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    'program_%u': T.Template<'src', 'request', 'video/mpegts'>;
    sink: T.Template<'sink', 'always', 'video/mpegts'>;
    src: T.Template<'src', 'always', 'video/mpegts'>;
  };
}
