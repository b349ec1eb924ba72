// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin smoothstreaming 1.22.0 of gst-plugins-bad (https://tracker.debian.org/pkg/gst-plugins-bad1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

export interface GstMssDemuxProperties extends library.GstAdaptiveDemuxProperties {
  /**
   * Maximum buffers that can be stored in each internal stream queue (0 = infinite) (deprecated). Default 0.
   * @deprecated
   */
  maxQueueSizeBuffers?: number;
}

export interface mssdemux {
  properties: GstMssDemuxProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstBinSignals;
  actions: {};
  pads: {
    'audio_%02u': T.Template<'src', 'sometimes', string>;
    sink: T.Template<'sink', 'always', 'application/vnd.ms-sstr+xml'>;
    'video_%02u': T.Template<'src', 'sometimes', string>;
  };
}
