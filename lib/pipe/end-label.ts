/** How one end of a channel names itself to the other. */
import { hostname, userInfo } from 'node:os';

/** `user@host:pid`, as the other end names this one. */
export function endLabel(): string {
  let user = String(process.getuid?.() ?? '');
  try {
    user = userInfo().username;
  } catch {
    // A process may run under a number that no account has.
  }
  return `${user}@${hostname()}:${process.pid}`.replace(/\s/g, '_');
}
