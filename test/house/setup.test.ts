/** The set-up's steps and the command's first words, in folders that lack what they look for. */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { distribution } from '../../scripts/packages.mjs';
import { isInstalled } from '../../scripts/steps/dependencies.mjs';

let root = '';
const write = (path: string, text: string) => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};
const copy = (...paths: string[]) => {
  for (const path of paths) cpSync(resolve(path), join(root, path), { recursive: true });
};
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'setup-'));
  execFileSync('chmod', ['755', root]);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

test.runIf(distribution().family === 'debian')('neither root nor a terminal: prints the command, ends with 1', () => {
  copy('scripts');
  write('dpkg/status', '');
  // dpkg's own variable: a database in which nothing is installed.
  const env = { ...process.env, DPKG_ADMINDIR: join(root, 'dpkg') };
  const nobody = 'data:text/javascript,if (process.getuid() === 0) { process.setgid(65534); process.setuid(65534); }';
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', nobody, 'scripts/setup.mjs'], {
    cwd: root,
    env,
    encoding: 'utf8',
  });
  expect(stderr).toContain('  gstreamer1.0-plugins-ugly (the x264 encoder)\n');
  expect(stderr).toMatch(
    /\nInstall them, then run this again: sudo apt-get install -y --no-install-recommends --no-remove g\+\+ .*gstreamer1\.0-libav.*\n$/,
  );
  expect(stderr).not.toContain('xvfb');
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
});

describe('npm dependencies', () => {
  const lock = (packages: Record<string, object>) => JSON.stringify({ packages });
  const ours = { '': { name: 'x' }, 'node_modules/a': { version: '1.0.0', integrity: 'A' } };

  test('are there when npm recorded what package-lock.json wants', () => {
    write(
      'package-lock.json',
      lock({ ...ours, 'node_modules/win': { version: '1.0.0', integrity: 'W', optional: true } }),
    );
    write('node_modules/.package-lock.json', lock({ 'node_modules/a': { version: '1.0.0', integrity: 'A' } }));
    expect(isInstalled(root)).toBe(true);
  });

  test.each([
    ['another version', { 'node_modules/a': { version: '1.0.1', integrity: 'A' } }],
    ['another content', { 'node_modules/a': { version: '1.0.0', integrity: 'B' } }],
    ['one less', {}],
  ])('are not with %s', (_, installed) => {
    write('package-lock.json', lock(ours));
    write('node_modules/.package-lock.json', lock(installed));
    expect(isInstalled(root)).toBe(false);
  });

  test('package-lock.json has all that its packages want, or `npm ci` refuses', () => {
    const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
      packages: Record<string, { dependencies?: object; optionalDependencies?: object }>;
    };
    const absent = Object.entries(packages).flatMap(([path, { dependencies, optionalDependencies }]) =>
      Object.keys({ ...dependencies, ...optionalDependencies }).filter(name => {
        for (let folder = path; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
          if (packages[`${folder}${folder ? '/' : ''}node_modules/${name}`]) return false;
          if (folder === '') return true;
        }
      }),
    );
    expect(absent).toEqual([]);
  });

  test('are not in a fresh clone', () => {
    write('package-lock.json', lock(ours));
    expect(isInstalled(root)).toBe(false);
  });
});

describe('the command', () => {
  const command = () =>
    spawnSync(process.execPath, ['bin/gst-costream.mjs', 'devices'], { cwd: root, encoding: 'utf8' });

  test('in an unbuilt clone says what to run', () => {
    copy('bin');
    expect(command()).toMatchObject({
      status: 1,
      stdout: '',
      stderr: 'gst-costream is not built yet. Run: npm start\n',
    });
  });

  test('in a clone whose sources are newer than the build says so, and runs', () => {
    copy('bin', 'scripts', 'package.json', 'dist', 'tsconfig.build.json');
    symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
    write('lib/cli/new.ts', '');
    write('native/new.cc', '');
    write('build/Release/gst_costream.node', '');
    const at = (path: string, seconds: number) => utimesSync(join(root, path), seconds, seconds);
    const version = () => spawnSync(process.execPath, ['bin/gst-costream.mjs', '-V'], { cwd: root, encoding: 'utf8' });
    const built = { status: 0, stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) };
    const stale = {
      ...built,
      stderr: 'gst-costream: the sources are newer than what was built from them. Run: npm run setup\n',
    };
    at('dist/.tsbuildinfo', 2000);
    at('build/Release/gst_costream.node', 2000);
    at('lib/cli/new.ts', 1000);
    at('native/new.cc', 1000);
    expect(version()).toMatchObject({ ...built, stderr: '' });
    at('lib/cli/new.ts', 3000);
    expect(version()).toMatchObject(stale);
    at('lib/cli/new.ts', 1000);
    at('native/new.cc', 3000);
    expect(version()).toMatchObject(stale);
    // An installed package carries sources of the addon too, of whatever age.
    rmSync(join(root, 'tsconfig.build.json'));
    expect(version()).toMatchObject({ ...built, stderr: '' });
  });

  /** The built package with an addon of our making in place of the real one. */
  function packageWithAddon(make: (folder: string) => void): void {
    copy('bin', 'scripts', 'package.json', 'binding.gyp', 'dist');
    symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
    mkdirSync(join(root, 'build/Release'), { recursive: true });
    make(join(root, 'build/Release'));
  }

  test('without an addon says what to run', () => {
    packageWithAddon(() => {});
    const stderr = 'gst-costream: The addon is not built yet. Run: node scripts/install.mjs\n';
    expect(command()).toMatchObject({ status: 1, stdout: '', stderr });
  });

  test('without GStreamer ends with 3 and the command that installs it', () => {
    packageWithAddon(folder => {
      const compile = (...args: string[]) => execFileSync('g++', ['-shared', '-fPIC', ...args], { cwd: folder });
      writeFileSync(join(folder, 'empty.cc'), 'extern "C" void gst_init() {}\n');
      compile('-Wl,-soname,libgstghost-1.0.so.0', '-o', 'libghost.so', 'empty.cc');
      compile('-Wl,--no-as-needed', '-o', 'addon.node', 'empty.cc', '-L.', '-lghost');
    });
    const { status, stdout, stderr } = command();
    expect(stderr).toMatch(
      /^gst-costream: GStreamer is not installed \(no libgstghost-1\.0\.so\.0\)\. .*gst.*libav.*\n$/,
    );
    expect({ status, stdout }).toEqual({ status: 3, stdout: '' });
  });

  test('with an addon that does not load says why', () => {
    packageWithAddon(folder => writeFileSync(join(folder, 'addon.node'), 'not a library'));
    const { status, stderr } = command();
    expect(stderr).toMatch(
      /^gst-costream: The addon does not load here \(.*: file too short\)\. Run: node scripts\/install\.mjs\n$/,
    );
    expect(status).toBe(1);
  });
});
