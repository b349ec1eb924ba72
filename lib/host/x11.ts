/** X11 displays of this machine, asked by the protocol's own connection setup (X11R7 "X Window System Protocol", §8). */
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createConnection, type Socket } from 'node:net';
import { homedir, hostname } from 'node:os';
import { join } from 'node:path';

const SOCKETS = '/tmp/.X11-unix';
const TCP_BASE = 6000;
const COOKIE = 'MIT-MAGIC-COOKIE-1';

/** A display that lets us in; the size of its first screen. */
export interface Display {
  /** Such as ":0". */
  name: string;
  width: number;
  height: number;
}

/** $DISPLAY first, then every local server that has a socket. */
export function displayNames(environment: NodeJS.ProcessEnv = process.env): string[] {
  const local = existsSync(SOCKETS) ? readdirSync(SOCKETS) : [];
  const numbers = local.map(name => /^X(\d+)$/.exec(name)?.[1]).filter(number => number !== undefined);
  const names = numbers.sort((a, b) => Number(a) - Number(b)).map(number => `:${number}`);
  const own = environment.DISPLAY;
  // ":0.0" and ":0" are one server.
  return own ? [own, ...names.filter(name => name !== own.replace(/\.\d+$/, ''))] : names;
}

/** Connects as a client would and asks the size. @throws Error whose message is the server's or the system's reason */
export async function openDisplay(name: string, options: { signal?: AbortSignal } = {}): Promise<Display> {
  const address = parseDisplay(name);
  if (!address) throw new Error(`"${name}" names no X11 display`);
  const { host, number } = address;
  const socket = host
    ? createConnection({ host, port: TCP_BASE + number })
    : createConnection(join(SOCKETS, `X${number}`));
  const stop = () => socket.destroy(new Error('it does not answer'));
  options.signal?.addEventListener('abort', stop, { once: true });
  try {
    options.signal?.throwIfAborted();
    await once(socket, 'connect');
    socket.write(setupRequest(cookie(number)));
    return { name, ...(await readSetup(socket)) };
  } finally {
    options.signal?.removeEventListener('abort', stop);
    socket.destroy();
  }
}

function parseDisplay(name: string): { host: string; number: number } | undefined {
  const match = /^(?:unix|(.*)):(\d+)(?:\.\d+)?$/.exec(name);
  return match ? { host: match[1] ?? '', number: Number(match[2]) } : undefined;
}

function setupRequest(key: Buffer | undefined): Buffer {
  const protocol = key ? Buffer.from(COOKIE) : Buffer.alloc(0);
  const head = Buffer.alloc(12);
  head.write('l');
  head.writeUInt16LE(11, 2);
  head.writeUInt16LE(protocol.length, 6);
  head.writeUInt16LE(key?.length ?? 0, 8);
  return Buffer.concat([head, padded(protocol), padded(key ?? Buffer.alloc(0))]);
}

function padded(bytes: Buffer): Buffer {
  return Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]);
}

async function readSetup(socket: Socket): Promise<{ width: number; height: number }> {
  let received = Buffer.alloc(0);
  for await (const chunk of socket) {
    received = Buffer.concat([received, chunk as Buffer]);
    if (received.length < 8) continue;
    const end = 8 + 4 * received.readUInt16LE(6);
    if (received.length < end) continue;
    if (received[0] === 1) return screenSize(received);
    const reason = received.subarray(8, received[0] === 0 ? 8 + received[1]! : end);
    throw new Error(reason.toString('latin1').replaceAll('\0', '').trim() || 'the server refuses');
  }
  throw new Error('the server hung up');
}

/** The first SCREEN follows the fixed part, the vendor's name and the pixmap formats. */
function screenSize(setup: Buffer): { width: number; height: number } {
  const vendorLength = setup.readUInt16LE(24);
  const formats = setup[29]!;
  const screen = 40 + Math.ceil(vendorLength / 4) * 4 + 8 * formats;
  return { width: setup.readUInt16LE(screen + 20), height: setup.readUInt16LE(screen + 22) };
}

/** What the user's Xauthority file has for a display; undefined where it has nothing. */
export function displayCookie(name: string): Buffer | undefined {
  const address = parseDisplay(name);
  return address && cookie(address.number);
}

/** The key for display `number` from the Xauthority file (Xau library: big-endian counted strings). */
function cookie(number: number): Buffer | undefined {
  const file = process.env.XAUTHORITY ?? join(homedir(), '.Xauthority');
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch {
    // Without the file the server may still let this user in.
    return undefined;
  }
  let offset = 0;
  // A file that ends in the middle of an entry is one that another program is writing, or has left so.
  const counted = () => {
    const start = offset + 2;
    offset = start <= bytes.length ? start + bytes.readUInt16BE(offset) : start;
    return bytes.subarray(start, offset);
  };
  const keys: { address: string; key: Buffer }[] = [];
  while (offset + 2 < bytes.length) {
    offset += 2;
    const [address, display, protocol, key] = [counted(), counted(), counted(), counted()];
    if (offset > bytes.length) break;
    if (protocol.toString() !== COOKIE || !['', String(number)].includes(display.toString())) continue;
    keys.push({ address: address.toString(), key });
  }
  return (keys.find(({ address }) => address === hostname()) ?? keys[0])?.key;
}
