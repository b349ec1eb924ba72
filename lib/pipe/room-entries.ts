/**
 * A room's entries in Redis: what its publisher writes for all viewers, and what viewers write back. With a key each is
 * sealed (AES-256-GCM) under keys of its run alone, its number bound into it, so that a hostile server can drop, but never
 * read, alter, replay or reorder unnoticed.
 */
import type { KeyObject } from 'node:crypto';
import type { KeyRefusal } from '../link/secure.js';
import type { Reply } from './connection.js';
import { Seal, TAG_BYTES } from './seal.js';
import type { RedisAddress } from './via.js';

export interface RedisRoom {
  readonly address: RedisAddress;
  readonly room: string;
  /** Without one all that passes is open to everybody who may use the server. */
  readonly key: KeyObject | undefined;
}

export const ID_BYTES = 16;
export const WORD_BYTES = 16;
const SEQ_BYTES = 6;
/** The first byte: what follows, and whether it is sealed. */
const FORMAT = { plain: 1, sealed: 2 } as const;

/** The keys of a room without a publisher go by themselves. */
export const EXPIRE_MS = 60_000;

/** An access unit is far less: longer entries are strangers', and are not opened. */
const ENTRY_BYTES_MAX = 8 * 1024 * 1024;

/** What a publisher's entry is. `welcome` answers a `join`: the viewer's name, and the word that it sent. */
export const MEDIA = { single: 0, start: 1, continuation: 2, here: 3, welcome: 4 } as const;
/**
 * What a viewer's entry is. A `join` brings a random word, so that no welcome of earlier answers it; `takes` the names of
 * capabilities, with spaces between.
 */
export const BACK = { join: 0, taken: 1, packet: 2, leave: 3, takes: 4 } as const;

/** Who says more says nothing. */
export const CAPABILITIES_BYTES_MAX = 256;

export interface RoomEntry {
  /** Who wrote it: the publisher's run, or the viewer. */
  readonly from: string;
  /** The run that it belongs to. */
  readonly run: string;
  readonly seq: number;
  readonly kind: number;
  readonly body: Buffer;
}

export const roomKeys = (room: string) => ({
  media: `gst-costream:{room:${room}}:media`,
  back: `gst-costream:{room:${room}}:back`,
  lock: `gst-costream:{room:${room}}:publisher`,
});

/** Seals and opens the entries of one room; without a key it only packs them. */
export class RoomSeal {
  readonly #room: string;
  readonly #key: KeyObject | undefined;
  /** Of the runs and viewers heard lately: deriving keys costs more than using them. */
  readonly #seals = new Map<string, Seal>();

  constructor(room: string, key: KeyObject | undefined) {
    this.#room = room;
    this.#key = key;
  }

  pack({ from, run, seq, kind, body }: RoomEntry): Buffer {
    const head = Buffer.alloc(2 + 2 * ID_BYTES + SEQ_BYTES);
    head[0] = this.#key ? FORMAT.sealed : FORMAT.plain;
    head[1] = kind;
    head.write(from, 2, 'hex');
    head.write(run, 2 + ID_BYTES, 'hex');
    head.writeUIntBE(seq, 2 + 2 * ID_BYTES, SEQ_BYTES);
    if (!this.#key) return Buffer.concat([head, body]);
    const seal = this.#sealOf(from, run);
    this.#keep(from, run, seal);
    const sealed = seal.close('d', seq, kind, body);
    return Buffer.concat([head, sealed.body, sealed.tag]);
  }

  /** Why the keys do not fit, where they do not; undefined for what is no entry at all. */
  unpack(bytes: Buffer): RoomEntry | KeyRefusal | undefined {
    const bodyAt = 2 + 2 * ID_BYTES + SEQ_BYTES;
    const sealed = bytes[0] === FORMAT.sealed;
    if (bytes.length < bodyAt || bytes.length > ENTRY_BYTES_MAX || !(sealed || bytes[0] === FORMAT.plain))
      return undefined;
    if (sealed !== (this.#key !== undefined)) return sealed ? 'we-need-a-key' : 'they-have-no-key';
    const entry = {
      kind: bytes[1]!,
      from: bytes.toString('hex', 2, 2 + ID_BYTES),
      run: bytes.toString('hex', 2 + ID_BYTES, 2 + 2 * ID_BYTES),
      seq: bytes.readUIntBE(2 + 2 * ID_BYTES, SEQ_BYTES),
    };
    if (!this.#key) return { ...entry, body: bytes.subarray(bodyAt) };
    const tagAt = bytes.length - TAG_BYTES;
    if (tagAt < bodyAt) return undefined;
    try {
      const { from, run, seq, kind } = entry;
      const seal = this.#sealOf(from, run);
      const body = seal.open('d', seq, kind, bytes.subarray(bodyAt, tagAt), bytes.subarray(tagAt));
      // What strangers make up takes nobody's place.
      this.#keep(from, run, seal);
      return { ...entry, body };
    } catch {
      return 'wrong-key';
    }
  }

  #sealOf(from: string, run: string): Seal {
    const known = this.#seals.get(`${from} ${run}`);
    if (known) return known;
    // Random and never used again: it serves as the salt, too. Each end of a run has keys of its own.
    const identity = { channel: `room ${this.#room} ${from}`, run, live: true };
    return new Seal(this.#key!, identity, Buffer.from(run, 'hex'));
  }

  #keep(from: string, run: string, seal: Seal): void {
    const name = `${from} ${run}`;
    if (this.#seals.has(name)) return;
    if (this.#seals.size >= SEALS_MAX) this.#seals.delete(this.#seals.keys().next().value!);
    this.#seals.set(name, seal);
  }
}

const SEALS_MAX = 64;

/** The entries of an XREAD or XREVRANGE of one stream: id and bytes. */
export function* entriesOf(reply: Reply): Generator<[id: string, bytes: Buffer]> {
  const [stream] = Array.isArray(reply) ? reply : [];
  const entries = Array.isArray(stream) ? stream[1] : undefined;
  if (Array.isArray(entries)) yield* rowsOf(entries);
}

export function* rowsOf(entries: readonly Reply[]): Generator<[id: string, bytes: Buffer]> {
  for (const row of entries) {
    if (!Array.isArray(row) || !Array.isArray(row[1])) continue;
    const bytes = row[1][1];
    if (Buffer.isBuffer(bytes)) yield [String(row[0]), bytes];
  }
}
