/** gst-launch lines as TypeScript: what is printed compiles, and makes the same pipeline. */
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as gst from '../../lib/gst/index.js';
import { convertLaunchLine, Pipeline } from '../../lib/gst/index.js';
import { originalReceiverArgs, originalSenderArgs } from '../parts/original.js';
import { Project } from '../types/compiler.js';

const ends = { peer: '127.0.0.1', listen: '127.0.0.1', basePort: 17_000 };
/** Arguments as somebody would type them. */
const typed = (args: readonly string[]) =>
  `gst-launch-1.0 ${args.map(arg => (/[()]/.test(arg) ? `'${arg}'` : arg)).join(' ')}`;

const LINES: Record<string, string> = {
  "the original's sender": typed(originalSenderArgs(ends)),
  "the original's receiver": typed(originalReceiverArgs(ends)),
  'a tee, caps in words, numbers of enums, a name of its own': `videotestsrc pattern=18 ! video/x-raw, width=320, height=(int)240, framerate=30000/1001 ! tee name=t ! queue leaky=2 ! fakesink name=mine
    t. ! queue max-size-time=0 ! x264enc tune=zerolatency+fastdecode ! matroskamux name=mux ! filesink location="/tmp/a b.mkv"
    audiotestsrc is-live=true ! audioconvert ! opusenc ! mux.audio_0`,
  'pads with properties': `compositor name=mixer background=black sink_0::alpha=0.5 sink_1::xpos=320 ! videoconvert ! fakesink
    videotestsrc ! mixer.sink_0 videotestsrc pattern=ball ! mixer.sink_1`,
  'structures, lists and features': `udpsrc caps="application/x-rtp, media=(string)video, payload=(int)96" ! rtpjitterbuffer ! fakesink
    videotestsrc ! 'video/x-raw, format=(string){ I420, NV12 }; video/x-raw(memory:DMABuf)' ! fakesink
    rtprtxsend payload-type-map="application/x-rtp-pt-map, 96=(uint)97"`,
};

/** The pipeline of a converted line. */
function make(code: string): Pipeline {
  const plain = ts.transpileModule(code, { compilerOptions: { target: ts.ScriptTarget.ES2022 } }).outputText;
  const body = plain.replace(/^import .*$/m, '').replace(/^await .*$/gm, '');
  const { bin, caps, chain, el, typed: named } = gst;
  return new Function('bin', 'caps', 'chain', 'el', 'Pipeline', 'typed', `${body}; return pipeline;`)(
    bin,
    caps,
    chain,
    el,
    Pipeline,
    named,
  );
}

/** What a pipeline consists of, whatever its elements are called. */
function facts(pipeline: Pipeline): string[] {
  const dot = pipeline.toDot();
  // Labels of elements: class, name, state, and what differs from the default.
  const labels = [...dot.matchAll(/label="(Gst\w+)\\n([^"\\]*)\\n\[.\]((?:[^"\\]|\\.)*)"/g)];
  const renamed = (text: string) =>
    text
      .replace(/(name|parent)=[^\\]*(\\n|$)/g, '')
      .replace(/0x[\da-f]+/g, '0x')
      .replace(/cname=.*?…/g, '');
  return labels
    .filter(([, type]) => type !== 'GstPipeline')
    .map(([, type, , settings]) => `${type} ${renamed(settings!)}`)
    .sort();
}

describe.each(Object.entries(LINES))('%s', (_, line) => {
  it('makes the pipeline that GStreamer parses from the line', async () => {
    const { code } = await convertLaunchLine(line);
    const made = make(code);
    const parsed = Pipeline.parse(line.replace('gst-launch-1.0 -v', '').replaceAll("'", ''));
    try {
      expect(made.factories()).toEqual(parsed.factories());
      expect(facts(made)).toEqual(facts(parsed));
      expect(facts(made).length).toBeGreaterThan(2);
      const links = (pipeline: Pipeline) => pipeline.toDot().split(' -> ').length;
      expect(links(made)).toBe(links(parsed));
    } finally {
      await Promise.all([made.close(), parsed.close()]);
    }
  });

  it('comes back to itself by way of toLaunch()', async () => {
    const once = make((await convertLaunchLine(line)).code);
    const { line: first } = once.toLaunch();
    await once.close();
    const twice = make((await convertLaunchLine(first)).code);
    expect(twice.toLaunch().line).toBe(first);
    await twice.close();
  });
});

describe('what is printed', () => {
  let project: Project;
  const files: Record<string, string> = {};
  beforeAll(async () => {
    for (const [index, line] of Object.values(LINES).entries())
      files[`line-${index}.ts`] = (await convertLaunchLine(line)).code;
    files['inner.ts'] = (await convertLaunchLine(ELEMENTS_AS_VALUES)).code;
    project = await Project.create(files);
  });
  afterAll(() => project.remove());

  it('compiles against the types', async () => {
    expect(await project.compile('typescript', files)).toEqual([]);
  }, 120_000);
});

const ELEMENTS_AS_VALUES =
  'playbin flags=3 video-sink="videoconvert ! fakesink sync=true" video-filter="videoflip ! identity" audio-sink=fakesink';

it('makes elements that a line gives as a value', async () => {
  const { code } = await convertLaunchLine(ELEMENTS_AS_VALUES);
  expect(code).toContain('audioSink: el.fakesink()');
  expect(code).toContain("flags: ['video', 'audio']");
  await using pipeline = make(code);
  await using parsed = Pipeline.parse(ELEMENTS_AS_VALUES);
  expect(pipeline.factories()).toEqual(parsed.factories());
});

it('takes bins in parentheses apart, and says what of them is lost', async () => {
  const nested = 'videotestsrc ! ( name=b queue ! (identity ! videoconvert) ) ! bin.( queue ) ! fakesink';
  const { code, notes } = await convertLaunchLine(nested);
  const { code: flat } = await convertLaunchLine('videotestsrc ! queue ! identity ! videoconvert ! queue ! fakesink');
  expect(code).toBe(flat);
  expect(notes).toEqual(['Bins in parentheses are taken apart, so this is left out: name=b.']);
});

it('prints a program to run, with the options of gst-launch told beside', async () => {
  expect(await convertLaunchLine('gst-launch-1.0 -e videotestsrc num-buffers=100 ! autovideosink')).toEqual({
    code: `import { chain, el, Pipeline } from 'gst-costream/gst';

const pipeline = new Pipeline(
  chain(el.videotestsrc({ numBuffers: 100 }), el.autovideosink()),
);
await pipeline.play();
await pipeline.finished;
await pipeline.close();
`,
    notes: ['EOS when interrupted: call pipeline.end() before close().'],
  });
});

it.each([
  ['videotestsrc !', /leads nowhere/],
  ['videotestsrc ! nosuchelement', /no element "nosuchelement"/],
  ['x264enc bitrat=5', /no property "bitrat"; did you mean bitrate/],
  ['videotestsrc pattern=nosuch ! fakesink', /"nosuch" is no value for videotestsrc's pattern/],
  ['videotestsrc ! t.', /speaks of "t\."/],
  ['( videotestsrc ! fakesink', /parenthesis is never closed/],
  ['videotestsrc ) ! fakesink', /closed that was never opened/],
  ['videotestsrc ! ( ) ! fakesink', /nothing before/],
  ['playbin video-sink="videoconvert ! t."', /elements in one row/],
  ['videotestsrc name="a ! fakesink', /never closed/],
  ['', /no element/],
])('%s: says what is wrong', async (line, why) => {
  await expect(convertLaunchLine(line)).rejects.toThrow(why);
});
