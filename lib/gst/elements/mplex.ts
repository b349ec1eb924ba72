// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin mplex 1.22.0 of gst-plugins-bad (https://tracker.debian.org/pkg/gst-plugins-bad1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

/**
 * - `mpeg-1`: Generic MPEG-1
 * - `vcd`: Standard VCD
 * - `vcd-nsr`: User VCD
 * - `mpeg-2`: Generic MPEG-2
 * - `svcd`: Standard SVCD
 * - `svcd-nsr`: User SVCD
 * - `vcd-still`: VCD Stills sequences
 * - `svcd-still`: SVCD Stills sequences
 * - `dvd-nav`: DVD MPEG-2 for dvdauthor
 * - `dvd`: DVD MPEG-2
 * - `atsc-480i`: ATSC 480i
 * - `atsc-480p`: ATSC 480p
 * - `atsc-720p`: ATSC 720p
 * - `atsc-1080i`: ATSC 1080i
 */
export type GstMplexFormat = 'mpeg-1' | 'vcd' | 'vcd-nsr' | 'mpeg-2' | 'svcd' | 'svcd-nsr' | 'vcd-still' | 'svcd-still' | 'dvd-nav' | 'dvd' | 'atsc-480i' | 'atsc-480p' | 'atsc-720p' | 'atsc-1080i';

export interface GstMplexProperties extends library.GstObjectProperties {
  /** Target decoders video buffer size (kB) [default determined by format if not explicitly set]. Range 20 to 4000. Default 46. */
  bufsize?: number;
  /** Encoding profile format. Default `dvd`. */
  format?: GstMplexFormat;
  /** Bitrate of output stream in kbps (0 = autodetect). Range 0 to 15360. Default 0. */
  muxBitrate?: number;
  /** Number of packets per pack for generic formats. Range 1 to 100. Default 1. */
  packetsPerPack?: number;
  /** Specify sector size in bytes for generic formats. Range 256 to 16384. Default 2048. */
  sectorSize?: number;
  /** Create system header in every pack for generic formats. Default false. */
  systemHeaders?: boolean;
  /** Whether the input video stream is variable bitrate. Default false. */
  vbr?: boolean;
}

export interface mplex {
  properties: GstMplexProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    'audio_%u': T.Template<'sink', 'request', 'audio/mpeg' | 'audio/x-ac3' | 'audio/x-dts' | 'audio/x-raw'>;
    src: T.Template<'src', 'always', 'video/mpeg'>;
    'video_%u': T.Template<'sink', 'request', 'video/mpeg'>;
  };
}
