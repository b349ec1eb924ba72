// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin cdparanoia 1.22.0 of gst-plugins-base (https://tracker.debian.org/pkg/gst-plugins-base1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

export type GstCdParanoiaMode = 'disable' | 'fragment' | 'overlap' | 'scratch' | 'repair' | 'full';

export interface GstCdParanoiaSrcProperties extends library.GstAudioCdSrcProperties {
  /** Set CD cache size to n sectors (-1 = auto). Range -1 to 2147483647. Default -1. */
  cacheSize?: number;
  /** Use specified generic scsi device. */
  genericDevice?: string | null;
  /** Type of checking to perform. Default `fragment`. */
  paranoiaMode?: T.Flags<GstCdParanoiaMode>;
  /** Read from device at specified speed (-1 and 0 = full speed). Range -1 to 2147483647. Default -1. */
  readSpeed?: number;
  /** Force minimum overlap search during verification to n sectors. Range -1 to 75. Default -1. */
  searchOverlap?: number;
}

export interface GstCdParanoiaSrcSignals extends library.GstElementSignals {
  'transport-error': (value: number) => void;
  'uncorrected-error': (value: number) => void;
}

export interface cdparanoiasrc {
  properties: GstCdParanoiaSrcProperties;
  readOnly: library.GstObjectReadOnly;
  signals: GstCdParanoiaSrcSignals;
  actions: {};
  pads: {
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}
