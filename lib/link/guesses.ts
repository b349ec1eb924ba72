/**
 * Who may try a listener's key, and when: strangers one at a time, for a second after one that failed nobody, and none once the
 * peer was met. An end that has the key shows a mark of it in its first message and waits behind no stranger, be it at the same
 * address (behind one NAT) or, as all of an ssh room's are, come through the same server.
 */
import { createHmac, hkdfSync, type KeyObject, randomBytes, timingSafeEqual } from 'node:crypto';
import { identityOf } from './client-hello.js';

const INTERVAL_MS = 1000;
const NONCE_BYTES = 12;
const MARK_BYTES = 16;
/** Of what is shown in the clear each nonce counts once. Only who has the key adds to these; the oldest go. */
const SHOWN_MAX = 4096;
const SHAPE = /^([\w-]{16})\.([\w-]{22})$/;

/** A random word and what only the key makes of it: says that this end has the key, and to whom has not nothing else. */
export function newMark(key: KeyObject): string {
  const nonce = randomBytes(NONCE_BYTES).toString('base64url');
  return `${nonce}.${markOf(key, nonce).toString('base64url')}`;
}

function markOf(key: KeyObject, nonce: string): Buffer {
  const ours = Buffer.from(hkdfSync('sha256', key, Buffer.alloc(0), 'gst-costream mark 1', 32));
  return createHmac('sha256', ours).update(nonce).digest().subarray(0, MARK_BYTES);
}

/** Somebody showed no mark of the key; `byOurs`: an end of ours, with the mark of another key. */
export class UnmarkedError extends Error {
  override readonly name = 'UnmarkedError';
  readonly byOurs: boolean;
  constructor(byOurs: boolean) {
    super('Nobody knows this one.');
    this.byOurs = byOurs;
  }
}

export class Guesses {
  readonly #key: KeyObject;
  readonly #shown = new Set<string>();
  #guessing = false;
  #nextAt = 0;
  #turnedAway = 0;

  constructor(key: KeyObject) {
    this.#key = key;
  }

  /** Who was not heard, because somebody else had the guess of this second. */
  get turnedAway(): number {
    return this.#turnedAway;
  }

  /** Carries out the handshake that `hello` begins. @throws when it is not this one's turn, and what the handshake throws */
  async hear<T>(hello: Buffer, handshake: () => Promise<T>): Promise<T> {
    if (this.#look(hello) === 'marked') return handshake();
    if (this.#guessing || performance.now() < this.#nextAt) {
      this.#turnedAway++;
      throw new Error('One guess a second.');
    }
    this.#guessing = true;
    try {
      return await handshake();
    } catch (error) {
      this.#nextAt = performance.now() + INTERVAL_MS;
      throw error;
    } finally {
      this.#guessing = false;
    }
  }

  /** The same for who has the key, and nobody else. @throws UnmarkedError, and what the handshake throws */
  async trust<T>(hello: Buffer, handshake: () => Promise<T>): Promise<T> {
    const seen = this.#look(hello);
    if (seen !== 'marked') throw new UnmarkedError(seen === 'other-mark');
    return handshake();
  }

  /** What was overheard and is shown once more is no mark. */
  #look(hello: Buffer): 'marked' | 'other-mark' | 'unmarked' {
    const [, nonce, mark] = SHAPE.exec(identityOf(hello)?.split(' ')[1] ?? '') ?? [];
    if (nonce === undefined || mark === undefined || this.#shown.has(nonce)) return 'unmarked';
    if (!timingSafeEqual(markOf(this.#key, nonce), Buffer.from(mark, 'base64url'))) return 'other-mark';
    if (this.#shown.size >= SHOWN_MAX) this.#shown.delete(this.#shown.keys().next().value!);
    this.#shown.add(nonce);
    return 'marked';
  }
}
