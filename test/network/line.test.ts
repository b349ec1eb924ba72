/** `doctor --peer` and `doctor --answer`: what a real line of network namespaces carries, and that strangers get nothing. */
import { spawnSync } from 'node:child_process';
import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { examineLine } from '../../lib/host/doctor/line.js';
import type { Diagnosis } from '../../lib/index.js';
import { answerDoctor, generateKey } from '../../lib/index.js';
import { Process } from '../parts/process.js';

const PROGRAM = 'bin/gst-costream.mjs';

describe('on one machine', () => {
  const measured = (basePort: number, key?: string) =>
    examineLine({ peer: '127.0.0.3', listen: '127.0.0.2', ...(key && { key }) }, basePort);

  it('with a key: strangers and wrong keys get nothing', async () => {
    const basePort = 24_700;
    const key = generateKey();
    const refused: string[] = [];
    await using _answerer = await answerDoctor({
      peer: '127.0.0.2',
      listen: '127.0.0.3',
      basePort,
      key,
      onRefused: error => refused.push(error.message),
    });

    // Another address: not one byte, by TCP or UDP.
    const stranger = connect({ host: '127.0.0.3', port: basePort + 8, localAddress: '127.0.0.4' });
    let bytes = 0;
    stranger.on('data', piece => {
      bytes += piece.length;
    });
    stranger.on('error', () => {});
    stranger.write('hello');
    await new Promise(resolve => stranger.once('close', resolve));
    expect(bytes).toBe(0);
    const datagrams = createSocket('udp4');
    datagrams.on('message', () => {
      bytes++;
    });
    datagrams.bind(0, '127.0.0.2');
    await once(datagrams, 'listening');
    for (let i = 0; i < 50; i++) datagrams.send(Buffer.alloc(64, i), basePort, '127.0.0.3');

    const wrong = await measured(basePort, generateKey());
    expect(wrong.findings).toMatchObject([{ id: 'peer', status: 'failed' }]);
    expect(wrong.findings[0]!.found).toBe('127.0.0.3 has another key; give both ends the same --key-file, or none.');
    expect(refused).toContain('127.0.0.2 has another key; give both ends the same --key-file, or none.');
    expect(bytes).toBe(0);
    datagrams.close();
  });
});

describe.skipIf(process.getuid?.() !== 0)('through a router', () => {
  const names = { here: `gcl${process.pid}a`, router: `gcl${process.pid}r`, peer: `gcl${process.pid}b` };
  const ip = (...args: string[]) => {
    const { status, stderr } = spawnSync('ip', args, { encoding: 'utf8' });
    if (status !== 0) throw new Error(`ip ${args.join(' ')}: ${stderr}`);
  };

  beforeAll(() => {
    for (const name of Object.values(names)) {
      ip('netns', 'add', name);
      ip('-n', name, 'link', 'set', 'lo', 'up');
    }
    for (const [end, subnet] of [
      [names.here, '10.81.1'],
      [names.peer, '10.81.2'],
    ] as const) {
      const far = `to-${end.at(-1)}`;
      ip('link', 'add', 'line', 'netns', end, 'type', 'veth', 'peer', 'name', far, 'netns', names.router);
      ip('-n', end, 'addr', 'add', `${subnet}.2/24`, 'dev', 'line');
      ip('-n', names.router, 'addr', 'add', `${subnet}.1/24`, 'dev', far);
      ip('-n', end, 'link', 'set', 'line', 'up');
      ip('-n', names.router, 'link', 'set', far, 'up');
      ip('-n', end, 'route', 'add', 'default', 'via', `${subnet}.1`);
    }
    ip('netns', 'exec', names.router, 'sysctl', '-qw', 'net.ipv4.ip_forward=1');
    for (const [far, rate] of [
      ['to-b', '6mbit'],
      ['to-a', '1500kbit'],
    ] as const) {
      const shape = `qdisc add dev ${far} root tbf rate ${rate} burst 8kb latency 100ms`.split(' ');
      ip('netns', 'exec', names.router, 'tc', ...shape);
    }
    // The way to the peer takes smaller packets, and the router says so.
    ip('-n', names.router, 'link', 'set', 'to-b', 'mtu', '1380');
    ip('-n', names.peer, 'link', 'set', 'line', 'mtu', '1380');
  });
  afterAll(() => {
    for (const name of Object.values(names)) spawnSync('ip', ['netns', 'del', name]);
  });

  it('finds its rates, its largest packets, and says the settings; the answerer waits for the next', async () => {
    const env = { GST_COSTREAM_KEY: generateKey() };
    const inside = (name: string, ...words: string[]) => ['netns', 'exec', name, process.execPath, PROGRAM, ...words];
    await using answerer = await Process.start({
      command: 'ip',
      args: inside(names.peer, 'doctor', '--answer', '--peer', '10.81.1.2'),
      env,
      ready: /^Answering 10\.81\.1\.2/,
      stopSignal: 'SIGINT',
    });
    const args = inside(names.here, 'doctor', '--peer', '10.81.2.2', '--json');
    const { stdout } = spawnSync('ip', args, { encoding: 'utf8', timeout: 40_000, env: { ...process.env, ...env } });
    const { line, checks } = JSON.parse(stdout) as Diagnosis;
    // A machine that is busy measures less, never more than a tenth beyond.
    expect(line!.rate.up!.kbps).toBeGreaterThan(3000);
    expect(line!.rate.up!.kbps).toBeLessThan(6600);
    expect(line!.rate.down!.kbps).toBeGreaterThan(750);
    expect(line!.rate.down!.kbps).toBeLessThan(1650);
    expect(line!.rate.up!.atLeast).toBe(false);
    expect(line!.keyed).toBe(true);
    expect(line!.ports.every(({ up, down }) => up && down)).toBe(true);
    expect(line!.mtu).toEqual({ up: 1380, down: 1380 });
    expect(line!.lossPct).toEqual({ up: 0, down: 0 });
    expect(line!.settings.here!.bitrate).toBeLessThan(6000);
    expect(checks.map(({ id }) => id)).toEqual(expect.arrayContaining(['peer', 'line-ports', 'line-mtu', 'line-rate']));
    await answerer.line(/^10\.81\.1\.2 has measured\.$/);
    expect(answerer.running).toBe(true);
  });
});
