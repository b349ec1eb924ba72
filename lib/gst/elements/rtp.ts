// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin rtp 1.22.0 of gst-plugins-good (https://tracker.debian.org/pkg/gst-plugins-good1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

/**
 * - `video`: Video only
 * - `bundled`: Video and Audio bundled
 * - `audio`: Audio only
 */
export type GstDVPayMode = 'video' | 'bundled' | 'audio';

/**
 * - `normal`: Normal
 * - `sync`: Fragment at sync points
 */
export type GstFragmentationMode = 'normal' | 'sync';

/**
 * - `none`: Do not aggregate NAL units
 * - `zero-latency`: Aggregate NAL units until a VCL unit is included
 * - `max-stap`: Aggregate all NAL units with the same timestamp (adds one frame of latency)
 */
export type GstRtpH264AggregateMode = 'none' | 'zero-latency' | 'max-stap';

/**
 * - `none`: Do not aggregate NAL units
 * - `zero-latency`: Aggregate NAL units until a VCL or suffix unit is included
 * - `max`: Aggregate all NAL units with the same timestamp (adds one frame of latency)
 */
export type GstRtpH265AggregateMode = 'none' | 'zero-latency' | 'max';

/**
 * - `none`: No Picture ID
 * - `7-bit`: 7-bit Picture ID
 * - `15-bit`: 15-bit Picture ID
 */
export type GstVP8RTPPayMode = 'none' | '7-bit' | '15-bit';

/**
 * - `none`: No Picture ID
 * - `7-bit`: 7-bit Picture ID
 * - `15-bit`: 15-bit Picture ID
 */
export type GstVP9RTPPayMode = 'none' | '7-bit' | '15-bit';

/**
 * - `20ms`: 20ms frames
 * - `30ms`: 30ms frames
 */
export type iLBCMode = '20ms' | '30ms';

export interface GstRTPBaseAudioPayloadProperties extends library.GstRTPBasePayloadProperties {
  /** Use Buffer Lists. Default false. */
  bufferList?: boolean;
}

export interface GstRTPDVPayProperties extends library.GstRTPBasePayloadProperties {
  /** The payload mode of payloading. Default `video`. */
  mode?: GstDVPayMode;
}

export interface GstRTPiLBCDepayProperties extends library.GstRTPBaseDepayloadProperties {
  /** iLBC frame mode. Default `30ms`. */
  mode?: iLBCMode;
}

export interface GstRtpG726DepayProperties extends library.GstRTPBaseDepayloadProperties {
  /** Force AAL2 decoding for compatibility with bad payloaders. Default true. */
  forceAal2?: boolean;
}

export interface GstRtpG726PayProperties extends GstRTPBaseAudioPayloadProperties {
  /** Force AAL2 encoding for compatibility with bad depayloaders. Default true. */
  forceAal2?: boolean;
}

export interface GstRtpGSTPayProperties extends library.GstRTPBasePayloadProperties {
  /** Interval for sending caps and TAG events in seconds (0 = disabled). Range 0 to 3600. Default 0. */
  configInterval?: number;
}

export interface GstRtpH263PPayProperties extends library.GstRTPBasePayloadProperties {
  /** Packet Fragmentation Mode. Default `normal`. */
  fragmentationMode?: GstFragmentationMode;
}

export interface GstRtpH263PayProperties extends library.GstRTPBasePayloadProperties {
  /** Disable packetization modes B and C. Default false. */
  modeaOnly?: boolean;
}

export interface GstRtpH264DepayProperties extends library.GstRTPBaseDepayloadProperties {
  /** Request new keyframe when packet loss is detected. Default false. */
  requestKeyframe?: boolean;
  /** Wait for the next keyframe after packet loss, meaningful only when outputting access units. Default false. */
  waitForKeyframe?: boolean;
}

export interface GstRtpH264PayProperties extends library.GstRTPBasePayloadProperties {
  /** Bundle suitable SPS/PPS NAL units into STAP-A aggregate packets. Default `none`. */
  aggregateMode?: GstRtpH264AggregateMode;
  /** Send SPS and PPS Insertion Interval in seconds (sprop parameter sets will be multiplexed in the data stream when detected.) (0 = disabled, -1 = send with every IDR frame). Range -1 to 3600. Default 0. */
  configInterval?: number;
  /**
   * The base64 sprop-parameter-sets to set in out caps (set to NULL to extract from stream).
   * @deprecated
   */
  spropParameterSets?: string | null;
}

export interface GstRtpH265PayProperties extends library.GstRTPBasePayloadProperties {
  /** Bundle suitable SPS/PPS NAL units into aggregate packets. Default `none`. */
  aggregateMode?: GstRtpH265AggregateMode;
  /** Send VPS, SPS and PPS Insertion Interval in seconds (sprop parameter sets will be multiplexed in the data stream when detected.) (0 = disabled, -1 = send with every IDR frame). Range -1 to 3600. Default 0. */
  configInterval?: number;
}

export interface GstRtpJPEGPayProperties extends library.GstRTPBasePayloadProperties {
  /** Quality factor on JPEG data (unused). Default 255. */
  quality?: number;
  /** Default JPEG Type, overwritten by SOF when present. Default 1. */
  type?: number;
}

export interface GstRtpMP2TDepayProperties extends library.GstRTPBaseDepayloadProperties {
  /** The amount of bytes that need to be skipped at the beginning of the payload. Default 0. */
  skipFirstBytes?: number;
}

export interface GstRtpMP4VPayProperties extends library.GstRTPBasePayloadProperties {
  /** Send Config Insertion Interval in seconds (configuration headers will be multiplexed in the data stream when detected.) (0 = disabled, -1 = send with every IDR frame). Range -1 to 3600. Default 0. */
  configInterval?: number;
}

export interface GstRtpOPUSPayProperties extends library.GstRTPBasePayloadProperties {
  /** If enabled, the payloader will not transmit empty packets. Default false. */
  dtx?: boolean;
}

export interface GstRtpRedDecProperties extends library.GstObjectProperties {
  /** All the RED payloads this decoder may encounter. */
  payloads?: readonly number[];
  /** Payload type FEC packets. Range -1 to 127. Default -1. */
  pt?: number;
}

