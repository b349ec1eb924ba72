/**
 * A call over a bad line that is made up: both ends are here, and between them packets are lost, delayed and held up as asked,
 * from a seed. A user sees beforehand what the friend will see.
 */
import { checkOptions, type Kinds } from '../check-options.js';
import { PeerLostError, UsageError } from '../errors.js';
import { BadLine, bursts, ENDS } from '../link/line/bad-line.js';
import type { LineConditions, LineCounts } from '../link/line/impairment.js';
import { checkTarget } from './files.js';
import { freeBasePort } from './free-ports.js';
import { DEFAULTS } from './options.js';
import type { Session } from './session.js';
import type { MediaStatistics, RecvStatistics, SendStatistics, Statistics } from './statistics.js';
import { recv, send } from './verbs.js';

/** The line, and what goes over it. */
export interface SimulateOptions {
  /** Packets lost on each way, 0-90 of 100. Default 0. */
  loss?: number;
  /** Mean length of a row of lost packets, 1-100 (Gilbert-Elliott); with 1 each is lost by itself. Default 1. */
  burst?: number;
  /** One way, 0-2000 milliseconds. Default 0. */
  delay?: number;
  /** Up to so many milliseconds more, 0-1000; packets stay in order. Default 0. */
  jitter?: number;
  /** Packets that later ones overtake, 0-90 of 100. Default 0. */
  reorder?: number;
  /** Packets that come twice, 0-90 of 100. Default 0. */
  duplicate?: number;
  /** What the line carries to the friend, 50-1000000 kb/s. Default: whatever comes. */
  rate?: number;
  /** How long packets wait for it at most, 10-5000 milliseconds; more are lost. Default 300. */
  queue?: number;
  /** The same number decides the same for each packet in the row. Default 1. */
  seed?: number;
  /** Ends after so many seconds, 3 at least to see anything. Default 15. */
  timeLimit?: number;
  /** Picture to send, as that of `send`. Default `test`. */
  video?: string;
  /** Sound to send, as that of `send`. Default `test`. */
  audio?: string;
  /** Where the picture goes, as that of `recv`. Default `none`. */
  videoOut?: string;
  /** As that of `send`. Default 1280x720. */
  size?: string;
  /** As that of `send`. Default 30. */
  fps?: number;
  /** As that of `send`. Default 1000. */
  bitrate?: number;
  /** As that of `send`. Default true. */
  rateControl?: boolean;
  /** As that of `send` and `recv`; false shows what an original sees. Default true. */
  repair?: boolean;
  /** The last picture that the friend sees goes into this file, as a PNG. Default `simulation.png`. */
  snapshot?: string;
  /** `snapshot` may replace a file. Default false: it is refused. */
  overwrite?: boolean;
  /** First UDP port to try. Default 5000. */
  basePort?: number;
  /** Once a second, both ends in one. */
  onStatistics?: (statistics: Statistics) => void;
  /** Ends it early; the summary is that of the time until then. */
  signal?: AbortSignal;
}

const KINDS = {
  loss: 'number',
  burst: 'number',
  delay: 'number',
  jitter: 'number',
  reorder: 'number',
  duplicate: 'number',
  rate: 'number',
  queue: 'number',
  seed: 'number',
  timeLimit: 'number',
  video: 'text',
  audio: 'text',
  videoOut: 'text',
  size: 'text',
  fps: 'number',
  bitrate: 'number',
  rateControl: 'boolean',
  repair: 'boolean',
  snapshot: 'path',
  overwrite: 'boolean',
  basePort: 'number',
  onStatistics: 'function',
  signal: 'signal',
} as const satisfies Kinds<SimulateOptions>;

/** What the line did, and what came of it at the friend's. */
export interface SimulationSummary {
  elapsedS: number;
  seed: number;
  /** To the friend. */
  line: LineCounts;
  framesSent: number;
  /** Whole pictures: a broken one is never shown. */
  framesShown: number;
  /** How often, and for how long at most, the picture stood still because of loss. */
  freezes: number;
  longestFreezeMs: number;
  /** Packets of the picture that were lost and made good, and what that cost, in hundredths of the media. */
  repaired: number;
  repairPercent: number;
  /** What the picture was encoded with, the mean of all seconds. */
  bitrateKbps: number;
  /** Size and rate at the end. */
  width?: number;
  height?: number;
  fps?: number;
  /** The line or this machine allowed no more in these seconds. */
  limitedS: { line: number; cpu: number };
  /** Capture to presentation; absent where it could not be measured. */
  latencyP50Ms?: number;
  latencyP95Ms?: number;
  /** Path of the picture. */
  snapshot: string;
}

