// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin playback 1.22.0 of gst-plugins-base (https://tracker.debian.org/pkg/gst-plugins-base1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

export type GstAutoplugSelectResult = 'try' | 'expose' | 'skip';

/**
 * - `video`: Render the video stream
 * - `audio`: Render the audio stream
 * - `text`: Render subtitles
 * - `vis`: Render visualisation when no video is present
 * - `soft-volume`: Use software volume
 * - `native-audio`: Only use native audio formats
 * - `native-video`: Only use native video formats
 * - `download`: Attempt progressive download buffering
 * - `buffering`: Buffer demuxed/parsed data
 * - `deinterlace`: Deinterlace video if necessary
 * - `soft-colorbalance`: Use software color balance
 * - `force-filters`: Force audio/video filter(s) to be applied
 * - `force-sw-decoders`: Force only software-based decoders (no effect for playbin3)
 */
export type GstPlayFlags = 'video' | 'audio' | 'text' | 'vis' | 'soft-volume' | 'native-audio' | 'native-video' | 'download' | 'buffering' | 'deinterlace' | 'soft-colorbalance' | 'force-filters' | 'force-sw-decoders';

/**
 * - `default`: Default GstBin's send_event handling (default)
 * - `first`: Sends the event to sinks until the first one handles it
 */
export type GstPlaySinkSendEventMode = 'default' | 'first';

export type GstStreamFlags = 'none' | 'sparse' | 'select' | 'unselect';

export type GstStreamType = 'unknown' | 'audio' | 'video' | 'container' | 'text';

export type GstVideoMultiviewFramePacking = 'none' | 'mono' | 'left' | 'right' | 'side-by-side' | 'side-by-side-quincunx' | 'column-interleaved' | 'row-interleaved' | 'top-bottom' | 'checkerboard';

export interface GstDecodeBinProperties extends library.GstBinProperties {
  /** The caps on which to stop decoding. */
  caps?: T.CapsInput;
  /** Network connection speed in kbps (0 = unknown). Range 0 to 18446744073709551. Default 0. */
  connectionSpeed?: T.Int64;
  /** Expose all streams, including those of unknown type or that don't match the 'caps' property. Default true. */
  exposeAllStreams?: boolean;
  /** Use only sofware decoders to process streams. Default false. */
  forceSwDecoders?: boolean;
  /** High threshold for buffering to finish. Range 0 to 100. Default 99. */
  highPercent?: number;
  /** Low threshold for buffering to start. Range 0 to 100. Default 10. */
  lowPercent?: number;
  /** Max. number of buffers in the queue (0=automatic). Default 0. */
  maxSizeBuffers?: number;
  /** Max. amount of bytes in the queue (0=automatic). Default 0. */
  maxSizeBytes?: number;
  /** Max. amount of data in the queue (in ns, 0=automatic). Default 0. */
  maxSizeTime?: T.Int64;
  /** Post stream-topology messages. Default false. */
  postStreamTopology?: boolean;
  /** The caps of the input data. (NULL = use typefind element). */
  sinkCaps?: T.CapsInput;
  /** Encoding to assume if input subtitles are not in UTF-8 encoding. If not set, the GST_SUBTITLE_ENCODING environment variable will be checked for an encoding to use. If that is not set either, ISO-8859-15 will be assumed. */
  subtitleEncoding?: string | null;
  /** Emit GST_MESSAGE_BUFFERING based on low-/high-percent thresholds. Default false. */
  useBuffering?: boolean;
}

export interface GstDecodeBinSignals extends library.GstBinSignals {
  'autoplug-continue': (pad: T.LivePad, caps: T.CapsRead) => boolean;
  'autoplug-factories': (pad: T.LivePad, caps: T.CapsRead) => readonly T.FieldValue[];
  'autoplug-query': (pad: T.LivePad, element: T.LiveElement, query: unknown) => boolean;
  'autoplug-select': (pad: T.LivePad, caps: T.CapsRead, elementFactory: T.LiveObject<'GstElementFactory'>) => GstAutoplugSelectResult;
  'autoplug-sort': (pad: T.LivePad, caps: T.CapsRead, list: unknown[]) => readonly T.FieldValue[];
  drained: () => void;
  'unknown-type': (pad: T.LivePad, caps: T.CapsRead) => void;
}

