/**
 * Whether this process was started with a standard stream closed, as by `>&-`. Node opens /dev/null in its place, and bytes
 * would vanish there, or an empty input come from there, without a word.
 */
import { fstatSync, readFileSync, statSync } from 'node:fs';

const STDERR = 2;
const ACCESS_MODE = 0o3;
const READ_WRITE = 0o2;

/**
 * Node opens for reading and writing what a shell's `< /dev/null` and `> /dev/null` open for one of them. Where the
 * messages go there, too, somebody has sent all away on purpose, as a daemon does.
 */
export function isClosed(descriptor: 0 | 1): boolean {
  return isSubstitute(descriptor) && !isSubstitute(STDERR);
}

function isSubstitute(descriptor: number): boolean {
  try {
    const status = fstatSync(descriptor);
    if (!status.isCharacterDevice() || status.rdev !== statSync('/dev/null').rdev) return false;
    const [, flags = ''] = /^flags:\s*([0-7]+)/m.exec(readFileSync(`/proc/self/fdinfo/${descriptor}`, 'utf8')) ?? [];
    return (Number.parseInt(flags, 8) & ACCESS_MODE) === READ_WRITE;
  } catch {
    // No /proc, no /dev: nothing is known.
    return false;
  }
}
