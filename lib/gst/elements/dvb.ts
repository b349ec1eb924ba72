// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin dvb 1.22.0 of gst-plugins-bad (https://tracker.debian.org/pkg/gst-plugins-bad1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

export type GstDvbSrcBandwidth = '8' | '7' | '6' | 'AUTO' | '5' | '10' | '1.712';

export type GstDvbSrcCode_Rate = 'none' | '1/2' | '2/3' | '3/4' | '4/5' | '5/6' | '6/7' | '7/8' | '8/9' | 'auto' | '3/5' | '9/10' | '2/5';

/**
 * - `dvb-c-a`: DVB-C-A
 * - `dvb-c-b`: DVB-C-B
 * - `dvb-t`: DVB-T
 * - `dvb-s`: DVB-S
 * - `dvb-s2`: DVB-S2
 * - `dvb-h`: DVB-H
 * - `isdb-t`: ISDB-T
 * - `isdb-s`: ISDB-S
 * - `isdb-c`: ISDB-C
 * - `atsc-mh`: ATSC-MH
 * - `dvb-t2`: DVB-T2
 * - `dvb-c-c`: DVB-C-C
 */
export type GstDvbSrcDelsys = 'undefined' | 'dvb-c-a' | 'dvb-c-b' | 'dvb-t' | 'dss' | 'dvb-s' | 'dvb-s2' | 'dvb-h' | 'isdb-t' | 'isdb-s' | 'isdb-c' | 'atsc' | 'atsc-mh' | 'dtmb' | 'cmmb' | 'dab' | 'dvb-t2' | 'turbo' | 'dvb-c-c';

export type GstDvbSrcGuard = '32' | '16' | '8' | '4' | 'auto' | '128' | '19/128' | '19/256' | 'pn420' | 'pn595' | 'pn945';

export type GstDvbSrcHierarchy = 'none' | '1' | '2' | '4' | 'auto';

export type GstDvbSrcInterleaving = 'none' | 'auto' | '240' | '720';

export type GstDvbSrcInversion = 'off' | 'on' | 'auto';

/**
 * - `qam-16`: QAM 16
 * - `qam-32`: QAM 32
 * - `qam-64`: QAM 64
 * - `qam-128`: QAM 128
 * - `qam-256`: QAM 256
 * - `qam-4-nr`: QAM 4 NR
 */
export type GstDvbSrcModulation = 'qpsk' | 'qam-16' | 'qam-32' | 'qam-64' | 'qam-128' | 'qam-256' | 'auto' | '8vsb' | '16vsb' | '8psk' | '16apsk' | '32apsk' | 'dqpsk' | 'qam-4-nr';

export type GstDvbSrcPilot = 'on' | 'off' | 'auto';

export type GstDvbSrcRolloff = '35' | '20' | '25' | 'auto';

export type GstDvbSrcTransmission_Mode = '2k' | '8k' | 'auto' | '4k' | '1k' | '16k' | '32k' | 'c1' | 'c3780';

