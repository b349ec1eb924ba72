// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin sctp 1.22.0 of gst-plugins-bad (https://tracker.debian.org/pkg/gst-plugins-bad1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

export interface GstSctpDecProperties extends library.GstObjectProperties {
  /** Local sctp port for the sctp association. The remote port is configured via the GstSctpEnc element. Range 0 to 65535. Default 0. */
  localSctpPort?: number;
  /** Every encoder/decoder pair should have the same, unique, sctp-association-id. This value must be set before any pads are requested. Range 0 to 65535. Default 1. */
  sctpAssociationId?: number;
}

export interface GstSctpDecActions {
  'reset-stream': (value: number) => void;
}

export interface GstSctpEncProperties extends library.GstObjectProperties {
  /** Sctp remote sctp port for the sctp association. The local port is configured via the GstSctpDec element. Range 0 to 65535. Default 0. */
  remoteSctpPort?: number;
  /** Every encoder/decoder pair should have the same, unique, sctp-association-id. This value must be set before any pads are requested. Default 1. */
  sctpAssociationId?: number;
  /** When set to TRUE, a sequenced, reliable, connection-based connection is used.When TRUE the partial reliability parameters of the channel are ignored. Default false. */
  useSockStream?: boolean;
}

export interface GstSctpEncSignals extends library.GstElementSignals {
  'sctp-association-established': (flag: boolean) => void;
}

export interface GstSctpEncActions {
  'bytes-sent': (value: number) => bigint;
}

export interface sctpdec {
  properties: GstSctpDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: GstSctpDecActions;
  pads: {
    sink: T.Template<'sink', 'always', 'application/x-sctp'>;
    'src_%u': T.Template<'src', 'sometimes', string>;
  };
}

export interface sctpenc {
  properties: GstSctpEncProperties;
  readOnly: library.GstObjectReadOnly;
  signals: GstSctpEncSignals;
  actions: GstSctpEncActions;
  pads: {
    'sink_%u': T.Template<'sink', 'request', string>;
    src: T.Template<'src', 'always', 'application/x-sctp'>;
  };
}
