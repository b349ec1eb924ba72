/**
 * Keys and mouse as notes of the control connection, version 1. A note tells what happened since the last one and what is
 * held now, so that neither a lost note nor an early release leaves the two ends in different states.
 */
import type { JsonObject, JsonValue } from '../link/control-messages.js';
import { isKeysym } from './keysyms.js';

/** Topic and version: an end that speaks another version has another topic, and the two agree on none. */
export const INPUT_TOPIC = 'input-1';

/** What may be controlled. */
const CONTROL_SCOPES = ['none', 'keys', 'mouse', 'all'] as const;
export type ControlScope = (typeof CONTROL_SCOPES)[number];

/** Both are 0-65535 of the picture's width and height. */
export const POSITION_MAX = 65_535;
/** The wheel is buttons 4 to 7, as X11 has it. */
const BUTTON_MAX = 9;
const EVENTS_MAX = 64;
const HELD_MAX = 32;
const KEY_ID_MAX = 255;

/** `id` is the same at press and release, whatever the key means by then. */
export type HeldKey = readonly [id: number, keysym: number];
export type InputEvent =
  | readonly ['press', id: number, keysym: number]
  | readonly ['release', id: number]
  | readonly ['button', number: number, down: boolean]
  | readonly ['move', x: number, y: number];

/** From whoever sees the picture. */
export interface InputNote {
  readonly events: readonly InputEvent[];
  readonly keys: readonly HeldKey[];
  readonly buttons: readonly number[];
}

/** From whoever is controlled: what is allowed, and the picture's size in pixels. */
export interface GrantNote {
  readonly allowed: ControlScope;
  readonly width: number;
  readonly height: number;
}

/** As the notes' body. */
export function encodeInput({ events, keys, buttons }: InputNote): JsonObject {
  return { events, keys, buttons };
}

/** Undefined for whatever is not exactly an input note. */
export function parseInput(body: JsonObject): InputNote | undefined {
  const { events, keys, buttons, ...others } = body;
  const fits =
    Object.keys(others).length === 0 &&
    isList(events, EVENTS_MAX) &&
    events.every(isEvent) &&
    isList(keys, HELD_MAX) &&
    keys.every(key => isTuple(key, 2) && isKeyId(key[0]) && isKeysym(key[1])) &&
    isList(buttons, BUTTON_MAX) &&
    buttons.every(isButton);
  return fits ? (body as unknown as InputNote) : undefined;
}

export function parseGrant({ allowed, width, height, ...others }: JsonObject): GrantNote | undefined {
  const fits =
    Object.keys(others).length === 0 &&
    CONTROL_SCOPES.includes(allowed as ControlScope) &&
    isWithin(width, 1, 16_384) &&
    isWithin(height, 1, 16_384);
  return fits ? ({ allowed, width, height } as unknown as GrantNote) : undefined;
}

/** How many events a note may have. */
export const NOTE_EVENTS_MAX = EVENTS_MAX;
export const NOTE_HELD_MAX = HELD_MAX;

export function isScope(value: unknown): value is ControlScope {
  return CONTROL_SCOPES.includes(value as ControlScope);
}

export function allowsKeys(scope: ControlScope): boolean {
  return scope === 'keys' || scope === 'all';
}

export function allowsMouse(scope: ControlScope): boolean {
  return scope === 'mouse' || scope === 'all';
}

function isEvent(event: JsonValue): boolean {
  if (!Array.isArray(event)) return false;
  switch (event[0]) {
    case 'press':
      return event.length === 3 && isKeyId(event[1]) && isKeysym(event[2]);
    case 'release':
      return event.length === 2 && isKeyId(event[1]);
    case 'button':
      return event.length === 3 && isButton(event[1]) && typeof event[2] === 'boolean';
    case 'move':
      return event.length === 3 && isWithin(event[1], 0, POSITION_MAX) && isWithin(event[2], 0, POSITION_MAX);
    default:
      return false;
  }
}

function isList(value: JsonValue | undefined, most: number): value is readonly JsonValue[] {
  return Array.isArray(value) && value.length <= most;
}

function isTuple(value: JsonValue, length: number): value is readonly JsonValue[] {
  return Array.isArray(value) && value.length === length;
}

function isKeyId(value: unknown): boolean {
  return isWithin(value, 8, KEY_ID_MAX);
}

function isButton(value: unknown): boolean {
  return isWithin(value, 1, BUTTON_MAX);
}

function isWithin(value: unknown, least: number, most: number): boolean {
  return Number.isInteger(value) && (value as number) >= least && (value as number) <= most;
}
