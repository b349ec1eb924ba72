/** `doctor --peer`: round trip, loss, packet sizes and rate both ways, on the session's own ports. */
import type { KeyObject } from 'node:crypto';
import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { KeyError, PeerLostError, StartError } from '../../errors.js';
import type { ControlChannel } from '../../link/control-channel.js';
import { ControlDialer } from '../../link/control-dialer.js';
import type { KeyExporter, KeyRefusal } from '../../link/secure.js';
import type { Endpoints } from '../../rtp/address.js';
import { controlPort } from '../../rtp/ports.js';
import { LineCounter } from './counter.js';
import { type LineSettings, settingsFor } from './settings.js';
import { LineSockets, packetNow } from './sockets.js';
import {
  type Count,
  FASTEST_KBPS,
  KEY_CONTEXT,
  LINE,
  LOAD_BYTES,
  LOAD_MS,
  parseCount,
  Questions,
  TOKEN_BYTES,
} from './talk.js';

/** A line as it was measured; "up" is from here to the peer. */
export interface LineReport {
  keyed: boolean;
  /** Of small packets; jitter is what the slowest 5 % take more than the middle. Absent where none came back. */
  roundTripMs?: { p50: number; p95: number; jitter: number };
  /** Per cent of packets on ports that are open. */
  lossPct: { up?: number; down?: number };
  /** Each UDP port of the session, and whether packets to it arrive. */
  ports: { port: number; up: boolean; down: boolean }[];
  /** The largest IP packet that arrives whole, in bytes; up to 1500 are tried. */
  mtu: { up?: number; down?: number };
  /** What the line carries, in kb/s with headers; up to 32,000 are tried, and `atLeast` says that it may be more. */
  rate: { up?: LineRate; down?: LineRate };
  /** What to tell `send` or `call`, here and at the peer. */
  settings: { here?: LineSettings; peer?: LineSettings };
}

/** A measured rate. */
export interface LineRate {
  kbps: number;
  atLeast: boolean;
}

export interface MeasureOptions {
  endpoints: Endpoints;
  basePort: number;
  /** The peer as the user named it. */
  peer: string;
  key: KeyObject | undefined;
  /** How long the other end may take to be there. */
  patienceMs: number;
  signal: AbortSignal;
}

const PINGS = 50;
const PING_INTERVAL_MS = 10;
/** On top of the round trip, for what is queued. */
const STRAGGLERS_MS = 150;
const SLOWEST_KBPS = 500;
/** A rate that arrives to this part is carried. */
const CARRIED = 0.85;
/** Of a rate that does not arrive; odd, for the middle one counts. */
const TRIES = 3;

/** @throws PeerLostError, KeyError, StartError */
export async function measureLine(options: MeasureOptions): Promise<LineReport> {
  const sockets = await LineSockets.open(options.endpoints, options.basePort);
  try {
    return await met(options, async (channel, exportKey) => {
      const questions = new Questions(channel);
      const counter = new LineCounter(sockets);
      const key = exportKey ? exportKey(KEY_CONTEXT, TOKEN_BYTES) : randomBytes(TOKEN_BYTES);
      sockets.useKey(key);
      await questions.ask({ ask: 'start', ...(!exportKey && { token: key.toString('base64url') }) }, options.signal);
      return new Measurement(sockets, counter, questions, options).run(exportKey !== undefined);
    });
  } finally {
    sockets.close();
  }
}

class Measurement {
  private readonly sockets: LineSockets;
  private readonly counter: LineCounter;
  private readonly questions: Questions;
  private readonly options: MeasureOptions;
  private waitMs = 1000;

  constructor(sockets: LineSockets, counter: LineCounter, questions: Questions, options: MeasureOptions) {
    this.sockets = sockets;
    this.counter = counter;
    this.questions = questions;
    this.options = options;
  }

