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

/**
 * RTP Asterisk H263 depayloader. Extracts H263 video from RTP and encodes in Asterisk H263 format.
 * Codec/Depayloader/Network/RTP, plugin rtp of gst-plugins-good, rank none.
 */
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

/**
 * RTP audio depayloader. Extracts raw audio from RTP packets.
 * Codec/Depayloader/Network/RTP, plugin rtp of gst-plugins-good, rank secondary.
 */
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

/**
 * RTP audio payloader. Payload-encode Raw audio into RTP packets (RFC 3551).
 * Codec/Payloader/Network/RTP, plugin rtp of gst-plugins-good, rank secondary.
 */
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

/**
 * RTP audio depayloader. Extracts raw 24-bit audio from RTP packets.
 * Codec/Depayloader/Network/RTP, plugin rtp of gst-plugins-good, rank secondary.
 */
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

/**
 * RTP audio payloader. Payload-encode Raw 24-bit audio into RTP packets (RFC 3190).
 * Codec/Payloader/Network/RTP, plugin rtp of gst-plugins-good, rank secondary.
 */
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

/**
 * RTP audio depayloader. Extracts raw audio from RTP packets.
 * Codec/Depayloader/Network/RTP, plugin rtp of gst-plugins-good, rank secondary.
 */
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

/**
 * RTP audio payloader. Payload-encode Raw audio into RTP packets (RFC 3551).
 * Codec/Payloader/Network/RTP, plugin rtp of gst-plugins-good, rank secondary.
 */
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

/**
 * RTP AC3 depayloader. Extracts AC3 audio from RTP packets (RFC 4184).
 * Codec/Depayloader/Network/RTP, plugin rtp of gst-plugins-good, rank secondary.
 */
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

/**
 * RTP AC3 audio payloader. Payload AC3 audio as RTP packets (RFC 4184).
 * Codec/Payloader/Network/RTP, plugin rtp of gst-plugins-good, rank secondary.
 */
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

/**
 * RTP AMR depayloader. Extracts AMR or AMR-WB audio from RTP packets (RFC 3267).
 * Codec/Depayloader/Network/RTP, plugin rtp of gst-plugins-good, rank secondary.
 */
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

/**
 * RTP AMR payloader. Payload-encode AMR or AMR-WB audio into RTP packets (RFC 3267).
 * Codec/Payloader/Network/RTP, plugin rtp of gst-plugins-good, rank secondary.
 */
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

/**
 * RTP BroadcomVoice depayloader. Extracts BroadcomVoice audio from RTP packets (RFC 4298).
 * Codec/Depayloader/Network/RTP, plugin rtp of gst-plugins-good, rank secondary.
 */
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

/**
 * RTP BV Payloader. Packetize BroadcomVoice audio streams into RTP packets (RFC 4298).
 * Codec/Payloader/Network/RTP, plugin rtp of gst-plugins-good, rank secondary.
 */
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

/**
 * RTP CELT depayloader. Extracts CELT audio from RTP packets.
 * Codec/Depayloader/Network/RTP, plugin rtp of gst-plugins-good, rank secondary.
 */
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

/**
 * RTP CELT payloader. Payload-encodes CELT audio into a RTP packet.
 * Codec/Payloader/Network/RTP, plugin rtp of gst-plugins-good, rank secondary.
 */
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

/**
 * RTP DV Depayloader. Depayloads DV from RTP packets (RFC 3189).
 * Codec/Depayloader/Network/RTP, plugin rtp of gst-plugins-good, rank secondary.
 */
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

/**
 * RTP DV Payloader. Payloads DV into RTP packets (RFC 3189).
 * Codec/Payloader/Network/RTP, plugin rtp of gst-plugins-good, rank secondary.
 */
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

/**
 * RTP audio depayloader. Extracts G722 audio from RTP packets.
 * Codec/Depayloader/Network/RTP, plugin rtp of gst-plugins-good, rank secondary.
 */
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

/**
 * RTP audio payloader. Payload-encode Raw audio into RTP packets (RFC 3551).
 * Codec/Payloader/Network/RTP, plugin rtp of gst-plugins-good, rank secondary.
 */
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

