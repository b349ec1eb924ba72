/** The verbs `write` and `read`: between a channel and this process's standard streams, or a program that is run. */
import { spawn } from 'node:child_process';
import { createWriteStream, fstatSync } from 'node:fs';
import { Socket } from 'node:net';
import type { Readable, Writable } from 'node:stream';
import { finished, pipeline } from 'node:stream/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { isatty } from 'node:tty';
import { CostreamError, UsageError } from '../errors.js';
import { isClosed } from './closed-descriptor.js';
import { ChannelError } from './errors.js';
import { feed } from './input.js';
import { DEFAULTS, type ReadOptions, type WriteOptions } from './options.js';
import { ChannelReader } from './reader.js';
import { ChannelWriter } from './writer.js';

/** What is written at a time, where so much has come. */
const BATCH_BYTES = 1024 * 1024;

/** A transfer, as often as somebody wants to look. */
export interface Transfer {
  readonly bytes: number;
  /** Bytes that the other side has not taken. */
  readonly lagBytes: number;
  readonly droppedBytes: number;
  readonly totalSize: number | undefined;
  /** Of a writer. */
  readonly readers?: number;
  readonly connected: boolean;
}

interface Watched {
  /** Told what happens, in sentences. Default: nobody. */
  onNotice?: (sentence: string) => void;
  /** Called once, with what looks at the transfer. Default: nobody. */
  onStart?: (look: () => Transfer) => void;
}

export interface WriteInputOptions extends WriteOptions, Watched {
  /** Program and arguments whose output is written instead of `input`; its failure is the channel's. Default: none. */
  command?: readonly string[];
  /** What is written. Default: standard input. */
  input?: Readable;
}

export interface ReadOutputOptions extends ReadOptions, Watched {
  /** Where the bytes go. Default: standard output. */
  output?: Writable;
}

/** Writes standard input, or what a command prints, until its end and until `write`'s own end (see `ChannelWriter`). */
export async function writeInput(
  channel: string,
  { command = [], input, onNotice, onStart, ...options }: WriteInputOptions = {},
): Promise<{ progress: Transfer; joined: number }> {
  if (command.length === 0 && !input && isClosed(0)) {
    throw new ChannelError('INPUT_FAILED', 'Standard input is closed: for an empty channel give it < /dev/null.');
  }
  const size = options.totalSize ?? (command.length === 0 && !input ? sizeOfInput() : undefined);
  const writer = new ChannelWriter(channel, { ...options, ...(size !== undefined && { totalSize: size }) });
  const look = (): Transfer => {
    const { bytes, lagBytes, droppedBytes, readers, connected } = writer.progress;
    return { bytes, lagBytes, droppedBytes, totalSize: size, readers, connected };
  };
  if (onNotice) writer.on('notice', onNotice);
  onStart?.(look);
  const [program, ...args] = command;
  try {
    if (program !== undefined) await produce(writer, program, args, options);
    else if (input) await pipeline(input, writer);
    else await feed(0, writer);
  } finally {
    // A failure is told to the readers before the process may end.
    await closed(writer);
  }
  return { progress: look(), joined: writer.progress.joined };
}

/** The failure that is known when the output ends comes too late for a shell's pipe, but not for a channel. */
async function produce(
  writer: ChannelWriter,
  program: string,
  args: readonly string[],
  { live, peerTimeout = DEFAULTS.peerTimeout, waitReaders = DEFAULTS.waitReaders }: WriteOptions,
): Promise<void> {
  const child = spawn(program, args, { stdio: ['inherit', 'pipe', 'inherit'] });
  const exited = new Promise<void>((resolve, reject) => {
    child.once('error', cause => reject(new UsageError(`Cannot run ${program}: ${cause.message}.`, { cause })));
    child.once('exit', (status, signal) => {
      const how = signal ? `was ended by ${signal}` : `ended with status ${status}`;
      if (status === 0) resolve();
      else reject(new ChannelError('PRODUCER_FAILED', `${program} ${how}.`));
    });
  });
  exited.catch(() => {});
  const gone = closed(writer).then(() => child.stdout.destroy());
  try {
    for await (const chunk of child.stdout) await accepted(writer, chunk);
    await Promise.race([exited, gone]);
    if (!writer.destroyed) writer.end();
  } catch (error) {
    // A reader that is just being started would wait for a writer for ever.
    const soon = new AbortController();
    if (!live && error instanceof ChannelError && writer.progress.joined < waitReaders) {
      const hint = `gst-costream read ${writer.channel}`;
      writer.emit('notice', `${error.message} A reader that comes within ${peerTimeout} s hears of it: ${hint}`);
      const late = sleep(peerTimeout * 1000, undefined, { signal: soon.signal }).catch(() => {});
      await Promise.race([writer.met, late, closed(writer)]);
      soon.abort();
    }
    // Its last words are in the channel by now; a writer that failed by itself has said why.
    writer.destroy(error as Error);
  }
  try {
    await finished(writer);
  } finally {
    if (child.exitCode === null && child.signalCode === null) child.kill();
  }
}

