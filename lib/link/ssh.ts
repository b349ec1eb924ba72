/**
 * One connection of the system's ssh client, so that ~/.ssh/config, agents and ProxyJump work, and what passes through
 * it: TCP ports of the server's loopback, reached by `-L` and published by `-R`. Nothing is run on the server.
 *
 * A master (`ssh -N`) holds the connection; forwardings are asked of it one by one over its control socket, so that each
 * is known to have been granted or refused. All local ends are sockets in a folder of this process alone.
 */
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, watch } from 'node:fs';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CostreamError } from '../errors.js';
import type { SshAddress } from './ssh-address.js';

/** ssh is missing, cannot reach the server, or is refused there. Exit code 1. */
export class SshError extends CostreamError {
  constructor(code: 'SSH_MISSING' | 'SSH_UNREACHABLE' | 'SSH_REFUSED', message: string, options?: ErrorOptions) {
    super(code, 1, message, options);
  }
}

/** What of the user's configuration must not apply to a connection that only carries our streams. */
const HARDENED = {
  // Nobody is there to answer; a key or an agent does.
  BatchMode: 'yes',
  // Forwardings of the user's own would be made twice, or fail. Ours are asked for later.
  ClearAllForwardings: 'yes',
  ForwardAgent: 'no',
  ForwardX11: 'no',
  PermitLocalCommand: 'no',
  RemoteCommand: 'none',
  Tunnel: 'no',
  ControlMaster: 'yes',
  ControlPersist: 'no',
  ConnectTimeout: '15',
  // Why the server refuses a stream is information to ssh.
  LogLevel: 'INFO',
} as const;

/** Debian's ssh waits five minutes in batch mode before it finds a dead line. */
const ALIVE = { intervalS: 5, count: 3 } as const;

/** After so long ssh knows that a line is dead which it asks every `intervalS` seconds. */
export const deadLineMs = (intervalS: number): number => intervalS * (ALIVE.count + 1) * 1000;

export interface SshConnectionOptions {
  /** Gives up connecting. */
  signal?: AbortSignal;
  /** Seconds between questions whether the line lives; three without an answer are the end. Default 5. */
  aliveIntervalS?: number;
}

/** sun_path holds 107 bytes; our folder's name, a socket's name and ssh's own suffix to it come after this. */
const FOLDER_BYTES_MAX = 50;
const STDERR_LINES = 8;

export class SshConnection implements AsyncDisposable {
  readonly #address: SshAddress;
  readonly #folder: string;
  readonly #master: ChildProcess;
  readonly #stderr: string[] = [];
  readonly #servers: Server[] = [];
  readonly #sockets = new Set<Socket>();
  #closed = false;
  #prohibited = false;
  /** Resolves when ssh has ended, with the reason that it gave. */
  readonly lost: Promise<string>;

