/** `--via`: the server and the room on it that carry a session in place of addresses and ports. */
import { UsageError } from '../errors.js';
import { parseSshAddress, type SshAddress } from '../link/ssh-address.js';
import { parseVia, type RedisAddress } from '../pipe/via.js';

export interface SshRoomAddress {
  readonly kind: 'ssh';
  readonly address: SshAddress;
  readonly room: string;
  /** How messages name it: never with a password. */
  readonly label: string;
}

export interface RedisRoomAddress {
  readonly kind: 'redis';
  readonly address: RedisAddress;
  readonly room: string;
  readonly label: string;
}

export type RoomAddress = SshRoomAddress | RedisRoomAddress;

/** How the other end of a session is named: its address (or those of several), or its room without what is secret. */
export function otherEnd({ peer = '', via }: { peer?: string | readonly string[]; via?: string }): string {
  return via === undefined ? [peer].flat().join(', ') : parseRoom(via).label;
}

const ROOM_BYTES_MAX = 200;
const EXAMPLES = { ssh: 'ssh://user@server/room', redis: 'redis://server?room=NAME' } as const;

/** @throws UsageError for what names no server and room */
export function parseRoom(via: string): RoomAddress {
  const redis = /^(rediss?(?:\+sentinel)?:\/\/[^?#]*)(?:\?room=([^&#]*))?$/.exec(via);
  if (redis) {
    const [, server, name = ''] = redis;
    const room = checkRoom(name, via, EXAMPLES.redis);
    const address = parseVia({ via: server! });
    // What is no ssh:// address is a Redis.
    if (address.kind === 'redis') return { kind: 'redis', address, room, label: `${address.label}?room=${room}` };
  }
  const ssh = parseSshAddress(via);
  if (!ssh)
    throw new UsageError(`"${redact(via)}" is no server with a room: expected ${EXAMPLES.ssh} or ${EXAMPLES.redis}.`);
  const room = checkRoom(ssh.path, via, EXAMPLES.ssh);
  return { kind: 'ssh', address: ssh.address, room, label: `${ssh.address.label}/${room}` };
}

function checkRoom(text: string, via: string, example: string): string {
  let room: string;
  try {
    room = decodeURIComponent(text);
  } catch {
    throw new UsageError('The --via has a % that starts no escape: write %25 for a percent sign.');
  }
  if (room === '') throw new UsageError(`"${redact(via)}" names no room: both ends give the same, such as ${example}.`);
  if (/[{}\s\p{C}/]/u.test(room) || Buffer.byteLength(room) > ROOM_BYTES_MAX) {
    throw new UsageError(
      `"${room.replace(/\p{C}/gu, '?').slice(0, 60)}" cannot name a room: ${ROOM_BYTES_MAX} bytes at most, no spaces, controls, slashes or braces.`,
    );
  }
  return room;
}

function redact(text: string): string {
  return text.replace(/\p{C}/gu, '?').replace(/\/\/[^@/]*@/, '//…@');
}
