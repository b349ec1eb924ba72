/** How a channel's two ends find each other through an ssh server: on ports of its loopback that follow from the name. */
import type { SshConnection } from '../link/ssh.js';
import { meetingPorts } from '../link/ssh-ports.js';
import { ServerError } from './errors.js';
import { PROTOCOL } from './ssh-frames.js';
import { FrameStream } from './ssh-stream.js';
import type { RunDescription } from './transport.js';

/** A port may belong to a connection that the server has not noticed is dead: nobody answers there. */
const ANSWER_MS = 5000;
/** Between knocks on the ports of a writer that is not there yet. A server with nothing but sshd tells nobody when it is. */
export const KNOCK_MS = { first: 100, max: 1000 } as const;
/** What a writer whose line went dead needs to come back, beyond what its readers take to miss it. */
const RETURN_MS = 12_000;
const PEER_TIMEOUT_MS = { min: 1000, max: 3_600_000 } as const;

/** A writer that answered, on a stream of which it awaits the next word. */
export interface Meeting {
  readonly stream: FrameStream;
  readonly description: RunDescription;
  /** What an admission must be made for. */
  readonly nonce: string;
}

/** The server's sshd lets us in and nothing through. */
export function prohibited(label: string): ServerError {
  return new ServerError(
    'SERVER_REFUSED',
    `${label} cannot carry the channel: its sshd forbids forwarding; it needs AllowTcpForwarding yes, and no "restrict" or "no-port-forwarding" at the key.`,
  );
}

/** Seconds between ssh's questions: a dead line is found about when a silent peer is. */
export const aliveIntervalS = (peerTimeoutMs: number): number =>
  Math.min(5, Math.max(1, Math.floor(peerTimeoutMs / 3000)));

/** How long a writer that fell silent is looked for before it counts as gone: the line may be dead and not the writer. */
export const silentPatienceMs = (peerTimeoutMs: number): number => Math.max(peerTimeoutMs, RETURN_MS);

export const channelPorts = (channel: string): number[] => meetingPorts('pipe', channel);

/** Asks whoever listens on a port whether it is the writer of this channel; 'silent' where somebody does and says nothing. */
export async function meet(
  connection: SshConnection,
  port: number,
  channel: string,
  signal?: AbortSignal,
): Promise<Meeting | 'silent' | undefined> {
  const stream = new FrameStream(connection.connect(port));
  const leave = () => stream.destroy();
  signal?.addEventListener('abort', leave, { once: true });
  stream.send('h', { protocol: PROTOCOL, channel });
  const askedAtMs = performance.now();
  const answer = await stream.nextWithin(ANSWER_MS);
  signal?.removeEventListener('abort', leave);
  if (answer?.kind !== 'r' || signal?.aborted) {
    stream.destroy();
    return performance.now() - askedAtMs >= ANSWER_MS ? 'silent' : undefined;
  }
  const { nonce, ...description } = answer.message;
  const { min, max } = PEER_TIMEOUT_MS;
  // Who answers is not trusted further than a writer's options go.
  const peerTimeoutMs = Math.min(max, Math.max(min, description.peerTimeoutMs));
  return { stream, nonce, description: { ...description, peerTimeoutMs } };
}
