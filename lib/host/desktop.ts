/**
 * A fresh virtual desktop: an X server without a screen (Xvfb) on a free display number, with a secret of its own, and a
 * program in it where one is wanted.
 *
 * Closing cascade: `close()` ends the program and what it started, then the server; both also end when this process is
 * killed, by their parent-death signal (prctl(2), which setpriv of util-linux sets).
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { MissingError, StartError } from '../errors.js';
import { XConnection } from './x11-connection.js';

export interface DesktopOptions {
  width: number;
  height: number;
  /** Run by the shell in the new desktop. */
  command?: string | undefined;
  signal?: AbortSignal | undefined;
}

/** FamilyWild of the Xauthority file: an entry for any host. */
const ANY_HOST = 0xffff;
const COOKIE = 'MIT-MAGIC-COOKIE-1';
const INSERT_HOST = 0;
const SERVER_INTERPRETED = 5;
const START_MS = 10_000;
const PATIENCE_MS = 3000;

export class Desktop {
  /** Such as ":3". */
  readonly display: string;
  readonly #server: ChildProcess;
  readonly #folder: string;
  #program: ChildProcess | undefined;
  #closing: Promise<void> | undefined;

  private constructor(display: string, server: ChildProcess, folder: string) {
    this.display = display;
    this.#server = server;
    this.#folder = folder;
  }

  /** Resolves when programs can be shown there. @throws MissingError, StartError */
  static async start({ width, height, command, signal }: DesktopOptions): Promise<Desktop> {
    const folder = await mkdtemp(join(tmpdir(), 'gst-costream-desktop-'));
    const authority = join(folder, 'Xauthority');
    const cookie = randomBytes(16);
    await writeFile(authority, authorityEntry(cookie), { mode: 0o600 });
    const screen = ['-displayfd', '3', '-screen', '0', `${width}x${height}x24`, '-nolisten', 'tcp', '-noreset'];
    const server = startBound('Xvfb', [...screen, '-auth', authority]);
    let desktop: Desktop | undefined;
    try {
      desktop = new Desktop(`:${await displayNumber(server, signal)}`, server, folder);
      await admitOwnUser(desktop.display, cookie);
      if (command !== undefined) await desktop.#run(command, authority);
      return desktop;
    } catch (error) {
      if (desktop) await desktop.close();
      else {
        await stop(server, false);
        await rm(folder, { recursive: true, force: true });
      }
      throw error;
    }
  }

  /** Idempotent. */
  close(): Promise<void> {
    this.#closing ??= this.#close();
    return this.#closing;
  }

  async #close(): Promise<void> {
    if (this.#program) await stop(this.#program, true);
    await stop(this.#server, false);
    await rm(this.#folder, { recursive: true, force: true });
  }

  async #run(command: string, authority: string): Promise<void> {
    const env = { ...process.env, DISPLAY: this.display, XAUTHORITY: authority };
    this.#program = startBound('/bin/sh', ['-c', command], env);
    await once(this.#program, 'spawn');
  }
}

/** A process in a group of its own that ends with this one. */
function startBound(command: string, words: readonly string[], env = process.env): ChildProcess {
  return spawn('setpriv', ['--pdeathsig', 'TERM', '--', command, ...words], {
    env,
    detached: true,
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
}

/** What the server says once it takes connections. */
async function displayNumber(server: ChildProcess, signal: AbortSignal | undefined): Promise<string> {
  const limit = AbortSignal.timeout(START_MS);
  const until = signal ? AbortSignal.any([signal, limit]) : limit;
  const answer = createInterface(server.stdio[3] as Readable);
  const failed = once(server, 'error', { signal: until }).then(([error]) => {
    throw new MissingError('NO_DISPLAY', `A virtual desktop needs setpriv (util-linux): ${(error as Error).message}.`);
  });
  const ended = once(answer, 'close', { signal: until }).then(() => {
    throw new MissingError(
      'NO_DISPLAY',
      'Xvfb, which makes a virtual desktop, did not start; install it (Debian: apt install xvfb, Fedora: dnf install xorg-x11-server-Xvfb, Arch: pacman -S xorg-server-xvfb).',
    );
  });
  const [number] = (await Promise.race([once(answer, 'line', { signal: until }), failed, ended])) as [string];
  for (const other of [failed, ended]) other.catch(() => {});
  if (!/^\d+$/.test(number)) throw new StartError('START', `Xvfb has no display to give: "${number}".`);
  return number;
}

/** Programs of this user get in without the secret, as this process itself does; others do not. */
async function admitOwnUser(display: string, cookie: Buffer): Promise<void> {
  const x = await XConnection.open(display, { cookie });
  await x.do('ChangeHosts', INSERT_HOST, SERVER_INTERPRETED, Buffer.from(`localuser\0#${userInfo().uid}`));
  await x.close();
}

/** One entry, for any host and display (Xau: big-endian counted strings). */
function authorityEntry(cookie: Buffer): Buffer {
  const family = Buffer.alloc(2);
  family.writeUInt16BE(ANY_HOST);
  const counted = (bytes: Buffer) => {
    const length = Buffer.alloc(2);
    length.writeUInt16BE(bytes.length);
    return Buffer.concat([length, bytes]);
  };
  const nothing = Buffer.alloc(0);
  return Buffer.concat([family, ...[nothing, nothing, Buffer.from(COOKIE), cookie].map(counted)]);
}

async function stop(child: ChildProcess, wholeGroup: boolean): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const exited = once(child, 'exit');
  const end = (signal: NodeJS.Signals) => {
    try {
      process.kill(wholeGroup ? -child.pid! : child.pid!, signal);
    } catch {
      // It has gone by itself.
    }
  };
  end('SIGTERM');
  const timer = setTimeout(() => end('SIGKILL'), PATIENCE_MS);
  await exited;
  clearTimeout(timer);
}
