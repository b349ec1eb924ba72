/**
 * What a channel's two ends say to each other on the one stream that joins them through an ssh server. A frame is a
 * letter, the length of what follows (32 bits, big-endian), and a JSON text, or an entry: its number and end offset (64
 * bits each), the length of its tag, the tag, the body.
 */
import type { EntryKind } from './seal.js';
import type { Entry, RunDescription } from './transport.js';

/** Frames that carry JSON, by their letter. Those of the reader first. */
export interface Messages {
  /** The first frame of whoever connects. */
  h: { protocol: string; channel: string };
  /** Joins the run, or joins it again after `after`; `admission` shows that the reader has the key. */
  j: {
    reader: string;
    label: string;
    from: string;
    taken: number;
    fresh: boolean;
    challenge?: string;
    admission?: string;
  };
  /** The last entry that the consumer took, and how many bytes of entries came through this stream. */
  a: { taken: number; arrived: number };
  /** All was read. */
  f: { seq: number; proof?: string };
  /** Leaves before the end. */
  l: Record<string, never>;
  /** Another writer takes the channel over. */
  t: { label: string; admission?: string };
  /** The writer's answer to `h`; `nonce` is what an admission must be made for. */
  r: RunDescription & { nonce: string };
  /** No. */
  n: { why: 'other channel' | 'start gone' | 'not admitted' };
  /** Reading begins after this entry. */
  w: { after: number; seq: number; proof?: string };
  /** The writer lives. */
  b: Record<string, never>;
  /** Heard that all was read, or gave the channel up to another writer. */
  k: Record<string, never>;
}

export type MessageKind = keyof Messages;
export type Frame = { [Kind in MessageKind]: { kind: Kind; message: Messages[Kind] } }[MessageKind] | EntryFrame;

interface EntryFrame {
  readonly kind: 'entry';
  readonly entry: Entry;
}

export const PROTOCOL = 'gst-costream pipe 1';

const HEADER_BYTES = 5;
const ENTRY_BYTES = 17;
const TAG_BYTES_MAX = 16;
/** The largest entry that a writer may be asked to make, and more than any message has. */
const LENGTH_MAX = { entry: 4 * 2 ** 20 + ENTRY_BYTES + TAG_BYTES_MAX, message: 8192 } as const;
const ENTRY_KINDS: ReadonlySet<string> = new Set(['d', 'e', 'x'] satisfies EntryKind[]);

type Field = 'string' | 'number' | 'boolean' | 'string?' | 'number?';
/** Whoever reaches the server's port may send anything: what does not look like this is not looked at. */
const SHAPES: { [Kind in MessageKind]: Required<{ [Name in keyof Messages[Kind]]: Field }> } = {
  h: { protocol: 'string', channel: 'string' },
  j: {
    ...{ reader: 'string', label: 'string', from: 'string', taken: 'number', fresh: 'boolean' },
    ...{ challenge: 'string?', admission: 'string?' },
  },
  a: { taken: 'number', arrived: 'number' },
  f: { seq: 'number', proof: 'string?' },
  l: {},
  t: { label: 'string', admission: 'string?' },
  r: {
    ...{ run: 'string', live: 'boolean', entrySize: 'number', peerTimeoutMs: 'number', totalSize: 'number?' },
    ...{ salt: 'string?', check: 'string?', writer: 'string', handedOver: 'boolean', nonce: 'string' },
  },
  n: { why: 'string' },
  w: { after: 'number', seq: 'number', proof: 'string?' },
  b: {},
  k: {},
};

export function messageFrame<Kind extends MessageKind>(kind: Kind, message: Messages[Kind]): Buffer {
  const text = Buffer.from(JSON.stringify(message));
  const header = Buffer.allocUnsafe(HEADER_BYTES);
  header.write(kind, 0, 'latin1');
  header.writeUInt32BE(text.length, 1);
  return Buffer.concat([header, text]);
}

