/**
 * A room: where one publisher's packets reach any number of viewers without either knowing the other's address. What
 * carries them differs; what both sides see of it is here.
 */
import type { Duplex } from 'node:stream';
import type { KeyRefusal } from './secure.js';

/** Packets that belong together and go or are dropped as one. */
export interface Unit {
  readonly channel: number;
  readonly packets: readonly Uint8Array[];
  /**
   * `start` can be understood without what came before on its channel; `continuation` needs all of it since the last start;
   * `single` stands alone and is small.
   */
  readonly kind: 'start' | 'continuation' | 'single';
}

/** One viewer as its publisher sees it. */
export interface RoomViewer {
  readonly id: string;
}

/** The bytes of a control connection: a socket, or a part of a stream. */
export type ControlSocket = Duplex & { destroySoon(): void };

export interface RoomEvents {
  /** The server was lost, or is there again. */
  connected(is: boolean, reason?: string): void;
  /** Somebody is there whose key does not fit. */
  refused(why: KeyRefusal): void;
  /** It is over. */
  failed(error: unknown): void;
}

export interface PublisherEvents extends RoomEvents {
  /** `control` where the carrier has room for a control connection. */
  joined(viewer: RoomViewer, control: ControlSocket | undefined): void;
  left(viewer: RoomViewer): void;
  packet(viewer: RoomViewer, channel: number, data: Uint8Array): void;
  /** `hasRoom` may have changed. */
  changed(): void;
  /** What a viewer has said that it takes, by the names of capabilities: on a carrier without control connections. */
  takes(viewer: RoomViewer, capabilities: readonly string[]): void;
  /** A viewer cannot go on without a `start` on this channel. */
  restart(channel: number): void;
}

export interface Publisher {
  send(unit: Unit): void;
  /** Whether what would be made now could leave at once, for the quickest viewer. */
  readonly hasRoom: boolean;
  readonly viewers: number;
  /** What reaches the quickest viewer, in kb/s; undefined before it was measured. */
  readonly rateKbps: number | undefined;
  /** How long what is sent to the quickest viewer waits in queues. */
  readonly queueMs: number;
  /** Units that viewers have missed because their lines were too slow. */
  readonly dropped: number;
  /** Connections and entries of strangers that were not let in. */
  readonly refused: number;
  close(): Promise<void>;
}

export interface ViewerEvents extends RoomEvents {
  /** The publisher was found. */
  met(control: ControlSocket | undefined): void;
  packet(channel: number, data: Uint8Array): void;
  /** The publisher is gone; it is looked for again. */
  lost(): void;
}

export interface Viewer {
  send(channel: number, packet: Uint8Array): void;
  /** As a publisher's. */
  readonly refused: number;
  close(): Promise<void>;
}

/** Runs `open`: until it is done, the caller's signal ends what is being opened; afterwards that has an end of its own. */
export async function whileOpening<T>(
  signal: AbortSignal | undefined,
  ended: AbortController,
  open: () => Promise<T>,
): Promise<T> {
  signal?.throwIfAborted();
  const abort = () => ended.abort(signal?.reason);
  signal?.addEventListener('abort', abort, { once: true });
  try {
    return await open();
  } finally {
    signal?.removeEventListener('abort', abort);
  }
}
