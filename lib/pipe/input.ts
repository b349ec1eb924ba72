/**
 * Brings a descriptor's bytes into a channel: a file's straight into the entries, a pipe's through one buffer that is used
 * again. Node's own streams allocate for every read, and at hundreds of megabytes a second most of the time then goes to
 * the garbage collector.
 */
import { fstatSync, read } from 'node:fs';
import { type ConnectOpts, Socket, type SocketConstructorOpts } from 'node:net';
import { pipeline } from 'node:stream/promises';
import { isatty } from 'node:tty';
import { promisify } from 'node:util';
import { ChannelError } from './errors.js';
import type { ChannelWriter } from './writer.js';

/** More than a pipe holds. */
const BUFFER_BYTES = 256 * 1024;

/** Ends `writer` at the end of input; destroys it when the input fails. Resolves when the writer has finished. */
export async function feed(descriptor: number, writer: ChannelWriter): Promise<void> {
  if (isatty(descriptor)) return pipeline(process.stdin, writer);
  const finished = new Promise<void>((resolve, reject) => {
    writer.once('finish', resolve);
    writer.once('error', reject);
    writer.once('close', () => reject(new Error('The writer was closed before the end of its input.')));
  });
  finished.catch(() => {});
  const status = fstatSync(descriptor);
  try {
    // Pipes and sockets tell when they have something; a file always has.
    if (status.isFIFO() || status.isSocket()) await feedSocket(descriptor, writer);
    else await feedFile(descriptor, writer);
    if (!writer.destroyed) writer.end();
  } catch (cause) {
    const why = (cause as NodeJS.ErrnoException).code === 'EISDIR' ? 'it is a directory' : (cause as Error).message;
    writer.destroy(new ChannelError('INPUT_FAILED', `The input cannot be read: ${why}.`, { cause }));
  }
  return finished;
}

const readInto = promisify(read);

async function feedFile(descriptor: number, writer: ChannelWriter): Promise<void> {
  for (let room = await writer.room(); room; room = await writer.room()) {
    const { bytesRead } = await readInto(descriptor, room, 0, room.length, null);
    writer.filled(bytesRead);
    if (bytesRead === 0) return;
  }
}

async function feedSocket(descriptor: number, writer: ChannelWriter): Promise<void> {
  // Until the channel is open nothing is read.
  if (!(await writer.room())) return;
  writer.filled(0);
  await new Promise<void>((resolve, reject) => {
    const options: SocketConstructorOpts & Pick<ConnectOpts, 'onread'> = {
      fd: descriptor,
      readable: true,
      writable: false,
      onread: {
        buffer: Buffer.allocUnsafeSlow(BUFFER_BYTES),
        callback: (count, buffer) => {
          if (writer.destroyed) return false;
          const taking = writer.put(buffer.subarray(0, count) as Buffer);
          if (!taking) return true;
          void taking.then(() => socket.resume());
          return false;
        },
      },
    };
    const socket = new Socket(options);
    const stop = () => socket.destroy();
    writer.once('close', stop);
    socket.once('error', reject);
    socket.once('close', () => {
      writer.off('close', stop);
      resolve();
    });
    socket.once('end', () => socket.destroy());
    socket.resume();
  });
}