/** All of an entry's frame but its body, which is sent as it is. */
export function entryHead({ seq, endOffset, kind, body, tag }: Entry): Buffer {
  const tagLength = tag?.length ?? 0;
  const head = Buffer.allocUnsafe(HEADER_BYTES + ENTRY_BYTES + tagLength);
  head.write(kind, 0, 'latin1');
  head.writeUInt32BE(ENTRY_BYTES + tagLength + body.length, 1);
  head.writeBigUInt64BE(BigInt(seq), 5);
  head.writeBigUInt64BE(BigInt(endOffset), 13);
  head.writeUInt8(tagLength, 21);
  tag?.copy(head, 22);
  return head;
}

/** What came is none of ours: the other end is another program, or an enemy. */
class BadFrame extends Error {}

/** Takes a stream's bytes apart as they come, each copied once. */
export class FrameParser {
  readonly #header = Buffer.allocUnsafe(HEADER_BYTES);
  #headerLength = 0;
  #payload: Buffer | undefined;
  #payloadLength = 0;

  /** The frames that are complete with these bytes. */
  *push(chunk: Buffer): Generator<Frame> {
    let at = 0;
    while (at < chunk.length) {
      if (!this.#payload) {
        const count = chunk.copy(this.#header, this.#headerLength, at);
        this.#headerLength += count;
        at += count;
        if (this.#headerLength < HEADER_BYTES) return;
        this.#payload = Buffer.allocUnsafeSlow(this.#length());
        this.#payloadLength = 0;
      }
      const count = chunk.copy(this.#payload, this.#payloadLength, at);
      this.#payloadLength += count;
      at += count;
      if (this.#payloadLength < this.#payload.length) return;
      const kind = String.fromCharCode(this.#header[0]!);
      const payload = this.#payload;
      this.#payload = undefined;
      this.#headerLength = 0;
      yield ENTRY_KINDS.has(kind) ? parseEntry(kind as EntryKind, payload) : parseMessage(kind as MessageKind, payload);
    }
  }

  #length(): number {
    const kind = String.fromCharCode(this.#header[0]!);
    const length = this.#header.readUInt32BE(1);
    const isEntry = ENTRY_KINDS.has(kind);
    if (!isEntry && !Object.hasOwn(SHAPES, kind)) throw new BadFrame('what answers there speaks another language');
    const max = isEntry ? LENGTH_MAX.entry : LENGTH_MAX.message;
    if (length > max || length < (isEntry ? ENTRY_BYTES : 2)) throw new BadFrame(`a frame has ${length} bytes`);
    return length;
  }
}

function parseEntry(kind: EntryKind, payload: Buffer): EntryFrame {
  const tagLength = payload.readUInt8(16);
  const bodyAt = ENTRY_BYTES + tagLength;
  if (tagLength > TAG_BYTES_MAX || bodyAt > payload.length) throw new BadFrame('an entry is shorter than it says');
  return {
    kind: 'entry',
    entry: {
      seq: Number(payload.readBigUInt64BE(0)),
      endOffset: Number(payload.readBigUInt64BE(8)),
      kind,
      body: payload.subarray(bodyAt),
      ...(tagLength > 0 && { tag: payload.subarray(ENTRY_BYTES, bodyAt) }),
    },
  };
}

function parseMessage(kind: MessageKind, payload: Buffer): Frame {
  let message: unknown;
  try {
    message = JSON.parse(payload.toString());
  } catch {
    throw new BadFrame('a message is no JSON');
  }
  if (typeof message !== 'object' || message === null) throw new BadFrame('a message is no object');
  for (const [name, field] of Object.entries<Field>(SHAPES[kind])) {
    const value = (message as Readonly<Record<string, unknown>>)[name];
    if (value === undefined && field.endsWith('?')) continue;
    const fits = typeof value === field.replace('?', '') && (typeof value !== 'number' || isCount(value));
    if (!fits) throw new BadFrame(`a message has no good ${name}`);
  }
  return { kind, message } as Frame;
}

function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0;
}
