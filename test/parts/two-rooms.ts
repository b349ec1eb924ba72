/**
 * A call between two rooms, in one of which the microphone hears whatever is played: Ann's, whose end cancels the echo. Bob hears her
 * over the call, and beside it, at the same time, the same microphone as it is.
 */
import { call, recv, send } from '../../lib/index.js';
import { hear, play } from './hearing.js';
import type { Process } from './process.js';
import { Pulse } from './pulse.js';
import { toS16 } from './tone.js';

const PICTURE = { video: 'test', size: '160x120', fps: 5 } as const;
const [ANN, BOB] = ['127.0.0.4', '127.0.0.5'] as const;

/** What is heard at once over the call and beside it. */
export interface Heard {
  cancelled: Float32Array;
  plain: Float32Array;
}

export class TwoRooms implements AsyncDisposable {
  readonly #pulse: Pulse;
  readonly #server = process.env.PULSE_SERVER;

  private constructor(pulse: Pulse) {
    this.#pulse = pulse;
    process.env.PULSE_SERVER = pulse.server;
  }

  static async open(): Promise<TwoRooms> {
    // Ann's room, Bob's voice, and what he hears, with and without.
    const pulse = await Pulse.start({ sinks: ['room', 'voice', 'with', 'without'] });
    pulse.control('load-module', 'module-remap-source', 'master=room.monitor', 'source_name=microphone');
    return new TwoRooms(pulse);
  }

  /**
   * Runs during a call of its own, for what a canceller knows of a room dies with it, from when sound comes. Takes the ports from
   * `basePort` to `basePort` + 29.
   */
  async duringCall<T>(basePort: number, run: () => Promise<T>): Promise<T> {
    const way = (listen: string, peer: string) => ({ ...PICTURE, videoOut: 'none', listen, peer, basePort });
    const aside = { peer: '127.0.0.1', basePort: basePort + 20 };
    await using _anns = await call({
      ...way(ANN, BOB),
      audio: 'pulse:microphone',
      audioOut: 'pulse:room',
      echoCancel: true,
    });
    await using bobs = await call({ ...way(BOB, ANN), audio: 'pulse:voice.monitor', audioOut: 'pulse:with' });
    await using _heard = await recv({ ...aside, videoOut: 'none', audioOut: 'pulse:without' });
    await using _microphone = await send({ ...aside, ...PICTURE, audio: 'pulse:microphone' });
    for await (const { receiving } of bobs.statistics({ intervalMs: 100 }))
      if ((receiving.audio?.frames ?? 0) > 100) break;
    return await run();
  }

  /** Bob says something. */
  bobSays(samples: Float32Array): Promise<Process> {
    return play(this.#pulse, 'voice', toS16(samples, 1));
  }

  /** Something is said in Ann's room. */
  annSays(samples: Float32Array): Promise<Process> {
    return play(this.#pulse, 'room', toS16(samples, 1));
  }

  async listen(seconds: number): Promise<Heard> {
    const [cancelled, plain] = await Promise.all([
      hear(this.#pulse, 'with', seconds),
      hear(this.#pulse, 'without', seconds),
    ]);
    return { cancelled, plain };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    if (this.#server === undefined) delete process.env.PULSE_SERVER;
    else process.env.PULSE_SERVER = this.#server;
    await this.#pulse.close();
  }
}