export interface GstDecodebin3Properties extends library.GstBinProperties {
  /** The caps on which to stop decoding. (NULL = default). */
  caps?: T.CapsInput;
}

export interface GstDecodebin3Signals extends library.GstBinSignals {
  'about-to-finish': () => void;
  'select-stream': (streamCollection: T.LiveObject<'GstStreamCollection'>, stream: T.LiveObject<'GstStream'>) => number;
}

export interface GstParseBinProperties extends library.GstBinProperties {
  /** Network connection speed in kbps (0 = unknown). Range 0 to 18446744073709551. Default 0. */
  connectionSpeed?: T.Int64;
  /** Expose all streams, including those of unknown type or that don't match the 'caps' property. Default true. */
  exposeAllStreams?: boolean;
  /** The caps of the input data. (NULL = use typefind element). */
  sinkCaps?: T.CapsInput;
  /** Encoding to assume if input subtitles are not in UTF-8 encoding. If not set, the GST_SUBTITLE_ENCODING environment variable will be checked for an encoding to use. If that is not set either, ISO-8859-15 will be assumed. */
  subtitleEncoding?: string | null;
}

export interface GstParseBinSignals extends library.GstBinSignals {
  'autoplug-continue': (pad: T.LivePad, caps: T.CapsRead) => boolean;
  'autoplug-factories': (pad: T.LivePad, caps: T.CapsRead) => readonly T.FieldValue[];
  'autoplug-query': (pad: T.LivePad, element: T.LiveElement, query: unknown) => boolean;
  'autoplug-select': (pad: T.LivePad, caps: T.CapsRead, elementFactory: T.LiveObject<'GstElementFactory'>) => GstAutoplugSelectResult;
  'autoplug-sort': (pad: T.LivePad, caps: T.CapsRead, list: unknown[]) => readonly T.FieldValue[];
  drained: () => void;
  'unknown-type': (pad: T.LivePad, caps: T.CapsRead) => void;
}

export interface GstPlayBinProperties extends library.GstPipelineProperties {
  /** the audio filter(s) to apply, if possible. */
  audioFilter?: T.ElementInput;
  /** the audio output element to use (NULL = default sink). */
  audioSink?: T.ElementInput;
  /** Current audio stream combiner (NULL = input-selector). */
  audioStreamCombiner?: T.ElementInput;
  /** The synchronisation offset between audio and video in nanoseconds. Default 0. */
  avOffset?: T.Int64;
  /** Buffer duration when buffering network streams. Range -1 to 9223372036854775807. Default -1. */
  bufferDuration?: T.Int64;
  /** Buffer size when buffering network streams. Range -1 to 2147483647. Default -1. */
  bufferSize?: number;
  /** Network connection speed in kbps (0 = unknown). Range 0 to 18446744073709551. Default 0. */
  connectionSpeed?: T.Int64;
  /** Currently playing audio stream (-1 = auto). Range -1 to 2147483647. Default -1. */
  currentAudio?: number;
  /** Currently playing text stream (-1 = auto). Range -1 to 2147483647. Default -1. */
  currentText?: number;
  /** Currently playing video stream (-1 = auto). Range -1 to 2147483647. Default -1. */
  currentVideo?: number;
  /** Flags to control behaviour. Default `video`, `audio`, `text`, `soft-volume`, `deinterlace`, `soft-colorbalance`. */
  flags?: T.Flags<GstPlayFlags>;
  /** When enabled, scaling will respect original aspect ratio. Default true. */
  forceAspectRatio?: boolean;
  /** Mute the audio channel without changing the volume. Default false. */
  mute?: boolean;
  /** Max. amount of data in the ring buffer (bytes, 0 = ring buffer disabled). Default 0. */
  ringBufferMaxSize?: T.Int64;
  /** Encoding to assume if input subtitles are not in UTF-8 encoding. If not set, the GST_SUBTITLE_ENCODING environment variable will be checked for an encoding to use. If that is not set either, ISO-8859-15 will be assumed. */
  subtitleEncoding?: string | null;
  /** Pango font description of font to be used for subtitle rendering. Cannot be read. */
  subtitleFontDesc?: string | null;
  /** Optional URI of a subtitle. */
  suburi?: string | null;
  /** The synchronisation offset between text and video in nanoseconds. Default 0. */
  textOffset?: T.Int64;
  /** the text output element to use (NULL = default subtitleoverlay). */
  textSink?: T.ElementInput;
  /** Current text stream combiner (NULL = input-selector). */
  textStreamCombiner?: T.ElementInput;
  /** URI of the media to play. */
  uri?: string | null;
  /** the video filter(s) to apply, if possible. */
  videoFilter?: T.ElementInput;
  /** Override details of the multiview frame layout. Default: none. */
  videoMultiviewFlags?: T.Flags<library.GstVideoMultiviewFlags>;
  /** Re-interpret a video stream as one of several frame-packed stereoscopic modes. Default `none`. */
  videoMultiviewMode?: GstVideoMultiviewFramePacking;
  /** the video output element to use (NULL = default sink). */
  videoSink?: T.ElementInput;
  /** Current video stream combiner (NULL = input-selector). */
  videoStreamCombiner?: T.ElementInput;
  /** the visualization element to use (NULL = default). */
  visPlugin?: T.ElementInput;
  /** The audio volume, 1.0=100%. Range 0 to 10. Default 1. */
  volume?: number;
}

