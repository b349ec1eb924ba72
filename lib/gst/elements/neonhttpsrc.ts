// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin neonhttpsrc 1.22.0 of gst-plugins-bad (https://tracker.debian.org/pkg/gst-plugins-bad1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

export interface GstNeonhttpSrcProperties extends library.GstBaseSrcProperties {
  /** Accept self-signed SSL/TLS certificates. Default false. */
  acceptSelfSigned?: boolean;
  /** Automatically follow HTTP redirects (HTTP Status Code 3xx). Default true. */
  automaticRedirect?: boolean;
  /** Value in seconds to timeout a blocking connection (0 = default). Range 0 to 3600. Default 0. */
  connectTimeout?: number;
  /** HTTP request cookies. */
  cookies?: readonly string[];
  /** Enable internet radio mode (ask server to send shoutcast/icecast metadata interleaved with the actual stream data). Default true. */
  iradioMode?: boolean;
  /** Location to read from. Default: empty. */
  location?: string | null;
  /** Enable Neon HTTP debug messages. Default false. */
  neonHttpDebug?: boolean;
  /** Proxy server to use, in the form HOSTNAME:PORT. Defaults to the http_proxy environment variable. Default: empty. */
  proxy?: string | null;
  /** Value in seconds to timeout a blocking read (0 = default). Range 0 to 3600. Default 0. */
  readTimeout?: number;
  /** Value of the User-Agent HTTP request header field. Default `GStreamer neonhttpsrc`. */
  userAgent?: string | null;
}

export interface neonhttpsrc {
  properties: GstNeonhttpSrcProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    src: T.Template<'src', 'always', string>;
  };
}
