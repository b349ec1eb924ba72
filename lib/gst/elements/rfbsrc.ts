// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin rfbsrc 1.22.0 of gst-plugins-bad (https://tracker.debian.org/pkg/gst-plugins-bad1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

export interface GstRfbSrcProperties extends library.GstBaseSrcProperties {
  /** height of screen. Range 0 to 65535. Default 0. */
  height?: number;
  /** Host to connect to. Default `127.0.0.1`. */
  host?: string | null;
  /** Incremental updates. Default true. */
  incremental?: boolean;
  /** x offset for screen scrapping. Range 0 to 65535. Default 0. */
  offsetX?: number;
  /** y offset for screen scrapping. Range 0 to 65535. Default 0. */
  offsetY?: number;
  /** Password for authentication. Default: empty. Cannot be read. */
  password?: string | null;
  /** Port. Range 1 to 65535. Default 5900. */
  port?: number;
  /** Share desktop with other clients. Default true. */
  shared?: boolean;
  /** URI in the form of rfb://host:port?query. Default `rfb://127.0.0.1:5900`. */
  uri?: string | null;
  /** Use copyrect encoding. Default false. */
  useCopyrect?: boolean;
  /** RFB protocol version. Default `3.3`. */
  version?: string | null;
  /** only view the desktop. Default false. */
  viewOnly?: boolean;
  /** width of screen. Range 0 to 65535. Default 0. */
  width?: number;
}

export interface rfbsrc {
  properties: GstRfbSrcProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  writeOnly: 'password';
  pads: {
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}