export interface GstRtpRedDecReadOnly extends library.GstObjectReadOnly {
  /** Count of received packets. Default 0. */
  received: number;
}

export interface GstRtpRedEncProperties extends library.GstObjectProperties {
  /** true - can produce RED packets even without redundant blocks (distance==0) false - RED packets will be produced only if distance>0. Default true. */
  allowNoRedBlocks?: boolean;
  /** Tells which media packet to use as a redundant block (0 - no redundant blocks, 1 to use previous packet, 2 to use the packet before previous, etc.). Default 0. */
  distance?: number;
  /** Payload type FEC packets (-1 disable). Range 0 to 127. Default 0. */
  pt?: number;
}

export interface GstRtpRedEncReadOnly extends library.GstObjectReadOnly {
  /** Count of sent packets. Default 0. */
  sent: number;
}

export interface GstRtpSBCPayProperties extends library.GstRTPBasePayloadProperties {
  /** Minimum quantity of frames to send in one packet (-1 for maximum allowed by the mtu). Range -1 to 2147483647. Default 0. */
  minFrames?: number;
}

export interface GstRtpSbcDepayProperties extends library.GstRTPBaseDepayloadProperties {
  /** Various statistics. Default false. */
  ignoreTimestamps?: boolean;
}

export interface GstRtpStorageProperties extends library.GstObjectProperties {
  /** The amount of data to keep in the storage (in ns, 0-disable). Default 0. */
  sizeTime?: T.Int64;
}

export interface GstRtpStorageReadOnly extends library.GstObjectReadOnly {
  /** Internal RtpStorage object. */
  internalStorage: T.ObjectOrNull;
}

export interface GstRtpTheoraPayProperties extends library.GstRTPBasePayloadProperties {
  /** Send Config Insertion Interval in seconds (configuration headers will be multiplexed in the data stream when detected.) (0 = disabled). Range 0 to 3600. Default 0. */
  configInterval?: number;
}

export interface GstRtpUlpFecDecProperties extends library.GstObjectProperties {
  /** Whether to passthrough all data as-is without modification and never attempt to recover packets. Default false. */
  passthrough?: boolean;
  /** FEC packets payload type. Range 0 to 127. Default 0. */
  pt?: number;
  /** RTP storage. */
  storage?: T.ObjectOrNull;
}

export interface GstRtpUlpFecDecReadOnly extends library.GstObjectReadOnly {
  /** The number of recovered packets. Default 0. */
  recovered: number;
  /** The number of unrecovered packets. Default 0. */
  unrecovered: number;
}

export interface GstRtpUlpFecEncProperties extends library.GstObjectProperties {
  /** Apply FEC on multiple packets. Default true. */
  multipacket?: boolean;
  /** FEC overhead percentage for the whole stream. Range 0 to 100. Default 0. */
  percentage?: number;
  /** FEC overhead percentage for important packets. Range 0 to 100. Default 0. */
  percentageImportant?: number;
  /** The payload type of FEC packets. Default 255. */
  pt?: number;
}

export interface GstRtpUlpFecEncReadOnly extends library.GstObjectReadOnly {
  /** Count of protected packets. Default 0. */
  protected: number;
}

export interface GstRtpVP8DepayProperties extends library.GstRTPBaseDepayloadProperties {
  /** Request new keyframe when packet loss is detected. Default false. */
  requestKeyframe?: boolean;
  /** Wait for the next keyframe after packet loss. Default false. */
  waitForKeyframe?: boolean;
}

export interface GstRtpVP8PayProperties extends library.GstRTPBasePayloadProperties {
  /** The picture ID mode for payloading. Default `none`. */
  pictureIdMode?: GstVP8RTPPayMode;
  /** Offset to add to the initial picture-id (-1 = random). Range -1 to 32767. Default -1. */
  pictureIdOffset?: number;
}

export interface GstRtpVP9DepayProperties extends library.GstRTPBaseDepayloadProperties {
  /** Request new keyframe when packet loss is detected. Default false. */
  requestKeyframe?: boolean;
  /** Wait for the next keyframe after packet loss. Default false. */
  waitForKeyframe?: boolean;
}

export interface GstRtpVP9PayProperties extends library.GstRTPBasePayloadProperties {
  /** The picture ID mode for payloading. Default `none`. */
  pictureIdMode?: GstVP9RTPPayMode;
}

export interface GstRtpVRawPayProperties extends library.GstRTPBasePayloadProperties {
  /** Split and send out each frame in multiple chunks to reduce overhead. Range 1 to 2147483647. Default 10. */
  chunksPerFrame?: number;
}

export interface GstRtpVorbisPayProperties extends library.GstRTPBasePayloadProperties {
  /** Send Config Insertion Interval in seconds (configuration headers will be multiplexed in the data stream when detected.) (0 = disabled). Range 0 to 3600. Default 0. */
  configInterval?: number;
}

export interface asteriskh263 {
  properties: library.GstObjectProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'application/x-rtp'>;
    src: T.Template<'src', 'always', 'application/x-asteriskh263'>;
  };
}