  async run(keyed: boolean): Promise<LineReport> {
    await this.ping();
    const theirs = await this.tally(0);
    const { pongs, roundTripsMs } = this.counter;
    const ports = this.sockets.ports.map((port, index) => ({
      port,
      up: theirs.pings[index]! > 0,
      down: pongs[index]! > 0,
    }));
    const lossPct = {
      ...loss('up', theirs.pings, () => PINGS),
      ...loss('down', pongs, index => theirs.pings[index]!),
    };
    const trip = quantiles(roundTripsMs);
    if (trip) this.waitMs = trip.p95 + STRAGGLERS_MS;
    const mtu = await this.sizes();
    const up = ports[0]!.up ? await this.rate(lossPct.up ?? 0, round => this.loadUp(round)) : undefined;
    const down = ports[0]!.down ? await this.rate(lossPct.down ?? 0, round => this.loadDown(round)) : undefined;
    return {
      keyed,
      ...(trip && { roundTripMs: trip }),
      lossPct,
      ports,
      mtu,
      rate: { ...(up && { up }), ...(down && { down }) },
      settings: { ...(up && { here: settingsFor(up.kbps) }), ...(down && { peer: settingsFor(down.kbps) }) },
    };
  }

  private async ping(): Promise<void> {
    for (let sequence = 0; sequence < PINGS; sequence++) {
      for (const index of this.sockets.ports.keys()) this.sockets.send(packetNow('ping', 0, sequence), index);
      await this.pause(PING_INTERVAL_MS);
    }
    await this.pause(this.waitMs);
  }

  private async sizes(): Promise<LineReport['mtu']> {
    const { signal } = this.options;
    await Promise.all([this.counter.sendSizes(signal), this.questions.ask({ ask: 'sizes' }, signal)]);
    await this.pause(this.waitMs);
    const [theirs, ours] = [await this.tally(0), this.counter.count(0)];
    const up = largest(theirs.sizes, ours.mtu);
    const down = largest(ours.sizes, theirs.mtu);
    return { ...(up > 0 && { up }), ...(down > 0 && { down }) };
  }

  /** Four times as much each time, until it does not arrive; what comes of too much is what the line carries. */
  private async rate(
    lossPct: number,
    load: (at: { round: number; rateKbps: number }) => Promise<number>,
  ): Promise<LineRate> {
    let best = 0;
    let round = 0;
    for (let rateKbps = SLOWEST_KBPS; ; rateKbps *= 4) {
      const isCarried = (kbps: number) => kbps >= CARRIED * rateKbps * (1 - lossPct / 100);
      const tries: number[] = [];
      // A machine that was busy at that moment looks like a line that is full.
      while (tries.length < TRIES && !tries.some(isCarried)) tries.push(await load({ round: round++, rateKbps }));
      const carried = tries.some(isCarried);
      const kbps = carried ? tries.at(-1)! : tries.sort((a, b) => a - b)[(TRIES - 1) / 2]!;
      best = Math.max(best, Math.min(kbps, rateKbps));
      if (!carried || rateKbps === FASTEST_KBPS) return { kbps: best, atLeast: carried };
    }
  }

  private async loadUp({ round, rateKbps }: { round: number; rateKbps: number }): Promise<number> {
    const bytes = this.sockets.payloadBytes(LOAD_BYTES);
    await this.sockets.sendLoad(round, { rateKbps, durationMs: LOAD_MS, bytes }, this.options.signal);
    await this.pause(this.waitMs);
    return (await this.tally(round)).rateKbps;
  }

  private async loadDown({ round, rateKbps }: { round: number; rateKbps: number }): Promise<number> {
    await this.questions.ask({ ask: 'load', round, rateKbps }, this.options.signal);
    await this.pause(this.waitMs);
    return this.counter.count(round).rateKbps;
  }

  private async tally(round: number): Promise<Count> {
    const count = parseCount(await this.questions.ask({ ask: 'tally', round }, this.options.signal));
    if (count?.pings.length !== this.sockets.ports.length) throw new Error('It counts otherwise.');
    return count;
  }

  /** For what is on its way: of a datagram nothing tells that it will not come. */
  private async pause(milliseconds: number): Promise<void> {
    const { signal } = this.options;
    await sleep(milliseconds, undefined, { signal }).catch(() => {});
    signal.throwIfAborted();
  }
}

