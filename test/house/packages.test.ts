/** The package table and the questions asked of it: on this machine, and on small trees that stand for other systems. */
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import packages from '../../lib/gst/packages.js';
import {
  distribution,
  type Family,
  installCommand,
  missingPackages,
  packageNames,
  packageOfElement,
  packageTable,
} from '../../scripts/packages.mjs';

const FAMILIES: Family[] = ['debian', 'fedora', 'arch', 'opensuse', 'alpine'];

describe('the table', () => {
  test('every entry has a name in every family, a reason and a probe; only a test may be for one family', () => {
    for (const entry of packageTable()) {
      const families = entry.need === 'test' ? FAMILIES.filter(family => family === 'debian') : FAMILIES;
      for (const family of families) expect(entry[family], `${entry.id} on ${family}`).not.toHaveLength(0);
      expect(entry.why, entry.id).not.toBe('');
      for (const probe of entry.probe)
        expect(probe, entry.id).toMatch(/^(command|library|pkgconfig|plugin):[\w.,+-]+$/);
    }
  });

  test.each([
    ['x264enc', 'gstreamer1.0-plugins-ugly', 'gstreamer1-plugins-ugly', 'gst-plugins-ugly'],
    ['openh264enc', 'gstreamer1.0-plugins-bad', 'gstreamer1-plugin-openh264', 'gst-plugins-bad'],
    ['avdec_h264', 'gstreamer1.0-libav', 'gstreamer1-plugin-libav', 'gst-libav'],
    ['rtpbin', 'gstreamer1.0-plugins-good', 'gstreamer1-plugins-good', 'gst-plugins-good'],
    ['srtpenc', 'gstreamer1.0-plugins-bad', 'gstreamer1-plugins-bad-free', 'gst-plugins-bad'],
    ['ximagesink', 'gstreamer1.0-x', 'gstreamer1-plugins-base', 'gst-plugins-base'],
    ['alsasrc', 'gstreamer1.0-alsa', 'gstreamer1-plugins-base', 'gst-plugins-base'],
    ['opusenc', 'gstreamer1.0-plugins-base', 'gstreamer1-plugins-base', 'gst-plugins-base'],
  ])('%s', (element, debian, fedora, arch) => {
    const entry = packageOfElement(element);
    expect([entry?.debian, entry?.fedora, entry?.arch]).toEqual([[debian], [fedora], [arch]]);
  });

  test('an element that no plugin has belongs to no package', () => {
    expect(packageOfElement('nosuchelement')).toBeUndefined();
    expect(packages.installCommand('nosuchelement')).toBeUndefined();
  });

  test.runIf(distribution().family === 'debian')('dpkg agrees on who owns the plugins that are probed', () => {
    const probes = packageTable().flatMap(entry =>
      entry.probe
        .filter(text => text.startsWith('plugin:'))
        .map(text => ({ file: `libgst${text.slice('plugin:'.length).split(',')[0]}.so`, owners: entry.debian })),
    );
    const patterns = probes.map(({ file }) => `*/gstreamer-1.0/${file}`);
    const { stdout } = spawnSync('dpkg-query', ['-S', ...patterns], { encoding: 'utf8' });
    const owner = new Map(stdout.split('\n').map(line => [line.split('/').at(-1), line.split(':')[0]]));
    for (const { file, owners } of probes) expect(owners, file).toContain(owner.get(file));
  });
});

describe('this machine, set up for the tests', () => {
  test('lacks nothing, as its package manager says and as the probes say', () => {
    expect(missingPackages(['build', 'run', 'test'])).toEqual([]);
    expect(missingPackages(['build', 'run', 'test'], { family: undefined })).toEqual([]);
  });
});

describe('other systems', () => {
  let root = '';
  const write = (path: string, text = '') => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'system-'));
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  test.each([
    ['ID=ubuntu\nID_LIKE=debian\nPRETTY_NAME="Ubuntu 24.04.1 LTS"\n', 'debian', 'Ubuntu 24.04.1 LTS'],
    ['ID=linuxmint\nID_LIKE="ubuntu debian"\n', 'debian', 'linuxmint'],
    ['NAME="Fedora Linux"\nID=fedora\nVERSION_ID=41\n', 'fedora', 'fedora'],
    ['ID="rocky"\nID_LIKE="rhel centos fedora"\n', 'fedora', 'rocky'],
    ['ID=manjaro\nID_LIKE=arch\n', 'arch', 'manjaro'],
    ['ID="opensuse-tumbleweed"\nID_LIKE="opensuse suse"\n', 'opensuse', 'opensuse-tumbleweed'],
    ['ID=alpine\n', 'alpine', 'alpine'],
    ['ID=nixos\n', undefined, 'nixos'],
  ])('%j', (text, family, name) => {
    write('etc/os-release', text);
    expect(distribution(root)).toEqual({ family, name });
  });

  test('nothing is known of a system without os-release', () => {
    expect(distribution(root)).toEqual({ family: undefined, name: 'this system' });
  });

  test('a bare Fedora lacks everything; its command names each package once', () => {
    write('etc/os-release', 'ID=fedora\n');
    const missing = missingPackages(['build', 'run'], { root });
    expect(missing).toEqual(packageTable().filter(entry => ['build', 'run'].includes(entry.need)));
    expect(installCommand(packageNames(missing, 'fedora'), 'fedora', { root: false })).toBe(
      'sudo dnf install gcc-c++ make pkgconf-pkg-config python3 gstreamer1-devel gstreamer1-plugins-base-devel ' +
        'libxcb-devel libxcb gstreamer1 ' +
        'gstreamer1-plugins-base gstreamer1-plugins-good gstreamer1-plugins-bad-free gstreamer1-plugin-openh264 ' +
        'gstreamer1-plugins-ugly gstreamer1-plugin-libav libnice-gstreamer1',
    );
  });

  test('what is there is not asked for', () => {
    write('etc/os-release', 'ID=arch\n');
    for (const command of ['g++', 'make', 'python3']) {
      write(`usr/bin/${command}`);
      chmodSync(join(root, 'usr/bin', command), 0o755);
    }
    write('usr/bin/pkg-config');
    chmodSync(join(root, 'usr/bin/pkg-config'), 0o644);
    write('usr/lib/pkgconfig/gstreamer-1.0.pc');
    write('usr/lib/x86_64-linux-gnu/pkgconfig/gstreamer-video-1.0.pc');
    for (const name of ['xcb', 'xcb-damage', 'xcb-xfixes']) write(`usr/lib/pkgconfig/${name}.pc`);
    expect(missingPackages(['build'], { root }).map(entry => entry.id)).toEqual(['pkg-config']);
  });

  test('a plugin that was renamed counts under either name; half an entry does not count', () => {
    write('etc/os-release', 'ID=fedora\n');
    write('usr/lib64/gstreamer-1.0/libgstvideoconvert.so');
    const ids = () => missingPackages(['run'], { root }).map(entry => entry.id);
    expect(ids()).toContain('base');
    write('usr/lib64/gstreamer-1.0/libgstopus.so');
    expect(ids()).not.toContain('base');
  });

  test('what only another family needs is not missing', () => {
    write('etc/os-release', 'ID=arch\n');
    const ids = missingPackages(['test'], { root }).map(entry => entry.id);
    expect(ids).toContain('xvfb');
    expect(ids).not.toContain('device-vm');
  });

  test('no command is made up for a system without names', () => {
    expect(installCommand(['g++'], undefined)).toBeUndefined();
    expect(installCommand(['gcc'], 'arch', { root: true })).toBe('pacman -S --needed gcc');
  });
});
