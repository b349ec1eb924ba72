/**
 * What a writer and a reader ask of whatever carries a channel. Batching, windows, sealing, order and progress are the
 * same for every carrier; reconnecting, registering and forgetting are the carrier's own.
 */
import type { EntryKind } from './seal.js';

/** A piece of a channel. Numbers count from 1 without gaps; `endOffset` is the stream's length after it, in bytes. */
export interface Entry {
  readonly seq: number;
  readonly endOffset: number;
  readonly kind: EntryKind;
  readonly body: Buffer;
  /** Of a sealed entry. */
  readonly tag?: Buffer;
}

/** What readers learn of a run before its first byte. */
export interface RunDescription {
  readonly run: string;
  readonly live: boolean;
  readonly entrySize: number;
  readonly peerTimeoutMs: number;
  readonly totalSize?: number;
  /** base64url; of sealed runs. */
  readonly salt?: string;
  /** Shows that a key is the right one before anything is read. */
  readonly check?: string;
  /** Who writes: user@host and process, for messages. */
  readonly writer: string;
  /** The writer ended and left the rest to the server. */
  readonly handedOver: boolean;
}

export interface ReaderState {
  readonly id: string;
  readonly label: string;
  /** Last entry that it took. */
  readonly seq: number;
  /** Its proof of having read all, of sealed runs. */
  readonly proof?: string;
}

/** What a carrier tells its writer. */
export interface WriterEvents {
  /** The carrier has all entries up to this one. */
  stored(seq: number): void;
  /** Every reader took all up to this one. */
  acknowledged(seq: number): void;
  /** Entries up to this one are forgotten and their room is free. */
  trimmed(seq: number): void;
  /** Readers came, went, or were given up; `notice` says what happened. */
  readersChanged(notice?: string): void;
  /** A reader wants a proof that the writer lives, has the key, and has written up to `seq`. */
  challenged(reader: string, challenge: string, seq: number): string | undefined;
  /** Whether a reader that joins for the nonce given to it has the key; only where anybody may knock. */
  admits(reader: string, nonce: string, admission: string | undefined): boolean;
  /** Shows the writer of another run that we have the key, to take the channel over. */
  admission(other: RunDescription, nonce: string): string | undefined;
  /** Whether these readers prove that they have read all up to the end marker. */
  confirmed(readers: readonly ReaderState[], end: number): boolean;
  connected(yes: boolean, reason?: string): void;
  failed(error: Error): void;
}

/** Where a carrier finds the entries that are still needed. */
export interface EntrySource {
  /** The next entry to send, if it may be sent now. */
  next(): Entry | undefined;
  /** After an outage: what comes after `seq` is to be sent again. */
  rewind(seq: number): void;
  /** Highest entry that all readers took. */
  readonly acknowledged: number;
  /** The end marker: a reader that took it is not dead but done. */
  readonly end: number | undefined;
}

/** `done`: all was read. `handed`: the carrier keeps the rest. `failed`: the readers that are there may take the rest. */
export type CloseKind = 'done' | 'handed' | 'failed';

export interface WriterTransport {
  /** Claims the channel. */
  open(): Promise<void>;
  /** There is something to send. */
  kick(): void;
  /** Asks to forget entries up to `seq`; `force` does so even under readers. */
  trim(seq: number, force: boolean): void;
  /** Resolves false when a reader came in the meantime that `done` would cut off. */
  close(kind: CloseKind, lastSeq: number): Promise<boolean>;
  /** Tells the readers, where that is still possible, that the server itself ended this: the marker says why. */
  refused?(marker: string): Promise<void>;
  /** Lets go of connections and timers at once. */
  destroy(): void;
  readonly readers: readonly ReaderState[];
  /** Readers that ever came. */
  readonly joined: number;
}

/** What a carrier tells its reader. */
export interface ReaderEvents {
  /** A run was found; throws when it cannot be read. Returns the challenge for its writer, of sealed runs. */
  joining(description: RunDescription): string | undefined;
  /** Shows the writer that we have the key; only where anybody may knock. */
  admission(nonce: string): string | undefined;
  /** Reading begins after this entry. */
  joined(afterSeq: number): void;
  /** The writer's answer to the challenge; throws when it proves nothing. */
  welcomed(proof: string, seq: number): void;
  /** The last entry of a run that was handed over, before anything else is delivered. */
  inspectEnd(entry: Entry | undefined): void;
  deliver(entry: Entry): void;
  /** Resolves when more may be delivered; nothing when it may at once. */
  room(): Promise<void> | undefined;
  waiting(notice: string): void;
  connected(yes: boolean, reason?: string): void;
  failed(error: Error): void;
}

export interface ReaderTransport {
  open(): void;
  /** The consumer took all up to `seq`; `finished` with a proof when that was the end. */
  acknowledge(seq: number): void;
  finish(seq: number, proof: string | undefined): Promise<void>;
  /** Leaves before the end. */
  leave(): Promise<void>;
  destroy(): void;
}
