/** `interface Register`: a project's own elements, beside and instead of those that come with the package. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COMPILERS, PRELUDE, Project } from './compiler.js';

const FILES = {
  'register.ts': `import type { PropertyTypes as T } from 'gst-costream/gst';
interface MyFilter {
  properties: { strength?: number };
  readOnly: { clipped: bigint };
  signals: { clipping: (value: number) => void };
  actions: { reset: () => void };
  constructOnly: never;
  pads: { sink: T.Template<'sink', 'always', 'audio/x-raw'>; src: T.Template<'src', 'always', 'audio/x-raw'> };
}
interface MyQueue extends Omit<MyFilter, 'properties' | 'pads'> {
  properties: { depth?: number };
  pads: { sink: T.Template<'sink', 'always', string>; src: T.Template<'src', 'always', string> };
}
declare module 'gst-costream/gst' {
  interface Register { myfilter: MyFilter; queue: MyQueue }
  interface RegisterObjects { MyMeter: { properties: { level?: number }; readOnly: {}; signals: {}; actions: {} } }
}
`,
  'use.ts': `${PRELUDE}
chain(el.audiotestsrc(), el.myfilter({ strength: 0.5 }), el.queue({ depth: 3 }), el.audioconvert());
const clipped = pipeline.element(el.myfilter()).get('clipped'); is<Same<typeof clipped, bigint>>();
declare const meter: Gst.LiveObject<'MyMeter'>; meter.set({ level: 5 });
el.x264enc({ tune: 'zerolatency' });
`,
  'misuse.ts': `${PRELUDE}
el.queue({ maxSizeTime: 5 });
chain(el.videotestsrc(), el.myfilter());
`,
};

describe.each(COMPILERS)('%s', compiler => {
  let project: Project;
  beforeAll(async () => {
    project = await Project.create(FILES);
  });
  afterAll(() => project.remove());

  it('adds and replaces elements', async () => {
    const found = await project.compile(compiler, FILES);
    expect(found.map(({ file, at }) => `${file} ${at}`)).toEqual([
      'misuse.ts maxSizeTime: 5 });',
      'misuse.ts el.myfilter());',
    ]);
    expect(found[0]!.message).toMatch(/'maxSizeTime' does not exist/);
    expect(found[1]!.message).toMatch(/CannotLink<"videotestsrc", .*, "myfilter", "audio\/x-raw">/);
  }, 180_000);
});