export interface rtpL16depay {
  properties: library.GstRTPBaseDepayloadProperties;
  readOnly: library.GstRTPBaseDepayloadReadOnly;
  signals: library.GstRTPBaseDepayloadSignals;
  actions: library.GstRTPBaseDepayloadActions;
  pads: {
    sink: T.Template<'sink', 'always', 'application/x-rtp'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface rtpL16pay {
  properties: GstRTPBaseAudioPayloadProperties;
  readOnly: library.GstRTPBasePayloadReadOnly;
  signals: library.GstRTPBasePayloadSignals;
  actions: library.GstRTPBasePayloadActions;
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-raw'>;
    src: T.Template<'src', 'always', 'application/x-rtp'>;
  };
}

export interface rtpL24depay {
  properties: library.GstRTPBaseDepayloadProperties;
  readOnly: library.GstRTPBaseDepayloadReadOnly;
  signals: library.GstRTPBaseDepayloadSignals;
  actions: library.GstRTPBaseDepayloadActions;
  pads: {
    sink: T.Template<'sink', 'always', 'application/x-rtp'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface rtpL24pay {
  properties: GstRTPBaseAudioPayloadProperties;
  readOnly: library.GstRTPBasePayloadReadOnly;
  signals: library.GstRTPBasePayloadSignals;
  actions: library.GstRTPBasePayloadActions;
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-raw'>;
    src: T.Template<'src', 'always', 'application/x-rtp'>;
  };
}

export interface rtpL8depay {
  properties: library.GstRTPBaseDepayloadProperties;
  readOnly: library.GstRTPBaseDepayloadReadOnly;
  signals: library.GstRTPBaseDepayloadSignals;
  actions: library.GstRTPBaseDepayloadActions;
  pads: {
    sink: T.Template<'sink', 'always', 'application/x-rtp'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface rtpL8pay {
  properties: GstRTPBaseAudioPayloadProperties;
  readOnly: library.GstRTPBasePayloadReadOnly;
  signals: library.GstRTPBasePayloadSignals;
  actions: library.GstRTPBasePayloadActions;
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-raw'>;
    src: T.Template<'src', 'always', 'application/x-rtp'>;
  };
}

export interface rtpac3depay {
  properties: library.GstRTPBaseDepayloadProperties;
  readOnly: library.GstRTPBaseDepayloadReadOnly;
  signals: library.GstRTPBaseDepayloadSignals;
  actions: library.GstRTPBaseDepayloadActions;
  pads: {
    sink: T.Template<'sink', 'always', 'application/x-rtp'>;
    src: T.Template<'src', 'always', 'audio/ac3'>;
  };
}

export interface rtpac3pay {
  properties: library.GstRTPBasePayloadProperties;
  readOnly: library.GstRTPBasePayloadReadOnly;
  signals: library.GstRTPBasePayloadSignals;
  actions: library.GstRTPBasePayloadActions;
  pads: {
    sink: T.Template<'sink', 'always', 'audio/ac3' | 'audio/x-ac3'>;
    src: T.Template<'src', 'always', 'application/x-rtp'>;
  };
}

export interface rtpamrdepay {
  properties: library.GstRTPBaseDepayloadProperties;
  readOnly: library.GstRTPBaseDepayloadReadOnly;
  signals: library.GstRTPBaseDepayloadSignals;
  actions: library.GstRTPBaseDepayloadActions;
  pads: {
    sink: T.Template<'sink', 'always', 'application/x-rtp'>;
    src: T.Template<'src', 'always', 'audio/AMR' | 'audio/AMR-WB'>;
  };
}

export interface rtpamrpay {
  properties: library.GstRTPBasePayloadProperties;
  readOnly: library.GstRTPBasePayloadReadOnly;
  signals: library.GstRTPBasePayloadSignals;
  actions: library.GstRTPBasePayloadActions;
  pads: {
    sink: T.Template<'sink', 'always', 'audio/AMR' | 'audio/AMR-WB'>;
    src: T.Template<'src', 'always', 'application/x-rtp'>;
  };
}

export interface rtpbvdepay {
  properties: library.GstRTPBaseDepayloadProperties;
  readOnly: library.GstRTPBaseDepayloadReadOnly;
  signals: library.GstRTPBaseDepayloadSignals;
  actions: library.GstRTPBaseDepayloadActions;
  pads: {
    sink: T.Template<'sink', 'always', 'application/x-rtp'>;
    src: T.Template<'src', 'always', 'audio/x-bv'>;
  };
}

export interface rtpbvpay {
  properties: GstRTPBaseAudioPayloadProperties;
  readOnly: library.GstRTPBasePayloadReadOnly;
  signals: library.GstRTPBasePayloadSignals;
  actions: library.GstRTPBasePayloadActions;
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-bv'>;
    src: T.Template<'src', 'always', 'application/x-rtp'>;
  };
}

export interface rtpceltdepay {
  properties: library.GstRTPBaseDepayloadProperties;
  readOnly: library.GstRTPBaseDepayloadReadOnly;
  signals: library.GstRTPBaseDepayloadSignals;
  actions: library.GstRTPBaseDepayloadActions;
  pads: {
    sink: T.Template<'sink', 'always', 'application/x-rtp'>;
    src: T.Template<'src', 'always', 'audio/x-celt'>;
  };
}

export interface rtpceltpay {
  properties: library.GstRTPBasePayloadProperties;
  readOnly: library.GstRTPBasePayloadReadOnly;
  signals: library.GstRTPBasePayloadSignals;
  actions: library.GstRTPBasePayloadActions;
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-celt'>;
    src: T.Template<'src', 'always', 'application/x-rtp'>;
  };
}

export interface rtpdvdepay {
  properties: library.GstRTPBaseDepayloadProperties;
  readOnly: library.GstRTPBaseDepayloadReadOnly;
  signals: library.GstRTPBaseDepayloadSignals;
  actions: library.GstRTPBaseDepayloadActions;
  pads: {
    sink: T.Template<'sink', 'always', 'application/x-rtp'>;
    src: T.Template<'src', 'always', 'video/x-dv'>;
  };
}

export interface rtpdvpay {
  properties: GstRTPDVPayProperties;
  readOnly: library.GstRTPBasePayloadReadOnly;
  signals: library.GstRTPBasePayloadSignals;
  actions: library.GstRTPBasePayloadActions;
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-dv'>;
    src: T.Template<'src', 'always', 'application/x-rtp'>;
  };
}

export interface rtpg722depay {
  properties: library.GstRTPBaseDepayloadProperties;
  readOnly: library.GstRTPBaseDepayloadReadOnly;
  signals: library.GstRTPBaseDepayloadSignals;
  actions: library.GstRTPBaseDepayloadActions;
  pads: {
    sink: T.Template<'sink', 'always', 'application/x-rtp'>;
    src: T.Template<'src', 'always', 'audio/G722'>;
  };
}

export interface rtpg722pay {
  properties: GstRTPBaseAudioPayloadProperties;
  readOnly: library.GstRTPBasePayloadReadOnly;
  signals: library.GstRTPBasePayloadSignals;
  actions: library.GstRTPBasePayloadActions;
  pads: {
    sink: T.Template<'sink', 'always', 'audio/G722'>;
    src: T.Template<'src', 'always', 'application/x-rtp'>;
  };
}

