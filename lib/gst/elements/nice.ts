// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin nice 0.1.21 of libnice (https://nice.freedesktop.org/).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

export type NiceNominationMode = 'regular' | 'aggressive';

export interface GstNiceSinkProperties extends library.GstBaseSinkProperties {
  /** The NiceAgent this source is bound to. */
  agent?: T.ObjectOrNull<'NiceAgent'>;
  /** The ID of the component to read from. Default 0. */
  component?: number;
  /** The ID of the stream to read from. Default 0. */
  stream?: number;
}

export interface GstNiceSrcProperties extends library.GstBaseSrcProperties {
  /** The NiceAgent this source is bound to. */
  agent?: T.ObjectOrNull<'NiceAgent'>;
  /** The ID of the component to read from. Default 0. */
  component?: number;
  /** The ID of the stream to read from. Default 0. */
  stream?: number;
}

export interface NiceAgentProperties {
  /** Use bytestream mode for reliable TCP connections. Default false. */
  bytestreamTcp?: boolean;
  /** The compatibility mode for the agent. Range 0 to 5. Default 0. Fixed when the element is made. */
  compatibility?: number;
  /** Whether to perform the consent freshness checks as specified in RFC 7675. Default false. Fixed when the element is made. */
  consentFreshness?: boolean;
  /** Whether the agent is in controlling mode. Default false. */
  controllingMode?: boolean;
  /** Force all traffic to go through a relay for added privacy. Default false. */
  forceRelay?: boolean;
  /** Whether agent runs in ICE full mode. Default true. Fixed when the element is made. */
  fullMode?: boolean;
  /** Use ICE-TCP specification to generate TCP candidates. Default true. */
  iceTcp?: boolean;
  /** Whether to perform Trickle ICE as per draft-ietf-ice-trickle-ice-21. Default false. */
  iceTrickle?: boolean;
  /** Use ICE-UDP specification to generate UDP candidates. Default true. */
  iceUdp?: boolean;
  /** A final timeout in msecs, launched when the agent becomes idle, with no in-progress pairs to wait for, before stopping its activity, and declaring a component as failed in needed. Range 50 to 60000. Default 5000. */
  idleTimeout?: number;
  /** Use binding requests which require a reply as keepalives instead of binding indications which don't. Default false. */
  keepaliveConncheck?: boolean;
  /** Upper limit for the total number of connectivity checks performed. Default 0. */
  maxConnectivityChecks?: number;
  /** Nomination mode used in the ICE specification for describing the selection of valid pairs to be used upstream. Default `aggressive`. Fixed when the element is made. */
  nominationMode?: NiceNominationMode;
  /** Extra headers to append to the HTTP proxy CONNECT request. */
  proxyExtraHeaders?: unknown;
  /** The proxy server IP used to bypass a proxy firewall. */
  proxyIp?: string | null;
  /** The password used to authenticate with the proxy. */
  proxyPassword?: string | null;
  /** The Proxy server port used to bypass a proxy firewall. Range 1 to 65536. Default 1. */
  proxyPort?: number;
  /** The type of proxy set in the proxy-ip property. Range 0 to 2. Default 0. */
  proxyType?: number;
  /** The username used to authenticate with the proxy. */
  proxyUsername?: string | null;
  /** Whether the agent provides a reliable transport of messages. Default false. Fixed when the element is made. */
  reliable?: boolean;
  /** STUN timeout in msecs of the initial binding requests used in the gathering state, described as 'RTO' in the ICE specification. Range 20 to 9999. Default 500. */
  stunInitialTimeout?: number;
  /** Maximum number of STUN binding requests retransmissions described as 'Rc' in the STUN specification. Range 1 to 99. Default 3. */
  stunMaxRetransmissions?: number;
  /** Timer 'Ta' (msecs) used in the IETF ICE specification for pacing candidate gathering and sending of connectivity checks. Range 1 to 4294967295. Default 20. */
  stunPacingTimer?: number;
  /** STUN timeout in msecs of the initial binding requests used for a reliable timer. Range 20 to 99999. Default 2000. */
  stunReliableTimeout?: number;
  /** The IP address (or hostname) of the STUN server to use. */
  stunServer?: string | null;
  /** Port of the STUN server used to gather server-reflexive candidates. Range 1 to 65536. Default 1. */
  stunServerPort?: number;
  /** As soon as RENOMINATION attribute is received from remote candidate's address, corresponding candidates pair gets selected. Default false. */
  supportRenomination?: boolean;
  /** Whether the agent should use UPnP to open a port in the router and get the external IP. Default true. */
  upnp?: boolean;
  /** The maximum amount of time to wait for UPnP discovery to finish before signaling the candidate-gathering-done signal. Range 100 to 60000. Default 200. */
  upnpTimeout?: number;
}

export interface NiceAgentSignals {
  'candidate-gathering-done': (value: number) => void;
  'component-state-changed': (value1: number, value2: number, value3: number) => void;
  'initial-binding-request-received': (value: number) => void;
  'new-candidate': (value1: number, value2: number, text: string | null) => void;
  'new-candidate-full': (niceCandidate: unknown) => void;
  'new-remote-candidate': (value1: number, value2: number, text: string | null) => void;
  'new-remote-candidate-full': (niceCandidate: unknown) => void;
  'new-selected-pair': (value1: number, value2: number, text3: string | null, text4: string | null) => void;
  'new-selected-pair-full': (value1: number, value2: number, niceCandidate3: unknown, niceCandidate4: unknown) => void;
  'reliable-transport-writable': (value1: number, value2: number) => void;
  'streams-removed': (niceAgentStreamIds: unknown) => void;
}

export interface NiceAgent {
  properties: NiceAgentProperties;
  readOnly: {};
  signals: NiceAgentSignals;
  actions: {};
  constructOnly: 'compatibility' | 'consentFreshness' | 'fullMode' | 'nominationMode' | 'reliable';
}

export interface nicesink {
  properties: GstNiceSinkProperties;
  readOnly: library.GstBaseSinkReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', string>;
  };
}

export interface nicesrc {
  properties: GstNiceSrcProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    src: T.Template<'src', 'always', string>;
  };
}
