// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin webrtcdsp 1.22.0 of gst-plugins-bad (https://tracker.debian.org/pkg/gst-plugins-bad1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

/**
 * - `low`: Low Suppression
 * - `moderate`: Moderate Suppression
 * - `high`: high Suppression
 */
export type GstWebrtcEchoSuppressionLevel = 'low' | 'moderate' | 'high';

/**
 * - `adaptive-digital`: Adaptive Digital
 * - `fixed-digital`: Fixed Digital
 */
export type GstWebrtcGainControlMode = 'adaptive-digital' | 'fixed-digital';

/**
 * - `low`: Low Suppression
 * - `moderate`: Moderate Suppression
 * - `high`: High Suppression
 * - `very-high`: Very High Suppression
 */
export type GstWebrtcNoiseSuppressionLevel = 'low' | 'moderate' | 'high' | 'very-high';

/**
 * - `very-low`: Very Low Likelihood
 * - `low`: Low Likelihood
 * - `moderate`: Moderate Likelihood
 * - `high`: High Likelihood
 */
export type GstWebrtcVoiceDetectionLikelihood = 'very-low' | 'low' | 'moderate' | 'high';

export interface GstWebrtcDspProperties extends library.GstBaseTransformProperties {
  /** Sets the maximum |gain| the digital compression stage may apply, in dB. Range 0 to 90. Default 9. */
  compressionGainDb?: number;
  /** Enable or disable the delay agnostic mode. Default false. */
  delayAgnostic?: boolean;
  /** Enable or disable echo canceller. Default true. */
  echoCancel?: boolean;
  /** Controls the aggressiveness of the suppressor. A higher level trades off double-talk performance for increased echo suppression. Default `moderate`. */
  echoSuppressionLevel?: GstWebrtcEchoSuppressionLevel;
  /** Enable or disable experimental automatic gain control. Default false. */
  experimentalAgc?: boolean;
  /** Enable or disable the extended filter. Default true. */
  extendedFilter?: boolean;
  /** Enable or disable automatic digital gain control. Default true. */
  gainControl?: boolean;
  /** Controls the mode of the compression stage. Default `adaptive-digital`. */
  gainControlMode?: GstWebrtcGainControlMode;
  /** Enable or disable high pass filtering. Default true. */
  highPassFilter?: boolean;
  /** When enabled, the compression stage will hard limit the signal to the target level. Otherwise, the signal will be compressed but not limited above the target level. Default true. */
  limiter?: boolean;
  /** Enable or disable noise suppression. Default true. */
  noiseSuppression?: boolean;
  /** Controls the aggressiveness of the suppression. Increasing the level will reduce the noise level at the expense of a higher speech distortion. Default `moderate`. */
  noiseSuppressionLevel?: GstWebrtcNoiseSuppressionLevel;
  /** The name of the webrtcechoprobe element that record the audio being played through loud speakers. Must be set before PAUSED state. Default `webrtcechoprobe0`. */
  probe?: string | null;
  /** At startup the experimental AGC moves the microphone volume up to |startup_min_volume| if the current microphone volume is set too low. No effect if experimental-agc isn't enabled. Range 12 to 255. Default 12. */
  startupMinVolume?: number;
  /** Sets the target peak |level| (or envelope) of the gain control in dBFS (decibels from digital full-scale). Range 0 to 31. Default 3. */
  targetLevelDbfs?: number;
  /** Enable or disable the voice activity detector. Default false. */
  voiceDetection?: boolean;
  /** Sets the |size| of the frames in ms on which the VAD will operate. Larger frames will improve detection accuracy, but reduce the frequency of updates. Range 10 to 30. Default 10. */
  voiceDetectionFrameSizeMs?: number;
  /** Specifies the likelihood that a frame will be declared to contain voice. Default `low`. */
  voiceDetectionLikelihood?: GstWebrtcVoiceDetectionLikelihood;
}

export interface webrtcdsp {
  properties: GstWebrtcDspProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-raw'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface webrtcechoprobe {
  properties: library.GstBaseTransformProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-raw'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}
