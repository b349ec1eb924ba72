// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin flv 1.22.0 of gst-plugins-good (https://tracker.debian.org/pkg/gst-plugins-good1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

export interface GstFlvMuxProperties extends library.GstAggregatorProperties {
  /** The value of encoder in the meta packet. */
  encoder?: string | null;
  /** The value of metadatacreator in the meta packet. */
  metadatacreator?: string | null;
  /** If set to true, streams that go backwards related to the other stream will have buffers dropped until they reach the correct timestamp. Default false. */
  skipBackwardsStreams?: boolean;
  /** If set to true, the output should be as if it is to be streamed and hence no indexes written or duration written. Default false. */
  streamable?: boolean;
}

export interface GstFlvMuxPad {
  properties: library.GstAggregatorPadProperties;
  readOnly: library.GstPadReadOnly;
  signals: library.GstAggregatorPadSignals;
  actions: {};
  constructOnly: 'direction';
}

export interface flvdemux {
  properties: library.GstObjectProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    audio: T.Template<'src', 'sometimes', 'audio/mpeg' | 'audio/x-adpcm' | 'audio/x-alaw' | 'audio/x-mulaw' | 'audio/x-nellymoser' | 'audio/x-raw' | 'audio/x-speex'>;
    sink: T.Template<'sink', 'always', 'video/x-flv'>;
    video: T.Template<'src', 'sometimes', 'video/x-flash-screen' | 'video/x-flash-video' | 'video/x-h264' | 'video/x-vp6-alpha' | 'video/x-vp6-flash'>;
  };
}

export interface flvmux {
  properties: GstFlvMuxProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstAggregatorSignals;
  actions: {};
  pads: {
    audio: T.Template<'sink', 'request', 'audio/mpeg' | 'audio/x-adpcm' | 'audio/x-alaw' | 'audio/x-mulaw' | 'audio/x-nellymoser' | 'audio/x-raw' | 'audio/x-speex', 'GstFlvMuxPad'>;
    src: T.Template<'src', 'always', 'video/x-flv', 'GstAggregatorPad'>;
    video: T.Template<'sink', 'request', 'video/x-flash-screen' | 'video/x-flash-video' | 'video/x-h264' | 'video/x-vp6-alpha' | 'video/x-vp6-flash', 'GstFlvMuxPad'>;
  };
}
