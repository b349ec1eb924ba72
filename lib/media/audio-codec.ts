/** Opus both ways, tuned for the shortest delay. */
import { chain, el } from '../gst/index.js';
import { AUDIO_FRAME_MS } from '../rtp/formats.js';

/** 5 ms frames and CELT only: 7.5 ms of algorithmic delay where the default takes 26.5 (RFC 6716 §2.1.8). */
export function audioEncoder() {
  return chain(
    el.opusenc({
      audioType: 'restricted-lowdelay',
      frameSize: `${AUDIO_FRAME_MS}`,
      bitrate: 96_000,
      bitrateType: 'constrained-vbr',
      dtx: true,
    }),
  );
}

/** Concealment covers a lost packet; in-band FEC stays off, for it reports 120 ms of latency (gstopusdec.c). */
export function audioDecoder() {
  return chain(el.opusdec({ plc: true }), el.audioconvert(), el.audioresample());
}
