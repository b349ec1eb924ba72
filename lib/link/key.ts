/** The shared secret of two ends: how it is made, written and read. Never taken from the command line's words. */
import { createSecretKey, type KeyObject, randomBytes } from 'node:crypto';
import { closeSync, constants, fstatSync, openSync, readSync, writeFileSync } from 'node:fs';
import { Socket } from 'node:net';
import { createInterface } from 'node:readline';
import { ReadStream, WriteStream } from 'node:tty';
import { StartError, UsageError } from '../errors.js';

/** Where `readKey` looks for a key by itself. */
const KEY_VARIABLE = 'GST_COSTREAM_KEY';

const PREFIX = 'gck1-';
const KEY_BYTES = 32;
/** A key file is one short line; more is some other file. */
const FILE_BYTES_MAX = 4096;
/** A person may have to type a password first. */
const PIPE_MS = 60_000;

/** A fresh key of 256 random bits, as text: `gck1-` and 43 characters of base64url. */
export function generateKey(): string {
  return PREFIX + randomBytes(KEY_BYTES).toString('base64url');
}

/** Writes a fresh key into a new file that only its owner can read; never over an old one. */
export function writeKey(path: string): void {
  try {
    writeFileSync(path, `${generateKey()}\n`, { mode: 0o600, flag: 'wx' });
  } catch (cause) {
    throw new StartError('FILE', `Cannot write the key file ${path}: ${(cause as Error).message}.`, { cause });
  }
}

/** Reads what `generateKey` wrote, white space around it aside; `origin` names the place in the error. */
export function parseKey(text: string, origin = 'The key'): KeyObject {
  const trimmed = text.trim();
  const bytes = trimmed.startsWith(PREFIX) ? Buffer.from(trimmed.slice(PREFIX.length), 'base64url') : undefined;
  // Decoding forgives what it does not know: only what writes back to the same text is a key.
  if (!bytes || bytes.length !== KEY_BYTES || PREFIX + bytes.toString('base64url') !== trimmed) {
    throw new UsageError(
      `${origin} is no key: expected ${PREFIX} and 43 letters of base64url; make one with: gst-costream keygen --file key`,
    );
  }
  const key = createSecretKey(bytes);
  bytes.fill(0);
  return key;
}

let taken: string | undefined;

/** Takes the key out of this process's environment, which every child would inherit; `readKey` still finds it. */
export function takeEnvironmentKey(): void {
  taken ??= process.env[KEY_VARIABLE];
  delete process.env[KEY_VARIABLE];
}

/** Whether `readKey` would find a key in the environment, also one that was taken out of it. */
export function hasEnvironmentKey(env: Readonly<Record<string, string | undefined>> = process.env): boolean {
  return Boolean(env[KEY_VARIABLE] ?? (env === process.env ? taken : undefined));
}

export interface KeySource {
  /** File that holds the key and that nobody else may read (mode 600), or a pipe that somebody writes it into. Default: none. */
  keyFile?: string;
  /** Asks for the key on the terminal, without echo. Default false. */
  keyPrompt?: boolean;
  /** Environment in which GST_COSTREAM_KEY is looked up. Default `process.env`. */
  env?: Readonly<Record<string, string | undefined>>;
  /** Gives up waiting for what is written into a pipe, and rejects with its reason. */
  signal?: AbortSignal | undefined;
}

/** The key from the file, the terminal or the environment, in this order; nothing when none of them has one. */
export async function readKey(source: KeySource = {}): Promise<KeyObject | undefined> {
  const key = await findKey(source);
  if (key) keepOutOfCoreDumps();
  return key;
}

async function findKey(source: KeySource): Promise<KeyObject | undefined> {
  if (source.keyFile !== undefined)
    return parseKey(await readKeyFile(source.keyFile, source.signal), `The content of ${source.keyFile}`);
  if (source.keyPrompt) return parseKey(await prompt('Key: '), 'What was typed');
  const fromEnvironment = (source.env ?? process.env)[KEY_VARIABLE] ?? (source.env ? undefined : taken);
  return fromEnvironment ? parseKey(fromEnvironment, `The content of ${KEY_VARIABLE}`) : undefined;
}

