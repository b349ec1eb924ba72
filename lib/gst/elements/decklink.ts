// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin decklink 1.22.0 of gst-plugins-bad (https://tracker.debian.org/pkg/gst-plugins-bad1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

/**
 * - `2`: 2 Channels
 * - `8`: 8 Channels
 * - `16`: 16 Channels
 * - `max`: Maximum channels supported
 */
export type GstDecklinkAudioChannels = '2' | '8' | '16' | 'max';

/**
 * - `auto`: Automatic
 * - `embedded`: SDI/HDMI embedded audio
 * - `aes`: AES/EBU input
 * - `analog`: Analog input
 * - `analog-xlr`: Analog input (XLR)
 * - `analog-rca`: Analog input (RCA)
 */
export type GstDecklinkAudioConnection = 'auto' | 'embedded' | 'aes' | 'analog' | 'analog-xlr' | 'analog-rca';

/**
 * - `auto`: Auto
 * - `optical-sdi`: Optical SDI
 * - `component`: Component
 * - `composite`: Composite
 * - `svideo`: S-Video
 */
export type GstDecklinkConnection = 'auto' | 'sdi' | 'hdmi' | 'optical-sdi' | 'component' | 'composite' | 'svideo';

/**
 * - `off`: Off
 * - `internal`: Internal
 * - `external`: External
 */
export type GstDecklinkKeyerMode = 'off' | 'internal' | 'external';

/**
 * - `default`: Default, don't change mapping format
 * - `level-a`: Level A
 * - `level-b`: Level B
 */
export type GstDecklinkMappingFormat = 'default' | 'level-a' | 'level-b';

/**
 * - `auto`: Automatic detection
 * - `ntsc`: NTSC SD 60i
 * - `ntsc2398`: NTSC SD 60i (24 fps)
 * - `pal`: PAL SD 50i
 * - `ntsc-p`: NTSC SD 60p
 * - `pal-p`: PAL SD 50p
 * - `1080p2398`: HD1080 23.98p
 * - `1080p24`: HD1080 24p
 * - `1080p25`: HD1080 25p
 * - `1080p2997`: HD1080 29.97p
 * - `1080p30`: HD1080 30p
 * - `1080i50`: HD1080 50i
 * - `1080i5994`: HD1080 59.94i
 * - `1080i60`: HD1080 60i
 * - `1080p50`: HD1080 50p
 * - `1080p5994`: HD1080 59.94p
 * - `1080p60`: HD1080 60p
 * - `720p50`: HD720 50p
 * - `720p5994`: HD720 59.94p
 * - `720p60`: HD720 60p
 * - `1556p2398`: 2k 23.98p
 * - `1556p24`: 2k 24p
 * - `1556p25`: 2k 25p
 * - `2kdcip2398`: 2k dci 23.98p
 * - `2kdcip24`: 2k dci 24p
 * - `2kdcip25`: 2k dci 25p
 * - `2kdcip2997`: 2k dci 29.97p
 * - `2kdcip30`: 2k dci 30p
 * - `2kdcip50`: 2k dci 50p
 * - `2kdcip5994`: 2k dci 59.94p
 * - `2kdcip60`: 2k dci 60p
 * - `2160p2398`: 4k 23.98p
 * - `2160p24`: 4k 24p
 * - `2160p25`: 4k 25p
 * - `2160p2997`: 4k 29.97p
 * - `2160p30`: 4k 30p
 * - `2160p50`: 4k 50p
 * - `2160p5994`: 4k 59.94p
 * - `2160p60`: 4k 60p
 * - `ntsc-widescreen`: NTSC SD 60i Widescreen
 * - `ntsc2398-widescreen`: NTSC SD 60i Widescreen (24 fps)
 * - `pal-widescreen`: PAL SD 50i Widescreen
 * - `ntsc-p-widescreen`: NTSC SD 60p Widescreen
 * - `pal-p-widescreen`: PAL SD 50p Widescreen
 * - `4kdcip2398`: 4k dci 23.98p
 * - `4kdcip24`: 4k dci 24p
 * - `4kdcip25`: 4k dci 25p
 * - `4kdcip2997`: 4k dci 29.97p
 * - `4kdcip30`: 4k dci 30p
 * - `4kdcip50`: 4k dci 50p
 * - `4kdcip5994`: 4k dci 59.94p
 * - `4kdcip60`: 4k dci 60p
 * - `8kp2398`: 8k 23.98p
 * - `8kp24`: 8k 24p
 * - `8kp25`: 8k 25p
 * - `8kp2997`: 8k 29.97p
 * - `8kp30`: 8k 30p
 * - `8kp50`: 8k 50p
 * - `8kp5994`: 8k 59.94p
 * - `8kp60`: 8k 60p
 * - `8kdcip2398`: 8k dci 23.98p
 * - `8kdcip24`: 8k dci 24p
 * - `8kdcip25`: 8k dci 25p
 * - `8kdcip2997`: 8k dci 29.97p
 * - `8kdcip30`: 8k dci 30p
 * - `8kdcip50`: 8k dci 50p
 * - `8kdcip5994`: 8k dci 59.94p
 * - `8kdcip60`: 8k dci 60p
 */
