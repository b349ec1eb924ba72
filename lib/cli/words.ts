/** The words that several verbs share: options with their parsers, and the texts of --help. */
import { Command, Option } from 'commander';
import { checkPath, checkRange, RANGES } from '../check-options.js';
import { UsageError } from '../errors.js';
import { ENCODER_WORDS } from '../media/encoder-names.js';
import { DEFAULTS } from '../session/options.js';

export const EXIT_CODES = `
Exit codes: 0 ended as asked, 1 could not start or bad usage, 2 peer lost, or never heard within --time-limit,
3 a device or plugin is missing or busy, 4 the keys do not fit, 130 Ctrl-C.`;

const PORTS = `
Ports (UDP, moved as a whole by --base-port): 5000 picture and 5001 its RTCP, 5002 sound and 5003 its RTCP, from sender to
receiver; 5005 and 5007 RTCP back. Each further picture takes the same ports ten higher. The receiver's TCP port 5008 is
the control connection.

Room (--via): both ends name the same one on a server that both can reach, one sends and any number receive. ssh:// needs
no more than an account there and forwarding, for the system's ssh and its configuration, keys and agent; redis://server[:port][/db]?room=NAME a Redis. Latency stays
bounded when the line is slow: pictures are skipped before they are encoded. Without a key whoever has an account can watch.

Key: --key-file, --key-prompt or $GST_COSTREAM_KEY, the same at both ends. All that is sent is sealed then.`;

const CONTROL = `
Control (--allow-control): in the window that shows the screen, keys and mouse go to the screen. The key c in the sender's
terminal, SIGUSR2, or Ctrl+Alt+Pause on that screen takes it back; c gives it again.`;

const VIDEO = `
Pictures (--video):     v4l2:/dev/videoN   a camera, or OBS's virtual camera
                        screen             the X11 screen of $DISPLAY; screen:DISPLAY another one, such as screen::1
                                           under Wayland what you choose in the desktop's dialogue
                        screen:1280x720+1920+0   a part of it, where another window is not seen
                        screen:window=TITLE      one window alone, by title or number (0x…), also where others cover it
                        desktop:1440x900   a new desktop without a screen; desktop:1440x900/COMMAND runs a program in it
                        test, file:PATH    a test picture; a file
                        NAME=SPEC          several pictures, each with a name: --video program=screen --video cam=v4l2:/dev/video0`;
const AUDIO = `
Sound (--audio):        pulse              the sound server's default source; pulse:NAME another one
                        system             all that this computer plays but the peer's own sound
                        alsa:DEVICE        a sound card without a sound server
                        test, file:PATH    a test tone; a file
                        none               no sound`;
const VIDEO_OUT = `
Pictures (--video-out): window             a window on $DISPLAY; window:DISPLAY elsewhere, such as window::1
                        v4l2:/dev/videoN   a loop device, for OBS, of one fixed size (--size)
                        none               not shown
                        NAME=SPEC          the peer's picture of that place; names are in titles and statistics`;
const AUDIO_OUT = `
Sound (--audio-out):    pulse              the sound server's default sink; pulse:NAME another one
                        none               not played`;

const DEVICES = '\n`gst-costream devices` prints the words for what this machine has.';

/** Of verbs that read what the user has set, see `gst-costream config --help`. */
export const PROFILE_OPTION = [
  '--profile <name>',
  'take what this profile of the configuration file says (see `gst-costream config`)',
] as const;