  private constructor(
    address: SshAddress,
    folder: string,
    program: string,
    prefix: readonly string[],
    aliveIntervalS: number,
  ) {
    this.#address = address;
    this.#folder = folder;
    const settings = {
      ...HARDENED,
      ServerAliveInterval: String(aliveIntervalS),
      ServerAliveCountMax: String(ALIVE.count),
      ControlPath: join(folder, 'control'),
    };
    const words = Object.entries(settings).flatMap(([name, value]) => ['-o', `${name}=${value}`]);
    const port = address.port === undefined ? [] : ['-p', String(address.port)];
    const [command = program, ...args] = [...prefix, program, '-N', '-T', ...words, ...port, '--', address.destination];
    // In a session of its own: Ctrl-C must not end it before we have said goodbye through it.
    this.#master = spawn(command, args, { stdio: ['ignore', 'ignore', 'pipe'], detached: true });
    let rest = '';
    this.#master.stderr!.setEncoding('utf8').on('data', (text: string) => {
      const lines = (rest + text).split(/\r?\n/);
      rest = lines.pop()!.slice(0, 4096);
      this.#prohibited ||= lines.some(line => line.includes('administratively prohibited'));
      this.#stderr.push(...lines.filter(line => line !== ''));
      this.#stderr.splice(0, this.#stderr.length - STDERR_LINES);
    });
    this.lost = new Promise(resolve => {
      this.#master.once('error', error => resolve(error.message));
      this.#master.once('close', () => resolve(this.#lastWords()));
    });
    void this.lost.then(() => this.#release());
  }

  /**
   * Connects, and makes `ports` of the server's loopback reachable. The program is `ssh`, or the one that
   * GST_COSTREAM_SSH names.
   */
  static async open(
    address: SshAddress,
    ports: readonly number[],
    { signal, aliveIntervalS = ALIVE.intervalS }: SshConnectionOptions = {},
  ): Promise<SshConnection> {
    signal?.throwIfAborted();
    const program = process.env.GST_COSTREAM_SSH || 'ssh';
    const prefix = await deathWatch();
    signal?.throwIfAborted();
    const connection = new SshConnection(address, makeFolder(), program, prefix, aliveIntervalS);
    const abort = () => connection.close();
    signal?.addEventListener('abort', abort, { once: true });
    try {
      await connection.#ready(program);
      const forwards = ports.flatMap(port => ['-L', `${connection.#local(port)}:127.0.0.1:${port}`]);
      const refusal = forwards.length > 0 ? await connection.#ask('forward', forwards) : undefined;
      if (refusal !== undefined) throw connection.#failure(refusal);
      return connection;
    } catch (error) {
      await connection.close();
      throw signal?.aborted ? signal.reason : error;
    } finally {
      signal?.removeEventListener('abort', abort);
    }
  }

  /** Whether the server's administrator forbids forwarding, as far as ssh has been told. */
  get prohibited(): boolean {
    return this.#prohibited;
  }

  /** A connection to one of the ports of `open`; where nobody listens there it ends at once. */
  connect(port: number): Socket {
    return this.#own(connect(this.#local(port)));
  }

  /**
   * Publishes a port of the server's loopback, on which `accept` gets all connections from now on; false when the
   * server does not grant it, as a rule because it is taken. Where 127.0.0.1 is another's but ::1 is free, sshd says
   * yes: connect to the port and see whom you meet.
   */
  async listen(port: number, accept: (socket: Socket) => void): Promise<boolean> {
    const path = join(this.#folder, `published-${port}`);
    const server = createServer(socket => accept(this.#own(socket)));
    server.listen(path);
    await new Promise((resolve, reject) => server.once('listening', () => resolve(undefined)).once('error', reject));
    this.#servers.push(server);
    return (await this.#ask('forward', ['-R', `127.0.0.1:${port}:${path}`])) === undefined;
  }

  /** Takes a published port back. */
  async unlisten(port: number): Promise<void> {
    await this.#ask('cancel', ['-R', `127.0.0.1:${port}:${join(this.#folder, `published-${port}`)}`]);
  }

  /** Ends ssh and all that passes through it. */
  async close(): Promise<void> {
    this.destroy();
    await this.lost;
  }

  /** As `close`, without waiting for ssh to be gone. */
  destroy(): void {
    if (this.#closed) return;
    this.#closed = true;
    this.#master.kill();
    this.#release();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }

  #release(): void {
    for (const socket of this.#sockets) socket.destroy();
    for (const server of this.#servers.splice(0)) server.close();
    rmSync(this.#folder, { recursive: true, force: true });
  }

  #own(socket: Socket): Socket {
    this.#sockets.add(socket);
    // Whoever uses it sees 'close'; a broken pipe is nothing more.
    socket.on('error', () => {});
    socket.once('close', () => this.#sockets.delete(socket));
    return socket;
  }

  #local(port: number): string {
    return join(this.#folder, `reached-${port}`);
  }

  /** The control socket appears when the server has let us in. */
  async #ready(program: string): Promise<void> {
    const control = join(this.#folder, 'control');
    const watching = new AbortController();
    const appeared = new Promise<undefined>((resolve, reject) => {
      const look = () => existsSync(control) && resolve(undefined);
      watch(this.#folder, { signal: watching.signal }, look).on('error', reject);
      look();
    });
    try {
      const reason = await Promise.race([appeared, this.lost]);
      if (reason === undefined) return;
      if (/ENOENT|failed to execute/.test(reason)) {
        throw new SshError(
          'SSH_MISSING',
          `There is no program ${program}: install openssh-client, or name yours in GST_COSTREAM_SSH.`,
        );
      }
      throw this.#failure(reason);
    } finally {
      watching.abort();
    }
  }

  /** Asks the master for forwardings; returns why it refuses. */
  #ask(what: 'forward' | 'cancel', words: readonly string[]): Promise<string | undefined> {
    const program = process.env.GST_COSTREAM_SSH || 'ssh';
    const args = ['-F', 'none', '-S', join(this.#folder, 'control'), '-O', what, ...words, '--', 'master'];
    return new Promise(resolve => {
      execFile(program, args, (error, _stdout, stderr) => {
        resolve(error ? stderr.trim().split('\n').at(-1) || error.message : undefined);
      });
    });
  }

  #lastWords(): string {
    const last = this.#stderr.findLast(line => !/^channel \d+: open failed/.test(line)) ?? this.#stderr.at(-1);
    const signal = this.#closed ? 'closed' : 'ssh ended without a word';
    return (last ?? signal).replace(/\p{C}/gu, '?').replace(/\.$/, '').slice(0, 300);
  }

  #failure(reason: string): SshError {
    const { label, destination, port } = this.#address;
    const byHand = `ssh ${port === undefined ? '' : `-p ${port} `}${destination}`;
    if (/Host key verification failed|host key is known/.test(reason)) {
      return new SshError(
        'SSH_REFUSED',
        `${label} shows a host key that is not known here, or not the known one: see it and accept it once with: ${byHand}`,
      );
    }
    if (/Permission denied|Too many authentication failures/.test(reason)) {
      return new SshError(
        'SSH_REFUSED',
        `${label} lets nobody in without a password (${reason}): give it a key with ssh-copy-id, or start an agent that has one.`,
      );
    }
    return new SshError(
      'SSH_UNREACHABLE',
      `${label} cannot be reached by ssh (${reason}): try it by hand with: ${byHand}`,
    );
  }
}

/** A folder that only this user can enter, short enough for the names of sockets. */
function makeFolder(): string {
  const base = Buffer.byteLength(tmpdir()) <= FOLDER_BYTES_MAX ? tmpdir() : '/tmp';
  return mkdtempSync(join(base, 'gst-costream-ssh-'));
}

/** ssh would outlive a killed process and hold its port on the server; util-linux ends it with its parent. */
function deathWatch(): Promise<string[]> {
  const prefix = ['setpriv', '--pdeathsig', 'TERM', '--'];
  return new Promise(resolve => {
    execFile(prefix[0]!, [...prefix.slice(1), 'true'], error => resolve(error ? [] : prefix));
  });
}
