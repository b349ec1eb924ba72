/** The generator: its output for this machine is what is committed; for a user's project it compiles. */
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generateLibraryTypes, generateTypes } from '../../lib/gst/generate/generate.js';
import { PRELUDE, Project } from '../types/compiler.js';

const COMMITTED = join(import.meta.dirname, '..', '..', 'lib', 'gst', 'elements');
const HINT = 'Run `npm run generate` and commit lib/gst/elements.';

/** What these plugins register depends on the machine's hardware or on plugins of their own. */
const BY_MACHINE = new Set(
  'amfcodec frei0r kms ladspa lv2 msdk nvcodec omx qsv v4l2codecs va vaapi video4linux2 vulkan'.split(' '),
);

/** Declarations of a folder by name, without what depends on the file that they stand in. */
async function declarations(directory: string): Promise<{ origins: Map<string, string>; texts: Map<string, string> }> {
  const names = (await readdir(directory)).filter(name => name.endsWith('.ts'));
  const stems = names.map(name => name.replace('.ts', ''));
  const prefix = new RegExp(
    `\\b(?:${stems.map(stem => stem.replace(/\W/g, '')).join('|')}|_\\d\\w*)\\.(?=[A-Za-z_]\\w*)`,
    'g',
  );
  const origins = new Map<string, string>();
  const texts = new Map<string, string>();
  for (const name of names) {
    const text = await readFile(join(directory, name), 'utf8');
    origins.set(name, text.split('\n', 2).join('\n'));
    const blocks = name === 'index.ts' ? text.split(/(?<=\.js'\)\.\w+;\n)/) : text.split('\n\n');
    for (const block of blocks) {
      const declared =
        block.match(/^export (?:interface|type) (\w+)/m) ??
        block.match(/^ {2}('[^']+'|\w+): import\('\.\/(.*)\.js'\)/m);
      const key = declared && `${name === 'index.ts' ? 'index' : 'type'} ${declared[1]}`;
      if (key)
        texts.set(
          key,
          block
            .trim()
            .replace(prefix, '')
            .replace(/import\('\.\/.*\.js'\)/, 'import'),
        );
    }
  }
  return { origins, texts };
}

describe('the committed types', () => {
  let directory: string;
  let version: string;
  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'gst-costream-generated-'));
    ({ version } = await generateLibraryTypes({ outDir: directory }));
  }, 180_000);
  afterAll(() => rm(directory, { recursive: true, force: true }));

  it('are what the generator makes of the plugins that are installed', async ({ skip }) => {
    const index = await readFile(join(COMMITTED, 'index.ts'), 'utf8');
    const recorded = index.match(/^\/\/ Generated from the registry of GStreamer ([\d.]+)\./)?.[1];
    skip(recorded !== version, `They are of GStreamer ${recorded}, here is ${version}.`);
    const committed = await declarations(COMMITTED);
    const fresh = await declarations(directory);
    const differing: string[] = [];
    let compared = 0;
    for (const [file, origin] of fresh.origins) {
      const stem = file.replace('.ts', '');
      if (BY_MACHINE.has(stem)) continue;
      // Another distribution's build of the same version may have other options.
      if (committed.origins.has(file) && committed.origins.get(file) !== origin) continue;
      const own = await readFile(join(directory, file), 'utf8');
      for (const [, name] of own.matchAll(/^export (?:interface|type) (\w+)/gm)) {
        compared++;
        if (committed.texts.get(`type ${name}`) !== fresh.texts.get(`type ${name}`)) differing.push(`${file}: ${name}`);
      }
      for (const [, name] of index.matchAll(new RegExp(`^ {2}('[^']+'|\\w+): import\\('\\./${stem}\\.js'\\)`, 'gm'))) {
        const now = fresh.texts.get(`index ${name}`);
        if (now !== undefined && now !== committed.texts.get(`index ${name}`)) differing.push(`index.ts: ${name}`);
      }
    }
    expect(differing, HINT).toEqual([]);
    expect(compared).toBeGreaterThan(50);
  });

  it('know every factory of the addon itself', async () => {
    // The first line names GStreamer's version, which these do not depend on.
    const read = async (folder: string) => (await readFile(join(folder, 'costream.ts'), 'utf8')).replace(/.*\n/, '');
    expect(await read(COMMITTED), HINT).toBe(await read(directory));
  });

  it('compile when they are checked, which every other compilation leaves out', async () => {
    const files = Object.fromEntries(
      await Promise.all(
        (await readdir(COMMITTED)).map(async name => {
          const text = await readFile(join(COMMITTED, name), 'utf8');
          const types = join(COMMITTED, '..', 'property-types.js');
          return [name, text.replace('// @ts-nocheck\n', '').replace('../property-types.js', types)] as const;
        }),
      ),
    );
    const project = await Project.create(files);
    try {
      expect(await project.compile('typescript-7', files)).toEqual([]);
    } finally {
      await project.remove();
    }
  }, 180_000);
});

describe('generateTypes', () => {
  let directory: string;
  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'gst-costream-own-types-'));
  });
  afterAll(() => rm(directory, { recursive: true, force: true }));

  it('writes the asked elements with what they inherit, and removes what it wrote before', async () => {
    const first = await generateTypes({ outDir: directory, elements: ['x264enc', 'queue', 'nosuchthing'] });
    expect(first).toMatchObject({ elements: 2, missing: ['nosuchthing'], skipped: [] });
    expect(first.files.sort()).toEqual(['coreelements.ts', 'index.ts', 'library.ts', 'x264.ts']);
    await writeFile(join(directory, 'mine.ts'), '// by hand\n');
    await generateTypes({ outDir: directory, elements: ['queue'] });
    expect((await readdir(directory)).sort()).toEqual(['coreelements.ts', 'index.ts', 'library.ts', 'mine.ts']);
  });

  it('takes the place of the types that come with the package', async () => {
    const files = {
      'use.ts': `${PRELUDE}import './index.js';
chain(el.videotestsrc(), el.queue({ maxSizeBuffers: 1, leaky: 'downstream' }), el.x264enc({ tune: 'zerolatency' }));
const time = pipeline.element(el.queue()).get('currentLevelTime'); is<Same<typeof time, bigint>>();
el.rtpbin().pad('send_rtp_sink_0');
el.queue({ currentLevelTime: 5 });
`,
    };
    const project = await Project.create(files);
    try {
      await mkdir(project.path('.'), { recursive: true });
      await generateTypes({ outDir: project.path('.'), elements: ['x264enc', 'queue', 'rtpbin'] });
      const found = await project.compile('typescript-7', files);
      expect(found.map(({ file, at }) => `${file} ${at}`)).toEqual(['use.ts currentLevelTime: 5 });']);
    } finally {
      await project.remove();
    }
  }, 180_000);
});
