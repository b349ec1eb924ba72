/** The two RTP formats of the wire, byte-compatible with the original: H264/90000 and OPUS/48000. */
import { caps } from '../gst/index.js';
import { FEEDBACK_CAPS } from './rate-control.js';

/** Dynamic payload types (RFC 3551 §6), GStreamer's defaults, which the original's receivers expect. */
export const PAYLOAD_TYPE = { video: 96, audio: 96 } as const;

/**
 * What a receiver's udpsrc declares. `rtcp-fb-nack-pli` is local: without it and the payload type rtpbin never sends a
 * PLI (GStreamer 1.22 rtpsession reads it from these caps), and the wire is unchanged.
 */
export const VIDEO_CAPS = caps.rtp({
  media: 'video',
  'clock-rate': 90000,
  'encoding-name': 'H264',
  payload: PAYLOAD_TYPE.video,
  'rtcp-fb-nack-pli': true,
  ...FEEDBACK_CAPS,
});

/** `sprop-stereo` is local too: the depayloader tells the decoder two channels; Opus itself carries mono or stereo. */
export const AUDIO_CAPS = caps.rtp({
  media: 'audio',
  'clock-rate': 48000,
  'encoding-name': 'OPUS',
  payload: PAYLOAD_TYPE.audio,
  'sprop-stereo': '1',
});

/** What one Opus packet holds. */
export const AUDIO_FRAME_MS = 5;
