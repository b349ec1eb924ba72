/**
 * Sealing: every entry is AES-256-GCM under a key of its run alone (HKDF-SHA256 of the shared key, a random salt, the
 * channel, the run and its mode), so that the server can neither read nor alter, replay, reorder or cut unnoticed.
 */
import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  hkdfSync,
  type KeyObject,
  randomBytes,
  timingSafeEqual,
} from 'node:crypto';
import { SealError } from './errors.js';

/** data, end of stream, failure of the writer. */
export type EntryKind = 'd' | 'e' | 'x';

export const TAG_BYTES = 16;
const SALT_BYTES = 32;
const PROOF_BYTES = 16;

/** What a run's keys depend on: with any of it altered nothing opens. */
export interface RunIdentity {
  readonly channel: string;
  readonly run: string;
  readonly live: boolean;
}

export function newSalt(): Buffer {
  return randomBytes(SALT_BYTES);
}

export class Seal {
  readonly salt: Buffer;
  readonly #cipherKey: KeyObject;
  readonly #proofKey: KeyObject;

  constructor(key: KeyObject, identity: RunIdentity, salt: Buffer) {
    this.salt = salt;
    // Lengths first, so that no two identities write the same bytes.
    const { channel, run, live } = identity;
    const info = Buffer.from(JSON.stringify(['gst-costream pipe 1', channel, run, live]));
    // HKDF allows 1024 bytes of info; a channel's name has 200 at most.
    const derived = Buffer.from(hkdfSync('sha256', key, salt, info, 64));
    this.#cipherKey = createSecretKey(derived.subarray(0, 32));
    this.#proofKey = createSecretKey(derived.subarray(32));
    derived.fill(0);
  }

  /** Ciphertext and tag. An entry's number is never used twice under one run's key, so it is the nonce. */
  close(kind: EntryKind, seq: number, endOffset: number, plain: Buffer): { body: Buffer; tag: Buffer } {
    const cipher = createCipheriv('aes-256-gcm', this.#cipherKey, nonce(kind, seq), { authTagLength: TAG_BYTES });
    cipher.setAAD(position(kind, seq, endOffset));
    const body = cipher.update(plain);
    cipher.final();
    return { body, tag: cipher.getAuthTag() };
  }

  open(kind: EntryKind, seq: number, endOffset: number, body: Buffer, tag: Buffer | undefined): Buffer {
    const refuse = (): SealError =>
      new SealError(
        'TAMPERED',
        `Entry ${seq} was altered, replayed or reordered between the writer and here: the server or the line cannot be trusted.`,
      );
    if (tag?.length !== TAG_BYTES) throw refuse();
    const decipher = createDecipheriv('aes-256-gcm', this.#cipherKey, nonce(kind, seq), { authTagLength: TAG_BYTES });
    decipher.setAAD(position(kind, seq, endOffset));
    decipher.setAuthTag(tag);
    const plain = decipher.update(body);
    try {
      decipher.final();
    } catch {
      throw refuse();
    }
    return plain;
  }

  /** A short proof, for the words given, that its maker has the key. */
  prove(...words: readonly (string | number)[]): string {
    const digest = createHmac('sha256', this.#proofKey).update(JSON.stringify(words)).digest();
    return digest.subarray(0, PROOF_BYTES).toString('base64url');
  }

  proves(proof: string | undefined, ...words: readonly (string | number)[]): boolean {
    const expected = Buffer.from(this.prove(...words));
    const given = Buffer.from(proof ?? '');
    return given.length === expected.length && timingSafeEqual(given, expected);
  }
}

/** The kind is part of it, because a failure marker may take the number of data that was given up. */
function nonce(kind: EntryKind, seq: number): Buffer {
  const bytes = Buffer.alloc(12);
  bytes.write(kind, 0, 'latin1');
  bytes.writeBigUInt64BE(BigInt(seq), 4);
  return bytes;
}

function position(kind: EntryKind, seq: number, endOffset: number): Buffer {
  const bytes = Buffer.alloc(17);
  bytes.write(kind, 0, 'latin1');
  bytes.writeBigUInt64BE(BigInt(seq), 1);
  bytes.writeBigUInt64BE(BigInt(endOffset), 9);
  return bytes;
}
