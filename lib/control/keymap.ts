/** What a display's keys mean, as the server tells: keys, types and levels (X Keyboard Extension, §14 XkbGetMap). */
import { MODIFIER, type XConnection, type XEvent } from '../host/x11-connection.js';
import { upperCase } from './keysyms.js';

/** How many levels a key has and what leads to them. */
interface KeyType {
  /** Modifiers that matter to it. */
  mask: number;
  levels: readonly { mask: number; level: number; preserved: number }[];
}

interface Key {
  types: readonly KeyType[];
  groups: number;
  /** What becomes of a group that it has not: bits 6 and 7 of groupInfo. */
  outOfRange: number;
  width: number;
  keysyms: readonly number[];
}

const GET_MAP = 8;
const PER_CLIENT_FLAGS = 21;
const CORE_KEYBOARD = 0x100;
/** Parts of the map: key types and key symbols. */
const TYPES_AND_SYMBOLS = 0b11;
const DETECTABLE_AUTO_REPEAT = 1;
const NEW_KEYBOARD = 0;
const MAP = 1;
const NEW_KEYBOARD_NOTIFY = 1 << NEW_KEYBOARD;
const MAP_NOTIFY = 1 << MAP;
const CLAMP = 0x40;
const REDIRECT = 0x80;

export class Keymap {
  readonly #keys: ReadonlyMap<number, Key>;
  readonly #modifierKeys: ReadonlySet<number>;

  private constructor(keys: ReadonlyMap<number, Key>, modifierKeys: ReadonlySet<number>) {
    this.#keys = keys;
    this.#modifierKeys = modifierKeys;
  }

  static async read(x: XConnection): Promise<Keymap> {
    const { majorOpcode } = await x.extension('xkb');
    const request = Buffer.alloc(28);
    request.writeUInt8(majorOpcode, 0);
    request.writeUInt8(GET_MAP, 1);
    request.writeUInt16LE(request.length / 4, 2);
    request.writeUInt16LE(CORE_KEYBOARD, 4);
    request.writeUInt16LE(TYPES_AND_SYMBOLS, 6);
    const [keys, modifiers] = await Promise.all([x.askRaw(request, readMap), x.ask('GetModifierMapping')]);
    return new Keymap(keys, new Set(modifiers.flat().filter(keycode => keycode > 0)));
  }

  /** What a key gives while modifiers and group are as `state` says (a key event's state). */
  keysym(keycode: number, state: number): number | undefined {
    const key = this.#keys.get(keycode);
    if (!key || key.groups === 0) return undefined;
    const group = effectiveGroup(key, (state >> 13) & 3);
    const type = key.types[group];
    if (!type) return undefined;
    const active = state & type.mask;
    const entry = type.levels.find(({ mask }) => mask === active);
    const keysym = key.keysyms[group * key.width + (entry?.level ?? 0)] || undefined;
    const consumed = type.mask & ~(entry?.preserved ?? 0);
    return keysym !== undefined && state & MODIFIER.lock & ~consumed ? upperCase(keysym) : keysym;
  }

  /** A key that gives this keysym in this state, other than those to pass over. */
  keyFor(keysym: number, state: number, passOver: (keycode: number) => boolean): number | undefined {
    for (const keycode of this.#keys.keys()) {
      if (this.keysym(keycode, state) === keysym && !passOver(keycode)) return keycode;
    }
    return undefined;
  }

  /** A key that has this keysym without any modifier: for those that are modifiers themselves. */
  plainKeyFor(keysym: number): number | undefined {
    for (const [keycode, { keysyms }] of this.#keys) if (keysyms[0] === keysym) return keycode;
    return undefined;
  }

  /** Keys without any meaning. */
  spareKeys(): number[] {
    return [...this.#keys]
      .filter(([keycode, { keysyms }]) => keysyms.every(keysym => keysym === 0) && !this.#modifierKeys.has(keycode))
      .map(([keycode]) => keycode);
  }
}

/** A key that repeats is from now on pressed again and again, and released once; the layout's changes are told. */
export async function followKeyboard(x: XConnection): Promise<void> {
  const { majorOpcode, SelectEvents } = await x.extension('xkb');
  const request = Buffer.alloc(28);
  request.writeUInt8(majorOpcode, 0);
  request.writeUInt8(PER_CLIENT_FLAGS, 1);
  request.writeUInt16LE(request.length / 4, 2);
  request.writeUInt16LE(CORE_KEYBOARD, 4);
  request.writeUInt32LE(DETECTABLE_AUTO_REPEAT, 8);
  request.writeUInt32LE(DETECTABLE_AUTO_REPEAT, 12);
  await x.askRaw(request, () => undefined);
  const all = NEW_KEYBOARD_NOTIFY | MAP_NOTIFY;
  (SelectEvents as (...masks: number[]) => void)(CORE_KEYBOARD, all, 0, all, TYPES_AND_SYMBOLS, TYPES_AND_SYMBOLS);
}

/** Keycodes whose meaning an event says to have changed; undefined for other events. */
export function remappedKeys({ name, xkbType, raw }: XEvent): { first: number; count: number } | undefined {
  if (name !== 'XkbEvent') return undefined;
  if (xkbType === NEW_KEYBOARD) return { first: 0, count: 256 };
  // XkbMapNotify (§14.4): firstKeySym and nKeySyms, from the event's ninth byte on.
  return xkbType === MAP ? { first: raw[8]!, count: raw[9]! } : undefined;
}

function effectiveGroup({ groups, outOfRange }: Key, group: number): number {
  if (group < groups) return group;
  if (outOfRange & REDIRECT) return 0;
  return outOfRange & CLAMP ? groups - 1 : group % groups;
}

/** The answer to GetMap, from its ninth byte on. */
function readMap(body: Buffer): ReadonlyMap<number, Key> {
  const nTypes = body[7]!;
  const firstKey = body[9]!;
  const nKeys = body[12]!;
  let at = 32;
  const types: KeyType[] = [];
  for (let index = 0; index < nTypes; index++) {
    const mask = body[at]!;
    const nEntries = body[at + 5]!;
    const preserves = body[at + 6] === 1;
    at += 8;
    const entries = Array.from({ length: nEntries }, (_, entry) => ({
      active: body[at + entry * 8] === 1,
      mask: body[at + entry * 8 + 1]!,
      level: body[at + entry * 8 + 2]!,
      preserved: preserves ? body[at + nEntries * 8 + entry * 4]! : 0,
    }));
    at += nEntries * (preserves ? 12 : 8);
    types.push({ mask, levels: entries.filter(({ active }) => active) });
  }
  const keys = new Map<number, Key>();
  for (let index = 0; index < nKeys; index++) {
    const groupInfo = body[at + 4]!;
    const groups = groupInfo & 0x0f;
    const width = body[at + 5]!;
    const nKeysyms = body.readUInt16LE(at + 6);
    const ofGroups = [...body.subarray(at, at + groups)].map(type => types[type]!);
    at += 8;
    const keysyms = Array.from({ length: nKeysyms }, (_, keysym) => body.readUInt32LE(at + keysym * 4));
    at += nKeysyms * 4;
    keys.set(firstKey + index, { types: ofGroups, groups, outOfRange: groupInfo & 0xc0, width, keysyms });
  }
  return keys;
}