export interface GstPlayBinReadOnly extends library.GstObjectReadOnly {
  /** The currently playing URI of a subtitle. */
  currentSuburi: string | null;
  /** The currently playing URI. */
  currentUri: string | null;
  /** Total number of audio streams. Range 0 to 2147483647. Default 0. */
  nAudio: number;
  /** Total number of text streams. Range 0 to 2147483647. Default 0. */
  nText: number;
  /** Total number of video streams. Range 0 to 2147483647. Default 0. */
  nVideo: number;
  /** The last sample (NULL = no video available). */
  sample: T.SampleRead;
  /** Source element. */
  source: T.ElementRead;
}

export interface GstPlayBinSignals extends library.GstBinSignals, library.GstColorBalanceSignals {
  'about-to-finish': () => void;
  'audio-changed': () => void;
  'audio-tags-changed': (value: number) => void;
  'element-setup': (element: T.LiveElement) => void;
  'source-setup': (element: T.LiveElement) => void;
  'text-changed': () => void;
  'text-tags-changed': (value: number) => void;
  'video-changed': () => void;
  'video-tags-changed': (value: number) => void;
}

export interface GstPlayBinActions {
  'convert-sample': (caps: T.CapsInput) => T.SampleRead;
  'get-audio-pad': (value: number) => T.PadOrNull;
  'get-audio-tags': (value: number) => T.TagsRead;
  'get-text-pad': (value: number) => T.PadOrNull;
  'get-text-tags': (value: number) => T.TagsRead;
  'get-video-pad': (value: number) => T.PadOrNull;
  'get-video-tags': (value: number) => T.TagsRead;
}

