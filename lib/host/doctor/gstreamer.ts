/** Checks of Node, GStreamer, its plugins, and of codecs by really encoding and decoding. */
import { distribution, installCommand, missingPackages, packageNames } from '../../../scripts/packages.mjs';
import { type Chain, caps, chain, type ElementValue, el, hasElement, Pipeline, version } from '../../gst/index.js';
import { videoDecoder } from '../../media/video-decoder.js';
import { openh264, x264 } from '../../media/video-encoder.js';
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

/** H.264 encoders in the order of preference, as sessions set them. */
const ENCODERS = {
  x264: { factory: 'x264enc', make: () => x264(FORMAT, BITRATE_KBPS).chain },
  openh264: { factory: 'openh264enc', make: () => openh264(FORMAT, BITRATE_KBPS).chain },
} as const;

/** Each encoder by really encoding; one that works is enough. */
export async function encoders(): Promise<Finding[]> {
  const found: Finding[] = [];
  for (const [name, { factory, make }] of Object.entries(ENCODERS)) {
    const reason = hasElement(factory)
      ? await outcome(output => new Pipeline(chain(frames(), make(), output)))
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

/** H.264 encoders of graphics and video hardware, by the interface that they are reached through. */
const HARDWARE = ['vah264enc', 'vah264lpenc', 'vaapih264enc', 'nvh264enc', 'qsvh264enc', 'v4l2h264enc'] as const;

/** Each by really encoding: many are installed where the hardware or its driver is not. Sessions use none of them. */
export async function hardwareEncoders(factories: readonly string[] = HARDWARE): Promise<Finding> {
  const id = 'encoder-hardware';
  const present = factories.filter(hasElement);
  if (present.length === 0) return ok(id, 'GStreamer knows no hardware encoder here.');
  const outcomes: string[] = [];
  for (const factory of present) {
    const reason = await outcome(
      output => new Pipeline(chain(frames(), el.videoconvert(), ofHardware(factory), output)),
    );
    outcomes.push(reason === undefined ? `${factory} encodes` : `${factory} does not encode (${reason})`);
  }
  // What a card takes for its first frame and for each is unknown, and x264 waits for nothing.
  return ok(id, `${outcomes.join('; ')}. Sessions use x264enc, whose delay is known.`);
}

/** Drivers register these where they find hardware: the types were made without it. */
function ofHardware(factory: string): Chain {
  const make = (el as unknown as Readonly<Record<string, () => ElementValue<'openh264enc'>>>)[factory]!;
  return chain(make(), caps('video/x-h264'));
}

/** The decoder by really decoding. */
export async function decoder(): Promise<Finding> {
  const cause = 'Without it no picture is shown.';
  if (!hasElement('avdec_h264'))
    return failed('decoder', 'avdec_h264 is not installed.', cause, 'install what the check "plugins" names');
  if (!hasElement('x264enc')) return ok('decoder', 'avdec_h264 is installed; there is no x264enc to try it with.');
  const reason = await outcome(output => new Pipeline(chain(frames(), ENCODERS.x264.make(), videoDecoder(), output)));
  return reason === undefined
    ? ok('decoder', 'avdec_h264 decodes.')
    : failed('decoder', `avdec_h264 does not decode: ${reason}.`, cause);
}

function frames() {
  return chain(
    el.videotestsrc({ numBuffers: TRIAL_FRAMES }),
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
      for await (const _ of samples) pictures++;
      if (!signal.aborted) await pipeline.finished;
    } finally {
      await pipeline.close();
    }
    return pictures === TRIAL_FRAMES ? undefined : `${pictures} of ${TRIAL_FRAMES} pictures came out`;
  } catch (error) {
    return (error as Error).message.replace(/\.$/, '');
  }
}
