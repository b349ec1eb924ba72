/** CPU time of process trees, and of everything else on the machine, from /proc. */
import { readdirSync, readFileSync } from 'node:fs';

/** USER_HZ, the unit of /proc's times, is 100 on every Linux that Node runs on. */
const ticksPerSecond = 100;

function readOrEmpty(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return ''; // The process has ended meanwhile.
  }
}

function childrenOf(pid: number): number[] {
  let tasks: string[];
  try {
    tasks = readdirSync(`/proc/${pid}/task`);
  } catch {
    return [];
  }
  return tasks.flatMap(task =>
    readOrEmpty(`/proc/${pid}/task/${task}/children`).split(' ').filter(Boolean).map(Number),
  );
}

/** User and system seconds of a process, of its descendants that run, and of those that it has waited for. */
export function treeCpuSeconds(pid: number): number {
  const stat = readOrEmpty(`/proc/${pid}/stat`);
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const own =
    stat === '' ? 0 : [11, 12, 13, 14].reduce((sum, field) => sum + Number(fields[field]), 0) / ticksPerSecond;
  return childrenOf(pid).reduce((sum, child) => sum + treeCpuSeconds(child), own);
}

/** Seconds that all cores together have been busy since the machine started. */
export function machineCpuSeconds(): number {
  const [user, nice, system, , , irq, softirq, steal] = readFileSync('/proc/stat', 'utf8')
    .split('\n')[0]!
    .split(/\s+/)
    .slice(1)
    .map(Number);
  return (
    [user, nice, system, irq, softirq, steal].reduce<number>((sum, ticks) => sum + (ticks ?? 0), 0) / ticksPerSecond
  );
}

/** Seconds that the cores of a virtual machine were others'. */
export function machineSteal(): number {
  return Number(readFileSync('/proc/stat', 'utf8').split('\n')[0]!.split(/\s+/)[8]) / ticksPerSecond;
}
