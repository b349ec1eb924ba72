/**
 * Which encoder a session takes. Many are installed where the hardware or its driver is not, or does not work: one of a
 * driver's is taken only after it has encoded as a session needs it, in a process of its own, for drivers crash.
 */
import { MissingError } from '../errors.js';
import { CrashError, GstError, hasElement, MissingElementError } from '../gst/index.js';
import { encodeGraph, encodeValue } from '../gst/remote/graph-data.js';
import { ProcessLink } from '../gst/remote/process-link.js';
import { unless } from '../gst/settle.js';
import type { Trial, TrialResult } from './encoder-trial-child.js';
import { explainMissing } from './failure.js';
import { type EncoderOptions, VIDEO_ENCODERS, type VideoEncoderKind } from './video-encoder.js';

/** What is wanted of an encoder. */
export interface EncoderWish extends EncoderOptions {
  /** One of `ENCODER_WORDS`. Default auto: hardware that works, else the processor. */
  encoder?: string | undefined;
  /** Its bitrate will be changed while it runs. */
  adaptive: boolean;
  signal?: AbortSignal | undefined;
}

/** For starting a process, a driver and a few frames. */
const TRIAL_MS = 10_000;

/**
 * The first of `kinds` that is wanted and works.
 * @throws MissingError for one that was named and does not
 */
export async function chooseEncoder(
  wish: EncoderWish,
  kinds: readonly VideoEncoderKind[] = VIDEO_ENCODERS,
): Promise<VideoEncoderKind> {
  const { encoder = 'auto' } = wish;
  const wanted = encoder === 'auto' ? kinds : kinds.filter(({ name }) => name === encoder);
  const present = wanted.filter(({ factory }) => hasElement(factory));
  const reasons: string[] = [];
  for (const kind of present) {
    const result = kind.hardware ? await tryEncoder(kind, wish) : undefined;
    const reason = result && shortcoming(result, wish);
    if (reason === undefined) return kind;
    reasons.push(`${kind.factory}: ${reason}`);
  }
  const [software] = wanted.filter(({ hardware }) => !hardware);
  // Where all are missing, x264enc's package is the one to name.
  if (software) throw explainMissing(new MissingElementError(software.factory));
  if (reasons.length > 0)
    throw new MissingError(
      'NO_DEVICE',
      `The encoder ${encoder} does not work here (${reasons.join('; ')}); --encoder auto takes one that does.`,
    );
  throw new MissingError(
    'NO_PLUGIN',
    `There is no encoder ${encoder} here: GStreamer finds no ${wanted.map(({ factory }) => factory).join(' or ')}, which comes with the driver and its plugin; --encoder auto takes one that is there.`,
  );
}

/** Why one that encodes will not do. */
function shortcoming(result: TrialResult, { format }: EncoderWish): string | undefined {
  if ('reason' in result) return result.reason;
  const intervalMs = 1000 / format.fps;
  if (result.frameMs <= intervalMs) return undefined;
  return `it takes ${result.frameMs.toFixed(1)} ms for a frame, but there is one each ${intervalMs.toFixed(1)} ms`;
}

/** What drivers can does not change while a program runs. */
const tried = new Map<string, Promise<TrialResult>>();

/** Whether an encoder works, by encoding in a process of its own; remembered. @throws the signal's reason */
export async function tryEncoder(
  kind: VideoEncoderKind,
  { format, bitrateKbps, adaptive, signal }: Omit<EncoderWish, 'encoder'>,
): Promise<TrialResult> {
  const { width, height, fps } = format;
  const name = [kind.factory, width, height, fps, adaptive].join(' ');
  let result = tried.get(name);
  if (!result) {
    const { encoder, chain, bitrate } = kind.make({ format, bitrateKbps });
    const { data: graph, ids } = encodeGraph([chain]);
    const slower = adaptive && { slower: encodeValue(bitrate(Math.ceil(bitrateKbps / 2))) };
    result = attempt({ graph, encoder: ids.get(encoder)!, format: { width, height, fps }, ...slower });
    tried.set(name, result);
  }
  // Who waits may give up; the trial goes on for the next one.
  return unless(signal, result);
}

async function attempt(trial: Trial): Promise<TrialResult> {
  const link = new ProcessLink('media/encoder-trial-child.js', { onNotice: () => {}, quiet: true });
  try {
    return await unless(AbortSignal.timeout(TRIAL_MS), link.request<TrialResult>('attempt', trial));
  } catch (error) {
    return { reason: reasonOf(error) };
  } finally {
    await link.end();
  }
}

function reasonOf(error: unknown): string {
  if (error instanceof CrashError) return `it crashes (${error.signal ?? `exit code ${error.exitCode}`})`;
  if (error instanceof DOMException) return `it does not answer within ${TRIAL_MS / 1000} s`;
  const { cause, message } = error as Error;
  return (cause instanceof GstError ? cause.message : message).replace(/\.$/, '');
}
