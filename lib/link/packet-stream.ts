/**
 * One byte stream between a room's publisher and one viewer: packets by channel, the bytes of a control connection, and
 * how much the other end has consumed. Whose packets they are, and what they mean, it does not know.
 *
 * Closing cascade: the stream's end, a breach of the protocol or `destroy()` end the control connection's bytes and emit
 * `close` once.
 */
import { EventEmitter, once } from 'node:events';
import { Duplex } from 'node:stream';
import { ProtocolError } from './control-messages.js';
import { InterleavedReader, interleave } from './interleaved.js';

/** Channels above those of media. */
const CHANNEL = { greeting: 253, control: 254, consumed: 255 } as const;
export const MEDIA_CHANNEL_MAX = 252;

/** What may wait for a control connection's reader. */
const CONTROL_PIECE_BYTES = 16_384;
const CONSUMED_BYTES = 6;
/** What was written last may take so long to leave. */
const FAREWELL_MS = 500;

export interface PacketStreamEvents {
  packet: [channel: number, data: Buffer];
  greeting: [data: Buffer];
  /** So many bytes of what was sent after the greeting have been consumed, in all. */
  consumed: [total: number];
  close: [];
}

export class PacketStream extends EventEmitter<PacketStreamEvents> {
  /** A stream within the stream, for a control connection. */
  readonly control: ControlStream;
  readonly #socket: Duplex;
  readonly #reader = new InterleavedReader();
  #consumed = 0;
  #telling = false;
  #closed = false;

  constructor(socket: Duplex) {
    super();
    this.#socket = socket;
    this.control = new ControlStream(bytes => this.#write(CHANNEL.control, bytes));
    // Events of the control connection that nobody waits for any more.
    this.control.on('error', () => {});
    socket.on('data', (piece: Buffer) => this.#take(piece));
    // TLS tells of a record that was tampered with, and closes nothing by itself.
    socket.on('error', () => this.destroy());
    socket.on('close', () => this.#end());
    if (socket.destroyed) queueMicrotask(() => this.#end());
  }

  get closed(): boolean {
    return this.#closed;
  }

  /** Bytes that wait in this process. */
  get waiting(): number {
    return this.#socket.writableLength;
  }

  /** What `interleave` made; returns how many bytes count as sent. */
  write(bytes: Buffer): number {
    if (this.#closed || !this.#socket.writable) return 0;
    this.#socket.write(bytes);
    return bytes.length;
  }

  greet(data: Buffer): void {
    this.write(interleave(CHANNEL.greeting, [data]));
  }

  /** Ends it when what was written has left and the other end has ended too, or that takes too long. */
  async leave(): Promise<void> {
    if (this.#closed) return;
    this.#socket.end();
    await once(this, 'close', { signal: AbortSignal.timeout(FAREWELL_MS) }).catch(() => {});
    this.destroy();
  }

  destroy(): void {
    this.#socket.destroy();
    this.#end();
  }

  #write(channel: number, bytes: Buffer): void {
    for (let at = 0; at < bytes.length; at += CONTROL_PIECE_BYTES)
      this.write(interleave(channel, [bytes.subarray(at, at + CONTROL_PIECE_BYTES)]));
  }

  #take(piece: Buffer): void {
    try {
      for (const { channel, data } of this.#reader.push(piece)) {
        if (this.#closed) return;
        this.#serve(channel, data);
      }
    } catch (error) {
      if (!(error instanceof ProtocolError || error instanceof RangeError)) throw error;
      this.destroy();
    }
  }

  #serve(channel: number, data: Buffer): void {
    switch (channel) {
      case CHANNEL.greeting:
        this.emit('greeting', data);
        return;
      case CHANNEL.control:
        this.control.receive(data);
        return;
      case CHANNEL.consumed:
        if (data.length !== CONSUMED_BYTES) throw new ProtocolError('An acknowledgement has another length.');
        this.emit('consumed', data.readUIntBE(0, CONSUMED_BYTES));
        return;
      default:
        this.emit('packet', channel, data);
        this.#count(4 + data.length);
    }
  }

  /** Many packets of one moment are one word. */
  #count(bytes: number): void {
    this.#consumed += bytes;
    if (this.#telling) return;
    this.#telling = true;
    setImmediate(() => {
      this.#telling = false;
      const total = Buffer.alloc(CONSUMED_BYTES);
      total.writeUIntBE(this.#consumed, 0, CONSUMED_BYTES);
      this.write(interleave(CHANNEL.consumed, [total]));
    });
  }

  #end(): void {
    if (this.#closed) return;
    this.#closed = true;
    this.control.destroy();
    this.emit('close');
  }
}

/** The bytes of a control connection within a packet stream. */
class ControlStream extends Duplex {
  readonly #send: (bytes: Buffer) => void;

  constructor(send: (bytes: Buffer) => void) {
    super({ allowHalfOpen: false });
    this.#send = send;
  }

  receive(data: Buffer): void {
    if (!this.destroyed) this.push(Buffer.from(data));
  }

  /** As `Socket.destroySoon`: what was written goes out first. */
  destroySoon(): void {
    if (this.writable) this.end();
    if (this.writableFinished) this.destroy();
    else this.once('finish', () => this.destroy());
  }

  override _read(): void {}

  override _write(bytes: Buffer, _encoding: BufferEncoding, done: () => void): void {
    this.#send(bytes);
    done();
  }
}
