/** What a source or sink that failed means to a user: one sentence with the fix, by the factory that failed. */
import { existsSync } from 'node:fs';
import { type CostreamError, MissingError, StartError } from '../errors.js';
import type { MissingElementError, StreamError } from '../gst/index.js';

/** Codes of gst-resource-error-quark (gstreamer/gst/gsterror.h). */
const RESOURCE = { notFound: 3, busy: 4 } as const;

/** What the error itself does not tell. */
export interface Circumstances {
  device?: string | undefined;
  /** Of a loop device: whether some program writes into it. */
  written?: boolean | undefined;
}

/** The error of a verb for an error of a media element; undefined when the element is none of ours. */
export function explainMedia(error: StreamError, { device = '', written }: Circumstances): CostreamError | undefined {
  const { factory } = error;
  if (factory === 'v4l2src' || factory === 'v4l2sink') return explainV4l2(error, device, written);
  // With a second writer on its loop device v4l2sink stops without a word; the receiving end tells of it, or its placeholder.
  if (
    (factory === 'udpsrc' || factory === 'imagefreeze') &&
    written &&
    /reason (error|not-negotiated) /.test(error.debug ?? '')
  )
    return inUse(device, withoutOutput(), error);
  if (factory === 'ximagesrc' || factory === 'ximagesink' || factory === 'windowsrc') return explainX11(error, device);
  if (factory === 'pipewiresrc') {
    return new MissingError(
      'NO_DISPLAY',
      `The desktop's picture does not come from PipeWire (${reason(error)}); share the screen again, and check that pipewire and wireplumber run.`,
      { cause: error },
    );
  }
  if (factory === 'pulsesrc' || factory === 'pulsesink') return explainPulse(error, device);
  if (factory === 'alsasrc') {
    return new MissingError(
      'NO_DEVICE',
      `Cannot record from the ALSA device "${device}" (${reason(error)}); \`gst-costream devices\` lists what is there, --audio none sends no sound.`,
      { cause: error },
    );
  }
  if (factory === 'filesrc')
    return new StartError('FILE', `Cannot read ${device}: ${reason(error)}; check the path.`, { cause: error });
  if (factory === 'filesink')
    return new StartError('FILE', `Cannot write ${device}: ${reason(error)}; check the folder and the free space.`, {
      cause: error,
    });
  return undefined;
}

/** A factory that is not installed. */
export function explainMissing(error: MissingElementError): MissingError {
  const { factory, install } = error;
  const fix = install ? `install it with: ${install}` : `\`gst-inspect-1.0 ${factory}\` shows whether a plugin has it.`;
  return new MissingError('NO_PLUGIN', `GStreamer's element ${factory} is missing here; ${fix}`, { cause: error });
}

/** What to do without a camera; the screen only where there is one. */
function withoutCamera(): string {
  const instead = process.env.DISPLAY ? '--video screen sends the screen' : '--video test sends a test picture';
  return `\`gst-costream devices\` lists what is there, ${instead} instead.`;
}

function withoutOutput(): string {
  const instead = process.env.DISPLAY
    ? '--video-out window shows the picture instead'
    : '--video-out none receives without showing';
  return `\`gst-costream devices\` lists what is there, ${instead}.`;
}

function explainV4l2(error: StreamError, device: string, written: boolean | undefined): CostreamError {
  const output = error.factory === 'v4l2sink';
  const elsewhere = output ? withoutOutput() : withoutCamera();
  // A loop device that is written into may call itself no output at all.
  if (isResource(error, RESOURCE.busy) || (output && written)) return inUse(device, elsewhere, error);
  if (/not negotiated|not-negotiated/.test(`${error.message} ${error.debug}`)) {
    return new StartError(
      'START',
      `${device} has no picture format that fits; \`gst-costream devices\` shows what it offers, --size asks for another size.`,
      { cause: error },
    );
  }
  if (!existsSync(device)) {
    return new MissingError('NO_DEVICE', `There is no ${output ? 'video output' : 'camera'} ${device}; ${elsewhere}`, {
      cause: error,
    });
  }
  if (isResource(error, RESOURCE.notFound)) {
    return new MissingError(
      'NO_DEVICE',
      `${device} is no ${output ? 'video output, it only gives pictures' : 'camera, it only takes pictures'}; ${elsewhere}`,
      { cause: error },
    );
  }
  return new MissingError('NO_DEVICE', `${device} does not work (${reason(error)}); ${elsewhere}`, { cause: error });
}

