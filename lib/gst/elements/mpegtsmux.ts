// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin mpegtsmux 1.22.0 of gst-plugins-bad (https://tracker.debian.org/pkg/gst-plugins-bad1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

export interface GstBaseTsMuxProperties extends library.GstAggregatorProperties {
  /** Number of packets per buffer (padded with dummy packets on EOS) (-1 = auto, 0 = all available packets, 7 for UDP streaming). Range -1 to 2147483647. Default -1. */
  alignment?: number;
  /** Set the target bitrate, will insert null packets as padding to achieve multiplex-wide constant bitrate (0 means no padding). Default 0. */
  bitrate?: T.Int64;
  /** Set the interval (in ticks of the 90kHz clock) for writing out the PAT table. Range 1 to 4294967295. Default 9000. */
  patInterval?: number;
  /** Set the interval (in ticks of the 90kHz clock) for writing PCR. Range 1 to 4294967295. Default 3600. */
  pcrInterval?: number;
  /** Set the interval (in ticks of the 90kHz clock) for writing out the PMT table. Range 1 to 4294967295. Default 9000. */
  pmtInterval?: number;
  /** A GstStructure specifies the mapping from elementary streams to programs. */
  progMap?: T.StructureInput;
  /** Set the interval (in ticks of the 90kHz clock) for writing SCTE-35 NULL (heartbeat) packets. (only valid if scte-35-pid is different from 0). Range 1 to 4294967295. Default 27000000. */
  scte_35NullInterval?: number;
  /** PID to use for inserting SCTE-35 packets (0: unused). Default 0. */
  scte_35Pid?: number;
  /** Set the interval (in ticks of the 90kHz clock) for writing out the ServiceInformation tables. Range 1 to 4294967295. Default 9000. */
  siInterval?: number;
}

export interface GstMpegTsMuxProperties extends GstBaseTsMuxProperties {
  /** Set to TRUE to output Blu-Ray disc format with 192 byte packets. FALSE for standard TS format with 188 byte packets. Default false. */
  m2tsMode?: boolean;
}

export interface GstBaseTsMuxPad {
  properties: library.GstAggregatorPadProperties;
  readOnly: library.GstPadReadOnly;
  signals: library.GstAggregatorPadSignals;
  actions: {};
  constructOnly: 'direction';
}

export interface atscmux {
  properties: GstBaseTsMuxProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstAggregatorSignals;
  actions: {};
  pads: {
    'sink_%d': T.Template<'sink', 'request', 'audio/x-ac3' | 'audio/x-eac3' | 'video/mpeg' | 'video/x-h264', 'GstBaseTsMuxPad'>;
    src: T.Template<'src', 'always', 'video/mpegts', 'GstAggregatorPad'>;
  };
}

export interface mpegtsmux {
  properties: GstMpegTsMuxProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstAggregatorSignals;
  actions: {};
  pads: {
    'sink_%d': T.Template<'sink', 'request', 'application/x-teletext' | 'audio/mpeg' | 'audio/x-ac3' | 'audio/x-dts' | 'audio/x-lpcm' | 'audio/x-opus' | 'image/x-jpc' | 'meta/x-klv' | 'subpicture/x-dvb' | 'video/mpeg' | 'video/x-dirac' | 'video/x-h264' | 'video/x-h265', 'GstBaseTsMuxPad'>;
    src: T.Template<'src', 'always', 'video/mpegts', 'GstAggregatorPad'>;
  };
}
