/** The loop devices of a co-streaming session, in picture and sound: their numbers and names everywhere. */

/** What OBS sends to the peer, and what comes from there. */
export const LOOP_DEVICES = { toPeer: '/dev/video10', fromPeer: '/dev/video11' } as const;

export const LOOP_VIDEOS = [
  { number: 10, label: 'v4l2-topeer' },
  { number: 11, label: 'v4l2-frompeer' },
] as const;

/** The ALSA loop card; ALSA itself leaves the dash out of the id. No blanks: PulseAudio and PipeWire quote differently. */
export const LOOP_CARD = { index: 10, id: 'aloop-topeer', description: 'Costream-loop' } as const;

/** Sinks of the sound server itself, in place of the card: no root, no module. */
export const VIRTUAL_SINKS = [
  { name: 'costream_topeer', description: 'Costream-to-peer' },
  { name: 'costream_frompeer', description: 'Costream-from-peer' },
] as const;
