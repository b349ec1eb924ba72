/** The words that `write`, `read` and `channels` share: options with their parsers, and the texts of --help. */
import { Command } from 'commander';
import { UsageError } from '../errors.js';
import { checkValue, DEFAULTS, RULES } from '../pipe/options.js';

export const CHANNEL_EXIT_CODES = `
Exit codes: 0 ended as asked, 1 could not start, bad usage or refused, 2 the other end failed or was lost, 4 the key does
not fit or the bytes were altered, 130 Ctrl-C.`;

const SERVERS = `
Servers (--via): redis://[user:password@]host[:port][/database]   rediss://… with TLS
                 redis://host,host,…                              a cluster: any of its nodes
                 redis+sentinel://host,host/MASTER                the master that the sentinels name
                 ssh://[user@]host[:port]                         an account there, and no Redis at all: the system's ssh
                                                                  with its config, keys and agent ($GST_COSTREAM_SSH: another)
Default: $GST_COSTREAM_VIA, else redis://127.0.0.1:6379. Passwords that no process list shows: --password-file,
$GST_COSTREAM_REDIS_PASSWORD. Key: --key-file, --key-prompt or $GST_COSTREAM_KEY.`;

/** A verb that talks to a server. */
export function channelCommand(name: string, description: string): Command {
  return new Command(name)
    .description(description)
    .option('--via <url>', 'server that carries the channels (default: redis://127.0.0.1:6379)')
    .option('--username <name>', 'ACL user, where --via names none')
    .option('--password-file <file>', 'file with the password, where --via has none')
    .option('--tls-ca <file>', "authority of the server's certificate (PEM)")
    .option('--tls-cert <file>', "this client's certificate (PEM)")
    .option('--tls-key <file>', 'key of --tls-cert (PEM)')
    .option(
      '--reconnect-timeout <s>',
      `give up after so long without the server, 0: never (default: ${DEFAULTS.reconnectTimeout})`,
      seconds('reconnectTimeout'),
    )
    .addHelpText('after', SERVERS);
}

export function keyOptions(command: Command): Command {
  return command
    .option('--key-file <file>', "the key that seals the channel's bytes, of `gst-costream keygen`")
    .option('--key-prompt', 'ask for the key on the terminal');
}

type Ranged =
  | 'reconnectTimeout'
  | 'window'
  | 'entrySize'
  | 'maxAge'
  | 'waitReaders'
  | 'peerTimeout'
  | 'linger'
  | 'expire'
  | 'totalSize';

const SIZE_UNITS: Readonly<Record<string, number>> = { '': 1, k: 2 ** 10, m: 2 ** 20, g: 2 ** 30 };
const TIME_UNITS: Readonly<Record<string, number>> = { '': 1, s: 1, m: 60, h: 3600, d: 86_400 };

/** Bytes, also as 256K, 16M, 1G. */
export function bytes(name: Ranged | 'readAhead'): (text: string) => number {
  return parser(name, /^(\d+(?:\.\d+)?)([kmg]?)(?:i?b)?$/i, SIZE_UNITS, 'bytes, also as 256K, 16M or 1G');
}

/** Seconds, also as 90s, 10m, 2h, 1d. */
export function seconds(name: Ranged): (text: string) => number {
  return parser(name, /^(\d+(?:\.\d+)?)([smhd]?)$/i, TIME_UNITS, 'seconds, also as 10m, 2h or 1d');
}

export function count(name: Ranged): (text: string) => number {
  return parser(name, /^(\d+)()$/, { '': 1 }, 'a whole number');
}

function parser(
  name: Ranged | 'readAhead',
  form: RegExp,
  units: Readonly<Record<string, number>>,
  expected: string,
): (text: string) => number {
  const option = `--${name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)}`;
  return text => {
    const [, digits, unit = ''] = form.exec(text.trim()) ?? [];
    if (digits === undefined) throw new UsageError(`Expected ${expected} for ${option} but received "${text}".`);
    const value = Number(digits) * units[unit.toLowerCase()]!;
    checkValue(option, value, { ...RULES.writeChannel, ...RULES.readChannel }[name]);
    return value;
  };
}
