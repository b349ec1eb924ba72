// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin shm 1.22.0 of gst-plugins-bad (https://tracker.debian.org/pkg/gst-plugins-bad1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

export interface GstShmSinkProperties extends library.GstBaseSinkProperties {
  /** Maximum Size of the shm buffer in nanoseconds (-1 to disable). Range -1 to 9223372036854775807. Default -1. */
  bufferTime?: T.Int64;
  /** Permissions to set on the shm area. Range 0 to 4095. Default 416. */
  perms?: number;
  /** Size of the shared memory area. Default 67108864. */
  shmSize?: number;
  /** The path to the control socket used to control the shared memory transport. This may be modified during the NULL->READY transition. */
  socketPath?: string | null;
  /** Block the stream until the shm pipe is connected. Default true. */
  waitForConnection?: boolean;
}

export interface GstShmSinkSignals extends library.GstElementSignals {
  'client-connected': (value: number) => void;
  'client-disconnected': (value: number) => void;
}

export interface GstShmSrcProperties extends library.GstBaseSrcProperties {
  /** True if the element cannot produce data in PAUSED. Default false. */
  isLive?: boolean;
  /** The path to the control socket used to control the shared memory. */
  socketPath?: string | null;
}

export interface GstShmSrcReadOnly extends library.GstObjectReadOnly {
  /** The name of the shared memory area used to get buffers. */
  shmAreaName: string | null;
}

export interface shmsink {
  properties: GstShmSinkProperties;
  readOnly: library.GstBaseSinkReadOnly;
  signals: GstShmSinkSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', string>;
  };
}

export interface shmsrc {
  properties: GstShmSrcProperties;
  readOnly: GstShmSrcReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    src: T.Template<'src', 'always', string>;
  };
}