export interface GstPlayBin3Properties extends library.GstPipelineProperties {
  /** the audio filter(s) to apply, if possible. */
  audioFilter?: T.ElementInput;
  /** the audio output element to use (NULL = default sink). */
  audioSink?: T.ElementInput;
  /** Current audio stream combiner (default: none)). */
  audioStreamCombiner?: T.ElementInput;
  /** The synchronisation offset between audio and video in nanoseconds. Default 0. */
  avOffset?: T.Int64;
  /** Buffer duration when buffering network streams. Range -1 to 9223372036854775807. Default -1. */
  bufferDuration?: T.Int64;
  /** Buffer size when buffering network streams. Range -1 to 2147483647. Default -1. */
  bufferSize?: number;
  /** Network connection speed in kbps (0 = unknown). Range 0 to 18446744073709551. Default 0. */
  connectionSpeed?: T.Int64;
  /** Flags to control behaviour. Default `video`, `audio`, `text`, `soft-volume`, `buffering`, `deinterlace`, `soft-colorbalance`. */
  flags?: T.Flags<GstPlayFlags>;
  /** When enabled, scaling will respect original aspect ratio. Default true. */
  forceAspectRatio?: boolean;
  /** When enabled, URI changes are applied immediately. Default false. */
  instantUri?: boolean;
  /** Mute the audio channel without changing the volume. Default false. */
  mute?: boolean;
  /** Max. amount of data in the ring buffer (bytes, 0 = ring buffer disabled). Default 0. */
  ringBufferMaxSize?: T.Int64;
  /** Encoding to assume if input subtitles are not in UTF-8 encoding. If not set, the GST_SUBTITLE_ENCODING environment variable will be checked for an encoding to use. If that is not set either, ISO-8859-15 will be assumed. */
  subtitleEncoding?: string | null;
  /** Pango font description of font to be used for subtitle rendering. Cannot be read. */
  subtitleFontDesc?: string | null;
  /** Optional URI of a subtitle. */
  suburi?: string | null;
  /** The synchronisation offset between text and video in nanoseconds. Default 0. */
  textOffset?: T.Int64;
  /** the text output element to use (NULL = default subtitleoverlay). */
  textSink?: T.ElementInput;
  /** Current text stream combiner (default: none). */
  textStreamCombiner?: T.ElementInput;
  /** URI of the media to play. */
  uri?: string | null;
  /** the video filter(s) to apply, if possible. */
  videoFilter?: T.ElementInput;
  /** Override details of the multiview frame layout. Default: none. */
  videoMultiviewFlags?: T.Flags<library.GstVideoMultiviewFlags>;
  /** Re-interpret a video stream as one of several frame-packed stereoscopic modes. Default `none`. */
  videoMultiviewMode?: GstVideoMultiviewFramePacking;
  /** the video output element to use (NULL = default sink). */
  videoSink?: T.ElementInput;
  /** Current video stream combiner (default: none). */
  videoStreamCombiner?: T.ElementInput;
  /** the visualization element to use (NULL = default). */
  visPlugin?: T.ElementInput;
  /** The audio volume, 1.0=100%. Range 0 to 10. Default 1. */
  volume?: number;
}

export interface GstPlayBin3ReadOnly extends library.GstObjectReadOnly {
  /** The currently playing URI of a subtitle. */
  currentSuburi: string | null;
  /** The currently playing URI. */
  currentUri: string | null;
  /** The last sample (NULL = no video available). */
  sample: T.SampleRead;
}

export interface GstPlayBin3Signals extends library.GstBinSignals, library.GstColorBalanceSignals {
  'about-to-finish': () => void;
  'element-setup': (element: T.LiveElement) => void;
  'source-setup': (element: T.LiveElement) => void;
}

export interface GstPlayBin3Actions {
  'convert-sample': (caps: T.CapsInput) => T.SampleRead;
}

export interface GstPlaySinkProperties extends library.GstBinProperties {
  /** the audio filter(s) to apply, if possible. */
  audioFilter?: T.ElementInput;
  /** the audio output element to use (NULL = default sink). */
  audioSink?: T.ElementInput;
  /** The synchronisation offset between audio and video in nanoseconds. Default 0. */
  avOffset?: T.Int64;
  /** Flags to control behaviour. Default `video`, `audio`, `text`, `soft-volume`, `soft-colorbalance`. */
  flags?: T.Flags<GstPlayFlags>;
  /** When enabled, scaling will respect original aspect ratio. Default true. */
  forceAspectRatio?: boolean;
  /** Mute the audio channel without changing the volume. Default false. */
  mute?: boolean;
  /** How to send events received in send_event function. Default `default`. */
  sendEventMode?: GstPlaySinkSendEventMode;
  /** Encoding to assume if input subtitles are not in UTF-8 encoding. If not set, the GST_SUBTITLE_ENCODING environment variable will be checked for an encoding to use. If that is not set either, ISO-8859-15 will be assumed. */
  subtitleEncoding?: string | null;
  /** Pango font description of font to be used for subtitle rendering. Cannot be read. */
  subtitleFontDesc?: string | null;
  /** The synchronisation offset between text and video in nanoseconds. Default 0. */
  textOffset?: T.Int64;
  /** the text output element to use (NULL = default subtitleoverlay). */
  textSink?: T.ElementInput;
  /** the video filter(s) to apply, if possible. */
  videoFilter?: T.ElementInput;
  /** the video output element to use (NULL = default sink). */
  videoSink?: T.ElementInput;
  /** the visualization element to use (NULL = default). */
  visPlugin?: T.ElementInput;
  /** The audio volume, 1.0=100%. Range 0 to 10. Default 1. */
  volume?: number;
}

