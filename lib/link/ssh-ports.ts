/** Where two ends meet on a server that runs nothing but sshd: TCP ports of its loopback, derived from a name. */
import { createHash } from 'node:crypto';

/** Above what needs root, below what outgoing connections take (Linux: 32768-60999). */
const PORT_FIRST = 10_240;
const PORT_COUNT = 22_528;
/** One may belong to another program, or to a connection of ours that the server has not noticed is dead. */
const CANDIDATES = 4;

/** The ports of `name`, in the order in which they are tried; `purpose` keeps the names of different uses apart. */
export function meetingPorts(purpose: string, name: string): number[] {
  const digest = createHash('sha256')
    .update(JSON.stringify(['gst-costream ssh 1', purpose, name]))
    .digest();
  const ports = new Set<number>();
  for (let at = 0; ports.size < CANDIDATES; at += 4) ports.add(PORT_FIRST + (digest.readUInt32BE(at) % PORT_COUNT));
  return [...ports];
}