/**
 * RTP G.723 depayloader. Extracts G.723 audio from RTP packets (RFC 3551).
 * Codec/Depayloader/Network/RTP, plugin rtp of gst-plugins-good, rank secondary.
 */
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

/**
 * RTP G.723 payloader. Packetize G.723 audio into RTP packets.
 * Codec/Payloader/Network/RTP, plugin rtp of gst-plugins-good, rank secondary.
 */
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

/**
 * RTP G.726 depayloader. Extracts G.726 audio from RTP packets.
 * Codec/Depayloader/Network/RTP, plugin rtp of gst-plugins-good, rank secondary.
 */
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

/**
 * RTP G.726 payloader. Payload-encodes G.726 audio into a RTP packet.
 * Codec/Payloader/Network/RTP, plugin rtp of gst-plugins-good, rank secondary.
 */
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

/**
 * RTP G.729 depayloader. Extracts G.729 audio from RTP packets (RFC 3551).
 * Codec/Depayloader/Network/RTP, plugin rtp of gst-plugins-good, rank secondary.
 */
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

/**
 * RTP G.729 payloader. Packetize G.729 audio into RTP packets.
 * Codec/Payloader/Network/RTP, plugin rtp of gst-plugins-good, rank secondary.
 */
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

/**
 * RTP GSM depayloader. Extracts GSM audio from RTP packets.
 * Codec/Depayloader/Network/RTP, plugin rtp of gst-plugins-good, rank secondary.
 */
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

/**
 * RTP GSM payloader. Payload-encodes GSM audio into a RTP packet.
 * Codec/Payloader/Network/RTP, plugin rtp of gst-plugins-good, rank secondary.
 */
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

/**
 * GStreamer depayloader. Extracts GStreamer buffers from RTP packets.
 * Codec/Depayloader/Network, plugin rtp of gst-plugins-good, rank marginal.
 */
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

/**
 * RTP GStreamer payloader. Payload GStreamer buffers as RTP packets.
 * Codec/Payloader/Network/RTP, plugin rtp of gst-plugins-good, rank none.
 */
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

/**
 * RTP H261 depayloader. Extracts H261 video from RTP packets (RFC 4587).
 * Codec/Depayloader/Network/RTP, plugin rtp of gst-plugins-good, rank secondary.
 */
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

/**
 * RTP H261 packet payloader. Payload-encodes H261 video in RTP packets (RFC 4587).
 * Codec/Payloader/Network/RTP, plugin rtp of gst-plugins-good, rank secondary.
 */
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

/**
 * RTP H263 depayloader. Extracts H263 video from RTP packets (RFC 2190).
 * Codec/Depayloader/Network/RTP, plugin rtp of gst-plugins-good, rank secondary.
 */
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

/**
 * RTP H263 packet payloader. Payload-encodes H263 video in RTP packets (RFC 2190).
 * Codec/Payloader/Network/RTP, plugin rtp of gst-plugins-good, rank secondary.
 */
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

/**
 * RTP H263 depayloader. Extracts H263/+/++ video from RTP packets (RFC 4629).
 * Codec/Depayloader/Network/RTP, plugin rtp of gst-plugins-good, rank secondary.
 */
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

/**
 * RTP H263 payloader. Payload-encodes H263/+/++ video in RTP packets (RFC 4629).
 * Codec/Payloader/Network/RTP, plugin rtp of gst-plugins-good, rank secondary.
 */
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

/**
 * RTP H264 depayloader. Extracts H264 video from RTP packets (RFC 3984).
 * Codec/Depayloader/Network/RTP, plugin rtp of gst-plugins-good, rank secondary.
 */
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

/**
 * RTP H264 payloader. Payload-encode H264 video into RTP packets (RFC 3984).
 * Codec/Payloader/Network/RTP, plugin rtp of gst-plugins-good, rank secondary.
 */
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

/**
 * RTP H265 depayloader. Extracts H265 video from RTP packets (RFC 7798).
 * Codec/Depayloader/Network/RTP, plugin rtp of gst-plugins-good, rank secondary.
 */
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

/**
 * RTP H265 payloader. Payload-encode H265 video into RTP packets (RFC 7798).
 * Codec/Payloader/Network/RTP, plugin rtp of gst-plugins-good, rank secondary.
 */
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