export interface rtpg723depay {
  properties: library.GstRTPBaseDepayloadProperties;
  readOnly: library.GstRTPBaseDepayloadReadOnly;
  signals: library.GstRTPBaseDepayloadSignals;
  actions: library.GstRTPBaseDepayloadActions;
  pads: {
    sink: T.Template<'sink', 'always', 'application/x-rtp'>;
    src: T.Template<'src', 'always', 'audio/G723'>;
  };
}

export interface rtpg723pay {
  properties: library.GstRTPBasePayloadProperties;
  readOnly: library.GstRTPBasePayloadReadOnly;
  signals: library.GstRTPBasePayloadSignals;
  actions: library.GstRTPBasePayloadActions;
  pads: {
    sink: T.Template<'sink', 'always', 'audio/G723'>;
    src: T.Template<'src', 'always', 'application/x-rtp'>;
  };
}

export interface rtpg726depay {
  properties: GstRtpG726DepayProperties;
  readOnly: library.GstRTPBaseDepayloadReadOnly;
  signals: library.GstRTPBaseDepayloadSignals;
  actions: library.GstRTPBaseDepayloadActions;
  pads: {
    sink: T.Template<'sink', 'always', 'application/x-rtp'>;
    src: T.Template<'src', 'always', 'audio/x-adpcm'>;
  };
}

export interface rtpg726pay {
  properties: GstRtpG726PayProperties;
  readOnly: library.GstRTPBasePayloadReadOnly;
  signals: library.GstRTPBasePayloadSignals;
  actions: library.GstRTPBasePayloadActions;
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-adpcm'>;
    src: T.Template<'src', 'always', 'application/x-rtp'>;
  };
}

export interface rtpg729depay {
  properties: library.GstRTPBaseDepayloadProperties;
  readOnly: library.GstRTPBaseDepayloadReadOnly;
  signals: library.GstRTPBaseDepayloadSignals;
  actions: library.GstRTPBaseDepayloadActions;
  pads: {
    sink: T.Template<'sink', 'always', 'application/x-rtp'>;
    src: T.Template<'src', 'always', 'audio/G729'>;
  };
}

export interface rtpg729pay {
  properties: library.GstRTPBasePayloadProperties;
  readOnly: library.GstRTPBasePayloadReadOnly;
  signals: library.GstRTPBasePayloadSignals;
  actions: library.GstRTPBasePayloadActions;
  pads: {
    sink: T.Template<'sink', 'always', 'audio/G729'>;
    src: T.Template<'src', 'always', 'application/x-rtp'>;
  };
}

export interface rtpgsmdepay {
  properties: library.GstRTPBaseDepayloadProperties;
  readOnly: library.GstRTPBaseDepayloadReadOnly;
  signals: library.GstRTPBaseDepayloadSignals;
  actions: library.GstRTPBaseDepayloadActions;
  pads: {
    sink: T.Template<'sink', 'always', 'application/x-rtp'>;
    src: T.Template<'src', 'always', 'audio/x-gsm'>;
  };
}

export interface rtpgsmpay {
  properties: library.GstRTPBasePayloadProperties;
  readOnly: library.GstRTPBasePayloadReadOnly;
  signals: library.GstRTPBasePayloadSignals;
  actions: library.GstRTPBasePayloadActions;
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-gsm'>;
    src: T.Template<'src', 'always', 'application/x-rtp'>;
  };
}

export interface rtpgstdepay {
  properties: library.GstRTPBaseDepayloadProperties;
  readOnly: library.GstRTPBaseDepayloadReadOnly;
  signals: library.GstRTPBaseDepayloadSignals;
  actions: library.GstRTPBaseDepayloadActions;
  pads: {
    sink: T.Template<'sink', 'always', 'application/x-rtp'>;
    src: T.Template<'src', 'always', string>;
  };
}

export interface rtpgstpay {
  properties: GstRtpGSTPayProperties;
  readOnly: library.GstRTPBasePayloadReadOnly;
  signals: library.GstRTPBasePayloadSignals;
  actions: library.GstRTPBasePayloadActions;
  pads: {
    sink: T.Template<'sink', 'always', string>;
    src: T.Template<'src', 'always', 'application/x-rtp'>;
  };
}

export interface rtph261depay {
  properties: library.GstRTPBaseDepayloadProperties;
  readOnly: library.GstRTPBaseDepayloadReadOnly;
  signals: library.GstRTPBaseDepayloadSignals;
  actions: library.GstRTPBaseDepayloadActions;
  pads: {
    sink: T.Template<'sink', 'always', 'application/x-rtp'>;
    src: T.Template<'src', 'always', 'video/x-h261'>;
  };
}

export interface rtph261pay {
  properties: library.GstRTPBasePayloadProperties;
  readOnly: library.GstRTPBasePayloadReadOnly;
  signals: library.GstRTPBasePayloadSignals;
  actions: library.GstRTPBasePayloadActions;
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-h261'>;
    src: T.Template<'src', 'always', 'application/x-rtp'>;
  };
}

export interface rtph263depay {
  properties: library.GstRTPBaseDepayloadProperties;
  readOnly: library.GstRTPBaseDepayloadReadOnly;
  signals: library.GstRTPBaseDepayloadSignals;
  actions: library.GstRTPBaseDepayloadActions;
  pads: {
    sink: T.Template<'sink', 'always', 'application/x-rtp'>;
    src: T.Template<'src', 'always', 'video/x-h263'>;
  };
}

export interface rtph263pay {
  properties: GstRtpH263PayProperties;
  readOnly: library.GstRTPBasePayloadReadOnly;
  signals: library.GstRTPBasePayloadSignals;
  actions: library.GstRTPBasePayloadActions;
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-h263'>;
    src: T.Template<'src', 'always', 'application/x-rtp'>;
  };
}

export interface rtph263pdepay {
  properties: library.GstRTPBaseDepayloadProperties;
  readOnly: library.GstRTPBaseDepayloadReadOnly;
  signals: library.GstRTPBaseDepayloadSignals;
  actions: library.GstRTPBaseDepayloadActions;
  pads: {
    sink: T.Template<'sink', 'always', 'application/x-rtp'>;
    src: T.Template<'src', 'always', 'video/x-h263'>;
  };
}