export type GstDecklinkModes = 'auto' | 'ntsc' | 'ntsc2398' | 'pal' | 'ntsc-p' | 'pal-p' | '1080p2398' | '1080p24' | '1080p25' | '1080p2997' | '1080p30' | '1080i50' | '1080i5994' | '1080i60' | '1080p50' | '1080p5994' | '1080p60' | '720p50' | '720p5994' | '720p60' | '1556p2398' | '1556p24' | '1556p25' | '2kdcip2398' | '2kdcip24' | '2kdcip25' | '2kdcip2997' | '2kdcip30' | '2kdcip50' | '2kdcip5994' | '2kdcip60' | '2160p2398' | '2160p24' | '2160p25' | '2160p2997' | '2160p30' | '2160p50' | '2160p5994' | '2160p60' | 'ntsc-widescreen' | 'ntsc2398-widescreen' | 'pal-widescreen' | 'ntsc-p-widescreen' | 'pal-p-widescreen' | '4kdcip2398' | '4kdcip24' | '4kdcip25' | '4kdcip2997' | '4kdcip30' | '4kdcip50' | '4kdcip5994' | '4kdcip60' | '8kp2398' | '8kp24' | '8kp25' | '8kp2997' | '8kp30' | '8kp50' | '8kp5994' | '8kp60' | '8kdcip2398' | '8kdcip24' | '8kdcip25' | '8kdcip2997' | '8kdcip30' | '8kdcip50' | '8kdcip5994' | '8kdcip60';

/**
 * - `default`: Default, don't change profile
 * - `one-sub-device-full`: One sub-device, Full-Duplex
 * - `one-sub-device-half`: One sub-device, Half-Duplex
 * - `two-sub-devices-full`: Two sub-devices, Full-Duplex
 * - `two-sub-devices-half`: Two sub-devices, Half-Duplex
 * - `four-sub-devices-half`: Four sub-devices, Half-Duplex
 */
export type GstDecklinkProfileId = 'default' | 'one-sub-device-full' | 'one-sub-device-half' | 'two-sub-devices-full' | 'two-sub-devices-half' | 'four-sub-devices-half';

/**
 * - `rp188vitc1`: bmdTimecodeRP188VITC1
 * - `rp188vitc2`: bmdTimecodeRP188VITC2
 * - `rp188ltc`: bmdTimecodeRP188LTC
 * - `rp188any`: bmdTimecodeRP188Any
 * - `vitc`: bmdTimecodeVITC
 * - `vitcfield2`: bmdTimecodeVITCField2
 * - `serial`: bmdTimecodeSerial
 */
export type GstDecklinkTimecodeFormat = 'rp188vitc1' | 'rp188vitc2' | 'rp188ltc' | 'rp188any' | 'vitc' | 'vitcfield2' | 'serial';

