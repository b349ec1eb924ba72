/** `gst-costream types`: TypeScript types of the elements of this machine's GStreamer registry. */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { native } from '../load.js';
import { Catalog } from './catalog.js';
import { FileText } from './file-text.js';
import { indexText } from './index-text.js';
import type { RegistryData } from './registry-data.js';

export interface GenerateOptions {
  /** Folder that the files go to; generated files that are there and no longer wanted are removed. */
  outDir: string;
  /** Factory names; all that are installed when absent. */
  elements?: readonly string[];
}

/** What was written. */
export interface Generated {
  /** GStreamer's version. */
  version: string;
  /** Names of the written files. */
  files: string[];
  /** How many elements have types now. */
  elements: number;
  /** Asked for, and not installed. */
  missing: string[];
  /** Factories whose class could not be looked into, so that their properties are unchecked. */
  skipped: { factory: string; reason: string }[];
}

/** First words of every generated file. */
const MARK = '// Generated from the registry of GStreamer';

/** Checking 60,000 lines of declarations would double the time of every `tsc`; a test checks them without this line. */
const UNCHECKED = '// @ts-nocheck';

/** Where the generated text finds what it refers to. */
interface Surroundings {
  /** The statement that imports lib/gst/property-types as `T`. */
  vocabulary: string;
  /** The module whose `Register` is augmented. */
  register: string | undefined;
}

const IN_PROJECT: Surroundings = {
  vocabulary: "import type { PropertyTypes as T } from 'gst-costream/gst';",
  register: 'gst-costream/gst',
};
/** The project's own copy stands beside the vocabulary and is the map that `Register` adds to. */
const IN_LIBRARY: Surroundings = { vocabulary: "import type * as T from '../property-types.js';", register: undefined };

/**
 * Writes types of installed elements into `outDir`; importing its index.ts anywhere in a project makes `el` know them:
 * they are added to, and take the place of, those that come with the package.
 */
export function generateTypes(options: GenerateOptions): Promise<Generated> {
  return generate(options, IN_PROJECT);
}

/** Writes lib/gst/elements itself. */
export function generateLibraryTypes(options: GenerateOptions): Promise<Generated> {
  return generate(options, IN_LIBRARY);
}

async function generate({ outDir, elements }: GenerateOptions, surroundings: Surroundings): Promise<Generated> {
  const registry = readRegistry(elements);
  const files = filesOf(registry, surroundings);
  await mkdir(outDir, { recursive: true });
  await Promise.all([...files].map(([name, text]) => writeFile(join(outDir, name), text)));
  await removeStale(outDir, files);
  const found = new Set(registry.factories.map(factory => factory.name));
  return {
    version: registry.version,
    files: [...files.keys()],
    elements: found.size,
    missing: (elements ?? []).filter(name => !found.has(name)),
    skipped: registry.factories.flatMap(({ name, skipped }) => (skipped ? [{ factory: name, reason: skipped }] : [])),
  };
}

/** What the registry says of these factories, or of all. */
export function readRegistry(elements?: readonly string[]): RegistryData {
  return native.registry(elements ? { elements: [...elements] } : {});
}

function filesOf(registry: RegistryData, { vocabulary, register }: Surroundings): Map<string, string> {
  const catalog = new Catalog(registry);
  const mark = `${MARK} ${registry.version}. Do not edit: npm run generate (or gst-costream types) writes it.`;
  const files = new Map<string, string>();
  for (const stem of catalog.stems()) {
    const plugin = catalog.plugin(stem);
    const origin = plugin
      ? `// Plugin ${plugin.name} ${plugin.version} of ${plugin.source} (${plugin.origin}).`
      : '// Types that several plugins share.';
    files.set(`${stem}.ts`, new FileText(catalog, stem).write(`${mark}\n${origin}\n${UNCHECKED}`, vocabulary));
  }
  files.set('index.ts', indexText(catalog, mark, register));
  return files;
}

/** Files of plugins that are gone would still be part of the program. */
async function removeStale(outDir: string, files: ReadonlyMap<string, string>): Promise<void> {
  for (const name of await readdir(outDir)) {
    if (!name.endsWith('.ts') || files.has(name)) continue;
    const path = join(outDir, name);
    if ((await readFile(path, 'utf8')).startsWith(MARK)) await rm(path);
  }
}
