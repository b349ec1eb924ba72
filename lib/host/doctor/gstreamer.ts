/** Checks of Node, GStreamer, its plugins, and of codecs by really encoding and decoding. */
import { distribution, installCommand, missingPackages, packageNames } from '../../../scripts/packages.mjs';
import { caps, chain, type ElementValue, el, hasElement, Pipeline, version } from '../../gst/index.js';
import { chooseEncoder, tryEncoder } from '../../media/encoder-trial.js';
import { videoDecoder } from '../../media/video-decoder.js';
import { OPENH264, VIDEO_ENCODERS, type VideoEncoderKind, X264 } from '../../media/video-encoder.js';
import { type Finding, failed, ok, warning } from './check.js';

/** engines.node of package.json. */
const NODE = [20, 19] as const;
/** For a trial of a few frames. */
const TRIAL_MS = 5000;
const TRIAL_FRAMES = 10;

export function nodeVersion(): Finding {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > NODE[0] || (major === NODE[0] && minor >= NODE[1])) return ok('node', `Node ${process.versions.node}.`);
  return failed(
    'node',
    `Node ${process.versions.node}.`,
    `It needs ${NODE.join('.')} or later.`,
    'install a newer one from https://nodejs.org',
  );
}

export function gstreamerVersion(): Finding {
  const [major = 0, minor = 0] = version().split('.').map(Number);
  if (major > 1 || minor >= 20) return ok('gstreamer', `GStreamer ${version()}.`);
  return failed(
    'gstreamer',
    `GStreamer ${version()}.`,
    'What sessions need came with 1.20.',
    'upgrade the distribution',
  );
}

export function plugins(): Finding {
  const { family, name } = distribution();
  const missing = missingPackages(['run']);
  if (missing.length === 0) return ok('plugins', "All of GStreamer's plugins are here that sessions use.");
  const what = `Not installed: ${missing.map(entry => `${packageNames([entry], family).join(' ')} (${entry.why})`).join(', ')}.`;
  const names = packageNames(missing, family);
  const command = installCommand(names, family, { root: true });
  const cause = 'Elements of these plugins are part of every session, or of one with that device.';
  if (!command) return warning('plugins', what, cause, `install these for ${name}, under its own names`);
  const [program, verb, ...rest] = command.split(' ') as [string, string, ...string[]];
  // apt-get asks on a terminal that it does not have.
  const words = family === 'debian' ? [program, verb, '-y', ...rest] : [program, verb, ...rest];
  return warning('plugins', what, cause, [{ why: 'the plugins that are missing', command: words, root: true }]);
}

const FORMAT = { width: 320, height: 240, fps: 30 };
const BITRATE_KBPS = 500;

const WISH = { format: FORMAT, bitrateKbps: BITRATE_KBPS, adaptive: false } as const;

/** Each encoder by really encoding; one that works is enough. */
export async function encoders(): Promise<Finding[]> {
  const found: Finding[] = [];
  for (const { name, factory, make } of [X264, OPENH264]) {
    const reason = hasElement(factory)
      ? await outcome(output => new Pipeline(chain(frames(), make(WISH).chain, output)))
      : 'it is not installed';
    const finding =
      reason === undefined
        ? ok(`encoder-${name}`, `${factory} encodes.`)
        : warning(
            `encoder-${name}`,
            `${factory} does not encode: ${reason}.`,
            'The other H.264 encoder takes its place where that works.',
          );
    found.push(finding);
  }
  if (found.some(({ status }) => status === 'ok')) return found;
  return [
    ...found,
    failed(
      'encoder',
      'No H.264 encoder works.',
      'Without one no picture is sent.',
      'install what the check "plugins" names',
    ),
  ];
}

/**
 * Encoders of graphics and video hardware, each by really encoding in a process of its own: many are installed where the
 * hardware or its driver is not.
 */
export async function hardwareEncoders(kinds: readonly VideoEncoderKind[] = VIDEO_ENCODERS): Promise<Finding> {
  const id = 'encoder-hardware';
  const present = kinds.filter(({ hardware, factory }) => hardware && hasElement(factory));
  if (present.length === 0) return ok(id, 'GStreamer knows no hardware encoder here.');
  const outcomes: string[] = [];
  for (const kind of present) {
    const result = await tryEncoder(kind, WISH);
    outcomes.push(
      'reason' in result
        ? `${kind.factory} does not encode (${result.reason})`
        : `${kind.factory} encodes (--encoder ${kind.name}, ${result.frameMs.toFixed(1)} ms a frame)`,
    );
  }
  const taken = await chooseEncoder(WISH, kinds).catch(() => undefined);
  return ok(id, `${outcomes.join('; ')}. Sessions take ${taken?.factory ?? 'none'} (--encoder auto).`);
}

/** The decoder by really decoding. */
export async function decoder(): Promise<Finding> {
  const cause = 'Without it no picture is shown.';
  if (!hasElement('avdec_h264'))
    return failed('decoder', 'avdec_h264 is not installed.', cause, 'install what the check "plugins" names');
  if (!hasElement('x264enc')) return ok('decoder', 'avdec_h264 is installed; there is no x264enc to try it with.');
  const reason = await outcome(output => new Pipeline(chain(frames(), X264.make(WISH).chain, videoDecoder(), output)));
  return reason === undefined
    ? ok('decoder', 'avdec_h264 decodes.')
    : failed('decoder', `avdec_h264 does not decode: ${reason}.`, cause);
}

function frames() {
  return chain(
    el.videotestsrc(),
    caps.video({ format: 'I420', width: FORMAT.width, height: FORMAT.height, framerate: FORMAT.fps }),
  );
}

/** Why a trial did not give its pictures; undefined where it did. */
async function outcome(trial: (output: ElementValue<'appsink'>) => Pipeline): Promise<string | undefined> {
  const output = el.appsink({ sync: false });
  const signal = AbortSignal.timeout(TRIAL_MS);
  let pictures = 0;
  try {
    const pipeline = trial(output);
    try {
      const samples = pipeline.samples(output, { onFull: 'block', signal });
      await pipeline.play({ signal });
      // Closed without an end of stream, of which OpenH264 prints that it is an error.
      for await (const _ of samples) if (++pictures === TRIAL_FRAMES) return undefined;
      if (!signal.aborted) await pipeline.finished;
    } finally {
      await pipeline.close();
    }
    return `${pictures} of ${TRIAL_FRAMES} pictures came out`;
  } catch (error) {
    return (error as Error).message.replace(/\.$/, '');
  }
}
