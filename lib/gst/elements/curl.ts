// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin curl 1.22.0 of gst-plugins-bad (https://tracker.debian.org/pkg/gst-plugins-bad1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

/**
 * - `1.0`: HTTP Version 1.0
 * - `1.1`: HTTP Version 1.1
 * - `2.0`: HTTP Version 2.0
 */
export type GstCurlHttpVersionType = '1.0' | '1.1' | '2.0';

/**
 * - `none`: Not allowed
 * - `pubkey`: Public/private key files
 * - `password`: Password authentication
 */
export type GstCurlSshAuthType = 'none' | 'pubkey' | 'password';

export interface GstCurlBaseSinkProperties extends library.GstBaseSinkProperties {
  /** The base file name for the uploaded images. */
  fileName?: string | null;
  /** URI location to write to. */
  location?: string | null;
  /** User password to use for server authentication. */
  passwd?: string | null;
  /** Quality of Service, differentiated services code point (0 default). Range 0 to 63. Default 0. */
  qosDscp?: number;
  /** Number of seconds waiting to write before timeout. Range 0 to 2147483647. Default 30. */
  timeout?: number;
  /** User name to use for server authentication. */
  user?: string | null;
}

export interface GstCurlFileSinkProperties extends GstCurlBaseSinkProperties {
  /** Attempt to create missing directory included in the path. Default false. */
  createDirs?: boolean;
}

export interface GstCurlFtpSinkProperties extends GstCurlTlsSinkProperties {
  /** Attempt to create missing directory included in the path. Default false. */
  createDirs?: boolean;
  /** Use a temporary file name when uploading a a file. When the transfer is complete, this temporary file is renamed to the final file name. This is useful for ensuring that remote systems do not read a partially uploaded file. Default false. */
  createTmpFile?: boolean;
  /** Enable the use of the EPSV command when doing passive FTP transfers. Default true. */
  epsvMode?: boolean;
  /** The PORT instruction tells the remote server to connect to the IP address. Default: empty. */
  ftpPort?: string | null;
  /** Filename pattern to use when generating a temporary filename for uploads. */
  tempFileName?: string | null;
}

export interface GstCurlHttpSinkProperties extends GstCurlTlsSinkProperties {
  /** Content Type to use for the Content-Type header. If not set, detected mime type will be used. */
  contentType?: string | null;
  /** HTTP proxy server URI. */
  proxy?: string | null;
  /** Proxy user password to use for proxy authentication. */
  proxyPasswd?: string | null;
  /** HTTP proxy server port. Range 0 to 2147483647. Default 3128. */
  proxyPort?: number;
  /** Proxy user name to use for proxy authentication. */
  proxyUser?: string | null;
  /** Use the Content-Length HTTP header instead of Transfer-Encoding header. Default false. */
  useContentLength?: boolean;
}

export interface GstCurlHttpSrcProperties extends library.GstBaseSrcProperties {
  /** Allow HTTP Redirections (HTTP Status Code 300 series). Default true. */
  automaticRedirect?: boolean;
  /** Allow compressed content encodings. Default false. */
  compress?: boolean;
  /** List of HTTP Cookies. */
  cookies?: readonly string[];
  /** Extra headers to append to the HTTP request. */
  extraHeaders?: T.StructureInput;
  /** The preferred HTTP protocol version. Default `2.0`. */
  httpVersion?: GstCurlHttpVersionType;
  /** Toggle keep-alive for connection reuse. Default true. */
  keepAlive?: boolean;
  /** URI of resource to read. */
  location?: string | null;
  /** Maximum amount of time to keep-alive HTTP connections. Range 2 to 60. Default 30. */
  maxConnectionTime?: number;
  /** Maximum number of concurrent connections allowed for HTTP/1.x. Range 1 to 255. Default 255. */
  maxConnections?: number;
  /** Maximum number of concurrent connections allowed per proxy for HTTP/1.x. Range 1 to 60. Default 30. */
  maxConnectionsPerProxy?: number;
  /** Maximum number of connections allowed per server for HTTP/1.x. Range 1 to 60. Default 5. */
  maxConnectionsPerServer?: number;
  /** Maximum number of permitted redirections. -1 is unlimited. Range -1 to 255. Default -1. */
  maxRedirect?: number;
  /** URI of HTTP proxy server. */
  proxy?: string | null;
  /** HTTP proxy URI user id for authentication. */
  proxyId?: string | null;
  /** HTTP proxy URI password for authentication. */
  proxyPw?: string | null;
  /** Maximum number of retries until giving up (-1=infinite). Range -1 to 9999. Default -1. */
  retries?: number;
  /** Location of an SSL CA file to use for checking SSL certificates. */
  sslCaFile?: string | null;
  /** Strict SSL certificate checking. Default true. */
  sslStrict?: boolean;
  /** Value in seconds before timeout a blocking request (0 = no timeout). Range 0 to 3600. Default 0. */
  timeout?: number;
  /** URI of resource requested. Default `GStreamer curlhttpsrc libcurl/<curl-version>`. */
  userAgent?: string | null;
  /** HTTP location URI user id for authentication. */
  userId?: string | null;
  /** HTTP location URI password for authentication. */
  userPw?: string | null;
}

