/** Kinds of keysyms (X11R7 "X Window System Protocol", appendix A): what may be injected, and as what. */

const SHIFT_L = 0xffe1;
const HYPER_R = 0xffee;
const CAPS_LOCK = 0xffe5;
const SHIFT_LOCK = 0xffe6;
const NUM_LOCK = 0xff7f;
const ISO_FIRST = 0xfe01;
const ISO_LAST = 0xfe0f;
const LEVEL3_SHIFT = 0xfe03;
const LEVEL5_SHIFT = 0xfe11;
const MODE_SWITCH = 0xff7e;

/** A character, a key of a keyboard or a media key; not what the server itself acts on (VT switches, its own end, mouse keys). */
export function isKeysym(value: unknown): value is number {
  if (!Number.isInteger(value)) return false;
  const keysym = value as number;
  if (keysym === 0xfed5 || (keysym >= 0xfee0 && keysym <= 0xfefa) || (keysym >= 0x1008fe00 && keysym <= 0x1008feff))
    return false;
  return (
    (keysym >= 0x20 && keysym <= 0x20ff) ||
    (keysym >= 0xfd00 && keysym < 0xffff) ||
    keysym === 0xffff ||
    (keysym >= 0x0100_0100 && keysym <= 0x0110_ffff) ||
    (keysym >= 0x1008_0000 && keysym <= 0x1008_ffff)
  );
}

/** Keys that change what other keys mean, while they are held. */
export function isModifier(keysym: number): boolean {
  return (
    (keysym >= SHIFT_L && keysym <= HYPER_R) ||
    keysym === LEVEL3_SHIFT ||
    keysym === LEVEL5_SHIFT ||
    keysym === MODE_SWITCH
  );
}

/** Keys that change what other keys mean from then on: those concern the keyboard that they are on alone. */
export function isLock(keysym: number): boolean {
  if (keysym === LEVEL3_SHIFT) return false;
  return (
    keysym === CAPS_LOCK ||
    keysym === SHIFT_LOCK ||
    keysym === NUM_LOCK ||
    (keysym >= ISO_FIRST && keysym <= ISO_LAST) ||
    (keysym >= 0xfe12 && keysym <= 0xfe13)
  );
}

/** Whether Caps Lock would turn it into another letter: Latin-1, Greek and Cyrillic, and Unicode's own. */
export function isLowerCase(keysym: number): boolean {
  const character = characterOf(keysym);
  return character !== undefined && character !== character.toUpperCase();
}

/** What Lock makes of a keysym whose key has no meaning of its own for it (XKB §12.2). */
export function upperCase(keysym: number): number {
  const upper = characterOf(keysym)?.toUpperCase();
  if (upper?.length !== 1) return keysym;
  const code = upper.codePointAt(0)!;
  return keysym < 0x100 && code < 0x100 ? code : keysym >= 0x0100_0000 ? 0x0100_0000 + code : keysym;
}

function characterOf(keysym: number): string | undefined {
  if ((keysym >= 0x20 && keysym <= 0x7e) || (keysym >= 0xa0 && keysym <= 0xff)) return String.fromCodePoint(keysym);
  if (keysym >= 0x0100_0100 && keysym <= 0x0110_ffff) return String.fromCodePoint(keysym - 0x0100_0000);
  return undefined;
}
