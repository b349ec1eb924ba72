/** Which process holds a port, read from /proc: for "port 5000 is in use by obs (pid 1234)". */
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { basename } from 'node:path';

export interface PortOwner {
  pid: number;
  /** Name of the program; for a Node script the script's. */
  name: string;
}

/** Column of "sl local_address rem_address st tx:rx tr:when retrnsmt uid timeout inode" in /proc/net/{udp,tcp}. */
const LOCAL_ADDRESS = 1;
const STATE = 3;
const INODE = 9;
/** TCP_LISTEN of the kernel's tcp_states.h. */
const LISTENING = '0A';

/** The process whose socket is bound to `port`; undefined where none is, or where /proc does not show it to us. */
export function portOwner(protocol: 'udp' | 'tcp', port: number): PortOwner | undefined {
  const sockets = new Set(boundInodes(protocol, port).map(inode => `socket:[${inode}]`));
  if (sockets.size === 0) return undefined;
  for (const entry of list('/proc')) {
    const pid = Number(entry);
    if (!Number.isInteger(pid)) continue;
    if (holds(pid, sockets)) return { pid, name: programName(pid) };
  }
  return undefined;
}

function boundInodes(protocol: 'udp' | 'tcp', port: number): string[] {
  const wanted = `:${port.toString(16).toUpperCase().padStart(4, '0')}`;
  return [`/proc/net/${protocol}`, `/proc/net/${protocol}6`]
    .flatMap(path => read(path).split('\n').slice(1))
    .map(line => line.trim().split(/\s+/))
    .filter(row => row[LOCAL_ADDRESS]?.endsWith(wanted) && (protocol === 'udp' || row[STATE] === LISTENING))
    .map(row => row[INODE]!);
}

function holds(pid: number, sockets: ReadonlySet<string>): boolean {
  return list(`/proc/${pid}/fd`).some(fd => sockets.has(target(`/proc/${pid}/fd/${fd}`)));
}

function programName(pid: number): string {
  const program = basename(target(`/proc/${pid}/exe`)).replace(/ \(deleted\)$/, '');
  const script = read(`/proc/${pid}/cmdline`).split('\0')[1];
  if (program === 'node' && script && !script.startsWith('-')) return basename(script).replace(/\.[cm]?js$/, '');
  return program || read(`/proc/${pid}/comm`).trim();
}

/** Other users' processes are closed to us, and processes end while we look: both read as nothing. */
function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

function target(link: string): string {
  try {
    return readlinkSync(link);
  } catch {
    return '';
  }
}

function list(path: string): string[] {
  try {
    return readdirSync(path);
  } catch {
    return [];
  }
}
