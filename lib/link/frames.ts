/** Messages on a byte stream: a 32-bit length in network order before each. */
import { ProtocolError } from './control-messages.js';

const HEADER_BYTES = 4;

export function frame(payload: Uint8Array): Buffer {
  const framed = Buffer.allocUnsafe(HEADER_BYTES + payload.length);
  framed.writeUInt32BE(payload.length);
  framed.set(payload, HEADER_BYTES);
  return framed;
}

/** Cuts a stream into frames; holds one frame at most, however small the pieces are in which it comes. */
export class FrameReader {
  readonly #maxBytes: number;
  readonly #header = Buffer.alloc(HEADER_BYTES);
  #headerLength = 0;
  #body: Buffer | undefined;
  #bodyLength = 0;

  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes;
  }

  /** Frames that are whole with this piece. @throws ProtocolError for a length that no frame has */
  *push(piece: Uint8Array): Generator<Buffer> {
    let rest = piece;
    while (rest.length > 0) {
      rest = this.#body ? this.#fillBody(this.#body, rest) : this.#fillHeader(rest);
      if (!this.#body || this.#bodyLength < this.#body.length) continue;
      const whole = this.#body;
      this.#body = undefined;
      this.#headerLength = 0;
      yield whole;
    }
  }

  #fillHeader(piece: Uint8Array): Uint8Array {
    const taken = piece.subarray(0, HEADER_BYTES - this.#headerLength);
    this.#header.set(taken, this.#headerLength);
    this.#headerLength += taken.length;
    if (this.#headerLength === HEADER_BYTES) {
      const length = this.#header.readUInt32BE();
      if (length === 0 || length > this.#maxBytes) throw new ProtocolError(`A frame of ${length} bytes cannot be.`);
      this.#body = Buffer.allocUnsafe(length);
      this.#bodyLength = 0;
    }
    return piece.subarray(taken.length);
  }

  #fillBody(body: Buffer, piece: Uint8Array): Uint8Array {
    const taken = piece.subarray(0, body.length - this.#bodyLength);
    body.set(taken, this.#bodyLength);
    this.#bodyLength += taken.length;
    return piece.subarray(taken.length);
  }
}