export interface rtph263ppay {
  properties: GstRtpH263PPayProperties;
  readOnly: library.GstRTPBasePayloadReadOnly;
  signals: library.GstRTPBasePayloadSignals;
  actions: library.GstRTPBasePayloadActions;
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-h263'>;
    src: T.Template<'src', 'always', 'application/x-rtp'>;
  };
}

export interface rtph264depay {
  properties: GstRtpH264DepayProperties;
  readOnly: library.GstRTPBaseDepayloadReadOnly;
  signals: library.GstRTPBaseDepayloadSignals;
  actions: library.GstRTPBaseDepayloadActions;
  pads: {
    sink: T.Template<'sink', 'always', 'application/x-rtp'>;
    src: T.Template<'src', 'always', 'video/x-h264'>;
  };
}

export interface rtph264pay {
  properties: GstRtpH264PayProperties;
  readOnly: library.GstRTPBasePayloadReadOnly;
  signals: library.GstRTPBasePayloadSignals;
  actions: library.GstRTPBasePayloadActions;
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-h264'>;
    src: T.Template<'src', 'always', 'application/x-rtp'>;
  };
}

export interface rtph265depay {
  properties: library.GstRTPBaseDepayloadProperties;
  readOnly: library.GstRTPBaseDepayloadReadOnly;
  signals: library.GstRTPBaseDepayloadSignals;
  actions: library.GstRTPBaseDepayloadActions;
  pads: {
    sink: T.Template<'sink', 'always', 'application/x-rtp'>;
    src: T.Template<'src', 'always', 'video/x-h265'>;
  };
}

export interface rtph265pay {
  properties: GstRtpH265PayProperties;
  readOnly: library.GstRTPBasePayloadReadOnly;
  signals: library.GstRTPBasePayloadSignals;
  actions: library.GstRTPBasePayloadActions;
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-h265'>;
    src: T.Template<'src', 'always', 'application/x-rtp'>;
  };
}

export interface rtphdrextcolorspace {
  properties: library.GstObjectProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {};
}

export interface rtpilbcdepay {
  properties: GstRTPiLBCDepayProperties;
  readOnly: library.GstRTPBaseDepayloadReadOnly;
  signals: library.GstRTPBaseDepayloadSignals;
  actions: library.GstRTPBaseDepayloadActions;
  pads: {
    sink: T.Template<'sink', 'always', 'application/x-rtp'>;
    src: T.Template<'src', 'always', 'audio/x-iLBC'>;
  };
}

export interface rtpilbcpay {
  properties: GstRTPBaseAudioPayloadProperties;
  readOnly: library.GstRTPBasePayloadReadOnly;
  signals: library.GstRTPBasePayloadSignals;
  actions: library.GstRTPBasePayloadActions;
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-iLBC'>;
    src: T.Template<'src', 'always', 'application/x-rtp'>;
  };
}

export interface rtpisacdepay {
  properties: library.GstRTPBaseDepayloadProperties;
  readOnly: library.GstRTPBaseDepayloadReadOnly;
  signals: library.GstRTPBaseDepayloadSignals;
  actions: library.GstRTPBaseDepayloadActions;
  pads: {
    sink: T.Template<'sink', 'always', 'application/x-rtp'>;
    src: T.Template<'src', 'always', 'audio/isac'>;
  };
}

export interface rtpisacpay {
  properties: library.GstRTPBasePayloadProperties;
  readOnly: library.GstRTPBasePayloadReadOnly;
  signals: library.GstRTPBasePayloadSignals;
  actions: library.GstRTPBasePayloadActions;
  pads: {
    sink: T.Template<'sink', 'always', 'audio/isac'>;
    src: T.Template<'src', 'always', 'application/x-rtp'>;
  };
}

export interface rtpj2kdepay {
  properties: library.GstRTPBaseDepayloadProperties;
  readOnly: library.GstRTPBaseDepayloadReadOnly;
  signals: library.GstRTPBaseDepayloadSignals;
  actions: library.GstRTPBaseDepayloadActions;
  pads: {
    sink: T.Template<'sink', 'always', 'application/x-rtp'>;
    src: T.Template<'src', 'always', 'image/x-jpc'>;
  };
}

export interface rtpj2kpay {
  properties: library.GstRTPBasePayloadProperties;
  readOnly: library.GstRTPBasePayloadReadOnly;
  signals: library.GstRTPBasePayloadSignals;
  actions: library.GstRTPBasePayloadActions;
  pads: {
    sink: T.Template<'sink', 'always', 'image/x-jpc'>;
    src: T.Template<'src', 'always', 'application/x-rtp'>;
  };
}

export interface rtpjpegdepay {
  properties: library.GstRTPBaseDepayloadProperties;
  readOnly: library.GstRTPBaseDepayloadReadOnly;
  signals: library.GstRTPBaseDepayloadSignals;
  actions: library.GstRTPBaseDepayloadActions;
  pads: {
    sink: T.Template<'sink', 'always', 'application/x-rtp'>;
    src: T.Template<'src', 'always', 'image/jpeg'>;
  };
}

export interface rtpjpegpay {
  properties: GstRtpJPEGPayProperties;
  readOnly: library.GstRTPBasePayloadReadOnly;
  signals: library.GstRTPBasePayloadSignals;
  actions: library.GstRTPBasePayloadActions;
  pads: {
    sink: T.Template<'sink', 'always', 'image/jpeg' | 'video/x-jpeg'>;
    src: T.Template<'src', 'always', 'application/x-rtp'>;
  };
}

export interface rtpklvdepay {
  properties: library.GstRTPBaseDepayloadProperties;
  readOnly: library.GstRTPBaseDepayloadReadOnly;
  signals: library.GstRTPBaseDepayloadSignals;
  actions: library.GstRTPBaseDepayloadActions;
  pads: {
    sink: T.Template<'sink', 'always', 'application/x-rtp'>;
    src: T.Template<'src', 'always', 'meta/x-klv'>;
  };
}

export interface rtpklvpay {
  properties: library.GstRTPBasePayloadProperties;
  readOnly: library.GstRTPBasePayloadReadOnly;
  signals: library.GstRTPBasePayloadSignals;
  actions: library.GstRTPBasePayloadActions;
  pads: {
    sink: T.Template<'sink', 'always', 'meta/x-klv'>;
    src: T.Template<'src', 'always', 'application/x-rtp'>;
  };
}

