/** A call must not send its peer back to him: not our own window in the picture, nor our own playback in the sound. */
import { UsageError } from '../errors.js';
import { devices, hasElement } from '../gst/index.js';
import { parseAllNamed, parseAudioSink, parseAudioSource, parseVideoSink, parseVideoSource } from '../media/spec.js';
import { type CallOptions, DEFAULTS } from './options.js';

/** Refuses what would loop, with what to do instead. @throws UsageError */
export async function refuseLoops({
  video = DEFAULTS.video,
  videoOut = DEFAULTS.videoOut,
  audio = DEFAULTS.audio,
  audioOut = DEFAULTS.audioOut,
}: CallOptions): Promise<void> {
  refusePictureLoop([video].flat(), [videoOut].flat());
  await refuseSoundLoop(audio, audioOut);
}

/** Refuses to look for an echo where none can be. @throws UsageError */
export function refuseNoEcho({ audio = DEFAULTS.audio, audioOut = DEFAULTS.audioOut }: CallOptions): void {
  const { kind } = parseAudioSource(audio);
  if (kind !== 'pulse' && kind !== 'alsa')
    throw new UsageError(`echoCancel is for a microphone (pulse or alsa), and --audio ${audio} hears no loudspeakers.`);
  if (parseAudioSink(audioOut).kind === 'none')
    throw new UsageError('echoCancel is of no use with --audio-out none: nothing is played that could be heard again.');
}

function refusePictureLoop(video: readonly string[], videoOut: readonly string[]): void {
  const sources = parseAllNamed(video).map(({ spec }) => parseVideoSource(spec));
  const sinks = parseAllNamed(videoOut).map(({ spec }) => parseVideoSink(spec));
  for (const source of sources) {
    for (const sink of sinks) {
      if (source.kind === 'v4l2' && sink.kind === 'v4l2' && source.device === sink.device)
        throw new UsageError(`${sink.device} cannot take the peer's picture and be sent to him; give two devices.`);
      // Whoever sends a part of the screen has chosen it so that the window stands elsewhere; one window is sent alone.
      if (source.kind !== 'screen' || source.region || source.window !== undefined || sink.kind !== 'window') continue;
      const display = displayOf(source.display);
      if (display === undefined || display !== displayOf(sink.display)) continue;
      throw new UsageError(
        `The window would be on the screen that is sent, and the peer would see himself in it; send one window (--video screen:window=TITLE) or a part of the screen without it (--video screen:1280x720+0+0), or show the picture elsewhere (--video-out v4l2:/dev/video11 or window:DISPLAY).`,
      );
    }
  }
}

/** Without the screen's number: one pointer moves windows over all of a display. */
function displayOf(display: string | undefined): string | undefined {
  return (display ?? process.env.DISPLAY)?.replace(/^unix:/, ':').replace(/(:\d+)\.\d+$/, '$1');
}

async function refuseSoundLoop(audio: string, audioOut: string): Promise<void> {
  const source = parseAudioSource(audio);
  const sink = parseAudioSink(audioOut);
  if (source.kind !== 'pulse' || sink.kind !== 'pulse' || !hasElement('pulsesrc')) return;
  const recorded = source.device ?? (await defaultDevice('Audio/Source'));
  const played = sink.device ?? (await defaultDevice('Audio/Sink'));
  if (recorded === undefined || played === undefined || recorded !== `${played}.monitor`) return;
  throw new UsageError(
    `${recorded} is all that ${played} plays, the peer's own voice too; --audio system sends the sound of this computer without it, --audio pulse:NAME a microphone.`,
  );
}

/** Undefined where no server answers: the session itself says so. */
async function defaultDevice(kind: 'Audio/Source' | 'Audio/Sink'): Promise<string | undefined> {
  const found = await devices(kind);
  const name = found.find(({ properties }) => properties['is-default'] === true)?.elementProperties.device;
  return typeof name === 'string' ? name : undefined;
}
