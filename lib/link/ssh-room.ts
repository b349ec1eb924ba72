/**
 * How a room's publisher and its viewers find each other through an ssh server: on ports of its loopback that follow from
 * the room's name. Whoever has an account there can knock; with a key nobody gets further than TLS's first flight.
 */
import type { KeyObject } from 'node:crypto';
import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { StartError } from '../errors.js';
import { PacketStream } from './packet-stream.js';
import { type KeyRefusal, keyRefusal, secureDial, TLS_ALERT } from './secure.js';
import { type SshConnection, SshError } from './ssh.js';
import type { SshAddress } from './ssh-address.js';
import { meetingPorts } from './ssh-ports.js';

export interface SshRoom {
  readonly address: SshAddress;
  readonly room: string;
  /** Without one all that passes is open to every account of the server. */
  readonly key: KeyObject | undefined;
}

const PROTOCOL = 'gst-costream room 1';
const GREETING_BYTES_MAX = 512;
/** A port may belong to a connection that the server has not noticed is dead: nobody answers there. */
const ANSWER_MS = 5000;
const PAUSE_MS = { first: 200, most: 3000 } as const;

export const roomPorts = (room: string): number[] => meetingPorts('room', room);

/** What a viewer says first, and what the publisher answers: its run, or that this is no room of its. */
interface Greeting {
  protocol: string;
  room: string;
  run?: string;
}

export function greetingOf(room: string, run?: string): Buffer {
  return Buffer.from(
    JSON.stringify({ protocol: PROTOCOL, room, ...(run !== undefined && { run }) } satisfies Greeting),
  );
}

/** Undefined for what is no greeting of this room. */
export function readGreeting(data: Uint8Array, room: string): { run: string | undefined } | undefined {
  if (data.length > GREETING_BYTES_MAX) return undefined;
  try {
    const greeting = JSON.parse(Buffer.from(data).toString()) as Partial<Greeting> | null;
    if (greeting?.protocol !== PROTOCOL || greeting.room !== room) return undefined;
    return { run: typeof greeting.run === 'string' ? greeting.run : undefined };
  } catch {
    return undefined;
  }
}

/** Who answers on a port: a publisher of this room, or one whose key does not fit; undefined for nobody and others. */
export type Met = { stream: PacketStream; run: string } | { refusal: KeyRefusal };

export async function meet(
  connection: SshConnection,
  port: number,
  { room, key }: SshRoom,
  signal?: AbortSignal,
): Promise<Met | undefined> {
  if (signal?.aborted) return undefined;
  const raw = connection.connect(port);
  const timer = setTimeout(() => raw.destroy(), ANSWER_MS);
  const leave = () => raw.destroy();
  signal?.addEventListener('abort', leave, { once: true });
  try {
    const secured = key ? await dialSecurely(raw, key) : raw;
    if ('refusal' in secured) return secured;
    let refusal: KeyRefusal | undefined;
    if (!key) {
      raw.once('data', (piece: Buffer) => {
        if (piece[0] === TLS_ALERT) refusal = 'we-need-a-key';
      });
    }
    const stream = new PacketStream(secured);
    const answer = answered(stream);
    stream.greet(greetingOf(room));
    const data = await answer;
    const run = data && readGreeting(data, room)?.run;
    if (run !== undefined && !signal?.aborted) return { stream, run };
    stream.destroy();
    return refusal && { refusal };
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', leave);
  }
}

/** The publisher's greeting; undefined when the stream ends first. */
function answered(stream: PacketStream): Promise<Buffer | undefined> {
  return new Promise(resolve => {
    stream.once('greeting', resolve);
    stream.once('close', () => resolve(undefined));
  });
}

function dialSecurely(raw: Socket, key: KeyObject): Promise<Duplex | { refusal: KeyRefusal }> {
  const secured = secureDial(raw, key);
  return new Promise(resolve => {
    const fail = (error?: NodeJS.ErrnoException) => {
      const refusal = error && keyRefusal(error);
      raw.destroy();
      resolve(refusal ? { refusal } : raw);
    };
    secured.on('error', fail).once('close', () => fail());
    // OpenSSL counts an external PSK as a resumed session.
    secured.once('secureConnect', () => (secured.isSessionReused() ? resolve(secured) : fail()));
  });
}

/** The server's sshd lets us in and nothing through. */
export function prohibited({ label }: SshAddress): StartError {
  return new StartError(
    'ROOM',
    `${label} cannot carry the session: its sshd forbids forwarding; it needs AllowTcpForwarding yes, and no "restrict" or "no-port-forwarding" at the key.`,
  );
}

/** After an outage: tries until it works. Nothing tells when it will, so the pauses grow. */
export async function comeBack<T>(attempt: () => Promise<T>, signal: AbortSignal): Promise<T> {
  for (let pauseMs: number = PAUSE_MS.first; ; pauseMs = Math.min(PAUSE_MS.most, pauseMs * 1.6)) {
    try {
      return await attempt();
    } catch (error) {
      if (!(error instanceof SshError)) throw error;
    }
    // Scattered, so that a room's viewers do not return in one instant.
    await sleep(pauseMs * (0.75 + Math.random() / 2), undefined, { signal });
  }
}
