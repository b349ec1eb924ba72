/** Keys and passwords of elements: what is printed for people (graphs, launch lines, caps in errors) leaves them out. */

export const REDACTED = 'REDACTED';

/** Properties and caps fields, by their GStreamer names; the same name means a secret wherever 1.22 has it. */
const NAMES = ['key', 'srtp-key', 'passphrase', 'password', 'user-pw', 'proxy-pw', 'pem'];

export function isSecret(name: string): boolean {
  return NAMES.includes(name);
}

const VALUE = String.raw`(?:\\"(?:[^\\]|\\(?!"))*\\"|[^\\"]*)`;
/** In node labels `\nkey=value`, in caps on edges `  srtp-key: value`. */
const IN_DOT = new RegExp(String.raw`(\\n(?:${NAMES.join('|')})=|[ \]](?:${NAMES.join('|')}): )${VALUE}`, 'g');

/** A graph in GraphViz's language without the secrets that GStreamer wrote into it. */
export function redactDot(dot: string): string {
  return dot.replace(IN_DOT, `$1${REDACTED}`);
}