export interface GstPlaySinkReadOnly extends library.GstObjectReadOnly {
  /** The last sample (NULL = no video available). */
  sample: T.SampleRead;
}

export interface GstPlaySinkSignals extends library.GstBinSignals, library.GstColorBalanceSignals {
}

export interface GstPlaySinkActions {
  'convert-sample': (caps: T.CapsInput) => T.SampleRead;
  reconfigure: () => boolean;
}

export interface GstStreamProperties extends library.GstObjectProperties {
  /** The caps of the stream. */
  caps?: T.CapsInput;
  /** The stream flags. Default: none. */
  streamFlags?: T.Flags<GstStreamFlags>;
  /** The stream ID of the stream. Fixed when the element is made. */
  streamId?: string | null;
  /** The type of stream. Default `unknown`. */
  streamType?: T.Flags<GstStreamType>;
  /** The tags of the stream. */
  tags?: unknown;
}

export interface GstStreamCollectionProperties extends library.GstObjectProperties {
  /** The stream ID of the parent stream. */
  upstreamId?: string | null;
}

export interface GstStreamCollectionSignals {
  'stream-notify': (stream: T.LiveObject<'GstStream'>, paramValue: unknown) => void;
}

export interface GstSubtitleOverlayProperties extends library.GstBinProperties {
  /** Pango font description of font to be used for subtitle rendering. */
  fontDesc?: string | null;
  /** Whether to show subtitles. Default false. */
  silent?: boolean;
  /** Encoding to assume if input subtitles are not in UTF-8 encoding. If not set, the GST_SUBTITLE_ENCODING environment variable will be checked for an encoding to use. If that is not set either, ISO-8859-15 will be assumed. */
  subtitleEncoding?: string | null;
  /** The synchronisation offset between text and video in nanoseconds. Default 0. */
  subtitleTsOffset?: T.Int64;
}

export interface GstURIDecodeBinProperties extends library.GstBinProperties {
  /** Buffer duration when buffering streams (-1 default value). Range -1 to 9223372036854775807. Default -1. */
  bufferDuration?: T.Int64;
  /** Buffer size when buffering streams (-1 default value). Range -1 to 2147483647. Default -1. */
  bufferSize?: number;
  /** The caps on which to stop decoding. (NULL = default). */
  caps?: T.CapsInput;
  /** Network connection speed in kbps (0 = unknown). Range 0 to 18446744073709551. Default 0. */
  connectionSpeed?: T.Int64;
  /** Attempt download buffering when buffering network streams. Default false. */
  download?: boolean;
  /** Expose all streams, including those of unknown type or that don't match the 'caps' property. Default true. */
  exposeAllStreams?: boolean;
  /** Use only sofware decoders to process streams. Default false. */
  forceSwDecoders?: boolean;
  /** Post stream-topology messages. Default false. */
  postStreamTopology?: boolean;
  /** Max. amount of data in the ring buffer (bytes, 0 = ring buffer disabled). Default 0. */
  ringBufferMaxSize?: T.Int64;
  /** Encoding to assume if input subtitles are not in UTF-8 encoding. If not set, the GST_SUBTITLE_ENCODING environment variable will be checked for an encoding to use. If that is not set either, ISO-8859-15 will be assumed. */
  subtitleEncoding?: string | null;
  /** URI to decode. */
  uri?: string | null;
  /** Perform buffering on demuxed/parsed media. Default false. */
  useBuffering?: boolean;
}

export interface GstURIDecodeBinReadOnly extends library.GstObjectReadOnly {
  /** Source object used. */
  source: T.ElementRead;
}

