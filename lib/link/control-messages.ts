/**
 * What the two ends say on the control connection: JSON of a strict shape, one message a frame. Everything is bounded,
 * because in a session without a key anybody at the peer's address can write here.
 */

/** Raised when what is said changes in a way that an older end would misread. */
export const PROTOCOL_VERSION = 1;

/** The largest message, in bytes of UTF-8. */
export const MESSAGE_BYTES_MAX = 16_384;
const NAMES_MAX = 32;
const BODY_DEPTH_MAX = 8;
const NAME = /^[a-z][a-z0-9-]{0,63}$/;
const ID = /^[A-Za-z0-9_-]{8,64}$/;
const UINT32_MAX = 0xffff_ffff;

/** What an end tells of itself when it greets; chosen anew for every connection. */
export interface Offer {
  /** Of the session: an end that meets its own id talks to itself. */
  readonly id: string;
  /** What it can do beyond the classic wire; what both can do is agreed. */
  readonly capabilities: readonly string[];
  /** Its RTP synchronization sources by the name of the stream: of keyed sessions, which accept no others. */
  readonly streams: Readonly<Record<string, number>>;
}

export type JsonValue = string | number | boolean | null | readonly JsonValue[] | JsonObject;
export interface JsonObject {
  readonly [name: string]: JsonValue;
}

export type RefusalReason = 'version' | 'self' | 'unkeyed';

/** Times are microseconds since 1970 by the clock of whoever wrote them. */
export type ControlMessage =
  /** The dialer's first and the listener's answer. */
  | ({ readonly type: 'hello' | 'welcome'; readonly version: number } & Offer)
  | { readonly type: 'refuse'; readonly reason: RefusalReason; readonly version: number }
  /** A clock probe and its answer (the four times of NTP, RFC 5905 §8). */
  | { readonly type: 'ping'; readonly sentUs: number }
  | { readonly type: 'pong'; readonly sentUs: number; readonly receivedUs: number; readonly answeredUs: number }
  /** Anything of an agreed capability, whose name is the topic. */
  | { readonly type: 'note'; readonly topic: string; readonly body: JsonObject }
  | { readonly type: 'bye' };

/** The other end says what no end of this version says. */
export class ProtocolError extends Error {
  override readonly name = 'ProtocolError';
}

export function encodeMessage(message: ControlMessage): Buffer {
  return Buffer.from(JSON.stringify(message));
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** @throws ProtocolError for whatever is not exactly a message */
export function parseMessage(bytes: Uint8Array): ControlMessage {
  if (bytes.length > MESSAGE_BYTES_MAX) throw new ProtocolError(`A message of ${bytes.length} bytes is too long.`);
  let value: unknown;
  try {
    value = JSON.parse(utf8.decode(bytes));
  } catch {
    throw new ProtocolError('A message is no JSON.');
  }
  if (!isObject(value)) throw new ProtocolError('A message is no object.');
  const { type } = value;
  const check =
    typeof type === 'string' && Object.hasOwn(CHECKS, type) ? CHECKS[type as ControlMessage['type']] : undefined;
  if (!check) throw new ProtocolError('A message is of no known type.');
  const names = Object.keys(value);
  if (names.length !== Object.keys(check).length + 1) throw new ProtocolError(`A ${String(type)} has other fields.`);
  for (const [name, isValid] of Object.entries(check)) {
    if (!Object.hasOwn(value, name) || !isValid(value[name])) {
      throw new ProtocolError(`A ${String(type)} has a wrong ${name}.`);
    }
  }
  return value as unknown as ControlMessage;
}

type Check = (value: unknown) => boolean;

const isTime: Check = value => Number.isSafeInteger(value) && (value as number) >= 0;
const isVersion: Check = value => Number.isInteger(value) && (value as number) >= 1 && (value as number) <= 1000;
const isName: Check = value => typeof value === 'string' && NAME.test(value);

const GREETING: Readonly<Record<string, Check>> = {
  version: isVersion,
  id: value => typeof value === 'string' && ID.test(value),
  capabilities: value => Array.isArray(value) && value.length <= NAMES_MAX && value.every(isName),
  streams: value =>
    isObject(value) &&
    Object.keys(value).length <= NAMES_MAX &&
    Object.entries(value).every(
      ([name, ssrc]) => NAME.test(name) && Number.isInteger(ssrc) && Number(ssrc) >= 0 && Number(ssrc) <= UINT32_MAX,
    ),
};

const REASONS: readonly unknown[] = ['version', 'self', 'unkeyed'] satisfies RefusalReason[];

const CHECKS: Record<ControlMessage['type'], Readonly<Record<string, Check>>> = {
  hello: GREETING,
  welcome: GREETING,
  refuse: { reason: value => REASONS.includes(value), version: isVersion },
  ping: { sentUs: isTime },
  pong: { sentUs: isTime, receivedUs: isTime, answeredUs: isTime },
  note: { topic: isName, body: value => isObject(value) && isShallow(value, BODY_DEPTH_MAX) },
  bye: {},
};

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isShallow(value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return depth > 0 && Object.values(value).every(inner => isShallow(inner, depth - 1));
}