/**
 * - `auto`: Auto
 * - `8bit-yuv`: bmdFormat8BitYUV
 * - `10bit-yuv`: bmdFormat10BitYUV
 * - `8bit-argb`: bmdFormat8BitARGB
 * - `8bit-bgra`: bmdFormat8BitBGRA
 */
export type GstDecklinkVideoFormat = 'auto' | '8bit-yuv' | '10bit-yuv' | '8bit-argb' | '8bit-bgra';

export interface GstDecklinkAudioSinkProperties extends library.GstBaseSinkProperties {
  /** Timestamp alignment threshold in nanoseconds. Range 0 to 18446744073709551614. Default 40000000. Takes effect up to READY. */
  alignmentThreshold?: T.Int64;
  /** Size of audio buffer in microseconds, this is the minimum latency that the sink reports. Default 50000. Takes effect up to READY. */
  bufferTime?: T.Int64;
  /** Output device instance to use. Range 0 to 2147483647. Default 0. */
  deviceNumber?: number;
  /** Window of time in nanoseconds to wait before creating a discontinuity. Range 0 to 18446744073709551614. Default 1000000000. Takes effect up to READY. */
  discontWait?: T.Int64;
  /** Output device instance to use. Higher priority than "device-number". Range -1 to 9223372036854775807. Default -1. */
  persistentId?: T.Int64;
}

export interface GstDecklinkAudioSinkReadOnly extends library.GstBaseSinkReadOnly {
  /** The serial number (hardware ID) of the Decklink card. */
  hwSerialNumber: string | null;
}

export interface GstDecklinkAudioSrcProperties extends library.GstBaseSrcProperties {
  /** Timestamp alignment threshold in nanoseconds. Range 0 to 18446744073709551614. Default 40000000. */
  alignmentThreshold?: T.Int64;
  /** Size of internal buffer in number of video frames. Range 1 to 2147483647. Default 5. */
  bufferSize?: number;
  /** Audio channels. Default `2`. */
  channels?: GstDecklinkAudioChannels;
  /** Audio input connection to use. Default `auto`. */
  connection?: GstDecklinkAudioConnection;
  /** Output device instance to use. Range 0 to 2147483647. Default 0. */
  deviceNumber?: number;
  /** Window of time in nanoseconds to wait before creating a discontinuity. Range 0 to 18446744073709551614. Default 1000000000. */
  discontWait?: T.Int64;
  /** Output device instance to use. Higher priority than "device-number". Range -1 to 9223372036854775807. Default -1. */
  persistentId?: T.Int64;
}

export interface GstDecklinkAudioSrcReadOnly extends library.GstObjectReadOnly {
  /** The serial number (hardware ID) of the Decklink card. */
  hwSerialNumber: string | null;
}

export interface GstDecklinkVideoSinkProperties extends library.GstBaseSinkProperties {
  /** Line number to use for inserting AFD/Bar data (0 = disabled). Range 0 to 10000. Default 0. */
  afdBarLine?: number;
  /** Line number to use for inserting closed captions (0 = disabled). Range 0 to 22. Default 0. */
  ccLine?: number;
  /** Output device instance to use. Range 0 to 2147483647. Default 0. */
  deviceNumber?: number;
  /** Keyer level. Default 255. */
  keyerLevel?: number;
  /** Keyer mode to be enabled. Default `off`. */
  keyerMode?: GstDecklinkKeyerMode;
  /** 3G-SDI Mapping Format (Level A/B). Default `default`. */
  mappingFormat?: GstDecklinkMappingFormat;
  /** Video Mode to use for playback. Default `ntsc`. */
  mode?: GstDecklinkModes;
  /** Output device instance to use. Higher priority than "device-number". Range -1 to 9223372036854775807. Default -1. */
  persistentId?: T.Int64;
  /** Certain DeckLink devices such as the DeckLink 8K Pro, the DeckLink Quad 2 and the DeckLink Duo 2 support multiple profiles to configure the capture and playback behavior of its sub-devices.For the DeckLink Duo 2 and DeckLink Quad 2, a profile is shared between any 2 sub-devices that utilize the same connectors. For the DeckLink 8K Pro, a profile is shared between all 4 sub-devices. Any sub-devices that share a profile are considered to be part of the same profile group.DeckLink Duo 2 support configuration of the duplex mode of individual sub-devices. Default `default`. */
  profile?: GstDecklinkProfileId;
  /** Timecode format type to use for playback. Default `rp188any`. */
  timecodeFormat?: GstDecklinkTimecodeFormat;
  /** Video format type to use for playback. Default `8bit-yuv`. */
  videoFormat?: GstDecklinkVideoFormat;
}