/**
 * Color Space. Extends RTP packets with color space and high dynamic range (HDR) information.
 * Network/Extension/RTPHeader, plugin rtp of gst-plugins-good, rank marginal.
 */
export interface rtphdrextcolorspace {
  properties: library.GstObjectProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {};
}

/**
 * RTP iLBC depayloader. Extracts iLBC audio from RTP packets (RFC 3952).
 * Codec/Depayloader/Network/RTP, plugin rtp of gst-plugins-good, rank secondary.
 */
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

/**
 * RTP iLBC Payloader. Packetize iLBC audio streams into RTP packets.
 * Codec/Payloader/Network/RTP, plugin rtp of gst-plugins-good, rank secondary.
 */
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

/**
 * RTP iSAC depayloader. Extracts iSAC audio from RTP packets.
 * Codec/Depayloader/Network/RTP, plugin rtp of gst-plugins-good, rank secondary.
 */
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

/**
 * RTP iSAC payloader. Payload-encodes iSAC audio into a RTP packet.
 * Codec/Payloader/Network/RTP, plugin rtp of gst-plugins-good, rank secondary.
 */
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

/**
 * RTP JPEG 2000 depayloader. Extracts JPEG 2000 video from RTP packets (RFC 5371).
 * Codec/Depayloader/Network/RTP, plugin rtp of gst-plugins-good, rank secondary.
 */
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

/**
 * RTP JPEG 2000 payloader. Payload-encodes JPEG 2000 pictures into RTP packets (RFC 5371).
 * Codec/Payloader/Network/RTP, plugin rtp of gst-plugins-good, rank secondary.
 */
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

/**
 * RTP JPEG depayloader. Extracts JPEG video from RTP packets (RFC 2435).
 * Codec/Depayloader/Network/RTP, plugin rtp of gst-plugins-good, rank secondary.
 */
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

/**
 * RTP JPEG payloader. Payload-encodes JPEG pictures into RTP packets (RFC 2435).
 * Codec/Payloader/Network/RTP, plugin rtp of gst-plugins-good, rank secondary.
 */
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

/**
 * RTP KLV Depayloader. Extracts KLV (SMPTE ST 336) metadata from RTP packets.
 * Codec/Depayloader/Network/RTP, plugin rtp of gst-plugins-good, rank secondary.
 */
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

/**
 * RTP KLV Payloader. Payloads KLV (SMPTE ST 336) metadata as RTP packets.
 * Codec/Payloader/Network/RTP, plugin rtp of gst-plugins-good, rank secondary.
 */
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

/**
 * RTP packet payloader. Payload LDAC audio as RTP packets.
 * Codec/Payloader/Network, plugin rtp of gst-plugins-good, rank none.
 */
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

/**
 * RTP MPEG1 System Stream depayloader. Extracts MPEG1 System Streams from RTP packets (RFC 3555).
 * Codec/Depayloader/Network/RTP, plugin rtp of gst-plugins-good, rank secondary.
 */
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

/**
 * RTP MPEG Transport Stream depayloader. Extracts MPEG2 TS from RTP packets (RFC 2250).
 * Codec/Depayloader/Network/RTP, plugin rtp of gst-plugins-good, rank secondary.
 */
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

/**
 * RTP MPEG2 Transport Stream payloader. Payload-encodes MPEG2 TS into RTP packets (RFC 2250).
 * Codec/Payloader/Network/RTP, plugin rtp of gst-plugins-good, rank secondary.
 */
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

/**
 * RTP MPEG4 audio depayloader. Extracts MPEG4 audio from RTP packets (RFC 3016).
 * Codec/Depayloader/Network/RTP, plugin rtp of gst-plugins-good, rank secondary.
 */
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

/**
 * RTP MPEG4 audio payloader. Payload MPEG4 audio as RTP packets (RFC 3016).
 * Codec/Payloader/Network/RTP, plugin rtp of gst-plugins-good, rank secondary.
 */
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

/**
 * RTP MPEG4 ES depayloader. Extracts MPEG4 elementary streams from RTP packets (RFC 3640).
 * Codec/Depayloader/Network/RTP, plugin rtp of gst-plugins-good, rank secondary.
 */
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

