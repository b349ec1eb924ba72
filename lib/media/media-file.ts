/** Whether a file can be sent, found out before anything else starts: it is there, it is a media file, it has the medium. */
import { constants } from 'node:fs';
import { access, open, stat } from 'node:fs/promises';
import { type CostreamError, MissingError, StartError } from '../errors.js';
import { caps, chain, el, type Fraction, type LivePad, type Message, Pipeline } from '../gst/index.js';

export type FileMedium = 'video' | 'audio';

const LACKS: Readonly<Record<FileMedium, string>> = {
  video: 'no picture; choose another file, or --video test sends a test picture.',
  audio: 'no sound; choose another file, or --audio none sends no sound.',
};

/** The file's first stream of this medium, decoded; pads of other streams stay unlinked. */
export function fileDecoder(path: string, medium: FileMedium) {
  // Not expose-all-streams=false: it skips parsers, which make no raw media, and without h264parse nothing decodes H.264.
  return chain(el.filesrc({ location: path }), el.decodebin(), caps(`${medium}/x-raw`));
}

/** What matters of a file that can be sent. */
export interface MediaFile {
  /** One picture without a time of its own (PNG, JPEG). */
  still: boolean;
}

/** @throws StartError FILE, MissingError NO_PLUGIN */
export async function checkMediaFile(path: string, medium: FileMedium, signal?: AbortSignal): Promise<MediaFile> {
  const there = await stat(path).catch((error: Error) => {
    throw new StartError('FILE', `There is no file ${path}; check the path.`, { cause: error });
  });
  if (there.isDirectory()) throw new StartError('FILE', `${path} is a folder; give the path of a file in it.`);
  await access(path, constants.R_OK).catch((error: Error) => {
    throw new StartError('FILE', `${path} is not yours to read; choose another file.`, { cause: error });
  });
  // A pipe without a writer would be waited for, and what it gives is given once; a device may never end.
  if (!there.isFile())
    throw new StartError(
      'FILE',
      `${path} is a pipe or a device; give the path of a file, or write what it gives to one.`,
    );
  if (there.size === 0) throw new StartError('FILE', `${path} is empty; choose another file.`);
  const streams = await streamsOf(path, signal);
  const stream = streams.find(({ media }) => media === `${medium}/x-raw`);
  if (!stream) throw new StartError('FILE', `${path} has ${LACKS[medium]}`);
  // Video of a variable rate has no frame rate either.
  return { still: stream.frameRate === 0 && (await isPicture(path)) };
}

/** What a stream decodes to. */
interface Stream {
  media: string;
  frameRate: number | undefined;
}

/** How PNG, JPEG, BMP and WebP begin. */
const PICTURE = /^(\x89PNG|\xff\xd8\xff|BM|RIFF.{4}WEBP)/s;

async function isPicture(path: string): Promise<boolean> {
  await using file = await open(path);
  const { buffer, bytesRead } = await file.read(Buffer.alloc(12), 0, 12, 0);
  return PICTURE.test(buffer.toString('latin1', 0, bytesRead));
}

async function streamsOf(path: string, signal: AbortSignal | undefined): Promise<Stream[]> {
  const decoder = el.decodebin();
  const pipeline = new Pipeline(chain(el.filesrc({ location: path }), decoder));
  const found: LivePad[] = [];
  const live = pipeline.element(decoder);
  const looked = new AbortController();
  live.on('pad-added', pad => void found.push(pad as LivePad));
  live.on('no-more-pads', () => looked.abort());
  const failure = explained(path, pipeline, signal ? AbortSignal.any([signal, looked.signal]) : looked.signal);
  try {
    // What goes wrong is a message as well, with more to say.
    pipeline.pause().catch(() => {});
    const error = await failure;
    signal?.throwIfAborted();
    if (error) throw error;
    return found.map(pad => ({ media: pad.currentCaps?.media ?? '', frameRate: frameRateOf(pad) }));
  } finally {
    await pipeline.close();
  }
}

/** 0 where frames come without one; undefined of what is no picture. */
function frameRateOf({ currentCaps }: LivePad): number | undefined {
  const structures = currentCaps?.structures;
  const rate = (Array.isArray(structures) ? structures[0]?.fields.framerate : undefined) as Fraction | undefined;
  return rate && rate.numerator / rate.denominator;
}

/** Why decoding fails; undefined when `signal` fires before it does. */
async function explained(path: string, pipeline: Pipeline, signal: AbortSignal): Promise<CostreamError | undefined> {
  const missing: string[] = [];
  for await (const message of pipeline.messages({ types: ['element', 'error'], signal })) {
    if (message.type === 'error') return failureOf(path, message, missing);
    if (message.structure?.name === 'missing-plugin') missing.push(String(message.structure.fields.name));
  }
  return undefined;
}

function failureOf(
  path: string,
  error: Extract<Message, { type: 'error' }>,
  missing: readonly string[],
): CostreamError {
  if (missing.length > 0) {
    const what = missing.join(', ');
    return new MissingError(
      'NO_PLUGIN',
      `${path} needs what GStreamer lacks here: ${what}; install its plugin, or choose another file.`,
    );
  }
  if (error.source?.factory === 'typefind' || error.source?.factory === 'decodebin')
    return new StartError('FILE', `${path} holds no picture or sound that GStreamer knows; choose another file.`);
  return new StartError(
    'FILE',
    `${path} cannot be decoded (${error.message.replace(/\.$/, '')}); choose another file.`,
  );
}
