/** The two v4l2 loop devices of a co-streaming session: what OBS sends to the peer, and what comes from there. */
export const LOOP_DEVICES = { toPeer: '/dev/video10', fromPeer: '/dev/video11' } as const;