/** A verb that runs a session: options of the directions that it has, and help with examples. */
export function sessionCommand(
  name: string,
  description: string,
  directions: { sends?: boolean; receives?: boolean },
  examples: readonly string[],
): Command {
  const { sends = false, receives = false } = directions;
  const both = sends && receives;
  const command = new Command(name).description(description).addOption(peerOption(both, receives));
  if (!both)
    command.option(
      '--via <room>',
      'room that carries the session in place of --peer: ssh://[user@]server[:port]/ROOM, redis://server?room=NAME',
    );
  command
    .option('--listen <addr>', 'address that sockets are bound to (default: loopback for a loopback peer, else all)')
    .option('--base-port <port>', `first of the UDP ports (default: ${DEFAULTS.basePort})`, number('basePort'));
  if (sends) sendingOptions(command);
  if (receives) receivingOptions(command);
  if (both) {
    command.option('--echo-cancel', 'take what the loudspeakers play of the peer out of what the microphone hears');
  }
  return (
    command
      .option(
        '--size <WxH>',
        `size of ${sizeOf(sends, receives)}; a screen is not enlarged (default: ${DEFAULTS.size})`,
      )
      .option('--time-limit <s>', 'end by itself after so many seconds', number('timeLimit'))
      .option(
        '--peer-timeout <s>',
        `give up after so much silence, 0: never (default: ${DEFAULTS.peerTimeout}${both ? '' : '; 0 to send to a room'})`,
        number('peerTimeout'),
      )
      .option(
        '--key-file <file>',
        'the key that both ends share, of `gst-costream keygen`: nobody else gets in',
        path('--key-file'),
      )
      // Before its opposite: that has no default of its own then, which would win over the file.
      .addOption(new Option('--repair').hideHelp())
      .option('--no-repair', 'the classic wire alone: lost packets are not repaired')
      .option('--key-prompt', 'ask for the key on the terminal')
      .option(...PROFILE_OPTION)
      .option('--graphs <dir>', 'write the graphs of the running pipelines into this folder', path('--graphs'))
      .option('--json', 'statistics and events as JSON lines on stdout')
      .addHelpText('after', (sends ? VIDEO + AUDIO : '') + (receives ? VIDEO_OUT + AUDIO_OUT : '') + DEVICES)
      .addHelpText('after', examplesText(examples) + PORTS + (sends ? CONTROL : '') + EXIT_CODES)
  );
}

/** Who only sends may send to several. */
function peerOption(both: boolean, receives: boolean): Option {
  const one = `name or address of the other machine (required${both ? '' : ', or --via'})`;
  if (receives) return new Option('--peer <host>', one);
  return new Option('--peer <host>', `${one}, several times for several viewers`).argParser(several);
}

function sendingOptions(command: Command): void {
  command
    .option('--video <spec>', `picture to send, several times for several (default: ${DEFAULTS.video})`, several)
    .option('--audio <spec>', `sound to send (default: ${DEFAULTS.audio})`)
    .option('--fps <n>', `frames a second (default: ${DEFAULTS.fps})`, number('fps'))
    .option('--encoder <name>', `${ENCODER_WORDS.join(', ')} (default: auto, hardware that works, else x264)`)
    // Before its opposite, as above.
    .addOption(new Option('--rate-control').hideHelp())
    .option('--no-rate-control', 'the picture stays as it was asked for, whatever the line carries')
    .option(
      '--allow-control <what>',
      'the peer may use keys, mouse or all at the screen that is sent; needs a key (default: none)',
    )
    .option('--bitrate <kbps>', `video bitrate in kb/s (default: ${DEFAULTS.bitrate})`, number('bitrate'));
}

function receivingOptions(command: Command): void {
  command
    .option(
      '--video-out <spec>',
      `where the picture goes, several times for several (default: ${DEFAULTS.videoOut})`,
      several,
    )
    .option(
      '--placeholder <words>',
      'on the card that a v4l2 output shows while no picture comes, none: no card (default: waiting for NAME)',
    )
    .option('--audio-out <spec>', `where the sound goes (default: ${DEFAULTS.audioOut})`)
    .option(
      '--record <file>',
      'record what arrives into this Matroska file (.mkv), without re-encoding',
      path('--record'),
    )
    .option('--snapshot <file>', 'write a picture that arrived as a PNG', path('--snapshot'))
    .option('--overwrite', '--record and --snapshot may replace files that exist');
}

function sizeOf(sends: boolean, receives: boolean): string {
  return [...(sends ? ['the picture sent'] : []), ...(receives ? ['a v4l2 output'] : [])].join(' and of ');
}

export function examplesText(examples: readonly string[]): string {
  return `\nExamples:\n${examples.map(example => `  ${example}`).join('\n')}\n`;
}

/** Several words of one option, in the order given. */
export function several(word: string, before: readonly string[] = []): string[] {
  return [...before, word];
}

/** An option's path; an unset variable of a shell would be an empty one. */
export function path(option: string): (text: string) => string {
  return text => {
    checkPath(option, text);
    return text;
  };
}

/** Parses an option's number and checks its range, in the user's own spelling. */
export function number(name: keyof typeof RANGES): (text: string) => number {
  const option = `--${name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)}`;
  return text => {
    const value = text.trim() === '' ? Number.NaN : Number(text);
    if (Number.isNaN(value)) throw new UsageError(`Expected a number for ${option} but received "${text}".`);
    checkRange(option, value, RANGES[name]);
    return value;
  };
}
