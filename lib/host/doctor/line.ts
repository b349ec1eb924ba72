/** The line to a peer, as checks like the others. */
import type { KeyObject } from 'node:crypto';
import { CostreamError, PeerLostError } from '../../errors.js';
import { readKey } from '../../link/key.js';
import { type KeyInput, toKey } from '../../link/secure.js';
import { type Endpoints, resolveEndpoints } from '../../rtp/address.js';
import { portList } from '../../rtp/ports.js';
import { LineAnswerer } from '../line/answer.js';
import { type LineReport, measureLine, refusal } from '../line/measure.js';
import { settingsWords } from '../line/settings.js';
import { type Finding, failed, ok, warning } from './check.js';

/** The other machine, and how it is reached. */
export interface PeerOptions {
  /** Name or address of the other machine. */
  peer?: string | undefined;
  /** Address that sockets are bound to. Default: loopback for a loopback peer, else the wildcard. */
  listen?: string | undefined;
  /** The secret that both ends share. Default: see `keyFile`. */
  key?: KeyInput | undefined;
  /** File with a key of `gst-costream keygen`. Default: the key in GST_COSTREAM_KEY, else none. */
  keyFile?: string | undefined;
  /** Asks for the key on the terminal. Default false. */
  keyPrompt?: boolean | undefined;
  signal?: AbortSignal | undefined;
}

/** What `answerDoctor` takes. */
export interface AnswerOptions extends PeerOptions {
  peer: string;
  /** First of the UDP ports, 1024-65000. Default 5000. */
  basePort?: number | undefined;
  /** A measurement begins, or has come to its end. */
  onMeasurement?: ((state: 'begun' | 'ended') => void) | undefined;
  /** Somebody at the peer's address could not be talked to. */
  onRefused?: ((error: Error) => void) | undefined;
}

/** The other end of `doctor({ peer })`, until it is closed. */
export interface DoctorAnswerer extends AsyncDisposable {
  /** Idempotent. */
  close(): Promise<void>;
}

/** How long the other end may take to be started. */
const PATIENCE_MS = 15_000;
/** RTP of 1200 bytes with IPv6, UDP and SRTP around it. */
const SESSION_PACKET_BYTES = 1268;
const LOSS_PCT = 1;
const SLOW_KBPS = 1000;

/**
 * Answers measurements of `peer` alone, with a key only of whoever has it. Strangers get not one byte.
 * @throws UsageError, StartError UNRESOLVABLE, PORT_IN_USE
 */
export async function answerDoctor(options: AnswerOptions): Promise<DoctorAnswerer> {
  const { peer, basePort = 5000, onMeasurement, onRefused } = options;
  const { endpoints, key } = await reached({ ...options, peer });
  const answerer = await LineAnswerer.open({
    endpoints,
    basePort,
    key,
    begun: () => onMeasurement?.('begun'),
    ended: () => onMeasurement?.('ended'),
    refused: why => onRefused?.(refusal(why, peer)),
  });
  return { close: () => answerer.close(), [Symbol.asyncDispose]: () => answerer.close() };
}

/** Measures and judges; `line` is absent where nothing could be measured. */
export async function examineLine(
  options: PeerOptions & { peer: string },
  basePort: number,
): Promise<{ findings: Finding[]; line?: LineReport }> {
  const { peer, signal = new AbortController().signal } = options;
  try {
    const { endpoints, key } = await reached(options);
    const line = await measureLine({ endpoints, basePort, peer, key, patienceMs: PATIENCE_MS, signal });
    return { findings: lineFindings(line, peer), line };
  } catch (error) {
    if (!(error instanceof CostreamError)) throw error;
    // All others say themselves what to do.
    const fix =
      error instanceof PeerLostError ? `on ${peer}: gst-costream doctor --answer --peer THIS-MACHINE` : undefined;
    return { findings: [failed('peer', error.message, 'The line was not measured.', fix)] };
  }
}

