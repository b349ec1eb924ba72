/** One medium in one direction: a pipeline of its own, its statistics, and what its errors mean to a user. */
import { type CostreamError, StartError } from '../errors.js';
import { type LiveElement, MissingElementError, type Pipeline, StateChangeError, StreamError } from '../gst/index.js';
import { portOwner } from '../host/port-owner.js';
import type { ProgramSound } from '../host/program-sound.js';
import { loopIsWritten } from '../host/v4l2.js';
import { explainMedia, explainMissing } from '../media/failure.js';
import type { Seal } from '../rtp/seal.js';
import type { ReceivingStream, SendingStream } from '../rtp/stream-wire.js';
import type { Wire } from '../rtp/wire.js';
import type { Screens } from './screens.js';
import type { SealedPart } from './session-control.js';
import type { MediaStatistics, ReportStatistics } from './statistics.js';

export interface Part {
  /** Such as "send-video"; a second track is "send-video-2". */
  readonly name: string;
  readonly pipeline: Pipeline;
  /** Once the pipeline is READY: what launch lines cannot set. */
  tune(): void;
  statistics(): MediaStatistics;
  /** The last host that is not the peer and sent something all the same. */
  stranger(): string | undefined;
  /** What names the device in an error. */
  readonly device: string | undefined;
  /** Runs on its source's clock, not on the one that the other parts share; RTCP relates the two. */
  readonly ownClock?: boolean;
}

/** A part that one peer sends to. */
export interface ReceivingPart extends Part {
  /** Both ends agreed on repair, or do no more. */
  setRepair(agreed: boolean): void;
  /** The peer has another address. */
  follow(address: string): void;
  /** See `SealedPart`, as the next one. */
  sighted(): string | undefined;
  silentMs(): number | undefined;
  /** Takes over how far away the peer was measured to be. */
  followRoundTrip(milliseconds: number): void;
  /** Gives it the keys of a new control connection: only then does a sealed part take anything. */
  seal(seal: Seal): Promise<void>;
  /** Capture times are read: what to add to CLOCK_MONOTONIC to get the sender's time; 0n for none. */
  timeFrames(epochNs: bigint): void;
  /** Differs from what it was whenever the peer was heard in between; undefined before that. */
  heard(): string | undefined;
}

/** A part that sends to one peer or several; `peer` is the place among them. */
export interface SendingPart extends Part {
  /** One peer agreed on repair, or does no more. */
  setRepair(agreed: boolean, peer: number): void;
  /** One peer tells of each packet's arrival, or does no more. */
  setFeedback(agreed: boolean, peer: number): void;
  /** One peer takes pictures whose size changes, or may end of it. */
  setResizable(agreed: boolean, peer: number): void;
  /** One peer is there, or not any more. */
  setHere(is: boolean, peer: number): void;
  /** Repair follows how far away each peer is now. */
  followRoundTrips(): void;
  /** One peer asks for key frames itself, or may be one that never does. */
  setAsking(asks: boolean, peer: number): void;
  /** The same for one peer alone. */
  forPeer(peer: number): SealedPart;
  /** As a receiving part's, for one peer: the others keep their keys. */
  seal(seal: Seal, peer: number): Promise<void>;
  /** One peer is told of capture times: what to add to CLOCK_MONOTONIC to get our time; 0n for none. */
  timeFrames(epochNs: bigint, peer: number): void;
  heard(peer: number): string | undefined;
  /** What one peer got. */
  report(peer: number): ReportStatistics;
}

/** What every part is made with. */
export interface PartContext {
  /** What carries a medium to each peer: one wire, or several only where the session does nothing but send. */
  sendingWires(medium: 'video' | 'audio', track?: number): readonly Wire[] | readonly [SendingStream];
  /** What carries a medium here. */
  receivingWire(medium: 'video' | 'audio', track?: number): Wire | ReceivingStream;
  /** How the other end is called in a window's title. */
  peer: string;
  /** The sound of this computer's programs, where that is sent. */
  program: ProgramSound | undefined;
  /** RTCP's canonical name of this end, the same for all its media. */
  cname: string;
  /** Paths of the files to send that are still pictures. */
  stills: ReadonlySet<string>;
  /** Screens to send. */
  screens: Screens;
  /** Parts send and take nothing without keys. */
  sealed: boolean;
  /** Remembers a part, so that a failure of a later one closes it. */
  own<T extends Part>(part: T): T;
}

/** The same at both ends: "video" of "send-video" and "recv-video". */
export function streamOf({ name }: Pick<Part, 'name'>): string {
  return name.replace(/^(send|recv)-/, '');
}

/** The source of what repairs a stream. */
export function repairOf(stream: string): string {
  return `${stream}-repair`;
}

/** Counters of a `framemeter`. */
export interface Meter {
  buffers: number;
  fps: number;
  bitrateKbps: number;
  width: number | undefined;
  height: number | undefined;
  keyFrames: number;
  /** For how long what is behind has kept the streaming thread, in all. */
  keptMs: number;
}

export function readMeter(meter: LiveElement): Meter {
  const { fields } = meter.get('stats') as { fields: Record<string, unknown> };
  const format = meter.pad('sink')?.currentCaps?.structures;
  const structure = Array.isArray(format) ? format[0]?.fields : undefined;
  return {
    buffers: Number(fields.buffers),
    fps: round(Number(fields.fps), 1),
    bitrateKbps: Math.round(Number(fields.bitrate) / 1000),
    width: structure?.width as number | undefined,
    height: structure?.height as number | undefined,
    keyFrames: Number(fields['key-frames']),
    keptMs: Number(fields['kept-ns']) / 1e6,
  };
}

export function round(value: number, digits: number): number {
  const factor = 10 ** digits;
  return Math.round(value * factor) / factor;
}

/** Leaves out what is unknown, so that printed statistics hold only facts. */
export function known<T extends object>(values: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
}

/** The verb's error for whatever a pipeline threw or posted. */
export function explain(error: unknown, part: Partial<Pick<Part, 'device'>>): unknown {
  if (error instanceof MissingElementError) return explainMissing(error);
  const stream = error instanceof StateChangeError ? error.cause : error;
  if (!(stream instanceof StreamError)) return error;
  return (
    explainPort(stream) ??
    explainMedia(stream, { device: part.device, written: loopIsWritten(part.device ?? '') }) ??
    new StartError('START', `GStreamer stopped: ${stream.message}`, { cause: stream })
  );
}

/** udpsrc says "bind failed: Error binding to address 127.0.0.1:5000: Address already in use" in its debugging text. */
function explainPort(error: StreamError): CostreamError | undefined {
  if (error.factory !== 'udpsrc') return undefined;
  const match = /binding to address (.*):(\d+): (.*)/.exec(error.debug ?? '');
  if (!match) return undefined;
  const [, address, port, why] = match as unknown as [string, string, string, string];
  if (!/in use/.test(why))
    return new StartError('BAD_ADDRESS', `Cannot receive on ${address} port ${port}: ${why}.`, { cause: error });
  const owner = portOwner('udp', Number(port));
  const who = owner ? `in use by ${owner.name} (pid ${owner.pid})` : 'in use by another program';
  return new StartError(
    'PORT_IN_USE',
    `UDP port ${port} is ${who}; end that one, or move both sides with --base-port.`,
    { cause: error },
  );
}
