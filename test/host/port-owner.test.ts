/** Real sockets of real processes, found again in /proc. */
import { spawn } from 'node:child_process';
import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { portOwner } from '../../lib/host/port-owner.js';

test('a UDP socket of this process, IPv4 and IPv6', async () => {
  for (const [type, address] of [
    ['udp4', '127.0.0.1'],
    ['udp6', '::1'],
  ] as const) {
    const socket = createSocket(type).bind(0, address);
    await once(socket, 'listening');
    const { port } = socket.address();
    expect(portOwner('udp', port)?.pid).toBe(process.pid);
    expect(portOwner('tcp', port)).toBeUndefined();
    socket.close();
    await once(socket, 'close');
    expect(portOwner('udp', port)).toBeUndefined();
  }
});

test('a listening TCP socket, and not a connection to the same port elsewhere', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  expect(portOwner('tcp', port)?.pid).toBe(process.pid);
  server.close();
  await once(server, 'close');
  expect(portOwner('tcp', port)).toBeUndefined();
});

test('another process, by the name of its script', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'port-owner-'));
  const script = join(directory, 'camera-thief.mjs');
  await writeFile(
    script,
    `import { createSocket } from 'node:dgram';
     const socket = createSocket('udp4').bind(0, '127.0.0.1', () => console.log(socket.address().port));`,
  );
  const child = spawn(process.execPath, [script], { stdio: ['ignore', 'pipe', 'inherit'] });
  try {
    const [text] = (await once(child.stdout, 'data')) as [Buffer];
    expect(portOwner('udp', Number(text.toString()))).toEqual({ pid: child.pid, name: 'camera-thief' });
  } finally {
    child.kill();
    await once(child, 'exit');
    await rm(directory, { recursive: true });
  }
});
