// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin multipart 1.22.0 of gst-plugins-good (https://tracker.debian.org/pkg/gst-plugins-good1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

export interface GstMultipartDemuxProperties extends library.GstObjectProperties {
  /** The boundary string separating data, automatic if NULL. */
  boundary?: string | null;
  /** Assume that there is only one stream whose content-type will not change and emit no-more-pads as soon as the first boundary content is parsed, decoded, and pads are linked. Default false. */
  singleStream?: boolean;
}

export interface GstMultipartMuxProperties extends library.GstObjectProperties {
  /** Boundary string. Default `ThisRandomString`. */
  boundary?: string | null;
}

export interface multipartdemux {
  properties: GstMultipartDemuxProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'multipart/x-mixed-replace'>;
    'src_%u': T.Template<'src', 'sometimes', string>;
  };
}

export interface multipartmux {
  properties: GstMultipartMuxProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    'sink_%u': T.Template<'sink', 'request', string>;
    src: T.Template<'src', 'always', 'multipart/x-mixed-replace'>;
  };
}
