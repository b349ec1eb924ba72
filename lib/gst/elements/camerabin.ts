// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin camerabin 1.22.0 of gst-plugins-bad (https://tracker.debian.org/pkg/gst-plugins-bad1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

/**
 * - `no-audio-conversion`: Do not use audio conversion elements
 * - `no-video-conversion`: Do not use video conversion elements
 * - `no-viewfinder-conversion`: Do not use viewfinder conversion elements
 * - `no-image-conversion`: Do not use image conversion elements
 */
export type GstCamFlags = 'no-audio-conversion' | 'no-video-conversion' | 'no-viewfinder-conversion' | 'no-image-conversion';

export interface GstCameraBinProperties extends library.GstPipelineProperties {
  /** Format to capture audio for video recording represented as GstCaps. */
  audioCaptureCaps?: T.CapsInput;
  /** The element that will process captured audio buffers when recording. (Should be set on NULL state). */
  audioFilter?: T.ElementInput;
  /** The audio source element to be used on video recordings. It is only taken into use on the next null to ready transition. */
  audioSource?: T.ElementInput;
  /** The camera source element to be used. It is only taken into use on the next null to ready transition. */
  cameraSource?: T.ElementInput;
  /** Flags to control behaviour. Default: none. */
  flags?: T.Flags<GstCamFlags>;
  /** Caps for image capture. */
  imageCaptureCaps?: T.CapsInput;
  /** The element that will process captured image frames. (Should be set on NULL state). */
  imageFilter?: T.ElementInput;
  /** The GstEncodingProfile to use for image captures. */
  imageProfile?: T.ObjectOrNull<'GstEncodingProfile'>;
  /** Location to save the captured files. A %d might be used on thefilename as a placeholder for a numeric index of the capture.Default is cap_%d. Default `cap_%d`. */
  location?: string | null;
  /** The capture mode (still image capture or video recording). Default `mode-image`. */
  mode?: library.GstCameraBin2Mode;
  /** If the audio recording should be muted. Note that this still saves audio data to the resulting file, but they are silent. Use a video-profile without audio to disable audio completely. Default false. */
  mute?: boolean;
  /** If capture preview images should be posted to the bus. Default false. */
  postPreviews?: boolean;
  /** The caps of the preview image to be posted. */
  previewCaps?: T.CapsInput;
  /** The element that will process preview buffers. (Should be set on NULL state). */
  previewFilter?: T.ElementInput;
  /** Caps for video capture. */
  videoCaptureCaps?: T.CapsInput;
  /** The element that will process captured video frames. (Should be set on NULL state). */
  videoFilter?: T.ElementInput;
  /** The GstEncodingProfile to use for video recording. Audio is enabled when this profile supports audio. */
  videoProfile?: T.ObjectOrNull<'GstEncodingProfile'>;
  /** Restricts the caps that can be used on the viewfinder. */
  viewfinderCaps?: T.CapsInput;
  /** The element that will process frames going to the viewfinder. (Should be set on NULL state). */
  viewfinderFilter?: T.ElementInput;
  /** The video sink of the viewfinder. It is only taken into use on the next null to ready transition. */
  viewfinderSink?: T.ElementInput;
  /** Digital zoom factor (e.g. 1.5 means 1.5x). Range 1 to 10. Default 1. */
  zoom?: number;
}

export interface GstCameraBinReadOnly extends library.GstObjectReadOnly {
  /** Formats supported for capturing audio represented as GstCaps. */
  audioCaptureSupportedCaps: T.CapsRead;
  /** If camerabin2 is idle (not doing captures). Default true. */
  idle: boolean;
  /** Formats supported for capturing images represented as GstCaps. */
  imageCaptureSupportedCaps: T.CapsRead;
  /** Digital zoom factor (e.g. 1.5 means 1.5x). Range 1 to 3.402823e+38. Default 10. */
  maxZoom: number;
  /** Formats supported for capturing videos represented as GstCaps. */
  videoCaptureSupportedCaps: T.CapsRead;
  /** The caps that the camera source can produce on the viewfinder pad. */
  viewfinderSupportedCaps: T.CapsRead;
}

export interface GstCameraBinActions {
  'start-capture': () => void;
  'stop-capture': () => void;
}

export interface GstViewfinderBinProperties extends library.GstBinProperties {
  /** If video converters should be disabled (must be set on NULL). Default false. */
  disableConverters?: boolean;
  /** the video output element to use (NULL = default). */
  videoSink?: T.ElementInput;
}

export interface GstWrapperCameraBinSrcProperties extends library.GstBaseCameraSrcProperties {
  /** The video source element to be used. */
  videoSource?: T.ElementInput;
  /** Optional video source filter element. */
  videoSourceFilter?: T.ElementInput;
}

export interface camerabin {
  properties: GstCameraBinProperties;
  readOnly: GstCameraBinReadOnly;
  signals: library.GstBinSignals;
  actions: GstCameraBinActions;
  pads: {};
}

export interface viewfinderbin {
  properties: GstViewfinderBinProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstBinSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
  };
}

export interface wrappercamerabinsrc {
  properties: GstWrapperCameraBinSrcProperties;
  readOnly: library.GstBaseCameraSrcReadOnly;
  signals: library.GstBinSignals;
  actions: library.GstBaseCameraSrcActions;
  pads: {
    imgsrc: T.Template<'src', 'always', string>;
    vfsrc: T.Template<'src', 'always', string>;
    vidsrc: T.Template<'src', 'always', string>;
  };
}
