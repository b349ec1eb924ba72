/** Checks of what lies between a session and its peer: ports, firewalls, socket buffers, ssh. */
import { spawnSync } from 'node:child_process';
import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { controlPort } from '../../rtp/ports.js';
import { linePorts } from '../line/sockets.js';
import { portOwner } from '../port-owner.js';
import { COMMAND_PATH } from '../setup/machine.js';
import { type Finding, failed, ok, warning } from './check.js';

/** What a key frame of a good line needs to wait in; sessions ask for it and get no more than the kernel allows. */
const RECEIVE_BUFFER_BYTES = 1_048_576;

/** Every port of a call with one picture. */
export async function ports(basePort: number): Promise<Finding> {
  const udp = linePorts(basePort);
  const tried = await Promise.all([
    ...udp.map(async port => ({ port, protocol: 'udp' as const, why: await udpRefusal(port) })),
    tcpRefusal(controlPort(basePort)).then(why => ({ port: controlPort(basePort), protocol: 'tcp' as const, why })),
  ]);
  const taken = tried.filter(({ why }) => why !== undefined);
  if (taken.length === 0) return ok('ports', `UDP ${udp.join(', ')} and TCP ${controlPort(basePort)} are free.`);
  const list = taken.map(({ port, protocol, why }) => {
    const owner = portOwner(protocol, port);
    return `${protocol.toUpperCase()} ${port} (${owner ? `${owner.name}, pid ${owner.pid}` : why})`;
  });
  return failed(
    'ports',
    `Not free: ${list.join(', ')}.`,
    'A session cannot listen there.',
    'end that program, or move both sides with --base-port',
  );
}

async function udpRefusal(port: number): Promise<string | undefined> {
  const socket = createSocket('udp4');
  try {
    socket.bind(port);
    await once(socket, 'listening');
    return undefined;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code;
  } finally {
    socket.close();
  }
}

async function tcpRefusal(port: number): Promise<string | undefined> {
  const server = createServer();
  try {
    await once(server.listen(port), 'listening');
    return undefined;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code;
  } finally {
    server.close();
  }
}

/** Hints alone: rules can be read by the administrator only. */
export function firewall(basePort: number, etc = '/etc'): Finding {
  const [first, last] = [basePort, controlPort(basePort)];
  const cause = `The peer's packets to ${first}-${last} may be dropped.`;
  if (/^ENABLED=yes/m.test(read(`${etc}/ufw/ufw.conf`)))
    return warning('firewall', 'ufw is enabled.', cause, [
      { why: 'lets a session in', command: ['ufw', 'allow', `${first}:${last}/udp`], root: true },
      { why: 'lets its control connection in', command: ['ufw', 'allow', `${last}/tcp`], root: true },
    ]);
  if (existsSync('/run/firewalld'))
    return warning('firewall', 'firewalld runs.', cause, [
      {
        why: 'lets a session in',
        command: ['firewall-cmd', `--add-port=${first}-${last}/udp`, `--add-port=${last}/tcp`],
        root: true,
      },
    ]);
  return ok('firewall', 'No ufw or firewalld is active here; a router between may still drop packets.');
}

export function socketBuffers(path = '/proc/sys/net/core/rmem_max'): Finding {
  const limit = Number(read(path));
  if (limit >= RECEIVE_BUFFER_BYTES) return ok('socket-buffers', `Sockets may hold ${limit} bytes.`);
  return warning(
    'socket-buffers',
    `Sockets may hold ${limit} bytes.`,
    'A burst of packets at a busy moment is lost beyond that.',
    [
      {
        why: 'larger receive buffers until the next start',
        command: ['sysctl', '-w', `net.core.rmem_max=${RECEIVE_BUFFER_BYTES}`],
        root: true,
      },
    ],
  );
}

export function ssh(): Finding {
  const { status, stderr } = spawnSync('ssh', ['-V'], {
    encoding: 'utf8',
    env: { ...process.env, PATH: COMMAND_PATH },
  });
  if (status === 0) return ok('ssh', `${stderr.trim().split(',')[0]}.`);
  return warning(
    'ssh',
    'OpenSSH is not installed.',
    'Sessions through a common server (--via ssh://…) need it.',
    'install openssh-client',
  );
}

function read(path: string): string {
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}