export interface rtpldacpay {
  properties: library.GstRTPBasePayloadProperties;
  readOnly: library.GstRTPBasePayloadReadOnly;
  signals: library.GstRTPBasePayloadSignals;
  actions: library.GstRTPBasePayloadActions;
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-ldac'>;
    src: T.Template<'src', 'always', 'application/x-rtp'>;
  };
}

export interface rtpmp1sdepay {
  properties: library.GstRTPBaseDepayloadProperties;
  readOnly: library.GstRTPBaseDepayloadReadOnly;
  signals: library.GstRTPBaseDepayloadSignals;
  actions: library.GstRTPBaseDepayloadActions;
  pads: {
    sink: T.Template<'sink', 'always', 'application/x-rtp'>;
    src: T.Template<'src', 'always', 'video/mpeg'>;
  };
}

export interface rtpmp2tdepay {
  properties: GstRtpMP2TDepayProperties;
  readOnly: library.GstRTPBaseDepayloadReadOnly;
  signals: library.GstRTPBaseDepayloadSignals;
  actions: library.GstRTPBaseDepayloadActions;
  pads: {
    sink: T.Template<'sink', 'always', 'application/x-rtp'>;
    src: T.Template<'src', 'always', 'video/mpegts'>;
  };
}

export interface rtpmp2tpay {
  properties: library.GstRTPBasePayloadProperties;
  readOnly: library.GstRTPBasePayloadReadOnly;
  signals: library.GstRTPBasePayloadSignals;
  actions: library.GstRTPBasePayloadActions;
  pads: {
    sink: T.Template<'sink', 'always', 'video/mpegts'>;
    src: T.Template<'src', 'always', 'application/x-rtp'>;
  };
}

export interface rtpmp4adepay {
  properties: library.GstRTPBaseDepayloadProperties;
  readOnly: library.GstRTPBaseDepayloadReadOnly;
  signals: library.GstRTPBaseDepayloadSignals;
  actions: library.GstRTPBaseDepayloadActions;
  pads: {
    sink: T.Template<'sink', 'always', 'application/x-rtp'>;
    src: T.Template<'src', 'always', 'audio/mpeg'>;
  };
}

export interface rtpmp4apay {
  properties: library.GstRTPBasePayloadProperties;
  readOnly: library.GstRTPBasePayloadReadOnly;
  signals: library.GstRTPBasePayloadSignals;
  actions: library.GstRTPBasePayloadActions;
  pads: {
    sink: T.Template<'sink', 'always', 'audio/mpeg'>;
    src: T.Template<'src', 'always', 'application/x-rtp'>;
  };
}

export interface rtpmp4gdepay {
  properties: library.GstRTPBaseDepayloadProperties;
  readOnly: library.GstRTPBaseDepayloadReadOnly;
  signals: library.GstRTPBaseDepayloadSignals;
  actions: library.GstRTPBaseDepayloadActions;
  pads: {
    sink: T.Template<'sink', 'always', 'application/x-rtp'>;
    src: T.Template<'src', 'always', 'audio/mpeg' | 'video/mpeg'>;
  };
}

export interface rtpmp4gpay {
  properties: library.GstRTPBasePayloadProperties;
  readOnly: library.GstRTPBasePayloadReadOnly;
  signals: library.GstRTPBasePayloadSignals;
  actions: library.GstRTPBasePayloadActions;
  pads: {
    sink: T.Template<'sink', 'always', 'audio/mpeg' | 'video/mpeg'>;
    src: T.Template<'src', 'always', 'application/x-rtp'>;
  };
}

export interface rtpmp4vdepay {
  properties: library.GstRTPBaseDepayloadProperties;
  readOnly: library.GstRTPBaseDepayloadReadOnly;
  signals: library.GstRTPBaseDepayloadSignals;
  actions: library.GstRTPBaseDepayloadActions;
  pads: {
    sink: T.Template<'sink', 'always', 'application/x-rtp'>;
    src: T.Template<'src', 'always', 'video/mpeg'>;
  };
}

export interface rtpmp4vpay {
  properties: GstRtpMP4VPayProperties;
  readOnly: library.GstRTPBasePayloadReadOnly;
  signals: library.GstRTPBasePayloadSignals;
  actions: library.GstRTPBasePayloadActions;
  pads: {
    sink: T.Template<'sink', 'always', 'video/mpeg' | 'video/x-divx'>;
    src: T.Template<'src', 'always', 'application/x-rtp'>;
  };
}

export interface rtpmpadepay {
  properties: library.GstRTPBaseDepayloadProperties;
  readOnly: library.GstRTPBaseDepayloadReadOnly;
  signals: library.GstRTPBaseDepayloadSignals;
  actions: library.GstRTPBaseDepayloadActions;
  pads: {
    sink: T.Template<'sink', 'always', 'application/x-rtp'>;
    src: T.Template<'src', 'always', 'audio/mpeg'>;
  };
}

export interface rtpmpapay {
  properties: library.GstRTPBasePayloadProperties;
  readOnly: library.GstRTPBasePayloadReadOnly;
  signals: library.GstRTPBasePayloadSignals;
  actions: library.GstRTPBasePayloadActions;
  pads: {
    sink: T.Template<'sink', 'always', 'audio/mpeg'>;
    src: T.Template<'src', 'always', 'application/x-rtp'>;
  };
}

export interface rtpmparobustdepay {
  properties: library.GstRTPBaseDepayloadProperties;
  readOnly: library.GstRTPBaseDepayloadReadOnly;
  signals: library.GstRTPBaseDepayloadSignals;
  actions: library.GstRTPBaseDepayloadActions;
  pads: {
    sink: T.Template<'sink', 'always', 'application/x-rtp'>;
    src: T.Template<'src', 'always', 'audio/mpeg'>;
  };
}

