/**
 * The package as its users get it: `npm pack` of the tracked files, `npm install` of the tarball in an empty project, used
 * from ESM, CommonJS and TypeScript on every Node that package.json promises.
 */
import { execFile, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { distribution } from '../../scripts/packages.mjs';
import { nodeOf, registryTrouble } from './nodes.js';

const run = promisify(execFile);
const root = resolve('.');
const folder = mkdtempSync(join(tmpdir(), 'gst-costream-pack-'));
const project = join(folder, 'project');
const installed = join(project, 'node_modules', 'gst-costream');
const trouble = await registryTrouble();
if (trouble) console.log(`No tests of the tarball: ${trouble}`);

/** What every consumer does: three frames through a pipeline, and the names of both entries. */
const program = (dispose: string) => `
const sink = el.appsink({ sync: false });
const pipeline = new Pipeline(chain(el.videotestsrc({ numBuffers: 3 }), caps.video({ format: 'RGBA', width: 64, height: 48 }), sink));
const count = async () => {
  let frames = 0;
  for await (const { data } of pipeline.samples(sink)) if (data.length === 64 * 48 * 4) frames++;
  return frames;
};
const use = async () => {
  const counted = count();
  await pipeline.play();
  console.log(await counted, typeof send, typeof writeChannel, new UsageError('x').exitCode);
  ${dispose}
};
void use();
`;
const IMPORTS = `import { send, UsageError } from 'gst-costream';
import { caps, chain, el, Pipeline } from 'gst-costream/gst';
import { writeChannel } from 'gst-costream/pipe';
`;
const REQUIRES = `const { send, UsageError } = require('gst-costream');
const { caps, chain, el, Pipeline } = require('gst-costream/gst');
const { writeChannel } = require('gst-costream/pipe');
`;
const FILES: Record<string, string> = {
  'package.json': '{ "private": true }',
  'module.mjs': IMPORTS + program('await pipeline.close();'),
  'common.cjs': REQUIRES + program('await pipeline.close();'),
  'typed-module.mts': IMPORTS + program('await pipeline[Symbol.asyncDispose]();'),
  'typed-common.cts': IMPORTS + program('await pipeline[Symbol.asyncDispose]();'),
  'wrong.mts': "import { el } from 'gst-costream/gst';\nel.videotestsrc({ numBufers: 3 });\n",
  'tsconfig.json': JSON.stringify({
    compilerOptions: {
      target: 'ES2022',
      module: 'NodeNext',
      strict: true,
      types: ['node'],
      typeRoots: [join(root, 'node_modules/@types')],
      outDir: 'out',
    },
    files: ['typed-module.mts', 'typed-common.cts', 'wrong.mts'],
  }),
};

async function pack(): Promise<string> {
  const source = join(folder, 'source');
  const { stdout: tracked } = await run('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
  });
  for (const path of tracked.split('\0').filter(path => path && existsSync(path))) cpSync(path, join(source, path));
  await symlink(join(root, 'node_modules'), join(source, 'node_modules'));
  // The set-up compiled the same sources by the same build file: prebuildify gets that addon instead of another compilation.
  const gyp = join(folder, 'node-gyp');
  const built = join(root, 'build', 'Release', 'gst_costream.node');
  writeFileSync(gyp, `#!/bin/sh\nmkdir -p build/Release && cp '${built}' build/Release/\n`, { mode: 0o755 });
  const env = { ...process.env, PREBUILD_NODE_GYP: gyp };
  const { stdout } = await run('npm', ['pack', '--json', '--pack-destination', folder], { cwd: source, env });
  const packed = JSON.parse(stdout.slice(stdout.search(/^[[{]/m))) as unknown;
  const [entry] = Object.values(packed as Record<string, { filename: string }>);
  return join(folder, entry!.filename);
}

describe.skipIf(trouble)('the tarball', () => {
  beforeAll(async () => {
    const tarball = await pack();
    mkdirSync(project);
    for (const [name, text] of Object.entries(FILES)) writeFileSync(join(project, name), text);
    await run('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', tarball], { cwd: project });
  }, 240_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const node = (path: string, ...args: string[]) => run(path, args, { cwd: project });
  const installer = (env: NodeJS.ProcessEnv = process.env) =>
    spawnSync(process.execPath, ['node_modules/gst-costream/scripts/install.mjs'], {
      cwd: project,
      // npm's word for where the person is.
      env: { ...env, INIT_CWD: project },
      encoding: 'utf8',
    });

  test('has the prebuilt addon, the sources to compile another, and nothing of the workshop', () => {
    expect(readdirSync(join(installed, 'prebuilds', `linux-${process.arch}`))).toEqual([
      expect.stringMatching(/^gst-costream\.(glibc|musl)\.node$/),
    ]);
    const { targets } = JSON.parse(readFileSync(join(installed, 'binding.gyp'), 'utf8').replace(/^\s*#.*$/gm, '')) as {
      targets: [{ sources: string[] }];
    };
    expect(targets[0].sources.filter(path => !existsSync(join(installed, path)))).toEqual([]);
    expect(readdirSync(installed).sort()).toEqual(
      [
        'CHANGELOG.md',
        'LICENSE',
        'README.md',
        'bin',
        'binding.gyp',
        'dist',
        'native',
        'package.json',
        'prebuilds',
        'scripts',
      ].sort(),
    );
    expect(existsSync(join(installed, 'build'))).toBe(false);
  });

  test('has nothing to say where the prebuilt addon loads', () => {
    expect(installer()).toMatchObject({ status: 0, stdout: '', stderr: '' });
    expect(existsSync(join(installed, 'build'))).toBe(false);
  });

  test.each([20, 22, 24])(
    'on Node %i is used from ESM, from CommonJS and as a command',
    { timeout: 60_000 },
    async major => {
      const path = await nodeOf(major);
      const { stdout: version } = await node(path, '--version');
      expect(version).toMatch(new RegExp(`^v${major}\\.`));
      const said = { stdout: '3 function function 1\n', stderr: '' };
      expect(await node(path, 'module.mjs')).toEqual(said);
      expect(await node(path, 'common.cjs')).toEqual(said);
      const command = await node(path, 'node_modules/.bin/gst-costream', '--version');
      expect(command.stdout.trim()).toBe(JSON.parse(readFileSync('package.json', 'utf8')).version);
    },
  );

  test('type-checks from both kinds of TypeScript, in each version, and a misspelt property does not', {
    timeout: 180_000,
  }, async () => {
    for (const compiler of ['typescript-5.9', 'typescript', 'typescript-7']) {
      const tsc = join(root, 'node_modules', compiler, 'bin', 'tsc');
      const said = await node(process.execPath, tsc, '-p', '.').catch(error => error as { stdout: string });
      const errors = said.stdout.split('\n').filter(line => /error TS/.test(line));
      expect(errors, compiler).toEqual([expect.stringMatching(/^wrong\.mts\(2,19\).*numBufers/)]);
    }
    for (const major of [20, 22, 24]) {
      const path = await nodeOf(major);
      for (const program of ['out/typed-module.mjs', 'out/typed-common.cjs']) {
        expect(await node(path, program)).toEqual({ stdout: '3 function function 1\n', stderr: '' });
      }
    }
  });

  describe('without its prebuilt addon', () => {
    beforeAll(() => rmSync(join(installed, 'prebuilds'), { recursive: true }));

    test.runIf(distribution().family === 'debian')(
      'and without a compiler says in one sentence what is missing',
      () => {
        mkdirSync(join(folder, 'dpkg'));
        writeFileSync(join(folder, 'dpkg', 'status'), '');
        // dpkg's own variable: a database in which nothing is installed.
        const { status, stdout, stderr } = installer({ ...process.env, DPKG_ADMINDIR: join(folder, 'dpkg') });
        expect(stderr).toMatch(
          /^gst-costream: There is no prebuilt addon for this system\. To compile the addon, run: (sudo )?apt-get install g\+\+ .*libgstreamer1\.0-dev.*, then: node node_modules\/gst-costream\/scripts\/install\.mjs\n$/,
        );
        expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
      },
    );

    test('says at its first use how to get it', () => {
      const { status, stderr } = spawnSync(process.execPath, ['module.mjs'], { cwd: project, encoding: 'utf8' });
      expect(stderr).toContain('The addon is not built yet. Run: node node_modules/gst-costream/scripts/install.mjs');
      expect(status).toBe(1);
    });

    test('compiles one where it can', { timeout: 60_000 }, () => {
      // The build file with one small source: all of them take a minute, and the set-up compiles them anyway.
      const gyp = join(installed, 'binding.gyp');
      const whole = readFileSync(gyp, 'utf8');
      writeFileSync(gyp, whole.replace(/"sources": \[[^\]]*\]/, '"sources": ["native/small.cc"]'));
      writeFileSync(
        join(installed, 'native', 'small.cc'),
        `#include <gst/gst.h>
         #include <napi.h>
         Napi::Object Init(Napi::Env env, Napi::Object exports) {
           exports.Set("small", Napi::String::New(env, gst_version_string()));
           return exports;
         }
         NODE_API_MODULE(small, Init)\n`,
      );
      expect(installer()).toMatchObject({ status: 0, stdout: '', stderr: '' });
      const loaded = spawnSync(
        process.execPath,
        ['-p', `require('node-gyp-build')(${JSON.stringify(installed)}).small`],
        { cwd: project, encoding: 'utf8' },
      );
      expect(loaded.stdout).toMatch(/^GStreamer 1\.\d+/);
    });
  });
});
