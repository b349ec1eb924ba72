// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin gio 1.22.0 of gst-plugins-base (https://tracker.debian.org/pkg/gst-plugins-base1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

export interface GstGioSinkProperties extends library.GstBaseSinkProperties {
  /** GFile to write to. */
  file?: T.ObjectOrNull;
  /** URI location to write to. */
  location?: string | null;
}

export interface GstGioSrcProperties extends library.GstBaseSrcProperties {
  /** GFile to read from. */
  file?: T.ObjectOrNull;
  /** Whether the file is growing, ignoring its end. Default false. */
  isGrowing?: boolean;
  /** URI location to read from. */
  location?: string | null;
}

export interface GstGioSrcSignals extends library.GstElementSignals {
  'done-waiting-data': () => void;
  'waiting-data': () => void;
}

export interface GstGioStreamSinkProperties extends library.GstBaseSinkProperties {
  /** Stream to write to. */
  stream?: T.ObjectOrNull;
}

export interface GstGioStreamSrcProperties extends library.GstBaseSrcProperties {
  /** Stream to read from. */
  stream?: T.ObjectOrNull;
}

export interface giosink {
  properties: GstGioSinkProperties;
  readOnly: library.GstBaseSinkReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', string>;
  };
}

export interface giosrc {
  properties: GstGioSrcProperties;
  readOnly: library.GstObjectReadOnly;
  signals: GstGioSrcSignals;
  actions: {};
  pads: {
    src: T.Template<'src', 'always', string>;
  };
}

export interface giostreamsink {
  properties: GstGioStreamSinkProperties;
  readOnly: library.GstBaseSinkReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', string>;
  };
}

export interface giostreamsrc {
  properties: GstGioStreamSrcProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    src: T.Template<'src', 'always', string>;
  };
}