async function reached({
  peer,
  listen,
  key,
  keyFile,
  keyPrompt,
}: PeerOptions & { peer: string }): Promise<{ endpoints: Endpoints; key: KeyObject | undefined }> {
  const source = { ...(keyFile !== undefined && { keyFile }), ...(keyPrompt && { keyPrompt }) };
  return {
    key: key === undefined ? await readKey(source) : toKey(key),
    endpoints: await resolveEndpoints(peer, listen),
  };
}

/** What a measured line means to a session. */
export function lineFindings(line: LineReport, peer: string): Finding[] {
  return [
    roundTrip(line, peer),
    ports(line, peer),
    packetSize(line),
    ...(line.rate.up || line.rate.down ? [rate(line, peer)] : []),
  ];
}

function roundTrip({ roundTripMs, lossPct, keyed }: LineReport, peer: string): Finding {
  const how = keyed ? ', with the key' : '';
  if (!roundTripMs)
    return failed(
      'peer',
      `${peer} answers${how}, but no UDP packet came back.`,
      'Picture and sound travel by UDP.',
      `let UDP through, see the check "line-ports"`,
    );
  const losses = (['up', 'down'] as const).flatMap(way =>
    lossPct[way] === undefined ? [] : [`${lossPct[way]} % ${way}`],
  );
  const found = `${peer} answers${how}: round trip ${roundTripMs.p50} ms (p95 ${roundTripMs.p95} ms), loss ${losses.join(', ')}.`;
  if (Math.max(lossPct.up ?? 0, lossPct.down ?? 0) < LOSS_PCT) return ok('peer', found);
  return warning(
    'peer',
    found,
    'Each lost packet is a picture that stands still for a moment.',
    'use a cable instead of a radio, or a smaller --bitrate',
  );
}

function ports({ ports }: LineReport, peer: string): Finding {
  const closed = (way: 'up' | 'down') => ports.filter(port => !port[way]).map(({ port }) => port);
  const [up, down] = [closed('up'), closed('down')];
  if (up.length === 0 && down.length === 0)
    return ok('line-ports', `UDP ${portList(ports.map(({ port }) => port))} arrive both ways.`);
  const where = [
    ...(up.length > 0 ? [`UDP ${portList(up)} does not reach ${peer}`] : []),
    ...(down.length > 0 ? [`UDP ${portList(down)} does not reach this machine`] : []),
  ];
  return failed(
    'line-ports',
    `${where.join('; ')}.`,
    'A firewall or router between drops these packets.',
    'open these ports where they do not arrive, or go through a common server with --via ssh://…',
  );
}

function packetSize({ mtu }: LineReport): Finding {
  const ways = (['up', 'down'] as const).flatMap(way => (mtu[way] === undefined ? [] : [`${mtu[way]} bytes ${way}`]));
  const id = 'line-mtu';
  if (ways.length === 0)
    return warning(id, 'No size of packets could be measured.', 'Nothing came through.', 'see the check "line-ports"');
  const found = `The largest whole packets: ${ways.join(', ')}.`;
  if (Math.min(mtu.up ?? Infinity, mtu.down ?? Infinity) >= SESSION_PACKET_BYTES) return ok(id, found);
  return warning(
    id,
    found,
    `A session's packets of up to ${SESSION_PACKET_BYTES} bytes go in pieces, each of which can be lost.`,
    'raise the MTU of the tunnel between',
  );
}

function rate({ rate, settings }: LineReport, peer: string): Finding {
  const ways = (['up', 'down'] as const).flatMap(way => {
    const measured = rate[way];
    return measured ? [`${measured.atLeast ? 'at least ' : ''}${measured.kbps} kb/s ${way}`] : [];
  });
  const advice = [
    ...(settings.here ? [`Here: ${settingsWords(settings.here)}.`] : []),
    ...(settings.peer ? [`At ${peer}: ${settingsWords(settings.peer)}.`] : []),
  ];
  const found = `It carries ${ways.join(', ')}. ${advice.join(' ')}`;
  if (Math.min(rate.up?.kbps ?? Infinity, rate.down?.kbps ?? Infinity) >= SLOW_KBPS) return ok('line-rate', found);
  return warning(
    'line-rate',
    found,
    'A fast picture will be coarse.',
    'close what else uses the line, or take a cable instead of a radio',
  );
}
