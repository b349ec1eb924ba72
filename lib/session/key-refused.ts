/** What a user is told when the keys of two ends do not fit. */
import { KeyError } from '../errors.js';
import type { KeyRefusal } from '../link/secure.js';

const REFUSALS = {
  'wrong-key': { code: 'KEY_WRONG', complaint: 'has another key', end: 'both ends' },
  'we-need-a-key': { code: 'KEY_NEEDED', complaint: 'asks for a key', end: 'this end' },
  'they-have-no-key': { code: 'PEER_UNKEYED', complaint: 'runs without a key', end: 'that end' },
} as const satisfies Record<KeyRefusal, object>;

export function keyRefused(peer: string, why: KeyRefusal): KeyError {
  const { code, complaint, end } = REFUSALS[why];
  return new KeyError(code, `${peer} ${complaint}; give ${end} the same one by --key-file.`);
}