/** Resolves when the writer took the bytes, or will take none any more. */
function accepted(writer: ChannelWriter, chunk: Buffer): Promise<void> {
  return new Promise(resolve => writer.write(chunk, () => resolve()));
}

async function closed(stream: Readable | Writable): Promise<void> {
  if (!stream.closed) await new Promise<void>(resolve => stream.once('close', resolve));
}

/** Bytes of standard input, where it is a file. */
function sizeOfInput(): number | undefined {
  const status = fstatSync(0);
  return status.isFile() ? status.size : undefined;
}

/** Reads a channel to standard output until its writer's end. */
export async function readOutput(
  channel: string,
  { output, onNotice, onStart, ...options }: ReadOutputOptions = {},
): Promise<Transfer> {
  const target = output ?? standardOutput();
  const reader = new ChannelReader(channel, options);
  const look = (): Transfer => {
    const { bytes, aheadBytes, droppedBytes, totalSize, connected } = reader.progress;
    return { bytes, lagBytes: aheadBytes, droppedBytes, totalSize, connected };
  };
  if (onNotice) reader.on('notice', onNotice);
  onStart?.(look);
  try {
    await pour(reader, target, options.signal);
  } catch (cause) {
    // The process's own output stays open: others have a last word to write there.
    output?.destroy();
    const { code, syscall } = cause as NodeJS.ErrnoException;
    if (code === 'EPIPE') {
      const sentence = `Whoever took the bytes of channel ${channel} ended before they did.`;
      throw new ChannelError('CONSUMER_GONE', sentence, { cause });
    }
    if (cause instanceof CostreamError || syscall !== 'write') throw cause;
    const why = code === 'ENOSPC' || code === 'EDQUOT' ? 'the disk is full' : (cause as Error).message;
    const sentence = `The bytes of channel ${channel} cannot be written to where they should go: ${why}.`;
    throw new ChannelError('OUTPUT_FAILED', sentence, { cause });
  } finally {
    // The writer hears that this reader left before the process may end.
    await closed(reader.destroy());
  }
  return look();
}

/** Writes all that came before an error is thrown: what a failed writer had written is worth having. */
async function pour(reader: ChannelReader, output: Writable, signal: AbortSignal | undefined): Promise<void> {
  const all = (pieces: readonly Buffer[], settle: (error?: Error | null) => void) => {
    output.cork();
    for (const [index, piece] of pieces.entries())
      output.write(piece, index === pieces.length - 1 ? settle : undefined);
    output.uncork();
  };
  let fail: (error: Error) => void = () => {};
  const broken = (error: Error) => fail(error);
  const aborted = () => fail(signal?.reason);
  output.on('error', broken);
  signal?.addEventListener('abort', aborted);
  const done = (act: (settle: (error?: Error | null) => void) => void) =>
    new Promise<void>((resolve, reject) => {
      fail = reject;
      act(error => (error ? reject(error) : resolve()));
    });
  try {
    for (let pieces = await reader.takePieces(BATCH_BYTES); pieces; pieces = await reader.takePieces(BATCH_BYTES)) {
      const batch = pieces;
      await done(settle => all(batch, settle));
    }
    if (output !== process.stdout) await done(settle => output.end(settle));
  } finally {
    signal?.removeEventListener('abort', aborted);
  }
}

/**
 * Node's own stdout blocks the whole process while a pipe is full, and then no heartbeat is sent: pipes and sockets are
 * written as they have room, files in a thread.
 */
function standardOutput(): Writable {
  if (isClosed(1)) {
    throw new ChannelError('OUTPUT_FAILED', 'Standard output is closed: to throw the bytes away give it > /dev/null.');
  }
  const status = fstatSync(1);
  if (status.isFIFO() || status.isSocket()) return new Socket({ fd: 1, readable: false, writable: true });
  return isatty(1) ? process.stdout : createWriteStream('', { fd: 1, autoClose: false });
}
