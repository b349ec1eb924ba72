/** A connection through a real sshd: what is published is reached, what is refused is told, and nothing stays behind. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SshConnection } from '../../lib/link/ssh.js';
import { parseSshAddress, type SshAddress } from '../../lib/link/ssh-address.js';
import { meetingPorts } from '../../lib/link/ssh-ports.js';
import { freePort } from '../parts/redis.js';
import { descendants, SshServer } from '../parts/sshd.js';

describe('addresses', () => {
  test.each([
    ['ssh://host', { label: 'ssh://host', destination: 'host' }, ''],
    [
      'ssh://ann@host.example.org:2222/',
      { label: 'ssh://ann@host.example.org:2222', destination: 'ann@host.example.org', port: 2222 },
      '',
    ],
    [
      'ssh://ann@[2001:db8::1]:22/studio',
      { label: 'ssh://ann@[2001:db8::1]:22', destination: 'ann@2001:db8::1', port: 22 },
      'studio',
    ],
    ['ssh://[fe80::1%eth0]', { label: 'ssh://[fe80::1%eth0]', destination: 'fe80::1%eth0' }, ''],
  ])('%s', (text, address, path) => {
    expect(parseSshAddress(text)).toEqual({ address, path });
  });

  test.each([
    'ssh://-oProxyCommand=touch%20x',
    'ssh://-oProxyCommand=x/',
    'ssh://-l@host',
    'ssh://a b@host',
    'ssh://$(id)',
    'ssh://host;id',
    'ssh://`id`@host',
    "ssh://ho'st",
    'ssh://[-oX]',
    'ssh://',
    'ssh://@host',
    'ssh://ann:secret@host',
    'ssh://host:0',
    'ssh://host:65536',
    'ssh://host\n',
  ])('%j is refused', text => {
    expect(() => parseSshAddress(text)).toThrow(expect.objectContaining({ code: 'USAGE' }));
  });

  test('other words are none', () => {
    for (const text of ['redis://host', 'ssh:/host', 'ssh://host:port', 'ssh://ho?st'])
      expect(parseSshAddress(text)).toBeUndefined();
  });
});

test('ports follow from purpose and name, and stay below those of outgoing connections', () => {
  const ports = meetingPorts('pipe', 'a');
  expect(meetingPorts('pipe', 'a')).toEqual(ports);
  expect(new Set(ports).size).toBe(4);
  expect(meetingPorts('pipe', 'b')).not.toEqual(ports);
  expect(meetingPorts('media', 'a')).not.toEqual(ports);
  for (let index = 0; index < 500; index++) {
    for (const port of meetingPorts('pipe', `name ${index}`)) {
      expect(port).toBeGreaterThanOrEqual(10_240);
      expect(port).toBeLessThan(32_768);
    }
  }
});

describe('connections', () => {
  let server: SshServer;
  beforeAll(async () => {
    server = await SshServer.start();
    process.env.GST_COSTREAM_SSH = server.client;
    // What others leave in the system's folder is no concern of this test.
    process.env.TMPDIR = server.directory;
  });
  afterAll(async () => {
    delete process.env.GST_COSTREAM_SSH;
    delete process.env.TMPDIR;
    await server[Symbol.asyncDispose]();
  });

  const address = (via: string): SshAddress => parseSshAddress(via)!.address;
  const open = (ports: readonly number[], account: 0 | 1 = 0) =>
    SshConnection.open(address(server.via(account)), ports);
  const folders = () => readdirSync(tmpdir()).filter(name => name.startsWith('gst-costream-ssh-'));

  async function textFrom(socket: Socket): Promise<string> {
    let text = '';
    for await (const chunk of socket) text += chunk;
    return text;
  }

  test('a published port is reached from another account, both ways, several times', async () => {
    const port = await freePort();
    const publisher = await open([]);
    const reacher = await open([port], 1);
    const accept = (socket: Socket) => socket.once('data', chunk => socket.end(`you said ${chunk}`));
    expect(await publisher.listen(port, accept)).toBe(true);
    const texts = ['one', 'two', 'three'].map(word => {
      const socket = reacher.connect(port);
      socket.write(word);
      return textFrom(socket);
    });
    expect(await Promise.all(texts)).toEqual(['you said one', 'you said two', 'you said three']);
    // Taken back, nobody is there.
    await publisher.unlisten(port);
    expect(await textFrom(reacher.connect(port))).toBe('');
    await Promise.all([publisher.close(), reacher.close()]);
    expect(folders()).toEqual([]);
  });

  test('a port that another connection holds is refused; it is free when that one ends', async () => {
    const port = await freePort();
    const [first, second] = await Promise.all([open([]), open([])]);
    expect(await first.listen(port, socket => socket.end())).toBe(true);
    expect(await second.listen(port, socket => socket.end())).toBe(false);
    await first.close();
    const third = await open([]);
    expect(await third.listen(port, socket => socket.end())).toBe(true);
    await Promise.all([second.close(), third.close()]);
  });

  test('a server that goes away is noticed at once', async () => {
    const connection = await open([]);
    await server.kill();
    expect(await connection.lost).toMatch(/closed|reset|broken/i);
    await expect(open([])).rejects.toMatchObject({ code: 'SSH_UNREACHABLE', exitCode: 1 });
    await server.start();
    await (await open([])).close();
    expect(folders()).toEqual([]);
  });

  test('a killed process takes its ssh with it', async () => {
    const source = `
      import { SshConnection } from ${JSON.stringify(join(import.meta.dirname, '../../dist/link/ssh.js'))};
      await SshConnection.open(${JSON.stringify(address(server.via()))}, [12345]);
      console.log('open');`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', source], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(child.stdout!, 'data');
    const masters = descendants(child.pid!);
    expect(masters.length).toBeGreaterThan(0);
    child.kill('SIGKILL');
    await once(child, 'close');
    for (const pid of masters) while (isAlive(pid)) await sleep(5);
    for (const name of folders()) {
      expect(existsSync(join(tmpdir(), name, 'control'))).toBe(false);
      rmSync(join(tmpdir(), name), { recursive: true });
    }
  });

  test("what the user's configuration forwards, runs or names is left out; its host names and jumps are used", async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const { port: takenPort } = taken.address() as { port: number };
    server.configureClient(
      'Host studio',
      '  HostName 127.0.0.1',
      `  Port ${server.port}`,
      `  User ${server.via().slice(6).split('@')[0]}`,
      `  LocalForward ${takenPort} 127.0.0.1:1`,
      '  ForwardAgent yes',
      '  PermitLocalCommand yes',
      `  LocalCommand touch ${join(server.directory, 'ran')}`,
      '  RemoteCommand true',
      'Host behind',
      `  ProxyJump studio`,
      `  HostName 127.0.0.1`,
      `  Port ${server.port}`,
      `  User ${server.via().slice(6).split('@')[0]}`,
    );
    for (const name of ['studio', 'behind']) {
      // The jump's own ssh is the user's affair.
      if (name === 'behind') expect(existsSync(join(server.directory, 'ran'))).toBe(false);
      const port = await freePort();
      const connection = await SshConnection.open(address(`ssh://${name}`), [port]);
      expect(await connection.listen(port, socket => socket.end('here'))).toBe(true);
      expect(await textFrom(connection.connect(port))).toBe('here');
      await connection.close();
    }
    taken.close();
  });

  test('nobody there, no key, an unknown host, no ssh, an abort: one sentence each', async () => {
    const refusal = async (via: string) => SshConnection.open(address(via), []).catch((error: unknown) => error);
    expect(await refusal('ssh://x@127.0.0.1:1')).toMatchObject({
      code: 'SSH_UNREACHABLE',
      message: expect.stringMatching(
        /^ssh:\/\/x@127\.0\.0\.1:1 cannot be reached by ssh \(.*refused\): try it by hand with: ssh -p 1 x@127\.0\.0\.1$/,
      ),
    });
    expect(await refusal('ssh://no-such-host.invalid')).toMatchObject({
      code: 'SSH_UNREACHABLE',
      message: expect.stringMatching(/Could not resolve hostname/),
    });
    expect(await refusal(`ssh://no-such-user@127.0.0.1:${server.port}`)).toMatchObject({
      code: 'SSH_REFUSED',
      message: expect.stringMatching(/lets nobody in without a password \(.*Permission denied/),
    });
    expect(await refusal(server.via().replace('127.0.0.1', 'localhost'))).toMatchObject({
      code: 'SSH_REFUSED',
      message: expect.stringMatching(/host key.*accept it once with: ssh -p \d+ \w+@localhost$/),
    });
    await expect(SshConnection.open(address(server.via()), [], { signal: AbortSignal.abort() })).rejects.toThrow(
      'aborted',
    );
    const controller = new AbortController();
    const aborted = SshConnection.open(address(server.via()), [], { signal: controller.signal });
    controller.abort();
    await expect(aborted).rejects.toThrow('aborted');
    process.env.GST_COSTREAM_SSH = '/nowhere/ssh';
    expect(await refusal(server.via())).toMatchObject({
      code: 'SSH_MISSING',
      message: 'There is no program /nowhere/ssh: install openssh-client, or name yours in GST_COSTREAM_SSH.',
    });
    process.env.GST_COSTREAM_SSH = server.client;
    expect(folders()).toEqual([]);
  });

  test('a server that forbids forwarding is known as such', async () => {
    await using strict = await SshServer.start({ settings: ['AllowTcpForwarding no'] });
    process.env.GST_COSTREAM_SSH = strict.client;
    const port = await freePort();
    const connection = await SshConnection.open(address(strict.via()), [port]);
    expect(await connection.listen(port, socket => socket.end())).toBe(false);
    expect(await textFrom(connection.connect(port))).toBe('');
    // ssh says it on another pipe than the one that ended.
    while (!connection.prohibited) await sleep(5);
    await connection.close();
    process.env.GST_COSTREAM_SSH = server.client;
  });
});

function isAlive(pid: number): boolean {
  try {
    return !readFileSync(`/proc/${pid}/stat`, 'utf8').includes(') Z ');
  } catch {
    return false;
  }
}
