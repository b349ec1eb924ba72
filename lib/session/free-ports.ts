/** Finds UDP ports that nobody holds, for two ends that meet on this machine. */
import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { StartError } from '../errors.js';
import { audioPorts, videoPorts } from '../rtp/ports.js';

/** Distance between the bases of two sessions of one machine. */
const STRIDE = 10;
const MOST_TRIES = 100;

/** The first base port from `first` on whose ports are all free on loopback now. */
export async function freeBasePort(first: number): Promise<number> {
  for (let base = first; base < first + STRIDE * MOST_TRIES; base += STRIDE) {
    const ports = [...Object.values(videoPorts(base)), ...Object.values(audioPorts(base))];
    const free = await Promise.all(ports.map(isFree));
    if (free.every(Boolean)) return base;
  }
  throw new StartError('PORT_IN_USE', `No free UDP ports from ${first} on; end the sessions that run on this machine.`);
}

async function isFree(port: number): Promise<boolean> {
  const socket = createSocket('udp4');
  try {
    socket.bind({ port, address: '127.0.0.1', exclusive: true });
    await once(socket, 'listening');
    return true;
  } catch {
    return false;
  } finally {
    socket.close();
  }
}