export interface rtpmpvdepay {
  properties: library.GstRTPBaseDepayloadProperties;
  readOnly: library.GstRTPBaseDepayloadReadOnly;
  signals: library.GstRTPBaseDepayloadSignals;
  actions: library.GstRTPBaseDepayloadActions;
  pads: {
    sink: T.Template<'sink', 'always', 'application/x-rtp'>;
    src: T.Template<'src', 'always', 'video/mpeg'>;
  };
}

export interface rtpmpvpay {
  properties: library.GstRTPBasePayloadProperties;
  readOnly: library.GstRTPBasePayloadReadOnly;
  signals: library.GstRTPBasePayloadSignals;
  actions: library.GstRTPBasePayloadActions;
  pads: {
    sink: T.Template<'sink', 'always', 'video/mpeg'>;
    src: T.Template<'src', 'always', 'application/x-rtp'>;
  };
}

export interface rtpopusdepay {
  properties: library.GstRTPBaseDepayloadProperties;
  readOnly: library.GstRTPBaseDepayloadReadOnly;
  signals: library.GstRTPBaseDepayloadSignals;
  actions: library.GstRTPBaseDepayloadActions;
  pads: {
    sink: T.Template<'sink', 'always', 'application/x-rtp'>;
    src: T.Template<'src', 'always', 'audio/x-opus'>;
  };
}

export interface rtpopuspay {
  properties: GstRtpOPUSPayProperties;
  readOnly: library.GstRTPBasePayloadReadOnly;
  signals: library.GstRTPBasePayloadSignals;
  actions: library.GstRTPBasePayloadActions;
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-opus'>;
    src: T.Template<'src', 'always', 'application/x-rtp'>;
  };
}

export interface rtppcmadepay {
  properties: library.GstRTPBaseDepayloadProperties;
  readOnly: library.GstRTPBaseDepayloadReadOnly;
  signals: library.GstRTPBaseDepayloadSignals;
  actions: library.GstRTPBaseDepayloadActions;
  pads: {
    sink: T.Template<'sink', 'always', 'application/x-rtp'>;
    src: T.Template<'src', 'always', 'audio/x-alaw'>;
  };
}

export interface rtppcmapay {
  properties: GstRTPBaseAudioPayloadProperties;
  readOnly: library.GstRTPBasePayloadReadOnly;
  signals: library.GstRTPBasePayloadSignals;
  actions: library.GstRTPBasePayloadActions;
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-alaw'>;
    src: T.Template<'src', 'always', 'application/x-rtp'>;
  };
}

export interface rtppcmudepay {
  properties: library.GstRTPBaseDepayloadProperties;
  readOnly: library.GstRTPBaseDepayloadReadOnly;
  signals: library.GstRTPBaseDepayloadSignals;
  actions: library.GstRTPBaseDepayloadActions;
  pads: {
    sink: T.Template<'sink', 'always', 'application/x-rtp'>;
    src: T.Template<'src', 'always', 'audio/x-mulaw'>;
  };
}

export interface rtppcmupay {
  properties: GstRTPBaseAudioPayloadProperties;
  readOnly: library.GstRTPBasePayloadReadOnly;
  signals: library.GstRTPBasePayloadSignals;
  actions: library.GstRTPBasePayloadActions;
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-mulaw'>;
    src: T.Template<'src', 'always', 'application/x-rtp'>;
  };
}

export interface rtpqcelpdepay {
  properties: library.GstRTPBaseDepayloadProperties;
  readOnly: library.GstRTPBaseDepayloadReadOnly;
  signals: library.GstRTPBaseDepayloadSignals;
  actions: library.GstRTPBaseDepayloadActions;
  pads: {
    sink: T.Template<'sink', 'always', 'application/x-rtp'>;
    src: T.Template<'src', 'always', 'audio/qcelp'>;
  };
}

export interface rtpreddec {
  properties: GstRtpRedDecProperties;
  readOnly: GstRtpRedDecReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'application/x-rtp'>;
    src: T.Template<'src', 'always', 'application/x-rtp'>;
  };
}

export interface rtpredenc {
  properties: GstRtpRedEncProperties;
  readOnly: GstRtpRedEncReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'application/x-rtp'>;
    src: T.Template<'src', 'always', 'application/x-rtp'>;
  };
}

export interface rtpsbcdepay {
  properties: GstRtpSbcDepayProperties;
  readOnly: library.GstRTPBaseDepayloadReadOnly;
  signals: library.GstRTPBaseDepayloadSignals;
  actions: library.GstRTPBaseDepayloadActions;
  pads: {
    sink: T.Template<'sink', 'always', 'application/x-rtp'>;
    src: T.Template<'src', 'always', 'audio/x-sbc'>;
  };
}

export interface rtpsbcpay {
  properties: GstRtpSBCPayProperties;
  readOnly: library.GstRTPBasePayloadReadOnly;
  signals: library.GstRTPBasePayloadSignals;
  actions: library.GstRTPBasePayloadActions;
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-sbc'>;
    src: T.Template<'src', 'always', 'application/x-rtp'>;
  };
}

export interface rtpsirendepay {
  properties: library.GstRTPBaseDepayloadProperties;
  readOnly: library.GstRTPBaseDepayloadReadOnly;
  signals: library.GstRTPBaseDepayloadSignals;
  actions: library.GstRTPBaseDepayloadActions;
  pads: {
    sink: T.Template<'sink', 'always', 'application/x-rtp'>;
    src: T.Template<'src', 'always', 'audio/x-siren'>;
  };
}

export interface rtpsirenpay {
  properties: GstRTPBaseAudioPayloadProperties;
  readOnly: library.GstRTPBasePayloadReadOnly;
  signals: library.GstRTPBasePayloadSignals;
  actions: library.GstRTPBasePayloadActions;
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-siren'>;
    src: T.Template<'src', 'always', 'application/x-rtp'>;
  };
}

export interface rtpspeexdepay {
  properties: library.GstRTPBaseDepayloadProperties;
  readOnly: library.GstRTPBaseDepayloadReadOnly;
  signals: library.GstRTPBaseDepayloadSignals;
  actions: library.GstRTPBaseDepayloadActions;
  pads: {
    sink: T.Template<'sink', 'always', 'application/x-rtp'>;
    src: T.Template<'src', 'always', 'audio/x-speex'>;
  };
}

