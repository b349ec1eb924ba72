/** Questions and answers of a measurement, as notes of the control connection; each has one answer. */
import type { ControlChannel } from '../../link/control-channel.js';
import type { JsonObject, JsonValue } from '../../link/control-messages.js';

/** The capability that both ends have while one measures, and the topic of its notes. */
export const LINE = 'line';
/** Full packets of a session: RTP of 1200 bytes with its headers. */
export const LOAD_BYTES = 1228;
export const LOAD_MS = 400;
export const FASTEST_KBPS = 32_000;
/** IP packets that are tried: IPv6's least, tunnels' and PPPoE's usual ones, Ethernet's. */
export const SIZES = [576, 1280, 1320, 1360, 1400, 1420, 1440, 1460, 1472, 1480, 1492, 1500] as const;
/** Random bytes of a measurement without a key. */
export const TOKEN_BYTES = 32;
/** For a context of the connection's own key material. */
export const KEY_CONTEXT = 'line';
/** On top of the round trip. */
const ANSWER_MS = 5000;

export type Question =
  /** Begins; without a key it brings the code's. */
  | { ask: 'start'; token?: string }
  /** What came of pings and sizes, and of that round's load. */
  | { ask: 'tally'; round: number }
  /** Send one packet of each size, the small ones first. */
  | { ask: 'sizes' }
  /** Send so much. */
  | { ask: 'load'; round: number; rateKbps: number };

/** What an end has counted. */
export interface Count {
  /** Pings by port, in the order of the ports. */
  pings: number[];
  /** Sizes that came, whole or in pieces. */
  sizes: number[];
  /** What its system knows of the way back: beyond it sizes come in pieces. 0: unknown. */
  mtu: number;
  received: number;
  rateKbps: number;
}

/** Undefined for what is no question. */
export function parseQuestion(body: JsonObject): (Question & { id: number }) | undefined {
  const { id, ask, token, round, rateKbps } = body;
  if (!within(id, 0, 1e6)) return undefined;
  if (ask === 'start' && (token === undefined || typeof token === 'string'))
    return token === undefined ? { id, ask } : { id, ask, token };
  if (ask === 'sizes') return { id, ask };
  if (!within(round, 0, 255)) return undefined;
  if (ask === 'tally') return { id, ask, round };
  if (ask === 'load' && within(rateKbps, 1, FASTEST_KBPS)) return { id, ask, round, rateKbps };
  return undefined;
}

/** Undefined for what is no count. */
export function parseCount({ pings, sizes, mtu, received, rateKbps }: JsonObject): Count | undefined {
  if (!isList(pings) || !isList(sizes) || !within(mtu, 0, 1e6)) return undefined;
  if (!within(received, 0, 1e6) || !within(rateKbps, 0, 1e9)) return undefined;
  return { pings, sizes, mtu, received, rateKbps };
}

function within(value: JsonValue | undefined, least: number, most: number): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most;
}

function isList(value: JsonValue | undefined): value is number[] {
  return Array.isArray(value) && value.length <= SIZES.length && value.every(item => within(item, 0, 1e6));
}

/** Asks over a channel, one question at a time. */
export class Questions {
  readonly #channel: ControlChannel;
  readonly #waiting = new Map<number, { resolve(body: JsonObject): void; reject(error: Error): void }>();
  #next = 0;

  constructor(channel: ControlChannel) {
    this.#channel = channel;
    channel.on('note', (topic, body) => {
      if (topic === LINE && typeof body.id === 'number') this.#waiting.get(body.id)?.resolve(body);
    });
    channel.once('close', error => {
      for (const { reject } of this.#waiting.values()) reject(error ?? new Error('The other end said goodbye.'));
    });
  }

  async ask(question: Question, signal: AbortSignal): Promise<JsonObject> {
    signal.throwIfAborted();
    const id = this.#next++;
    const patience = AbortSignal.any([signal, AbortSignal.timeout(ANSWER_MS)]);
    let giveUp!: () => void;
    try {
      return await new Promise<JsonObject>((resolve, reject) => {
        giveUp = () => reject(signal.aborted ? (signal.reason as Error) : new Error('It answered no more.'));
        patience.addEventListener('abort', giveUp, { once: true });
        this.#waiting.set(id, { resolve, reject });
        if (this.#channel.closed || !this.#channel.note(LINE, { id, ...question })) reject(new Error('It is gone.'));
      });
    } finally {
      patience.removeEventListener('abort', giveUp);
      this.#waiting.delete(id);
    }
  }
}