function inUse(device: string, elsewhere: string, cause?: StreamError): MissingError {
  const message = `${device} is in use by another program, which must end first; ${elsewhere}`;
  return new MissingError('DEVICE_BUSY', message, cause && { cause });
}

/** A loop device as an output that another program writes into. */
export function explainWritten(device: string): MissingError {
  return inUse(device, withoutOutput());
}

/** A loop device as a source, before anything feeds it. */
export function explainUnwritten(device: string): MissingError {
  return new MissingError(
    'NO_DEVICE',
    `Nothing writes a picture into ${device} yet, which must start first (in OBS: Start Virtual Camera); ${withoutCamera()}`,
  );
}

function explainX11(error: StreamError, display: string): CostreamError {
  const gone = /X server of the display (\S+) is gone/.exec(error.message)?.[1];
  if (gone !== undefined)
    return new MissingError(
      'NO_DISPLAY',
      `The X11 display ${gone} is gone: its X server has ended, or cut the connection (xkill). Start this again when it is back.`,
      { cause: error },
    );
  const unseen = /window 0x[0-9a-f]+ .*/.exec(error.message)?.[0];
  if (unseen !== undefined)
    return new MissingError(
      'NO_DEVICE',
      `The ${unseen}; \`gst-costream devices\` lists windows, --video screen:WIDTHxHEIGHT+X+Y sends a part of the screen.`,
      { cause: error },
    );
  const where = display || process.env.DISPLAY;
  const otherwise =
    error.factory === 'ximagesink' ? '--video-out none receives without showing' : '--video test sends a test picture';
  if (where === undefined)
    return new MissingError(
      'NO_DISPLAY',
      `No X11 display: DISPLAY is not set; start from a desktop session, or ${otherwise}.`,
      { cause: error },
    );
  return new MissingError(
    'NO_DISPLAY',
    `Cannot open the X11 display ${where}; check that it runs and lets you in, or ${otherwise}.`,
    { cause: error },
  );
}

function explainPulse(error: StreamError, device: string): CostreamError {
  const source = error.factory === 'pulsesrc';
  if (device !== '' && /no such entity/i.test(`${error.message} ${error.debug}`))
    return explainNoSound(source ? 'source' : 'sink', device, error);
  return new MissingError(
    'NO_SOUND_SERVER',
    `No PulseAudio (or PipeWire) server answers; start one with \`pulseaudio --start\`, or ${withoutSound(source ? 'source' : 'sink')}.`,
    { cause: error },
  );
}

/** A source or sink that the sound server does not have. */
export function explainNoSound(kind: 'source' | 'sink', device: string, cause?: StreamError): MissingError {
  return new MissingError(
    'NO_DEVICE',
    `PulseAudio has no ${kind} "${device}"; \`gst-costream devices\` lists what is there, ${withoutSound(kind)}.`,
    cause && { cause },
  );
}

function withoutSound(kind: 'source' | 'sink'): string {
  return kind === 'source' ? '--audio none sends no sound' : '--audio-out none plays no sound';
}

function isResource(error: StreamError, code: number): boolean {
  return error.domain === 'gst-resource-error-quark' && error.domainCode === code;
}

/** The system's own words, which GStreamer puts at the end of its debugging text (whose first line is a place in a source file). */
function reason(error: StreamError): string {
  const said = error.debug?.split('\n').slice(1).join(' ').trim() || error.message.replace(`${error.element}: `, '');
  return said.split(': ').at(-1)!.replace(/\.$/, '');
}