export interface GstCurlSftpSinkProperties extends GstCurlSshSinkProperties {
  /** Attempt to create missing directories. Default false. */
  createDirs?: boolean;
}

export interface GstCurlSmtpSinkProperties extends GstCurlTlsSinkProperties {
  /** The mime type of the body of the request. */
  contentType?: string | null;
  /** Single address that the given mail should get sent from. */
  mailFrom?: string | null;
  /** Single address that the given mail should get sent to. */
  mailRcpt?: string | null;
  /** Message body. */
  messageBody?: string | null;
  /** Number attachments to send. Default 1. */
  nbrAttachments?: number;
  /** URL POP used for authentication. */
  popLocation?: string | null;
  /** User password to use for POP server authentication. */
  popPasswd?: string | null;
  /** User name to use for POP server authentication. */
  popUser?: string | null;
  /** Mail subject. */
  subject?: string | null;
  /** Use SSL/TLS for the connection. Default false. */
  useSsl?: boolean;
}

export interface GstCurlSshSinkProperties extends GstCurlBaseSinkProperties {
  /** Accept an unknown remote public host key. Default false. */
  sshAcceptUnknownhost?: boolean;
  /** SSH authentication method to authenticate on the SSH/SFTP server. Default `none`. */
  sshAuthType?: GstCurlSshAuthType;
  /** MD5 checksum (32 hexadecimal digits, case-insensitive) of the remote host's public key. */
  sshHostPubkeyMd5?: string | null;
  /** SHA256 checksum (Base64 encoded) of the remote host's public key. */
  sshHostPubkeySha256?: string | null;
  /** The passphrase used to protect the SSH private key file. */
  sshKeyPassphrase?: string | null;
  /** The complete path & filename of the SSH 'known_hosts' file. */
  sshKnownhosts?: string | null;
  /** The complete path & filename of the SSH private key file. */
  sshPrivKeyfile?: string | null;
  /** The complete path & filename of the SSH public key file. */
  sshPubKeyfile?: string | null;
}

export interface GstCurlTlsSinkProperties extends GstCurlBaseSinkProperties {
  /** CA certificate to use in order to verify the peer. */
  caCert?: string | null;
  /** CA directory path to use in order to verify the peer. */
  caPath?: string | null;
  /** OpenSSL crypto engine to use for cipher operations. */
  cryptoEngine?: string | null;
  /** Allow curl to perform insecure SSL connections. Default true. */
  insecure?: boolean;
}

export interface curlfilesink {
  properties: GstCurlFileSinkProperties;
  readOnly: library.GstBaseSinkReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', string>;
  };
}

export interface curlftpsink {
  properties: GstCurlFtpSinkProperties;
  readOnly: library.GstBaseSinkReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', string>;
  };
}

export interface curlhttpsink {
  properties: GstCurlHttpSinkProperties;
  readOnly: library.GstBaseSinkReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', string>;
  };
}

export interface curlhttpsrc {
  properties: GstCurlHttpSrcProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    src: T.Template<'src', 'always', string>;
  };
}

export interface curlsftpsink {
  properties: GstCurlSftpSinkProperties;
  readOnly: library.GstBaseSinkReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', string>;
  };
}

export interface curlsmtpsink {
  properties: GstCurlSmtpSinkProperties;
  readOnly: library.GstBaseSinkReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', string>;
  };
}