/**
 * RTP MPEG4 ES payloader. Payload MPEG4 elementary streams as RTP packets (RFC 3640).
 * Codec/Payloader/Network/RTP, plugin rtp of gst-plugins-good, rank secondary.
 */
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

/**
 * RTP MPEG4 video depayloader. Extracts MPEG4 video from RTP packets (RFC 3016).
 * Codec/Depayloader/Network/RTP, plugin rtp of gst-plugins-good, rank secondary.
 */
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

/**
 * RTP MPEG4 Video payloader. Payload MPEG-4 video as RTP packets (RFC 3016).
 * Codec/Payloader/Network/RTP, plugin rtp of gst-plugins-good, rank 129.
 */
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

/**
 * RTP MPEG audio depayloader. Extracts MPEG audio from RTP packets (RFC 2038).
 * Codec/Depayloader/Network/RTP, plugin rtp of gst-plugins-good, rank secondary.
 */
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

/**
 * RTP MPEG audio payloader. Payload MPEG audio as RTP packets (RFC 2038).
 * Codec/Payloader/Network/RTP, plugin rtp of gst-plugins-good, rank secondary.
 */
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

/**
 * RTP MPEG audio depayloader. Extracts MPEG audio from RTP packets (RFC 5219).
 * Codec/Depayloader/Network/RTP, plugin rtp of gst-plugins-good, rank secondary.
 */
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

/**
 * RTP MPEG video depayloader. Extracts MPEG video from RTP packets (RFC 2250).
 * Codec/Depayloader/Network/RTP, plugin rtp of gst-plugins-good, rank secondary.
 */
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

/**
 * RTP MPEG2 ES video payloader. Payload-encodes MPEG2 ES into RTP packets (RFC 2250).
 * Codec/Payloader/Network/RTP, plugin rtp of gst-plugins-good, rank secondary.
 */
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

/**
 * RTP Opus packet depayloader. Extracts Opus audio from RTP packets.
 * Codec/Depayloader/Network/RTP, plugin rtp of gst-plugins-good, rank primary.
 */
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

/**
 * RTP Opus payloader. Puts Opus audio in RTP packets.
 * Codec/Payloader/Network/RTP, plugin rtp of gst-plugins-good, rank primary.
 */
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

/**
 * RTP PCMA depayloader. Extracts PCMA audio from RTP packets.
 * Codec/Depayloader/Network/RTP, plugin rtp of gst-plugins-good, rank secondary.
 */
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

/**
 * RTP PCMA payloader. Payload-encodes PCMA audio into a RTP packet.
 * Codec/Payloader/Network/RTP, plugin rtp of gst-plugins-good, rank secondary.
 */
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

/**
 * RTP PCMU depayloader. Extracts PCMU audio from RTP packets.
 * Codec/Depayloader/Network/RTP, plugin rtp of gst-plugins-good, rank secondary.
 */
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

/**
 * RTP PCMU payloader. Payload-encodes PCMU audio into a RTP packet.
 * Codec/Payloader/Network/RTP, plugin rtp of gst-plugins-good, rank secondary.
 */
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

/**
 * RTP QCELP depayloader. Extracts QCELP (PureVoice) audio from RTP packets (RFC 2658).
 * Codec/Depayloader/Network/RTP, plugin rtp of gst-plugins-good, rank secondary.
 */
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

/**
 * Redundant Audio Data (RED) Decoder. Decode Redundant Audio Data (RED).
 * Codec/Depayloader/Network/RTP, plugin rtp of gst-plugins-good, rank none.
 */
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

/**
 * Redundant Audio Data (RED) Encoder. Encode Redundant Audio Data (RED).
 * Codec/Payloader/Network/RTP, plugin rtp of gst-plugins-good, rank none.
 */
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

/**
 * RTP SBC audio depayloader. Extracts SBC audio from RTP packets.
 * Codec/Depayloader/Network/RTP, plugin rtp of gst-plugins-good, rank secondary.
 */
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

/**
 * RTP packet payloader. Payload SBC audio as RTP packets.
 * Codec/Payloader/Network, plugin rtp of gst-plugins-good, rank none.
 */
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

/**
 * RTP Siren packet depayloader. Extracts Siren audio from RTP packets.
 * Codec/Depayloader/Network/RTP, plugin rtp of gst-plugins-good, rank secondary.
 */
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

