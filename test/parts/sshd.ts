/**
 * An ssh server of the test's own: on a free port of the loopback, with host and user keys made for it, and a
 * configuration for the client. It can be killed with all its sessions, and brought back.
 */
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { Process } from './process.js';
import { freePort } from './redis.js';

export interface SshdOptions {
  /** More lines of sshd_config; the first of a name counts. */
  settings?: readonly string[];
  /** Addresses by which clients know it. Default: the loopback's. */
  addresses?: readonly string[];
  /** Words before the server's own, such as those that run it in a network namespace. */
  prefix?: readonly string[];
}

/** Accounts that every Debian has; root may enter all of them. */
const ACCOUNTS = process.getuid?.() === 0 ? ['nobody', 'daemon'] : [userInfo().username, userInfo().username];

const SSHD = '/usr/sbin/sshd';

export class SshServer implements AsyncDisposable {
  readonly port: number;
  readonly directory: string;
  readonly #settings: readonly string[];
  readonly #addresses: readonly string[];
  readonly #prefix: readonly string[];
  #process: Process | undefined;

  private constructor(port: number, { settings = [], addresses = ['127.0.0.1'], prefix = [] }: SshdOptions) {
    this.port = port;
    this.#settings = settings;
    this.#addresses = addresses;
    this.#prefix = prefix;
    this.directory = mkdtempSync(join(tmpdir(), 'gst-costream-sshd-'));
    // The accounts read their authorised keys here.
    chmodSync(this.directory, 0o755);
  }

  static async start(options: SshdOptions = {}): Promise<SshServer> {
    const server = new SshServer(await freePort(), options);
    server.#configure();
    await server.start();
    return server;
  }

  /** Two accounts, the same one twice where the tests do not run as root. */
  via(account: 0 | 1 = 0, address = this.#addresses[0]!): string {
    return `ssh://${ACCOUNTS[account]}@${address}:${this.port}`;
  }

  /** A program to be named in GST_COSTREAM_SSH: ssh with this server's client configuration. */
  get client(): string {
    return join(this.directory, 'ssh');
  }

  /** More of ssh_config, before what is there. */
  configureClient(...lines: readonly string[]): void {
    const path = join(this.directory, 'ssh_config');
    writeFileSync(path, `${lines.join('\n')}\n${readFileSync(path, 'utf8')}`);
  }

  /** Lines of another client's ssh_config by which it knows this server at `address`. */
  clientFor(address: string): string[] {
    const at = (name: string) => join(this.directory, name);
    return [`Host ${address}`, `UserKnownHostsFile ${at('known_hosts')}`, `IdentityFile ${at('user')}`];
  }

  #configure(): void {
    const at = (name: string) => join(this.directory, name);
    for (const name of ['host', 'user']) {
      execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', '', '-f', at(name)]);
    }
    const hostKey = readFileSync(at('host.pub'), 'utf8');
    const names = this.#addresses.map(address => `[${address}]:${this.port}`);
    writeFileSync(at('known_hosts'), `${names.join(',')} ${hostKey}`);
    writeFileSync(at('authorized_keys'), readFileSync(at('user.pub')), { mode: 0o644 });
    const server = [
      ...this.#settings,
      ...[
        `Port ${this.port}`,
        ...this.#addresses.map(address => `ListenAddress ${address}`),
        `HostKey ${at('host')}`,
        'PidFile none',
        'StrictModes no',
      ],
      ...[
        `AuthorizedKeysFile ${at('authorized_keys')}`,
        'PasswordAuthentication no',
        'KbdInteractiveAuthentication no',
      ],
      ...['UsePAM no', 'MaxStartups 100'],
    ];
    writeFileSync(at('sshd_config'), `${server.join('\n')}\n`);
    const client = [
      'Host *',
      `UserKnownHostsFile ${at('known_hosts')}`,
      `IdentityFile ${at('user')}`,
      'IdentitiesOnly yes',
    ];
    writeFileSync(at('ssh_config'), `${client.join('\n')}\n`);
    writeFileSync(at('ssh'), `#!/bin/sh\nexec ssh -F '${at('ssh_config')}' "$@"\n`, { mode: 0o755 });
    // Where sshd runs as root it wants this folder, which the system makes at boot.
    if (process.getuid?.() === 0) mkdirSync('/run/sshd', { recursive: true, mode: 0o755 });
  }

  async start(): Promise<void> {
    this.#process = await Process.start({
      command: this.#prefix[0] ?? SSHD,
      args: [...[...this.#prefix, SSHD].slice(1), '-D', '-e', '-f', join(this.directory, 'sshd_config')],
      ready: /Server listening on/,
    });
  }

  /** What sshd has logged since its last start. */
  get log(): string {
    return this.#process?.output ?? '';
  }

  /** SIGKILL for the server and all its sessions, which are in groups of their own. */
  async kill(): Promise<void> {
    if (!this.#process?.running) return;
    const { pid, exited } = this.#process;
    // It must not take another connection meanwhile.
    kill(pid, 'SIGSTOP');
    for (let all = sessions(pid); all.length > 0; all = sessions(pid))
      for (const session of all) kill(session, 'SIGKILL');
    kill(pid, 'SIGKILL');
    await exited;
  }

  /** Its present sessions answer nothing any more and do not end, as on a line that went dead; returns what wakes them. */
  freeze(): () => void {
    const frozen = sessions(this.#process!.pid);
    for (const pid of frozen) kill(pid, 'SIGSTOP');
    return () => {
      for (const pid of frozen) kill(pid, 'SIGCONT');
    };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.kill();
    rmSync(this.directory, { recursive: true, force: true });
  }
}

function kill(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

/** The processes of an sshd's sessions: its descendants, and those whose parent has gone but who log where it logs. */
function sessions(pid: number): number[] {
  const log = logOf(pid);
  const found = processes().filter(entry => entry.pid !== pid && logOf(entry.pid) === log);
  return [...new Set([...descendants(pid), ...found.map(entry => entry.pid)])];
}

function logOf(pid: number): string | undefined {
  try {
    return readlinkSync(`/proc/${pid}/fd/2`);
  } catch {
    // Gone in the meantime, or another user's.
    return undefined;
  }
}

/** Children, their children, and so on. */
export function descendants(pid: number): number[] {
  const all = processes();
  const found: number[] = [];
  const queue = [pid];
  for (let parent = queue.shift(); parent !== undefined; parent = queue.shift()) {
    const children = all.filter(entry => entry.parent === parent).map(entry => entry.pid);
    found.push(...children);
    queue.push(...children);
  }
  return found;
}

/** All that live; the dead that nobody has buried are not counted. */
function processes(): { pid: number; parent: number }[] {
  return readdirSync('/proc')
    .filter(name => /^\d+$/.test(name))
    .flatMap(name => {
      const parent = parentOf(Number(name));
      return parent === undefined ? [] : [{ pid: Number(name), parent }];
    });
}

/** Whether it lives, and is not dead and unburied. */
export function isAlive(pid: number): boolean {
  return parentOf(pid) !== undefined;
}

/** Undefined for one that is dead. */
function parentOf(pid: number): number | undefined {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)!.split(' ');
    return fields[0] === 'Z' ? undefined : Number(fields[1]);
  } catch {
    // Gone in the meantime.
    return undefined;
  }
}