export interface DvbBaseBinProperties extends library.GstBinProperties {
  /** The DVB adapter device number (eg. 0 for adapter0). Range 0 to 16. Default 0. */
  adapter?: number;
  /**
   * (DVB-T) Bandwidth. Deprecated. Default `8`.
   * @deprecated
   */
  bandwidth?: GstDvbSrcBandwidth;
  /** Channel bandwidth in Hz. Default 8000000. */
  bandwidthHz?: number;
  /** (DVB-T, DVB-S/S2 and DVB-C) High priority code rate. Default `auto`. */
  codeRateHp?: GstDvbSrcCode_Rate;
  /** (DVB-T) Low priority code rate. Default `1/2`. */
  codeRateLp?: GstDvbSrcCode_Rate;
  /** Delivery System. Default `undefined`. */
  delsys?: GstDvbSrcDelsys;
  /** (DVB-S/S2) Selected DiSEqC source. Only needed if you have a DiSEqC switch. Otherwise leave at -1 (disabled). Range -1 to 7. Default -1. */
  diseqcSource?: number;
  /** Center frequency to tune into. Measured in kHz for the satellite distribution standards and Hz for all the rest. Default 0. */
  frequency?: number;
  /** The frontend device number (eg. 0 for frontend0). Range 0 to 16. Default 0. */
  frontend?: number;
  /** (DVB-T) Guard Interval. Default `16`. */
  guard?: GstDvbSrcGuard;
  /** (DVB-T) Hierarchy information. Default `1`. */
  hierarchy?: GstDvbSrcHierarchy;
  /** (DTMB) Interleaving type. Default `auto`. */
  interleaving?: GstDvbSrcInterleaving;
  /** (DVB-T and DVB-C) Inversion information. Default `on`. */
  inversion?: GstDvbSrcInversion;
  /** (ISDB-T) Layer Enabled (7 = All layers). Range 1 to 7. Default 7. */
  isdbtLayerEnabled?: number;
  /** (ISDB-T) layer A Forward Error Correction. Default `auto`. */
  isdbtLayeraFec?: GstDvbSrcCode_Rate;
  /** (ISDB-T) Layer A modulation type. Default `auto`. */
  isdbtLayeraModulation?: GstDvbSrcModulation;
  /** (ISDB-T) Layer A segment count (-1 = AUTO). Range -1 to 13. Default -1. */
  isdbtLayeraSegmentCount?: number;
  /** (ISDB-T) Layer A time interleaving (-1 = AUTO). Range -1 to 8. Default -1. */
  isdbtLayeraTimeInterleaving?: number;
  /** (ISDB-T) layer B Forward Error Correction. Default `auto`. */
  isdbtLayerbFec?: GstDvbSrcCode_Rate;
  /** (ISDB-T) Layer B modulation type. Default `auto`. */
  isdbtLayerbModulation?: GstDvbSrcModulation;
  /** (ISDB-T) Layer B segment count (-1 = AUTO). Range -1 to 13. Default -1. */
  isdbtLayerbSegmentCount?: number;
  /** (ISDB-T) Layer B time interleaving (-1 = AUTO). Range -1 to 8. Default -1. */
  isdbtLayerbTimeInterleaving?: number;
  /** (ISDB-T) layer C Forward Error Correction. Default `auto`. */
  isdbtLayercFec?: GstDvbSrcCode_Rate;
  /** (ISDB-T) Layer C modulation type. Default `auto`. */
  isdbtLayercModulation?: GstDvbSrcModulation;
  /** (ISDB-T) Layer C segment count (-1 = AUTO). Range -1 to 13. Default -1. */
  isdbtLayercSegmentCount?: number;
  /** (ISDB-T) Layer C time interleaving (-1 = AUTO). Range -1 to 8. Default -1. */
  isdbtLayercTimeInterleaving?: number;
  /** (ISDB-T) Partial Reception (-1 = AUTO). Range -1 to 1. Default 1. */
  isdbtPartialReception?: number;
  /** (ISDB-T) SB segment count. Range 1 to 13. Default 1. */
  isdbtSbSegmentCount?: number;
  /** (ISDB-T) SB segment IDX. Range 0 to 12. Default 0. */
  isdbtSbSegmentIdx?: number;
  /** (ISDB-T) SB Subchannel ID (-1 = AUTO). Range -1 to 41. Default 0. */
  isdbtSbSubchannelId?: number;
  /** (ISDB-T) Sound Broadcasting. Range 0 to 1. Default 0. */
  isdbtSoundBroadcasting?: number;
  /** LNB's Local oscillator frequency used for low band reception (kHz). Default 9750000. */
  lnbLof1?: number;
  /** LNB's Local oscillator frequency used for high band reception (kHz). Default 10600000. */
  lnbLof2?: number;
  /** LNB's Upper bound for low band reception (kHz). Default 11700000. */
  lnbSlof?: number;
  /** (DVB-T/T2/C/S2, TURBO and ATSC) Modulation type. Default `qam-16`. */
  modulation?: GstDvbSrcModulation;
  /** Pilot (DVB-S2). Default `auto`. */
  pilot?: GstDvbSrcPilot;
  /** (DVB-S/S2) Polarity [vhHV] (eg. V for Vertical). Default `H`. */
  polarity?: string | null;
  /** Colon separated list of programs. Default: empty. */
  programNumbers?: string | null;
  /** Rolloff (DVB-S2). Default `auto`. */
  rolloff?: GstDvbSrcRolloff;
  /** The number of reads before reporting frontend stats. Default 100. */
  statsReportingInterval?: number;
  /** (DVB-T2 and DVB-S2 max 255, ISDB max 65535) Stream ID (-1 = disabled). Range -1 to 65535. Default -1. */
  streamId?: number;
  /** (DVB-S/S2, DVB-C) Symbol rate in kBd (kilo bauds). Default 0. */
  symbolRate?: number;
  /** (DVB-T) Transmission mode. Default `8k`. */
  transMode?: GstDvbSrcTransmission_Mode;
  /** Microseconds to wait before giving up tuning/locking on a signal. Default 10000000000. */
  tuningTimeout?: T.Int64;
}

