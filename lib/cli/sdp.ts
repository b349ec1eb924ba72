/** `gst-costream sdp` */
import { Command } from 'commander';
import { UsageError } from '../errors.js';
import { DEFAULTS } from '../session/options.js';
import { configured } from './configured.js';
import { examplesText, number, PROFILE_OPTION, several } from './words.js';

const PLAYERS = `
Players, on the receiving machine:
  ffplay -protocol_whitelist file,udp,rtp -fflags nobuffer -flags low_delay ann.sdp
  ffmpeg -protocol_whitelist file,udp,rtp -i ann.sdp -c copy evening.mkv
  vlc --network-caching=50 ann.sdp

A player listens on the ports that are named and tells the sender nothing: it goes on sending, and says that nothing is
heard. Keyed sessions cannot be described.
`;

export function sdpCommand(): Command {
  return new Command('sdp')
    .description('Prints an SDP description with which ffplay, ffmpeg and VLC receive what a session sends.')
    .argument(
      '[direction]',
      'send: what `send` sends, for a player at the peer; recv: what the peer sends, for a player here',
      'send',
    )
    .option('--peer <host>', 'name or address of the other machine (required)')
    .option('--listen <addr>', 'address of this machine (default: the one that its packets to the peer bear)')
    .option('--base-port <port>', `first of the UDP ports (default: ${DEFAULTS.basePort})`, number('basePort'))
    .option('--video <spec>', 'as `send` has it; several times for several pictures', several)
    .option('--audio <spec>', 'as `send` has it; none: no sound')
    .option('--size <WxH>', `as \`send\` has it (default: ${DEFAULTS.size})`)
    .option('--fps <n>', `as \`send\` has it (default: ${DEFAULTS.fps})`, number('fps'))
    .option('--bitrate <kbps>', `as \`send\` has it (default: ${DEFAULTS.bitrate})`, number('bitrate'))
    .option('--encoder <name>', 'as `send` has it, for --sprop')
    .option('--sprop', 'with the parameter sets of the picture, found by encoding one: players start sooner')
    .option(...PROFILE_OPTION)
    .addHelpText('after', PLAYERS)
    .addHelpText(
      'after',
      examplesText([
        'gst-costream sdp --peer ann.example.org >ann.sdp        # for a player at ann.example.org',
        'gst-costream sdp recv --peer bob.example.org >bob.sdp   # for a player here',
      ]),
    )
    .action(async (direction: string, { sprop, ...words }: { sprop?: boolean }) => {
      if (direction !== 'send' && direction !== 'recv')
        throw new UsageError(`Expected send or recv for sdp but received "${direction}".`);
      await configured('send', async options => {
        const { describeSession } = await import('../session/describe.js');
        process.stdout.write(await describeSession(direction, { ...options, ...(sprop && { sprop }) }));
      })(words);
    });
}