/** Runs the call; resolves with what came of it. @throws UsageError, StartError, PeerLostError when no picture got through */
export async function simulate(options: SimulateOptions = {}): Promise<SimulationSummary> {
  checkOptions('simulate', options, KINDS, { loss: 5, delay: 40 });
  const { snapshot = 'simulation.png', overwrite = false, timeLimit = 15, seed = 1, signal } = options;
  signal?.throwIfAborted();
  await checkTarget(snapshot, overwrite);
  const basePort = await freeBasePort(options.basePort ?? DEFAULTS.basePort);
  await using line = await BadLine.start({ basePort, ...conditions(options), control: true, seed });
  const common = { peer: ENDS.line, basePort, repair: options.repair ?? DEFAULTS.repair };
  await using receiver = await recv({
    ...common,
    listen: ENDS.receiver,
    videoOut: options.videoOut ?? 'none',
    audioOut: 'none',
  });
  const { video = 'test', audio = 'test' } = options;
  const {
    size = DEFAULTS.size,
    fps = DEFAULTS.fps,
    bitrate = DEFAULTS.bitrate,
    rateControl = DEFAULTS.rateControl,
  } = options;
  await using sender = await send({ ...common, listen: ENDS.sender, video, audio, size, fps, bitrate, rateControl });
  const seen = new Seconds(receiver, options.onStatistics);
  await seen.watch(sender, timeLimit, signal);
  const { latest } = seen;
  const [sent, got] = [latest?.sending.video[0], latest?.receiving.video[0]];
  if (!latest || !sent || !got || got.frames === 0) {
    signal?.throwIfAborted();
    throw new PeerLostError('No picture got through this line; make it better, or give it more time (--time-limit).');
  }
  await receiver.snapshot(snapshot, { overwrite });
  return {
    elapsedS: latest.elapsedS,
    seed,
    line: line.relay.counts.forward,
    framesSent: sent.frames,
    framesShown: got.frames,
    freezes: got.freezes ?? 0,
    longestFreezeMs: got.longestFreezeMs ?? 0,
    repaired: (got.repair?.recovered ?? 0) + (got.repair?.retransmitted ?? 0),
    repairPercent: sent.repair?.overheadPercent ?? 0,
    bitrateKbps: seen.bitrateKbps,
    ...pick(sent, 'width', 'height', 'fps'),
    limitedS: seen.limitedS,
    ...pick(got, 'latencyP50Ms', 'latencyP95Ms'),
    snapshot,
  };
}

/** What both ends said, second by second. */
class Seconds {
  latest: (SendStatistics & RecvStatistics) | undefined;
  readonly limitedS = { line: 0, cpu: 0 };
  readonly #receiver: Session<RecvStatistics>;
  readonly #tell: SimulateOptions['onStatistics'];
  #kbps = 0;
  #count = 0;

  constructor(receiver: Session<RecvStatistics>, tell: SimulateOptions['onStatistics']) {
    this.#receiver = receiver;
    this.#tell = tell;
  }

  get bitrateKbps(): number {
    return this.#count === 0 ? 0 : Math.round(this.#kbps / this.#count);
  }

  async watch(sender: Session<SendStatistics>, seconds: number, signal: AbortSignal | undefined): Promise<void> {
    const limit = AbortSignal.timeout(seconds * 1000);
    const ended = signal ? AbortSignal.any([signal, limit]) : limit;
    const receiving = this.#receiver.statistics({ signal: ended });
    // Asked for at once, so that both tell of the same second.
    let next = receiving.next();
    for await (const sent of sender.statistics({ signal: ended })) {
      const { value: received } = await next;
      if (!received) return;
      next = receiving.next();
      // What the receiver fails of is told by the loop, or by nobody once it is over.
      next.catch(() => {});
      this.#note({ ...received, ...sent, receiving: received.receiving });
    }
  }

  #note(both: SendStatistics & RecvStatistics): void {
    this.latest = both;
    const picture = both.sending.video[0]!;
    this.#kbps += picture.bitrateKbps;
    this.#count++;
    const why = picture.rate?.limitedBy;
    if (why) this.limitedS[why]++;
    this.#tell?.(both);
  }
}

function conditions(options: SimulateOptions): { forward: LineConditions; back: LineConditions } {
  const { loss = 0, burst = 1, delay = 0, jitter = 0, reorder = 0, duplicate = 0, rate, queue } = options;
  // One good packet stands between two bursts.
  const least = loss / (100 - loss);
  if (burst > 1 && burst < least)
    throw new UsageError(
      `Bursts of ${burst} packets are too short for ${loss} % of loss: --burst ${Math.ceil(least)} or more.`,
    );
  const lost = burst > 1 && loss > 0 ? { burst: bursts(burst, loss / 100) } : { loss: loss / 100 };
  const both = { delayMs: delay, jitterMs: jitter, reorder: reorder / 100, duplicate: duplicate / 100, ...lost };
  const limits = { ...(rate !== undefined && { rateKbps: rate }), ...(queue !== undefined && { queueMs: queue }) };
  return { forward: { ...both, ...limits }, back: both };
}

/** What is known of these. */
function pick<K extends keyof MediaStatistics>(media: MediaStatistics, ...names: K[]): Pick<MediaStatistics, K> {
  const found = names.filter(name => media[name] !== undefined).map(name => [name, media[name]]);
  return Object.fromEntries(found) as Pick<MediaStatistics, K>;
}
