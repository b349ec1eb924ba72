// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin soup 1.22.0 of gst-plugins-good (https://tracker.debian.org/pkg/gst-plugins-good1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

export type SoupLoggerLogLevel = 'none' | 'minimal' | 'headers' | 'body';

export interface GstSoupHTTPSrcProperties extends library.GstBaseSrcProperties {
  /** Automatically follow HTTP redirects (HTTP Status Code 3xx). Default true. */
  automaticRedirect?: boolean;
  /** Allow compressed content encodings. Default false. */
  compress?: boolean;
  /** HTTP request cookies. */
  cookies?: readonly string[];
  /** Extra headers to append to the HTTP request. */
  extraHeaders?: T.StructureInput;
  /** Set log level for soup's HTTP session log. Default `headers`. */
  httpLogLevel?: SoupLoggerLogLevel;
  /** Enable internet radio mode (ask server to send shoutcast/icecast metadata interleaved with the actual stream data). Default true. */
  iradioMode?: boolean;
  /** Act like a live source. Default false. */
  isLive?: boolean;
  /** Use HTTP persistent connections. Default true. */
  keepAlive?: boolean;
  /** Location to read from. Default: empty. */
  location?: string | null;
  /** The HTTP method to use (GET, HEAD, OPTIONS, etc). */
  method?: string | null;
  /** HTTP proxy server URI. Default: empty. */
  proxy?: string | null;
  /** HTTP proxy URI user id for authentication. Default: empty. */
  proxyId?: string | null;
  /** HTTP proxy URI user password for authentication. Default: empty. */
  proxyPw?: string | null;
  /** Maximum number of retries until giving up (-1=infinite). Range -1 to 2147483647. Default 3. */
  retries?: number;
  /** Location of a SSL anchor CA file to use. */
  sslCaFile?: string | null;
  /** Strict SSL certificate checking. Default true. */
  sslStrict?: boolean;
  /** Use system CA file. Default true. */
  sslUseSystemCaFile?: boolean;
  /** Value in seconds to timeout a blocking I/O (0 = No timeout). Range 0 to 3600. Default 15. */
  timeout?: number;
  /** TLS database with anchor certificate authorities used to validate the server certificate. */
  tlsDatabase?: T.ObjectOrNull;
  /** A GTlsInteraction object to be used when the connection or certificate database need to interact with the user. */
  tlsInteraction?: T.ObjectOrNull;
  /** Value of the User-Agent HTTP request header field. Default `GStreamer souphttpsrc 1.22.0`. */
  userAgent?: string | null;
  /** HTTP location URI user id for authentication. Default: empty. */
  userId?: string | null;
  /** HTTP location URI user password for authentication. Default: empty. */
  userPw?: string | null;
}

export interface GstSoupHttpClientSinkProperties extends library.GstBaseSinkProperties {
  /** Automatically follow HTTP redirects (HTTP Status Code 3xx). Default true. */
  automaticRedirect?: boolean;
  /** HTTP request cookies. */
  cookies?: readonly string[];
  /** Set log level for soup's HTTP session log. Default `none`. */
  httpLogLevel?: SoupLoggerLogLevel;
  /** URI to send to. Default: empty. */
  location?: string | null;
  /** HTTP proxy server URI. Default: empty. */
  proxy?: string | null;
  /** user id for proxy authentication. Default: empty. */
  proxyId?: string | null;
  /** user password for proxy authentication. Default: empty. */
  proxyPw?: string | null;
  /** Maximum number of retries, zero to disable, -1 to retry forever. Range -1 to 2147483647. Default 0. */
  retries?: number;
  /** Delay in seconds between retries after a failure. Range 1 to 2147483647. Default 5. */
  retryDelay?: number;
  /** SoupSession object to use for communication. */
  session?: T.ObjectOrNull;
  /** Value of the User-Agent HTTP request header field. Default `GStreamer souphttpclientsink`. */
  userAgent?: string | null;
  /** user id for authentication. Default: empty. */
  userId?: string | null;
  /** user password for authentication. Default: empty. */
  userPw?: string | null;
}

export interface souphttpclientsink {
  properties: GstSoupHttpClientSinkProperties;
  readOnly: library.GstBaseSinkReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', string>;
  };
}

export interface souphttpsrc {
  properties: GstSoupHTTPSrcProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    src: T.Template<'src', 'always', string>;
  };
}
