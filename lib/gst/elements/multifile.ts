// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin multifile 1.22.0 of gst-plugins-good (https://tracker.debian.org/pkg/gst-plugins-good1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

/**
 * - `buffer`: New file for each buffer
 * - `discont`: New file after each discontinuity
 * - `key-frame`: New file at each key frame (Useful for MPEG-TS segmenting)
 * - `key-unit-event`: New file after a force key unit event
 * - `max-size`: New file when the configured maximum file size would be exceeded with the next buffer or buffer list
 * - `max-duration`: New file when the configured maximum file duration would be exceeded with the next buffer or buffer list
 */
export type GstMultiFileSinkNext = 'buffer' | 'discont' | 'key-frame' | 'key-unit-event' | 'max-size' | 'max-duration';

export interface GstImageSequenceSrcProperties extends library.GstBaseSrcProperties {
  /** The output framerate. Default 30/1. Cannot be read. */
  framerate?: T.FractionInput;
  /** Pattern to create file names of input files. File names are created by calling sprintf() with the pattern and the current index. Default `%05d`. */
  location?: string | null;
  /** Start value of index. The initial value of index can be set either by setting index or start-index. When the end of the loop is reached, the index will be set to the value start-index. Range 0 to 2147483647. Default 0. */
  startIndex?: number;
  /** Stop value of index. The special value -1 means no stop. Range -1 to 2147483647. Default -1. */
  stopIndex?: number;
}

export interface GstMultiFileSinkProperties extends library.GstBaseSinkProperties {
  /** Whether to aggregate GOPs and process them as a whole without splitting. Default false. */
  aggregateGops?: boolean;
  /** Index to use with location property to create file names. The index is incremented by one for each buffer written. Range 0 to 2147483647. Default 0. */
  index?: number;
  /** Location of the file to write. */
  location?: string | null;
  /** Maximum file duration before starting a new file in max-duration mode (in nanoseconds). Default 18446744073709551615. */
  maxFileDuration?: T.Int64;
  /** Maximum file size before starting a new file in max-size mode. Default 2147483648. */
  maxFileSize?: T.Int64;
  /** Maximum number of files to keep on disk. Once the maximum is reached,old files start to be deleted to make room for new ones. Default 0. */
  maxFiles?: number;
  /** Minimum distance between keyframes to start a new file. Default 10000000000. */
  minKeyframeDistance?: T.Int64;
  /** When to start a new file. Default `buffer`. */
  nextFile?: GstMultiFileSinkNext;
  /** Post a message for each file with information of the buffer. Default false. */
  postMessages?: boolean;
}

export interface GstMultiFileSrcProperties extends library.GstBaseSrcProperties {
  /** Caps describing the format of the data. */
  caps?: T.CapsInput;
  /** Index to use with location property to create file names. The index is incremented by one for each buffer read. Range 0 to 2147483647. Default 0. */
  index?: number;
  /** Pattern to create file names of input files. File names are created by calling sprintf() with the pattern and the current index. Default `%05d`. */
  location?: string | null;
  /** Whether to repeat from the beginning when all files have been read. Default false. */
  loop?: boolean;
  /** Start value of index. The initial value of index can be set either by setting index or start-index. When the end of the loop is reached, the index will be set to the value start-index. Range 0 to 2147483647. Default 0. */
  startIndex?: number;
  /** Stop value of index. The special value -1 means no stop. Range -1 to 2147483647. Default 0. */
  stopIndex?: number;
}

export interface GstSplitFileSrcProperties extends library.GstBaseSrcProperties {
  /** Wildcard pattern to match file names of the input files. If the location is an absolute path or contains directory components, only the base file name part will be considered for pattern matching. The results will be sorted. */
  location?: string | null;
}

