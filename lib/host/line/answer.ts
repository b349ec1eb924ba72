/**
 * `doctor --answer`: the other end of a measurement. It talks to the peer's address alone, sends there alone, and only to
 * whoever holds a control connection from there; with a key only to whoever has it. A measurement has its bounds.
 *
 * Closing cascade: `close()` ends the listener, its connection, and the sockets.
 */
import type { KeyObject } from 'node:crypto';
import { randomBytes } from 'node:crypto';
import { StartError } from '../../errors.js';
import type { ControlChannel } from '../../link/control-channel.js';
import { ControlListener } from '../../link/control-listener.js';
import type { KeyExporter, KeyRefusal } from '../../link/secure.js';
import type { Endpoints } from '../../rtp/address.js';
import { controlPort } from '../../rtp/ports.js';
import { portOwner } from '../port-owner.js';
import { LineCounter } from './counter.js';
import { LineSockets } from './sockets.js';
import { KEY_CONTEXT, LINE, LOAD_BYTES, LOAD_MS, parseQuestion, type Question, TOKEN_BYTES } from './talk.js';

export interface AnswererOptions {
  endpoints: Endpoints;
  basePort: number;
  key: KeyObject | undefined;
  /** A measurement begins. */
  begun?: (() => void) | undefined;
  /** It came to its end. */
  ended?: (() => void) | undefined;
  /** Somebody at the peer's address has another key, or only one of the two has one. */
  refused?: ((why: KeyRefusal) => void) | undefined;
}

/** What one measurement may ask for: a multiple of what ours asks. */
const LOADS_MAX = 16;
const SIZE_ROUNDS_MAX = 4;

export class LineAnswerer {
  readonly #options: AnswererOptions;
  readonly #sockets: LineSockets;
  readonly #exporters = new Map<string, KeyExporter | undefined>();
  readonly #closing = new AbortController();
  #listener: ControlListener | undefined;

  private constructor(options: AnswererOptions, sockets: LineSockets) {
    this.#options = options;
    this.#sockets = sockets;
  }

  /** Resolves when it listens. @throws StartError PORT_IN_USE */
  static async open(options: AnswererOptions): Promise<LineAnswerer> {
    const { endpoints, basePort, key, refused } = options;
    const answerer = new LineAnswerer(options, await LineSockets.open(endpoints, basePort));
    const port = controlPort(basePort);
    try {
      answerer.#listener = await ControlListener.open({
        address: endpoints.listen,
        port,
        peer: endpoints.peer,
        key,
        answer: async (theirs, exportKey) => {
          answerer.#exporters.set(theirs.id, exportKey);
          return { id: randomBytes(12).toString('base64url'), capabilities: [LINE], streams: {} };
        },
        established: channel => answerer.#serve(channel),
        refused: why => refused?.(why),
      });
    } catch (cause) {
      answerer.#sockets.close();
      const owner = portOwner('tcp', port);
      const who = owner ? `in use by ${owner.name} (pid ${owner.pid})` : (cause as Error).message;
      throw new StartError(
        'PORT_IN_USE',
        `TCP port ${port} is not free: ${who}; end that one, or move both sides with --base-port.`,
        { cause },
      );
    }
    return answerer;
  }

  async close(): Promise<void> {
    this.#closing.abort();
    await this.#listener?.close();
    this.#sockets.close();
  }

  #serve(channel: ControlChannel): void {
    const exportKey = this.#exporters.get(channel.theirs.id);
    this.#exporters.clear();
    if (!channel.agreed.includes(LINE)) {
      // A session's.
      void channel.close();
      return;
    }
    const counter = new LineCounter(this.#sockets);
    const gone = new AbortController();
    const signal = AbortSignal.any([gone.signal, this.#closing.signal]);
    let loads = 0;
    let sizes = 0;
    let started = false;
    const answer = async (question: Question): Promise<object> => {
      if (question.ask === 'start') {
        const token = Buffer.from(question.token ?? '', 'base64url');
        const key = exportKey ? exportKey(KEY_CONTEXT, TOKEN_BYTES) : token;
        if (key.length !== TOKEN_BYTES || started) throw new Error('A measurement begins once, with its code.');
        started = true;
        this.#sockets.useKey(key);
        this.#options.begun?.();
        return {};
      }
      if (!started) throw new Error('A measurement begins with its code.');
      if (question.ask === 'tally') return counter.count(question.round);
      if (question.ask === 'sizes') {
        if (++sizes > SIZE_ROUNDS_MAX) throw new Error('So many sizes are not asked for.');
        await counter.sendSizes(signal);
        return {};
      }
      if (++loads > LOADS_MAX) throw new Error('So much is not asked for.');
      const bytes = this.#sockets.payloadBytes(LOAD_BYTES);
      const { round, rateKbps } = question;
      return { sent: await this.#sockets.sendLoad(round, { rateKbps, durationMs: LOAD_MS, bytes }, signal) };
    };
    channel.on('note', (topic, body) => {
      const question = topic === LINE ? parseQuestion(body) : undefined;
      const reply = question ? answer(question) : Promise.reject(new Error('That is no question.'));
      reply.then(
        facts => void channel.note(LINE, { id: question!.id, ...facts }),
        () => void channel.close(),
      );
    });
    channel.once('close', () => {
      gone.abort();
      if (started) this.#options.ended?.();
    });
  }
}
