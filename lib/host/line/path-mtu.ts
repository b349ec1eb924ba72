/**
 * What this system knows of the way to the peer: the interface's largest packet, or what routers have told of smaller ones
 * (RFC 1191, RFC 8201). Larger datagrams it cuts in pieces by itself, so that they arrive all the same.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { COMMAND_PATH } from '../setup/machine.js';

/** In bytes; undefined where there is no `ip` to ask. */
export function knownMtu(peer: string): number | undefined {
  const { status, stdout } = spawnSync('ip', ['route', 'get', peer.replace(/%.*$/, '')], {
    encoding: 'utf8',
    env: { ...process.env, PATH: COMMAND_PATH, LC_ALL: 'C' },
    stdio: ['ignore', 'pipe', 'ignore'],
    timeout: 2000,
  });
  return status === 0 ? mtuOf(stdout, device => read(`/sys/class/net/${device}/mtu`)) : undefined;
}

/** Of what `ip route get` prints. */
export function mtuOf(text: string, deviceMtu: (device: string) => string): number | undefined {
  const told = /\bmtu (?:lock )?(\d+)/.exec(text)?.[1];
  const device = /\bdev (\S+)/.exec(text)?.[1];
  const mtu = Number(told ?? (device && deviceMtu(device)));
  return Number.isInteger(mtu) && mtu > 0 ? mtu : undefined;
}

function read(path: string): string {
  return existsSync(path) ? readFileSync(path, 'utf8').trim() : '';
}