export interface GstURIDecodeBinSignals extends library.GstBinSignals {
  'autoplug-continue': (pad: T.LivePad, caps: T.CapsRead) => boolean;
  'autoplug-factories': (pad: T.LivePad, caps: T.CapsRead) => readonly T.FieldValue[];
  'autoplug-query': (pad: T.LivePad, element: T.LiveElement, query: unknown) => boolean;
  'autoplug-select': (pad: T.LivePad, caps: T.CapsRead, elementFactory: T.LiveObject<'GstElementFactory'>) => GstAutoplugSelectResult;
  'autoplug-sort': (pad: T.LivePad, caps: T.CapsRead, list: unknown[]) => readonly T.FieldValue[];
  drained: () => void;
  'source-setup': (element: T.LiveElement) => void;
  'unknown-type': (pad: T.LivePad, caps: T.CapsRead) => void;
}

export interface GstURIDecodeBin3Properties extends library.GstBinProperties {
  /** Buffer duration when buffering streams (-1 default value). Range -1 to 9223372036854775807. Default -1. */
  bufferDuration?: T.Int64;
  /** Buffer size when buffering streams (-1 default value). Range -1 to 2147483647. Default -1. */
  bufferSize?: number;
  /** The caps on which to stop decoding. (NULL = default). */
  caps?: T.CapsInput;
  /** Network connection speed in kbps (0 = unknown). Range 0 to 18446744073709551. Default 0. */
  connectionSpeed?: T.Int64;
  /** Attempt download buffering when buffering network streams. Default false. */
  download?: boolean;
  /** When enabled, URI changes are applied immediately. Default false. */
  instantUri?: boolean;
  /** Max. amount of data in the ring buffer (bytes, 0 = ring buffer disabled). Default 0. */
  ringBufferMaxSize?: T.Int64;
  /** Optional URI of a subtitle. */
  suburi?: string | null;
  /** URI to decode. */
  uri?: string | null;
  /** Perform buffering on demuxed/parsed media. Default false. */
  useBuffering?: boolean;
}

export interface GstURIDecodeBin3ReadOnly extends library.GstObjectReadOnly {
  /** The currently playing URI of a subtitle. */
  currentSuburi: string | null;
  /** The currently playing URI. */
  currentUri: string | null;
  /** Source object used. */
  source: T.ElementRead;
}

export interface GstURIDecodeBin3Signals extends library.GstBinSignals {
  'about-to-finish': () => void;
  'select-stream': (streamCollection: T.LiveObject<'GstStreamCollection'>, stream: T.LiveObject<'GstStream'>) => number;
  'source-setup': (element: T.LiveElement) => void;
}

export interface GstURISourceBinProperties extends library.GstBinProperties {
  /** Buffer duration when buffering streams (-1 default value). Range -1 to 9223372036854775807. Default -1. */
  bufferDuration?: T.Int64;
  /** Buffer size when buffering streams (-1 default value). Range -1 to 2147483647. Default -1. */
  bufferSize?: number;
  /** Network connection speed in kbps (0 = unknown). Range 0 to 18446744073709551. Default 0. */
  connectionSpeed?: T.Int64;
  /** Attempt download buffering when buffering network streams. Default false. */
  download?: boolean;
  /** High threshold for buffering to finish. Only used if use-buffering is True. Range 0 to 1. Default 0.6. */
  highWatermark?: number;
  /** Low threshold for buffering to start. Only used if use-buffering is True. Range 0 to 1. Default 0.01. */
  lowWatermark?: number;
  /** Extract the elementary streams of non-raw sources. Default false. */
  parseStreams?: boolean;
  /** Max. amount of data in the ring buffer (bytes, 0 = ring buffer disabled). Default 0. */
  ringBufferMaxSize?: T.Int64;
  /** URI to decode. */
  uri?: string | null;
  /** Perform buffering on demuxed/parsed media. Default true. */
  useBuffering?: boolean;
}

export interface GstURISourceBinReadOnly extends library.GstObjectReadOnly {
  /** Source object used. */
  source: T.ElementRead;
  /** A set of statistics over all the queue-like elements contained in this element. */
  statistics: T.StructureRead;
}

export interface GstURISourceBinSignals extends library.GstBinSignals {
  'about-to-finish': () => void;
  drained: () => void;
  'source-setup': (element: T.LiveElement) => void;
}

export interface GstElementFactory {
  properties: library.GstObjectProperties;
  readOnly: library.GstObjectReadOnly;
  signals: {};
  actions: {};
}

export interface GstPluginFeature {
  properties: library.GstObjectProperties;
  readOnly: library.GstObjectReadOnly;
  signals: {};
  actions: {};
}