export interface DvbBaseBinSignals extends library.GstBinSignals {
  'tuning-done': () => void;
  'tuning-fail': () => void;
  'tuning-start': () => void;
}

export interface DvbBaseBinActions {
  tune: () => void;
}

export interface GstDvbSrcProperties extends library.GstBaseSrcProperties {
  /** The DVB adapter device number (eg. 0 for adapter0). Range 0 to 16. Default 0. */
  adapter?: number;
  /**
   * (DVB-T) Bandwidth. Deprecated. Default `8`.
   * @deprecated
   */
  bandwidth?: GstDvbSrcBandwidth;
  /** Channel bandwidth in Hz. Default 8000000. */
  bandwidthHz?: number;
  /** (DVB-T, DVB-S/S2 and DVB-C) High priority code rate. Default `auto`. */
  codeRateHp?: GstDvbSrcCode_Rate;
  /** (DVB-T) Low priority code rate. Default `1/2`. */
  codeRateLp?: GstDvbSrcCode_Rate;
  /** Delivery System. Default `undefined`. */
  delsys?: GstDvbSrcDelsys;
  /** (DVB-S/S2) Selected DiSEqC source. Only needed if you have a DiSEqC switch. Otherwise leave at -1 (disabled). Range -1 to 7. Default -1. */
  diseqcSource?: number;
  /** The kernel buffer size used by the DVB api. Default 1925120. */
  dvbBufferSize?: number;
  /** Center frequency to tune into. Measured in kHz for the satellite distribution standards and Hz for all the rest. Default 0. */
  frequency?: number;
  /** The frontend device number (eg. 0 for frontend0). Range 0 to 16. Default 0. */
  frontend?: number;
  /** (DVB-T) Guard Interval. Default `16`. */
  guard?: GstDvbSrcGuard;
  /** (DVB-T) Hierarchy information. Default `1`. */
  hierarchy?: GstDvbSrcHierarchy;
  /** (DTMB) Interleaving type. Default `auto`. */
  interleaving?: GstDvbSrcInterleaving;
  /** (DVB-T and DVB-C) Inversion information. Default `on`. */
  inversion?: GstDvbSrcInversion;
  /** (ISDB-T) Layer Enabled (7 = All layers). Range 1 to 7. Default 7. */
  isdbtLayerEnabled?: number;
  /** (ISDB-T) layer A Forward Error Correction. Default `auto`. */
  isdbtLayeraFec?: GstDvbSrcCode_Rate;
  /** (ISDB-T) Layer A modulation type. Default `auto`. */
  isdbtLayeraModulation?: GstDvbSrcModulation;
  /** (ISDB-T) Layer A segment count (-1 = AUTO). Range -1 to 13. Default -1. */
  isdbtLayeraSegmentCount?: number;
  /** (ISDB-T) Layer A time interleaving (-1 = AUTO). Range -1 to 8. Default -1. */
  isdbtLayeraTimeInterleaving?: number;
  /** (ISDB-T) layer B Forward Error Correction. Default `auto`. */
  isdbtLayerbFec?: GstDvbSrcCode_Rate;
  /** (ISDB-T) Layer B modulation type. Default `auto`. */
  isdbtLayerbModulation?: GstDvbSrcModulation;
  /** (ISDB-T) Layer B segment count (-1 = AUTO). Range -1 to 13. Default -1. */
  isdbtLayerbSegmentCount?: number;
  /** (ISDB-T) Layer B time interleaving (-1 = AUTO). Range -1 to 8. Default -1. */
  isdbtLayerbTimeInterleaving?: number;
  /** (ISDB-T) layer C Forward Error Correction. Default `auto`. */
  isdbtLayercFec?: GstDvbSrcCode_Rate;
  /** (ISDB-T) Layer C modulation type. Default `auto`. */
  isdbtLayercModulation?: GstDvbSrcModulation;
  /** (ISDB-T) Layer C segment count (-1 = AUTO). Range -1 to 13. Default -1. */
  isdbtLayercSegmentCount?: number;
  /** (ISDB-T) Layer C time interleaving (-1 = AUTO). Range -1 to 8. Default -1. */
  isdbtLayercTimeInterleaving?: number;
  /** (ISDB-T) Partial Reception (-1 = AUTO). Range -1 to 1. Default 1. */
  isdbtPartialReception?: number;
  /** (ISDB-T) SB segment count. Range 1 to 13. Default 1. */
  isdbtSbSegmentCount?: number;
  /** (ISDB-T) SB segment IDX. Range 0 to 12. Default 0. */
  isdbtSbSegmentIdx?: number;
  /** (ISDB-T) SB Subchannel ID (-1 = AUTO). Range -1 to 41. Default 0. */
  isdbtSbSubchannelId?: number;
  /** (ISDB-T) Sound Broadcasting. Range 0 to 1. Default 0. */
  isdbtSoundBroadcasting?: number;
  /** LNB's Local oscillator frequency used for low band reception (kHz). Default 9750000. */
  lnbLof1?: number;
  /** LNB's Local oscillator frequency used for high band reception (kHz). Default 10600000. */
  lnbLof2?: number;
  /** LNB's Upper bound for low band reception (kHz). Default 11700000. */
  lnbSlof?: number;
  /** (DVB-T/T2/C/S2, TURBO and ATSC) Modulation type. Default `qam-16`. */
  modulation?: GstDvbSrcModulation;
  /** Colon-separated list of PIDs (eg. 110:120) to capture. ACT and CAT are automatically included but PMT should be added explicitly. Special value 8192 gets full MPEG-TS. Default `8192`. Cannot be read. */
  pids?: string | null;
  /** Pilot (DVB-S2). Default `auto`. */
  pilot?: GstDvbSrcPilot;
  /** (DVB-S/S2) Polarity [vhHV] (eg. V for Vertical). Default `H`. */
  polarity?: string | null;
  /** Rolloff (DVB-S2). Default `auto`. */
  rolloff?: GstDvbSrcRolloff;
  /** The number of reads before reporting frontend stats. Default 100. */
  statsReportingInterval?: number;
  /** (DVB-T2 and DVB-S2 max 255, ISDB max 65535) Stream ID (-1 = disabled). Range -1 to 65535. Default -1. */
  streamId?: number;
  /** (DVB-S/S2, DVB-C) Symbol rate in kBd (kilo bauds). Default 0. */
  symbolRate?: number;
  /** Post a message after timeout microseconds (0 = disabled). Default 1000000. */
  timeout?: T.Int64;
  /** (DVB-T) Transmission mode. Default `8k`. */
  transMode?: GstDvbSrcTransmission_Mode;
  /** Microseconds to wait before giving up tuning/locking on a signal. Default 10000000000. */
  tuningTimeout?: T.Int64;
}

export interface GstDvbSrcSignals extends library.GstElementSignals {
  'tuning-done': () => void;
  'tuning-fail': () => void;
  'tuning-start': () => void;
}

export interface GstDvbSrcActions {
  tune: () => void;
}

export interface dvbbasebin {
  properties: DvbBaseBinProperties;
  readOnly: library.GstObjectReadOnly;
  signals: DvbBaseBinSignals;
  actions: DvbBaseBinActions;
  pads: {
    'program_%u': T.Template<'src', 'request', 'video/mpegts'>;
    src: T.Template<'src', 'always', 'video/mpegts'>;
  };
}

export interface dvbsrc {
  properties: GstDvbSrcProperties;
  readOnly: library.GstObjectReadOnly;
  signals: GstDvbSrcSignals;
  actions: GstDvbSrcActions;
  writeOnly: 'pids';
  pads: {
    src: T.Template<'src', 'always', 'video/mpegts'>;
  };
}
