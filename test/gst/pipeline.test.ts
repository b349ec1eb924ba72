/** The builder at run time: values become live elements, fail at once where types cannot see, and are closed. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import {
  bin,
  ClosedError,
  caps,
  chain,
  el,
  LinkError,
  MissingElementError,
  Pipeline,
  PropertyError,
  type Sample,
  StateChangeError,
  StreamError,
  typed,
} from '../../lib/gst/index.js';

const folder = mkdtempSync(join(tmpdir(), 'gst-costream-pipeline-'));
afterAll(() => rmSync(folder, { recursive: true }));

const small = caps.video({ format: 'I420', width: 64, height: 48, framerate: 30 });
const source = (buffers: number) => el.videotestsrc({ numBuffers: buffers });

describe('a pipeline', () => {
  it('plays to its end, and the value is the key to the live element', async () => {
    const encoder = el.x264enc({ tune: 'zerolatency', bitrate: 300 });
    await using pipeline = new Pipeline(chain(source(5), small, encoder, el.fakesink()));
    await pipeline.play();
    await pipeline.finished;
    expect(pipeline.element(encoder).get('bitrate')).toBe(300);
    expect(pipeline.element(encoder).get('tune')).toEqual(['zerolatency']);
    expect(pipeline.factories()).toEqual(['capsfilter', 'fakesink', 'videotestsrc', 'x264enc']);
  });

  it('makes two elements of one value in two pipelines', async () => {
    const filter = el.identity({ silent: true });
    await using one = new Pipeline(chain(source(1), filter, el.fakesink()));
    await using two = new Pipeline(chain(source(1), filter, el.fakesink()));
    one.element(filter).set({ silent: false });
    expect(one.element(filter).get('silent')).toBe(false);
    expect(two.element(filter).get('silent')).toBe(true);
  });

  it('splices nested chains and leaves out what is falsy', async () => {
    const denoise = false as boolean;
    const head = chain(source(3), small);
    await using pipeline = new Pipeline(chain(head, denoise && el.queue(), chain(el.videoconvert()), el.fakesink()));
    expect(pipeline.factories()).toEqual(['capsfilter', 'fakesink', 'videoconvert', 'videotestsrc']);
  });

  it('feeds several chains from a tee by request pads', async () => {
    const tee = el.tee();
    const sinks = [el.appsink({ sync: false }), el.appsink({ sync: false })];
    await using pipeline = new Pipeline(
      chain(source(4), small, tee),
      ...sinks.map(sink => chain(tee, el.queue(), sink)),
    );
    const counts = sinks.map(async sink => {
      let count = 0;
      for await (const _ of pipeline.samples(sink, { onFull: 'block' })) count++;
      return count;
    });
    await pipeline.play();
    expect(await Promise.all(counts)).toEqual([4, 4]);
  });

  it('links a pad that appears later, by the media that fits', async () => {
    const file = join(folder, 'both.mkv');
    const mux = el.matroskamux();
    await using writing = new Pipeline(
      chain(source(10), small, el.x264enc(), mux.pad('video_%u')),
      chain(el.audiotestsrc({ numBuffers: 10 }), el.opusenc(), mux.pad('audio_%u')),
      chain(mux, el.filesink({ location: file })),
    );
    await writing.play();
    await writing.finished;
    const demux = el.decodebin();
    const pictures = el.appsink({ sync: false });
    await using reading = new Pipeline(
      chain(el.filesrc({ location: file }), demux),
      chain(demux, el.audioconvert(), el.fakesink()),
      chain(demux, el.videoconvert(), pictures),
    );
    await reading.play();
    let count = 0;
    for await (const sample of reading.samples(pictures, { onFull: 'block' })) {
      expect(sample.caps?.media).toBe('video/x-raw');
      count++;
    }
    expect(count).toBe(10);
  });

  it('answers a signal that fires while it is built with a bin of chains', async () => {
    const sessions: number[] = [];
    const rtp = el.rtpbin().on('request-aux-sender', session => {
      sessions.push(session);
      const map = { name: 'application/x-rtp-pt-map', fields: { 96: typed.uint(97) } };
      const rtx = el.rtprtxsend({ payloadTypeMap: map });
      return bin({ [`sink_${session}`]: rtx.pad('sink'), [`src_${session}`]: rtx.pad('src') }, chain(rtx));
    });
    await using pipeline = new Pipeline(
      chain(source(10), small, el.x264enc(), el.rtph264pay({ pt: 96 }), rtp.pad('send_rtp_sink_0')),
      chain(rtp.pad('send_rtp_src_0'), el.fakesink()),
    );
    await pipeline.play();
    await pipeline.finished;
    expect(sessions).toEqual([0]);
    expect(pipeline.factories()).toContain('rtprtxsend');
  });

  it('grows and loses a branch while it plays', async () => {
    const tee = el.tee({ allowNotLinked: true });
    await using pipeline = new Pipeline(chain(el.videotestsrc({ isLive: true }), small, tee));
    await pipeline.play();
    const sink = el.appsink({ sync: false });
    const branch = pipeline.add(chain(tee, el.queue(), sink));
    let seen = 0;
    for await (const _ of pipeline.samples(sink)) if (++seen === 3) break;
    expect(seen).toBe(3);
    await branch.close();
    expect(pipeline.factories()).not.toContain('appsink');
    expect(() => pipeline.element(sink)).toThrow(/not part of this pipeline/);
    expect(pipeline.state).toBe('playing');
  });
});

describe('what fails', () => {
  it('is a missing element, with the line that made it', () => {
    expect(() => new Pipeline(chain(el['nosuchelement' as 'fakesink']()))).toThrow(MissingElementError);
    expect(() => new Pipeline(chain(el['nosuchelement' as 'fakesink']()))).toThrow(
      /no element "nosuchelement" here \(.*pipeline\.test\.ts:\d+\)/,
    );
  });

  it.each([
    [{ bitrate: 0 }, /Expected an integer between 1 and 2048000 for x264enc\d*\.bitrate but received .*0/],
    [{ bitrate: 'much' }, /received string 'much'/],
    [{ speedPreset: 'fastest' }, /Expected one of .*ultrafast/],
    [{ bitrat: 1 }, /has no property "bitrat"; did you mean bitrate\?/],
  ])('is a property: %j', (properties, message) => {
    const make = () => new Pipeline(chain(source(1), el.x264enc(properties as never), el.fakesink()));
    expect(make).toThrow(PropertyError);
    expect(make).toThrow(message);
  });

  it('is a property that GStreamer would ignore while it plays', async () => {
    const encoder = el.x264enc();
    await using pipeline = new Pipeline(chain(el.videotestsrc({ isLive: true }), small, encoder, el.fakesink()));
    pipeline.element(encoder).set({ keyIntMax: 10 });
    await pipeline.play();
    expect(() => pipeline.element(encoder).set({ keyIntMax: 20 })).toThrow(/cannot be changed while it runs/);
    pipeline.element(encoder).set({ bitrate: 500 });
    expect(pipeline.element(encoder).get('bitrate')).toBe(500);
    expect(pipeline.element(encoder).get('keyIntMax')).toBe(10);
  });

  it('is a link, naming both pads and media', () => {
    // @ts-expect-error what the compiler says as well
    const make = () => new Pipeline(chain(source(1), small, el.opusenc(), el.fakesink()));
    expect(make).toThrow(LinkError);
    expect(make).toThrow(/Cannot link capsfilter\d+\.src to opusenc\d+\.sink: video\/x-raw does not meet audio\/x-raw/);
  });

  it('is a second link from one pad', () => {
    const queue = el.queue();
    const make = () => new Pipeline(chain(source(1), queue, el.fakesink()), chain(queue, el.fakesink()));
    expect(make).toThrow(/queue\d+\.src is linked already; put a tee behind it/);
  });

  it('is a state, with the element that refused as its cause', async () => {
    await using pipeline = new Pipeline(chain(el.filesrc({ location: join(folder, 'none') }), el.fakesink()));
    pipeline.finished.catch(() => {});
    const refused = await pipeline.play().catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(StateChangeError);
    expect((refused as StateChangeError).cause).toMatchObject({ factory: 'filesrc', domainCode: 3 });
  });

  it('while media flows rejects `finished`', async () => {
    await using pipeline = new Pipeline(
      chain(el.videotestsrc({ numBuffers: 5 }), el.identity({ errorAfter: 2 }), el.fakesink()),
    );
    const failed = pipeline.finished.catch((error: unknown) => error);
    await pipeline.play().catch(() => {});
    expect(await failed).toBeInstanceOf(StreamError);
    expect(await failed).toMatchObject({ factory: 'identity' });
  });

  it('is any use after close, which may be asked for twice', async () => {
    const sink = el.fakesink();
    const pipeline = new Pipeline(chain(source(1), sink));
    const live = pipeline.element(sink);
    await Promise.all([pipeline.close(), pipeline.close()]);
    await pipeline.close();
    expect(() => pipeline.toDot()).toThrow(ClosedError);
    expect(() => pipeline.element(sink)).toThrow(ClosedError);
    expect(() => live.get('sync')).toThrow(ClosedError);
    await expect(pipeline.play()).rejects.toThrow(ClosedError);
  });
});

describe('messages', () => {
  it('are a union with the value that they come from, and end with close', async () => {
    const sink = el.fakesink();
    const pipeline = new Pipeline(chain(source(2), small, sink));
    const messages = pipeline.messages({ types: ['state-changed', 'eos'] });
    await pipeline.play();
    await pipeline.finished;
    const states: string[] = [];
    for await (const message of messages) {
      if (message.type === 'eos') break;
      if (message.element === sink) states.push(message.newState);
    }
    expect(states).toEqual(['ready', 'paused', 'playing']);
    const rest = pipeline.messages();
    await pipeline.close();
    expect(await rest.next()).toEqual({ done: true, value: undefined });
  });

  it('are bounded, and end with their signal', async () => {
    await using pipeline = new Pipeline(chain(source(2), small, el.fakesink()));
    const leave = new AbortController();
    const few = pipeline.messages({ capacity: 2, signal: leave.signal });
    await pipeline.play();
    await pipeline.finished;
    leave.abort();
    let count = 0;
    for await (const _ of few) count++;
    expect(count).toBe(2);
  });
});

describe('samples', () => {
  it('are released at the next step unless retained', async () => {
    const sink = el.appsink({ sync: false });
    await using pipeline = new Pipeline(chain(source(3), small, sink));
    await pipeline.play();
    const seen: Sample[] = [];
    let copy: Uint8Array | undefined;
    for await (const sample of pipeline.samples(sink, { onFull: 'block' })) {
      if (seen.length === 1) sample.retain();
      copy = sample.copy();
      seen.push(sample);
    }
    expect(seen).toHaveLength(3);
    expect(copy).toHaveLength(64 * 48 * 1.5);
    expect(() => seen[0]!.data).toThrow(/released/);
    expect(seen[1]!.data).toHaveLength(64 * 48 * 1.5);
    expect(seen[1]!.pts).toBe(33_333_333n);
    seen[1]!.release();
    expect(() => seen[1]!.data).toThrow(/released/);
  });
});

describe('toLaunch', () => {
  it('prints a line that GStreamer parses to the same elements', async () => {
    const tee = el.tee();
    const rtp = el.rtpbin({ latency: 0 });
    await using pipeline = new Pipeline(
      chain(source(5), caps.video({ width: 64, height: 48, framerate: 29.97 }), tee),
      chain(
        tee,
        el.queue({ leaky: 'downstream' }),
        el.x264enc({ tune: ['zerolatency'] }),
        el.rtph264pay(),
        rtp.pad('send_rtp_sink_0'),
      ),
      chain(rtp.pad('send_rtp_src_0'), el.fakesink()),
      chain(tee, el.queue(), el.fakesink()),
    );
    const { line, leftOut } = pipeline.toLaunch();
    expect(leftOut).toEqual([]);
    expect(line).toContain('framerate=(fraction)30000/1001');
    // The same words without the shell's quotes.
    await using parsed = Pipeline.parse(line.replace(/^gst-launch-1\.0 /, '').replaceAll("'", ''));
    expect(parsed.factories()).toEqual(pipeline.factories());
  });

  it('quotes for a shell', () => {
    const pipeline = new Pipeline(chain(el.filesrc({ location: "it's here" }), el.fakesink()));
    expect(pipeline.toLaunch().line).toBe(`gst-launch-1.0 filesrc 'location=it'\\''s here' ! fakesink`);
    void pipeline.close();
  });

  it('says what it leaves out', () => {
    const pipeline = new Pipeline(chain(el.appsrc(), el.fakesink()));
    expect(pipeline.toLaunch().leftOut).toEqual(["the data of appsrc, which is this program's"]);
    void pipeline.close();
  });
});