export interface GstDecklinkVideoSinkReadOnly extends library.GstBaseSinkReadOnly {
  /** The serial number (hardware ID) of the Decklink card. */
  hwSerialNumber: string | null;
}

export interface GstDecklinkVideoSrcProperties extends library.GstBaseSrcProperties {
  /** Size of internal buffer in number of video frames. Range 1 to 2147483647. Default 5. */
  bufferSize?: number;
  /** Video input connection to use. Default `auto`. */
  connection?: GstDecklinkConnection;
  /** Output device instance to use. Range 0 to 2147483647. Default 0. */
  deviceNumber?: number;
  /** Drop frames that are marked as having no input signal. Default false. */
  dropNoSignalFrames?: boolean;
  /** Video Mode to use for playback. Default `auto`. */
  mode?: GstDecklinkModes;
  /** Extract and output AFD/Bar as GstMeta (if present). Default false. */
  outputAfdBar?: boolean;
  /** Extract and output CC as GstMeta (if present). Default false. */
  outputCc?: boolean;
  /** Output stream time directly instead of translating to pipeline clock. Default false. */
  outputStreamTime?: boolean;
  /** Output device instance to use. Higher priority than "device-number". Range -1 to 9223372036854775807. Default -1. */
  persistentId?: T.Int64;
  /** Certain DeckLink devices such as the DeckLink 8K Pro, the DeckLink Quad 2 and the DeckLink Duo 2 support multiple profiles to configure the capture and playback behavior of its sub-devices.For the DeckLink Duo 2 and DeckLink Quad 2, a profile is shared between any 2 sub-devices that utilize the same connectors. For the DeckLink 8K Pro, a profile is shared between all 4 sub-devices. Any sub-devices that share a profile are considered to be part of the same profile group.DeckLink Duo 2 support configuration of the duplex mode of individual sub-devices. Default `default`. */
  profile?: GstDecklinkProfileId;
  /** Skip that much time of initial frames after starting. Default 0. */
  skipFirstTime?: T.Int64;
  /** Timecode format type to use for input. Default `rp188any`. */
  timecodeFormat?: GstDecklinkTimecodeFormat;
  /** Video format type to use for input (Only use auto for mode=auto). Default `auto`. */
  videoFormat?: GstDecklinkVideoFormat;
}

export interface GstDecklinkVideoSrcReadOnly extends library.GstObjectReadOnly {
  /** The serial number (hardware ID) of the Decklink card. */
  hwSerialNumber: string | null;
  /** True if there is a valid input signal available. Default false. */
  signal: boolean;
}

export interface decklinkaudiosink {
  properties: GstDecklinkAudioSinkProperties;
  readOnly: GstDecklinkAudioSinkReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-raw'>;
  };
}

export interface decklinkaudiosrc {
  properties: GstDecklinkAudioSrcProperties;
  readOnly: GstDecklinkAudioSrcReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface decklinkvideosink {
  properties: GstDecklinkVideoSinkProperties;
  readOnly: GstDecklinkVideoSinkReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
  };
}

export interface decklinkvideosrc {
  properties: GstDecklinkVideoSrcProperties;
  readOnly: GstDecklinkVideoSrcReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}