async function readKeyFile(path: string, signal: AbortSignal | undefined): Promise<string> {
  let pipe: Socket | undefined;
  let descriptor: number | undefined;
  try {
    // Or opening a pipe would wait for somebody who writes into it.
    descriptor = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
    const status = fstatSync(descriptor);
    if (!status.isFile() && !status.isFIFO()) throw new StartError('FILE', `${path} is no file, and so no key file.`);
    if ((status.mode & 0o077) !== 0) {
      throw new StartError('FILE', `Others of this machine can read the key file ${path}: chmod 600 ${path}`);
    }
    let bytes = readNow(descriptor);
    if (status.isFIFO()) {
      if (bytes?.length === 0) {
        throw new StartError('FILE', `Nobody writes into the pipe ${path}: start what writes the key there first.`);
      }
      pipe = new Socket({ fd: descriptor, readable: true, writable: false });
      bytes = await readPipe(pipe, path, bytes, signal);
    }
    if (bytes!.length > FILE_BYTES_MAX) throw new StartError('FILE', `${path} is too long to be a key file.`);
    const text = bytes!.toString('utf8');
    bytes!.fill(0);
    return text;
  } catch (cause) {
    if (cause instanceof StartError || signal?.aborted) throw cause;
    throw new StartError('FILE', `Cannot read the key file ${path}: ${(cause as Error).message}.`, { cause });
  } finally {
    // The descriptor is the pipe's by now.
    if (pipe) pipe.destroy();
    else if (descriptor !== undefined) closeSync(descriptor);
  }
}

/** What is there by now: of a pipe empty where nobody writes, and undefined where nobody has written yet. */
function readNow(descriptor: number): Buffer | undefined {
  const bytes = Buffer.alloc(FILE_BYTES_MAX + 1);
  try {
    return bytes.subarray(0, readSync(descriptor, bytes));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EAGAIN') return undefined;
    throw error;
  }
}

/** The line that somebody writes, who may have to ask a person for a password first. */
function readPipe(pipe: Socket, path: string, first: Buffer | undefined, signal?: AbortSignal): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    let bytes = first ?? Buffer.alloc(0);
    const late = `No key came through the pipe ${path} within ${PIPE_MS / 1000} s.`;
    const timer = setTimeout(() => settle(() => reject(new StartError('FILE', late))), PIPE_MS);
    const abort = () => settle(() => reject(signal?.reason));
    const settle = (how: () => void) => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', abort);
      how();
    };
    const take = (piece: Buffer) => {
      bytes = Buffer.concat([bytes, piece]);
      if (bytes.length > FILE_BYTES_MAX || bytes.includes('\n')) settle(() => resolve(bytes));
    };
    signal?.addEventListener('abort', abort, { once: true });
    pipe.on('data', take).once('end', () => settle(() => resolve(bytes)));
    pipe.once('error', error => settle(() => reject(error)));
    take(Buffer.alloc(0));
  });
}

/** For processes that hold a key, with or without GStreamer: their memory, and their children's, is in no core dump (core(5)). */
export function keepOutOfCoreDumps(): void {
  try {
    writeFileSync('/proc/self/coredump_filter', '0');
  } catch {
    // A kernel that writes no core dumps has no such file.
  }
}

/** Asks on the controlling terminal, because standard input may carry the data. */
async function prompt(question: string): Promise<string> {
  let input: ReadStream;
  let output: WriteStream;
  try {
    input = new ReadStream(openSync('/dev/tty', constants.O_RDONLY));
    output = new WriteStream(openSync('/dev/tty', constants.O_WRONLY));
  } catch (cause) {
    throw new UsageError(`No terminal to ask for the key on: give it by --key-file or ${KEY_VARIABLE}.`, { cause });
  }
  // Without an output readline echoes nothing; raw mode keeps the terminal from doing so, from before the question on.
  const lines = createInterface({ input, terminal: true });
  output.write(question);
  try {
    return await new Promise<string>((resolve, reject) => {
      lines.once('line', resolve);
      lines.once('SIGINT', () => reject(new UsageError('No key was given.')));
      lines.once('close', () => reject(new UsageError('No key was given.')));
    });
  } finally {
    lines.close();
    output.write('\n');
    input.destroy();
    output.destroy();
  }
}
