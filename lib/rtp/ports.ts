/** Which UDP port carries what: the original's plan, moved as a whole by `--base-port`. */

/** Ports of one medium. RTP and RTCP go from sender to receiver; `rtcpBack` is where the sender hears the receiver. */
export interface MediaPorts {
  rtp: number;
  rtcp: number;
  rtcpBack: number;
}

/** Distance between two video tracks' ports: more than the nine that one session uses. */
const TRACK_STRIDE = 10;

/** The first video track is the original's 5000/5001/5005; each further one stands ten higher. */
export function videoPorts(basePort: number, track = 0): MediaPorts {
  const base = basePort + TRACK_STRIDE * track;
  return { rtp: base, rtcp: base + 1, rtcpBack: base + 5 };
}

/** The original's 5002/5003/5007. */
export function audioPorts(basePort: number): MediaPorts {
  return { rtp: basePort + 2, rtcp: basePort + 3, rtcpBack: basePort + 7 };
}

/** TCP port on which a receiver's control connection is awaited. */
export function controlPort(basePort: number): number {
  return basePort + 8;
}

/** "5000-5003, 5005 and 5007" */
export function portList(ports: readonly number[]): string {
  const ranges: { first: number; last: number }[] = [];
  for (const port of [...ports].sort((a, b) => a - b)) {
    const open = ranges.at(-1);
    if (open && port === open.last + 1) open.last = port;
    else ranges.push({ first: port, last: port });
  }
  const words = ranges.map(({ first, last }) => (first === last ? `${first}` : `${first}-${last}`));
  return words.length > 1 ? `${words.slice(0, -1).join(', ')} and ${words.at(-1)}` : words.join('');
}
