/** `gst-costream service` with a real user manager of systemd where one can run, and what it writes everywhere. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { unitText } from '../../lib/host/service/unit.js';
import { Process } from '../parts/process.js';
import { run } from './program.js';

const MANAGER = '/lib/systemd/systemd';
/** It logs nowhere: its socket says that it is there. */
const START = `mount -t tmpfs none /run && mkdir -p /run/systemd/system
${MANAGER} --user &
until [ -S "$XDG_RUNTIME_DIR/systemd/private" ]; do sleep 0.05; done
systemctl --user is-system-running --wait
wait`;
let home: string;
let env: Record<string, string>;
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'gst-costream-service-'));
  env = { HOME: home, XDG_CONFIG_HOME: join(home, 'config'), XDG_RUNTIME_DIR: home, DBUS_SESSION_BUS_ADDRESS: '' };
  mkdirSync(join(home, 'config/gst-costream'), { recursive: true });
  const studio = { peer: '127.0.0.1', video: 'test', audio: 'none', basePort: 24_800, size: '320x240' };
  const profiles = { studio, empty: {} };
  writeFileSync(join(home, 'config/gst-costream/config.json'), JSON.stringify({ profiles }));
});
afterAll(() => rmSync(home, { recursive: true }));

const service = (...words: string[]) => run(['service', ...words, '--profile', 'studio'], env);
const unit = () => join(home, 'config/systemd/user/gst-costream-studio.service');

it('a dry run shows every command and writes nothing; a profile without a peer is refused', async () => {
  const { code, stdout } = await service('install', 'send', '--dry-run');
  expect(code).toBe(0);
  expect(stdout).toContain(`tee ${unit()} <<'END'\n`);
  expect(stdout).toContain('\nsystemctl --user enable gst-costream-studio.service\n');
  expect(stdout).toMatch(/Nothing was run \(--dry-run\)\.\n$/);
  expect(existsSync(unit())).toBe(false);
  expect((await service('uninstall')).stdout).toBe('Nothing of it is there.\n');
  const { stderr } = await run(['service', 'install', '--profile', 'empty'], env);
  expect(stderr).toContain('profile empty: it names no peer; a service needs one');
  expect((await run(['service', 'install'], env)).stderr).toContain('service needs a --profile');
});

it('writes nothing where no user manager of systemd would hear of it', async () => {
  const { code, stdout, stderr } = await run(['service', 'install', 'send', '--profile', 'studio'], {
    ...env,
    XDG_RUNTIME_DIR: join(home, 'none'),
  });
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).toMatch(/^gst-costream: No systemd of yours answers `systemctl --user`; log in as .*\.\n$/);
  expect(existsSync(unit())).toBe(false);
});

it('words with blanks, dollars and per cents are what systemd reads as themselves', () => {
  const text = unitText({
    verb: 'recv',
    profile: 'ann',
    node: '/opt/node 22/bin/node',
    program: '/srv/100%/gst$costream.mjs',
    configHome: '/home/you/my $"config"',
  });
  expect(text).toContain(
    'ExecStart="/opt/node 22/bin/node" /srv/100%%/gst$$costream.mjs recv --profile ann --peer-timeout 0\n',
  );
  expect(text).toContain('Environment="XDG_CONFIG_HOME=/home/you/my $\\"config\\""\n');
});

it.skipIf(spawnSync('systemd-analyze', ['--version']).error)('systemd finds nothing to complain of', async () => {
  const { stdout } = await service('show');
  const path = join(home, 'gst-costream-studio.service');
  writeFileSync(path, stdout);
  const { status, stderr } = spawnSync('systemd-analyze', ['--user', 'verify', '--man=no', path], {
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  expect({ status, about: stderr.split('\n').filter(line => line.includes('gst-costream')) }).toEqual({
    status: 0,
    about: [],
  });
});

describe.skipIf(!existsSync(MANAGER) || process.getuid?.() !== 0)('under a real user manager', () => {
  let manager: Process | undefined;
  let reason: string | undefined;
  beforeAll(async () => {
    manager = await Process.start({
      // It asks whether systemd is this machine's init; in a namespace of its own that is answered with yes.
      command: 'unshare',
      args: ['--mount', 'sh', '-c', START],
      env: { ...env, NOTIFY_SOCKET: undefined },
      ready: /^running$|^degraded$/,
      readyTimeoutMs: 5000,
    }).catch((error: Error) => {
      reason = error.message;
      return undefined;
    });
    if (reason) console.warn(`No user manager of systemd runs here: ${reason}`);
  });
  afterAll(() => manager?.close());

  it('is installed, runs, is found the second time, and leaves nothing behind', async ({ skip }) => {
    if (!manager) skip('no user manager of systemd runs here');
    const installed = await service('install', 'send');
    expect({ code: installed.code, stderr: installed.stderr }).toEqual({ code: 0, stderr: '' });
    expect(readFileSync(unit(), 'utf8')).toContain('send --profile studio --peer-timeout 0');
    const shown = JSON.parse((await service('show', 'send', '--json')).stdout) as object;
    expect(shown).toMatchObject({ path: unit(), enabled: 'enabled', active: 'active' });
    expect((await service('install', 'send')).stdout).toBe('All is there already.\n');

    // Another verb is another unit: it is written anew.
    expect((await service('install', 'recv', '--dry-run')).stdout).toContain('systemctl --user restart');

    const removed = await service('uninstall');
    expect({ code: removed.code, stderr: removed.stderr }).toEqual({ code: 0, stderr: expect.any(String) });
    expect(existsSync(unit())).toBe(false);
    expect((await service('show', 'send')).stdout).toMatch(/: (not-found|unknown|disabled), inactive\n/);
    expect((await service('uninstall')).stdout).toBe('Nothing of it is there.\n');
  });
});