export interface GstStream {
  properties: GstStreamProperties;
  readOnly: library.GstObjectReadOnly;
  signals: {};
  actions: {};
  constructOnly: 'streamId';
}

export interface GstStreamCollection {
  properties: GstStreamCollectionProperties;
  readOnly: library.GstObjectReadOnly;
  signals: GstStreamCollectionSignals;
  actions: {};
}

export interface decodebin {
  properties: GstDecodeBinProperties;
  readOnly: library.GstObjectReadOnly;
  signals: GstDecodeBinSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', string>;
    'src_%u': T.Template<'src', 'sometimes', string>;
  };
}

export interface decodebin3 {
  properties: GstDecodebin3Properties;
  readOnly: library.GstObjectReadOnly;
  signals: GstDecodebin3Signals;
  actions: {};
  pads: {
    'audio_%u': T.Template<'src', 'sometimes', string>;
    sink: T.Template<'sink', 'always', string>;
    'sink_%u': T.Template<'sink', 'request', string>;
    'src_%u': T.Template<'src', 'sometimes', string>;
    'text_%u': T.Template<'src', 'sometimes', string>;
    'video_%u': T.Template<'src', 'sometimes', string>;
  };
}

export interface parsebin {
  properties: GstParseBinProperties;
  readOnly: library.GstObjectReadOnly;
  signals: GstParseBinSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', string>;
    'src_%u': T.Template<'src', 'sometimes', string>;
  };
}

export interface playbin {
  properties: GstPlayBinProperties;
  readOnly: GstPlayBinReadOnly;
  signals: GstPlayBinSignals;
  actions: GstPlayBinActions;
  writeOnly: 'subtitleFontDesc';
  pads: {};
}

export interface playbin3 {
  properties: GstPlayBin3Properties;
  readOnly: GstPlayBin3ReadOnly;
  signals: GstPlayBin3Signals;
  actions: GstPlayBin3Actions;
  writeOnly: 'subtitleFontDesc';
  pads: {};
}

export interface playsink {
  properties: GstPlaySinkProperties;
  readOnly: GstPlaySinkReadOnly;
  signals: GstPlaySinkSignals;
  actions: GstPlaySinkActions;
  writeOnly: 'subtitleFontDesc';
  pads: {
    audio_raw_sink: T.Template<'sink', 'request', string>;
    audio_sink: T.Template<'sink', 'request', string>;
    text_sink: T.Template<'sink', 'request', string>;
    video_raw_sink: T.Template<'sink', 'request', string>;
    video_sink: T.Template<'sink', 'request', string>;
  };
}

export interface streamsynchronizer {
  properties: library.GstObjectProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    'sink_%u': T.Template<'sink', 'request', string>;
    'src_%u': T.Template<'src', 'sometimes', string>;
  };
}

export interface subtitleoverlay {
  properties: GstSubtitleOverlayProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstBinSignals;
  actions: {};
  pads: {
    src: T.Template<'src', 'always', string>;
    subtitle_sink: T.Template<'sink', 'always', string>;
    video_sink: T.Template<'sink', 'always', string>;
  };
}

export interface uridecodebin {
  properties: GstURIDecodeBinProperties;
  readOnly: GstURIDecodeBinReadOnly;
  signals: GstURIDecodeBinSignals;
  actions: {};
  pads: {
    'src_%u': T.Template<'src', 'sometimes', string>;
  };
}

export interface uridecodebin3 {
  properties: GstURIDecodeBin3Properties;
  readOnly: GstURIDecodeBin3ReadOnly;
  signals: GstURIDecodeBin3Signals;
  actions: {};
  pads: {
    'audio_%u': T.Template<'src', 'sometimes', string>;
    'src_%u': T.Template<'src', 'sometimes', string>;
    'text_%u': T.Template<'src', 'sometimes', string>;
    'video_%u': T.Template<'src', 'sometimes', string>;
  };
}

export interface urisourcebin {
  properties: GstURISourceBinProperties;
  readOnly: GstURISourceBinReadOnly;
  signals: GstURISourceBinSignals;
  actions: {};
  pads: {
    'src_%u': T.Template<'src', 'sometimes', string>;
  };
}