/** What came, unless the sender's system has cut it: `mtu` is what that knows of the way, 0 where it knows nothing. */
function largest(sizes: readonly number[], mtu: number): number {
  const came = Math.max(0, ...sizes);
  return mtu > 0 ? Math.min(came, mtu) : came;
}

/** Of ports through which anything came. */
function loss(name: 'up' | 'down', came: readonly number[], sent: (port: number) => number): LineReport['lossPct'] {
  const open = came.map((count, port) => ({ count, sent: sent(port) })).filter(({ count }) => count > 0);
  const total = open.reduce((sum, port) => sum + port.sent, 0);
  if (total === 0) return {};
  const arrived = open.reduce((sum, port) => sum + Math.min(port.count, port.sent), 0);
  return { [name]: Math.round((1000 * (total - arrived)) / total) / 10 };
}

function quantiles(milliseconds: readonly number[]): LineReport['roundTripMs'] {
  if (milliseconds.length === 0) return undefined;
  const sorted = [...milliseconds].sort((a, b) => a - b);
  const at = (part: number) => Math.round(sorted[Math.floor(part * (sorted.length - 1))]! * 100) / 100;
  const [p50, p95] = [at(0.5), at(0.95)];
  return { p50, p95, jitter: Math.round((p95 - p50) * 100) / 100 };
}

/** Meets the other end, measures, and takes leave. */
async function met<T>(
  { endpoints, basePort, peer, key, patienceMs, signal }: MeasureOptions,
  measure: (channel: ControlChannel, exportKey: KeyExporter | undefined) => Promise<T>,
): Promise<T> {
  const port = controlPort(basePort);
  let dialer!: ControlDialer;
  const meeting = new Promise<{ channel: ControlChannel; exportKey: KeyExporter | undefined }>((resolve, reject) => {
    dialer = new ControlDialer({
      address: endpoints.peer,
      port,
      localAddress: ['0.0.0.0', '::'].includes(endpoints.listen) ? undefined : endpoints.listen,
      key,
      offer: () => ({ id: randomBytes(12).toString('base64url'), capabilities: [LINE], streams: {} }),
      established: (channel, exportKey) => resolve({ channel, exportKey }),
      refused: why => reject(refusal(why, peer)),
    });
    const nobody = () =>
      reject(
        signal.aborted
          ? signal.reason
          : new PeerLostError(
              `Nobody answers at ${peer}: run \`gst-costream doctor --answer --peer THIS-MACHINE\` there${key ? ' with the same key' : ''}, and check that TCP ${port} can reach it.`,
            ),
      );
    AbortSignal.any([signal, AbortSignal.timeout(patienceMs)]).addEventListener('abort', nobody, { once: true });
    dialer.start();
  });
  try {
    const { channel, exportKey } = await meeting;
    if (!channel.agreed.includes(LINE))
      throw new StartError(
        'START',
        `A session runs at ${peer} on these ports; end it there, and run \`gst-costream doctor --answer\` in its place.`,
      );
    return await measure(channel, exportKey).catch((cause: Error) => {
      if (signal.aborted) throw signal.reason;
      throw new PeerLostError(`The measurement with ${peer} was broken off: ${cause.message}`, { cause });
    });
  } finally {
    await dialer.close();
  }
}

const WHY: Readonly<Record<KeyRefusal, { code: 'KEY_WRONG' | 'KEY_NEEDED' | 'PEER_UNKEYED'; says: string }>> = {
  'wrong-key': { code: 'KEY_WRONG', says: 'has another key' },
  'we-need-a-key': { code: 'KEY_NEEDED', says: 'asks for a key' },
  'they-have-no-key': { code: 'PEER_UNKEYED', says: 'runs without a key' },
};

/** What a key that does not fit means. */
export function refusal(why: KeyRefusal, peer: string): KeyError {
  const { code, says } = WHY[why];
  return new KeyError(code, `${peer} ${says}; give both ends the same --key-file, or none.`);
}