export interface GstSplitMuxSinkProperties extends library.GstBinProperties {
  /** Allow non-reference streams to be that many ns before the reference stream. Default 0. Takes effect up to READY. */
  alignmentThreshold?: T.Int64;
  /** Finalize each fragment asynchronously and start a new one. Default false. */
  asyncFinalize?: boolean;
  /** Format string pattern for the location of the files to write (e.g. video%05d.mp4). */
  location?: string | null;
  /** Maximum number of files to keep on disk. Once the maximum is reached,old files start to be deleted to make room for new ones. Default 0. */
  maxFiles?: number;
  /** Max. amount of data per file (in bytes, 0=disable). Default 0. Takes effect up to READY. */
  maxSizeBytes?: T.Int64;
  /** Max. amount of time per file (in ns, 0=disable). Default 0. Takes effect up to READY. */
  maxSizeTime?: T.Int64;
  /** Maximum difference in timecode between first and last frame. Separator is assumed to be ":" everywhere (e.g. 01:00:00:00). Will only be effective if a timecode track is present. Takes effect up to READY. */
  maxSizeTimecode?: string | null;
  /** Extra size overhead of muxing (0.02 = 2%). Range 0 to 1. Default 0.02. */
  muxOverhead?: number;
  /** The muxer element to use (NULL = default mp4mux). Valid only for async-finalize = FALSE. */
  muxer?: T.ElementInput;
  /** The muxer element factory to use (default = mp4mux). Valid only for async-finalize = TRUE. Default `mp4mux`. */
  muxerFactory?: string | null;
  /** A GstStructure specifies the mapping from splitmuxsink sink pads to muxer pads. */
  muxerPadMap?: T.StructureInput;
  /** The muxer preset to use. Valid only for async-finalize = TRUE. */
  muxerPreset?: string | null;
  /** The muxer element properties to use. Example: {properties,boolean-prop=true,string-prop="hi"}. Valid only for async-finalize = TRUE. */
  muxerProperties?: T.StructureInput;
  /** Reset the muxer after each segment. Disabling this will not work for most muxers. Default true. */
  resetMuxer?: boolean;
  /** Request a keyframe every max-size-time ns to try splitting at that point. Needs max-size-bytes to be 0 in order to be effective. Default false. Takes effect up to READY. */
  sendKeyframeRequests?: boolean;
  /** The sink element (or element chain) to use (NULL = default filesink). Valid only for async-finalize = FALSE. */
  sink?: T.ElementInput;
  /** The sink element factory to use (default = filesink). Valid only for async-finalize = TRUE. Default `filesink`. */
  sinkFactory?: string | null;
  /** The sink preset to use. Valid only for async-finalize = TRUE. */
  sinkPreset?: string | null;
  /** The sink element properties to use. Example: {properties,boolean-prop=true,string-prop="hi"}. Valid only for async-finalize = TRUE. */
  sinkProperties?: T.StructureInput;
  /** Start value of fragment index. Range 0 to 2147483647. Default 0. */
  startIndex?: number;
  /** Check if muxers support robust muxing via the reserved-max-duration and reserved-duration-remaining properties and use them if so. (Only present on qtmux and mp4mux for now). splitmuxsink may then also create new fragments if the reserved header space is about to overflow. Note that for mp4mux and qtmux, reserved-moov-update-period must be set manually by the app to a non-zero value for robust muxing to have an effect. Default false. */
  useRobustMuxing?: boolean;
}

export interface GstSplitMuxSinkSignals extends library.GstBinSignals {
  'format-location': (value: number) => string | null;
  'format-location-full': (value: number, sample: T.SampleRead) => string | null;
  'muxer-added': (element: T.LiveElement) => void;
  'sink-added': (element: T.LiveElement) => void;
}

export interface GstSplitMuxSinkActions {
  'split-after': () => void;
  'split-at-running-time': (value: T.Int64) => void;
  'split-now': () => void;
}

export interface GstSplitMuxSrcProperties extends library.GstBinProperties {
  /** Glob pattern for the location of the files to read. */
  location?: string | null;
}

export interface GstSplitMuxSrcSignals extends library.GstBinSignals {
  'format-location': () => readonly string[];
}

export interface imagesequencesrc {
  properties: GstImageSequenceSrcProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  writeOnly: 'framerate';
  pads: {
    src: T.Template<'src', 'always', string>;
  };
}

export interface multifilesink {
  properties: GstMultiFileSinkProperties;
  readOnly: library.GstBaseSinkReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', string>;
  };
}

export interface multifilesrc {
  properties: GstMultiFileSrcProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    src: T.Template<'src', 'always', string>;
  };
}

export interface splitfilesrc {
  properties: GstSplitFileSrcProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    src: T.Template<'src', 'always', string>;
  };
}

export interface splitmuxsink {
  properties: GstSplitMuxSinkProperties;
  readOnly: library.GstObjectReadOnly;
  signals: GstSplitMuxSinkSignals;
  actions: GstSplitMuxSinkActions;
  pads: {
    'audio_%u': T.Template<'sink', 'request', string>;
    'caption_%u': T.Template<'sink', 'request', string>;
    'subtitle_%u': T.Template<'sink', 'request', string>;
    video: T.Template<'sink', 'request', string>;
    'video_aux_%u': T.Template<'sink', 'request', string>;
  };
}

export interface splitmuxsrc {
  properties: GstSplitMuxSrcProperties;
  readOnly: library.GstObjectReadOnly;
  signals: GstSplitMuxSrcSignals;
  actions: {};
  pads: {
    'audio_%u': T.Template<'src', 'sometimes', string>;
    'subtitle_%u': T.Template<'src', 'sometimes', string>;
    video: T.Template<'src', 'sometimes', string>;
    'video_%u': T.Template<'src', 'sometimes', string>;
  };
}