export interface rtpspeexpay {
  properties: library.GstRTPBasePayloadProperties;
  readOnly: library.GstRTPBasePayloadReadOnly;
  signals: library.GstRTPBasePayloadSignals;
  actions: library.GstRTPBasePayloadActions;
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-speex'>;
    src: T.Template<'src', 'always', 'application/x-rtp'>;
  };
}

export interface rtpstorage {
  properties: GstRtpStorageProperties;
  readOnly: GstRtpStorageReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'application/x-rtp'>;
    src: T.Template<'src', 'always', 'application/x-rtp'>;
  };
}

export interface rtpstreamdepay {
  properties: library.GstBaseParseProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'application/x-rtcp-stream' | 'application/x-rtp-stream' | 'application/x-srtcp-stream' | 'application/x-srtp-stream'>;
    src: T.Template<'src', 'always', 'application/x-rtcp' | 'application/x-rtp' | 'application/x-srtcp' | 'application/x-srtp'>;
  };
}

export interface rtpstreampay {
  properties: library.GstObjectProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'application/x-rtcp' | 'application/x-rtp' | 'application/x-srtcp' | 'application/x-srtp'>;
    src: T.Template<'src', 'always', 'application/x-rtcp-stream' | 'application/x-rtp-stream' | 'application/x-srtcp-stream' | 'application/x-srtp-stream'>;
  };
}

export interface rtpsv3vdepay {
  properties: library.GstRTPBaseDepayloadProperties;
  readOnly: library.GstRTPBaseDepayloadReadOnly;
  signals: library.GstRTPBaseDepayloadSignals;
  actions: library.GstRTPBaseDepayloadActions;
  pads: {
    sink: T.Template<'sink', 'always', 'application/x-rtp'>;
    src: T.Template<'src', 'always', 'video/x-svq'>;
  };
}

export interface rtptheoradepay {
  properties: library.GstRTPBaseDepayloadProperties;
  readOnly: library.GstRTPBaseDepayloadReadOnly;
  signals: library.GstRTPBaseDepayloadSignals;
  actions: library.GstRTPBaseDepayloadActions;
  pads: {
    sink: T.Template<'sink', 'always', 'application/x-rtp'>;
    src: T.Template<'src', 'always', 'video/x-theora'>;
  };
}

export interface rtptheorapay {
  properties: GstRtpTheoraPayProperties;
  readOnly: library.GstRTPBasePayloadReadOnly;
  signals: library.GstRTPBasePayloadSignals;
  actions: library.GstRTPBasePayloadActions;
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-theora'>;
    src: T.Template<'src', 'always', 'application/x-rtp'>;
  };
}

export interface rtpulpfecdec {
  properties: GstRtpUlpFecDecProperties;
  readOnly: GstRtpUlpFecDecReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'application/x-rtp'>;
    src: T.Template<'src', 'always', 'application/x-rtp'>;
  };
}

export interface rtpulpfecenc {
  properties: GstRtpUlpFecEncProperties;
  readOnly: GstRtpUlpFecEncReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'application/x-rtp'>;
    src: T.Template<'src', 'always', 'application/x-rtp'>;
  };
}

export interface rtpvorbisdepay {
  properties: library.GstRTPBaseDepayloadProperties;
  readOnly: library.GstRTPBaseDepayloadReadOnly;
  signals: library.GstRTPBaseDepayloadSignals;
  actions: library.GstRTPBaseDepayloadActions;
  pads: {
    sink: T.Template<'sink', 'always', 'application/x-rtp'>;
    src: T.Template<'src', 'always', 'audio/x-vorbis'>;
  };
}

export interface rtpvorbispay {
  properties: GstRtpVorbisPayProperties;
  readOnly: library.GstRTPBasePayloadReadOnly;
  signals: library.GstRTPBasePayloadSignals;
  actions: library.GstRTPBasePayloadActions;
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-vorbis'>;
    src: T.Template<'src', 'always', 'application/x-rtp'>;
  };
}

export interface rtpvp8depay {
  properties: GstRtpVP8DepayProperties;
  readOnly: library.GstRTPBaseDepayloadReadOnly;
  signals: library.GstRTPBaseDepayloadSignals;
  actions: library.GstRTPBaseDepayloadActions;
  pads: {
    sink: T.Template<'sink', 'always', 'application/x-rtp'>;
    src: T.Template<'src', 'always', 'video/x-vp8'>;
  };
}

export interface rtpvp8pay {
  properties: GstRtpVP8PayProperties;
  readOnly: library.GstRTPBasePayloadReadOnly;
  signals: library.GstRTPBasePayloadSignals;
  actions: library.GstRTPBasePayloadActions;
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-vp8'>;
    src: T.Template<'src', 'always', 'application/x-rtp'>;
  };
}

export interface rtpvp9depay {
  properties: GstRtpVP9DepayProperties;
  readOnly: library.GstRTPBaseDepayloadReadOnly;
  signals: library.GstRTPBaseDepayloadSignals;
  actions: library.GstRTPBaseDepayloadActions;
  pads: {
    sink: T.Template<'sink', 'always', 'application/x-rtp'>;
    src: T.Template<'src', 'always', 'video/x-vp9'>;
  };
}

export interface rtpvp9pay {
  properties: GstRtpVP9PayProperties;
  readOnly: library.GstRTPBasePayloadReadOnly;
  signals: library.GstRTPBasePayloadSignals;
  actions: library.GstRTPBasePayloadActions;
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-vp9'>;
    src: T.Template<'src', 'always', 'application/x-rtp'>;
  };
}

export interface rtpvrawdepay {
  properties: library.GstRTPBaseDepayloadProperties;
  readOnly: library.GstRTPBaseDepayloadReadOnly;
  signals: library.GstRTPBaseDepayloadSignals;
  actions: library.GstRTPBaseDepayloadActions;
  pads: {
    sink: T.Template<'sink', 'always', 'application/x-rtp'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface rtpvrawpay {
  properties: GstRtpVRawPayProperties;
  readOnly: library.GstRTPBasePayloadReadOnly;
  signals: library.GstRTPBasePayloadSignals;
  actions: library.GstRTPBasePayloadActions;
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
    src: T.Template<'src', 'always', 'application/x-rtp'>;
  };
}
