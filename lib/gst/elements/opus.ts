// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin opus 1.22.0 of gst-plugins-base (https://tracker.debian.org/pkg/gst-plugins-base1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

/**
 * - `generic`: Generic audio
 * - `voice`: Voice
 * - `restricted-lowdelay`: Restricted low delay
 */
export type GstOpusEncAudioType = 'generic' | 'voice' | 'restricted-lowdelay';

/**
 * - `narrowband`: Narrow band
 * - `mediumband`: Medium band
 * - `wideband`: Wide band
 * - `superwideband`: Super wide band
 * - `fullband`: Full band
 * - `auto`: Auto
 */
export type GstOpusEncBandwidth = 'narrowband' | 'mediumband' | 'wideband' | 'superwideband' | 'fullband' | 'auto';

/** - `constrained-vbr`: Constrained VBR */
export type GstOpusEncBitrateType = 'cbr' | 'vbr' | 'constrained-vbr';

export type GstOpusEncFrameSize = '2.5' | '5' | '10' | '20' | '40' | '60';

export interface GstOpusDecProperties extends library.GstAudioDecoderProperties {
  /** Apply gain if any is specified in the header. Default true. */
  applyGain?: boolean;
  /** Set to true to enable phase inversion, this will slightly improve stereo quality, but will have side effects when downmixed to mono. Default false. */
  phaseInversion?: boolean;
  /** Use forward error correction if available (needs PLC enabled). Default false. */
  useInbandFec?: boolean;
}

export interface GstOpusDecReadOnly extends library.GstObjectReadOnly {
  /** Various statistics. */
  stats: T.StructureRead;
}

export interface GstOpusEncProperties extends library.GstAudioEncoderProperties {
  /** What type of audio to optimize for. Default `generic`. */
  audioType?: GstOpusEncAudioType;
  /** Audio Band Width. Default `fullband`. */
  bandwidth?: GstOpusEncBandwidth;
  /** Specify an encoding bit-rate (in bps). Range 4000 to 650000. Default 64000. */
  bitrate?: number;
  /** Bitrate type. Default `constrained-vbr`. */
  bitrateType?: GstOpusEncBitrateType;
  /** Complexity. Range 0 to 10. Default 10. */
  complexity?: number;
  /** DTX. Default false. */
  dtx?: boolean;
  /** The duration of an audio frame, in ms. Default `20`. */
  frameSize?: GstOpusEncFrameSize;
  /** Enable in-band forward error correction (use in combination with the packet-loss-percentage property). Default false. */
  inbandFec?: boolean;
  /** Maximum payload size in bytes. Range 2 to 4000. Default 4000. */
  maxPayloadSize?: number;
  /** Packet loss percentage. Range 0 to 100. Default 0. */
  packetLossPercentage?: number;
}

export interface opusdec {
  properties: GstOpusDecProperties;
  readOnly: GstOpusDecReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-opus'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface opusenc {
  properties: GstOpusEncProperties;
  readOnly: library.GstAudioEncoderReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-raw'>;
    src: T.Template<'src', 'always', 'audio/x-opus'>;
  };
}
