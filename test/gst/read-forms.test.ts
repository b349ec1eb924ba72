/** What `get()` gives is what the types say: every readable property of elements of all sorts, by its kind. */
import { expect, it } from 'vitest';
import { CapsValue } from '../../lib/gst/caps.js';
import { readRegistry } from '../../lib/gst/generate/generate.js';
import type { SpecData } from '../../lib/gst/generate/registry-data.js';
import { type ElementFactories, el, type LiveElement, Pipeline } from '../../lib/gst/index.js';
import { LiveObject } from '../../lib/gst/live.js';

const FACTORIES = [
  'appsink',
  'appsrc',
  'audioconvert',
  'audiotestsrc',
  'capsfilter',
  'compositor',
  'fakesink',
  'filesrc',
  'input-selector',
  'multiqueue',
  'opusenc',
  'queue',
  'rawvideoparse',
  'rtpbin',
  'rtph264pay',
  'rtpjitterbuffer',
  'rtpptdemux',
  'rtpsession',
  'udpsink',
  'udpsrc',
  'videorate',
  'videotestsrc',
  'x264enc',
] as const satisfies readonly (keyof ElementFactories)[];

const registry = readRegistry(FACTORIES);

function isForm(spec: SpecData, value: unknown): boolean {
  switch (spec.kind) {
    case 'boolean':
      return typeof value === 'boolean';
    case 'integer':
    case 'float':
      return typeof value === 'number';
    case 'integer64':
      return typeof value === 'bigint';
    case 'string':
      return typeof value === 'string' || value === null;
    case 'enum':
      return typeof value === 'string' && spec.nicks!.includes(value);
    case 'flags':
      return Array.isArray(value) && value.every(nick => spec.nicks!.includes(nick));
    case 'fraction':
      return typeof (value as { numerator?: unknown }).numerator === 'number';
    case 'caps':
      return value === undefined || value instanceof CapsValue;
    case 'structure':
      return value === null || typeof (value as { fields?: unknown }).fields === 'object';
    case 'array':
      return Array.isArray(value);
    case 'object':
      return value === null || value instanceof LiveObject;
    default:
      return true;
  }
}

it.each(FACTORIES)('%s', async name => {
  const value = el[name]();
  const pipeline = new Pipeline(value);
  try {
    const live: LiveElement = pipeline.element<string>(value);
    const specs = new Map<string, SpecData>();
    const type = registry.factories.find(factory => factory.name === name)!.type!;
    for (let at = registry.types.find(data => data.name === type); at; ) {
      for (const spec of at.properties) if (!specs.has(spec.name)) specs.set(spec.name, spec);
      const parent: string | null = at.parent;
      at = registry.types.find(data => data.name === parent);
    }
    const readable = [...specs.values()].filter(spec => spec.readable && spec.kind !== 'unsupported');
    expect(readable.length).toBeGreaterThan(2);
    const wrong = readable.flatMap(spec => {
      const got = live.get(spec.name);
      return isForm(spec, got) ? [] : [`${spec.name} (${spec.kind} ${spec.type}): ${typeof got} ${String(got)}`];
    });
    expect(wrong).toEqual([]);
  } finally {
    await pipeline.close();
  }
});
