// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin pipewire 0.3.65 of pipewire (pipewire.org).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

export type GstPipeWireSinkMode = 'default' | 'render' | 'provide';

export interface GstPipeWireSinkProperties extends library.GstBaseSinkProperties {
  /** The client name to use (NULL = default). */
  clientName?: string | null;
  /** List of PipeWire client properties. */
  clientProperties?: T.StructureInput;
  /** The fd to connect with. Range -1 to 2147483647. Default -1. */
  fd?: number;
  /** The mode to operate in. Default `default`. */
  mode?: GstPipeWireSinkMode;
  /**
   * The sink path to connect to (NULL = default).
   * @deprecated
   */
  path?: string | null;
  /** List of PipeWire stream properties. */
  streamProperties?: T.StructureInput;
  /** The sink name/serial to connect to (NULL = default). */
  targetObject?: string | null;
}

export interface GstPipeWireSrcProperties extends library.GstBaseSrcProperties {
  /** Always copy the buffer and data. Default false. */
  alwaysCopy?: boolean;
  /** The client name to use (NULL = default). */
  clientName?: string | null;
  /** list of PipeWire client properties. */
  clientProperties?: T.StructureInput;
  /** The fd to connect with. Range -1 to 2147483647. Default -1. */
  fd?: number;
  /** Periodically send last buffer (in milliseconds, 0 = disabled). Range 0 to 2147483647. Default 0. */
  keepaliveTime?: number;
  /** Maximum number of buffers to negotiate with PipeWire. Range 1 to 2147483647. Default 2147483647. */
  maxBuffers?: number;
  /** Minimum number of buffers to negotiate with PipeWire. Range 1 to 2147483647. Default 8. */
  minBuffers?: number;
  /**
   * The source path to connect to (NULL = default).
   * @deprecated
   */
  path?: string | null;
  /** Resend last buffer on EOS. Default false. */
  resendLast?: boolean;
  /** list of PipeWire stream properties. */
  streamProperties?: T.StructureInput;
  /** The source name/serial to connect to (NULL = default). */
  targetObject?: string | null;
}

export interface pipewiresink {
  properties: GstPipeWireSinkProperties;
  readOnly: library.GstBaseSinkReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', string>;
  };
}

export interface pipewiresrc {
  properties: GstPipeWireSrcProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    src: T.Template<'src', 'always', string>;
  };
}
