// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin ipcpipeline 1.22.0 of gst-plugins-bad (https://tracker.debian.org/pkg/gst-plugins-bad1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

export interface GstIpcPipelineSinkProperties extends library.GstObjectProperties {
  /** Maximum time to wait for a response to a message. Default 10000000. */
  ackTime?: T.Int64;
  /** File descriptor to received data from. Range -1 to 65535. Default -1. */
  fdin?: number;
  /** File descriptor to send data through. Range -1 to 65535. Default -1. */
  fdout?: number;
  /** Read chunk size. Range 1 to 16777216. Default 4096. */
  readChunkSize?: number;
}

export interface GstIpcPipelineSinkActions {
  disconnect: () => void;
}

export interface GstIpcPipelineSrcProperties extends library.GstObjectProperties {
  /** Maximum time to wait for a response to a message. Default 10000000. */
  ackTime?: T.Int64;
  /** File descriptor to read data from. Range -1 to 65535. Default -1. */
  fdin?: number;
  /** File descriptor to write data through. Range -1 to 65535. Default -1. */
  fdout?: number;
  /** Read chunk size. Range 1 to 16777216. Default 65536. */
  readChunkSize?: number;
}

export interface GstIpcPipelineSrcActions {
  disconnect: () => void;
  'forward-message': (message: unknown) => boolean;
}

export interface ipcpipelinesink {
  properties: GstIpcPipelineSinkProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: GstIpcPipelineSinkActions;
  pads: {
    sink: T.Template<'sink', 'always', string>;
  };
}

export interface ipcpipelinesrc {
  properties: GstIpcPipelineSrcProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: GstIpcPipelineSrcActions;
  pads: {
    src: T.Template<'src', 'always', string>;
  };
}

export interface ipcslavepipeline {
  properties: library.GstPipelineProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstBinSignals;
  actions: {};
  pads: {};
}
