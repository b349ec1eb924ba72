/** Whether a file can be sent, found out before anything else starts: it is there, it is a media file, it has the medium. */
import { constants } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import { type CostreamError, MissingError, StartError } from '../errors.js';
import { caps, chain, el, type LivePad, type Message, Pipeline } from '../gst/index.js';

export type FileMedium = 'video' | 'audio';

const LACKS: Readonly<Record<FileMedium, string>> = {
  video: 'no picture; choose another file, or --video test sends a test picture.',
  audio: 'no sound; choose another file, or --audio none sends no sound.',
};

/** The file's stream of this medium, decoded; other streams are left alone. */
export function fileDecoder(path: string, medium: FileMedium) {
  return chain(
    el.filesrc({ location: path }),
    el.decodebin({ caps: caps(`${medium}/x-raw`), exposeAllStreams: false }),
  );
}

/** @throws StartError FILE, MissingError NO_PLUGIN */
export async function checkMediaFile(path: string, medium: FileMedium, signal?: AbortSignal): Promise<void> {
  const there = await stat(path).catch((error: Error) => {
    throw new StartError('FILE', `There is no file ${path}; check the path.`, { cause: error });
  });
  if (there.isDirectory()) throw new StartError('FILE', `${path} is a folder; give the path of a file in it.`);
  await access(path, constants.R_OK).catch((error: Error) => {
    throw new StartError('FILE', `${path} is not yours to read; choose another file.`, { cause: error });
  });
  // What a pipe or a device gives is given once.
  if (!there.isFile()) return;
  if (there.size === 0) throw new StartError('FILE', `${path} is empty; choose another file.`);
  const media = await streamsOf(path, signal);
  if (!media.includes(`${medium}/x-raw`)) throw new StartError('FILE', `${path} has ${LACKS[medium]}`);
}

/** Media types of what the file's streams decode to. */
async function streamsOf(path: string, signal: AbortSignal | undefined): Promise<string[]> {
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
    return found.map(pad => pad.currentCaps?.media ?? '');
  } finally {
    await pipeline.close();
  }
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