/**
 * RTP Payloader for Siren Audio. Packetize Siren audio streams into RTP packets.
 * Codec/Payloader/Network/RTP, plugin rtp of gst-plugins-good, rank secondary.
 */
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

/**
 * RTP Speex depayloader. Extracts Speex audio from RTP packets.
 * Codec/Depayloader/Network/RTP, plugin rtp of gst-plugins-good, rank secondary.
 */
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

/**
 * RTP Speex payloader. Payload-encodes Speex audio into a RTP packet.
 * Codec/Payloader/Network/RTP, plugin rtp of gst-plugins-good, rank secondary.
 */
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

/**
 * RTP storage. Helper element for various purposes (ex. recovering from packet loss using RED/FEC). Saves given number of RTP packets. Should be instantiated before jitterbuffer.
 * Analyzer/RTP, plugin rtp of gst-plugins-good, rank none.
 */
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

/**
 * RTP Stream Depayloading. Depayloads RTP/RTCP packets for streaming protocols according to RFC4571.
 * Codec/Depayloader/Network, plugin rtp of gst-plugins-good, rank none.
 */
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

/**
 * RTP Stream Payloading. Payloads RTP/RTCP packets for streaming protocols according to RFC4571.
 * Codec/Payloader/Network, plugin rtp of gst-plugins-good, rank none.
 */
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

/**
 * RTP SVQ3 depayloader. Extracts SVQ3 video from RTP packets (no RFC).
 * Codec/Depayloader/Network/RTP, plugin rtp of gst-plugins-good, rank secondary.
 */
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

/**
 * RTP Theora depayloader. Extracts Theora video from RTP packets (draft-01 of RFC XXXX).
 * Codec/Depayloader/Network/RTP, plugin rtp of gst-plugins-good, rank secondary.
 */
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

/**
 * RTP Theora payloader. Payload-encode Theora video into RTP packets (draft-01 RFC XXXX).
 * Codec/Payloader/Network/RTP, plugin rtp of gst-plugins-good, rank secondary.
 */
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

/**
 * RTP FEC Decoder. Decodes RTP FEC (RFC5109).
 * Codec/Depayloader/Network/RTP, plugin rtp of gst-plugins-good, rank none.
 */
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

/**
 * RTP FEC Encoder. Encodes RTP FEC (RFC5109).
 * Codec/Payloader/Network/RTP, plugin rtp of gst-plugins-good, rank none.
 */
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

/**
 * RTP Vorbis depayloader. Extracts Vorbis Audio from RTP packets (RFC 5215).
 * Codec/Depayloader/Network/RTP, plugin rtp of gst-plugins-good, rank secondary.
 */
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

/**
 * RTP Vorbis payloader. Payload-encode Vorbis audio into RTP packets (RFC 5215).
 * Codec/Payloader/Network/RTP, plugin rtp of gst-plugins-good, rank secondary.
 */
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

/**
 * RTP VP8 depayloader. Extracts VP8 video from RTP packets).
 * Codec/Depayloader/Network/RTP, plugin rtp of gst-plugins-good, rank marginal.
 */
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

/**
 * RTP VP8 payloader. Puts VP8 video in RTP packets.
 * Codec/Payloader/Network/RTP, plugin rtp of gst-plugins-good, rank marginal.
 */
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

/**
 * RTP VP9 depayloader. Extracts VP9 video from RTP packets).
 * Codec/Depayloader/Network/RTP, plugin rtp of gst-plugins-good, rank marginal.
 */
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

/**
 * RTP VP9 payloader. Puts VP9 video in RTP packets).
 * Codec/Payloader/Network/RTP, plugin rtp of gst-plugins-good, rank marginal.
 */
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

/**
 * RTP Raw Video depayloader. Extracts raw video from RTP packets (RFC 4175).
 * Codec/Depayloader/Network/RTP, plugin rtp of gst-plugins-good, rank secondary.
 */
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

/**
 * RTP Raw Video payloader. Payload raw video as RTP packets (RFC 4175).
 * Codec/Payloader/Network/RTP, plugin rtp of gst-plugins-good, rank secondary.
 */
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
