/** Runs the program whose output a channel carries, so that its failure reaches the readers: a shell's pipe hides it. */
import { spawn } from 'node:child_process';
import { pipeline } from 'node:stream/promises';
import { UsageError } from '../errors.js';
import { ChannelError } from './errors.js';
import type { ChannelWriter } from './writer.js';

export interface ProduceOptions {
  /** Ends the program with SIGTERM, and the channel as failed. */
  signal?: AbortSignal;
}

/** Writes the standard output of `command` into the channel; its other streams are this process's. */
export async function produce(
  writer: ChannelWriter,
  command: readonly [string, ...string[]],
  options: ProduceOptions = {},
): Promise<void> {
  const [program, ...args] = command;
  const child = spawn(program, args, { stdio: ['inherit', 'pipe', 'inherit'] });
  const exited = new Promise<void>((resolve, reject) => {
    child.once('error', cause => {
      reject(new UsageError(`Cannot run ${program}: ${cause.message}.`, { cause }));
    });
    child.once('exit', (status, signal) => {
      if (status === 0) return resolve();
      const how = signal ? `was ended by ${signal}` : `ended with status ${status}`;
      reject(new ChannelError('PRODUCER_FAILED', `${program} ${how}.`));
    });
  });
  exited.catch(() => {});
  try {
    await pipeline(
      // The end of its output is the end of the channel only when the program ended well.
      async function* () {
        yield* child.stdout;
        await exited;
      },
      writer,
      options,
    );
  } finally {
    if (child.exitCode === null && child.signalCode === null) child.kill();
  }
}
