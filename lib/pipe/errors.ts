/** Errors of byte channels: one human sentence with the fix, a stable `code`, and the exit code of the command line. */
import { CostreamError } from '../errors.js';

/** The server itself: not there, lost, or it refuses. Exit code 1; 2 when it was lost on the way. */
export class ServerError extends CostreamError {
  constructor(
    code: 'SERVER_UNREACHABLE' | 'SERVER_LOST' | 'SERVER_AUTH' | 'SERVER_REFUSED' | 'SERVER_TOO_OLD' | 'WRONG_TYPE',
    message: string,
    options?: ErrorOptions,
  ) {
    super(code, code === 'SERVER_LOST' ? 2 : 1, message, options);
  }
}

const CHANNEL_EXITS = {
  /** Another writer holds the channel, or nobody has read yet what an ended one left. */
  CHANNEL_BUSY: 1,
  /** The first bytes were read by others and are gone. */
  START_GONE: 1,
  /** Whatever took the bytes, such as the next program of a pipe, went away. */
  CONSUMER_GONE: 1,
  /** What should be written cannot be read. */
  INPUT_FAILED: 1,
  /** What was read cannot be written, for example because the disk is full. */
  OUTPUT_FAILED: 1,
  /** The writer, or the program that fed it, failed. */
  WRITER_FAILED: 2,
  /** The writer fell silent, or its run vanished from the server. */
  WRITER_LOST: 2,
  /** A newer run took the channel over. */
  REPLACED: 2,
  /** Entries are missing between two that arrived. */
  BYTES_MISSING: 2,
  /** The program behind `write CHANNEL -- COMMAND` did not end well. */
  PRODUCER_FAILED: 2,
} as const;

/** What befell a channel while it was written or read. */
export class ChannelError extends CostreamError {
  constructor(code: keyof typeof CHANNEL_EXITS, message: string, options?: ErrorOptions) {
    super(code, CHANNEL_EXITS[code], message, options);
  }
}

/** A key that is missing, wrong, or that the bytes do not answer to. Exit code 4. */
export class SealError extends CostreamError {
  constructor(code: 'KEY_NEEDED' | 'KEY_WRONG' | 'NOT_SEALED' | 'TAMPERED' | 'REPLAYED', message: string) {
    super(code, 4, message);
  }
}

/** Errors that every carrier has. */
export const failures = {
  busy: (channel: string, writer: string, what: string) =>
    new ChannelError(
      'CHANNEL_BUSY',
      `Channel ${channel} ${what} ${clean(writer)}: choose another name, end that writer, or write with --take-over.`,
    ),
  replacedWriter: (channel: string) => new ChannelError('REPLACED', `Another writer took channel ${channel} over.`),
  replacedRun: (channel: string) =>
    new ChannelError('REPLACED', `A newer run replaced the one of channel ${channel} before its end came.`),
  writerLost: (channel: string, writer: string) =>
    new ChannelError(
      'WRITER_LOST',
      `The writer of channel ${channel} (${clean(writer)}) fell silent before the end: what came so far is incomplete.`,
    ),
  startGone: (channel: string) =>
    new ChannelError(
      'START_GONE',
      `The first bytes of channel ${channel} were read by others and are gone: read --from oldest or now, or write with --wait-readers and the number of readers.`,
    ),
  unanswered: (channel: string, peerTimeoutMs: number) =>
    new SealError(
      'REPLAYED',
      `Nobody with the key answered on channel ${channel} within ${peerTimeoutMs / 1000} s: its writer is gone, or the server shows an old run.`,
    ),
  unproven: (channel: string) =>
    new SealError(
      'TAMPERED',
      `The server says that all of channel ${channel} was read, but a reader's proof is missing: it cannot be trusted.`,
    ),
} as const;

/** The marker for readers of a run that another writer ends. */
export const TAKEN_OVER = JSON.stringify({ reason: 'another writer took the channel over', replaced: true });

/** What another machine wrote must not steer this terminal. */
export function clean(text: string): string {
  return text.replace(/\p{C}/gu, '?').slice(0, 200);
}
