/** `ssh://[user@]host[:port]`: an account on a machine that runs nothing but sshd, checked before ssh sees its words. */
import { UsageError } from '../errors.js';

export interface SshAddress {
  /** How messages name it. */
  readonly label: string;
  /** `user@host`, or a name from ~/.ssh/config. */
  readonly destination: string;
  /** Default: what ~/.ssh/config says, else 22. */
  readonly port?: number;
}

const FORM = /^ssh:\/\/(?:([^@/?#]*)@)?(\[[^\]/]*\]|[^:/?#]*)(?::(\d+))?(\/[^?#]*)?$/;
/** OpenSSH's own rule: such a word would be an option, or would speak to the shell of the user's ProxyCommand. */
const UNSAFE = /^-|['"`$\\;&<>|(){}[\]\s\p{C}]/u;

/** The address, and what stands after its slash; undefined where the text is no ssh:// address at all. */
export function parseSshAddress(text: string): { address: SshAddress; path: string } | undefined {
  const match = FORM.exec(text);
  if (!match) return undefined;
  const [, user, bracketed = '', port, path = ''] = match;
  if (user?.includes(':')) {
    throw new UsageError('ssh:// takes no password: give ssh a key or an agent, as `ssh-copy-id` does.');
  }
  const host = bracketed.replace(/^\[(.*)\]$/, '$1');
  for (const word of user === undefined ? [host] : [host, user]) {
    if (word === '' || UNSAFE.test(word)) {
      throw new UsageError(`"${word.replace(/\p{C}/gu, '?')}" cannot be the host or user of an ssh:// address.`);
    }
  }
  if (port !== undefined && (Number(port) < 1 || Number(port) > 65_535)) {
    throw new UsageError(`Expected a port between 1 and 65535 but received ${port}.`);
  }
  const destination = user === undefined ? host : `${user}@${host}`;
  const label = `ssh://${user === undefined ? '' : `${user}@`}${bracketed}${port === undefined ? '' : `:${port}`}`;
  return { address: { label, destination, ...(port !== undefined && { port: Number(port) }) }, path: path.slice(1) };
}
